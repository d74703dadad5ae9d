import { DefinitionList } from '@/components/ui/tables/definition-list'
import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import { wordClauseNumbers } from '@/lib/domain/agreement/word-clause-numbers'

/** Purpose and duties, clause by clause, in our own plain words. */
export function ClausesSection({ clauses }: { clauses: readonly Clause[] }) {
  if (clauses.length === 0) return <p>Purpose and duties are not recorded.</p>
  return (
    <DefinitionList
      items={clauses.map((clause, place) => ({
        key: `${place} ${clause.heading}`,
        term: clause.heading,
        value: (
          <>
            <p className="whitespace-pre-line">{clause.summary === '' ? 'Summary not recorded.' : clause.summary}</p>
            <ClauseFacts clause={clause} />
          </>
        ),
      }))}
    />
  )
}

function ClauseFacts({ clause }: { clause: Clause }) {
  const { kind, noticeDays, page } = clause
  const numbers = wordClauseNumbers(clause)
  const asksNotice = kind === 'ending' || kind === 'renewal'
  const facts = [
    numbers !== '' && numbers,
    asksNotice && noticeDays === null && 'days of notice not recorded',
    kind === 'replacement' && noticeDays === null && 'days until a replacement is due not recorded',
    page !== null && `page ${page} of the paper`,
  ].filter((fact) => fact !== false)
  return facts.length === 0 ? null : <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
}
