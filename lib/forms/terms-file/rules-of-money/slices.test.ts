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
