import { Section } from '@/components/ui/shell/section'
import { DataTable } from '@/components/ui/tables/data-table'
import { DefinitionList } from '@/components/ui/tables/definition-list'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import type { Campus } from '@/lib/domain/staffing/campus'

/** Level, grades, codes, and students by school year. */
export function CampusFacts({ campus }: { campus: Campus }) {
  const { level, grades, stateCode, ncesCode, enrollments } = campus
  const fact = (key: string, term: string, value: string | null) => ({ key, term, value: value ?? 'not recorded' })
  return (
    <Section id="facts" heading="The campus">
      <DefinitionList
        items={[
          fact('level', 'Level', level),
          fact('grades', 'Grades', grades),
          fact('state', 'State code', stateCode),
          fact('nces', 'NCES code', ncesCode),
        ]}
      />
      {enrollments.length === 0 ? (
        <p className="mt-4">Enrollment is not recorded.</p>
      ) : (
        <div className="mt-6 max-w-md">
          <DataTable
            caption="Students enrolled, by school year"
            columns={[
              {
                key: 'year',
                header: 'School year',
                namesRow: true,
                cell: ({ schoolYear }) => formatSchoolYear(schoolYear),
              },
              {
                key: 'students',
                header: 'Students',
                align: 'end',
                cell: ({ students }) => students.toLocaleString('en-US'),
              },
            ]}
            rows={[...enrollments]}
            rowKey={({ schoolYear }) => String(schoolYear)}
          />
        </div>
      )}
    </Section>
  )
}
