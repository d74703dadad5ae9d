import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { ratio } from '@/lib/domain/money/ratio'

/** Assignments written past the pages and the commands, as the app's database role. */
let opened: OpenTestDatabase
let world: World
let campusId = ''
let position = { one: '', many: '', proposed: '' }
let count = 0

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const { actor } = world.district
  campusId = must(await addCampus(actor, { name: 'Alder High', level: null, stateCode: null })).id
  const entry = makeEntry(world)
  const many = { ...entry.terms.positions[0], id: 'many', name: 'Many', kind: 'SRO', headcount: ratio('50') }
  const terms = { ...entry.terms, positions: [...entry.terms.positions, many] }
  must(await keepAgreement(actor, { ...entry, terms }))
  must(await keepAgreement(actor, makeEntry(world, { making: { how: 'send' } })))
  const rows = (await opened.asOwner(
    `SELECT p.id, p.key, v.recorded_at FROM position p JOIN agreement_version v ON v.id = p.version_id`,
  )) as { id: string; key: string; recorded_at: Date | null }[]
  const find = (key: string, recorded: boolean) =>
    rows.find((row) => row.key === key && (row.recorded_at !== null) === recorded)?.id ?? ''
  position = { one: find('sro-1', true), many: find('many', true), proposed: find('sro-1', false) }
})
afterAll(() => opened.close())

async function addOfficer(): Promise<string> {
  count += 1
  const [row] = (await opened.asApp(
    `INSERT INTO officer (id, organization_id, name) VALUES (gen_random_uuid(), '${world.city.id}', 'SRO ${count}') RETURNING id`,
  )) as { id: string }[]
  return row?.id ?? ''
}

type Assigned = {
  officer: string
  at?: string
  from?: string
  to?: string | null
  basisPoints?: number
  absence?: string
}

function assign({ officer, at = position.many, from = '2026-07-01', to = null, basisPoints, absence }: Assigned) {
  const day = to === null ? 'NULL' : `'${to}'`
  const stands = absence === undefined ? 'NULL' : `'${absence}'`
  const campus =
    basisPoints === undefined
      ? ''
      : `, c AS (INSERT INTO assignment_campus (assignment_id, campus_id, "primary", basis_points)
           SELECT id, '${campusId}', true, ${basisPoints} FROM a)`
  return opened.asApp(`WITH a AS (INSERT INTO assignment (id, officer_id, position_id, starts_on, ends_on, absence_id)
    VALUES (gen_random_uuid(), '${officer}', '${at}', '${from}', ${day}, ${stands}) RETURNING id)${campus} SELECT id FROM a`)
}

async function addAbsence(officer: string, from: string, to: string): Promise<string> {
  const [row] = (await opened.asApp(
    `INSERT INTO absence (id, officer_id, starts_on, ends_on) VALUES (gen_random_uuid(), '${officer}', '${from}', '${to}') RETURNING id`,
  )) as { id: string }[]
  return row?.id ?? ''
}

describe('the database refuses an assignment', () => {
  it.each([
    ['that begins before its agreement', '2026-06-30', null],
    ['that begins after its agreement', '2027-07-01', null],
    ['that ends after its agreement', '2026-07-01', '2027-07-01'],
  ])('%s', async (_, from, to) => {
    await expect(assign({ officer: await addOfficer(), from, to })).rejects.toThrow(/beyond the dates/)
  })

  it('that ends before it begins', async () => {
    const backwards = assign({ officer: await addOfficer(), from: '2026-09-02', to: '2026-09-01' })
    await expect(backwards).rejects.toThrow(/assignment_dates/)
  })

  it('that takes an officer above 100% on one day, and no other', async () => {
    const officer = await addOfficer()
    await assign({ officer, from: '2026-08-01', to: '2026-10-31', basisPoints: 6000 })
    const at = position.one
    const more = (from: string, to: string, basisPoints: number) => assign({ officer, at, from, to, basisPoints })
    await expect(more('2026-10-31', '2026-12-01', 4001)).rejects.toThrow(/more than 100%/)
    await expect(more('2026-07-01', '2026-08-01', 4001)).rejects.toThrow(/more than 100%/)
    await more('2026-10-31', '2026-12-01', 4000)
    await more('2026-07-01', '2026-07-31', 10_000)
  })

  it('that gives a position one officer more than it has places', async () => {
    const first = await addOfficer()
    const at = position.one
    await assign({ officer: first, at, from: '2027-01-01', to: '2027-03-31' })
    const second = await addOfficer()
    await expect(assign({ officer: second, at, from: '2027-03-31' })).rejects.toThrow(/more officers hold a position/)
    await assign({ officer: second, at, from: '2027-04-01' })
  })

  it('that gives an officer the same position twice', async () => {
    const officer = await addOfficer()
    await assign({ officer, from: '2026-09-01' })
    await expect(assign({ officer, from: '2026-08-01', to: '2026-09-01' })).rejects.toThrow(/same position twice/)
  })

  it('of a substitute who is not needed', async () => {
    const away = await addOfficer()
    const officer = await addOfficer()
    await assign({ officer: away })
    const absence = await addAbsence(away, '2026-11-02', '2026-11-06')
    const stands = (from: string, to: string | null, who = officer) => assign({ officer: who, absence, from, to })
    await expect(stands('2026-11-01', '2026-11-06')).rejects.toThrow(/stands in/)
    await expect(stands('2026-11-02', '2026-11-07')).rejects.toThrow(/stands in/)
    await expect(stands('2026-11-02', null)).rejects.toThrow(/assignment_substitute_ends/)
    await expect(stands('2026-11-02', '2026-11-06', away)).rejects.toThrow()
    await stands('2026-11-02', '2026-11-04')
    await expect(stands('2026-11-04', '2026-11-06', await addOfficer())).rejects.toThrow(/stands in/)
    await expect(opened.asApp(`UPDATE absence SET ends_on = '2026-11-03' WHERE id = '${absence}'`)).rejects.toThrow(
      /stands in/,
    )
    await expect(opened.asApp(`DELETE FROM assignment WHERE officer_id = '${away}'`)).rejects.toThrow(/stands in/)
  })

  it('in a transaction that does not see what others saved', async () => {
    const officer = await addOfficer()
    const insert = `INSERT INTO assignment (id, officer_id, position_id, starts_on) VALUES (gen_random_uuid(), '${officer}', '${position.many}', '2026-07-01')`
    const isolated = `BEGIN ISOLATION LEVEL REPEATABLE READ; ${insert}; COMMIT`
    await expect(opened.asApp(isolated)).rejects.toThrow(/sees what others have saved/)
  })
})

it('takes no proposal for an assignment', async () => {
  const officer = await addOfficer()
  await assign({ officer, basisPoints: 10_000 })
  await assign({ officer, at: position.proposed, basisPoints: 10_000 })
})

it('holds the dates and the places of an agreement against everybody who is assigned', async () => {
  const shorten = `UPDATE agreement_version SET ends_on = '2027-03-01' WHERE recorded_at IS NOT NULL`
  await expect(opened.asApp(shorten)).rejects.toThrow(/beyond the dates/)
  const none = `UPDATE position_year SET places = 0 WHERE position_id = '${position.many}'`
  await expect(opened.asApp(none)).rejects.toThrow(/more officers hold a position/)
})

it('20 at once never take an officer above 100%, nor a position above its places', async () => {
  const officer = await addOfficer()
  const own = (await opened.asOwner(
    `INSERT INTO position (id, version_id, place, key, name)
     SELECT gen_random_uuid(), version_id, 100 + n, 'at-once-' || n, 'At once' FROM position, generate_series(1, 20) n
     WHERE id = '${position.one}' RETURNING id`,
  )) as { id: string }[]
  const shares = await Promise.allSettled(own.map(({ id }) => assign({ officer, at: id, basisPoints: 1500 })))
  expect(shares.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
  for (const one of shares) if (one.status === 'rejected') expect(String(one.reason)).toContain('more than 100%')

  const [single] = own
  await opened.asOwner(`DELETE FROM assignment WHERE position_id = '${single?.id}'`)
  await opened.asOwner(`INSERT INTO position_year VALUES ('${single?.id}', '2026-07-01', '2027-06-30', 3)`)
  const officers = await Promise.all(Array.from({ length: 20 }, addOfficer))
  const holders = await Promise.allSettled(officers.map((one) => assign({ officer: one, at: single?.id ?? '' })))
  expect(holders.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  for (const one of holders) if (one.status === 'rejected') expect(String(one.reason)).toContain('hold a position')
})
