import { chromium, type Page } from '@playwright/test'
import { openFiftyLines } from '@/lib/cli/bench/open-fifty-lines'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { buildApp, isBuilt } from '@/lib/cli/start/build-app'
import { findBrowser } from '@/lib/cli/test/find-browser'
import { startOwnApp } from '@/lib/cli/test/start-own-app'

const FRAME_MS = 16
/** As fast as somebody types, and slower than the figures follow: both are met. */
const PAUSES_MS = [60, 120, 250, 500]
const KEYS = '1234567890'

/** Milliseconds from a key to the end of its handlers, and to the frame that shows what it did (in steps of 8). */
type Typed = { answeredMs: number[]; paintedMs: number[]; longestTaskMs: number }

/** Types into a field at four speeds. */
async function typeInto(page: Page, label: string): Promise<Typed> {
  // Found once, before anything is measured: looking through all labels of the page holds it for longer than a keystroke.
  const field = await page.getByLabel(label).first().elementHandle()
  if (field === null) throw new Refusal(`There is no field called ${label}.`)
  await field.click()
  await page.evaluate(() => {
    const seen: Typed = { answeredMs: [], paintedMs: [], longestTaskMs: 0 }
    Object.assign(window, { seen })
    let pressedAt: number | null = null
    window.addEventListener(
      'keydown',
      (event) => {
        pressedAt = event.timeStamp
      },
      { capture: true },
    )
    // The last to hear of it: the form's handlers, and what they change on the page, are done by then.
    window.addEventListener('input', () => {
      if (pressedAt !== null) seen.answeredMs.push(performance.now() - pressedAt)
      pressedAt = null // Emptying the field is no key.
    })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.paintedMs.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.longestTaskMs = Math.max(seen.longestTaskMs, task.duration)
    }).observe({ type: 'longtask' })
  })
  for (const pauseMs of PAUSES_MS) {
    for (const key of KEYS) {
      await page.keyboard.press(key)
      await page.waitForTimeout(pauseMs)
    }
    await field.fill('')
  }
  return page.evaluate(() => (window as unknown as { seen: Typed }).seen)
}

function report(where: string, { answeredMs, paintedMs, longestTaskMs }: Typed): void {
  const answered = answeredMs.sort((a, b) => a - b)
  const within = answered.filter((ms) => ms <= FRAME_MS).length
  const late = paintedMs.filter((ms) => ms > 2 * FRAME_MS).length
  console.log(
    `a keystroke ${where} of 50 cost lines over 3 years is answered in ${middle(answered).toFixed(1)} ms, the slowest in ${(answered.at(-1) ?? Number.NaN).toFixed(1)} ms, ${within} of ${answered.length} within a frame; ${answered.length - late} of ${answered.length} are shown by the second frame; longest task ${Math.round(longestTaskMs)} ms`,
  )
}

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN

/** How fast the form answers in a real browser while the running cost breakdown follows it. */
await runCommand(async () => {
  const found = await findBrowser()
  if (found === null) throw new Refusal('No browser was found: install the package chromium.')
  if (!isBuilt()) await buildApp(process.env)
  const app = await startOwnApp()
  const args = ['--disable-background-networking', '--disable-sync', '--no-first-run', '--disable-quic']
  const browser = await chromium.launch({
    ...(found.program === null ? {} : { executablePath: found.program }),
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args,
  })
  try {
    const page = await browser.newPage()
    const draft = await openFiftyLines(page, app.url)
    await page.goto(`${draft}/cost-lines`, { waitUntil: 'networkidle' })
    report('in the section', await typeInto(page, 'Amount in 2026-27'))
    await page.goto(`${draft}/cost-lines/grid`, { waitUntil: 'networkidle' })
    report('in the table', await typeInto(page, 'Amount of Line 1 in 2026-27'))
  } finally {
    await browser.close()
    await app.stop()
  }
  process.exit(0)
})
