'use client'

import { useEffect, useState } from 'react'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { firstPreview, nextPreview } from '@/lib/forms/agreement/preview-breakdown'
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

/**
 * The cost breakdown beside a section: of what is saved at first, then of what is typed, as it is typed. While a field is
 * half typed, so that it cannot be read, the warnings stay as they were.
 */
export function RunningBreakdown({ formId, section, values, context }: RunningBreakdownProps) {
  const [preview, setPreview] = useState(() => firstPreview(values, context))
  useEffect(() => {
    setPreview(firstPreview(values, context))
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const read = () => {
      const typed = replaceSection(values, section, readTyped(form))
      setPreview((before) => nextPreview(before, typed, context))
    }
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [formId, section, values, context])
  return <RunningFigures breakdown={preview.breakdown} faults={preview.faults} warnings={preview.warnings} />
}

function readTyped(form: HTMLFormElement): DraftValues {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries)
}
