import { describe, expect, it } from 'vitest'
import { ratio } from '@/lib/domain/money/ratio'
import { faults, SOUND, SUM } from '@/lib/domain/terms/faults/testing/sound-terms'
import type { Limit, Step } from '@/lib/domain/terms/split'

const faultsOfSteps = (...steps: Step[]) => faults({ split: [{ steps }] })
const REST: Step = { rest: 'city' }

describe('a step', () => {
  it('gives to parties and sources that there are', () => {
    expect(faultsOfSteps({ shares: { county: ratio('5%') } }, { rest: 'north' })).toEqual([
      'split[0].steps[0].shares.county: expected the id of a bearer (city, schools, grant), not "county"',
      'split[0].steps[1].rest: expected the id of a bearer (city, schools, grant), not "north"',
    ])
    expect(faultsOfSteps({ amounts: { county: SUM, grant: { part: ratio('1'), ofMeasure: 'levy' } } }, REST)).toEqual([
      'split[0].steps[0].amounts.county: expected the id of a bearer (city, schools, grant), not "county"',
      'split[0].steps[0].amounts.grant.ofMeasure: expected the id of a measure (students, cpi), not "levy"',
    ])
  })

  it('gives to somebody', () => {
    expect(faultsOfSteps({ shares: {} }, { amounts: {} }, REST)).toEqual([
      'split[0].steps[0].shares: expected at least one bearer',
      'split[0].steps[1].amounts: expected at least one bearer',
    ])
  })

  it('gives no more than the whole in any year, and says so once', () => {
    const shares = (second: string) => ({
      schools: { byYear: { y1: ratio('50%'), y2: ratio(second) } },
      city: ratio('50%'),
    })
    expect(faultsOfSteps({ shares: shares('50%') })).toEqual([])
    expect(faultsOfSteps({ shares: shares('51%') })).toEqual([
      'split[0].steps[0].shares: expected shares of at most the whole; in y2 they add up to more than 100%',
    ])
    expect(faultsOfSteps({ shares: { schools: ratio('60%'), city: ratio('60%') } })).toHaveLength(1)
    expect(faultsOfSteps({ shares: { schools: null, city: ratio('100%') } })).toEqual([])
  })

  it('names the year as people do', () => {
    const years = SOUND.years.map((each) => ({ ...each, name: `FY ${each.id}` }))
    expect(faults({ years, split: [{ steps: [{ shares: { city: ratio('2') } }] }] })).toEqual([
      'split[0].steps[0].shares: expected shares of at most the whole; in FY y1 they add up to more than 100%',
    ])
  })

  it('speaks of a part from nothing to all', () => {
    const part = (fraction: string) =>
      faultsOfSteps({ of: { fraction: ratio(fraction), unit: 'months' }, shares: { schools: ratio('5%') } }, REST)
    const fault = ['split[0].steps[0].of.fraction: expected a part from 0 to 1, such as "10/12"']
    expect([part('0'), part('1'), part('13/12'), part('-1/12')]).toEqual([[], [], fault, fault])
    expect(faultsOfSteps({ of: { fraction: null, unit: 'months' }, measure: 'students' }, REST)).toEqual([])
  })

  it('speaks of first dollars that can be worked out, or of first units', () => {
    const first = { part: ratio('1/2'), ofMeasure: 'levy' }
    expect(faultsOfSteps({ of: { first }, measure: 'students' }, REST)).toEqual([
      'split[0].steps[0].of.first.ofMeasure: expected the id of a measure (students, cpi), not "levy"',
    ])
    const firstUnits = [{ n: ratio('40'), unit: 'hours' }]
    expect(faultsOfSteps({ of: { firstUnits }, shares: { schools: ratio('5%') } }, REST)).toEqual([])
  })

  it('follows a measure that has a number for each bearer', () => {
    expect(faultsOfSteps({ measure: 'valuation' })).toEqual([
      'split[0].steps[0].measure: expected the id of a measure (students, cpi), not "valuation"',
    ])
    expect(faultsOfSteps({ measure: 'cpi' })).toEqual([
      'split[0].steps[0].measure: expected a measure with a number for each bearer; "cpi" has one alone',
    ])
    const [students, cpi] = SOUND.measures
    const values = { city: ratio('1'), county: ratio('2') }
    const measures = students && cpi ? [cpi, { ...students, values }] : []
    expect(faults({ measures, split: [{ steps: [{ measure: 'students' }] }] })).toEqual([
      'measures[1].values[1]: expected the id of a bearer (city, schools, grant), not "county"',
    ])
  })

  it('comes before the rest', () => {
    expect(faultsOfSteps(REST, REST)).toEqual([
      'split[0].steps[0]: expected the rest to be the last step: nothing is left for those after it',
    ])
  })
})

describe('a rule, a limit, a grant, an allocation', () => {
  const limit = (parts: Partial<Limit>): Limit => ({ id: 'cap', on: 'schools', per: [], atMost: SUM, ...parts })

  it('mean lines that there are', () => {
    const when = { costLines: ['fuel'] }
    const message = 'expected the id or category of a cost line (pay, salary, car, vehicle), not "fuel"'
    expect(
      faults({
        split: [{ when, steps: [REST] }],
        limits: [limit({ when })],
        allocations: [{ of: 'schools', by: 'campus', when, steps: [{ rest: 'north' }] }],
      }),
    ).toEqual(['split[0]', 'limits[0]', 'allocations[0]'].map((path) => `${path}.when.costLines[0]: ${message}`))
  })

  it('are of whom there is', () => {
    const paid = { id: 'grant', paidTo: 'state' }
    expect(faults({ sources: [paid], limits: [limit({ on: 'south' }), limit({ id: 'c2', on: 'north' })] })).toEqual([
      'sources[0].paidTo: expected the id of a party (city, schools), not "state"',
      'limits[0].on: expected the id of a party, source or part (city, schools, grant, north), not "south"',
    ])
  })

  it('divide a party among its own parts and the sources', () => {
    const cut = (of: string, bearer: string) =>
      faults({ allocations: [{ of, by: 'campus', steps: [{ rest: bearer }] }] })
    expect([cut('schools', 'north'), cut('schools', 'grant')]).toEqual([[], []])
    expect(cut('city', 'north')).toEqual([
      'allocations[0].steps[0].rest: expected the id of a source, or of a part of city, listed under its "parts" (grant), not "north"',
    ])
    expect(cut('county', 'grant')).toEqual([
      'allocations[0].of: expected the id of a party (city, schools), not "county"',
    ])
  })

  it('hold to dollars or a percent of what there is, and carry over from year to year alone', () => {
    expect(faults({ limits: [limit({ atMost: { percent: ratio('40%'), of: { costLines: ['pay'] } } })] })).toEqual([])
    expect(faults({ limits: [limit({ atMost: { percent: ratio('40%'), of: { positions: ['guard'] } } })] })).toEqual([
      'limits[0].atMost.of.positions[0]: expected the id of a position (sro), not "guard"',
    ])
    expect(faults({ limits: [limit({ atMost: { part: ratio('1'), ofMeasure: 'levy' } })] })).toEqual([
      'limits[0].atMost.ofMeasure: expected the id of a measure (students, cpi), not "levy"',
    ])
    expect(faults({ limits: [limit({ carriesOver: true, per: ['position'] })] })).toEqual([
      'limits[0].per: expected "year": only a yearly limit can carry over',
    ])
    expect(faults({ limits: [limit({ carriesOver: true, per: ['position', 'year'] })] })).toEqual([])
  })
})
