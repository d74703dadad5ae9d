import type { ReactNode } from 'react'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { groupThousands } from '@/lib/domain/money/format-cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import type { StudentBenchmark } from '@/lib/domain/staffing/students-per-officer/benchmark'
import type { StudentRow } from '@/lib/domain/staffing/students-per-officer/list-student-rows'

type StudentsTableProps = {
  caption: string
  captionNote?: string
  /** What the rows are ("Campus"). */
  rowHeader: string
  /** How the officers are counted ("Officers there"). */
  officersHeader: string
  rows: readonly StudentRow[]
  nameOf: (row: StudentRow) => ReactNode
  benchmark: StudentBenchmark | null
}

/** Students, full-time officers, students per officer, and how far that is from the benchmark, where one is set. */
export function StudentsPerOfficerTable(props: StudentsTableProps) {
  const { caption, captionNote, rowHeader, officersHeader, rows, nameOf, benchmark } = props
  const columns: Column<StudentRow>[] = [
    { key: 'name', header: rowHeader, namesRow: true, cell: nameOf },
    { key: 'students', header: 'Students', align: 'end', cell: ({ students }) => wordCount(students) },
    {
      key: 'officers',
      header: officersHeader,
      align: 'end',
      cell: ({ officers }) => (officers === null ? 'not recorded' : formatFraction(officers)),
    },
    { key: 'per-officer', header: 'Students per officer', align: 'end', cell: wordPerOfficer },
    ...(benchmark === null
      ? []
      : [
          {
            key: 'benchmark',
            header: `Against ${wordCount(benchmark.studentsPerOfficer)}`,
            align: 'end',
            cell: ({ perOfficer }) => wordDifference(perOfficer, benchmark.studentsPerOfficer),
          } satisfies Column<StudentRow>,
        ]),
  ]
  return (
    <DataTable
      caption={caption}
      captionNote={captionNote}
      columns={columns}
      rows={[...rows]}
      rowKey={({ key }) => key}
    />
  )
}

function wordCount(count: number | null): string {
  return count === null ? 'not recorded' : groupThousands(String(count))
}

function wordPerOfficer({ officers, perOfficer }: StudentRow): string {
  return officers !== null && officers.n <= 0n ? 'no officer' : wordCount(perOfficer)
}

function wordDifference(perOfficer: number | null, benchmark: number): string {
  if (perOfficer === null) return ''
  if (perOfficer === benchmark) return 'the same'
  const difference = wordCount(Math.abs(perOfficer - benchmark))
  return perOfficer > benchmark ? `${difference} more` : `${difference} fewer`
}
