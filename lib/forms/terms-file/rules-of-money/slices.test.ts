import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const line = (id: string, amount: number) => ({ id, amount })

describe('the first dollars', () => {
  const first = (dollars: number | null, lines: object[]) => {
    const steps = [{ of: { first: dollars }, shares: { schools: '50%' } }, { rest: 'city' }]
    return costBorneBy(settleFile({ costLines: lines, split: [{ steps }] }), 'schools')
  }

  it('are no more than the cost, nor than they say', () => {
    expect(first(400, [line('pay', 1_000)]).cents).toBe(20_000)
    expect(first(400, [line('pay', 400)]).cents).toBe(20_000)
    expect(first(400, [line('pay', 100)]).cents).toBe(5_000)
    expect(first(400, [line('pay', 0)]).cents).toBe(0)
  })

  it('are used up by the lines that are known before those that are not', () => {
    const unknown = { id: 'car', amount: null }
    expect(first(400, [line('pay', 1_000), unknown])).toEqual({ cents: 20_000, missing: [] })
    expect(first(400, [line('pay', 100), unknown])).toEqual({
      cents: null,
      atLeastCents: 5_000,
      atMostCents: 20_000,
      missing: ['car, y1'],
    })
  })

  it('of which the documents do not say how many there are may be all or none', () => {
    expect(first(null, [line('pay', 1_000)])).toEqual({
      cents: null,
      atLeastCents: 0,
      atMostCents: 50_000,
      missing: ['first dollars, y1'],
    })
  })
})

describe('the first hours', () => {
  const overtime = (hours: object, firstHours: object) => ({
    positions: [{ id: 'officer', headcount: 2 }],
    costLines: [{ id: 'overtime', position: 'officer', amount: { each: 60, times: [hours] } }],
    split: [
      { per: 'line', steps: [{ of: { firstUnits: firstHours }, shares: { schools: '100%' } }, { rest: 'city' }] },
    ],
  })
  const schools = (parts: object) => costBorneBy(settleFile(parts), 'schools')

  it('of each officer are taken for all officers of the line', () => {
    const each40 = ['headcount', { n: 40, unit: 'hours' }]
    expect(schools(overtime({ n: 200, unit: 'hours' }, each40)).cents).toBe(480_000)
    expect(schools(overtime({ n: 60, unit: 'hours' }, each40)).cents).toBe(360_000)
  })

  it('of hours not recorded are as many as there are, at most', () => {
    const figure = schools(overtime({ n: 100, unit: 'hours', upTo: true }, [{ n: 40, unit: 'hours' }]))
    expect(figure).toMatchObject({ cents: null, atMostCents: 600_000, missing: ['number of hours, y1'] })
    const unknown = schools(overtime({ n: 100, unit: 'hours' }, [{ n: null, unit: 'hours' }]))
    expect(unknown).toEqual({ cents: null, atLeastCents: 0, atMostCents: 600_000, missing: ['number of hours, y1'] })
  })
})

describe('hours after the first hours', () => {
  const first = (n: number | string, schools: string, city?: string) => ({
    of: { firstUnits: [{ n, unit: 'hours' }] },
    shares: { schools, ...(city === undefined ? {} : { city }) },
  })
  const settled = (steps: object[], more: object = {}) =>
    settleFile({
      costLines: [{ id: 'overtime', amount: { each: 100, times: [{ n: 10, unit: 'hours' }] } }],
      split: [{ per: 'line', steps: [...steps, { rest: 'city' }] }],
      ...more,
    })
  const schools = (...parts: Parameters<typeof settled>) => costBorneBy(settled(...parts), 'schools').cents

  it('are those that are left: the first two, the next four, all others', () => {
    // 2 × $100 × 0% + 4 × $100 × 50% + 4 × $100 × 25%
    expect(schools([first(2, '0%', '100%'), first(4, '50%', '50%'), { shares: { schools: '25%' } }])).toBe(30_000)
  })

  it('are as many as there still are', () => {
    expect(schools([first(7, '0%', '100%'), first(100, '50%')])).toBe(15_000)
    expect(schools([first(10, '0%', '100%'), first(4, '50%')])).toBe(0)
  })

  it('begin with hours of which a part is left', () => {
    // Half of the first 2 hours is left, and the next 2 whole: $300, of which a third.
    expect(schools([first(2, '0%', '50%'), first(4, '1/3')])).toBe(10_000)
    expect(schools([{ shares: { city: '50%' } }, first(4, '100%')])).toBe(20_000)
  })

  it('begin with what a limit turned away of the first ones', () => {
    // Of 2 hours the schools pay $50 and leave three quarters: $150 and 2 whole hours are the first four.
    const limits = [{ id: 'cap', on: 'schools', when: { costLines: ['overtime'] }, atMost: 50 }]
    const { draws } = settled([first(2, '100%'), first(4, '0%', '100%')], { limits })
    const drawn = draws.map(({ bearerId, figure }) => [bearerId, figure.cents])
    expect(drawn).toEqual([
      ['schools', 5_000],
      ['city', 35_000],
      ['schools', 0],
      ['city', 60_000],
    ])
  })

  it('are known where the price is not', () => {
    const open = { costLines: [{ id: 'overtime', amount: { each: null, times: [{ n: 10, unit: 'hours' }] } }] }
    const { missing, cents } = costBorneBy(settled([first(2, '0%', '100%'), first(4, '50%')], open), 'schools')
    expect({ missing, cents }).toEqual({ missing: ['overtime, y1'], cents: null })
    const cells = settled([first(2, '100%'), first(8, '0%', '100%')], open).cells
    expect(cells.filter(({ figure }) => figure.cents === null).map(({ bearerId }) => bearerId)).toEqual([
      'schools',
      'city',
    ])
  })
})
