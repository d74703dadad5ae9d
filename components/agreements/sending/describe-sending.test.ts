import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { previewVersion } from '@/lib/forms/agreement/preview-version'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '@/lib/forms/agreement/testing/form-samples'
import { writeRows } from '@/lib/forms/agreement/values/rows'
import { describeContents, describePayers, describeReceiver } from './describe-sending'

function preview(values: DraftValues) {
  const entry = readEntry({ ...values, how: 'send' }, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return previewVersion(entry.value, { context: DINUBA_CONTEXT, at: new Date('2026-11-20T12:00:00Z') })
}

describe('who will see it', () => {
  const city = DINUBA_CONTEXT.organizations[1] as PartyChoice
  const readers = [
    { organizationId: 'city-1', role: 'council_reviewer', people: 2 },
    { organizationId: 'city-1', role: 'administrator', people: 1 },
    { organizationId: 'county-1', role: 'administrator', people: 9 },
  ] as const

  it('is said by role, and nobody is named', () => {
    expect(describeReceiver(city, readers)).toBe(
      'City of Dinuba sees it at once: 2 council reviewers and 1 administrator there.',
    )
  })

  it('is nobody where nobody has joined, or the other side has not accepted', () => {
    expect(describeReceiver(city, [])).toBe('Nobody of City of Dinuba has joined yet: whoever joins will see it.')
    expect(describeReceiver({ ...city, sharing: 'asked' }, readers)).toBe(
      'City of Dinuba was asked to share agreements with you, and sees nothing of it before it accepts.',
    )
    expect(describeReceiver({ ...city, unclaimed: true }, [])).toContain('Nobody signs in for City of Dinuba yet')
  })
})

describe('what they will see', () => {
  it('is said fact by fact, with what is not there', () => {
    const words = Object.fromEntries(describeContents(preview(DINUBA_VALUES)).map((fact) => [fact.term, fact.words]))
    expect(words).toMatchObject({
      Title: 'School Resource Officers 2023-24',
      Dates: 'July 1, 2023 to June 30, 2024',
      Parties: 'Dinuba Unified School District and City of Dinuba',
      'Purpose and duties': 'No clause.',
      Officers: 'No officer is named.',
      Paper: 'No paper goes with it.',
    })
  })

  it('names officers as they are called, and the paper', () => {
    const officers = writeRows(DINUBA_VALUES, 'officers', [
      { key: 'officer-1', name: 'SRO 1', positionKey: 'sro', startsOn: '2023-07-01', endsOn: '' },
    ])
    const paper = { paper: 'link', paperUrl: 'https://example.org/agreement.pdf' }
    const words = describeContents(preview({ ...officers, ...paper })).map((fact) => fact.words)
    expect(words).toContain(
      'SRO 1, with days and campuses. Officers are called as they are entered, by name or by post.',
    )
    expect(words).toContain('The link https://example.org/agreement.pdf')
  })
})

it('says what each party would pay in each contract year, and in all of them', () => {
  expect(describePayers(preview(DINUBA_VALUES))).toEqual([
    'In 2023-24, Dinuba Unified would pay $149,812.50 and the City of Dinuba would pay $149,812.50, of a total cost of $299,625.',
  ])
  const unsaid = Object.fromEntries(
    [0, 1, 2, 3].flatMap((at) => [
      [`costLines.${at}.amounts.0`, ''],
      [`costLines.${at}.unsaid`, 'yes'],
    ]),
  )
  expect(describePayers(preview({ ...DINUBA_VALUES, ...unsaid }))).toEqual([
    'In 2023-24, what each party would pay is not recorded.',
  ])
  const two = describePayers(preview({ ...DINUBA_VALUES, endsOn: '2025-06-30' }))
  expect(two).toHaveLength(3)
  expect(two[2]).toContain('In all contract years, Dinuba Unified would pay $299,625')
})
