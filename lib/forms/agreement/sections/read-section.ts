import type * as z from 'zod/mini'
import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { nestValues } from '../values/nest-values'
import { readRows } from '../values/rows'
import type { SectionName } from '../values/sections'
import { type CostLinesSection, costLinesSchema } from './cost-lines'
import { type FormContext, findOrganization } from './form-context'
import { type PaperSection, paperSchema } from './paper'
import { type PartiesSection, partiesSchema } from './parties'
import { type PaymentDeal, paymentsSchema } from './payments'
import { type PositionsSection, positionsSchema } from './positions'
import { purposeSchema } from './purpose'
import { type Deal, whoPaysSchema } from './who-pays'

/** What each section says, once it is read without fault. */
export type SectionAnswers = {
  parties: PartiesSection
  positions: PositionsSection
  'cost-lines': CostLinesSection
  'who-pays': Deal
  payments: PaymentDeal
  purpose: Clause[]
  paper: PaperSection
}

type Schemas = {
  [Name in SectionName]: (values: DraftValues, context: FormContext) => z.ZodMiniType<SectionAnswers[Name], unknown>
}

const SCHEMAS: Schemas = {
  parties: partiesSchema,
  positions: positionsSchema,
  'cost-lines': costLinesSchema,
  'who-pays': (values, context) => whoPaysSchema(values, (key) => namePartyOfKey(values, context, key)),
  payments: paymentsSchema,
  purpose: purposeSchema,
  paper: paperSchema,
}

/** One section of what was typed: what it says, or one sentence for each field with a fault. */
export function readSection<Name extends SectionName>(
  name: Name,
  values: DraftValues,
  context: FormContext,
): Result<SectionAnswers[Name]> {
  const read = SCHEMAS[name](values, context).safeParse(nestValues(values))
  if (read.success) return accept(read.data)
  const faults: Record<string, string> = {}
  for (const issue of read.error.issues) faults[issue.path.join('.')] ??= issue.message
  return refuse(faults)
}

/** The faults of one section; none when it is complete. */
export function findSectionFaults(name: SectionName, values: DraftValues, context: FormContext): Faults {
  const read = readSection(name, values, context)
  return read.ok ? {} : read.refusal
}

/** How a sentence calls the party with this key. */
export function namePartyOfKey(values: DraftValues, context: FormContext, key: string): string {
  const row = readRows(values, 'parties').find((party) => party.key === key)
  const chosen = findOrganization(context, row?.organizationId ?? '')
  if (chosen !== null) return chosen.shortName
  return row?.side === 'agency' ? 'the city or county' : 'the other party'
}
