import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordSum } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'

/**
 * What the parts of a party owe it, where they do: "Ashby owes North Valley Schools $34,272 for 2025-26."
 * @param nameParty what the party is called here; as in the terms where it is left out
 */
export function wordPartDebts(breakdown: Breakdown, nameParty = (id: Id) => nameIn(breakdown.bearers, id)): string[] {
  const { bearers, debts, years } = breakdown
  const parts = bearers.filter(({ kind }) => kind === 'part').map(({ id }) => id)
  return debts
    .filter(({ fromId }) => parts.includes(fromId))
    .map(
      ({ fromId, toId, yearId, figure }) =>
        `${nameIn(bearers, fromId)} owes ${nameParty(toId)} ${wordSum(figure)}${wordMarks(figure)} for ${nameIn(years, yearId)}.`,
    )
}
