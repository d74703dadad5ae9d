import type { AgreementEntry, AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Payment } from '@/lib/domain/breakdown/payment'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { ratioValue } from '@/lib/domain/money/ratio'
import { isByYear } from '@/lib/domain/terms/by-year'
import type { SectionName } from '../values/sections'

/** Something that is allowed and seldom meant: the sentence, and the field to look at. */
export type Doubt = { place: SectionName; field: string; sentence: string }

/** Longer than nearly every agreement with its options. */
const MANY_YEARS = 12

/**
 * What to look at again before an agreement is recorded or sent: days that are likely typed wrong, and more officers than
 * positions.
 * @param payments of the entry's cost terms
 * @param day today
 */
export function listDoubts(entry: AgreementEntry, payments: readonly Payment[], day: CalendarDate): Doubt[] {
  return [...doubtDays(entry, day), ...doubtPayments(entry, payments), ...doubtOfficers(entry)]
}

function* doubtDays(entry: AgreementEntry, day: CalendarDate): Generator<Doubt> {
  const { startsOn, endsOn, making } = entry
  if (inYears(startsOn, MANY_YEARS) < endsOn) {
    const sentence = `It lasts more than ${MANY_YEARS} years: ${formatDateRange(entry)}.`
    yield { place: 'parties', field: 'endsOn', sentence }
  }
  if (making.how === 'send' || making.signedOn === null) return
  const signed = `It was signed on ${formatDate(making.signedOn)}`
  if (making.signedOn > day) yield { place: 'paper', field: 'signedOn', sentence: `${signed}, which is yet to come.` }
  else if (making.signedOn > endsOn)
    yield { place: 'paper', field: 'signedOn', sentence: `${signed}, after its last day.` }
}

function* doubtPayments({ startsOn, endsOn }: AgreementEntry, payments: readonly Payment[]): Generator<Doubt> {
  const due = payments.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort()
  const [first, last] = [due[0], due.at(-1)]
  const doubted = [
    first !== undefined &&
      due.length > 1 &&
      first > endsOn &&
      `The first payment is due on ${formatDate(first)}, after`,
    first !== undefined && first < inYears(startsOn, -1) && `A payment is due on ${formatDate(first)}, long before`,
    last !== undefined && last > inYears(endsOn, 1) && `A payment is due on ${formatDate(last)}, long after`,
  ].find((sentence) => sentence !== false)
  if (doubted !== undefined) {
    yield { place: 'payments', field: 'firstOn', sentence: `${doubted} the agreement’s days.` }
  }
}

function* doubtOfficers({ terms, assignments }: AgreementEntry): Generator<Doubt> {
  for (const [at, { id, name = id, headcount }] of terms.positions.entries()) {
    if (headcount === null || isByYear(headcount)) continue
    const own = assignments.filter(({ positionKey }) => positionKey === id)
    const most = Math.max(0, ...own.map(({ startsOn }) => own.filter((other) => servesOn(other, startsOn)).length))
    const { n, d } = ratioValue(headcount)
    const room = (n + d - 1n) / d
    if (BigInt(most) <= room) continue
    const sentence = `${most} officers are named at a time in ${name}, which is for ${room}.`
    yield { place: 'positions', field: `positions.${at}.headcount`, sentence }
  }
}

function servesOn({ startsOn, endsOn }: AssignmentEntry, day: CalendarDate): boolean {
  return startsOn <= day && (endsOn === null || endsOn >= day)
}

/** To be compared with, whether or not the calendar has that day. */
function inYears(day: CalendarDate, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
