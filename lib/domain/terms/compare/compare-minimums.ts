import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import type { Minimum } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordMinimum } from '@/lib/domain/terms/words/word-minimum'

/** Minimums that came, went or changed; what a minimum is called means nothing. */
export function compareMinimums(before: Terms, after: Terms): Change[] {
  const [old, now] = [minimumsOf(before), minimumsOf(after)]
  return [
    ...[...now].filter(([key]) => !old.has(key)).map(([, minimum]) => told(`Now ${wordMinimum(after, minimum)}`)),
    ...[...old].filter(([key]) => !now.has(key)).map(([, minimum]) => told(`Before, ${wordMinimum(before, minimum)}`)),
  ]
}

function told(sentence: string): Change {
  return { area: 'limits', sentence }
}

function minimumsOf({ minimums = [], years }: Terms): Map<string, Minimum> {
  return new Map(
    minimums.map((minimum) => {
      const { id: _, name: __, ...rest } = minimum
      const ofYears = years.map(({ id }) => id).filter((id) => minimum.years?.includes(id) ?? true)
      return [stableText({ ...rest, years: ofYears }), minimum]
    }),
  )
}
