'use client'

import { useActionState } from 'react'
import { OrganizationFactFields } from '@/components/identity/organization-fact-fields'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextArea } from '@/components/ui/forms/text-area'
import type { OrganizationFacts, OrganizationSettings } from '@/lib/domain/organization/organization'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { MOST_DEPARTMENTS_LENGTH, readDepartments } from '@/lib/forms/organizations/read-departments'
import { describeOrganization } from './describe-organization'

type OrganizationFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** As they are saved now. */
  settings: OrganizationFacts & Pick<OrganizationSettings, 'rowVersion' | 'departments'>
  /** Who saved them last and when, in words. */
  lastSave: string
}

export function OrganizationForm({ action, settings, lastSave }: OrganizationFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const { name, shortName, state, timeZone, fiscalYearStarts, departments, rowVersion } = settings
  const isStale = attempt > 0 && values.rowVersion !== String(rowVersion)
  const saved = { organizationName: name, shortName, state, timeZone, fiscalYearStarts }
  const shown = attempt > 0 ? values : { ...saved, departments: departments.join('\n') }
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && <ChangedMeanwhile what="This page" saved={lastSave} fields={compare(settings, values)} />}
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <OrganizationFactFields values={shown} faults={faults} attempt={attempt} />
      <TextArea
        name="departments"
        label="Departments"
        hint="One on each line: Police Department. Leave it empty when there is none to name."
        defaultValue={shown.departments}
        maxLength={MOST_DEPARTMENTS_LENGTH}
        error={faults.departments}
      />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </form>
  )
}

function compare(saved: OrganizationFormProps['settings'], values: FormValues) {
  const { organizationName = '', shortName = '', state = '', timeZone = '', fiscalYearStarts = '' } = values
  const typed = describeOrganization({ name: organizationName, shortName, state, timeZone, fiscalYearStarts })
  const facts = describeOrganization(saved).map(({ label, words }, at) => ({
    label,
    saved: words,
    typed: typed[at]?.words ?? '',
  }))
  const listed = readDepartments(values.departments ?? '').sort()
  return [...facts, { label: 'Departments', saved: saved.departments.join(', '), typed: listed.join(', ') }]
}
