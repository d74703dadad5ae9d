import { z } from 'zod'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { optionalDay, requiredDay } from '@/lib/forms/agreement/fields/read-day'
import { optionalWords, requiredWords } from '@/lib/forms/agreement/fields/read-words'
import { readField } from '@/lib/forms/form/read-field'
import { rowVersionField } from '@/lib/forms/form/row-version'

const MOST_HOURS = 10_000

/** Hours with at most two decimals, in minutes; null when left empty: not recorded. */
export function readHours(text: string): Result<number | null, string> {
  if (text === '') return accept(null)
  const minutes = /^\d{1,5}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 60) : Number.NaN
  if (minutes >= 1 && minutes <= MOST_HOURS * 60) return accept(minutes)
  return refuse('Enter the hours as a number up to 10,000, like 40 or 7.5, or leave them empty.')
}

/** Hours as the form shows them: 450 minutes as "7.5". */
export function writeHours(minutes: number | null): string {
  return minutes === null ? '' : String(Math.round((minutes * 100) / 60) / 100)
}

const facts = {
  course: readField(requiredWords({ named: 'the course', max: 200 })),
  provider: readField(optionalWords({ named: 'who gave it', max: 200 })),
  hours: readField(readHours),
  completedOn: readField(requiredDay('the day of completion')),
  expiresOn: readField(optionalDay('the day of expiry')),
  forSchools: z.string().optional(),
}

type Facts = { hours: number | null; forSchools?: string | undefined }

function toFacts<T extends Facts>({ hours, forSchools, ...rest }: T) {
  return { ...rest, minutes: hours, forSchools: forSchools === 'yes' }
}

export const newTrainingForm = z.object(facts).transform(toFacts)
export const trainingForm = z.object({ ...facts, rowVersion: rowVersionField }).transform(toFacts)

export const dutyForm = z.object({
  what: readField(requiredWords({ named: 'what is to be done', max: 200 })),
  owner: readField(requiredWords({ named: 'who sees to it', max: 100 })),
  dueOn: readField(requiredDay('the day by which it is due')),
  trainingId: readField(optionalWords({ named: 'the training', max: 100 })),
})

export const dutyDoneForm = z.object({
  doneOn: readField(requiredDay('the day on which it was done')),
  rowVersion: rowVersionField,
})

export const switchRuleForm = z.object({ on: z.enum(['yes', 'no'], 'Say whether the rule is to be on.') })
