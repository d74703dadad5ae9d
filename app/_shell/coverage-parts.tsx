import { PartNavigation } from '@/components/ui/shell/part-navigation'
import type { Actor } from '@/lib/domain/access/actor'

type CoveragePartsProps = { actor: Actor; part: 'coverage' | 'students' | 'calendars' }

/** The pages about who is where. School calendars are a district's own. */
export function CoverageParts({ actor, part }: CoveragePartsProps) {
  const hasCalendars = actor.organization.kind === 'district'
  return (
    <div className="-mt-6">
      <PartNavigation
        label="Parts of coverage"
        items={[
          { href: '/coverage', label: 'Coverage', current: part === 'coverage' },
          { href: '/coverage/students', label: 'Students per officer', current: part === 'students' },
          ...(hasCalendars
            ? [{ href: '/calendars' as const, label: 'School calendars', current: part === 'calendars' }]
            : []),
        ]}
      />
    </div>
  )
}
