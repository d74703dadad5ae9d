import { describe, expect, it } from 'vitest'
import { keepTyping } from './keep-typing'
import type { SendOutcome } from './send-typing'

const HELD: SendOutcome = { is: 'held', at: '2:03 PM', elsewhereAt: null, isSignedIn: true }
const NO_CONNECTION: SendOutcome = { is: 'failed', why: 'no connection' }

/** A keeper with a clock that only the test moves. Each sending waits to be answered. */
function makeKeeper() {
  let clock = 0
  let timers: { due: number; then: () => void }[] = []
  const field = { text: '' }
  const sent: { text: string; at: number; isLeaving: boolean; answer: (outcome: SendOutcome) => Promise<void> }[] = []
  const shown: SendOutcome[] = []
  const keeper = keepTyping({
    read: () => ({ text: field.text }),
    send: ({ text = '' }, isLeaving) =>
      new Promise((resolve) => {
        const answer = async (outcome: SendOutcome) => {
          resolve(outcome)
          await new Promise(setImmediate)
        }
        sent.push({ text, at: clock, isLeaving, answer })
      }),
    show: (outcome) => shown.push(outcome),
    now: () => clock,
    wait: (milliseconds, then) => {
      const timer = { due: clock + milliseconds, then }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
  })
  const type = (text: string) => {
    field.text = text
    keeper.typed()
  }
  const pass = (milliseconds: number) => {
    const end = clock + milliseconds
    for (;;) {
      const [next] = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
      if (next === undefined) break
      timers = timers.filter((one) => one !== next)
      clock = next.due
      next.then()
    }
    clock = end
  }
  const answer = async (outcome: SendOutcome) => sent.at(-1)?.answer(outcome)
  return { keeper, type, pass, answer, sent, shown, texts: () => sent.map(({ text, at }) => `${at} ${text}`) }
}

describe('what is typed', () => {
  it('is sent a second after the first keystroke, and then every five seconds while somebody types on', async () => {
    const { type, pass, answer, texts, shown } = makeKeeper()
    pass(500)
    expect(texts()).toEqual([])
    for (let second = 0; second < 13; second += 1) {
      type(`${second}`)
      pass(1_000)
      await answer(HELD)
    }
    expect(texts()).toEqual(['1500 0', '6500 5', '11500 10'])
    pass(60_000)
    expect(texts()).toEqual(['1500 0', '6500 5', '11500 10', '16500 12'])
    expect(shown).toEqual([HELD, HELD, HELD])
  })

  it('waits for what is under way, so that an older text never arrives after a newer one', async () => {
    const { type, pass, answer, texts } = makeKeeper()
    type('a')
    pass(1_000)
    type('ab')
    pass(30_000)
    expect(texts()).toEqual(['1000 a'])
    await answer(HELD)
    pass(1_000)
    expect(texts()).toEqual(['1000 a', '32000 ab'])
  })

  it('is tried again at once when the connection is back, and then not any more', async () => {
    const { keeper, type, pass, answer, texts, shown } = makeKeeper()
    type('a')
    pass(1_000)
    await answer(NO_CONNECTION)
    expect(shown).toEqual([NO_CONNECTION])
    pass(10)
    keeper.wake()
    expect(texts()).toEqual(['1000 a', '1010 a'])
    keeper.wake()
    await answer(HELD)
    expect(shown).toEqual([NO_CONNECTION, HELD])
    keeper.wake()
    pass(600_000)
    expect(texts()).toHaveLength(2)
  })

  it('backs off from five seconds to a minute', async () => {
    const { type, pass, answer, sent } = makeKeeper()
    type('a')
    pass(1_000)
    const apart: number[] = []
    for (let times = 0; times < 6; times += 1) {
      const last = sent.at(-1)?.at ?? 0
      await answer(NO_CONNECTION)
      while (sent.at(-1)?.at === last) pass(1_000)
      apart.push((sent.at(-1)?.at ?? 0) - last)
    }
    expect(apart).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
  })

  it('that was refused is not sent again before more is typed', async () => {
    const { type, pass, answer, texts } = makeKeeper()
    type('a')
    pass(1_000)
    await answer({ is: 'refused', why: 'too long' })
    pass(600_000)
    expect(texts()).toHaveLength(1)
    type('b')
    pass(1_000)
    expect(texts()).toHaveLength(2)
  })

  it('is sent when the page is left, and not twice', () => {
    const { keeper, type, sent } = makeKeeper()
    keeper.leave()
    expect(sent).toEqual([])
    type('a')
    keeper.leave()
    keeper.leave()
    expect(sent).toMatchObject([{ text: 'a', isLeaving: true }])
  })

  it('is not sent beside the form itself, which waits for what is under way; it is when the form did not arrive', async () => {
    const { keeper, type, pass, answer, texts } = makeKeeper()
    type('a')
    pass(1_000)
    let isSettled = false
    const settling = keeper.settle().then(() => {
      isSettled = true
    })
    await new Promise(setImmediate)
    expect(isSettled).toBe(false)
    await answer(HELD)
    await settling
    pass(60_000)
    expect(texts()).toEqual(['1000 a'])
    keeper.resume()
    pass(1_000)
    expect(texts()).toEqual(['1000 a', '62000 a'])
  })

  it('while the form was on its way is sent when the page is left: the form does not have it', async () => {
    const { keeper, type, sent } = makeKeeper()
    type('a')
    await keeper.settle()
    keeper.leave()
    expect(sent).toEqual([])
    type('ab')
    keeper.leave()
    expect(sent).toMatchObject([{ text: 'ab' }])
  })
})
