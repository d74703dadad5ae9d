import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { buildDeal } from '@/lib/domain/terms/deals/build-deal'
import { payersAndRest } from '@/lib/domain/terms/deals/payers-and-rest'
import { recognizeDeal } from '@/lib/domain/terms/deals/recognize-deal'
import type { Limit, Rule, Step } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

const SPECIAL = { kind: 'special' }
const sum = { each: cents(5_000_000) }
const [third, half, most, all] = [ratio('1/3'), ratio('50%'), ratio('60%'), ratio('100%')]
const rest: Step = { rest: 'city' }
const share = (percent = half): Step => ({ shares: { schools: percent } })
const grant: Step = { amounts: { cops: sum } }
const months = { fraction: ratio('10/12'), unit: 'months' }
const hours = [{ n: ratio('40'), unit: 'hours' }]

const termsOf = (parts: Partial<Terms>) =>
  makeTerms({
    parties: ['schools', 'college', 'city'].map((id) => ({ id, side: 'other' })),
    sources: [{ id: 'gift' }, { id: 'cops' }],
    costLines: [{ id: 'pay', category: 'salary', incurredBy: 'city', trueUp: 'amount', amount: sum }],
    ...parts,
  })
const recognizeSteps = (...steps: Step[]) => recognizeDeal(termsOf({ split: [{ steps }] }))

describe('half and half', () => {
  it('is so with a condition that leaves nothing out, and where no cost is listed yet', () => {
    const halves: Step = { shares: { schools: half, city: half } }
    const known = { kind: 'half-and-half', payer: 'schools', provider: 'city' }
    expect(recognizeDeal(termsOf({ split: [{ when: {}, steps: [halves] }] }))).toEqual(known)
    expect(recognizeDeal(termsOf({ costLines: [], split: [{ steps: [share(), rest] }] }))).toEqual(known)
  })
})

describe('equal shares', () => {
  it('are those of all who pay, not of one of them', () => {
    const percents = { schools: third, college: ratio('20%') }
    expect(recognizeSteps({ shares: percents }, rest)).toEqual({ kind: 'percent', percents, provider: 'city' })
  })
})

describe('a percent up to a limit', () => {
  const limit: Limit = { id: 'cap', on: 'schools', per: ['year'], atMost: sum }
  const limited = (shares: Record<string, typeof half>, parts: Partial<Limit> = {}) =>
    recognizeDeal(termsOf({ split: [{ steps: [{ shares }, rest] }], limits: [{ ...limit, ...parts }] }))
  const upTo = (percents: object) => ({
    ...{ kind: 'percent-up-to', percents, provider: 'city', limited: 'schools', atMost: sum, per: ['year'] },
  })

  it('may be of half, of equal shares, and of percents up to the whole', () => {
    for (const percents of [{ schools: half }, { schools: third, college: third }, { schools: most }])
      expect(limited(percents)).toEqual(upTo(percents))
    const whole = { schools: most, college: ratio('40%') }
    expect(limited(whole)).toEqual(upTo(whole))
  })

  it('is special with percents beyond the whole, a limit on others or some costs, or one that carries over', () => {
    expect(limited({ schools: most, college: half })).toEqual(SPECIAL)
    expect(limited({ schools: half }, { on: 'college' })).toEqual(SPECIAL)
    expect(limited({ schools: half }, { when: { years: ['y1'] } })).toEqual(SPECIAL)
    expect(limited({ schools: half }, { carriesOver: true })).toEqual(SPECIAL)
  })

  it('is special with two limits, and so is a limit on any other deal', () => {
    const steps = [share(), rest]
    const limits = [limit, { ...limit, id: 'other', per: [] }]
    expect(recognizeDeal(termsOf({ split: [{ steps }], limits }))).toEqual(SPECIAL)
    for (const others of [[{ rest: 'schools' }], [{ amounts: { schools: sum } }, rest]])
      expect(recognizeDeal(termsOf({ split: [{ steps: others }], limits: [limit] }))).toEqual(SPECIAL)
  })
})

describe('a percent of a part', () => {
  it('is of a part of the time that is the same every year; of first dollars it is special', () => {
    const of = (slice: Extract<Step, { shares: unknown }>['of']) =>
      recognizeSteps({ of: slice, ...share() } as Step, rest)
    expect(of(months)).toMatchObject({ kind: 'percent-of-part', percents: { schools: half }, fraction: '10/12' })
    expect(of({ first: sum })).toEqual(SPECIAL)
    expect(of({ ...months, fraction: { byYear: { y1: ratio('10/12') } } })).toEqual(SPECIAL)
    expect(of({ ...months, fraction: null })).toEqual(SPECIAL)
  })

  it('of first hours is in full of one payer, and special otherwise', () => {
    const of = { firstUnits: hours }
    expect(recognizeSteps({ of, ...share(all) } as Step, rest)).toMatchObject({ kind: 'hours-up-to', payer: 'schools' })
    expect(recognizeSteps({ of, ...share() } as Step, rest)).toEqual(SPECIAL)
    expect(recognizeSteps({ of, shares: { schools: all, college: half } }, rest)).toEqual(SPECIAL)
  })
})

describe('a grant, then a percent', () => {
  it('may be half, or equal shares, of what the grant leaves', () => {
    const known = { kind: 'grant-then-percent', provider: 'city', grant: 'cops', sum }
    expect(recognizeSteps(grant, share(), rest)).toEqual({ ...known, percents: { schools: half } })
    const thirds = { schools: third, college: third }
    expect(recognizeSteps(grant, { shares: thirds }, rest)).toEqual({ ...known, percents: thirds })
  })

  it('is special with two grants or none, a payer in place of the grant, or more steps', () => {
    expect(recognizeSteps({ amounts: { cops: sum, gift: sum } }, share(), rest)).toEqual(SPECIAL)
    expect(recognizeSteps({ amounts: {} }, share(), rest)).toEqual(SPECIAL)
    expect(recognizeSteps({ amounts: { college: sum } }, share(), rest)).toEqual(SPECIAL)
    expect(recognizeSteps(share(), { shares: { college: half } }, rest)).toEqual(SPECIAL)
    expect(recognizeSteps(grant, share(), { shares: { college: half } }, rest)).toEqual(SPECIAL)
  })

  it('is special with a percent of a part, of other years, beyond the whole, or a measure', () => {
    expect(recognizeSteps(grant, { of: months, ...share() } as Step, rest)).toEqual(SPECIAL)
    expect(recognizeSteps(grant, { shares: { schools: { byYear: { y1: half } } } }, rest)).toEqual(SPECIAL)
    expect(recognizeSteps(grant, { shares: { schools: most, college: half } }, rest)).toEqual(SPECIAL)
    expect(recognizeSteps(grant, { measure: 'students' }, rest)).toEqual(SPECIAL)
  })
})

describe('positions in full', () => {
  const chief: Rule = { when: { positions: ['chief'] }, steps: [rest] }
  const others: Rule = { steps: [share(most), rest] }
  const recognizeRules = (...split: Rule[]) => recognizeDeal(termsOf({ split }))

  it('are one party’s, the others a percent', () => {
    expect(recognizeRules(chief, others)).toEqual({
      ...{
        kind: 'positions-in-full',
        positions: ['chief'],
        inFull: 'city',
        percents: { schools: most },
        provider: 'city',
      },
    })
  })

  it('are special where the first rule is of cost lines, of everything, or of some years', () => {
    expect(recognizeRules({ ...chief, when: { costLines: ['pay'] } }, others)).toEqual(SPECIAL)
    expect(recognizeRules({ steps: [rest] }, others)).toEqual(SPECIAL)
    expect(recognizeRules({ ...chief, when: { positions: ['chief'], years: ['y1'] } }, others)).toEqual(SPECIAL)
  })

  it('are special where nobody, a grant or several bear them', () => {
    for (const steps of [[], [share()], [share(), rest], [rest, rest], [{ rest: 'cops' }]])
      expect(recognizeRules({ ...chief, steps }, others)).toEqual(SPECIAL)
  })

  it('are special where the others are no percent, have conditions, or there is a third rule or a limit', () => {
    expect(recognizeRules(chief, { steps: [rest] })).toEqual(SPECIAL)
    expect(recognizeRules(chief, { ...others, when: { years: ['y1'] } })).toEqual(SPECIAL)
    expect(recognizeRules(chief, others, { steps: [rest] })).toEqual(SPECIAL)
    const limits: Limit[] = [{ id: 'cap', on: 'schools', per: ['year'], atMost: sum }]
    expect(recognizeDeal(termsOf({ split: [chief, others], limits }))).toEqual(SPECIAL)
  })
})

describe('payers and the rest', () => {
  it('are shares that make a whole, of which whoever incurs the cost takes the rest', () => {
    expect(payersAndRest([{ shares: { city: most, schools: ratio('40%') } }], 'city')).toEqual([
      share(ratio('40%')),
      rest,
    ])
    expect(payersAndRest([{ shares: { city: half } }, { shares: { city: half, schools: half } }], 'city')).toEqual([
      { shares: { city: half } },
      share(),
      rest,
    ])
    expect(payersAndRest([], 'city')).toEqual([])
  })

  it('are no shares of a part, and none of which one is not recorded', () => {
    const part: Step[] = [{ of: months, shares: { schools: all } }]
    expect(payersAndRest(part, 'city')).toEqual(part)
    const open: Step[] = [{ shares: { schools: null, city: all } }]
    expect(payersAndRest(open, 'city')).toEqual(open)
    expect(recognizeDeal(termsOf({ split: [{ steps: open }] }))).toEqual(SPECIAL)
  })
})

describe('a deal as terms', () => {
  it('with a sum for each officer counts officers once, beside what else is counted', () => {
    const built = (times: NonNullable<Extract<Limit['atMost'], { each: unknown }>['times']>) =>
      buildDeal({ kind: 'sum-per-officer', payer: 'schools', provider: 'city', sum: { ...sum, times } }).split[0]
        ?.steps[0]
    const expected = { amounts: { schools: { ...sum, times: ['headcount', ...hours] } } }
    expect(built([...hours, 'headcount'])).toEqual(expected)
    expect(built(hours)).toEqual(expected)
  })

  it('of a percent without payers, or equal shares of one, is all that one’s', () => {
    const whole = { split: [{ steps: [rest] }], limits: [] }
    expect(buildDeal({ kind: 'percent', percents: {}, provider: 'city' })).toEqual(whole)
    expect(buildDeal({ kind: 'equal-shares', parties: ['city'] })).toEqual(whole)
  })

  it('of first hours is worked out by line, and a limit is named for whom it holds', () => {
    const sides = { payer: 'schools', provider: 'city' }
    expect(buildDeal({ kind: 'hours-up-to', hours, ...sides }).split[0]?.per).toBe('line')
    const limits = buildDeal({
      ...{ kind: 'percent-up-to', percents: { schools: half }, limited: 'schools', atMost: sum, per: ['year'] },
      provider: 'city',
    }).limits
    expect(limits).toEqual([{ id: 'limit on schools', on: 'schools', per: ['year'], atMost: sum }])
  })

  it('of equal shares has those of all but the last', () => {
    expect(buildDeal({ kind: 'equal-shares', parties: ['schools', 'college', 'city'] }).split[0]?.steps).toEqual([
      { shares: { schools: third, college: third } },
      rest,
    ])
  })
})
