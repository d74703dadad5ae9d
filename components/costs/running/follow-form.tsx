'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import type { AskedWorker } from './ask-worker'
import type { Followed } from './followed'
import { StaysOpen } from './stays-open'

/** How long nobody types before the figures follow: they would change with every digit. */
const PAUSE_MS = 150

type FollowFormProps = Followed & {
  /** The form that is followed. */
  formId: string
  children: ReactNode
}

/** What is saved, until somebody types; then the figures of what is typed. */
export function FollowForm({ formId, section, values, context, children }: FollowFormProps) {
  const [typed, setTyped] = useState<ReactNode>(null)
  useEffect(() => {
    setTyped(null)
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let isLeft = false
    let drawing: Promise<AskedWorker | null> | null = null
    let due: ReturnType<typeof setTimeout>
    const show = (figures: ReactNode) => startTransition(() => setTyped(figures))
    const begin = async () => {
      try {
        const { drawTyped } = await import('./draw-typed')
        return isLeft ? null : drawTyped({ section, values, context }, show)
      } catch (error) {
        // It did not arrive: whoever types on asks for it again.
        drawing = null
        throw error
      }
    }
    const follow = async () => {
      const drawn = await drawing
      if (!isLeft) drawn?.ask(readTyped(new FormData(form)))
    }
    const wait = () => {
      // Fetched while somebody types on.
      drawing ??= begin()
      clearTimeout(due)
      due = setTimeout(follow, PAUSE_MS)
    }
    form.addEventListener('input', wait)
    return () => {
      isLeft = true
      clearTimeout(due)
      form.removeEventListener('input', wait)
      void drawing?.then((drawn) => drawn?.stop())
    }
  }, [formId, section, values, context])
  return <StaysOpen>{typed ?? children}</StaysOpen>
}
