import type { Choice } from '@/components/ui/forms/select-field'
import { ROUNDING_MODES, type RoundingMode } from '@/lib/domain/money/round'

const LABELS: Record<RoundingMode, string> = {
  'half-up': 'To the nearest, a half up',
  'half-even': 'To the nearest, a half to the even one',
  up: 'Up',
  down: 'Down',
}

/** Which way something is rounded, to choose from. */
export const ROUNDING_MODE_CHOICES: Choice[] = ROUNDING_MODES.map((value) => ({ value, label: LABELS[value] }))
