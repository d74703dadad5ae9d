import { z } from 'zod'
import { ROUNDING_MODES } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { dollars, expected } from '@/lib/forms/terms-file/schema/scalars'

const parts = {
  to: dollars.refine((cents) => cents > 0, { error: 'expected a unit above zero, such as 0.01, 1 or 100' }),
  mode: z.enum(ROUNDING_MODES, expected('"half-up", "half-even", "up" or "down"')).default(DEFAULT_ROUND.mode),
}

/** `{ "to": 1, "mode": "half-up" }`: to the dollar. */
export const round = z
  .strictObject(parts)
  .transform(({ to, mode }) => ({ toCents: to, mode }))
  .meta({ description: 'To what unit (0.01, 1, 100 dollars) and which way.' })

export const shareRounding = z
  .strictObject({ ...parts, alone: z.literal(true).exactOptional() })
  .transform(({ to, mode, ...rest }) => ({ toCents: to, mode, ...rest }))

export const lineRounding = z.strictObject({ rate: round.exactOptional(), line: round.exactOptional() })
export const rounding = lineRounding.extend({ share: shareRounding.exactOptional() })
