import { CLAUSE_KINDS, type Clause } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { checkTogether } from '../fields/check-together'
import { optionalWhole } from '../fields/read-whole-number'
import { oneOf, optionalWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { Said, TypedSchema } from '../fields/typed-schema'
import { countRows } from '../values/rows'

export const SUMMARY_MAX = 4000

/** What the agreement is for and what officers do, in our own words. A clause that says nothing is left out. */
export function purposeSchema(values: DraftValues): TypedSchema<Clause[]> {
  const rows = typedRows(countRows(values, 'clauses'), (at) => clauseSchema(nameClause(values, at)))
  return transformed(typedObject({ clauses: rows }), ({ clauses }) =>
    clauses.flatMap((clause) => (clause === null ? [] : [clause])),
  )
}

/** As the page calls it: by its heading, and by its place where it has none yet. */
function nameClause(values: DraftValues, at: number): string {
  const heading = values[`clauses.${at}.heading`]?.trim() ?? ''
  return heading === '' ? `clause ${at + 1}` : `“${heading.slice(0, 80)}”`
}

function clauseSchema(clause: string): TypedSchema<Clause | null> {
  const fields = typedObject({
    kind: typedField(oneOf(CLAUSE_KINDS, `Choose what ${clause} is about.`)),
    heading: typedField(optionalWords({ named: `the heading of ${clause}`, max: 200 })),
    summary: typedField(optionalWords({ named: `the plain words of ${clause}`, max: SUMMARY_MAX })),
    page: typedField(optionalWhole({ named: `the page of ${clause}`, from: 1, to: 9999 })),
    noticeDays: typedField(optionalWhole({ named: `the days of ${clause}`, from: 0, to: 3650 })),
    hours: typedField(optionalWhole({ named: `the hours of training of ${clause}`, from: 1, to: 9999 })),
  })
  type ClauseFields = Said<typeof fields>
  const isEmpty = ({ summary, page, noticeDays, hours }: ClauseFields) =>
    summary === null && page === null && noticeDays === null && hours === null
  return transformed(
    checkTogether(fields, (row) => {
      if (isEmpty(row)) return []
      const heading = row.heading === null ? [{ field: 'heading', sentence: `Enter the heading of ${clause}.` }] : []
      const isSaid = row.summary !== null || row.noticeDays !== null || row.hours !== null
      const summary = isSaid
        ? []
        : [{ field: 'summary', sentence: `Enter in plain words what ${clause} says, or empty its page.` }]
      return [...heading, ...summary]
    }),
    (row: ClauseFields): Clause | null =>
      isEmpty(row) ? null : { ...row, heading: row.heading ?? '', summary: row.summary ?? '' },
  )
}
