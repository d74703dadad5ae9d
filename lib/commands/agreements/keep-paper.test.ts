import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findPaper } from '@/lib/data/agreements/find-paper'
import { findDraftFile } from '@/lib/data/drafts/find-draft-file'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { LARGEST_PDF_BYTES } from './check-pdf'
import { keepAgreement } from './keep-agreement'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}`)
const keepFile = (fileName: string, bytes: Uint8Array) =>
  keepAgreement(world.district.actor, makeEntry(world, { paper: { kind: 'file', fileName, bytes } }))

describe('a PDF', () => {
  it('comes back byte for byte to both sides, with its hash', async () => {
    const bytes = pdf('signed')
    const { number } = must(await keepFile('C:\\papers\\"signed".pdf', bytes))
    for (const { actor } of [world.district, world.city]) {
      const paper = await findPaper(actor.scope, number, 1)
      expect(paper?.fileName).toBe('signed.pdf')
      expect(Buffer.from(paper?.bytes ?? []).equals(bytes)).toBe(true)
      expect((await findAgreement(actor.scope, number))?.paper).toEqual({
        kind: 'file',
        fileName: 'signed.pdf',
        sizeBytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })
    }
    expect(await findPaper(world.neighbor.actor.scope, number, 1)).toBeNull()
  })

  it('is refused when it is something else, empty, or over 20 MB', async () => {
    const large = new Uint8Array(LARGEST_PDF_BYTES + 1)
    large.set(pdf(''))
    for (const bytes of [new TextEncoder().encode('<html>'), new Uint8Array(), large]) {
      const kept = await keepFile('agreement.pdf', bytes)
      expect(kept).toMatchObject({ ok: false, refusal: { kind: 'faults', faults: { paper: expect.any(String) } } })
    }
  })

  it('of exactly 20 MB is kept', async () => {
    const bytes = new Uint8Array(LARGEST_PDF_BYTES)
    bytes.set(pdf(''))
    const { number } = must(await keepFile('large.pdf', bytes))
    expect((await findPaper(world.district.actor.scope, number, 1))?.bytes).toHaveLength(LARGEST_PDF_BYTES)
  })
})

describe('a PDF attached to a draft', () => {
  it('becomes the paper of the version, stays with a correction and goes along to the next version', async () => {
    const { actor } = world.district
    const { id: draftId } = must(await startDraft(actor, {}))
    must(await attachDraftFile(actor, draftId, { fileName: 'first.pdf', bytes: pdf('first') }))
    must(await attachDraftFile(actor, draftId, { fileName: 'second.pdf', bytes: pdf('second') }))
    expect(await findDraftFile(world.city.actor.scope, draftId)).toBeNull()
    const attached = makeEntry(world, { paper: { kind: 'attached' } })
    const { number } = must(await keepAgreement(actor, attached, { draftId }))
    for (const making of [attached.making, { how: 'send' } as const]) {
      const view = await findAgreement(actor.scope, number)
      if (view === null) throw new Error('not seen')
      const base = { versionId: view.version.id, rowVersion: view.version.rowVersion }
      const kept = must(await keepAgreement(actor, makeEntry(world, { paper: { kind: 'kept' }, making }), { base }))
      expect((await findPaper(world.city.actor.scope, number, kept.versionNumber))?.fileName).toBe('second.pdf')
    }
  })

  it('that is not there is refused', async () => {
    const { id: draftId } = must(await startDraft(world.district.actor, {}))
    for (const kind of ['attached', 'kept'] as const) {
      const kept = await keepAgreement(world.district.actor, makeEntry(world, { paper: { kind } }), { draftId })
      expect(kept).toMatchObject({ ok: false, refusal: { kind: 'faults', faults: { paper: expect.any(String) } } })
    }
  })
})
