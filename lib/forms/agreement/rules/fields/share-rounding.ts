import { cents } from '@/lib/domain/money/cents'
import { ROUNDING_MODES } from '@/lib/domain/money/round'
import { DEFAULT_ROUND, type ShareRounding } from '@/lib/domain/terms/rounding'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import type { Row } from '../../values/rows'
import { ticked, writeTicked } from './read-choice'

/** To the cent, dollar, ten dollars, hundred dollars; empty: as everything else is rounded. */
export const ROUND_TO = ['', '1', '100', '1000', '10000'] as const

/** How the shares of one rule are rounded; undefined: as everything else. */
export function shareRoundingSchema(row: Row, field: string): TypedSchema<ShareRounding | undefined> {
  const isRounded = row[`${field}.to`] !== undefined && row[`${field}.to`] !== ''
  const modes = isRounded ? ROUNDING_MODES : (['', ...ROUNDING_MODES] as const)
  const fields = typedObject({
    to: typedField(oneOf(ROUND_TO, 'Choose what each party’s part is rounded to.')),
    mode: typedField(oneOf(modes, 'Choose how each party’s part is rounded.')),
    alone: typedField(ticked),
  })
  return transformed(fields, ({ to, mode, alone }: Said<typeof fields>): ShareRounding | undefined => {
    if (to === '' || mode === '') return undefined
    return { toCents: cents(Number(to)), mode, ...(alone ? { alone: true } : {}) }
  })
}

export function writeShareRounding(field: string, rounding: ShareRounding | undefined): Row {
  if (rounding === undefined) {
    return { [`${field}.to`]: '', [`${field}.mode`]: DEFAULT_ROUND.mode, [`${field}.alone`]: '' }
  }
  const { toCents, mode, alone } = rounding
  return { [`${field}.to`]: String(toCents), [`${field}.mode`]: mode, [`${field}.alone`]: writeTicked(alone) }
}
