import type { HeldMark } from './draft'

/** What the form of a draft's page says back of the page that it is on. */
export type DraftPage = {
  readonly draftId: string
  /** The page by its address below the draft: "cost-lines", "cost-lines/grid", "rules/rule-1". */
  readonly place: string
  /** The save of the draft that the page was made from. */
  readonly rowVersion: number
  /** This one showing of the page; sent twice from it, a form is saved once. */
  readonly windowId: string
  /** When it was shown. */
  readonly openedAt: string
  /** Typing that was not saved and that the page shows. */
  readonly shown: HeldMark | null
  /** Proof for whom the page was made. */
  readonly pass: string
}
