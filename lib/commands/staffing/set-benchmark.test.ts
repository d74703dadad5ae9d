import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findBenchmark } from '@/lib/data/staffing/benchmark/find-benchmark'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { setBenchmark } from './set-benchmark'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

it('is each organization’s own, with its source, and not changed from an older look', async () => {
  const { district, city } = world
  const entry = { studentsPerOfficer: 1000, source: ' Board policy 5 ', rowVersion: 0 }
  must(await setBenchmark(district.actor, entry))
  must(await setBenchmark(city.actor, { ...entry, studentsPerOfficer: 500 }))
  expect(await findBenchmark(district.actor.scope)).toEqual({
    studentsPerOfficer: 1000,
    source: 'Board policy 5',
    rowVersion: 1,
  })
  expect(await setBenchmark(district.actor, entry)).toMatchObject({ ok: false })
  must(await setBenchmark(district.actor, { ...entry, studentsPerOfficer: 900, rowVersion: 1 }))
  expect(await setBenchmark(district.actor, { ...entry, rowVersion: 1 })).toMatchObject({ ok: false })
  expect(await setBenchmark(district.administrator, { ...entry, rowVersion: 2 })).toMatchObject({ ok: false })
  for (const wrong of [{ studentsPerOfficer: 0 }, { studentsPerOfficer: 1.5 }, { source: ' ' }]) {
    expect(await setBenchmark(district.actor, { ...entry, rowVersion: 2, ...wrong })).toMatchObject({ ok: false })
  }
  expect((await findBenchmark(city.actor.scope))?.studentsPerOfficer).toBe(500)
})
