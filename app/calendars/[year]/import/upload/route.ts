import { saveCalendarDraft } from '@/lib/commands/calendars/save-calendar-draft'
import type { Actor } from '@/lib/domain/access/actor'
import { may } from '@/lib/domain/access/may'
import type { FileChoice, ReadDays } from '@/lib/forms/calendars/file/make-days'
import { readCalendarFile } from '@/lib/forms/calendars/file/read-calendar-file'
import { importCalendarForm } from '@/lib/forms/calendars/import-calendar-form'
import { plainText, typedValues } from '@/lib/forms/calendars/ordinary-days'
import { schoolYearField } from '@/lib/forms/campuses/enrollment-form'
import type { FormValues } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { findSessionActor } from '@/lib/session/find-session'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readUpload } from '@/lib/web/uploads/read-upload'

const LONGEST_FILE_NAME = 200
/** Larger than any calendar that is read, so that a file too large is told beside what was typed. */
const LARGEST_UPLOAD_BYTES = 8 * 1024 * 1024

/** Takes one calendar file, and leads to the days that it gives or back to the form with what is wrong. */
export async function POST(request: Request, { params }: RouteContext<'/calendars/[year]/import/upload'>) {
  const { year } = await params
  const schoolYear = schoolYearField.safeParse(year)
  if (!isSameOrigin(request)) return new Response('This file was sent from another site.', { status: 403 })
  const actor = await findSessionActor()
  const back = `/calendars/${year}/import`
  if (actor === null) return seeOther(`/sign-in?next=${encodeURIComponent(back)}`)
  if (!schoolYear.success || !may(actor, 'calendar.write')) return new Response('Not found', { status: 404 })

  const upload = await readUpload(request, LARGEST_UPLOAD_BYTES)
  if (!upload.ok) return seeOther(`${back}?notice=${upload.refusal}`)
  const { file, fields } = upload.value
  const isUsable = await setAside(actor, schoolYear.data, file, readFormValues(fields))
  return seeOther(isUsable ? `/calendars/${schoolYear.data}/days?from=draft` : `${back}?notice=faults`)
}

type SentFile = { fileName: string; bytes: Uint8Array } | null

/** Sets aside what was typed and what the file gives; whether it gives a calendar. */
async function setAside(actor: Actor, schoolYear: number, file: SentFile, values: FormValues): Promise<boolean> {
  const form = parseForm(importCalendarForm(schoolYear), values)
  const read = readFile(file, form.ok ? form.value : null, actor.organization.timeZone)
  const fileName = plainText(file?.fileName ?? '').slice(0, LONGEST_FILE_NAME)
  const draft = { values: typedValues(values), fileName, ...read }
  const saved = await saveCalendarDraft(actor, schoolYear, draft)
  return saved.ok && form.ok && read.faults.length === 0
}

function readFile(file: SentFile, choice: FileChoice | null, timeZone: string): ReadDays {
  if (file === null) return { days: [], faults: ['Choose the file to read.'], notes: [] }
  return choice === null ? { days: [], faults: [], notes: [] } : readCalendarFile(file.bytes, choice, timeZone)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
