'use client'

import { unstable_rethrow, useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { type Keeper, keepTyping } from './keep-typing'
import { KeepingLine } from './keeping-line'
import { isRemembered, noteChange, noteLeft, wasSeenBefore } from './page-freshness'
import { sendTyping } from './send-typing'
import type { Keeping } from './word-keeping'

type KeptFormProps = {
  id: string
  action: (data: FormData) => Promise<void>
  page: DraftPage
  children: ReactNode
}

/**
 * A form of a draft. With scripts, what is typed is held by the server while it is typed; while the form is on its way
 * a second press does nothing; and when it does not arrive, everything stays on the page. Without scripts it is a form.
 */
export function KeptForm({ id, action, page, children }: KeptFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const keeper = useRef<Keeper>(null)
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const isSending = useRef(false)
  const [, startSending] = useTransition()
  const router = useRouter()
  // The page changes with every showing of it, which its windowId names.
  const shownPage = useRef(page)
  shownPage.current = page
  const { windowId } = page

  useLayoutEffect(() => {
    const typedIn = form.current
    const current = shownPage.current
    if (typedIn === null || current.windowId !== windowId) return
    let isTouched = false
    // Nobody types into what is about to be replaced.
    typedIn.inert = wasSeenBefore(windowId)
    void isRemembered(current).then((isOld) => {
      typedIn.inert = isOld && !isTouched
      if (typedIn.inert && typedIn.isConnected) router.refresh()
    })
    const own = keepTyping({
      read: () => readTyped(new FormData(typedIn)),
      send: (values, isLeaving) => sendTyping(current, values, isLeaving),
      show: (outcome) => {
        if (outcome.is === 'held') noteChange(current.draftId)
        setKeeping(outcome)
      },
      now: () => performance.now(),
      wait: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    keeper.current = own
    const onInput = () => {
      isTouched = true
      own.typed()
    }
    const onVisible = () => (document.visibilityState === 'hidden' ? own.leave() : own.wake())
    typedIn.addEventListener('input', onInput)
    window.addEventListener('online', own.wake)
    window.addEventListener('pagehide', own.leave)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      noteLeft(current.draftId, own.leave())
      own.stop()
      typedIn.inert = false
      typedIn.removeEventListener('input', onInput)
      window.removeEventListener('online', own.wake)
      window.removeEventListener('pagehide', own.leave)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [windowId, router])

  // Sent, and shown anew without having appeared anew: it can be sent again.
  useEffect(() => {
    if (windowId !== '') isSending.current = false
  }, [windowId])

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startSending(async () => {
      try {
        await keeper.current?.settle()
        noteChange(page.draftId)
        await action(data)
      } catch (error) {
        // The next page is on its way: thrown on, it would only take this one apart a second time.
        if (isHandledRedirect(error)) return
        isSending.current = false
        unstable_rethrow(error)
        setKeeping({ is: 'form not sent' })
        keeper.current?.resume()
      }
    })
  }
  return (
    <form ref={form} id={id} action={action} onSubmit={send} noValidate>
      {children}
      <KeepingLine keeping={keeping} />
    </form>
  )
}

/** How Next ends an action that leads elsewhere: it goes there by itself. */
function isHandledRedirect(error: unknown): boolean {
  return error instanceof Error && 'handled' in error && error.handled === true
}
