import { describe, expect, it } from 'vitest'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const YEARS = ['y1', 'y2', 'y3', 'y4'].map((id, index) => ({
  id,
  startsOn: `${2024 + index}-07-01`,
  endsOn: `${2025 + index}-06-30`,
}))
const HOURS = [{ n: 1_440, unit: 'hours' }]

/** What the cost line comes to in each contract year, in words. */
function told(amount: object): string[] {
  const breakdown = settleFile({
    years: YEARS,
    costLines: [{ id: 'pay', amount }],
    split: [{ steps: [{ rest: 'schools' }] }],
  })
  return breakdown.lines.map((line) => wordLine(breakdown, line).replace(/^.*paid out by city: /, ''))
}

describe('a rate that grows unrounded', () => {
  it('is told from the exact rate that it grew from, so that a calculator agrees', () => {
    expect(told({ each: 47.85, grows: { by: '2.5%', from: 'unrounded' } })).toEqual([
      '$47.85.',
      '$49.05 ($47.85 in y1, plus 2.5%).',
      '$50.27 ($49.04625 in y2 before rounding, plus 2.5%).',
      '$51.53 ($50.272406… in y3 before rounding, plus 2.5%).',
    ])
  })
})

describe('a rate that is held to the most it may be', () => {
  it('is told with what it really is', () => {
    expect(
      told({ each: { byYear: { y1: 69.4, y2: 75.1 } }, grows: { by: '0%' }, eachAtMost: 74.24, times: HOURS }),
    ).toEqual([
      '$69.40 × 1,440 hours = $99,936.',
      '$74.24 (held down from $75.10) × 1,440 hours = $106,905.60.',
      '$74.24 (held down from $75.10, which is $75.10 in y2, plus 0%) × 1,440 hours = $106,905.60.',
      '$74.24 (held down from $75.10, which is $75.10 in y3, plus 0%) × 1,440 hours = $106,905.60.',
    ])
  })
})
