import type { RateAmount } from '@/lib/domain/terms/amount'
import type { Slice } from '@/lib/domain/terms/split'
import { oneOf } from '../../../fields/read-words'
import { transformed } from '../../../fields/transformed'
import { typedField } from '../../../fields/typed-field'
import { typedObject } from '../../../fields/typed-object'
import type { Said, TypedSchema } from '../../../fields/typed-schema'
import type { Row } from '../../../values/rows'
import { oneNamed, ticked } from '../../fields/read-choice'
import { amountSchema } from '../../fields/typed-amount'
import { type Share, shareSchema } from '../../fields/typed-share'
import type { RuleNames } from '../../rule-names'
import { sliceSchema } from './slice-answer'

/**
 * What one party or grant pays. Draws that are together are of the same whole and make one step; every other draw is of
 * what those before it left.
 */
export type Draw = { together: boolean } & (
  | { pays: 'percent'; who: string; share: Share; of: Slice | undefined }
  | { pays: 'sum'; who: string; sum: RateAmount }
  | { pays: 'measure'; measure: string; of: Slice | undefined }
  | { pays: 'rest'; who: string }
)

export const PAYS = ['percent', 'sum', 'measure', 'rest'] as const

/** One draw; `at` is its place among the steps. */
export function drawSchema(row: Row, at: number, names: RuleNames): TypedSchema<Draw> {
  const step = `step ${at + 1}`
  const together = typedField(ticked)
  const who = typedField(oneNamed([...names.parties, ...names.sources], `Choose who pays in ${step}.`))
  const pays = typedField(oneOf(PAYS, `Choose what ${step} pays.`))
  switch (row.pays) {
    case 'percent': {
      const share = shareSchema(row, 'share', `the percent of ${step}`, names)
      const fields = typedObject({ together, who, share, of: sliceSchema(row, step, names) })
      return transformed(fields, (read: Said<typeof fields>) => ({ pays: 'percent' as const, ...read }))
    }
    case 'sum': {
      const fields = typedObject({ together, who, sum: amountSchema(row, 'sum', `the sum of ${step}`, names) })
      return transformed(fields, (read: Said<typeof fields>) => ({ pays: 'sum' as const, ...read }))
    }
    case 'measure': {
      const sentence = names.measures.length > 0 ? `Choose the measure of ${step}.` : NO_MEASURE
      const measure = typedField(oneNamed(names.measures, sentence))
      const fields = typedObject({ measure, of: sliceSchema(row, step, names) })
      return transformed(fields, (read: Said<typeof fields>) => ({
        pays: 'measure' as const,
        together: false,
        ...read,
      }))
    }
    case 'rest':
      return transformed(typedObject({ who }), (read) => ({ pays: 'rest' as const, together: false, ...read }))
    default:
      return transformed(typedObject({ pays }), () => ({ pays: 'rest' as const, together: false, who: '' }))
  }
}

const NO_MEASURE = 'Add a measure as a special rule of its own first: who ordered how much, or how many students.'
