import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes, fieldId } from '@/components/ui/forms/field-attributes'
import { FieldError } from '@/components/ui/forms/field-error'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'

/** Students as saved now, and those of the school year before to check them by; null: not recorded. */
export type EnrolledCampus = { id: string; name: string; students: number | null; studentsBefore: number | null }

type EnrollmentRow = EnrolledCampus & { typed: string; shown: string; error: string | undefined }

type EnrollmentTableProps = { schoolYear: number; rows: EnrollmentRow[] }

/** One control for each campus, beside its students of the year before. */
export function EnrollmentTable({ schoolYear, rows }: EnrollmentTableProps) {
  return (
    <DataTable
      caption={`Students of each campus in ${formatSchoolYear(schoolYear)}`}
      hideCaption
      columns={[
        {
          key: 'name',
          header: 'Campus',
          namesRow: true,
          cell: ({ id, name, error }) => (
            <>
              <label htmlFor={fieldId(`students.${id}`)}>{name}</label>
              {error && <FieldError id={fieldId(`students.${id}`)}>{error}</FieldError>}
            </>
          ),
        },
        {
          key: 'before',
          header: formatSchoolYear(schoolYear - 1),
          align: 'end',
          cell: ({ studentsBefore }) =>
            studentsBefore?.toLocaleString('en-US') ?? <span className="text-sm text-ink-soft">not recorded</span>,
        },
        {
          key: 'students',
          header: formatSchoolYear(schoolYear),
          align: 'end',
          cell: ({ id, typed, shown, error }) => (
            <>
              <input type="hidden" name={`shown.${id}`} value={shown} />
              <input
                {...fieldAttributes({ name: `students.${id}`, error })}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={60}
                defaultValue={typed}
                className={`${controlClass} tabular max-w-28 text-end`}
              />
            </>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
