import { SideMark } from '@/components/ui/figures/side-mark'
import type { PartyView } from '@/lib/domain/agreement/agreement-view'

const SIDES = { district: 'school district', agency: 'its officers serve', other: 'pays as well' } as const

/** The parties in the order of the paper, and which of them do not see the agreement here yet. */
export function PartiesList({ parties }: { parties: readonly PartyView[] }) {
  return (
    <ul className="space-y-1">
      {parties.map((party) => (
        <li key={party.key}>
          <SideMark side={party.side}>{party.name}</SideMark>{' '}
          <span className="text-ink-soft">
            ({SIDES[party.side]}
            {party.linked ? '' : '; has not joined this record, so does not see it'})
          </span>
        </li>
      ))}
    </ul>
  )
}
