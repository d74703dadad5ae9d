import { addDemoOrganization } from '@/lib/commands/demo/add-demo-organization'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { askSharing } from '@/lib/commands/organizations/ask-sharing'
import { findActor } from '@/lib/data/identity/find-actor'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import type { OpenTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Actor, OrganizationKind } from '@/lib/domain/access/actor'
import { must } from './must'

/** One person who reads or writes agreements, one who has only the administrator's role, and whoever is made besides. */
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

/** A police supervisor of the city or county, who has joined. */
export async function addSupervisor(opened: OpenTestDatabase, side: Side, name: string): Promise<Actor> {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@supervisor.example`
  await opened.asOwner(`WITH u AS (
      INSERT INTO "user" (id, name, email, updated_at) VALUES (gen_random_uuid(), '${name}', '${email}', now()) RETURNING id)
    INSERT INTO member (id, organization_id, user_id, name, email, roles)
    SELECT gen_random_uuid(), '${side.id}', id, '${name}', '${email}', '{police_supervisor}' FROM u`)
  const actor = await findActor({ email })
  if (actor === null) throw new Error('The supervisor was not made')
  return actor
}

export async function share(asking: Side, accepting: Side): Promise<void> {
  must(await askSharing(asking.administrator, accepting.id))
  for (const request of await listSharingRequests(accepting.actor.scope)) {
    if (request.toUs) must(await acceptSharing(accepting.administrator, request.id))
  }
}
