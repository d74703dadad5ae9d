import type { DraftValues } from '@/lib/domain/agreement/draft'
import { lowerFirst } from '@/lib/domain/breakdown/words/lower-first'
import { CLAUSE_PROMPTS, daysLabel } from '../values/clause-prompts'
import { type Row, readRows } from '../values/rows'
import { type Fact, isTyped, makeFact } from './fact'

const section = 'purpose' as const

/** What nearly every agreement settles in words, with the numbers in it; once it is signed, also where to read it. */
export function listFactsOfClauses(values: DraftValues): Fact[] {
  const rows = readRows(values, 'clauses')
  const usual = CLAUSE_PROMPTS.map(({ kind, heading }) => {
    const said = rows.some((row) => row.kind === kind && isSaid(row))
    const at = rows.findIndex((row) => row.kind === kind)
    const field = at < 0 ? 'clauses' : `clauses.${at}.summary`
    return makeFact({ section, field, what: `Clause: ${heading.toLowerCase()}`, recorded: said })
  })
  return [...usual, ...rows.flatMap((row, at) => (isSaid(row) ? listNumbers(values, row, at) : []))]
}

/** In words, or in the days that are all that most papers say of it. */
function isSaid({ summary, noticeDays }: Row): boolean {
  return isTyped(summary) || isTyped(noticeDays)
}

function listNumbers(values: DraftValues, row: Row, at: number): Fact[] {
  const { kind = '', heading = '' } = row
  const called = heading.trim() || `clause ${at + 1}`
  const fact = (field: string, what: string): Fact =>
    makeFact({
      section,
      field: `clauses.${at}.${field}`,
      what: `${what}, ${lowerFirst(called)}`,
      recorded: isTyped(row[field]),
    })
  const days = daysLabel(kind)
  return [
    ...(days === null ? [] : [fact('noticeDays', days)]),
    ...(kind === 'training' ? [fact('hours', 'Hours of training')] : []),
    ...(values.how === 'record' ? [fact('page', 'Page of the paper')] : []),
  ]
}
