import { describeRoles } from '@/lib/domain/access/describe-roles'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { formatFigure, wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { PartyChoice, Readers } from '@/lib/domain/organization/organization'
import { yearLabel } from '@/lib/domain/terms/names'
import { describeWaiting } from '../form/describe-recording'

/** "City of Dinuba and Tulare County" */
export function nameReceivers(receivers: readonly PartyChoice[]): string {
  return receivers.length === 0 ? 'the other side' : joinNames(receivers.map(({ name }) => name))
}

/** Who of an organization will see it, and when: at once, once it accepts to share, or once somebody signs in for it. */
export function describeReceiver(receiver: PartyChoice, readers: readonly Readers[]): string {
  const { name } = receiver
  const own = readers.filter(({ organizationId }) => organizationId === receiver.organizationId)
  if (receiver.unclaimed || receiver.sharing !== 'accepted') return describeWaiting(receiver)
  if (own.length === 0) return `Nobody of ${name} has joined yet: whoever joins will see it.`
  const people = own.map(({ role, people: count }) => {
    const words = describeRoles([role])
    return count === 1 ? `1 ${words}` : `${count} ${words}s`
  })
  return `${name} sees it at once: ${joinNames(people)} there.`
}

/** What a version shows of itself to whoever sees it, fact by fact. */
export function describeContents({ version, parties, clauses, paper, positions }: AgreementView) {
  const officers = positions.flatMap(({ assignments }) => assignments.map(({ officerName }) => officerName))
  return [
    { term: 'Title', words: version.title },
    { term: 'Dates', words: formatDateRange(version) },
    { term: 'Parties', words: joinNames(parties.map(({ name }) => name)) },
    {
      term: 'Purpose and duties',
      words: clauses.length === 0 ? 'No clause.' : `${clauses.map(({ heading }) => heading).join('; ')}.`,
    },
    {
      term: 'Officers',
      words:
        officers.length === 0
          ? 'No officer is named.'
          : `${joinNames(officers)}, with ${officers.length === 1 ? 'days and campuses' : 'their days and campuses'}. Officers are called as they are entered, by name or by post.`,
    },
    { term: 'Paper', words: wordPaper(paper) },
    { term: 'Cost', words: 'The cost terms, and the cost breakdown with how each figure was calculated.' },
  ]
}

function wordPaper(paper: AgreementView['paper']): string {
  if (paper === null) return 'No paper goes with it.'
  return paper.kind === 'link' ? `The link ${paper.url}` : `${paper.fileName}, which they can open.`
}

/** What each party would pay, year by year and in all years together, in sentences. */
export function describePayers({ breakdown, terms }: AgreementView): string[] {
  const years = breakdown.years.map((year) => ({ when: `In ${yearLabel(year)}`, part: { yearId: year.id } }))
  const spans = years.length > 1 ? [...years, { when: 'In all contract years', part: {} }] : years
  return spans.map(({ when, part }) => {
    const total = totalCost(breakdown, part)
    const borne = terms.parties.map(({ id, name = id }) => ({ name, figure: costBorneBy(breakdown, id, part) }))
    if ([total, ...borne.map(({ figure }) => figure)].every(isUnknown)) {
      return `${when}, what each party would pay is not recorded.`
    }
    const paid = borne.map(({ name, figure }) => `${name} would pay ${wordBounds(figure)}`)
    const whole = isUnknown(total) ? 'a total cost that is not recorded' : `a total cost of ${formatFigure(total)}`
    return `${when}, ${joinNames(paid)}, of ${whole}${wordMarks(total)}.`
  })
}

const isUnknown = ({ cents, atLeastCents, atMostCents }: Figure) =>
  cents === null && !atLeastCents && atMostCents === undefined
