import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { STATUSES, statusOn } from '@/lib/domain/agreement/status-on'
import { addDays, type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { readDay, writeDay } from '../columns/calendar-column'
import { database } from '../database'
import { type OpenTestDatabase, openTestDatabase } from '../testing/open-test-database'
import { whereStatus } from './where-status'

const MIDDLE = calendarDate('2026-07-01')
const near = fc.integer({ min: -4, max: 4 }).map((days) => addDays(MIDDLE, days))
const versions = fc.array(fc.record({ recorded: fc.boolean(), one: near, other: near }), {
  minLength: 1,
  maxLength: 30,
})

let opened: OpenTestDatabase
let writtenById = ''
beforeAll(async () => {
  opened = await openTestDatabase()
  const facts = { kind: 'district', name: 'Alder Unified', shortName: 'Alder', state: 'CA' } as const
  writtenById = (await database().organization.create({ data: facts })).id
})
afterAll(() => opened.close())

it('says of every version on every day what statusOn says', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(versions, near, async (drawn, day) => {
      await database().agreement.deleteMany()
      for (const { recorded, one, other } of drawn) await insertVersion(recorded, one, other)
      for (const status of STATUSES) {
        const found = await database().$queryRaw<{ id: string }[]>`
          SELECT v.id FROM agreement_version v WHERE ${whereStatus(status, day)}`
        const expected = (await database().agreementVersion.findMany())
          .filter(
            (row) => statusOn({ ...row, startsOn: readDay(row.startsOn), endsOn: readDay(row.endsOn) }, day) === status,
          )
          .map((row) => row.id)
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort())
        if (expected.length > 0) seen.add(status)
      }
    }),
    { numRuns: 20 },
  )
  expect([...seen].sort()).toEqual([...STATUSES].sort())
})

let count = 0
async function insertVersion(recorded: boolean, one: CalendarDate, other: CalendarDate): Promise<void> {
  const [startsOn, endsOn] = one < other ? [one, other] : [other, one]
  const at = new Date(0)
  count += 1
  await database().agreement.create({
    data: {
      number: `2026-${count}`,
      versions: {
        create: {
          number: 1,
          title: 'Agreement',
          terms: {},
          writtenById,
          startsOn: writeDay(startsOn),
          endsOn: writeDay(endsOn),
          ...(recorded ? { recordedAt: at } : { sentAt: at }),
        },
      },
    },
  })
}
