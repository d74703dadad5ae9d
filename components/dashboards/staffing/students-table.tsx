import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { type CampusCoverage, coverTogether } from '@/lib/domain/dashboards/cover-campuses'
import { wordOfficers } from '@/lib/domain/dashboards/words/word-basis-points'
import { groupThousands } from '@/lib/domain/money/format-cents'

type StudentsTableProps = { caption: string; campuses: readonly CampusCoverage[] }

/** Students, officers' time, and students per officer, campus by campus and together. */
export function StudentsTable({ caption, campuses }: StudentsTableProps) {
  const together = coverTogether(campuses)
  const columns: Column<CampusCoverage>[] = [
    { key: 'campus', header: 'Campus', namesRow: true, cell: ({ name }) => name, total: 'All campuses' },
    {
      key: 'students',
      header: 'Students',
      align: 'end',
      cell: ({ students }) => wordCount(students),
      total: wordCount(together.students),
    },
    {
      key: 'officers',
      header: 'Officers, full-time',
      align: 'end',
      cell: ({ basisPoints }) => wordTime(basisPoints),
      total: wordTime(together.basisPoints),
    },
    {
      key: 'per-officer',
      header: 'Students per officer',
      align: 'end',
      cell: wordRatio,
      total: wordRatio(together),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={[...campuses]}
      rowKey={({ campusId }) => campusId}
    />
  )
}

function wordCount(count: number | null): string {
  return count === null ? 'not recorded' : groupThousands(String(count))
}

function wordTime(basisPoints: number | null): string {
  return basisPoints === null ? 'not recorded' : wordOfficers(basisPoints)
}

function wordRatio({ basisPoints, studentsPerOfficer }: Pick<CampusCoverage, 'basisPoints' | 'studentsPerOfficer'>) {
  if (basisPoints === 0) return 'no officer'
  return wordCount(studentsPerOfficer)
}
