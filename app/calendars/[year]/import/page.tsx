import type { Metadata, Route } from 'next'
import { ImportCalendarForm } from '@/components/calendars/import-calendar-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findCalendarDraft } from '@/lib/data/calendars/find-calendar-draft'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import { importCalendarForm } from '@/lib/forms/calendars/import-calendar-form'
import { parseForm } from '@/lib/forms/form/parse-form'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadSchoolYearToWrite } from '../../load-school-year'
import { readUploadNotice } from './upload-notice'

export const metadata: Metadata = { title: 'Read a school calendar from a file' }

export default orNotFound(async function ImportCalendarPage({
  params,
  searchParams,
}: PageProps<'/calendars/[year]/import'>) {
  const { actor, schoolYear } = await loadSchoolYearToWrite((await params).year)
  const { notice } = await searchParams
  const draft = await findCalendarDraft(actor, schoolYear)
  const sent = draft !== null && draft.fileName !== null ? draft : null
  const isAnswer = notice !== undefined
  const form = parseForm(importCalendarForm(schoolYear), sent?.values ?? {})
  const year = formatSchoolYear(schoolYear)
  return (
    <ActorPage actor={actor} place="coverage">
      <PageHeader
        title={`Read the school calendar of ${year} from a file`}
        parent={<PageLink href={`/calendars/${schoolYear}` as Route}>{`School calendar ${year}`}</PageLink>}
        answer="The days that the file gives are shown before they are kept. A file with a fault is not used at all, and every fault is named."
      />
      <ImportCalendarForm
        action={`/calendars/${schoolYear}/import/upload`}
        schoolYear={schoolYear}
        typed={sent?.values ?? null}
        faults={{ ...readUploadNotice(notice), ...(isAnswer && sent !== null && !form.ok ? form.refusal : {}) }}
        fileFaults={isAnswer ? (sent?.faults ?? []) : []}
        fileName={isAnswer && (sent?.faults.length ?? 0) > 0 ? (sent?.fileName ?? null) : null}
      />
    </ActorPage>
  )
})
