'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeCampus } from '@/lib/commands/campuses/write-campus'
import { campusForm } from '@/lib/forms/campuses/campus-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { loadCampus } from '../load-campus'

/** Saves a campus. A refusal brings the page up to date, so that a stale edit stands beside what is saved now. */
export async function changeCampusAction(campusId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, campus } = await loadCampus(String(campusId))
  const values = readFormValues(data)
  const form = parseForm(campusForm, values)
  const saved = form.ok ? await changeCampus(actor, { ...form.value, id: campus.id }) : form
  if (saved.ok) redirect('/campuses')
  refresh()
  return refused(before, values, saved.refusal)
}
