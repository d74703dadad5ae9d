import type { Metadata, Route } from 'next'
import type { ReactNode } from 'react'
import { DayChoice } from '@/components/coverage/day-choice'
import { StudentsPerOfficerTable } from '@/components/coverage/students-table'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { may } from '@/lib/domain/access/may'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import type { StudentRow, StudentRows } from '@/lib/domain/staffing/students-per-officer/list-student-rows'
import { readCoverageParams } from '@/lib/forms/coverage/coverage-params'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { CoverageParts } from '../../_shell/coverage-parts'
import { orNotFound } from '../../_shell/or-not-found'
import { loadStudents } from './load-students'

export const metadata: Metadata = { title: 'Students per officer' }

export default orNotFound(async function StudentsPage({ searchParams }: PageProps<'/coverage/students'>) {
  const actor = await requireActor()
  const { on } = readCoverageParams(await searchParams, today(actor))
  const { rows, benchmark } = await loadStudents(actor, on)
  const year = formatSchoolYear(schoolYearOn(on))
  const when = `${year}, officers on ${formatDate(on)}`
  return (
    <ActorPage
      actor={actor}
      place="coverage"
      footer={
        <p>
          Enrollment of {year}; officers assigned on {formatDate(on)} under recorded agreements in force that day.
        </p>
      }
    >
      <CoverageParts actor={actor} part="students" />
      <PageHeader
        title="Students per officer"
        answer={
          benchmark === null
            ? 'No benchmark is set: none is built in, because no published one could be confirmed.'
            : `The benchmark is ${benchmark.studentsPerOfficer.toLocaleString('en-US')} students for each full-time officer. Source: ${benchmark.source}.`
        }
        actions={
          may(actor, 'benchmark.write') && (
            <ButtonLink href="/coverage/students/benchmark" look="secondary">
              {benchmark === null ? 'Set a benchmark' : 'Change the benchmark'}
            </ButtonLink>
          )
        }
      />
      <DayChoice action="/coverage/students" on={on} />
      {rows.byCampus.length === 0 ? (
        <EmptyState title="No campus is recorded.">
          Students per officer appear here once campuses are recorded.
        </EmptyState>
      ) : (
        listTables(rows).map(({ key, note, ...table }) => (
          <Section key={key} id={key} heading={`By ${key}`}>
            <StudentsPerOfficerTable
              {...table}
              caption={`Students per officer by ${key}, ${when}`}
              captionNote={note}
              benchmark={benchmark}
            />
          </Section>
        ))
      )}
    </ActorPage>
  )
})

/** The same students and officers looked at three ways; without agreements, two. */
function listTables({ byDistrict, byAgreement, byCampus }: StudentRows) {
  const tables = [
    {
      ...{ key: 'district', rowHeader: 'District', officersHeader: 'Officers assigned, full-time', rows: byDistrict },
      note: 'An officer whose campuses are all in the district counts as one; one shared with another district counts by percent.',
      nameOf: ({ name }: StudentRow): ReactNode => name,
    },
    {
      ...{
        key: 'agreement',
        rowHeader: 'Agreement',
        officersHeader: 'Officers paid for, full-time',
        rows: byAgreement,
      },
      note: 'Students of the whole district; officers as the cost terms pay for them, also while a position is vacant.',
      nameOf: ({ key, name }: StudentRow) => <PageLink href={`/agreements/${key}` as Route}>{name}</PageLink>,
    },
    {
      ...{ key: 'campus', rowHeader: 'Campus', officersHeader: 'Officers there, full-time', rows: byCampus },
      note: 'An officer who serves several campuses counts at each by percent of the time, where that is recorded.',
      nameOf: ({ key, name }: StudentRow) => <PageLink href={`/coverage/${key}` as Route}>{name}</PageLink>,
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}
