import type * as z from 'zod/mini'
import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { collectNames } from '../rules/collect-names'
import { type RulesSection, rulesSchema } from '../rules/read-rules'
import type { FindRuleKind } from '../rules/rule-kinds'
import { nestValues } from '../values/nest-values'
import type { SectionName } from '../values/sections'
import type { Deal } from '../who-pays/deal'
import { whoPaysSchema } from '../who-pays/who-pays-schema'
import { type CostLinesSection, costLinesSchema } from './cost-lines'
import type { FormContext } from './form-context'
import { namePartyOfKey } from './name-party-of-key'
import { type PaperSection, paperSchema } from './paper'
import { type PartiesSection, partiesSchema } from './parties'
import { type PaymentDeal, paymentsSchema } from './payments'
import { type PositionsSection, positionsSchema } from './positions'
import { purposeSchema } from './purpose'

/** What each section says, once it is read without fault. */
export type SectionAnswers = {
  parties: PartiesSection
  positions: PositionsSection
  'cost-lines': CostLinesSection
  'who-pays': Deal
  rules: RulesSection
  payments: PaymentDeal
  purpose: Clause[]
  paper: PaperSection
}

type Schemas = {
  [Name in SectionName]: (
    values: DraftValues,
    context: FormContext,
    find: FindRuleKind,
  ) => z.ZodMiniType<SectionAnswers[Name], unknown>
}

const SCHEMAS: Schemas = {
  parties: partiesSchema,
  positions: positionsSchema,
  'cost-lines': costLinesSchema,
  'who-pays': (values, context) => whoPaysSchema(values, (key) => namePartyOfKey(values, context, key)),
  rules: (values, context, find) => rulesSchema(values, collectNames(values, context, find), find),
  payments: paymentsSchema,
  purpose: purposeSchema,
  paper: paperSchema,
}

/**
 * One section of what was typed: what it says, or one sentence for each field with a fault. `find` knows at least the
 * kinds of the special rules that are there: the browser loads no others.
 */
export function readSectionBy<Name extends SectionName>(
  find: FindRuleKind,
  name: Name,
  values: DraftValues,
  context: FormContext,
): Result<SectionAnswers[Name]> {
  const read = SCHEMAS[name](values, context, find).safeParse(nestValues(values))
  if (read.success) return accept(read.data)
  const faults: Record<string, string> = {}
  for (const issue of read.error.issues) faults[issue.path.join('.')] ??= issue.message
  return refuse(faults)
}
