import type { NavigationItem } from '@/components/ui/shell/navigation-line'
import type { Actor } from '@/lib/domain/access/actor'

export type Place = 'agreements'

/** Where this person can go. */
export function navigationFor(_actor: Actor, place: Place | null): NavigationItem[] {
  return [{ href: '/agreements', label: 'Agreements', current: place === 'agreements' }]
}
