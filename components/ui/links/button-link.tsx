import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/links/button-look'
import { PendingMark } from '@/components/ui/links/pending-mark'

type ButtonLinkProps = { href: Route; children: ReactNode; look?: ButtonLook }

/** A link that begins something ("Record an agreement"), drawn as a button. */
export function ButtonLink({ href, children, look = 'primary' }: ButtonLinkProps) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(look)}>
      {children}
      <PendingMark />
    </Link>
  )
}
