import { describe, expect, it } from 'vitest'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { warnUnchanged } from '@/lib/domain/agreement/renewal/warn-unchanged'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import type { FormValues } from '@/lib/forms/form/form-state'
import { readEntry } from '../read-entry'
import { agreementOf, readLibrary } from '../testing/library'
import { viewOf } from '../testing/view-of'
import { readRenewal } from './renewal-form'
import { readRenews, renewalValues } from './renewal-values'
import { wordNotCarried, wordToCheck } from './word-renewal'

function open(name: string) {
  const { entry, context } = agreementOf('Officers 2009', readLibrary(name))
  return { view: viewOf(entry, context), context }
}

/** The renewed agreement, as the draft says it once it is read. */
function renew(name: string, typed: FormValues) {
  const { view, context } = open(name)
  const answers = readRenewal({ to: 'cent', ...typed })
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusal))
  const values = renewalValues(view, answers.value)
  const read = readEntry(values, context)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return { view, values, entry: read.value, breakdown: settle(read.value.terms) }
}

const NEXT = { startsOn: '2010-01-01', endsOn: '2010-12-31' }

describe('a renewal', () => {
  it('raises what things cost, exactly, and divides it by the rules of before', () => {
    const { entry, breakdown } = renew('hudson-wi-2009', { ...NEXT, rate: '3' })
    expect(entry.title).toBe('Officers 2010')
    expect(entry.terms.years).toEqual([{ id: '2010', startsOn: '2010-01-01', endsOn: '2010-12-31' }])
    // 87,010 × 1.03 + 4,750 × 1.03; the district half of ten months of twelve, to the dollar.
    expect(totalCost(breakdown).cents).toBe(94_512_80)
    expect(costBorneBy(breakdown, 'district').cents).toBe(39_380_00)
  })

  it('rounds raised amounts to whole dollars where asked, a half up', () => {
    const { breakdown } = renew('hudson-wi-2009', { ...NEXT, rate: '3', to: 'dollar' })
    // 89,620.30 and 4,892.50
    expect(breakdown.lines.map(({ figure }) => figure.cents)).toEqual([89_620_00, 4_893_00])
  })

  it('lets amounts that grow by a rule go on from where they had got to', () => {
    const { entry, breakdown } = renew('duluth-mn-2018', { startsOn: '2020-06-07', endsOn: '2022-06-06' })
    expect(entry.terms.years.map(({ id }) => id)).toEqual(['2020-21', '2021-22'])
    // Four officers at 61,142.41 × 1.03, then that × 1.03 again.
    expect(breakdown.lines.map(({ figure }) => figure.cents)).toEqual([251_906_72, 259_463_92])
  })

  it('goes on from the last contract year, and raises sums of parties only where asked', () => {
    const next = { startsOn: '2016-07-01', endsOn: '2018-06-30', rate: '2%' }
    const plain = renew('waukesha-wi-2012', next).breakdown
    expect([totalCost(plain).cents, costBorneBy(plain, 'district').cents]).toEqual([612_000_00, 180_000_00])
    const raised = renew('waukesha-wi-2012', { ...next, sums: 'yes' }).breakdown
    expect([totalCost(raised).cents, costBorneBy(raised, 'district').cents]).toEqual([612_000_00, 183_600_00])
  })

  it('has no grant that ended before the last contract year', () => {
    const { entry, view } = renew('batavia-ny-2015', { startsOn: '2019-10-01', endsOn: '2020-09-30' })
    expect(entry.terms.split).toEqual([{ steps: [{ shares: { district: '50%', city: '50%' } }] }])
    expect(wordToCheck(view)).toContain(
      'Every new year is as year 4 was: its amounts, percents and grants, not those of the years before.',
    )
  })

  it('carries neither paper, nor signing, nor officers, nor what the old paper prints', () => {
    const { entry, values, view } = renew('hudson-wi-2009', NEXT)
    expect(entry.making).toEqual({ how: 'send' })
    expect(entry.paper).toBeNull()
    expect(entry.assignments).toEqual([])
    expect(entry.terms.stated).toEqual([])
    expect(readRenews(values)).toBe('2023-TEST1')
    expect(wordNotCarried(view)).toEqual([
      'The day of signing, who signed, and the paper.',
      'Who serves: assignments end with the old agreement. Name the officers of the new one under positions.',
      'The figures that the old paper prints.',
    ])
  })

  it('has no page of the old paper beside its clauses', () => {
    const clause = {
      kind: 'ending',
      heading: 'Ending',
      summary: 'By notice.',
      page: 4,
      noticeDays: 90,
      hours: null,
    } as const
    const { view, context } = open('hudson-wi-2009')
    const withClause: AgreementView = { ...view, clauses: [clause] }
    const answers = readRenewal({ ...NEXT, to: 'cent' })
    const read = readEntry(answers.ok ? renewalValues(withClause, answers.value) : {}, context)
    expect(read.ok && read.value.clauses).toEqual([{ ...clause, page: null }])
    expect(wordNotCarried(withClause)).toContain('The pages on which the old paper has its clauses.')
  })
})

describe('the warning that the cost is unchanged', () => {
  const warningOf = (typed: FormValues) => {
    const { view, breakdown } = renew('hudson-wi-2009', { ...NEXT, ...typed })
    return warnUnchanged(view.breakdown, breakdown)
  }

  it('names both years and the amount', () => {
    expect(warningOf({})).toMatchObject({
      name: 'cost-unchanged',
      message: 'The cost of 2010 is unchanged from last year: $91,760, as in 2009.',
    })
  })
  it('is not there for a difference of a cent', () => expect(warningOf({ rate: '0.00002' })).toBeNull())
  it('is not there where an amount is not recorded', () => {
    const { view, breakdown } = renew('batavia-ny-2015', { startsOn: '2019-10-01', endsOn: '2020-09-30' })
    expect(warnUnchanged(view.breakdown, breakdown)).toBeNull()
  })
})

describe('what is typed about a renewal', () => {
  it.each([
    [{ startsOn: '' }, { startsOn: 'Enter the first day.' }],
    [{ startsOn: '2011-01-01' }, { endsOn: 'Change one of the days: the last day is before the first.' }],
    [{ endsOn: '2041-01-01' }, { endsOn: 'Check the last day: an agreement lasts at most 30 years.' }],
    [
      { rate: 'three' },
      { rate: 'Enter by how much amounts grow as a percent like 3 or 2.5. Leave it empty if they stay.' },
    ],
    [{ rate: '-51' }, { rate: 'Enter by how much amounts grow from -50 to 100 percent.' }],
    [{ rate: '101' }, { rate: 'Enter by how much amounts grow from -50 to 100 percent.' }],
    [{ to: 'ten' }, { to: 'Choose how raised amounts are rounded.' }],
  ])('%o is refused', (typed, refusal) => {
    expect(readRenewal({ ...NEXT, to: 'cent', ...typed })).toEqual({ ok: false, refusal })
  })
})
