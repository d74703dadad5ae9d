import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { draftValuesFrom } from '../from-version/draft-values-from'
import { readEntry } from '../read-entry'
import { arbitraryRules } from '../testing/arbitrary-rules'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { viewOf } from '../testing/view-of'
import { readRows, writeRows } from '../values/rows'

const RUNS = { numRuns: Number(process.env.RUNS ?? 50) }
const NO_TIME_LIMIT = 0

const TWO_YEARS: DraftValues = {
  ...DINUBA_VALUES,
  endsOn: '2025-06-30',
  plan: 'equal',
  count: '4',
  'costLines.0.per': 'of:sro',
}
const WORLD = { lines: ['salary', 'benefits', 'training', 'vehicle'], years: ['2023-24', '2024-25'] }

/** A form of two years with random special rules; what two rules refuse together is left out. */
const withRules = arbitraryRules(WORLD, 5)
  .map((rules) => ({ ...TWO_YEARS, ...rules }))
  .filter((values) => readEntry(values, DINUBA_CONTEXT).ok)

function read(values: DraftValues): AgreementEntry {
  const entry = readEntry(values, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return entry.value
}

const reopen = (entry: AgreementEntry) => draftValuesFrom(viewOf(entry, DINUBA_CONTEXT))

function law(name: string, holds: (values: DraftValues) => void) {
  it(name, () => fc.assert(fc.property(withRules, holds), RUNS), NO_TIME_LIMIT)
}

describe('an agreement with special rules', () => {
  law('says the same when it is opened and nothing is changed', (values) => {
    const entry = read(values)
    expect(read(reopen(entry))).toEqual(entry)
  })

  law('is said wholly by its fields and rules', (values) => {
    const entry = read(values)
    const { keptTerms: _, ...typed } = reopen(entry)
    expect(read(typed)).toEqual(entry)
  })

  law('is written the same way each time', (values) => {
    const written = reopen(read(values))
    expect(reopen(read(written))).toEqual(written)
  })

  law('loses only the rule that is removed', (values) => {
    const written = reopen(read(values))
    const rows = readRows(written, 'rules')
    const without = readEntry(writeRows(written, 'rules', rows.slice(0, -1)), DINUBA_CONTEXT)
    const { keptTerms: _, ...typed } = writeRows(written, 'rules', rows.slice(0, -1))
    const anew = readEntry(typed, DINUBA_CONTEXT)
    if (!without.ok || !anew.ok) {
      expect(without).toEqual(anew)
      return
    }
    // An amount that the rule said by year stays unsaid by year, where a new form leaves it unsaid once.
    expect(compareTerms(without.value.terms, anew.value.terms)).toEqual({ changes: [], money: [] })
    expect({ ...without.value, terms: null }).toEqual({ ...anew.value, terms: null })
  })
})
