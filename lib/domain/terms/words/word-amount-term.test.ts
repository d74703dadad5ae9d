import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Amount, Growth, Times } from '@/lib/domain/terms/amount'
import type { Money } from '@/lib/domain/terms/by-year'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'

const NAMES = {
  years: [{ id: 'y1', name: '2024-25' }, { id: 'y2', name: '2025-26' }, { id: 'y3' }],
  costLines: [
    { id: 'pay', name: 'Pay' },
    { id: 'car', name: 'Vehicle' },
  ],
  measures: [{ id: 'levy', name: 'Safety levy' }],
}

const told = (amount: Amount) => wordAmountTerm(NAMES as never, amount)
const rate = (each: Money, parts: object = {}) => told({ each, ...parts })
const times = (...all: Times[]) => rate(cents(5_000), { times: all })

describe('a sum as the terms say it', () => {
  it('is a sum, a range, or not recorded', () => {
    expect(rate(cents(6_114_241))).toBe('$61,142.41')
    expect(rate({ lowCents: cents(5_400_000), highCents: cents(7_000_000) })).toBe('$54,000 to $70,000')
    expect(rate(null)).toBe('a sum not recorded')
  })

  it('may be each year’s, in the order of the years', () => {
    const each = { byYear: { y3: null, y1: cents(100) } }
    expect(told({ each })).toBe('$1 (2024-25), a sum not recorded (y3)')
  })

  it('grows by a percent, a sum, or an index', () => {
    const grows = (growth: object) => rate(cents(100), { grows: { ...growth, from: 'rounded' } as Growth })
    expect(grows({ by: ratio('3%') })).toBe('$1, 3% more each year')
    expect(grows({ by: null })).toBe('$1, an unrecorded percent more each year')
    expect(grows({ by: { byYear: { y2: ratio('3%'), y3: ratio('4%') } } })).toBe(
      '$1, 3% (2025-26), 4% (y3) more each year',
    )
    expect(grows({ plusCents: cents(250) })).toBe('$1, $2.50 more each year')
    expect(grows({ plusCents: null })).toBe('$1, an unrecorded sum more each year')
    expect(grows({ index: 'levy' })).toBe('$1, each year by Safety levy')
  })

  it('is held to a limit of its own', () => {
    expect(rate(null, { eachAtMost: cents(7_424) })).toBe('a sum not recorded, at most $74.24')
  })

  it('is taken so many times', () => {
    expect(times('headcount')).toBe('$50 × officers')
    expect(times('headcount', { n: ratio('1,440'), unit: 'hours' })).toBe('$50 × officers × 1,440 hours')
    expect(times({ n: ratio('180'), unit: 'days', upTo: true })).toBe('$50 × up to 180 days')
    expect(times({ n: ratio('50'), unit: 'hours', beyond: ratio('40') })).toBe('$50 × 50 hours beyond 40')
    expect(times({ n: ratio('2'), unit: 'hours', atLeast: ratio('4') })).toBe('$50 × 2 hours, at least 4')
    expect(times('monthsOfYear')).toBe('$50 × the contract year’s part of twelve months by months')
    expect(times({ served: { byYear: {} } })).toBe('$50 × the part of the days served before the agreement ended')
    expect(times({ n: null, unit: 'days' })).toBe('$50 × a number not recorded of days')
    expect(times({ n: { byYear: { y1: ratio('5') } }, unit: 'days' })).toBe('$50 × a number by year of days')
  })
})

describe('a rate that is taken by a factor', () => {
  it('is time and a half, or double time, of hours', () => {
    const hours = (factor: string) =>
      rate(cents(5_000), { factor: ratio(factor), times: [{ n: ratio('8'), unit: 'hours' }] })
    expect(hours('1.5')).toBe('$50 × 1.5 (time and a half) × 8 hours')
    expect(hours('2')).toBe('$50 × 2 (double time) × 8 hours')
    expect(rate(cents(5_000), { factor: ratio('1/180'), grows: { by: ratio('3%'), from: 'rounded' } })).toBe(
      '$50, 3% more each year × 1/180',
    )
  })
})

describe('a percent of cost lines', () => {
  it('names the lines', () => {
    const percent = (of: object, parts: object = {}) => told({ percent: ratio('10%'), of, ...parts })
    expect(percent({ costLines: ['pay'] })).toBe('10% of Pay')
    expect(percent({ costLines: ['pay', 'car', 'fuel'] })).toBe('10% of Pay, Vehicle and fuel')
    expect(percent({})).toBe('10% of all cost lines')
    expect(percent({ costLines: ['pay'] }, { times: [{ n: ratio('6/12'), unit: 'months' }] })).toBe(
      '10% of Pay × 6/12 months',
    )
  })

  it('may not be recorded', () => {
    expect(told({ percent: null, of: {} })).toBe('a percent not recorded of all cost lines')
  })
})

describe('a part of a measure', () => {
  it('names the measure', () => {
    expect(told({ part: ratio('1/2'), ofMeasure: 'levy' })).toBe('1/2 of Safety levy')
    expect(told({ part: null, ofMeasure: 'levy' })).toBe('a part not recorded of Safety levy')
  })
})
