'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { setBenchmark } from '@/lib/commands/staffing/set-benchmark'
import { benchmarkForm } from '@/lib/forms/coverage/benchmark-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { requireActorWho } from '@/lib/session/require-actor'

/** Sets the benchmark. A refusal brings the page up to date, so that a stale edit stands beside what is saved now. */
export async function setBenchmarkAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('benchmark.write')
  const values = readFormValues(data)
  const form = parseForm(benchmarkForm, values)
  const saved = form.ok ? await setBenchmark(actor, form.value) : form
  if (saved.ok) redirect('/coverage/students')
  refresh()
  return refused(before, values, saved.refusal)
}
