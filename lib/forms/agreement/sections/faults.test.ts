import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { changeRows } from '../values/change-rows'
import { SECTIONS, sectionOfField } from '../values/sections'
import { findSectionFaults } from './read-section'

/** One officer for the whole year of the agreement. */
const OFFICER: DraftValues = {
  'officers.0.key': 'officer-1',
  'officers.0.name': 'SRO 1',
  'officers.0.positionKey': 'sro',
  'officers.0.startsOn': '2023-07-01',
  'officers.0.endsOn': '2024-06-30',
}

/** What is typed, the field that says so, and the whole sentence. */
const REFUSED: [what: string, typed: DraftValues, field: string, sentence: string][] = [
  ['no title', { title: ' ' }, 'title', 'Enter the title.'],
  [
    'a title of 201 characters',
    { title: 'x'.repeat(201) },
    'title',
    'Shorten the title by 1 character: it takes at most 200.',
  ],
  [
    'an end before the start',
    { endsOn: '2023-06-30' },
    'endsOn',
    'The last day, June 30, 2023, is before the first day, July 1, 2023. Change one of them.',
  ],
  ['no first day', { startsOn: '' }, 'startsOn', 'Enter the first day.'],
  [
    'a day that the calendar lacks',
    { endsOn: '2024-02-30' },
    'endsOn',
    'Enter the last day as a day of the calendar with all four digits of the year, like 2023-07-01 or 7/1/2023.',
  ],
  [
    'an unknown party',
    { 'parties.1.organizationId': 'somebody' },
    'parties.1.organizationId',
    'Choose the city or county whose officers serve.',
  ],
  [
    'the same party twice',
    { 'parties.1.organizationId': 'district-1' },
    'parties.1.organizationId',
    'Choose another organization as party 2, or remove it: this one is named already.',
  ],
  ['a year too many', { endsOn: '2099-06-30' }, 'endsOn', 'Check the last day: an agreement lasts at most 30 years.'],
  ...['12,5', '1.2.3', 'abc', '1e5', '0x10', '12.345', '$', '１００'].map((typed): (typeof REFUSED)[number] => [
    `an amount of ${typed}`,
    { 'costLines.0.amounts.0': typed },
    'costLines.0.amounts.0',
    'Enter the amount of Salary as dollars, like 87,010.50. If the paper does not say it, empty it and tick that.',
  ]),
  ...['(500)', '-500', '-$500', '500-'].map((typed): (typeof REFUSED)[number] => [
    `an amount of ${typed}`,
    { 'costLines.1.amounts.0': typed },
    'costLines.1.amounts.0',
    'Enter the amount of Benefits as dollars, like 87,010.50, without a minus or parentheses: it cannot be below $0. Tick “A credit” if it lowers the cost.',
  ]),
  [
    'more than ten billion dollars',
    { 'costLines.0.amounts.0': '10,000,000,000.01' },
    'costLines.0.amounts.0',
    'Check the amount of Salary: it is more than ten billion dollars.',
  ],
  [
    'two cost lines of one name',
    { 'costLines.1.name': 'salary' },
    'costLines.1.name',
    'Name cost line 2 differently: “salary” is taken.',
  ],
  [
    'an amount for a position that is gone',
    { 'costLines.0.per': 'each:sergeant' },
    'costLines.0.per',
    'Choose what the amount of Salary is for.',
  ],
  [
    'percents of 99%',
    { deal: 'percent', 'percents.district': '49', 'percents.agency': '50' },
    'percents.district',
    'The percents come to 99%. Change them so that they come to 100%.',
  ],
  [
    'thirds that are not',
    { deal: 'percent', 'percents.district': '33.33', 'percents.agency': '66.66' },
    'percents.district',
    'The percents come to 99.99%. Change them so that they come to 100%.',
  ],
  [
    'a percent over 100',
    { deal: 'percent', 'percents.district': '101', 'percents.agency': '0' },
    'percents.district',
    'Enter the percent that Dinuba Unified pays from 0 to 100: it cannot be above 100%.',
  ],
  [
    'a percent left empty',
    { deal: 'percent', 'percents.district': '', 'percents.agency': '100' },
    'percents.district',
    'Enter the percent that Dinuba Unified pays: 0 if it is none.',
  ],
  [
    'a percent below 0',
    { deal: 'percent', 'percents.district': '-1', 'percents.agency': '100' },
    'percents.district',
    'Enter the percent that Dinuba Unified pays from 0 to 100: it cannot be below 0%.',
  ],
  [
    'thirteen months',
    { deal: 'months', 'percents.district': '50', 'percents.agency': '50', monthsShared: '13' },
    'monthsShared',
    'Enter the months that are shared as more than 0 and at most 12: a year has 12 months.',
  ],
  [
    'months in words',
    { deal: 'months', 'percents.district': '50', 'percents.agency': '50', monthsShared: 'ten' },
    'monthsShared',
    'Enter the months that are shared as a number from 1 to 12, like 10.',
  ],
  [
    'nothing but cost lines as they were offered',
    Object.fromEntries([0, 1, 2, 3].map((at) => [`costLines.${at}.amounts.0`, ''])),
    'costLines.0.amounts.0',
    'Enter at least one amount, or tick that the paper does not say it. A cost line left as it was offered is left out.',
  ],
  [
    'an officer before the agreement begins',
    { ...OFFICER, 'officers.0.startsOn': '2023-06-30' },
    'officers.0.startsOn',
    'The first day of officer 1, June 30, 2023, is before the agreement begins. Choose a day from July 1, 2023 to June 30, 2024, or change the days of the agreement.',
  ],
  [
    'an officer after the agreement ends',
    { ...OFFICER, 'officers.0.endsOn': '2024-07-01' },
    'officers.0.endsOn',
    'The last day of officer 1, July 1, 2024, is after the agreement ends. Choose a day from July 1, 2023 to June 30, 2024, or change the days of the agreement.',
  ],
  ['nobody who pays all', { deal: 'whole' }, 'whole.payer', 'Choose who pays all of it.'],
  ['nobody who pays the sum', { deal: 'fixed' }, 'fixed.payer', 'Choose who pays the fixed sum.'],
  [
    'a fixed sum in words',
    { deal: 'fixed', 'fixed.payer': 'district', 'fixed.sums.0': 'half' },
    'fixed.sums.0',
    'Enter the fixed sum as dollars, like 87,010.50. Leave it empty if the paper does not say it.',
  ],
  [
    'a sum of the second year below zero',
    {
      deal: 'officer',
      endsOn: '2025-06-30',
      'officer.payer': 'district',
      'officer.by': 'year',
      'officer.sums.0': '1',
      'officer.sums.1': '-1',
    },
    'officer.sums.1',
    'Enter the sum for each officer in 2024-25 as dollars, like 87,010.50, without a minus or parentheses: it cannot be below $0.',
  ],
  [
    'a grant without a name',
    { deal: 'grant', 'percents.district': '50', 'percents.agency': '50' },
    'grant.name',
    'Enter the name of the grant.',
  ],
  [
    'a limit on whoever pays nothing',
    {
      deal: 'upTo',
      'percents.district': '100',
      'percents.agency': '0',
      'upTo.payer': 'agency',
      'upTo.per': 'year',
    },
    'upTo.payer',
    'Choose a party that pays more than 0%: this one pays nothing that could be limited.',
  ],
  [
    'several sums for all years together',
    {
      startsOn: '2023-07-01',
      endsOn: '2025-06-30',
      deal: 'upTo',
      'percents.district': '50',
      'percents.agency': '50',
      'upTo.payer': 'district',
      'upTo.by': 'year',
      'upTo.sums.0': '100',
      'upTo.sums.1': '200',
      'upTo.per': 'all',
    },
    'upTo.per',
    'Choose each contract year, or enter the same amount for every year: all years together have one amount.',
  ],
  [
    'a limit for no years',
    { deal: 'upTo', 'percents.district': '', 'percents.agency': '', 'upTo.payer': 'district', 'upTo.per': '' },
    'upTo.per',
    'Choose which years the amount not to exceed is for.',
  ],
  [
    'hours in words',
    { deal: 'hours', 'hours.payer': 'district', 'hours.unit': 'hours', 'hours.n': 'many' },
    'hours.n',
    'Enter the number of hours or days as a number like 1,440. Leave it empty if not recorded.',
  ],
  [
    'hours of weeks',
    { deal: 'hours', 'hours.payer': 'district', 'hours.unit': 'weeks', 'hours.n': '4' },
    'hours.unit',
    'Choose hours or days.',
  ],
  [
    'no position in full',
    { deal: 'positions', 'full.payer': 'agency', 'percents.district': '50', 'percents.agency': '50' },
    'full.positions',
    'Choose at least one position that one party pays in full.',
  ],
  [
    'equal shares of two',
    { deal: 'equal' },
    'deal',
    'Equal shares are between three or more parties. Choose half and half between two.',
  ],
  ['no deal', { deal: '' }, 'deal', 'Choose who pays what.'],
  ['a deal to keep where there is none', { deal: 'kept' }, 'deal', 'Choose who pays what.'],
  ['no number of payments', { plan: 'equal', count: '' }, 'count', 'Enter the payments in each contract year.'],
  [
    'half a payment',
    { plan: 'equal', count: '2.5' },
    'count',
    'Enter the payments in each contract year as a whole number from 1 to 24.',
  ],
  [
    'payments longer than a year',
    { plan: 'equal', count: '4', firstOn: '2023-09-30', everyMonths: '6' },
    'count',
    '4 payments 6 months apart take more than a year. Lower the number, or choose payments closer together.',
  ],
  [
    'officers in words',
    { 'positions.0.headcount': 'two' },
    'positions.0.headcount',
    'Enter the number of officers in position 1 as a number like 2 or 0.5. Leave it empty if not recorded.',
  ],
  [
    'no officers at all',
    { 'positions.0.headcount': '0' },
    'positions.0.headcount',
    'Enter the number of officers in position 1 as more than 0 and at most 10,000.',
  ],
  [
    'a summary of 3 MB',
    { 'clauses.0.summary': 'x'.repeat(3_000_000) },
    'clauses.0.summary',
    'Shorten the plain words of “Purpose” by 2,996,000 characters: it takes at most 4,000.',
  ],
  [
    'a page of which nothing is said',
    { 'clauses.2.page': '4' },
    'clauses.2.summary',
    'Enter in plain words what “Duties and time on campus” says, or empty its page.',
  ],
  [
    'a page of letters',
    { 'clauses.0.summary': 'Safety', 'clauses.0.page': 'iv' },
    'clauses.0.page',
    'Enter the page of “Purpose” as a whole number from 1 to 9,999.',
  ],
  [
    'a file as a link',
    { paper: 'link', paperUrl: 'file:///etc/passwd' },
    'paperUrl',
    'Enter the address of the paper in full, like https://example.org/agreement.pdf.',
  ],
  ['a PDF that is not there', { paper: 'file' }, 'paper', 'Upload the PDF, or choose another answer.'],
  ['no way of coming about', { how: '' }, 'how', 'Choose whether it is signed already, or new.'],
]

describe('what the form refuses', () => {
  it.each(REFUSED)('%s', (_, typed, field, sentence) => {
    const section = sectionOfField(field)
    if (section === null) throw new Error(`No section has ${field}`)
    expect(findSectionFaults(section, { ...DINUBA_VALUES, ...typed }, DINUBA_CONTEXT)).toEqual({ [field]: sentence })
  })

  it('nothing of what a business office types', () => {
    for (const { name } of SECTIONS) expect(findSectionFaults(name, DINUBA_VALUES, DINUBA_CONTEXT)).toEqual({})
  })

  it.each(['$1,000.00', '1000', '1,000', ' 1000.5 ', '0', ''])('not an amount of "%s"', (typed) => {
    const values = { ...DINUBA_VALUES, 'costLines.0.amounts.0': typed }
    expect(findSectionFaults('cost-lines', values, DINUBA_CONTEXT)).toEqual({})
  })

  it('the same party for a sum and for the rest, of three', () => {
    const { values } = changeRows(DINUBA_VALUES, { act: 'add', list: 'parties', at: 0 })
    const same = { ...values, deal: 'fixed', 'fixed.payer': 'district', 'fixed.rest': 'district' }
    expect(findSectionFaults('who-pays', same, DINUBA_CONTEXT)).toEqual({
      'fixed.rest': 'Choose another party for the rest: this one pays before it.',
    })
  })

  it('half and half between three', () => {
    const { values } = changeRows(DINUBA_VALUES, { act: 'add', list: 'parties', at: 0 })
    const faults = findSectionFaults('who-pays', values, DINUBA_CONTEXT)
    expect(faults).toEqual({
      deal: "Half and half is between two parties, and here are 3. Enter each party's percent instead.",
    })
  })
})

describe('an officer', () => {
  const { values } = changeRows(DINUBA_VALUES, { act: 'add', list: 'officers', at: 0 })
  const shared = changeRows(values, { act: 'add', list: 'officers.0.campuses', at: 0 }).values
  const faultsOf = (typed: DraftValues) => findSectionFaults('positions', { ...shared, ...typed }, DINUBA_CONTEXT)

  it('may have no campus yet', () => expect(faultsOf({})).toEqual({}))

  it('is refused campuses of more than 100%', () => {
    const typed = {
      'officers.0.campuses.0.campusId': 'campus-high',
      'officers.0.campuses.0.percent': '60',
      'officers.0.campuses.1.campusId': 'campus-sierra',
      'officers.0.campuses.1.percent': '50',
    }
    expect(faultsOf(typed)).toEqual({
      'officers.0.campuses.1.percent': 'The campus percents of officer 1 come to 110%. Lower them to 100% or less.',
    })
  })

  it('is refused a campus of nobody here', () => {
    expect(faultsOf({ 'officers.0.campuses.0.campusId': 'campus-of-a-neighbor' })).toEqual({
      'officers.0.campuses.0.campusId': 'Choose campus 1 of officer 1 from the list.',
    })
  })

  it('is refused a last day before the first', () => {
    expect(faultsOf({ 'officers.0.endsOn': '2023-06-30' })).toEqual({
      'officers.0.endsOn':
        'The last day of officer 1, June 30, 2023, is before the first, July 1, 2023. Change one of them.',
    })
  })

  it('is refused the same campus twice', () => {
    const typed = {
      'officers.0.campuses.0.campusId': 'campus-high',
      'officers.0.campuses.1.campusId': 'campus-high',
    }
    expect(faultsOf(typed)).toEqual({
      'officers.0.campuses.1.campusId': 'Choose each campus of officer 1 only once.',
    })
  })
})
