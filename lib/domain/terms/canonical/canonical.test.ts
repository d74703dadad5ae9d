import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { type Ratio, ratio } from '@/lib/domain/money/ratio'
import { canonicalSteps } from '@/lib/domain/terms/canonical/canonical-steps'
import { resolveAmount, resolveStep } from '@/lib/domain/terms/canonical/resolve-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Slice, Step } from '@/lib/domain/terms/split'

const shares = (parts: Record<string, string | null>, of?: Slice): Step => ({
  ...(of ? { of } : {}),
  shares: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part === null ? null : ratio(part)])),
})
const months = (fraction: string | null): Slice => ({ fraction: fraction as Ratio | null, unit: 'months' })
const FIRST: Slice = { first: { each: cents(50_000) } }
const REST: Step = { rest: 'city' }

/** The one form of steps where the city incurs the cost and a limit is on these bearers. */
const canonical = (steps: Step[], ...limited: string[]) => canonicalSteps(steps, 'city', new Set(limited))

describe('the one form of steps that say the same', () => {
  it('has parts of the time multiplied in', () => {
    expect(canonical([shares({ schools: '50%' }, months('10/12')), REST])).toEqual([shares({ schools: '5/12' }), REST])
    expect(canonical([shares({ schools: '50%', college: null }, months('9/12')), REST])).toEqual([
      shares({ schools: '0.375', college: null }),
      REST,
    ])
  })

  it('leaves a part of the time that is not recorded, and first dollars', () => {
    const unknown = [shares({ schools: '1/3' }, months(null)), REST]
    expect(canonical(unknown)).toEqual(unknown)
    const first = [shares({ schools: '1/3' }, FIRST), REST]
    expect(canonical(first)).toEqual(first)
  })

  it('has shares of what shares left multiplied out', () => {
    expect(canonical([shares({ schools: '40%' }), shares({ schools: '25%', college: '50%' }), REST])).toEqual([
      shares({ schools: '0.55', college: '0.3' }),
      REST,
    ])
    expect(canonical([shares({ a: '50%' }), shares({ b: '50%' }), shares({ c: '50%' }), REST])).toEqual([
      shares({ a: '0.5', b: '0.25', c: '0.125' }),
      REST,
    ])
  })

  it('leaves shares apart where a limit, an unknown share, a slice or a sum comes between', () => {
    const apart = (first: Step, second: Step, ...limited: string[]) => {
      expect(canonical([first, second, REST], ...limited)).toEqual([first, second, REST])
    }
    apart(shares({ schools: '0.4' }), shares({ college: '0.5' }), 'schools')
    apart(shares({ schools: null }), shares({ college: '0.5' }))
    apart(shares({ schools: '0.4', county: null }), shares({ college: '0.5' }))
    apart(shares({ schools: '0.4' }), shares({ college: null }))
    apart(shares({ schools: '0.4' }, FIRST), shares({ college: '0.5' }))
    apart(shares({ schools: '0.4' }), shares({ college: '0.5' }, FIRST))
    apart(shares({ schools: '0.4' }), { amounts: { college: { each: cents(5) } } })
    apart({ amounts: { college: { each: cents(5) } } }, shares({ schools: '0.4' }))
  })

  it('multiplies into a share that is limited itself, for what it turns away comes after both', () => {
    expect(canonical([shares({ schools: '0.4' }), shares({ college: '0.5' }), REST], 'college')).toEqual([
      shares({ schools: '0.4', college: '0.3' }),
      REST,
    ])
  })

  it('drops shares of nothing, and steps of nothing but those', () => {
    expect(canonical([shares({ schools: '0%', college: '50%' }), REST])).toEqual([shares({ college: '0.5' }), REST])
    expect(canonical([shares({ schools: '0%' }), REST])).toEqual([REST])
    expect(canonical([shares({ schools: '0%' }, FIRST), REST])).toEqual([REST])
    expect(canonical([shares({ schools: '50%' }, months('0/12')), REST])).toEqual([REST])
    expect(canonical([shares({ schools: null }, FIRST), REST])).toEqual([shares({ schools: null }, FIRST), REST])
  })

  it('ends in the rest where shares make a whole: of whoever incurs the cost, or else of the last by name', () => {
    expect(canonical([shares({ city: '1/2', schools: '1/2' })])).toEqual([shares({ schools: '0.5' }), REST])
    expect(canonical([shares({ schools: '1/2', college: '1/2' })])).toEqual([
      shares({ college: '0.5' }),
      { rest: 'schools' },
    ])
    expect(canonical([shares({ city: '100%' })])).toEqual([REST])
  })

  it('stays as it is where shares leave something, or a limit on a payer may', () => {
    const most = [shares({ city: '0.5', schools: '0.4' })]
    expect(canonical(most)).toEqual(most)
    const whole = [shares({ city: '0.5', schools: '0.5' })]
    expect(canonical(whole, 'schools')).toEqual(whole)
    expect(canonical(whole, 'city')).toEqual([shares({ schools: '0.5' }), REST])
    const ofFirst = [shares({ city: '0.5', schools: '0.5' }, FIRST)]
    expect(canonical(ofFirst)).toEqual(ofFirst)
  })

  it('has no share just before the rest for whoever takes the rest', () => {
    expect(canonical([shares({ city: '20%', schools: '50%' }), REST])).toEqual([shares({ schools: '0.5' }), REST])
    expect(canonical([shares({ city: '20%' }), REST])).toEqual([REST])
    expect(canonical([{ measure: 'students' }, REST])).toEqual([{ measure: 'students' }, REST])
  })

  it('of no steps is none', () => expect(canonical([])).toEqual([]))
})

describe('what stands in one year', () => {
  const byYear = <T>(y1: T, y2: T) => ({ byYear: { y1, y2 } })

  it('of a step is its value of that year, or not recorded', () => {
    const step: Step = {
      of: { fraction: byYear(ratio('1'), ratio('1/2')), unit: 'months' },
      shares: { a: byYear(ratio('5%'), null) },
    }
    expect(resolveStep(step, 'y1')).toEqual({ of: months('1'), shares: { a: '5%' } })
    expect(resolveStep(step, 'y2')).toEqual({ of: months('1/2'), shares: { a: null } })
    expect(resolveStep({ shares: { a: { byYear: { y1: ratio('5%') } } } }, 'y2')).toEqual({ shares: { a: null } })
  })

  it('of a measure’s slice is that of the year too', () => {
    const step: Step = { of: { fraction: byYear(ratio('1'), ratio('1/2')), unit: 'months' }, measure: 'students' }
    expect(resolveStep(step, 'y2')).toEqual({ of: months('1/2'), measure: 'students' })
    expect(resolveStep({ measure: 'students' }, 'y2')).toEqual({ measure: 'students' })
    expect(resolveStep(REST, 'y2')).toEqual(REST)
  })

  it('of an amount is its rate, limit and quantities', () => {
    const amount = {
      each: byYear(cents(100), cents(200)),
      eachAtMost: byYear(cents(150), cents(160)),
      times: ['headcount' as const, { n: byYear(ratio('1'), ratio('2')), unit: 'hours' }],
    }
    expect(resolveAmount(amount, 'y2')).toEqual({
      each: 200,
      eachAtMost: 160,
      times: ['headcount', { n: '2', unit: 'hours' }],
    })
    expect(resolveAmount({ each: { byYear: { y1: cents(5) } } }, 'y2')).toEqual({ each: null })
    expect(resolveAmount({ each: cents(5), eachAtMost: { byYear: { y1: cents(5) } } }, 'y2')).toEqual({
      each: 5,
      eachAtMost: null,
    })
  })

  it('of a percent or a part is that of the year', () => {
    expect(resolveAmount({ percent: byYear(ratio('5%'), ratio('6%')), of: {} }, 'y2')).toEqual({
      percent: '6%',
      of: {},
    })
    expect(resolveAmount({ part: byYear(ratio('1/2'), ratio('1/3')), ofMeasure: 'levy' }, 'y2')).toEqual({
      part: '1/3',
      ofMeasure: 'levy',
    })
  })

  it('of what grows is its own rate where the year has one, and else the growth and where it starts', () => {
    const grows = { by: ratio('3%'), from: 'rounded' as const }
    const each = { byYear: { y1: cents(100) } }
    expect(resolveAmount({ each, grows }, 'y1')).toEqual({ each: 100 })
    expect(resolveAmount({ each, grows }, 'y2')).toEqual({ each, grows })
    expect(resolveAmount({ each: cents(100), grows }, 'y2')).toEqual({ each: 100, grows })
  })

  it('of first dollars and units is that of the year', () => {
    expect(resolveStep(shares({ a: '5%' }, { first: { each: byYear(cents(1), cents(2)) } }), 'y2')).toEqual(
      shares({ a: '5%' }, { first: { each: cents(2) } }),
    )
    const firstUnits = [{ n: byYear(ratio('40'), ratio('50')), unit: 'hours' }]
    expect(resolveStep(shares({ a: '5%' }, { firstUnits }), 'y2')).toEqual(
      shares({ a: '5%' }, { firstUnits: [{ n: ratio('50'), unit: 'hours' }] }),
    )
  })
})

describe('a value as text', () => {
  it('is the same whatever the order of keys, within it too', () => {
    const one = { b: 1, a: { d: [3, 1], c: null } }
    expect(stableText(one)).toBe('{"a":{"c":null,"d":[3,1]},"b":1}')
    expect(stableText({ a: { c: null, d: [3, 1] }, b: 1 })).toBe(stableText(one))
  })

  it('differs with the order of a list', () => {
    expect(stableText(['b', 'a'])).toBe('["b","a"]')
  })
})
