import { addDemoOrganization } from '@/lib/commands/demo/add-demo-organization'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { askSharing } from '@/lib/commands/organizations/ask-sharing'
import { findActor } from '@/lib/data/identity/find-actor'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import type { Actor, OrganizationKind } from '@/lib/domain/access/actor'
import { must } from './must'

/** One person who has every role of the organization, and one who has only the administrator's. */
export type Side = { actor: Actor; administrator: Actor; id: string }

/** A district and a city that share, and a neighboring district and city that have nothing to do with them. */
export type World = { district: Side; city: Side; neighbor: Side; otherCity: Side }

export async function makeWorld(): Promise<World> {
  const district = await makeSide('district', 'Alder Unified')
  const city = await makeSide('city', 'City of Alder')
  const neighbor = await makeSide('district', 'Birch Unified')
  const otherCity = await makeSide('city', 'City of Birch')
  await share(district, city)
  return { district, city, neighbor, otherCity }
}

export async function makeSide(kind: OrganizationKind, name: string): Promise<Side> {
  const place = name.toLowerCase().replaceAll(' ', '-')
  const writes = kind === 'district' ? 'district_editor' : 'council_reviewer'
  const password = 'school-safety-2026'
  const made = await addDemoOrganization({
    kind,
    name,
    shortName: name,
    state: 'CA',
    timeZone: 'America/Los_Angeles',
    fiscalYearStarts: '07-01',
    departments: [],
    people: [
      { name: `Editor of ${name}`, email: `editor@${place}.example`, password, roles: [writes] },
      { name: `Administrator of ${name}`, email: `admin@${place}.example`, password, roles: ['administrator'] },
    ],
  })
  const actor = await findActor({ email: `editor@${place}.example` })
  const administrator = await findActor({ email: `admin@${place}.example` })
  if (actor === null || administrator === null) throw new Error('People were not made')
  return { actor, administrator, id: must(made).organizationId }
}

export async function share(asking: Side, accepting: Side): Promise<void> {
  must(await askSharing(asking.administrator, accepting.id))
  for (const request of await listSharingRequests(accepting.actor.scope)) {
    if (request.toUs) must(await acceptSharing(accepting.administrator, request.id))
  }
}
