import 'server-only'
import { listCalendars } from '@/lib/data/calendars/list-calendars'
import { findCoverageRecord } from '@/lib/data/staffing/coverage/find-coverage-record'
import type { Actor } from '@/lib/domain/access/actor'
import { schoolYearOn, schoolYearsOf } from '@/lib/domain/calendar/school-year'
import { type CoverageView, chooseRange } from '@/lib/domain/staffing/coverage/choose-range'
import { weekOf } from '@/lib/domain/staffing/coverage/list-periods'
import { type CoveredCampus, makeCoverage } from '@/lib/domain/staffing/coverage/make-coverage'
import type { CoverageParams } from '@/lib/forms/coverage/coverage-params'

type CoverageRequest = Pick<CoverageParams, 'view' | 'on'> & { campusId?: string }

/**
 * Coverage of a district's own campuses, or of those that agreements of another organization serve, in a fixed number
 * of queries. A semester whose border no calendar tells gives way to the school year.
 * @param campusId this campus alone, whosever it is
 */
export async function loadCoverage(actor: Actor, { view, on, campusId }: CoverageRequest) {
  const years = [...new Set([schoolYearOn(on), ...schoolYearsOf(weekOf(on))])]
  const calendars = await listCalendars(actor.scope, years)
  const chosen = chooseRange(view, on, calendars)
  const shown: CoverageView = chosen === null ? 'year' : view
  const { range, periods } = chosen ?? chooseRange('year', on, calendars) ?? { range: weekOf(on), periods: [] }
  const record = await findCoverageRecord(actor.scope, range, calendars)
  const isMeant = (campus: CoveredCampus) => {
    if (campusId !== undefined) return campus.campusId === campusId
    return actor.organization.kind !== 'district' || campus.organizationId === actor.organization.id
  }
  const campuses = record.campuses.filter(isMeant)
  const coverage = makeCoverage({ ...record, campuses }, range, periods)
  const counted = calendars.filter(({ days }) => days.some((day) => range.startsOn <= day && day <= range.endsOn))
  return { coverage, view: shown, isIllustrative: counted.some(({ illustrative }) => illustrative) }
}
