import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { nameIn } from '@/lib/domain/terms/names'

/** What the parts of a party owe it, where they do: "Ashby owes North Valley Schools $34,272 for 2025-26." */
export function wordPartDebts({ bearers, debts, years }: Breakdown): string[] {
  const parts = bearers.filter(({ kind }) => kind === 'part').map(({ id }) => id)
  return debts
    .filter(({ fromId }) => parts.includes(fromId))
    .map(
      ({ fromId, toId, yearId, figure }) =>
        `${nameIn(bearers, fromId)} owes ${nameIn(bearers, toId)} ${formatFigure(figure)}${wordMarks(figure)} for ${nameIn(years, yearId)}.`,
    )
}
