import { describe, expect, it } from 'vitest'
import { wordCell } from '@/lib/domain/breakdown/words/word-cell'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ABSENT = {
  each: -72_000,
  factor: '1/185',
  times: [{ n: { byYear: { y1: 17, y2: 6 } }, unit: 'days', beyond: 10 }],
}
const breakdown = settleFile({
  years: TWO_YEARS,
  costLines: [
    { id: 'price', amount: 72_000 },
    { id: 'absent', name: 'Days absent', amount: ABSENT },
    { id: 'range', name: 'A refund', amount: { low: -300, high: -200 } },
    { id: 'actual', name: 'Fuel', amount: { each: -5, times: [{ n: 3, unit: 'miles' }] } },
  ],
  split: [
    { when: { costLines: ['price', 'absent'] }, steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
    { steps: [{ rest: 'schools' }] },
  ],
})
const lines = breakdown.lines.map((line) => wordLine(breakdown, line))

describe('a cost line that is a credit', () => {
  it('is credited, also in a year in which it comes to nothing', () => {
    expect(lines.filter((line) => line.startsWith('Days absent'))).toEqual([
      'Days absent, y1, credited by city: −$72,000 × 1/185 × 7 days (17 less the first 10) = −$2,724.324… rounds to −$2,724.32.',
      'Days absent, y2, credited by city: −$72,000 × 1/185 × 0 days (6, none beyond the first 10) = $0.',
    ])
    expect(lines[2]).toMatch(/^A refund, y1, credited by city: /)
    expect(lines[0]).toBe('price, y1, paid out by city: $72,000.')
  })

  it('is credited to whoever bears it', () => {
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw)).at(-1)).toMatch(/, credited to schools\.$/)
    const cell = breakdown.cells.find(({ costLineId, bearerId }) => costLineId === 'absent' && bearerId === 'schools')
    expect(cell && wordCell(breakdown, cell).at(-1)).toBe('Of this, −$1,362.16 for Days absent is credited to schools.')
  })
})
