import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { countVacancy } from './count-vacancy'
import type { Absence, CoveredPosition } from './covered-position'
import { makeCoverage, makeSchoolDays } from './make-coverage'

/** Days around a year's end, a leap day and the change to daylight saving time: 2023-12-20 to 2024-03-29. */
const FIRST = calendarDate('2023-12-20')
const LAST_OFFSET = 100
const dayAt = (offset: number) => addDays(FIRST, offset)
const CAMPUSES = ['a', 'b']

const span = fc
  .tuple(fc.integer({ min: 0, max: LAST_OFFSET }), fc.integer({ min: 0, max: LAST_OFFSET }))
  .map(([one, other]) => ({ startsOn: dayAt(Math.min(one, other)), endsOn: dayAt(Math.max(one, other)) }))
const officer = fc.constantFrom('ann', 'bo', 'cy')
const posting = fc
  .tuple(span, officer, fc.boolean(), fc.subarray(CAMPUSES), fc.boolean())
  .map(([{ startsOn, endsOn }, officerId, isOpen, campusIds, substitute]) => ({
    ...{ officerId, officerName: officerId, startsOn, endsOn: isOpen ? null : endsOn, substitute },
    campuses: campusIds.map((campusId, place) => ({ campusId, primary: place === 0, basisPoints: null })),
  }))
const position: fc.Arbitrary<CoveredPosition> = fc
  .tuple(
    fc.uuid(),
    span,
    fc.option(fc.integer({ min: 0, max: 3 })),
    fc.subarray(CAMPUSES),
    fc.array(posting, { maxLength: 4 }),
  )
  .map(([id, range, places, campusIds, postings]) => ({
    ...{ id, key: id, name: id, agreement: { number: '1', title: '' }, agencyName: '', range },
    ...{ years: [{ id: 'year', ...range, headcount: null, places }], campusIds, districtIds: ['d'], postings },
  }))
const absence: fc.Arbitrary<Absence> = fc.tuple(span, officer).map(([range, officerId]) => ({ ...range, officerId }))
const calendar = fc.uniqueArray(fc.integer({ min: 0, max: LAST_OFFSET })).map(
  (offsets): SchoolCalendar => ({
    ...{ organizationId: 'd', schoolYear: 2023, days: offsets.sort((a, b) => a - b).map(dayAt) },
    ...{ secondSemesterStartsOn: null, source: null, illustrative: false, rowVersion: 1 },
  }),
)
const world = fc.tuple(fc.array(position, { maxLength: 3 }), fc.array(absence, { maxLength: 3 }), calendar, span)
const NO_TIME_LIMIT = 0
const RUNS = { numRuns: Number(process.env.RUNS ?? 300) }

const isIn = (day: CalendarDate, one: { startsOn: CalendarDate; endsOn: CalendarDate | null }) =>
  one.startsOn <= day && (one.endsOn === null || one.endsOn >= day)

/** One day, looked at by itself: who holds the position, who of them is there, and for how many it pays. */
function lookAt({ range, years, postings }: CoveredPosition, absences: readonly Absence[], day: CalendarDate) {
  if (!isIn(day, range)) return { held: [], there: [], places: 0 }
  const posted = postings.filter((one) => isIn(day, one))
  const held = posted.filter(({ substitute }) => !substitute)
  const there = posted.filter((one) => !absences.some((away) => away.officerId === one.officerId && isIn(day, away)))
  return { held, there, places: years[0]?.places ?? Math.max(1, held.length) }
}

function statusByHand(
  campus: string,
  positions: readonly CoveredPosition[],
  absences: readonly Absence[],
  day: CalendarDate,
) {
  let [best, assigned, due] = [0, false, false]
  for (const one of positions) {
    if (!isIn(day, one.range)) continue
    const { held, there, places } = lookAt(one, absences, day)
    const stands = ({ campuses }: (typeof held)[number]) => {
      if (campuses.length === 0) return one.campusIds.includes(campus) ? (one.campusIds.length === 1 ? 2 : 1) : 0
      const found = campuses.find(({ campusId }) => campusId === campus)
      return found === undefined ? 0 : found.primary ? 2 : 1
    }
    for (const officerThere of there) best = Math.max(best, stands(officerThere))
    assigned ||= held.some((holder) => stands(holder) > 0)
    due ||= one.campusIds.includes(campus) || (held.length < places && one.postings.some((any) => stands(any) > 0))
  }
  if (best > 0) return best === 2 ? 'covered' : 'shared'
  return assigned ? 'absent' : due ? 'vacant' : 'not contracted'
}

it(
  'counts the same as a walk through every school day',
  () => {
    fc.assert(
      fc.property(world, ([positions, absences, schoolCalendar, range]) => {
        const campuses = CAMPUSES.map((campusId) => ({
          campusId,
          name: campusId,
          organizationId: 'd',
          districtName: 'D',
        }))
        const record = { campuses, positions, absences, calendars: [schoolCalendar] }
        const coverage = makeCoverage(record, range, [range])
        const walked = schoolCalendar.days.filter((day) => isIn(day, range))
        for (const row of coverage.campuses) {
          const byHand = { covered: 0, shared: 0, absent: 0, vacant: 0, 'not contracted': 0 }
          for (const day of walked) byHand[statusByHand(row.campus.campusId, positions, absences, day)] += 1
          expect(row.total.days).toEqual(byHand)
          expect(row.periods).toEqual([row.total])
        }
        for (const row of coverage.positions) {
          const looks = walked.map((day) => lookAt(row.position, absences, day))
          const sum = (of: (look: (typeof looks)[number]) => number) =>
            looks.reduce((total, look) => total + of(look), 0)
          const planned = sum(({ places }) => places)
          const delivered = sum(({ places, there }) => Math.min(places, there.length))
          const vacant = sum(({ places, held }) => Math.max(0, places - held.length))
          const absent = planned - delivered - vacant
          expect(row.total).toEqual({ planned, delivered, absent, vacant, notRecorded: [] })
        }
      }),
      RUNS,
    )
  },
  NO_TIME_LIMIT,
)

it(
  'counts vacancies up to a day the same as a walk through every school day',
  () => {
    fc.assert(
      fc.property(position, calendar, fc.integer({ min: 0, max: LAST_OFFSET }), (one, schoolCalendar, offset) => {
        const today = dayAt(offset)
        const [year] = one.years
        if (year === undefined) return
        const figure = countVacancy(one, year, makeSchoolDays([schoolCalendar])(['d']), today)
        const days = schoolCalendar.days.filter((day) => day <= today)
        const lacks = days
          .map((day) => lookAt(one, [], day))
          .map(({ places, held }) => Math.max(0, places - held.length))
        expect(figure.days).toBe(lacks.reduce((sum, lack) => sum + lack, 0))
        expect(figure.days).toBe(figure.spans.reduce((sum, { days: inSpan }) => sum + inSpan, 0))
      }),
      RUNS,
    )
  },
  NO_TIME_LIMIT,
)
