'use client'

import { useEffect, useState } from 'react'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { previewBreakdown } from '@/lib/forms/agreement/preview-breakdown'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { replaceSection, type SectionName } from '@/lib/forms/agreement/values/sections'
import { RunningFigures } from './running-figures'

type RunningBreakdownProps = {
  /** The form that it follows. */
  formId: string
  section: SectionName
  /** What was saved last: all that scripts off would show. */
  values: DraftValues
  context: FormContext
}

/** The cost breakdown beside a section: of what is saved at first, then of what is typed, as it is typed. */
export function RunningBreakdown({ formId, section, values, context }: RunningBreakdownProps) {
  const [typed, setTyped] = useState(values)
  useEffect(() => {
    setTyped(values)
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const read = () => setTyped(replaceSection(values, section, readTyped(form)))
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [formId, section, values])
  return <RunningFigures {...previewBreakdown(typed, context)} />
}

function readTyped(form: HTMLFormElement): DraftValues {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries)
}
