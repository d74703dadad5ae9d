import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { comparePayments } from '@/lib/domain/terms/compare/compare-payments'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import { bearerName } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Terms } from '@/lib/domain/terms/terms'

/** Rounding, payments, parts of a share, and notes. */
export function compareRest(before: Terms, after: Terms): Change[] {
  return [
    ...compareRounding(before, after),
    ...comparePayments(before, after),
    ...compareParts(before, after),
    ...compareNotes(before, after),
  ]
}

function compareRounding(before: Terms, after: Terms): Change[] {
  const stages = { rate: 'Rates', line: 'Cost lines', share: 'Shares' } as const
  return (['rate', 'line', 'share'] as const).flatMap((stage) => {
    const [old, now] = [before.rounding[stage] ?? DEFAULT_ROUND, after.rounding[stage] ?? DEFAULT_ROUND]
    return stableText(old) === stableText(now)
      ? []
      : [{ area: 'rounding' as const, sentence: `${stages[stage]} are rounded differently.` }]
  })
}

function compareParts(before: Terms, after: Terms): Change[] {
  const cuts = new Map(
    [...before.allocations, ...after.allocations].map(({ of, by }) => [stableText([of, by]), { of, by }]),
  )
  return [...cuts.values()].flatMap(({ of, by }) => {
    const ofCut = (terms: Terms) => stableText(terms.allocations.filter((cut) => cut.of === of && cut.by === by))
    if (ofCut(before) === ofCut(after)) return []
    return [
      { area: 'who pays' as const, sentence: `What ${bearerName(after, of)} pays is divided differently by ${by}.` },
    ]
  })
}

function compareNotes(before: Terms, after: Terms): Change[] {
  const added = after.notes.filter((note) => !before.notes.includes(note))
  const removed = before.notes.filter((note) => !after.notes.includes(note))
  return [
    ...added.map((note): Change => ({ area: 'notes', sentence: `New note: ${note}` })),
    ...removed.map((note): Change => ({ area: 'notes', sentence: `Note removed: ${note}` })),
  ]
}
