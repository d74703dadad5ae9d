import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { Faults } from '@/lib/domain/result'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { AgreementEntry, AssignmentEntry, Clause } from './agreement-entry'

const LONGEST = { title: 200, name: 200, summary: 5000, url: 2000 }
const MOST = { parties: 50, clauses: 200, assignments: 200 }
const LONGEST_NOTICE_DAYS = 3650
const MOST_HOURS = 10_000

/**
 * What must be mended before an entry can be kept, by the name of the field: "title", "parties", "clauses.0.summary",
 * "assignments.2.campuses", "terms.costLines[0].amount". Whether the ids in it exist is found out where they are loaded.
 */
export function findEntryFaults(entry: AgreementEntry, writerId: string): Faults {
  return Object.fromEntries([
    ...findFaults(entry.terms).map(({ path, message }): Fault => [`terms.${formatPath(path)}`, sentence(message)]),
    ...findHeadFaults(entry),
    ...findPartyFaults(entry, writerId),
    ...entry.clauses.flatMap((clause, index) => [...findClauseFaults(clause, `clauses.${index}`)]),
    ...entry.assignments.flatMap((assignment, index) => [
      ...findAssignmentFaults(assignment, entry, `assignments.${index}`),
    ]),
  ])
}

type Fault = [field: string, sentence: string]

/** Faults of terms are told as "expected …", after the place. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}

function* findHeadFaults(entry: AgreementEntry): Generator<Fault> {
  if (entry.title.trim() === '') yield ['title', "Enter the agreement's title."]
  if (entry.title.length > LONGEST.title) yield ['title', `Shorten the title to ${LONGEST.title} characters or fewer.`]
  if (entry.endsOn < entry.startsOn) {
    yield ['endsOn', 'Enter a last day that is on or after the first day.']
  }
  if (entry.making.how === 'record' && entry.making.signedBy?.trim() === '') {
    yield ['signedBy', 'Enter who signed the agreement.']
  }
  if (entry.paper?.kind === 'link' && !isWebAddress(entry.paper.url)) {
    yield ['paper', 'Enter a link to the paper that begins with https:// or http://.']
  }
  if (entry.clauses.length > MOST.clauses) yield ['clauses', `Enter at most ${MOST.clauses} clauses.`]
  if (entry.assignments.length > MOST.assignments) {
    yield ['assignments', `Enter at most ${MOST.assignments} assignments.`]
  }
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(url) && url.length <= LONGEST.url
}

function* findPartyFaults({ parties, terms }: AgreementEntry, writerId: string): Generator<Fault> {
  const ids = new Set(parties.map((party) => party.organizationId))
  const keys = new Set(parties.map((party) => party.key))
  if (parties.length < 2) yield ['parties', 'Name at least two parties: a school district and an agency.']
  else if (parties.length > MOST.parties) yield ['parties', `Name at most ${MOST.parties} parties.`]
  else if (ids.size < parties.length) yield ['parties', 'Name each party once.']
  else if (!ids.has(writerId)) yield ['parties', 'Name your own organization as a party.']
  else if (!parties.some((party) => party.side === 'agency')) {
    yield ['parties', 'Name the city or county whose officers serve as a party.']
  } else if (
    keys.size < parties.length ||
    terms.parties.length !== keys.size ||
    terms.parties.some((party) => !keys.has(party.id))
  ) {
    yield ['parties', 'Name the same parties in the cost terms as in the agreement.']
  }
}

function* findClauseFaults(clause: Clause, field: string): Generator<Fault> {
  if (clause.heading.trim() === '') yield [`${field}.heading`, 'Enter a heading for this clause.']
  if (clause.heading.length > LONGEST.name) {
    yield [`${field}.heading`, `Shorten the heading to ${LONGEST.name} characters or fewer.`]
  }
  if (clause.summary.length > LONGEST.summary) {
    yield [`${field}.summary`, `Shorten the summary to ${LONGEST.summary} characters or fewer.`]
  }
  if (clause.page !== null && !isWholeWithin(clause.page, 1, 10_000)) {
    yield [`${field}.page`, 'Enter the page of the paper as a whole number from 1.']
  }
  if (clause.noticeDays !== null && !isWholeWithin(clause.noticeDays, 0, LONGEST_NOTICE_DAYS)) {
    yield [`${field}.noticeDays`, `Enter the days as a whole number up to ${LONGEST_NOTICE_DAYS}.`]
  }
  if (clause.hours !== null && !isWholeWithin(clause.hours, 1, MOST_HOURS)) {
    yield [`${field}.hours`, `Enter the hours of training as a whole number from 1 to ${MOST_HOURS}.`]
  }
}

function* findAssignmentFaults(assignment: AssignmentEntry, entry: AgreementEntry, field: string): Generator<Fault> {
  const { campuses } = assignment
  if (assignment.officerName.trim() === '') yield [`${field}.officerName`, 'Enter the officer, for example "SRO 1".']
  if (assignment.officerName.length > LONGEST.name) {
    yield [`${field}.officerName`, `Shorten the officer's name to ${LONGEST.name} characters or fewer.`]
  }
  if (!entry.terms.positions.some((position) => position.id === assignment.positionKey)) {
    yield [`${field}.positionKey`, 'Choose one of the SRO positions of this agreement.']
  }
  if (assignment.endsOn !== null && assignment.endsOn < assignment.startsOn) {
    yield [`${field}.endsOn`, 'Enter a last day of the assignment that is on or after its first day.']
  }
  if (assignment.startsOn < entry.startsOn || assignment.startsOn > entry.endsOn) {
    yield [
      `${field}.startsOn`,
      `${assignment.officerName}: Enter a first day within the agreement: ${formatDateRange(entry)}.`,
    ]
  }
  if (assignment.endsOn !== null && assignment.endsOn > entry.endsOn) {
    yield [
      `${field}.endsOn`,
      `${assignment.officerName}: Enter a last day within the agreement: ${formatDateRange(entry)}.`,
    ]
  }
  if (new Set(campuses.map((campus) => campus.campusId)).size < campuses.length) {
    yield [`${field}.campuses`, 'Choose each campus once for an officer.']
  } else if (campuses.filter((campus) => campus.primary).length > 1) {
    yield [`${field}.campuses`, 'Choose one primary campus for an officer.']
  } else if (campuses.some(({ basisPoints }) => basisPoints !== null && !isWholeWithin(basisPoints, 1, 10_000))) {
    yield [`${field}.campuses`, 'Enter each campus share as more than 0% and at most 100%.']
  } else if (campuses.reduce((sum, campus) => sum + (campus.basisPoints ?? 0), 0) > 10_000) {
    yield [`${field}.campuses`, "Lower the campus percents: an officer's time comes to at most 100%."]
  }
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
