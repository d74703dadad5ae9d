'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'
import type { ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import type { Followed } from './followed'
import { StaysOpen } from './stays-open'

/** How long nobody types before the figures follow: a keystroke itself must not wait for them. */
const PAUSE_MS = 150

/** What is saved, until somebody types; then the figures of what is typed. */
export function FollowForm({ formId, section, values, context, children }: Followed & { children: ReactNode }) {
  const [typed, setTyped] = useState<ReactNode>(null)
  useEffect(() => {
    setTyped(null)
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let due: ReturnType<typeof setTimeout>
    let latest = 0
    let shown: ShownPreview | null = null
    const follow = async () => {
      latest += 1
      const asked = latest
      const { drawTyped } = await import('./draw-typed')
      const { preview, figures } = await drawTyped(form, { section, values, context }, shown)
      if (asked !== latest) return
      shown = preview
      startTransition(() => setTyped(figures))
    }
    const wait = () => {
      clearTimeout(due)
      due = setTimeout(follow, PAUSE_MS)
    }
    form.addEventListener('input', wait)
    return () => {
      latest = -1
      clearTimeout(due)
      form.removeEventListener('input', wait)
    }
  }, [formId, section, values, context])
  return <StaysOpen>{typed ?? children}</StaysOpen>
}
