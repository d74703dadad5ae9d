import { describe, expect, it } from 'vitest'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district' },
  { id: 'college', side: 'district' },
]

/** What is said to be borne by nobody, of lines of these amounts. */
function nobody(amounts: Record<string, unknown>, steps: object[], parts: object = {}): string[] {
  const costLines = Object.entries(amounts).map(([id, amount]) => ({ id, amount }))
  const { warnings } = settleFile({ parties: PARTIES, costLines, split: [{ steps }], ...parts })
  return warnings.flatMap(({ name, message }) => (name === 'unallocated' ? [message] : []))
}

describe('what nobody bears of costs not recorded', () => {
  const most = [{ shares: { schools: '60%' } }]

  it('is said as its part where that is the same of every line', () => {
    expect(nobody({ pay: null }, most)[0]).toMatch(/^40% of pay/)
    expect(nobody({ pay: null, car: null }, most)[0]).toMatch(/^40% of pay/)
  })

  it('is no part of the whole where it is another of each line, or one line is recorded', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: 100, when: { costLines: ['car'] } }]
    expect(nobody({ pay: null, car: null }, most, { limits })[0]).toMatch(/^An amount not recorded of/)
    expect(nobody({ pay: null, car: 500 }, most)[0]).toMatch(/^An amount not recorded of/)
    expect(nobody({ car: 500, pay: null }, most)[0]).toMatch(/^An amount not recorded of/)
  })

  it('is no part where it is all of it', () => {
    expect(nobody({ pay: null }, [{ shares: { schools: '0%' } }])[0]).toMatch(/^An amount not recorded of pay/)
  })

  it('is not spoken of where the step gives away an unknown percent, whatever share stands beside it', () => {
    expect(nobody({ pay: 100 }, [{ shares: { city: null, schools: '20%' } }])).toEqual([])
    expect(nobody({ pay: 100 }, [{ shares: { city: '20%', schools: null } }])).toEqual([])
    expect(nobody({ pay: null }, [{ shares: { city: null, schools: '20%' } }])).toEqual([])
  })

  it('is spoken of where a later step gives away only a part of what an unknown percent leaves', () => {
    expect(nobody({ pay: 100 }, [{ shares: { city: null } }, { shares: { schools: '20%' } }])).toHaveLength(1)
    expect(nobody({ pay: 100 }, [{ shares: { schools: '20%' } }, { shares: { city: null } }])).toEqual([])
  })

  it('is spoken of where a fixed sum is not recorded', () => {
    expect(nobody({ pay: 100 }, [{ amounts: { schools: null } }])).toHaveLength(1)
  })
})

describe('a measure', () => {
  const measures = [
    { id: 'other', unit: 'cars', values: { city: 1 } },
    { id: 'students', name: 'Enrollment', unit: 'students', values: { schools: 30, college: 10 } },
  ]
  const months = { fraction: '6/12', unit: 'months' }

  it('says in what it is counted, of what part of the cost, and each one’s part of the whole', () => {
    const { draws } = settleFile({
      parties: PARTIES,
      measures,
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ of: months, measure: 'students' }, { rest: 'city' }] }],
    })
    const common = {
      kind: 'measure',
      measureName: 'Enrollment',
      unit: 'students',
      slice: { kind: 'fraction', fraction: '6/12', unit: 'months' },
      whole: '40',
    }
    expect(draws.slice(0, 2).map(({ method, figure }) => [method, figure.cents])).toEqual([
      [{ ...common, part: '30' }, 3_750],
      [{ ...common, part: '10' }, 1_250],
    ])
  })

  it('not recorded says no part and no whole', () => {
    const unknown = measures.map((measure) => ({ ...measure, values: null }))
    const { draws } = settleFile({ parties: PARTIES, measures: unknown, split: [{ steps: [{ measure: 'students' }] }] })
    expect(draws[0]?.method).toEqual({
      kind: 'measure',
      measureName: 'Enrollment',
      unit: 'students',
      part: null,
      whole: null,
    })
  })
})

describe('what a step speaks of', () => {
  it('is what is left once any bearer has taken something', () => {
    const rest = (shares: object) => {
      const steps = [{ shares }, { rest: 'college' }]
      return settleFile({ parties: PARTIES, split: [{ steps }] }).draws.at(-1)?.baseIsRest
    }
    expect(rest({ city: '0%', schools: '50%' })).toBe(true)
    expect(rest({ city: '50%', schools: '0%' })).toBe(true)
    expect(rest({ city: '0%', schools: '0%' })).toBe(false)
  })
})
