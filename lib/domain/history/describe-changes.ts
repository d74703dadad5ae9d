import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { wordClauseNumbers } from '@/lib/domain/agreement/word-clause-numbers'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { formatCents } from '@/lib/domain/money/format-cents'
import type { AssignmentView } from '@/lib/domain/staffing/position-view'
import { bearerName, yearLabel } from '@/lib/domain/terms/names'
import type { Change } from './history-event'

/** What differs between two states of a version, field by field, as people read it. "" where there was or is nothing. */
export function describeChanges(before: AgreementView, after: AgreementView): Change[] {
  const changes = listChanged(listFields(before), listFields(after))
  const sameTerms = JSON.stringify(before.terms) === JSON.stringify(after.terms)
  if (changes.length > 0 || sameTerms) return changes
  return [{ field: 'Cost terms', before: 'written otherwise', after: 'the same figures' }]
}

/** What each party pays in all contract years together, before and after, where that differs. */
export function describePaid(before: AgreementView, after: AgreementView): Change[] {
  return listChanged(listPaid(before), listPaid(after))
}

/** What differs besides the figures: title, days, parties, paper, clauses, and who serves where. */
export function describeOtherChanges(before: AgreementView, after: AgreementView): Change[] {
  return listChanged([...listHead(before), ...listDuties(before)], [...listHead(after), ...listDuties(after)])
}

/** What each party pays in all contract years together, of a version that nothing came before. */
export function describeFirstPaid(version: AgreementView): Change[] {
  return listChanged([], listPaid(version))
}

function* listPaid({ terms, breakdown }: AgreementView): Generator<[string, string]> {
  for (const { id } of terms.parties) yield [bearerName(terms, id), wordFigure(costBorneBy(breakdown, id))]
}

function listChanged(before: Iterable<[string, string]>, after: Iterable<[string, string]>): Change[] {
  const [old, now] = [new Map(before), new Map(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((change) => change.before !== change.after)
}

function* listFields(view: AgreementView): Generator<[string, string]> {
  yield* listHead(view)
  yield* listFigures(view)
  yield* listDuties(view)
}

function* listHead(view: AgreementView): Generator<[string, string]> {
  const { version } = view
  yield ['Title', version.title]
  yield ['Dates', formatDateRange(version)]
  yield ['Signed', version.signedOn === null ? '' : formatDate(version.signedOn)]
  yield ['Signed by', version.signedBy ?? '']
  yield ['Paper', wordPaper(view.paper)]
  yield ['Parties', view.parties.map((party) => party.name).join('; ')]
}

function* listDuties(view: AgreementView): Generator<[string, string]> {
  for (const [index, clause] of view.clauses.entries()) {
    const page = clause.page === null ? '' : ` (page ${clause.page})`
    const numbers = wordClauseNumbers(clause)
    const notice = numbers === '' ? '' : ` (${numbers})`
    yield [`Clause ${index + 1}`, `${clause.heading}: ${clause.summary}${notice}${page}`]
  }
  for (const position of view.positions) yield [position.name, position.assignments.map(wordAssignment).join('; ')]
}

function* listFigures({ terms, breakdown }: AgreementView): Generator<[string, string]> {
  for (const year of breakdown.years) {
    const label = yearLabel(year)
    for (const line of breakdown.costLines) {
      const found = breakdown.lines.find((cell) => cell.yearId === year.id && cell.costLineId === line.id)
      if (found !== undefined) yield [`${line.name}, ${label}`, wordFigure(found.figure)]
    }
    const cells = breakdown.cells.filter((cell) => cell.yearId === year.id)
    for (const bearerId of new Set(cells.map((cell) => cell.bearerId))) {
      const borne = costBorneBy(breakdown, bearerId, { yearId: year.id })
      yield [`${bearerName(terms, bearerId)} pays, ${label}`, wordFigure(borne)]
    }
  }
}

function wordFigure(figure: Figure): string {
  const mark = wordMarks(figure)
  if (figure.cents !== null) return `${formatCents(figure.cents)}${mark}`
  return figure.atLeastCents ? `at least ${formatCents(figure.atLeastCents)}${mark}` : 'not recorded'
}

function wordPaper(paper: AgreementView['paper']): string {
  if (paper === null) return ''
  return paper.kind === 'link' ? paper.url : `${paper.fileName}, ${paper.sha256.slice(0, 8)}`
}

function wordAssignment({ officerName, startsOn, endsOn, campuses }: AssignmentView): string {
  const until = endsOn === null ? `from ${formatDate(startsOn)}` : formatDateRange({ startsOn, endsOn })
  const where = campuses.map(({ name, basisPoints }) =>
    basisPoints === null ? name : `${name} ${(basisPoints / 100).toString()}%`,
  )
  return [`${officerName}, ${until}`, ...where].join(', ')
}
