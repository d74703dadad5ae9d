import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askWorker } from './ask-worker'
import type { WordedBreakdown } from './worded-breakdown'

const FOLLOWED = { section: 'payments' as const, values: {}, context: {} as never }
const figuresOf = (warning: string): WordedBreakdown => ({
  years: [],
  faults: null,
  payments: [],
  warnings: [warning],
})

/** Answers when the test says so. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  sent: unknown[] = []
  isRunning = true
  constructor() {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(sent: unknown) {
    this.sent.push(sent)
  }
  terminate() {
    this.isRunning = false
  }
  answer(figures: WordedBreakdown) {
    this.dispatchEvent(new MessageEvent('message', { data: figures }))
  }
}

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

test('the worker learns first what it follows, and while it works only the latest fields are kept for it', () => {
  const shown: WordedBreakdown[] = []
  const { ask } = askWorker(FOLLOWED, (figures) => shown.push(figures))
  const [worker] = FakeWorker.started
  for (const count of ['1', '12', '123']) ask({ count })
  expect(worker?.sent).toEqual([{ followed: FOLLOWED }, { typed: { count: '1' } }])
  worker?.answer(figuresOf('of 1'))
  expect(worker?.sent.slice(2)).toEqual([{ typed: { count: '123' } }])
  worker?.answer(figuresOf('of 123'))
  expect(worker?.sent).toHaveLength(3)
  expect(shown.map(({ warnings }) => warnings)).toEqual([['of 1'], ['of 123']])
})

test('a worker that fails is replaced once more is typed', () => {
  const { ask } = askWorker(FOLLOWED, () => {})
  ask({ count: '1' })
  FakeWorker.started[0]?.dispatchEvent(new Event('error'))
  expect(FakeWorker.started.map(({ isRunning }) => isRunning)).toEqual([false])
  ask({ count: '12' })
  expect(FakeWorker.started.map(({ isRunning }) => isRunning)).toEqual([false, true])
  expect(FakeWorker.started[1]?.sent).toEqual([{ followed: FOLLOWED }, { typed: { count: '12' } }])
})

test('it ends with its page', () => {
  askWorker(FOLLOWED, () => {}).stop()
  expect(FakeWorker.started.map(({ isRunning }) => isRunning)).toEqual([false])
})
