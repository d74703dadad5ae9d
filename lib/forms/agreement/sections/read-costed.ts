import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Result } from '@/lib/domain/result'
import type { TypedSchema } from '../fields/typed-schema'
import type { Deal } from '../who-pays/deal'
import { whoPaysSchema } from '../who-pays/who-pays-schema'
import { type CostLinesSection, costLinesSchema } from './cost-lines'
import type { FormContext } from './form-context'
import { namePartyOfKey } from './name-party-of-key'
import { type PartiesSection, partiesSchema } from './parties'
import { type PaymentDeal, paymentsSchema } from './payments'
import { type PositionList, positionListSchema } from './position-list'
import { readBySchema } from './read-by-schema'

/** What each plain section that decides the cost says of it, once it is read without fault. */
export type CostedAnswers = {
  parties: PartiesSection
  positions: PositionList
  'cost-lines': CostLinesSection
  'who-pays': Deal
  payments: PaymentDeal
}

type Schemas = {
  [Name in keyof CostedAnswers]: (values: DraftValues, context: FormContext) => TypedSchema<CostedAnswers[Name]>
}

/** The browser fetches these and no others. */
export const COSTED_SCHEMAS: Schemas = {
  parties: partiesSchema,
  positions: positionListSchema,
  'cost-lines': costLinesSchema,
  'who-pays': (values, context) => whoPaysSchema(values, (key) => namePartyOfKey(values, context, key)),
  payments: paymentsSchema,
}

/**
 * One section of what was typed, as far as it decides the cost: what it says, or one sentence for each field with a
 * fault. Special rules are read by a reader of their own, which the browser fetches where there are any.
 */
export function readCosted<Name extends keyof CostedAnswers>(
  name: Name,
  values: DraftValues,
  context: FormContext,
): Result<CostedAnswers[Name]> {
  return readBySchema(COSTED_SCHEMAS[name](values, context), values)
}
