import { type Cents, cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { ROUNDING_MODES, type Round } from '@/lib/domain/money/round'
import { accept, refuse } from '@/lib/domain/result'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { TypedSchema } from '../../fields/typed-schema'
import { writeDollars } from '../../from-version/write-dollars'
import type { Row } from '../../values/rows'

/** Units that a form offers, in dollars as typed. */
export const ROUND_UNITS = ['0.01', '1', '5', '10', '100', '1000', '5000', '10000', '100000'] as const

/** To what unit and which way something is rounded; null where no unit is chosen. */
export function roundSchema(named: string): TypedSchema<Round | null> {
  return transformed(
    typedObject({
      to: typedField(optionalUnit(named)),
      mode: typedField(oneOf(['', ...ROUNDING_MODES] as const, `Choose which way ${named} is rounded.`)),
    }),
    ({ to, mode }): Round | null => {
      if (to === null) return null
      return { toCents: to, mode: mode === '' ? DEFAULT_ROUND.mode : mode }
    },
  )
}

function optionalUnit(named: string): ReadText<Cents | null> {
  return (text) => {
    if (text === '') return accept(null)
    const unit = parseDollars(text)
    return unit !== null && unit > 0 ? accept(cents(unit)) : refuse(`Choose to what ${named} is rounded.`)
  }
}

export function writeRound(field: string, round: Round | undefined): Row {
  return {
    [`${field}.to`]: round === undefined ? '' : writeDollars(round.toCents),
    [`${field}.mode`]: round?.mode ?? DEFAULT_ROUND.mode,
  }
}

const MODE_WORDS: Record<Round['mode'], string> = {
  'half-up': 'the nearest',
  'half-even': 'the nearest, a half to the even',
  up: 'the next higher',
  down: 'the next lower',
}

/** "to the nearest cent", "down to whole dollars". */
export function wordRound({ toCents, mode }: Round): string {
  const unit = toCents === 1 ? 'cent' : toCents === 100 ? 'dollar' : formatCentsInSentence(toCents)
  return `to ${MODE_WORDS[mode]} ${unit}`
}
