import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms/form/fields'
import { rowVersionField } from '@/lib/forms/form/row-version'

const orNotRecorded = (text: string) => (text === '' ? null : text)

const NCES = 'Enter the NCES code as 12 digits, like 061077001234, or leave it empty.'

/** A campus to be added. Everything but its name may stay empty: not recorded. */
export const newCampusForm = z.object({
  name: requiredText("the campus's name"),
  level: optionalText('the level', 60).transform(orNotRecorded),
  grades: optionalText('the grades', 40).transform(orNotRecorded),
  stateCode: optionalText('the state code', 40).transform(orNotRecorded),
  ncesCode: optionalText('the NCES code', 40)
    .refine((typed) => typed === '' || /^\d{12}$/.test(typed), NCES)
    .transform(orNotRecorded),
})

/** A campus as it is to be from now on, and how often it had been saved when the page was opened. */
export const campusForm = newCampusForm.extend({ rowVersion: rowVersionField })
