import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults, Result } from '@/lib/domain/result'
import { findRuleKind } from '../rules/rule-kinds'
import type { SectionName } from '../values/sections'
import type { FormContext } from './form-context'
import { readSectionBy, type SectionAnswers } from './read-section-by'

/** One section of what was typed: what it says, or one sentence for each field with a fault. */
export function readSection<Name extends SectionName>(
  name: Name,
  values: DraftValues,
  context: FormContext,
): Result<SectionAnswers[Name]> {
  return readSectionBy(findRuleKind, name, values, context)
}

/** The faults of one section; none when it is complete. */
export function findSectionFaults(name: SectionName, values: DraftValues, context: FormContext): Faults {
  const read = readSection(name, values, context)
  return read.ok ? {} : read.refusal
}
