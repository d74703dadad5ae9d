import { expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { previewBreakdown } from './preview-breakdown'
import { readEntry } from './read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from './testing/form-samples'

const UNFINISHED = { title: '', 'officers.0.name': '', 'officers.0.startsOn': 'soon', signedOn: 'some day' }

it('waits for nothing that the figures do not need: no title, officer or signing', () => {
  const { breakdown, faults } = previewBreakdown({ ...DINUBA_VALUES, ...UNFINISHED }, DINUBA_CONTEXT)
  expect(faults).toEqual({})
  expect(breakdown === null ? null : totalCost(breakdown).cents).toBe(29_962_500)
})

it('says what it waits for', () => {
  const { breakdown, faults } = previewBreakdown({ ...DINUBA_VALUES, startsOn: '' }, DINUBA_CONTEXT)
  expect(breakdown).toBeNull()
  expect(Object.keys(faults)).toEqual(['startsOn'])
})

it('an agreement without a title is not kept', () => {
  const entry = readEntry({ ...DINUBA_VALUES, title: '' }, DINUBA_CONTEXT)
  expect(entry).toMatchObject({ ok: false, refusal: { title: 'Enter the title.' } })
})
