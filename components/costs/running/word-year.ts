import { hasNobody } from '@/components/costs/fold-columns'
import { showFigure } from '@/components/costs/show-figure'
import type { Bearer, Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costOfNobody, foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw, worthSaying } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { WordedYear } from './worded-breakdown'

/** One contract year in words: every figure with how it was calculated, each step once. */
export function wordYear(breakdown: Breakdown, year: ContractYear): WordedYear {
  const part = { yearId: year.id }
  const { total, parties, sources } = foldTable(breakdown, part)
  const label = year.name ?? year.id
  const rows = [...parties, ...sources].map(({ bearer, figure }) => ({
    key: bearer.id,
    term: bearer.kind === 'party' ? `${bearer.name} pays` : bearer.name,
    figure: showFigure(figure),
    steps: wordBorne(breakdown, bearer, year),
    about: `what ${bearer.name} pays in ${label}`,
  }))
  if (hasNobody(breakdown, part)) {
    const figure = showFigure(costOfNobody(breakdown, part))
    rows.push({ key: '', term: 'Nobody pays yet', figure, steps: [], about: '' })
  }
  const lines = breakdown.lines.filter(({ yearId }) => yearId === year.id)
  return {
    id: year.id,
    label,
    days: formatDateRange(year),
    rows,
    total: {
      key: 'total',
      term: 'Total cost',
      figure: showFigure(total),
      steps: [...new Set(lines.map((line) => wordLine(breakdown, line)))],
      about: `total cost in ${label}`,
    },
  }
}

/** How what one bearer pays in a contract year came about: each step that gave it a part, in a sentence. */
function wordBorne(breakdown: Breakdown, bearer: Bearer, year: ContractYear): string[] {
  const draws = breakdown.draws.filter(({ bearerId, yearId }) => bearerId === bearer.id && yearId === year.id)
  return [...new Set(worthSaying(draws).map((draw) => wordDraw(breakdown, draw)))]
}
