import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EnrollmentForm } from '@/components/campuses/enrollment-form'
import { FilterBar } from '@/components/ui/forms/filter-bar'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { studentsIn } from '@/lib/domain/staffing/students'
import { schoolYearField } from '@/lib/forms/campuses/enrollment-form'
import { requireActorWho } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { recordEnrollmentAction } from './record-enrollment-action'

export const metadata: Metadata = { title: 'Record enrollment' }

/** The next school year can be planned for; earlier ones reach back as far as agreements are usually kept. */
const YEARS_AHEAD = 1
const YEARS_BACK = 12

export default orNotFound(async function EnrollmentPage({ searchParams }: PageProps<'/campuses/enrollment'>) {
  const actor = await requireActorWho('campus.write')
  const present = schoolYearOn(today(actor))
  const chosen = schoolYearField.safeParse((await searchParams).year)
  const schoolYear = chosen.success ? chosen.data : present
  const campuses = await listCampuses(actor.scope)
  if (campuses.length === 0) redirect('/campuses')
  const offered = Array.from({ length: YEARS_AHEAD + 1 + YEARS_BACK }, (_, at) => present + YEARS_AHEAD - at)
  const years = [...new Set([...offered, schoolYear])].sort((a, b) => b - a)
  return (
    <ActorPage actor={actor} place="campuses">
      <PageHeader
        title={`Enrollment in ${formatSchoolYear(schoolYear)}`}
        parent={<PageLink href="/campuses">Campuses</PageLink>}
        answer="How many students each campus has. Leave a campus empty while its number is not known: that is not zero."
      />
      <FilterBar action="/campuses/enrollment" label="School year">
        <FilterSelect
          name="year"
          label="School year"
          defaultValue={String(schoolYear)}
          options={years.map((year) => ({ value: String(year), label: formatSchoolYear(year) }))}
        />
      </FilterBar>
      <EnrollmentForm
        key={schoolYear}
        action={recordEnrollmentAction}
        schoolYear={schoolYear}
        campuses={campuses.map((campus) => ({
          id: campus.id,
          name: campus.name,
          students: studentsIn(campus, schoolYear),
          studentsBefore: studentsIn(campus, schoolYear - 1),
        }))}
      />
    </ActorPage>
  )
})
