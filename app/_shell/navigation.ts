import type { NavigationItem } from '@/components/ui/shell/navigation-line'
import type { Actor } from '@/lib/domain/access/actor'

export type Place = 'dashboard' | 'agreements' | 'officers' | 'campuses' | 'coverage' | 'organization'

/** Where this person can go. */
export function navigationFor(actor: Actor, place: Place | null): NavigationItem[] {
  const hasCampuses = actor.organization.kind === 'district'
  return [
    { href: '/dashboard', label: 'Dashboard', current: place === 'dashboard' },
    { href: '/agreements', label: 'Agreements', current: place === 'agreements' },
    { href: '/officers', label: 'Officers', current: place === 'officers' },
    ...(hasCampuses ? [{ href: '/campuses' as const, label: 'Campuses', current: place === 'campuses' }] : []),
    { href: '/coverage', label: 'Coverage', current: place === 'coverage' },
    { href: '/organization', label: 'Organization', current: place === 'organization' },
  ]
}
