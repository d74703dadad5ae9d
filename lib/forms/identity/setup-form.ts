import { z } from 'zod'
import { emailField, fiscalYearStartsField, newPasswordField, requiredText, stateField } from '@/lib/forms/form/fields'
import { TIME_ZONES } from './time-zones'

/** The first organization and its first administrator. */
export const setupForm = z
  .object({
    kind: z.enum(['district', 'city', 'county'], { error: 'Choose what kind of organization it is.' }),
    organizationName: requiredText('the legal name of the organization'),
    shortName: requiredText('a short name for the organization', 60),
    state: stateField,
    timeZone: z.enum(TIME_ZONES, { error: 'Choose the time zone.' }),
    fiscalYearStarts: fiscalYearStartsField,
    name: requiredText('your name', 120),
    email: emailField,
    password: newPasswordField,
  })
  .transform(({ name, email, password, organizationName, ...organization }) => ({
    organization: { ...organization, name: organizationName },
    person: { name, email, password },
  }))
