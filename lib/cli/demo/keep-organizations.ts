import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { addDemoOrganization } from '@/lib/commands/demo/add-demo-organization'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { askSharing } from '@/lib/commands/organizations/ask-sharing'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { findActor } from '@/lib/data/identity/find-actor'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import type { Actor, MemberRole } from '@/lib/domain/access/actor'
import type { DemoOrganizationEntry } from '@/lib/forms/demo-file/demo-file-schema'
import { keepCalendars } from './keep-calendars'
import { requireAccepted } from './require-accepted'

/** The people of an organization who act for it, and the ids of its campuses by their keys in the file. */
export type KeptOrganization = {
  organizationId: string
  campusIds: Map<string, string>
  /** Somebody of it with the role. */
  actorWith(role: MemberRole): Promise<Actor>
}

/** Makes an organization with its people, campuses and school calendars; what an interrupted run has made already is used again. */
export async function keepOrganization(entry: DemoOrganizationEntry): Promise<KeptOrganization> {
  const { key: _, people, campuses, calendars, ...facts } = entry
  const first = people[0]
  const there = first === undefined ? null : await findActor({ email: first.email })
  const organizationId =
    there?.organization.id ?? requireAccepted(await addDemoOrganization({ ...facts, people })).organizationId
  const actorWith = async (role: MemberRole) => {
    const person = people.find((one) => one.roles.includes(role))
    const actor = person === undefined ? null : await findActor({ email: person.email })
    if (actor === null) throw new Error(`${entry.name} has nobody with the role ${role}`)
    return actor
  }
  const campusIds = campuses.length === 0 ? new Map() : await keepCampuses(await actorWith('district_editor'), campuses)
  if (calendars.length > 0) await keepCalendars(await actorWith('district_editor'), calendars)
  return { organizationId, campusIds, actorWith }
}

async function keepCampuses(actor: Actor, campuses: DemoOrganizationEntry['campuses']): Promise<Map<string, string>> {
  const there = new Map((await listCampuses(actor.scope)).map(({ id, name }) => [name, id]))
  const ids = new Map<string, string>()
  const byYear = new Map<number, Map<string, number>>()
  for (const { key, enrollment, ...facts } of campuses) {
    const id = there.get(facts.name) ?? requireAccepted(await addCampus(actor, facts)).id
    ids.set(key, id)
    for (const [year, students] of Object.entries(enrollment)) {
      byYear.set(Number(year), (byYear.get(Number(year)) ?? new Map<string, number>()).set(id, students))
    }
  }
  for (const [year, students] of byYear) requireAccepted(await recordEnrollment(actor, year, students, null))
  return ids
}

/** Lets two organizations share: the first asks, the second accepts. */
export async function keepSharing(asking: KeptOrganization, accepting: KeptOrganization): Promise<void> {
  requireAccepted(await askSharing(await asking.actorWith('administrator'), accepting.organizationId))
  const administrator = await accepting.actorWith('administrator')
  for (const request of await listSharingRequests(administrator.scope)) {
    const asked = request.toUs && request.other.organizationId === asking.organizationId
    if (asked) requireAccepted(await acceptSharing(administrator, request.id))
  }
}
