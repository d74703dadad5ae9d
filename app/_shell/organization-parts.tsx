import { PartNavigation } from '@/components/ui/shell/part-navigation'
import type { Actor } from '@/lib/domain/access/actor'
import { may } from '@/lib/domain/access/may'

type OrganizationPartsProps = { actor: Actor; part: 'settings' | 'people' | 'sharing' }

/** The pages about the organization itself that this person can open. */
export function OrganizationParts({ actor, part }: OrganizationPartsProps) {
  return (
    <div className="-mt-6">
      <PartNavigation
        label="Parts of the organization"
        items={[
          { href: '/organization', label: 'Settings', current: part === 'settings' },
          ...(may(actor, 'people.manage')
            ? [{ href: '/people' as const, label: 'People', current: part === 'people' }]
            : []),
          { href: '/sharing', label: 'Sharing', current: part === 'sharing' },
        ]}
      />
    </div>
  )
}
