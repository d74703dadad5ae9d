import { describe, expect, it } from 'vitest'
import { wordCell } from '@/lib/domain/breakdown/words/word-cell'
import { wordCheck } from '@/lib/domain/breakdown/words/word-check'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** How a price of $100,000 grew by an index from 200 to this one, at least 2% and at most 5%. */
function grown(now: string, grows: object = { index: 'cpi', atLeast: '2%', atMost: '0.05' }) {
  const breakdown = settleFile({
    years: TWO_YEARS,
    measures: [{ id: 'cpi', name: 'CPI-U', unit: 'index', values: { byYear: { y1: 200, y2: now } } }],
    costLines: [{ id: 'pay', amount: { each: 100_000, grows } }],
  })
  return breakdown.lines.map((line) => wordLine(breakdown, line))[1]?.replace('pay, y2, paid out by city: ', '')
}

describe('how a rate grew is told', () => {
  it('by an index, with its values, or the bound that took its place', () => {
    expect(grown('206')).toBe('$103,000 ($100,000 in y1, plus 3%, as CPI-U went from 200 to 206).')
    expect(grown('206.71')).toBe('$103,355 ($100,000 in y1, plus about 3.36%, as CPI-U went from 200 to 206.71).')
    expect(grown('203.74')).toBe(
      '$102,000 ($100,000 in y1, plus 2%, the least that CPI-U may add; the index rose 1.87%).',
    )
    expect(grown('220')).toBe('$105,000 ($100,000 in y1, plus 5%, the most that CPI-U may add; the index rose 10%).')
    expect(grown('200')).toContain('the index did not move')
    expect(grown('198')).toContain('the index fell 1%')
    expect(grown('198', { index: 'cpi' })).toBe('$99,000 ($100,000 in y1, less 1%, as CPI-U went from 200 to 198).')
  })

  it('by a percent as it is written, also where it is written as a number', () => {
    expect(grown('200', { by: '3%' })).toBe('$103,000 ($100,000 in y1, plus 3%).')
    expect(grown('200', { by: '0.03' })).toBe('$103,000 ($100,000 in y1, plus 3%).')
    expect(grown('200', { by: '1/3' })).toContain('plus 1/3)')
  })
})

describe('a count is told', () => {
  const told = (n: unknown, unit: string) => {
    const breakdown = settleFile({ costLines: [{ id: 'pay', amount: { each: 1_200, times: [{ n, unit }] } }] })
    return breakdown.lines.map((line) => wordLine(breakdown, line))[0]?.replace('pay, y1, paid out by city: ', '')
  }

  it('in the singular where it is one, and as a part of the time where it is less', () => {
    expect(told(1, 'years')).toBe('$1,200 × 1 year = $1,200.')
    expect(told(1, 'school days')).toBe('$1,200 × 1 school day = $1,200.')
    expect(told('5/12', 'years')).toBe('$1,200 × 5/12 of a year = $500.')
    expect(told('10/12', 'months')).toBe('$1,200 × 10 of 12 months = $1,000.')
    expect(told('1/2', 'officer')).toBe('$1,200 × 1/2 officer = $600.')
  })
})

describe('numbers are told with commas', () => {
  it('of measures, of dollars that are measured, and of what the paper prints', () => {
    const breakdown = settleFile({
      measures: [
        { id: 'students', unit: 'students', values: { city: 2_900, schools: '1050' } },
        { id: 'levy', name: 'Levy', unit: 'dollars', values: '51234.57' },
      ],
      costLines: [
        { id: 'pay', amount: { part: '1', ofMeasure: 'levy' } },
        { id: 'hours', amount: { each: 1, times: [{ n: '1440', unit: 'hours' }] } },
      ],
      split: [{ per: 'line', steps: [{ measure: 'students' }] }],
      stated: [{ what: 'units', of: 'hours', is: 1440 }],
    })
    const sentences = breakdown.cells.flatMap((cell) => wordCell(breakdown, cell)).join('\n')
    expect(sentences).toContain('1 of Levy ($51,234.57) = $51,234.57')
    expect(sentences).toContain('× 2,900 of 3,950 students')
    expect(sentences).toContain('× 1,050 of 3,950 students')
    expect(breakdown.stated.map(wordCheck)).toEqual(['The number of units of hours: printed 1,440, matches.'])
  })
})

it('lists of cost lines end with "and"', () => {
  const breakdown = settleFile({
    costLines: [
      { id: 'a', amount: 100 },
      { id: 'b', amount: 200 },
      { id: 'c', amount: 300 },
      { id: 'fee', amount: { percent: '4%', of: { costLines: ['a', 'b', 'c'] } } },
    ],
    split: [{ steps: [{ shares: { schools: '50%' } }] }],
  })
  const [fee] = breakdown.lines.slice(-1).map((line) => wordLine(breakdown, line))
  expect(fee).toBe('fee, y1, paid out by city: 4% of a, b and c ($600) = $24.')
  expect(breakdown.warnings[0]?.message).toBe('$312 of a, b, c and fee in y1 is borne by nobody.')
})
