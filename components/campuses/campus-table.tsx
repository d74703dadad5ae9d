import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import type { Campus } from '@/lib/domain/staffing/campus'
import { countStudents, studentsIn } from '@/lib/domain/staffing/students'
import { describeMissing } from './describe-enrollment'

type CampusTableProps = { campuses: Campus[]; schoolYears: number[]; mayWrite: boolean }

export function CampusTable({ campuses, schoolYears, mayWrite }: CampusTableProps) {
  const change: Column<Campus> = {
    key: 'change',
    header: <span className="sr-only">Change</span>,
    align: 'end',
    cell: ({ id, name }) => (
      <PageLink href={`/campuses/${id}` as Route} about={name}>
        Change
      </PageLink>
    ),
  }
  return (
    <DataTable
      caption="Campuses, and students enrolled in each school year"
      columns={[
        {
          key: 'name',
          header: 'Campus',
          namesRow: true,
          cell: ({ id, name }) => <PageLink href={`/coverage/${id}` as Route}>{name}</PageLink>,
          total: 'Students in all campuses',
        },
        { key: 'level', header: 'Level', cell: ({ level }) => level ?? <NotRecorded /> },
        { key: 'code', header: 'State code', cell: ({ stateCode }) => stateCode ?? <NotRecorded /> },
        ...schoolYears.map(
          (year): Column<Campus> => ({
            key: String(year),
            header: formatSchoolYear(year),
            align: 'end',
            cell: (campus) => studentsIn(campus, year)?.toLocaleString('en-US') ?? <NotRecorded />,
            total: <StudentTotal campuses={campuses} schoolYear={year} />,
          }),
        ),
        ...(mayWrite ? [change] : []),
      ]}
      rows={campuses}
      rowKey={({ id }) => id}
    />
  )
}

function NotRecorded() {
  return <span className="text-sm text-ink-soft">not recorded</span>
}

function StudentTotal({ campuses, schoolYear }: { campuses: Campus[]; schoolYear: number }) {
  const { students, notRecorded } = countStudents(campuses, schoolYear)
  if (notRecorded === campuses.length) return <NotRecorded />
  if (notRecorded === 0) return students.toLocaleString('en-US')
  return (
    <>
      at least {students.toLocaleString('en-US')}
      <span className="block text-sm font-normal text-ink-soft">{describeMissing(notRecorded)}</span>
    </>
  )
}
