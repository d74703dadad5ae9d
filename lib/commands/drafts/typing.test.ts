import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepSentTermsFile } from '@/lib/commands/terms-files/keep-sent-terms-file'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import { listHeldPlaces, listHeldTyping } from '@/lib/data/drafts/list-held-typing'
import { findSentTermsFile } from '@/lib/data/terms-files/find-sent-terms-file'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { HeldMark, HeldTyping } from '@/lib/domain/agreement/draft'
import { holdTyping, type Typing } from './hold-typing'
import { letGoOfTyping } from './let-go-of-typing'
import { removeUntouchedDrafts } from './remove-untouched-drafts'
import { startDraft } from './start-draft'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const [ONE, TWO] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const LONG_AGO = '2020-01-01T00:00:00.000Z'

async function begin() {
  const { actor } = world.district
  const { id: draftId } = must(await startDraft(actor, { title: 'Saved' }))
  const type = (windowId: string, title: string, shown: HeldMark | null = null, openedAt = LONG_AGO) =>
    holdTyping(actor, {
      ...{ draftId, place: 'parties', windowId, openedAt, shown },
      ...{ because: 'typing', rowVersion: 1, values: { title } },
    })
  const read = async () =>
    (await listHeldTyping(actor, draftId, 'parties')).map(({ windowId, values }) => `${windowId[0]} ${values.title}`)
  return { actor, draftId, type, read }
}
const markOf = ({ windowId, heldAt }: HeldTyping): HeldMark => ({ windowId, heldAt: heldAt.toISOString() })

it('what is typed is held for the person who types it, and for nobody else, beside a draft that stays as it is', async () => {
  const { actor, draftId, type, read } = await begin()
  const countEvents = () => opened.asOwner('SELECT count(*) FROM history_event')
  const before = await countEvents()
  must(await type(ONE, 'T'))
  must(await type(ONE, 'Typed'))
  expect(await read()).toEqual(['1 Typed'])
  expect(await listHeldTyping(world.district.administrator, draftId, 'parties')).toEqual([])
  expect(await listHeldTyping(actor, draftId, 'paper')).toEqual([])
  expect(await listHeldPlaces(actor, draftId)).toMatchObject([{ place: 'parties' }])
  expect(await listHeldPlaces(world.district.administrator, draftId)).toEqual([])
  expect(await findDraft(actor.scope, draftId)).toMatchObject({ values: { title: 'Saved' }, rowVersion: 1 })
  expect(await countEvents()).toEqual(before)
})

it('nothing is held in a draft of somebody else, or in one that is gone', async () => {
  const { draftId } = await begin()
  const typing: Typing = {
    ...{ draftId, place: 'parties', windowId: ONE, openedAt: LONG_AGO },
    ...{ because: 'typing', rowVersion: 1, values: { title: 'Theirs' } },
  }
  for (const actor of [world.neighbor.actor, world.city.actor, world.district.administrator]) {
    expect(await holdTyping(actor, typing)).toMatchObject({ ok: false })
  }
  for (const gone of [randomUUID(), 'no id at all']) {
    expect(await holdTyping(world.district.actor, { ...typing, draftId: gone })).toMatchObject({ ok: false })
  }
  expect(await opened.asOwner(`SELECT * FROM held_typing WHERE draft_id = '${draftId}'`)).toEqual([])
})

it('two windows of one person are held side by side, and each hears of the other', async () => {
  const { type, read } = await begin()
  expect(must(await type(ONE, 'In the first')).elsewhereAt).toBeNull()
  const second = must(await type(TWO, 'In the second'))
  expect(second.elsewhereAt).not.toBeNull()
  expect(must(await type(ONE, 'In the first again')).elsewhereAt).toEqual(second.heldAt)
  expect(await read()).toEqual(['1 In the first again', '2 In the second'])
})

it('a window does not hear of what was typed elsewhere before it was opened: it shows that', async () => {
  const { type } = await begin()
  const { heldAt } = must(await type(ONE, 'Before'))
  expect(must(await type(TWO, 'After', null, heldAt.toISOString())).elsewhereAt).toBeNull()
})

it('a window goes on with what it shows, unless the window that typed it has typed on', async () => {
  const { actor, draftId, type, read } = await begin()
  must(await type(ONE, 'Typed before'))
  const [held] = await listHeldTyping(actor, draftId, 'parties')
  if (held === undefined) throw new Error('Nothing is held')
  must(await type(TWO, 'Gone on with', markOf(held)))
  expect(await read()).toEqual(['2 Gone on with'])
  must(await type(ONE, 'Not closed after all'))
  must(await type(TWO, 'Gone on further', markOf(held)))
  expect((await read()).sort()).toEqual(['1 Not closed after all', '2 Gone on further'])
})

it('saving lets go of what its window typed and showed, and of nothing that was typed since', async () => {
  const { actor, draftId, type, read } = await begin()
  must(await type(ONE, 'Shown'))
  const [shown] = (await listHeldTyping(actor, draftId, 'parties')).map(markOf)
  const page = { draftId, place: 'parties', windowId: TWO, shown: shown ?? null }
  must(await type(ONE, 'Typed since'))
  must(await type(TWO, 'Saved'))
  await letGoOfTyping(actor, page)
  expect(await read()).toEqual(['1 Typed since'])
  const [now] = (await listHeldTyping(actor, draftId, 'parties')).map(markOf)
  await letGoOfTyping(world.district.administrator, { ...page, shown: now ?? null })
  expect(await read()).toEqual(['1 Typed since'])
  await letGoOfTyping(actor, { ...page, shown: now ?? null })
  expect(await read()).toEqual([])
})

it('a page open in more than twenty windows is refused, and those that are held stay', async () => {
  const { type, read } = await begin()
  for (let at = 0; at < 20; at += 1) must(await type(randomUUID(), `Window ${at}`))
  expect(await type(ONE, 'One more')).toMatchObject({
    ok: false,
    refusal: { '': expect.stringContaining('too many windows') },
  })
  expect(await read()).toHaveLength(20)
})

it('a draft goes 30 days after anybody last saved it or typed in it, and typing by itself does too', async () => {
  const days = (count: number) => new Date(Date.UTC(2026, 6, 1 + count, 12))
  const { actor, draftId, type } = await begin()
  const saveOn = (id: string, day: Date) =>
    opened.asOwner(`UPDATE draft SET updated_at = '${day.toISOString()}' WHERE id = '${id}'`)
  const typeOn = (day: Date) =>
    opened.asOwner(`UPDATE held_typing SET held_at = '${day.toISOString()}' WHERE draft_id = '${draftId}'`)
  const { id: idleId } = must(await startDraft(actor, { title: 'Idle' }))
  must(await type(ONE, 'Still at it'))
  await saveOn(idleId, days(0))
  await saveOn(draftId, days(0))
  await typeOn(days(10))
  expect((await listDrafts(actor.scope)).find(({ id }) => id === draftId)?.touchedAt).toEqual(days(10))
  expect(await removeUntouchedDrafts(days(30))).toEqual({ drafts: 0, typing: 0, termsFiles: 0 })
  expect(await removeUntouchedDrafts(days(31))).toEqual({ drafts: 1, typing: 0, termsFiles: 0 })
  expect(await findDraft(actor.scope, idleId)).toBeNull()
  expect(await findDraft(actor.scope, draftId)).toMatchObject({ touchedAt: days(10) })
  await saveOn(draftId, days(20))
  expect(await removeUntouchedDrafts(days(41))).toEqual({ drafts: 0, typing: 1, termsFiles: 0 })
  expect(await findDraft(actor.scope, draftId)).toMatchObject({ touchedAt: days(20) })
  expect(await removeUntouchedDrafts(days(51))).toEqual({ drafts: 1, typing: 0, termsFiles: 0 })
})

it('a terms file that nothing was begun from goes after 30 days too', async () => {
  must(await keepSentTermsFile(world.district.actor, { fileName: 'terms.json', text: '{}' }))
  await opened.asOwner(`UPDATE sent_terms_file SET sent_at = '2026-07-01T12:00:00Z'`)
  expect(await removeUntouchedDrafts(new Date('2026-07-31T12:00:00Z'))).toMatchObject({ termsFiles: 0 })
  expect(await removeUntouchedDrafts(new Date('2026-08-01T12:00:00Z'))).toMatchObject({ termsFiles: 1 })
  expect(await findSentTermsFile(world.district.actor)).toBeNull()
})
