import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findOwnChange } from '@/lib/data/drafts/find-own-change'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { attachDraftFile } from './attach-draft-file'
import { detachDraftFile } from './detach-draft-file'
import { discardDraft } from './discard-draft'
import { saveDraft } from './save-draft'
import { startDraft } from './start-draft'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

describe('a draft', () => {
  it('keeps what was typed, as it was typed, for everybody of its organization', async () => {
    const { actor, administrator } = world.district
    const values = { title: ' Two spaces ', 'costLines.0.amount': '12,00', note: '“”\n\t' }
    const { id, rowVersion } = must(await startDraft(actor, values))
    expect(await findDraft(administrator.scope, id)).toEqual({
      id,
      rowVersion,
      values,
      agreementNumber: null,
      base: null,
      baseVersion: null,
      file: null,
      touchedAt: expect.any(Date),
    })
    expect(await listDrafts(administrator.scope)).toMatchObject([{ id, title: ' Two spaces ', writtenBy: actor.name }])
  })

  it('begun twice by the same form is begun once, and a kept or an older one is left alone', async () => {
    const { actor } = world.district
    const newId = randomUUID()
    const begin = (by = actor) => startDraft(by, { title: 'Begun' }, { newId })
    const [first, second] = await Promise.all([begin(), begin()])
    expect([must(first).id, must(second).id]).toEqual([newId, newId])
    expect(must(await begin(world.neighbor.actor)).id).not.toBe(newId)
    await opened.asOwner(`UPDATE draft SET created_at = now() - interval '2 minutes' WHERE id = '${newId}'`)
    expect(must(await begin()).id).not.toBe(newId)
    must(await keepAgreement(actor, makeEntry(world), { draftId: newId }))
    expect(must(await begin()).id).not.toBe(newId)
  })

  it('saved by two at once is saved once, and the other one is shown what it holds', async () => {
    const { actor } = world.district
    const started = must(await startDraft(actor, { title: 'Start' }))
    const saved = await Promise.all(['one', 'two'].map((title) => saveDraft(actor, { ...started, values: { title } })))
    expect(saved.map((one) => one.ok).sort()).toEqual([false, true])
    const current = await findDraft(actor.scope, started.id)
    expect(saved.find((one) => !one.ok)).toEqual({ ok: false, refusal: { kind: 'stale', current } })
    expect(current?.values.title).toBe(saved[0]?.ok ? 'one' : 'two')
    must(await saveDraft(actor, { id: started.id, rowVersion: 2, values: { title: 'three' } }))
  })

  it('lets go of its file, and stays', async () => {
    const { actor } = world.district
    const { id } = must(await startDraft(actor, { title: 'Stays' }))
    must(await attachDraftFile(actor, id, { fileName: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }))
    expect(await detachDraftFile(world.neighbor.actor, id)).toMatchObject({ ok: false })
    expect((await findDraft(actor.scope, id))?.file).not.toBeNull()
    must(await detachDraftFile(actor, id))
    expect(await findDraft(actor.scope, id)).toMatchObject({ file: null, values: { title: 'Stays' } })
    expect(await detachDraftFile(actor, 'no id at all')).toMatchObject({ ok: false })
  })

  it('of a change is found again by who writes it, and by nobody else', async () => {
    const { actor, administrator } = world.district
    const { number } = must(await keepAgreement(actor, makeEntry(world)))
    const view = await findAgreement(actor.scope, number)
    const base = { versionId: view?.version.id ?? '', rowVersion: 1 }
    expect(await findOwnChange(actor, base.versionId)).toBeNull()
    const { id } = must(await startDraft(actor, {}, { base }))
    expect(await findOwnChange(actor, base.versionId)).toMatchObject({ id })
    expect(await findOwnChange(administrator, base.versionId)).toBeNull()
  })

  it('goes with its file when it is discarded', async () => {
    const { actor } = world.district
    const { id } = must(await startDraft(actor, {}))
    const file = { fileName: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
    must(await attachDraftFile(actor, id, file))
    must(await discardDraft(actor, id))
    expect(await opened.asOwner('SELECT * FROM draft_file')).toEqual([])
    for (const gone of [id, randomUUID(), 'no id at all']) {
      expect(await discardDraft(actor, gone)).toMatchObject({ ok: false })
      expect(await saveDraft(actor, { id: gone, rowVersion: 1, values: {} })).toMatchObject({ ok: false })
      expect(await attachDraftFile(actor, gone, file)).toMatchObject({ ok: false })
    }
  })
})
