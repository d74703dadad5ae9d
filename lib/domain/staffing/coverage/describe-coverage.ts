import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { schoolDaysWithin } from '@/lib/domain/calendar/school-calendar/school-days'
import { schoolYearOn } from '@/lib/domain/calendar/school-year'
import { nameWeekday } from '@/lib/domain/calendar/weekday'
import { type CampusStatus, isUncovered } from './campus-status'
import { tallyTogether } from './cover-campus'
import { type CampusRow, type Coverage, isContracted } from './make-coverage'

/** More names than a sentence holds. */
const MOST_NAMES = 4

/** How a campus stands on a day; null: outside of the range that was worked out. */
export function statusOfCampus({ spans }: Pick<CampusRow, 'spans'>, day: CalendarDate): CampusStatus | null {
  return spans.find((span) => includesDate(span, day))?.status ?? null
}

/** The school days of the range on which no officer is at the campus though somebody is paid for. */
export function listUncoveredDays(row: CampusRow, range: Coverage['range']): CalendarDate[] {
  return schoolDaysWithin(row.school, range).filter((day) => {
    const status = statusOfCampus(row, day)
    return status !== null && isUncovered(status)
  })
}

/** Where no officer is in a week, in sentences: "No officer is at Alder High (Monday, Tuesday)." */
export function describeWeek({ campuses, range }: Coverage): string {
  return describeRecorded(campuses, 'this week', (recorded) => {
    const hasSchool = recorded.some(({ school }) => schoolDaysWithin(school, range).length > 0)
    if (!hasSchool) return 'No school is in session this week.'
    const uncovered = recorded
      .map((row) => ({ name: row.campus.name, days: listUncoveredDays(row, range) }))
      .filter(({ days }) => days.length > 0)
    if (uncovered.length === 0) return 'Every campus that an officer is paid for has one on every school day this week.'
    const named = uncovered
      .slice(0, MOST_NAMES)
      .map(({ name, days }) => `${name} (${days.map(nameWeekday).join(', ')})`)
    const more = uncovered.length - named.length
    return `No officer is at ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
  })
}

/** The same for a longer range, in school days. */
export function describeRange({ campuses }: Coverage): string {
  return describeRecorded(campuses, 'on these days', (recorded) => {
    const { days, planned } = tallyTogether(recorded.map(({ total }) => total))
    const uncovered = (days?.vacant ?? 0) + (days?.absent ?? 0)
    const at = `${count(planned ?? 0)} school days at campuses that an officer is paid for`
    return uncovered === 0
      ? `An officer is there on all ${at}.`
      : `No officer is there on ${count(uncovered)} of ${at}.`
  })
}

/** Speaks of the campuses that somebody is paid for and whose school days are recorded, and names the other districts. */
function describeRecorded(
  campuses: readonly CampusRow[],
  when: string,
  wordRecorded: (recorded: readonly CampusRow[]) => string,
): string {
  if (campuses.length === 0) return 'No campus is recorded.'
  const contracted = campuses.filter(isContracted)
  if (contracted.length === 0) return `No agreement in force ${when} places an officer at a campus.`
  const recorded = contracted.filter(({ total }) => total.days !== null)
  const others = contracted.filter(({ total }) => total.days === null).map(({ campus }) => campus.districtName)
  return [
    ...(recorded.length === 0 ? [] : [wordRecorded(recorded)]),
    ...(others.length === 0
      ? []
      : [`The school days of ${joinNames([...new Set(others)])} are not recorded, so no day is counted.`]),
  ].join(' ')
}

const count = (days: number) => days.toLocaleString('en-US')

/** How a campus stands on a day and who is there, to follow "On January 12, 2024:". */
export function describeCampus({ spans, school }: CampusRow, day: CalendarDate): string {
  const span = spans.find((one) => includesDate(one, day))
  if (span === undefined) return 'not looked at'
  const isSchoolDay = schoolDaysWithin(school, { startsOn: day, endsOn: day }).length > 0
  const noSchool = school.recorded.has(schoolYearOn(day)) && !isSchoolDay ? 'no school; ' : ''
  const names = span.officers.map(({ officerName }) => officerName).join(', ')
  return `${noSchool}${WORDED[span.status].replace('NAMES', names)}`
}

const WORDED: Readonly<Record<CampusStatus, string>> = {
  covered: 'covered by NAMES',
  shared: 'shared with another campus, by NAMES',
  absent: 'the officer assigned is not there, and nobody stands in',
  vacant: 'nobody is assigned to the position that serves it',
  'not contracted': 'no agreement in force places an officer here',
}
