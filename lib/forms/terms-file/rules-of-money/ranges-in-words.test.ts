import { describe, expect, it } from 'vitest'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const HOURS = [{ n: 100, unit: 'hours' }]
const between = (low: number, high: number) => ({ low, high })

describe('rates of many cost lines in ranges', () => {
  const breakdown = settleFile({
    years: TWO_YEARS,
    costLines: [
      { id: 'a', amount: { each: between(50, 60), times: HOURS } },
      { id: 'b', amount: { each: between(50, 60), factor: '1.5', times: HOURS } },
      { id: 'c', amount: { each: between(40, 40), times: HOURS } },
      { id: 'd', amount: { byYear: { y1: between(1_000, 2_000) } } },
      { id: 'e', amount: { each: between(80, 90), eachAtMost: 85, times: HOURS } },
      { id: 'f', amount: { each: 70, eachAtMost: between(60, 65), times: HOURS } },
    ],
    split: [{ steps: [{ rest: 'city' }] }],
  })
  const told = (yearId: string) =>
    breakdown.lines
      .filter((line) => line.yearId === yearId)
      .map((line) => wordLine(breakdown, line).replace(`, ${yearId}, paid out by city`, ''))

  it('are told between their ends, held to the most that they may be', () => {
    expect(told('y1')).toEqual([
      'a: $50 to $60 × 100 hours = $5,000 to $6,000.',
      'b: $50 to $60 × 1.5 (time and a half) × 100 hours = $7,500 to $9,000.',
      'c: $40 × 100 hours = $4,000.',
      'd: $1,000 to $2,000.',
      'e: $80 to $85 × 100 hours = $8,000 to $8,500.',
      'f: $60 to $65 × 100 hours = $6,000 to $6,500.',
    ])
  })

  it('are not recorded in a year that they do not name', () => {
    expect(told('y2')[3]).toBe('d: not recorded.')
  })
})

describe('a rate that is not recorded', () => {
  it('is told as at most what it may be', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: { each: null, eachAtMost: 74.24, times: HOURS } }],
    })
    expect(breakdown.lines.map((line) => wordLine(breakdown, line))).toEqual([
      'pay, y1, paid out by city: a rate not recorded (at most $74.24) × 100 hours = at most $7,424; 1 amount not recorded.',
    ])
  })
})

describe('a part of a measure times what is not recorded', () => {
  it('lacks the number alone', () => {
    const times = [{ n: null, unit: 'hours' }]
    const breakdown = settleFile({
      measures: [{ id: 'levy', unit: 'dollars', values: 1_000 }],
      costLines: [{ id: 'pay', amount: { part: '1/2', ofMeasure: 'levy', times } }],
    })
    expect(breakdown.warnings.map(({ message }) => message)).toEqual(['Not recorded: number of hours, y1.'])
  })
})

describe('credit that payments of a range use', () => {
  const plan = { from: 'schools', to: 'city', payments: 2 }
  const range = [{ id: 'pay', amount: between(80_000, 100_000) }]

  it('is told where it is the same at both ends', () => {
    const told = (openingCredit: number) =>
      wordPayments(settleFile({ costLines: range, billing: [{ ...plan, openingCredit }] }))
    expect(told(5_000)).toEqual([
      'Payment 1 of 2 for y1: $15,000 to $20,000 from schools to city, after $5,000 of credit.',
      'Payment 2 of 2 for y1: $20,000 to $25,000 from schools to city.',
    ])
    // the first payment is $20,000 or $25,000: it uses $20,000 or $22,000
    expect(told(22_000)).toEqual([
      'Payment 1 of 2 for y1: $0 to $3,000 from schools to city.',
      'Payment 2 of 2 for y1: $18,000 to $25,000 from schools to city.',
    ])
  })

  it('is told of each year by itself', () => {
    const openingCredit = { byYear: { y1: 1_000, y2: 2_000 } }
    const file = { years: TWO_YEARS, costLines: range, billing: [{ ...plan, payments: 1, openingCredit }] }
    expect(wordPayments(settleFile(file))).toEqual([
      'Payment for y1: $39,000 to $49,000 from schools to city, after $1,000 of credit.',
      'Payment for y2: $38,000 to $48,000 from schools to city, after $2,000 of credit.',
    ])
  })

  it('is told of each payment, of each who pays and to each who is paid by itself', () => {
    const [schools, college] = ['schools', 'college'].map((id) => ({ id, side: 'district' }))
    const [city, county] = [
      { id: 'city', side: 'agency' },
      { id: 'county', side: 'other' },
    ]
    const file = {
      parties: [city, schools, college, county],
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'deputy', amount: 40_000, incurredBy: 'county' },
        { id: 'car', amount: between(1_000, 2_000) },
      ],
      split: [
        { when: { costLines: ['car'] }, steps: [{ rest: 'college' }] },
        { steps: [{ shares: { schools: '50%' } }, { rest: 'college' }] },
      ],
      billing: [
        { ...plan, openingCredit: 30_000 },
        { ...plan, to: 'county', openingCredit: 15_000 },
        { ...plan, from: 'college', openingCredit: 1_000 },
      ],
    }
    // schools: 50,000 to the city and 20,000 to the county; college: 51,000 to 52,000 to the city
    expect(wordPayments(settleFile(file))).toEqual([
      'Payment 1 of 2 for y1: nothing is due from schools to city, after $25,000 of credit.',
      'Payment 2 of 2 for y1: $20,000 from schools to city, after $5,000 of credit.',
      'Payment 1 of 2 for y1: nothing is due from schools to county, after $10,000 of credit.',
      'Payment 2 of 2 for y1: $5,000 from schools to county, after $5,000 of credit.',
      'Payment 1 of 2 for y1: $24,500 to $25,000 from college to city, after $1,000 of credit.',
      'Payment 2 of 2 for y1: $25,500 to $26,000 from college to city.',
    ])
  })
})
