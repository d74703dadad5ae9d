/** Counts what happens in this tab: pages that appear, and saves. Gone when the tab is. */
let ticks = 0
const firstSeen = new Map<string, number>()
const lastChange = new Map<string, number>()
const leftBehind = new Map<string, Promise<void>>()

/** Something of a draft was saved or held: what the browser remembers of its pages is old. */
export function noteChange(draftId: string): void {
  ticks += 1
  lastChange.set(draftId, ticks)
}

/** What a page of a draft left behind is still on its way. */
export function noteLeft(draftId: string, sent: Promise<void>): void {
  leftBehind.set(draftId, sent)
}

/** Whether the page was on the screen before, as after the back button: what it shows may be old. */
export const wasSeenBefore = (windowId: string): boolean => firstSeen.has(windowId)

/**
 * Whether a page that appears was made before something of its draft was saved. What another page left behind is
 * waited for.
 */
export async function isRemembered({ draftId, windowId }: { draftId: string; windowId: string }): Promise<boolean> {
  ticks += 1
  const seen = firstSeen.get(windowId) ?? ticks
  firstSeen.set(windowId, seen)
  await leftBehind.get(draftId)
  return seen < (lastChange.get(draftId) ?? 0)
}
