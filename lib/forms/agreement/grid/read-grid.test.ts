import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readEntry } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { readRows } from '../values/rows'
import { valuesOfSection } from '../values/sections'
import { spreadAmounts } from './amounts-by-year'
import { readGrid } from './read-grid'

const THREE_YEARS: DraftValues = { ...DINUBA_VALUES, endsOn: '2026-06-30' }
/** What the grid sends when nothing is changed in it. */
const asShown = (values: DraftValues) => valuesOfSection(spreadAmounts(values), 'cost-lines')
const readTerms = (values: DraftValues) => {
  const entry = readEntry(values, DINUBA_CONTEXT)
  return entry.ok ? entry.value.terms : entry.refusal
}

describe('the grid, read', () => {
  it('says the same when nothing is changed', () => {
    const values = readGrid(THREE_YEARS, asShown(THREE_YEARS))
    expect(values).toEqual(THREE_YEARS)
    expect(readTerms(values)).toEqual(readTerms(THREE_YEARS))
  })

  it('has an amount for each year once one differs', () => {
    const values = readGrid(THREE_YEARS, { ...asShown(THREE_YEARS), 'costLines.0.amounts.1': '200000' })
    expect(values).toMatchObject({
      amountsBy: 'year',
      'costLines.0.amounts.0': '198,450.00',
      'costLines.0.amounts.1': '200000',
      'costLines.3.amounts.2': '15595',
    })
  })

  it('drops rows left blank, and gives those typed into a key of their own', () => {
    const sent = {
      ...asShown(THREE_YEARS),
      'costLines.4.name': '',
      'costLines.4.per': 'all',
      'costLines.5.name': 'Radio',
      'costLines.5.category': 'equipment',
      'costLines.5.per': 'of:sro',
      'costLines.5.amounts.0': '1',
      'costLines.5.amounts.1': '2',
      'costLines.5.amounts.2': '3',
    }
    const rows = readRows(readGrid(THREE_YEARS, sent), 'costLines')
    expect(rows.map(({ key, name }) => `${key} ${name}`).slice(3)).toEqual(['vehicle Vehicle', 'line-5 Radio'])
    expect(rows[4]).toMatchObject({ per: 'of:sro', basis: '', 'amounts.2': '3' })
  })

  it('keeps a row of the draft that was emptied, so that nothing goes unasked', () => {
    const sent = { ...asShown(DINUBA_VALUES), 'costLines.0.name': '', 'costLines.0.amounts.0': '' }
    expect(readRows(readGrid(DINUBA_VALUES, sent), 'costLines')[0]).toMatchObject({ key: 'salary', name: '' })
  })

  it('reads a row of minus signs as a credit', () => {
    const sent = {
      ...asShown(THREE_YEARS),
      'costLines.2.amounts.0': '(1,500.00)',
      'costLines.2.amounts.1': '-$20',
      'costLines.2.amounts.2': '0',
    }
    const row = readRows(readGrid(THREE_YEARS, sent), 'costLines')[2]
    expect(row).toMatchObject({ credit: 'yes', 'amounts.0': '1,500.00', 'amounts.1': '$20', 'amounts.2': '0' })
  })

  it('keeps a minus beside a cost as it was typed, to be mended', () => {
    const sent = { ...asShown(THREE_YEARS), 'costLines.2.amounts.1': '-20' }
    expect(readRows(readGrid(THREE_YEARS, sent), 'costLines')[2]).toMatchObject({ 'amounts.1': '-20' })
  })
})
