'use client'

import { useActionState } from 'react'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import type { Campus } from '@/lib/domain/staffing/campus'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { CampusFields } from './campus-fields'

const LABELS = {
  name: 'Name',
  level: 'Level',
  grades: 'Grades',
  stateCode: 'State code',
  ncesCode: 'NCES code',
} as const
const FIELDS = ['name', 'level', 'grades', 'stateCode', 'ncesCode'] as const

type CampusFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** As it is saved now. */
  campus: Pick<Campus, (typeof FIELDS)[number] | 'rowVersion'>
  /** Who saved it last and when, in words. */
  lastSave: string
}

export function CampusForm({ action, campus, lastSave }: CampusFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const saved = Object.fromEntries(FIELDS.map((key) => [key, campus[key] ?? '']))
  const isStale = attempt > 0 && values.rowVersion !== String(campus.rowVersion)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && (
        <ChangedMeanwhile
          what="This campus"
          saved={lastSave}
          fields={FIELDS.map((key) => ({ label: LABELS[key], saved: saved[key] ?? '', typed: values[key] ?? '' }))}
        />
      )}
      <input type="hidden" name="rowVersion" value={campus.rowVersion} />
      <CampusFields values={attempt > 0 ? values : saved} faults={faults} />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </form>
  )
}
