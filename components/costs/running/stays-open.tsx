'use client'

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * What somebody opened stays open when its figures are drawn anew, though they are other elements then: a calculation is
 * known by the words of its summary.
 */
export function StaysOpen({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const opened = useRef(new Set<string>())
  useEffect(() => {
    const within = box.current
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.isConnected) return
      if (target.open) opened.current.add(nameOf(target))
      else opened.current.delete(nameOf(target))
    }
    // The event of a <details> does not bubble.
    within?.addEventListener('toggle', note, true)
    return () => within?.removeEventListener('toggle', note, true)
  }, [])
  useLayoutEffect(() => {
    for (const details of box.current?.querySelectorAll('details') ?? []) {
      if (opened.current.has(nameOf(details))) details.open = true
    }
  })
  return <div ref={box}>{children}</div>
}

const nameOf = (details: HTMLDetailsElement) => details.querySelector('summary')?.textContent ?? ''
