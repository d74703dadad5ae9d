'use client'

import type { Route } from 'next'
import { useActionState } from 'react'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { capitalize } from '@/lib/domain/dashboards/words/capitalize'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { type FieldLine, fieldsOf, wordValue } from './described-field'
import { FieldByKind } from './field-by-kind'

type DescribedFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  lines: readonly FieldLine[]
  /** What the fields hold before anybody types: as it is saved now. */
  start: FormValues
  /** For a change of something saved: how often it was, and how a sentence calls it ("this assignment"). */
  changes?: { rowVersion: number; what: string }
  button: { label: string; pending: string; look?: 'primary' | 'secondary' | 'danger' }
  /** Where to go instead. */
  back?: { href: Route; label: string }
  /** What a refusal says first. */
  refusedTitle?: string
}

/** A short form of described fields: everything typed is kept, and a stale edit shows both sides. */
export function DescribedForm({ action, lines, start, changes, button, back, refusedTitle }: DescribedFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const typed = attempt > 0 ? values : start
  const isStale = changes !== undefined && attempt > 0 && values.rowVersion !== String(changes.rowVersion)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary
        faults={faultList(faults)}
        attempt={attempt}
        {...(refusedTitle === undefined ? {} : { title: refusedTitle })}
      />
      {isStale && (
        <ChangedMeanwhile
          what={capitalize(changes.what)}
          fields={fieldsOf(lines).map((field) => ({
            label: field.label,
            saved: wordValue(field, start[field.name] ?? ''),
            typed: wordValue(field, values[field.name] ?? ''),
          }))}
        />
      )}
      {changes !== undefined && <input type="hidden" name="rowVersion" value={changes.rowVersion} />}
      {lines.map((line) => (
        <FieldByKind
          key={line.kind === 'line' ? line.fields[0]?.name : line.name}
          line={line}
          values={typed}
          faults={faults}
          attempt={attempt}
        />
      ))}
      <ButtonRow>
        <SubmitButton pendingLabel={button.pending} look={button.look ?? 'primary'}>
          {button.label}
        </SubmitButton>
        {back !== undefined && <PageLink href={back.href}>{back.label}</PageLink>}
      </ButtonRow>
    </form>
  )
}
