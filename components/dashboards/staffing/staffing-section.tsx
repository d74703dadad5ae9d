import { OfficersTable } from '@/components/dashboards/staffing/officers-table'
import { StudentsTable } from '@/components/dashboards/staffing/students-table'
import { Section } from '@/components/ui/shell/section'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import type { CampusCoverage } from '@/lib/domain/dashboards/cover-campuses'
import { listOfficerRows } from '@/lib/domain/dashboards/list-officer-rows'
import type { StaffedPosition } from '@/lib/domain/staffing/position-view'

type StaffingSectionProps = {
  positions: readonly StaffedPosition[]
  campuses: readonly CampusCoverage[]
  day: CalendarDate
  schoolYear: number
}

/** Who is at which campus today, and how many students there are for each officer. */
export function StaffingSection({ positions, campuses, day, schoolYear }: StaffingSectionProps) {
  const rows = listOfficerRows(positions)
  const on = formatDate(day)
  return (
    <Section id="staffing" heading="Who is where" intro={`On ${on}, under agreements in force that day.`}>
      {rows.length === 0 ? (
        <p>No agreement in force today names an SRO position.</p>
      ) : (
        <OfficersTable caption={`Officers by campus on ${on}`} rows={rows} />
      )}
      {rows.length > 0 && campuses.length > 0 && (
        <Section
          id="students"
          level={3}
          heading="Students for each officer"
          intro={`Students of school year ${formatSchoolYear(schoolYear)}, officers on ${on}.`}
        >
          <StudentsTable
            caption={`Students per officer, school year ${formatSchoolYear(schoolYear)}, officers on ${on}`}
            campuses={campuses}
          />
        </Section>
      )}
    </Section>
  )
}
