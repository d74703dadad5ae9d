import { describe, expect, it } from 'vitest'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

type Plan = [payments: unknown, billing?: object]

const changes = (before: Plan, after: Plan) => {
  const [one, other] = [before, after].map(([payments, billing]) =>
    readFile({ years: TWO_YEARS, billing: [{ from: 'schools', to: 'city', payments, ...billing }] }),
  )
  return one && other ? compareTerms(one, other).changes.map(({ sentence }) => sentence) : []
}
const CHANGE = ['The payments from schools to city change.']

describe('payments are the same', () => {
  const [first, sum, rest] = [
    { on: '09-01', part: '40%' },
    { on: '09-01', amount: 500 },
    { on: '03-01', rest: true },
  ]

  it('in whatever order their days are listed', () => {
    const days = ['2024-09-15', '2025-03-15', '2025-09-15']
    expect(changes([days], [days.toReversed()])).toEqual([])
    expect(changes([['09-15', '03-15']], [['03-15', '09-15']])).toEqual([])
    expect(changes([[first, sum, rest]], [[rest, first, sum]])).toEqual([])
  })

  it('where what rounding leaves over goes to the rest anyway, or the difference is spread as it is by itself', () => {
    expect(changes([[first, rest]], [[first, rest], { residue: 'first' }])).toEqual([])
    expect(changes([12], [12, { catchUp: 'spread' }])).toEqual([])
  })
})

describe('payments change', () => {
  const inTwo = [{ part: '40%' }, { part: '60%' }]

  it('with their days, and with their order where they name none', () => {
    expect(changes([['2024-09-15', '2025-09-15']], [['2024-09-15', '2025-10-15']])).toEqual(CHANGE)
    expect(changes([['09-15', '03-15']], [['09-15', '04-15']])).toEqual(CHANGE)
    expect(changes([inTwo], [inTwo.toReversed()])).toEqual(CHANGE)
  })

  it('with who takes what rounding leaves over, and when a difference is made up', () => {
    expect(changes([12], [12, { residue: 'first' }])).toEqual(CHANGE)
    expect(changes([inTwo], [inTwo, { residue: 'first' }])).toEqual(CHANGE)
    expect(changes([12], [12, { catchUp: 'next' }])).toEqual(CHANGE)
  })
})
