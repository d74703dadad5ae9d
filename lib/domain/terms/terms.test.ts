import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import type { Selector } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { parseMonthDay } from '@/lib/domain/terms/month-day'
import { bearerName, nameIn, nameOf, yearLabel } from '@/lib/domain/terms/names'
import { listBases } from '@/lib/domain/terms/percent-base'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import { makeTerms } from '@/lib/domain/terms/terms'

const line = (id: string, parts: Partial<CostLine> = {}): CostLine => ({
  id,
  category: 'salary',
  incurredBy: 'city',
  trueUp: 'none',
  amount: { each: cents(100) },
  ...parts,
})

describe('a day of every year', () => {
  it('is one that some year has', () => {
    for (const day of ['01-01', '02-29', '06-15', '04-30', '12-31']) expect(parseMonthDay(day)).toBe(day)
    for (const day of ['02-30', '04-31', '06-31', '09-31', '11-31', '00-10', '13-01', '06-00', '06-32'])
      expect(parseMonthDay(day)).toBeNull()
    for (const day of ['6-15', '06-15-2026', 'x06-15', '2026-06-15', '']) expect(parseMonthDay(day)).toBeNull()
  })
})

describe('a selector', () => {
  const pay = line('pay', { position: 'sro' })

  it('means all that it does not leave out', () => {
    expect(selects(undefined, pay, 'y1')).toBe(true)
    expect(selects({}, pay, 'y1')).toBe(true)
    expect(selects({ costLines: ['car', 'pay'], positions: ['sro'], years: ['y1'] }, pay, 'y1')).toBe(true)
  })

  it('means a line by its id or its category', () => {
    expect(selects({ costLines: ['salary'] }, pay, 'y1')).toBe(true)
    expect(selects({ costLines: ['vehicle'] }, pay, 'y1')).toBe(false)
  })

  it('leaves out another year or position, and lines of no position', () => {
    expect(selects({ years: ['y2'] }, pay, 'y1')).toBe(false)
    expect(selects({ positions: ['chief'] }, pay, 'y1')).toBe(false)
    expect(selects({ positions: ['sro'] }, line('car'), 'y1')).toBe(false)
  })

  it('is told from the years of the line itself', () => {
    expect(isInYear(pay, 'y1')).toBe(true)
    expect(isInYear(line('pay', { years: ['y2'] }), 'y1')).toBe(false)
    expect(isInYear(line('pay', { years: ['y2'] }), 'y2')).toBe(true)
  })
})

describe('what a percent is of', () => {
  const overhead = line('overhead', { category: 'overhead' })
  const office = line('office', { inKind: true })

  const isBaseOf = (of: CostLine, selector: Selector, base: CostLine, yearId = 'y1') =>
    listBases(of, selector, yearId, [base]).length > 0

  it('is never itself', () => {
    expect(isBaseOf(overhead, {}, overhead)).toBe(false)
    expect(isBaseOf(overhead, {}, line('pay'))).toBe(true)
  })

  it('is cash for cash and in kind for in kind, unless a line is named', () => {
    expect(isBaseOf(overhead, { costLines: ['salary'] }, office)).toBe(false)
    expect(isBaseOf(overhead, {}, office)).toBe(false)
    expect(isBaseOf(overhead, { costLines: ['office'] }, office)).toBe(true)
    expect(isBaseOf({ ...overhead, inKind: true }, { costLines: ['salary'] }, office)).toBe(true)
  })

  it('is of the years that the percent names, or else of its own', () => {
    const pay = line('pay', { years: ['y1'] })
    const basesOf = (of: Selector) => listBases(overhead, of, 'y2', [pay]).map(({ yearId }) => yearId)
    expect(basesOf({ costLines: ['pay'], years: ['y1'] })).toEqual(['y1'])
    expect(basesOf({ costLines: ['pay'] })).toEqual([])
    expect(basesOf({ costLines: ['car'], years: ['y1'] })).toEqual([])
  })
})

describe('what people call a thing', () => {
  it('is its name, or else its id', () => {
    expect([nameOf({ id: 'y1', name: '2026-27' }), nameOf({ id: 'y1' })]).toEqual(['2026-27', 'y1'])
    const things = [{ id: 'a', name: 'Pay' }, { id: 'b' }]
    expect(['a', 'b', 'c'].map((id) => nameIn(things, id))).toEqual(['Pay', 'b', 'c'])
    expect(yearLabel({ id: 'y1', name: '2026-27' } as never)).toBe('2026-27')
  })

  it('who bears cost is a party, a source or a part', () => {
    const terms = makeTerms({
      parties: [
        { id: 'city', name: 'Elm', side: 'agency' },
        { id: 'isd', side: 'district', parts: [{ id: 'n', name: 'North' }] },
      ],
      sources: [{ id: 'cops', name: 'COPS grant' }],
    })
    expect(['city', 'isd', 'n', 'cops', 'nobody'].map((id) => bearerName(terms, id))).toEqual([
      'Elm',
      'isd',
      'North',
      'COPS grant',
      'nobody',
    ])
  })
})
