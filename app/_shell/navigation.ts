import type { NavigationItem } from '@/components/ui/shell/navigation-line'
import type { Actor } from '@/lib/domain/access/actor'

export type Place = 'dashboard' | 'agreements' | 'campuses' | 'organization'

/** Where this person can go. */
export function navigationFor(actor: Actor, place: Place | null): NavigationItem[] {
  const hasCampuses = actor.organization.kind === 'district'
  return [
    { href: '/dashboard', label: 'Dashboard', current: place === 'dashboard' },
    { href: '/agreements', label: 'Agreements', current: place === 'agreements' },
    ...(hasCampuses ? [{ href: '/campuses' as const, label: 'Campuses', current: place === 'campuses' }] : []),
    { href: '/organization', label: 'Organization', current: place === 'organization' },
  ]
}
