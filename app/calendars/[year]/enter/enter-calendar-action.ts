'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { saveCalendarDraft } from '@/lib/commands/calendars/save-calendar-draft'
import { enterCalendarForm } from '@/lib/forms/calendars/enter-calendar-form'
import { typedValues } from '@/lib/forms/calendars/ordinary-days'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { loadSchoolYearToWrite } from '../../load-school-year'

/** Sets the days aside that were entered, and leads to them. */
export async function enterCalendarAction(year: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, schoolYear } = await loadSchoolYearToWrite(String(year))
  const values = readFormValues(data)
  const form = parseForm(enterCalendarForm(schoolYear), values)
  if (!form.ok) return refused(before, values, form.refusal)
  const draft = { values: typedValues(values), fileName: null, days: form.value, faults: [], notes: [] }
  const saved = await saveCalendarDraft(actor, schoolYear, draft)
  if (!saved.ok) return refused(before, values, saved.refusal)
  redirect(`/calendars/${schoolYear}/days?from=draft` as Route)
}
