import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { draftValuesFrom } from '../from-version/draft-values-from'
import { previewBreakdown } from '../preview-breakdown'
import type { FormContext } from '../sections/form-context'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../testing/library'
import { viewOf } from '../testing/view-of'
import { readRows, writeRows } from '../values/rows'
import { ALL_READERS } from './all-readers'
import { loadReaders } from './load-readers'

const PUBLISHED = LIBRARY_NAMES.map((name): [string, DraftValues, FormContext] => {
  const { entry, context } = agreementOf(name, readLibrary(name))
  return [name, draftValuesFrom(viewOf(entry, context)), context]
})

/** Without special rules: what only plain sections say of it. */
const PLAIN = PUBLISHED.map(([name, values, context]): [string, DraftValues, FormContext] => [
  name,
  writeRows(values, 'rules', []),
  context,
])

describe('what the browser loads works out a draft as the server does', () => {
  it.each([['Dinuba', DINUBA_VALUES, DINUBA_CONTEXT] as const, ...PUBLISHED])('%s', async (_, values, context) => {
    const loaded = await loadReaders(values)
    expect(previewBreakdown(values, context, loaded)).toEqual(previewBreakdown(values, context, ALL_READERS))
  })

  it.each(PLAIN)('%s, without its special rules', async (_, values, context) => {
    const loaded = await loadReaders(values)
    expect(previewBreakdown(values, context, loaded)).toEqual(previewBreakdown(values, context, ALL_READERS))
  })
})

it('loads nothing special where no special rule is', async () => {
  const [withRules] = PUBLISHED.filter(([, values]) => readRows(values, 'rules').length > 0)
  expect(await loadReaders(DINUBA_VALUES)).toBe(await loadReaders({}))
  expect(await loadReaders(withRules?.[1] ?? {})).not.toBe(await loadReaders({}))
})
