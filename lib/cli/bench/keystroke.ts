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

type Keystroke = { waitedMs: number; handledMs: number }
type Typed = { keystrokes: Keystroke[]; longestTaskMs: number }

/** Milliseconds from each keystroke until its handlers are done, and the longest that anything held the page. */
async function typeInto(page: Page, label: string): Promise<Typed> {
  // Found once, before anything is measured: looking through all labels of the page holds it for longer than a keystroke.
  const field = await page.getByLabel(label).first().elementHandle()
  if (field === null) throw new Refusal(`There is no field called ${label}.`)
  await field.click()
  await page.evaluate(() => {
    const seen = { keystrokes: [] as Keystroke[], longestTaskMs: 0 }
    Object.assign(window, { seen })
    document.addEventListener('keydown', (event) => {
      const begun = performance.now()
      const { port1, port2 } = new MessageChannel()
      // Comes after the handlers of the keystroke, its input event included.
      port1.onmessage = () =>
        seen.keystrokes.push({ waitedMs: begun - event.timeStamp, handledMs: performance.now() - begun })
      port2.postMessage(null)
    })
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

function report(where: string, { keystrokes, longestTaskMs }: Typed): void {
  const spent = keystrokes.map(({ waitedMs, handledMs }) => waitedMs + handledMs).sort((a, b) => a - b)
  const within = spent.filter((ms) => ms <= FRAME_MS).length
  const median = spent[Math.floor(spent.length / 2)] ?? Number.NaN
  const slowest = spent.at(-1) ?? Number.NaN
  console.log(
    `a keystroke ${where} of 50 cost lines over 3 years: ${median.toFixed(1)} ms, the slowest ${slowest.toFixed(1)} ms, ${within} of ${spent.length} within a frame; longest task ${Math.round(longestTaskMs)} ms`,
  )
}

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
