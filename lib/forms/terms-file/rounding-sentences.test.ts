import { expect, it } from 'vitest'
import { costOfNobody } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const parties = ['city', 'elm', 'oak'].map((id) => ({ id, side: id === 'city' ? 'agency' : 'district' }))

function drawSentences(file: object): string[] {
  const breakdown = settleFile({ parties, ...file })
  return breakdown.draws.map((draw) => wordDraw(breakdown, draw))
}

it('rounding to the cent shows the exact product, and the rest says that it bears what rounding leaves', () => {
  expect(
    drawSentences({
      costLines: [{ id: 'pay', amount: 91_760 }],
      split: [{ steps: [{ of: { fraction: '10/12', unit: 'months' }, shares: { elm: '50%' } }, { rest: 'city' }] }],
    }),
  ).toEqual([
    'pay, y1: $91,760 × 10 of 12 months × 50% = $38,233.333… rounds to $38,233.33, paid by elm.',
    'What is left of pay, y1: $53,526.67, paid by city, with what rounding left over.',
  ])
  expect(
    drawSentences({
      costLines: [{ id: 'pay', amount: 10.01 }],
      split: [{ steps: [{ shares: { elm: '50%' } }, { rest: 'city' }] }],
    }),
  ).toEqual([
    'pay, y1: $10.01 × 50% = $5.005 rounds to $5.01, paid by elm.',
    'What is left of pay, y1: $5, paid by city, with what rounding left over.',
  ])
})

it('shares that make a whole say where the odd cent went', () => {
  expect(
    drawSentences({
      costLines: [{ id: 'pay', amount: 1 }],
      split: [{ steps: [{ shares: { city: '1/3', elm: '1/3', oak: '1/3' } }] }],
    }),
  ).toEqual([
    'pay, y1: $1 × 1/3 = $0.333…, with a cent more so that the parts add up to the whole: $0.34, paid by city.',
    'pay, y1: $1 × 1/3 = $0.333… rounds to $0.33, paid by elm.',
    'pay, y1: $1 × 1/3 = $0.333… rounds to $0.33, paid by oak.',
  ])
})

it('whoever the odd cent passes by is told that it went elsewhere', () => {
  const [, elm] = drawSentences({
    costLines: [{ id: 'pay', amount: 0.01 }],
    split: [{ steps: [{ shares: { city: '50%', elm: '50%' } }] }],
  })
  expect(elm).toBe(
    'pay, y1: $0.01 × 50% = $0.005, with a cent less so that the parts add up to the whole: $0, paid by elm.',
  )
})

it('illustrative and inferred stand in every sentence that rests on such an amount', () => {
  const breakdown = settleFile({
    parties,
    costLines: [
      { id: 'pay', amount: 100, basis: 'illustrative' },
      { id: 'car', amount: 50, basis: 'inferred' },
      { id: 'radio', amount: 10 },
    ],
    split: [{ per: 'line', steps: [{ shares: { elm: '50%' } }, { rest: 'city' }] }],
  })
  expect(breakdown.lines.map((line) => wordLine(breakdown, line))).toEqual([
    'pay, y1, paid out by city: $100 (illustrative).',
    'car, y1, paid out by city: $50 (inferred).',
    'radio, y1, paid out by city: $10.',
  ])
  expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))).toEqual([
    'pay, y1: $100 × 50% = $50 (illustrative), paid by elm.',
    'What is left of pay, y1: $50 (illustrative), paid by city.',
    'car, y1: $50 × 50% = $25 (inferred), paid by elm.',
    'What is left of car, y1: $25 (inferred), paid by city.',
    'radio, y1: $10 × 50% = $5, paid by elm.',
    'What is left of radio, y1: $5, paid by city.',
  ])
})

it('a part that only may be borne by nobody is not counted as borne by nobody', () => {
  const shares = (percent: string | null) =>
    settleFile({
      parties,
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ shares: { elm: percent, oak: percent } }] }],
    })
  expect(costOfNobody(shares(null))).toMatchObject({ cents: 0 })
  expect(costOfNobody(shares('25%'))).toMatchObject({ cents: 5_000 })
})

it('says where a half goes, unless it goes away from zero as by default', () => {
  const said = (mode: string, to: number) => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: 3 }],
      split: [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }],
      rounding: { share: { to, mode } },
    })
    return breakdown.draws.map((draw) => wordDraw(breakdown, draw))[0]
  }
  expect(said('half-up', 1)).toBe('pay, y1: $3 × 50% = $1.50, rounded to the nearest $1: $2, paid by schools.')
  expect(said('half-even', 1)).toBe(
    'pay, y1: $3 × 50% = $1.50, rounded to the nearest $1, a half to the even one: $2, paid by schools.',
  )
})
