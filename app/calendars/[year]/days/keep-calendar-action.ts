'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { keepCalendar } from '@/lib/commands/calendars/keep-calendar'
import { keepCalendarForm } from '@/lib/forms/calendars/keep-calendar-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { loadSchoolYearToWrite } from '../../load-school-year'

/** Keeps the ticked days. A refusal brings the page up to date, so that a stale edit is told what it replaces. */
export async function keepCalendarAction(year: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, schoolYear } = await loadSchoolYearToWrite(String(year))
  const values = readFormValues(data)
  const form = parseForm(keepCalendarForm, values)
  const kept = form.ok ? await keepCalendar(actor, { ...form.value, schoolYear, illustrative: false }) : form
  if (kept.ok) redirect(`/calendars/${schoolYear}?kept=1` as Route)
  refresh()
  return refused(before, values, kept.refusal)
}
