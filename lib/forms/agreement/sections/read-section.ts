import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults, Result } from '@/lib/domain/result'
import type { TypedSchema } from '../fields/typed-schema'
import { collectNames } from '../rules/collect-names'
import { type RulesSection, rulesSchema } from '../rules/read-rules'
import { findRuleKind } from '../rules/rule-kinds'
import type { SectionName } from '../values/sections'
import type { FormContext } from './form-context'
import { type PaperSection, paperSchema } from './paper'
import { type PositionsSection, positionsSchema } from './positions'
import { purposeSchema } from './purpose'
import { readBySchema } from './read-by-schema'
import { COSTED_SCHEMAS, type CostedAnswers } from './read-costed'

/** What each section says, once it is read without fault. */
export type SectionAnswers = Omit<CostedAnswers, 'positions'> & {
  positions: PositionsSection
  rules: RulesSection
  purpose: Clause[]
  paper: PaperSection
}

type Schemas = {
  [Name in SectionName]: (values: DraftValues, context: FormContext) => TypedSchema<SectionAnswers[Name]>
}

const SCHEMAS: Schemas = {
  ...COSTED_SCHEMAS,
  positions: positionsSchema,
  rules: (values, context) => rulesSchema(values, collectNames(values, context, findRuleKind), findRuleKind),
  purpose: purposeSchema,
  paper: paperSchema,
}

/** One section of what was typed: what it says, or one sentence for each field with a fault. */
export function readSection<Name extends SectionName>(
  name: Name,
  values: DraftValues,
  context: FormContext,
): Result<SectionAnswers[Name]> {
  return readBySchema(SCHEMAS[name](values, context), values)
}

/** The faults of one section; none when it is complete. */
export function findSectionFaults(name: SectionName, values: DraftValues, context: FormContext): Faults {
  const read = readSection(name, values, context)
  return read.ok ? {} : read.refusal
}
