import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { shiftYears } from '@/lib/domain/terms/shift-years'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'
import { readTerms } from '../read-entry'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../testing/library'
import { readRows } from '../values/rows'
import { valuesOfFile, valuesOfPublished } from './values-from-elsewhere'

/** Between a district and its own police: the form asks for a city or county. */
const WITHOUT_AGENCY = 'clay-county-ky-2022'

describe('every published agreement, exported and read as a terms file', () => {
  it.each(LIBRARY_NAMES.filter((name) => name !== WITHOUT_AGENCY))('%s is the same agreement', (name) => {
    const terms = readLibrary(name)
    const { context } = agreementOf(name, terms)
    const reading = readTermsFile(writeTermsFile(terms, { title: name }))
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    const values = valuesOfFile(reading.content, context)
    expect(values.title).toBe(name)
    const read = readTerms(values, context)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    expect(read.value).toEqual(terms)
    expect(compareTerms(terms, read.value).changes).toEqual([])
  })
})

describe('every published agreement, so many years later', () => {
  it.each(LIBRARY_NAMES)('%s comes to the same', (name) => {
    const terms = readLibrary(name)
    const later = shiftYears(terms, 8)
    expect(findFaults(later)).toEqual([])
    expect(new Set(later.years.map(({ id }) => id)).size).toBe(terms.years.length)
    expect(totalCost(settle(later)).cents).toEqual(totalCost(settle(terms)).cents)
    expect(shiftYears(later, -8)).toEqual(terms)
  })
})

describe('an agreement like a published one', () => {
  const FROM = calendarDate('2026-11-22')
  const begin = (name: string, amounts: boolean) => {
    const { context } = agreementOf(name, readLibrary(name))
    // Organizations with names of their own, one of each side of the paper; the first district is ours.
    const organizations = context.organizations.map((one, at) => {
      const side = readLibrary(name).parties[at]?.side
      const kind = side === 'district' ? ('district' as const) : ('city' as const)
      return { ...one, kind, name: `Own ${kind} ${at}`, shortName: `Own ${at}` }
    })
    const ownId = organizations.find(({ kind }) => kind === 'district')?.organizationId ?? ''
    const own = { ...context, ownId, organizations }
    return { own, values: valuesOfPublished({ terms: readLibrary(name) }, own, { amounts, from: FROM }) }
  }

  it('begins on the same day of the first year that is still to come', () => {
    const { values } = begin('hudson-wi-2009', true)
    expect([values.startsOn, values.endsOn]).toEqual(['2027-01-01', '2027-12-31'])
    const { values: several } = begin('waukesha-wi-2012', true)
    expect([several.startsOn, several.endsOn]).toEqual(['2027-07-01', '2032-06-30'])
  })

  it('knows nobody of the paper: our own side is filled in, the other is to be chosen', () => {
    const { values, own } = begin('hudson-wi-2009', true)
    expect(readRows(values, 'parties').map(({ side, organizationId }) => [side, organizationId])).toEqual([
      ['district', own.ownId],
      ['agency', ''],
    ])
    expect(values.title).toBe('')
    expect(JSON.stringify(values)).not.toMatch(/Hudson/)
    expect(readTerms(values, own)).toMatchObject({
      ok: false,
      refusal: { 'parties.1.organizationId': 'Choose the city or county whose officers serve.' },
    })
  })

  it.each(['hudson-wi-2009', 'batavia-ny-2015', 'waukesha-wi-2012', 'duluth-mn-2018', 'columbia-mo-2023'])(
    '%s: once the other side is chosen, it comes to what the paper does',
    (name) => {
      const { values, own } = begin(name, true)
      const chosen = readRows(values, 'parties').flatMap(({ organizationId }, at) =>
        organizationId === '' ? [[`parties.${at}.organizationId`, own.organizations[at]?.organizationId ?? '']] : [],
      )
      const read = readTerms({ ...values, ...Object.fromEntries(chosen) }, own)
      if (!read.ok) throw new Error(JSON.stringify(read.refusal))
      expect(totalCost(settle(read.value)).cents).toEqual(totalCost(settle(readLibrary(name))).cents)
      expect(read.value.parties.map(({ name: called }) => called)).toEqual(
        own.organizations.map(({ shortName }) => shortName),
      )
    },
  )

  it('leaves its amounts out where asked: they are not recorded', () => {
    const { values } = begin('hudson-wi-2009', false)
    expect(readRows(values, 'costLines').map((row) => row['amounts.0'])).toEqual(['', ''])
  })
})

describe('a terms file', () => {
  const file = JSON.parse(readFileSync('lib/forms/terms-file/examples/hudson-wi-2009.json', 'utf8'))

  it('says where its figures come from in a note that stays', () => {
    const reading = readTermsFile(JSON.stringify(file))
    if (!reading.ok) throw new Error('refused')
    const { context } = agreementOf('Hudson', reading.content.terms)
    const read = readTerms(valuesOfFile(reading.content, context), context)
    expect(read.ok && read.value.notes.at(-1)).toMatch(/^Where the figures come from: /)
  })

  it('finds an organization of the same name, whatever its capitals', () => {
    const reading = readTermsFile(JSON.stringify(file))
    if (!reading.ok) throw new Error('refused')
    const { context } = agreementOf('Hudson', reading.content.terms)
    const organizations = context.organizations.map((one) => ({ ...one, name: one.name.toUpperCase() }))
    const values = valuesOfFile(reading.content, { ...context, organizations })
    expect(readRows(values, 'parties').map(({ organizationId }) => organizationId)).toEqual(
      organizations.map(({ organizationId }) => organizationId),
    )
  })
})
