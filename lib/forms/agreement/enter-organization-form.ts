import { z } from 'zod'
import { fiscalYearStartsField, requiredText, stateField } from '@/lib/forms/form/fields'
import { TIME_ZONES } from '@/lib/forms/identity/time-zones'

/** An organization that is named as a party and not listed yet. */
export const enterOrganizationForm = z
  .object({
    kind: z.enum(['district', 'city', 'county'], { error: 'Choose what kind of organization it is.' }),
    organizationName: requiredText('the legal name of the organization'),
    shortName: requiredText('how the organization is called in a sentence', 60),
    state: stateField,
    timeZone: z.enum(TIME_ZONES, { error: 'Choose the time zone.' }),
    fiscalYearStarts: fiscalYearStartsField,
  })
  .transform(({ organizationName, ...organization }) => ({ ...organization, name: organizationName }))
