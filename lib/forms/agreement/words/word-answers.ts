import type { AgreementEntry, AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { wordClauseNumbers } from '@/lib/domain/agreement/word-clause-numbers'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { capitalize } from '@/lib/domain/dashboards/words/capitalize'
import { positionName } from '@/lib/domain/terms/names'
import { wordRules } from '../rules/word-rules'
import { type FormContext, findOrganization } from '../sections/form-context'
import { namePartyOfKey } from '../sections/name-party-of-key'
import { readKeptTerms } from '../values/kept-terms'
import { listLeftOut } from '../values/left-out-lines'
import type { SectionName } from '../values/sections'
import { wordDeal } from '../who-pays/word-deal'
import type { Answer } from './answer'
import { wordCostLine } from './word-cost-line'
import { wordKept } from './word-kept'
import { wordPayments } from './word-payments'
import { wordSigning } from './word-signing'

/** Everything that was answered, in words, by section. */
export function wordAnswers(
  entry: AgreementEntry,
  values: DraftValues,
  context: FormContext,
): Record<SectionName, Answer[]> {
  const name = (key: string) => namePartyOfKey(values, context, key)
  const kept = readKeptTerms(values)
  return {
    parties: [
      { term: 'Title', words: [entry.title] },
      { term: 'Parties', words: entry.parties.map((party) => nameParty(party.organizationId, context)) },
      { term: 'First day', words: [formatDate(entry.startsOn)] },
      { term: 'Last day', words: [formatDate(entry.endsOn)] },
    ],
    positions: [
      {
        term: 'Positions',
        words: orNone(
          entry.terms.positions.map((position) => wordPosition(entry.terms.positions, position)),
          'None',
        ),
      },
      {
        term: 'Officers',
        words: orNone(
          entry.assignments.map((one) => wordOfficer(one, context)),
          'Not recorded',
        ),
      },
    ],
    'cost-lines': [
      ...entry.terms.costLines.map((line) => ({ term: line.name ?? line.id, words: wordCostLine(line, entry.terms) })),
      ...wordLeftOut(listLeftOut(values)),
    ],
    'who-pays': [{ term: 'Who pays what', words: wordDeal(values, name) }],
    rules: [
      ...wordRules(values, context).map(({ key, label, sentence }) => ({
        term: label,
        words: [sentence],
        place: `rules/${key}`,
      })),
      ...(kept === null ? [] : wordKept(kept.terms, values)),
    ],
    payments: [{ term: 'Payments', words: wordPayments(values) }],
    purpose: orNoClause(
      entry.clauses.map(({ heading, summary, page, ...numbers }) => ({
        term: heading,
        words: [
          summary,
          ...(page === null ? [] : [`Page ${page}`]),
          ...(wordClauseNumbers(numbers) === '' ? [] : [capitalize(wordClauseNumbers(numbers))]),
        ],
      })),
    ),
    paper: [
      {
        term: 'Signed or new',
        words: [wordSigning(entry.making)],
      },
      { term: 'Where the paper is', words: [wordPaper(entry, values, context)] },
    ],
  }
}

function nameParty(organizationId: string, context: FormContext): string {
  return findOrganization(context, organizationId)?.name ?? organizationId
}

type Positions = AgreementEntry['terms']['positions']

function wordPosition(positions: Positions, { id, headcount }: Positions[number]): string {
  const name = positionName(positions, id)
  if (headcount === null) return `${name}: number of officers not recorded`
  if (typeof headcount !== 'string') return `${name}: number of officers by year`
  return `${name}: ${headcount} ${headcount === '1' ? 'officer' : 'officers'}`
}

function wordOfficer({ officerName, startsOn, endsOn, campuses }: AssignmentEntry, context: FormContext): string {
  const known = context.organizations.flatMap((organization) => organization.campuses)
  const places = campuses.map(({ campusId, basisPoints }) => {
    const campus = known.find((one) => one.campusId === campusId)?.name ?? campusId
    return basisPoints === null ? campus : `${campus} (${basisPoints / 100}%)`
  })
  const days = endsOn === null ? `from ${formatDate(startsOn)}` : `${formatDate(startsOn)} to ${formatDate(endsOn)}`
  return `${officerName}, ${days}: ${places.length === 0 ? 'campus not recorded' : places.join(', ')}`
}

function wordPaper({ paper }: AgreementEntry, values: DraftValues, context: FormContext): string {
  if (paper === null) return 'No copy is kept'
  if (paper.kind === 'link') return paper.url
  if (paper.kind === 'kept') return `${values.keptFile ?? 'The PDF'}, kept as it is`
  return context.file?.fileName ?? 'The attached PDF'
}

/** Cost lines that were offered and that nobody touched. */
function wordLeftOut(names: readonly string[]): Answer[] {
  return names.length === 0 ? [] : [{ term: 'Left out, because nothing was entered', words: [names.join(', ')] }]
}

const orNone = (words: string[], none: string) => (words.length === 0 ? [none] : words)

function orNoClause(answers: Answer[]): Answer[] {
  return answers.length === 0 ? [{ term: 'Clauses', words: ['None recorded'] }] : answers
}
