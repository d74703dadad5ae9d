import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listHistory } from '@/lib/data/history/list-history'
import { listReaders } from '@/lib/data/organizations/list-readers'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { describeEvent } from '@/lib/domain/history/describe-event'
import { keepAgreement } from './keep-agreement'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const send = { making: { how: 'send' } } as const

async function keep(parts: Parameters<typeof makeEntry>[1], about: Parameters<typeof keepAgreement>[2] = {}) {
  return must(await keepAgreement(world.district.actor, makeEntry(world, parts), about))
}

/** A version as the base of an edit. */
async function baseOf(number: string, versionNumber: number) {
  const view = await findAgreement(world.district.actor.scope, number, versionNumber)
  if (view === null) throw new Error(`The district does not see ${number}`)
  return { versionId: view.version.id, rowVersion: view.version.rowVersion }
}

/** The newest line of an agreement's history, as the other side reads it. */
async function lastLine(number: string): Promise<string> {
  const [event] = await listHistory(world.city.actor.scope, number)
  return event === undefined ? '' : describeEvent(event)
}

describe('the history that both sides read', () => {
  it('says of the first proposal what each party would pay', async () => {
    const { number } = await keep(send)
    expect(await lastLine(number)).toBe(
      'Editor of Alder Unified (Alder Unified) sent the agreement to City of Alder: the City would pay $100,000.50; the District would pay $100,000.51.',
    )
  })

  it('says of a later one the dollars before and after, against the last version that was seen', async () => {
    const { number } = await keep({})
    const recorded = await baseOf(number, 1)
    await keep({ ...send, salaryCents: 22_000_000 }, { base: recorded })
    expect(await lastLine(number)).toContain('the City pays $110,000.50, before $100,000.50')
    await keep({ ...send, salaryCents: 23_000_000 }, { base: recorded })
    expect(await lastLine(number)).toBe(
      'Editor of Alder Unified (Alder Unified) sent version 3 to City of Alder: the City pays $115,000.50, before $110,000.50; the District pays $115,000.51, before $110,000.51.',
    )
  })

  it('counts no cost in kind among what is paid', async () => {
    const { terms } = makeEntry(world)
    const office = { ...terms.costLines[0], id: 'office', category: 'office', inKind: true } as const
    const costLines = [...terms.costLines, office as (typeof terms.costLines)[number]]
    const { number } = await keep({ ...send, terms: { ...terms, costLines } })
    expect(await lastLine(number)).toContain('the City would pay $100,000.50')
  })
})

it('is not sent when the draft was saved after the page was shown, and then nothing of it is seen', async () => {
  const { actor } = world.district
  const { id } = must(await startDraft(actor, { title: 'Typed' }))
  must(await saveDraft(actor, { id, rowVersion: 1, values: { title: 'Typed by somebody else' } }))
  const before = (await listHistory(world.district.actor.scope, '')).length
  const sent = await keepAgreement(actor, makeEntry(world, send), { draftId: id, draftRowVersion: 1 })
  expect(sent).toEqual({ ok: false, refusal: { kind: 'draft changed' } })
  expect((await listHistory(world.district.actor.scope, '')).length).toBe(before)
  const again = await keepAgreement(actor, makeEntry(world, send), { draftId: id, draftRowVersion: 2 })
  expect(again.ok).toBe(true)
})

it('counts who will read it by role, of organizations that may be named alone', async () => {
  await addSupervisor(opened, world.city, 'Sergeant of Alder')
  const of = (ids: string[]) => listReaders(world.district.actor.scope, ids)
  const organizationId = world.city.id
  expect((await of([organizationId])).toSorted((a, b) => (a.role < b.role ? -1 : 1))).toEqual([
    { organizationId, role: 'administrator', people: 1 },
    { organizationId, role: 'council_reviewer', people: 1 },
    { organizationId, role: 'police_supervisor', people: 1 },
  ])
  expect(await of([world.neighbor.id, world.otherCity.id])).toEqual([])
  await opened.asOwner(`UPDATE member SET ended_at = now() WHERE name = 'Sergeant of Alder'`)
  expect((await of([organizationId])).map(({ role }) => role)).not.toContain('police_supervisor')
})
