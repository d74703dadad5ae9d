import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { checkTogether } from '../fields/check-together'
import { optionalBasisPoints } from '../fields/read-basis-points'
import { optionalDay, requiredDay } from '../fields/read-day'
import { oneOf, optionalOneOf, requiredWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import type { FormContext } from './form-context'

type OfficerOptions = {
  at: number
  positionKeys: readonly string[]
  campusCount: number
  context: FormContext
  /** The days of the agreement; null while they cannot be read. */
  days: DateRange | null
}

/** An officer in a position, from a first to a last day, and the campuses: the first is the primary one, or none when it is left empty. */
export function officerSchema(options: OfficerOptions): TypedSchema<AssignmentEntry> {
  const officer = `officer ${options.at + 1}`
  return transformed(
    checkTogether(
      typedObject({
        name: typedField(requiredWords({ named: `a name or post for ${officer}`, max: 100 })),
        positionKey: typedField(oneOf(options.positionKeys, `Choose the position of ${officer}.`)),
        startsOn: typedField(requiredDay(`the first day of ${officer}`)),
        endsOn: typedField(optionalDay(`the last day of ${officer}`)),
        campuses: typedRows(options.campusCount, (at) => campusSchema(officer, at, options.context)),
      }),
      (row) => [
        ...findDayFaults(row, officer),
        ...findOutsideFaults(row, officer, options.days),
        ...findCampusFaults(row, officer),
      ],
    ),
    (row: OfficerRow) => toAssignment(row),
  )
}

type CampusRow = { campusId: string | null; percent: number | null }
type OfficerRow = Omit<AssignmentEntry, 'officerName' | 'campuses'> & { name: string; campuses: CampusRow[] }

function campusSchema(officer: string, at: number, context: FormContext) {
  const known = context.organizations.flatMap((organization) => organization.campuses.map((campus) => campus.campusId))
  return checkTogether(
    typedObject({
      campusId: typedField(optionalOneOf(known, `Choose campus ${at + 1} of ${officer} from the list.`)),
      percent: typedField(optionalBasisPoints(`the percent at campus ${at + 1} of ${officer}`)),
    }),
    ({ campusId, percent }) =>
      campusId === null && percent !== null
        ? [{ field: 'campusId', sentence: `Choose campus ${at + 1} of ${officer}, or clear its percent.` }]
        : [],
  )
}

function findDayFaults({ startsOn, endsOn }: OfficerRow, officer: string): FieldFault[] {
  if (endsOn === null || startsOn <= endsOn) return []
  const days = `The last day of ${officer}, ${formatDate(endsOn)}, is before the first, ${formatDate(startsOn)}.`
  return [{ field: 'endsOn', sentence: `${days} Change one of them.` }]
}

/** Officers serve under an agreement only while it is in force. */
function findOutsideFaults({ startsOn, endsOn }: OfficerRow, officer: string, days: DateRange | null): FieldFault[] {
  if (days === null) return []
  const named = (which: string, day: CalendarDate) => `The ${which} day of ${officer}, ${formatDate(day)},`
  const within = `Choose a day from ${formatDate(days.startsOn)} to ${formatDate(days.endsOn)}, or change the days of the agreement.`
  const outside = (day: CalendarDate) =>
    day < days.startsOn ? 'is before the agreement begins.' : day > days.endsOn ? 'is after the agreement ends.' : null
  const [first, last] = [outside(startsOn), endsOn === null ? null : outside(endsOn)]
  return [
    ...(first === null ? [] : [{ field: 'startsOn', sentence: `${named('first', startsOn)} ${first} ${within}` }]),
    ...(last === null || endsOn === null
      ? []
      : [{ field: 'endsOn', sentence: `${named('last', endsOn)} ${last} ${within}` }]),
  ]
}

function findCampusFaults({ campuses }: OfficerRow, officer: string): FieldFault[] {
  const repeated = campuses.findIndex(
    ({ campusId }, at) => campusId !== null && campuses.slice(0, at).some((earlier) => earlier.campusId === campusId),
  )
  const total = campuses.reduce((sum, campus) => sum + (campus.percent ?? 0), 0)
  const over = `The campus percents of ${officer} come to ${total / 100}%. Lower them to 100% or less.`
  return [
    ...(repeated < 0
      ? []
      : [{ field: `campuses.${repeated}.campusId`, sentence: `Choose each campus of ${officer} only once.` }]),
    ...(total <= 10_000 ? [] : [{ field: `campuses.${campuses.length - 1}.percent`, sentence: over }]),
  ]
}

function toAssignment({ name, campuses, ...row }: OfficerRow): AssignmentEntry {
  return {
    officerName: name,
    ...row,
    campuses: campuses.flatMap(({ campusId, percent }, at) =>
      campusId === null ? [] : [{ campusId, primary: at === 0, basisPoints: percent }],
    ),
  }
}
