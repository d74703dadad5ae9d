import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { recordEnrollment } from './record-enrollment'
import { addCampus, changeCampus } from './write-campus'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const facts = (name: string) => ({ name, level: null, stateCode: null })

describe('a campus', () => {
  it('has a name of its own in its district, and only there', async () => {
    const { actor } = world.district
    const { id } = must(await addCampus(actor, facts(' High ')))
    must(await addCampus(actor, facts('Middle')))
    expect(await addCampus(actor, facts('High'))).toMatchObject({ ok: false, refusal: { name: expect.any(String) } })
    const renamed = await changeCampus(actor, { ...facts('Middle'), id, rowVersion: 1 })
    expect(renamed).toMatchObject({ ok: false, refusal: { name: expect.any(String) } })
    must(await addCampus(world.neighbor.actor, facts('High')))
    expect((await listCampuses(actor.scope)).map((campus) => campus.name)).toEqual(['High', 'Middle'])
  })

  it('is not changed from an older save', async () => {
    const { actor } = world.district
    const { id } = must(await addCampus(actor, facts('Elementary')))
    must(await changeCampus(actor, { ...facts('Elementary'), id, rowVersion: 1, level: 'Elementary school' }))
    expect(await changeCampus(actor, { ...facts('Other'), id, rowVersion: 1 })).toMatchObject({ ok: false })
  })
})

describe('enrollment', () => {
  it('is a number, zero, or not recorded, by school year', async () => {
    const { actor } = world.district
    const { id } = must(await addCampus(actor, facts('New school')))
    const students = async (year: number) =>
      (await listEnrollment(actor.scope, year)).find((campus) => campus.campusId === id)?.students
    must(await recordEnrollment(actor, 2025, new Map([[id, 0]]), null))
    must(await recordEnrollment(actor, 2026, new Map([[id, 412]]), null))
    expect([await students(2024), await students(2025), await students(2026)]).toEqual([null, 0, 412])
    must(await recordEnrollment(actor, 2026, new Map([[id, null]]), null))
    expect(await students(2026)).toBeNull()
    for (const wrong of [-1, 1.5, 100_001, Number.NaN]) {
      const refused = await recordEnrollment(actor, 2026, new Map([[id, wrong]]), null)
      expect(refused).toMatchObject({ ok: false, refusal: { [`students.${id}`]: expect.any(String) } })
    }
  })
  it('is not taken back from an older look, which is told what stands there now', async () => {
    const { actor } = world.district
    const { id } = must(await addCampus(actor, facts('Crowded school')))
    const { id: other } = must(await addCampus(actor, facts('Quiet school')))
    const record = (typed: number, shown: number | null) =>
      recordEnrollment(
        actor,
        2026,
        new Map([
          [id, typed],
          [other, typed],
        ]),
        new Map([
          [id, shown],
          [other, shown],
        ]),
      )
    const both = await Promise.all([record(400, null), record(500, null)])
    expect(both.map((recorded) => recorded.ok).sort()).toEqual([false, true])
    const kept = both[0]?.ok === true ? 400 : 500
    expect(await record(900 - kept, null)).toMatchObject({
      refusal: { [`students.${id}`]: expect.stringContaining(`${kept} students of Crowded school were saved`) },
    })
    must(await record(kept, null))
    must(await record(900 - kept, kept))
    const saved = (await listEnrollment(actor.scope, 2026)).filter(({ campusId }) => [id, other].includes(campusId))
    expect(saved.map(({ students }) => students)).toEqual([900 - kept, 900 - kept])
  })
})
