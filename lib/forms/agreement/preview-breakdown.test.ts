import { expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { firstPreview, nextPreview, previewBreakdown } from './preview-breakdown'
import { readEntry } from './read-entry'
import { ALL_READERS } from './readers/all-readers'
import { DINUBA_CONTEXT, DINUBA_VALUES } from './testing/form-samples'

const UNSAID = { 'costLines.0.amounts.0': '', 'costLines.0.unsaid': 'yes' }
const UNFINISHED = { title: '', 'officers.0.name': '', 'officers.0.startsOn': 'soon', signedOn: 'some day' }

it('waits for nothing that the figures do not need: no title, officer or signing', () => {
  const { breakdown, faults } = previewBreakdown({ ...DINUBA_VALUES, ...UNFINISHED }, DINUBA_CONTEXT, ALL_READERS)
  expect(faults).toEqual({})
  expect(breakdown === null ? null : totalCost(breakdown).cents).toBe(29_962_500)
})

it('says what it waits for', () => {
  const { breakdown, faults } = previewBreakdown({ ...DINUBA_VALUES, startsOn: '' }, DINUBA_CONTEXT, ALL_READERS)
  expect(breakdown).toBeNull()
  expect(Object.keys(faults)).toEqual(['startsOn'])
})

it('says what it costs before it is said how it is paid', () => {
  const { breakdown, faults } = previewBreakdown(
    { ...DINUBA_VALUES, plan: 'equal', count: '', firstOn: '', everyMonths: '' },
    DINUBA_CONTEXT,
    ALL_READERS,
  )
  expect(breakdown === null ? null : totalCost(breakdown).cents).toBe(29_962_500)
  expect(Object.keys(faults)).toContain('count')
})

it('an agreement without a title is not kept', () => {
  const entry = readEntry({ ...DINUBA_VALUES, title: '' }, DINUBA_CONTEXT)
  expect(entry).toMatchObject({ ok: false, refusal: { title: 'Enter the title.' } })
})

it('warnings wait until a field that is half typed can be read', () => {
  const messages = (preview: ReturnType<typeof firstPreview>) => preview.warnings.map(({ name }) => name)
  const saved = firstPreview(DINUBA_VALUES, DINUBA_CONTEXT, ALL_READERS)
  const warned = messages(saved)
  const emptied = nextPreview(saved, { ...DINUBA_VALUES, ...UNSAID }, DINUBA_CONTEXT, ALL_READERS)
  expect(messages(emptied)).toContain('not-recorded')
  const half = nextPreview(saved, { ...DINUBA_VALUES, 'costLines.0.amounts.0': '12,5' }, DINUBA_CONTEXT, ALL_READERS)
  expect(Object.keys(half.faults)).toEqual(['costLines.0.amounts.0'])
  expect(messages(half)).toEqual(warned)
  expect(messages(nextPreview(half, DINUBA_VALUES, DINUBA_CONTEXT, ALL_READERS))).toEqual(warned)
})

it('counts a line whose only amount cannot be read as not recorded, not as left out', () => {
  const { breakdown, faults } = previewBreakdown(
    { ...DINUBA_VALUES, 'costLines.0.amounts.0': '12,5' },
    DINUBA_CONTEXT,
    ALL_READERS,
  )
  expect(Object.keys(faults)).toEqual(['costLines.0.amounts.0'])
  expect(breakdown === null ? null : totalCost(breakdown)).toMatchObject({ cents: null, atLeastCents: 10_117_500 })
})

it('waits for the first amount before it says anything of cost lines that are offered', () => {
  const none = Object.fromEntries([0, 1, 2, 3].map((at) => [`costLines.${at}.amounts.0`, '']))
  const { breakdown, faults } = previewBreakdown({ ...DINUBA_VALUES, ...none }, DINUBA_CONTEXT, ALL_READERS)
  expect(breakdown).toBeNull()
  expect(faults['costLines.0.amounts.0']).toContain('Enter at least one amount')
})
