import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms/form/fields'
import { rowVersionField } from '@/lib/forms/form/row-version'

const orNotRecorded = (text: string) => (text === '' ? null : text)

/** A campus to be added. Level and state code may stay empty: not recorded. */
export const newCampusForm = z.object({
  name: requiredText("the campus's name"),
  level: optionalText('the level', 60).transform(orNotRecorded),
  stateCode: optionalText('the state code', 40).transform(orNotRecorded),
})

/** A campus as it is to be from now on, and how often it had been saved when the page was opened. */
export const campusForm = newCampusForm.extend({ rowVersion: rowVersionField })
