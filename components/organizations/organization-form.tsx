'use client'

import { useActionState } from 'react'
import { OrganizationFactFields } from '@/components/identity/organization-fact-fields'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import type { OrganizationFacts, OrganizationSettings } from '@/lib/domain/organization/organization'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { describeOrganization } from './describe-organization'

type OrganizationFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** As they are saved now. */
  settings: OrganizationFacts & Pick<OrganizationSettings, 'rowVersion'>
}

export function OrganizationForm({ action, settings }: OrganizationFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const { name, shortName, state, timeZone, fiscalYearStarts, rowVersion } = settings
  const isStale = attempt > 0 && values.rowVersion !== String(rowVersion)
  const shown = attempt > 0 ? values : { organizationName: name, shortName, state, timeZone, fiscalYearStarts }
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && <ChangedMeanwhile what="these settings" fields={compare(settings, values)} />}
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <OrganizationFactFields values={shown} faults={faults} attempt={attempt} />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </form>
  )
}

function compare(saved: OrganizationFacts, values: FormValues) {
  const { organizationName = '', shortName = '', state = '', timeZone = '', fiscalYearStarts = '' } = values
  const typed = describeOrganization({ name: organizationName, shortName, state, timeZone, fiscalYearStarts })
  return describeOrganization(saved).map(({ label, words }, at) => ({
    label,
    saved: words,
    typed: typed[at]?.words ?? '',
  }))
}
