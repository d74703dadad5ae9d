import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Faults } from '@/lib/domain/result'
import { readTermsBy } from './read-terms'
import type { Readers } from './readers/readers'
import type { FormContext } from './sections/form-context'
import { selectCostedValues } from './select-costed'
import { readRows, writeRows } from './values/rows'
import { sectionOfField } from './values/sections'

/** What the cost comes to as far as it can be read; `faults` are the fields that it had to leave out. */
export type Preview = { breakdown: Breakdown | null; faults: Faults }

/**
 * The cost breakdown of what is typed right now. A field that cannot be read counts as left empty; where that does not
 * help there is no breakdown, and the faults say what it waits for. `readers` know at least what the values need.
 */
export function previewBreakdown(values: DraftValues, context: FormContext, readers: Readers): Preview {
  const costed = selectCostedValues(values)
  const read = readTermsBy(readers, costed, context)
  if (read.ok) return { breakdown: readers.settle(read.value), faults: {} }
  const without = readTermsBy(readers, withoutFaults(costed, read.refusal), context)
  return { breakdown: without.ok ? readers.settle(without.value) : null, faults: read.refusal }
}

/** A preview with the warnings to be shown beside it, and the faults that what is saved has already. */
export type ShownPreview = Preview & { warnings: Breakdown['warnings']; savedFaults: Faults }

/** The preview of what is saved, before anything is typed. */
export function firstPreview(values: DraftValues, context: FormContext, readers: Readers): ShownPreview {
  const preview = previewBreakdown(values, context, readers)
  return { ...preview, warnings: preview.breakdown?.warnings ?? [], savedFaults: preview.faults }
}

/**
 * The preview of what is typed next. While a field that could be read cannot be, what would be warned of is only that it
 * is half typed: until it can, the warnings stay as they were.
 */
export function nextPreview(
  before: ShownPreview,
  values: DraftValues,
  context: FormContext,
  readers: Readers,
): ShownPreview {
  const preview = previewBreakdown(values, context, readers)
  const isHalfTyped = Object.keys(preview.faults).some((field) => !(field in before.savedFaults))
  const warnings = isHalfTyped ? before.warnings : (preview.breakdown?.warnings ?? [])
  return { ...preview, warnings, savedFaults: before.savedFaults }
}

/** Fields with a fault left empty; a special rule with one left out. */
function withoutFaults(values: DraftValues, faults: Faults): DraftValues {
  const fields = Object.keys(faults)
  const emptied = fields
    .filter((field) => field !== '' && !field.startsWith('rules.'))
    .flatMap((field) => [[field, ''], ...markUnsaid(field, values[field]), ...leaveOutPayments(field)])
  const rules = readRows(values, 'rules').filter((_, at) => fields.every((name) => !name.startsWith(`rules.${at}.`)))
  return { ...writeRows(values, 'rules', rules), ...Object.fromEntries(emptied) }
}

/** What it costs is known before how it is paid is. */
function leaveOutPayments(field: string): [string, string][] {
  return sectionOfField(field) === 'payments' ? [['plan', 'none']] : []
}

/** An amount that cannot be read is there, though nobody knows it yet: its cost line is not one that is left out. */
function markUnsaid(field: string, typed = ''): [string, string][] {
  const row = /^(costLines\.\d+)\.amounts\.\d+$/.exec(field)?.[1]
  return row === undefined || typed.trim() === '' ? [] : [[`${row}.unsaid`, 'yes']]
}
