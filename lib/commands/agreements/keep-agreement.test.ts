import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Billing } from '@/lib/domain/terms/billing'
import { keepAgreement } from './keep-agreement'

const DAY = calendarDate('2026-11-22')
let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

async function countAgreements(): Promise<number> {
  return (await listAgreements(world.district.actor.scope, WHOLE_REGISTER, DAY)).count
}

describe('a new agreement recorded from paper', () => {
  it('is kept whole, and both sides read the same cents', async () => {
    const entry = makeEntry(world)
    const { number } = must(await keepAgreement(world.district.actor, entry))
    expect(number).toMatch(/^2026-[2-9A-Z]{5}$/)
    for (const { actor } of [world.district, world.city]) {
      const view = await findAgreement(actor.scope, number)
      if (view === null) throw new Error('not seen')
      const borne = view.breakdown.cells.map((cell) => [`${cell.costLineId} ${cell.bearerId}`, cell.figure.cents])
      expect(Object.fromEntries(borne)).toEqual({
        'salary district': 10_000_000,
        'salary city': 10_000_000,
        'training district': 51,
        'training city': 50,
      })
      expect(view.breakdown.payments.map((payment) => payment.figure.cents)).toEqual([
        2_500_013, 2_500_013, 2_500_013, 2_500_012,
      ])
      expect(view.terms).toEqual(entry.terms)
      expect(view.clauses).toEqual(entry.clauses)
      expect(view.paper).toEqual(entry.paper)
      expect(view.version).toMatchObject({ number: 1, title: entry.title, signedOn: '2026-07-01', latest: true })
      expect(view.parties.map((party) => [party.shortName, party.linked])).toEqual([
        ['City of Alder', true],
        ['Alder Unified', true],
      ])
    }
  })

  it('tells payments for some cost lines apart from the others that are due', async () => {
    const { terms, ...entry } = makeEntry(world, { startYear: 2030 })
    const apart = terms.billing.map((plan): Billing => {
      return { ...plan, when: { costLines: ['training'] }, payments: { on: [calendarDate('2030-07-15')] } }
    })
    const billing = [...apart, ...terms.billing]
    const { number } = must(await keepAgreement(world.district.actor, { ...entry, terms: { ...terms, billing } }))
    const summer = { startsOn: calendarDate('2030-07-01'), endsOn: calendarDate('2030-07-31') }
    const due = await listPaymentsDue(world.city.actor.scope, summer)
    const own = due.filter(({ agreement }) => agreement.number === number)
    expect(own.map(({ forLines, dueOn, count, figure }) => [forLines, dueOn, count, figure.cents])).toEqual([
      [null, '2030-07-01', 4, 2_500_000],
      ['training', '2030-07-15', 1, 51],
    ])
  })

  it('keeps an amount that is not recorded apart from zero', async () => {
    const { number } = must(await keepAgreement(world.district.actor, makeEntry(world, { salaryCents: null })))
    const page = await listAgreements(world.city.actor.scope, { ...WHOLE_REGISTER, search: number }, DAY)
    expect(page.rows.map((row) => [row.total.cents, row.total.missing.length])).toEqual([[null, 1]])
  })
})

describe('a draft', () => {
  it('is kept once by two who keep it at the same time, and once more says the same', async () => {
    const before = await countAgreements()
    const { id: draftId } = must(await startDraft(world.district.actor, { title: 'Twice' }))
    const keep = () => keepAgreement(world.district.actor, makeEntry(world, { title: 'Twice' }), { draftId })
    const [first, second] = await Promise.all([keep(), keep()])
    expect(must(first)).toEqual(must(second))
    expect(must(await keep())).toEqual(must(first))
    expect(await countAgreements()).toBe(before + 1)
    expect(await findDraft(world.district.actor.scope, draftId)).toBeNull()
  })

  it('that was saved since it was read is not kept, and stays', async () => {
    const { actor } = world.district
    const { id, rowVersion } = must(await startDraft(actor, { title: 'Read' }))
    must(await saveDraft(actor, { id, rowVersion, values: { title: 'Saved since' } }))
    const kept = await keepAgreement(actor, makeEntry(world), { draftId: id, draftRowVersion: rowVersion })
    expect(kept).toEqual({ ok: false, refusal: { kind: 'draft changed' } })
    expect((await findDraft(actor.scope, id))?.values.title).toBe('Saved since')
    must(await keepAgreement(actor, makeEntry(world), { draftId: id, draftRowVersion: 2 }))
  })

  it('that was discarded, or is another organization’s, is not kept', async () => {
    const { id: draftId } = must(await startDraft(world.district.actor, {}))
    const entry = makeEntry({ district: world.neighbor, city: world.otherCity })
    expect(await keepAgreement(world.neighbor.actor, entry, { draftId })).toMatchObject({ ok: false })
    must(await discardDraft(world.district.actor, draftId))
    const kept = await keepAgreement(world.district.actor, makeEntry(world), { draftId })
    expect(kept).toMatchObject({ ok: false, refusal: { kind: 'faults' } })
  })
})

describe('a second agreement for the same days', () => {
  const record = (startYear: number, parts: Parameters<typeof makeEntry>[1] = {}) =>
    keepAgreement(world.district.actor, makeEntry(world, { startYear, ...parts }), { mayOverlap: false })

  it('is refused unless it may overlap, and names the one that is there', async () => {
    const { number } = must(await record(2050, { title: 'First' }))
    const others = [{ number, title: 'First', startsOn: '2050-07-01', endsOn: '2051-06-30' }]
    expect(await record(2050)).toEqual({ ok: false, refusal: { kind: 'overlaps', others } })
    must(await record(2051))
    must(await record(2049))
    must(await record(2050, { making: { how: 'send' } }))
    must(await keepAgreement(world.district.actor, makeEntry(world, { startYear: 2050 })))
  })

  it('recorded by two at once is recorded once', async () => {
    const both = await Promise.all([record(2060), record(2060)])
    expect(both.map((kept) => kept.ok).sort()).toEqual([false, true])
  })
})

describe('what an entry may not name', () => {
  const faultsOf = async (entry: ReturnType<typeof makeEntry>) => {
    const before = await countAgreements()
    const kept = await keepAgreement(world.district.actor, entry)
    expect(await countAgreements()).toBe(before)
    return kept.ok || kept.refusal.kind !== 'faults' ? {} : kept.refusal.faults
  }
  const assignedTo = (campusId: string) => ({
    officerName: 'SRO 1',
    positionKey: 'sro-1',
    startsOn: DAY,
    endsOn: null,
    campuses: [{ campusId, primary: true, basisPoints: null }],
  })

  it('is a city that it does not share with, in the words for one that does not exist', async () => {
    const neighbors = await faultsOf(makeEntry({ ...world, city: world.otherCity }))
    const nobody = await faultsOf(makeEntry({ ...world, city: { ...world.city, id: randomUUID() } }))
    expect(neighbors).toEqual({ 'parties.0': 'Choose a party from the list, or enter a new one.' })
    expect(neighbors).toEqual(nobody)
  })

  it('is a campus of another district', async () => {
    const [campus] = (await opened.asOwner(
      `INSERT INTO campus (id, organization_id, name) VALUES (gen_random_uuid(), '${world.neighbor.id}', 'Birch High') RETURNING id`,
    )) as { id: string }[]
    const field = 'assignments.0.campuses'
    expect(await faultsOf(makeEntry(world, { assignments: [assignedTo(campus?.id ?? '')] }))).toHaveProperty([field])
    expect(await faultsOf(makeEntry(world, { assignments: [assignedTo('Birch High')] }))).toHaveProperty([field])
  })
})

describe('a save that fails half way', () => {
  it('leaves nothing behind, and the draft where it was', async () => {
    const { id: draftId } = must(await startDraft(world.district.actor, {}))
    const counts = () =>
      opened.asOwner(`SELECT (SELECT count(*) FROM agreement) AS a, (SELECT count(*) FROM agreement_version) AS v,
        (SELECT count(*) FROM breakdown_share) AS s, (SELECT count(*) FROM history_event) AS h,
        (SELECT count(*) FROM draft) AS d, (SELECT count(*) FROM officer) AS o`)
    const before = await counts()
    // The line of history is the last thing written: a database that refuses it comes after everything else.
    await opened.asOwner(`ALTER TABLE history_event ADD CONSTRAINT none CHECK (false) NOT VALID`)
    await expect(keepAgreement(world.district.actor, makeEntry(world), { draftId })).rejects.toThrow()
    await opened.asOwner(`ALTER TABLE history_event DROP CONSTRAINT none`)
    expect(await counts()).toEqual(before)
  })
})
