import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findActor } from '@/lib/data/identity/find-actor'
import { listMembers } from '@/lib/data/organizations/list-members'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { enterOrganization } from '../organizations/enter-organization'
import { changeMember } from './change-member'
import { endMember } from './end-member'
import { inviteFirstAdministrator } from './invite-first-administrator'
import { inviteMember } from './invite-member'
import { findInvitation, joinOrganization } from './join-organization'
import { renewInvitation } from './renew-invitation'

const PASSWORD = 'a long enough password'
let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

async function memberOf(email: string) {
  const member = (await listMembers(world.district.actor.scope)).find((one) => one.email === email)
  if (member === undefined) throw new Error(`${email} is no member`)
  return member
}

describe('an invitation', () => {
  const person = { name: 'New Editor', email: 'New@Alder.example', roles: ['district_editor'] } as const

  it('lets its person in once, with the roles given', async () => {
    const { token } = must(await inviteMember(world.district.administrator, person))
    expect(await memberOf('new@alder.example')).toMatchObject({ state: 'invited' })
    expect(await findInvitation(token)).toEqual({
      name: 'New Editor',
      email: 'new@alder.example',
      organizationName: 'Alder Unified',
    })
    expect(await joinOrganization(token, 'short')).toMatchObject({ ok: false })
    const both = await Promise.all([joinOrganization(token, PASSWORD), joinOrganization(token, PASSWORD)])
    expect(both.map((joined) => joined.ok).sort()).toEqual([false, true])
    expect(await findInvitation(token)).toBeNull()
    expect(await findActor({ email: 'new@alder.example' })).toMatchObject({ roles: ['district_editor'] })
  })

  it('is not made twice for one address, in whichever organization', async () => {
    const again = { ...person, roles: ['council_reviewer'] } as const
    expect(await inviteMember(world.city.administrator, again)).toMatchObject({
      ok: false,
      refusal: { email: expect.any(String) },
    })
  })

  it('is over after 72 hours', async () => {
    const late = { ...person, email: 'late@alder.example' }
    const { token } = must(await inviteMember(world.district.administrator, late))
    await opened.asOwner(`UPDATE one_time_link SET expires_at = expires_at - interval '72 hours'`)
    expect(await findInvitation(token)).toBeNull()
    expect(await joinOrganization(token, PASSWORD)).toMatchObject({ ok: false })
  })

  it('is renewed with another link, after which the one before is dead', async () => {
    const lost = { ...person, email: 'lost@alder.example' }
    const { token } = must(await inviteMember(world.district.administrator, lost))
    const { id, rowVersion } = await memberOf(lost.email)
    const both = await Promise.all([
      renewInvitation(world.district.administrator, { id, rowVersion }),
      renewInvitation(world.district.administrator, { id, rowVersion }),
    ])
    expect(both.map((renewed) => renewed.ok).sort()).toEqual([false, true])
    expect(await joinOrganization(token, PASSWORD)).toMatchObject({ ok: false })
    const renewed = both.find((one) => one.ok)
    must(await joinOrganization(renewed?.ok === true ? renewed.value.token : '', PASSWORD))
    const joined = await memberOf(lost.email)
    expect(await renewInvitation(world.district.administrator, joined)).toMatchObject({ ok: false })
    const [event] = (await opened.asOwner(`SELECT detail FROM history_event WHERE kind = 'invitation renewed'`)) as {
      detail: unknown
    }[]
    expect(event?.detail).toEqual({ kind: 'invitation renewed', member: person.name })
  })

  it('gives no role that has nothing to do there', async () => {
    const wrong = { name: 'R', email: 'r@alder.example', roles: ['council_reviewer'] } as const
    expect(await inviteMember(world.district.administrator, wrong)).toMatchObject({ ok: false })
    expect(await inviteMember(world.district.administrator, { ...wrong, roles: [] })).toMatchObject({ ok: false })
  })
})

describe('an organization', () => {
  it('keeps one administrator, even when two end each other at once', async () => {
    const { administrator } = world.city
    const second = { name: 'Second', email: 'second@alder.example', roles: ['administrator'] } as const
    must(await joinOrganization(must(await inviteMember(administrator, second)).token, PASSWORD))
    const other = await findActor({ email: second.email })
    if (other === null) throw new Error('nobody')
    const members = await listMembers(administrator.scope)
    const idOf = (email: string) => {
      const { id, rowVersion } = members.find((one) => one.email === email) ?? { id: '', rowVersion: 0 }
      return { id, rowVersion }
    }
    const ended = await Promise.all([
      endMember(administrator, idOf(second.email)),
      endMember(other, idOf(administrator.email)),
    ])
    expect(ended.map((one) => one.ok).sort()).toEqual([false, true])
    const left = (await listMembers(administrator.scope)).filter((one) => one.state === 'active')
    expect(left.filter((one) => one.roles.includes('administrator'))).toHaveLength(1)
  })

  it('lets nobody end their own membership', async () => {
    const { administrator } = world.neighbor
    const second = { name: 'Second', email: 'second@birch.example', roles: ['administrator'] } as const
    must(await joinOrganization(must(await inviteMember(administrator, second)).token, PASSWORD))
    const own = (await listMembers(administrator.scope)).find(({ email }) => email === administrator.email)
    expect(await endMember(administrator, own ?? { id: '', rowVersion: 0 })).toMatchObject({
      ok: false,
      refusal: { '': expect.stringContaining('your own membership') },
    })
    expect(await findActor({ email: administrator.email })).not.toBeNull()
  })

  it('refuses a change that began from an older save', async () => {
    const { id, rowVersion } = await memberOf(world.district.actor.email)
    const roles = ['district_editor', 'administrator'] as const
    must(await changeMember(world.district.administrator, { id, rowVersion, roles }))
    const again = await changeMember(world.district.administrator, { id, rowVersion, roles: ['district_editor'] })
    expect(again).toMatchObject({ ok: false })
    expect((await memberOf(world.district.actor.email)).roles).toEqual(roles)
  })

  it('that was entered gets its first administrator from those who entered it, and no second one', async () => {
    const facts = { shortName: 'Elm', state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '07-01' }
    const entered = { ...facts, kind: 'city', name: 'City of Elm' } as const
    const { organizationId } = must(await enterOrganization(world.district.actor, entered))
    const unclaimed = async () =>
      (await listPartyChoices(world.district.actor.scope)).find((one) => one.organizationId === organizationId)
        ?.unclaimed
    expect(await unclaimed()).toBe(true)
    const invite = (email: string) =>
      inviteFirstAdministrator(world.district.administrator, organizationId, { name: 'First', email })
    must(await invite('first@elm.example'))
    expect(await unclaimed()).toBe(false)
    expect(await invite('second@elm.example')).toMatchObject({ ok: false })
  })
})

describe('a membership that ended', () => {
  it('is no proof any more, and neither are its sessions', async () => {
    const person = { name: 'Leaver', email: 'leaver@alder.example', roles: ['district_editor'] } as const
    const { token } = must(await inviteMember(world.district.administrator, person))
    must(await joinOrganization(token, PASSWORD))
    const actor = await findActor({ email: person.email })
    await opened.asOwner(`INSERT INTO session (id, user_id, token, expires_at, updated_at)
      VALUES (gen_random_uuid(), '${actor?.userId}', 'token', now() + interval '1 hour', now())`)
    const { id, rowVersion } = await memberOf(person.email)
    must(await endMember(world.district.administrator, { id, rowVersion }))
    expect(await findActor({ email: person.email })).toBeNull()
    expect(await opened.asOwner('SELECT 1 FROM session')).toEqual([])
  })
})
