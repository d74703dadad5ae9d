import { z } from 'zod'
import { fiscalYearStartsField, requiredText, stateField } from '@/lib/forms/form/fields'
import { rowVersionField } from '@/lib/forms/form/row-version'
import { TIME_ZONES } from '@/lib/forms/identity/time-zones'
import { departmentsField } from './departments-field'

/** The settings of one's own organization. What kind of body it is never changes. */
export const organizationForm = z
  .object({
    organizationName: requiredText('the legal name of the organization'),
    shortName: requiredText('a short name for the organization', 60),
    state: stateField,
    timeZone: z.enum(TIME_ZONES, { error: 'Choose the time zone.' }),
    fiscalYearStarts: fiscalYearStartsField,
    departments: departmentsField,
    rowVersion: rowVersionField,
  })
  .transform(({ organizationName, ...rest }) => ({ ...rest, name: organizationName }))
