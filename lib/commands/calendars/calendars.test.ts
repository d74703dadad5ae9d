import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findCalendarDraft } from '@/lib/data/calendars/find-calendar-draft'
import { findOwnCalendar, listCalendars, listOwnCalendars } from '@/lib/data/calendars/list-calendars'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type CalendarEntry, keepCalendar } from './keep-calendar'
import { saveCalendarDraft } from './save-calendar-draft'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const days = (...texts: string[]) => texts.map(calendarDate)
const entry = (schoolYear: number, parts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ schoolYear, days: days(`${schoolYear}-08-14`, `${schoolYear}-12-31`, `${schoolYear + 1}-02-28`) },
  ...{ secondSemesterStartsOn: null, source: null, illustrative: false, rowVersion: 0, ...parts },
})

describe('a school calendar', () => {
  it('is replaced as a whole, by whoever has seen the one that is there', async () => {
    const { actor } = world.district
    must(await keepCalendar(actor, entry(2023)))
    expect(await keepCalendar(actor, entry(2023))).toMatchObject({ ok: false, refusal: { '': expect.any(String) } })
    must(await keepCalendar(actor, entry(2023, { days: days('2024-02-29'), rowVersion: 1, source: 'Board' })))
    expect(await keepCalendar(actor, entry(2023, { rowVersion: 1 }))).toMatchObject({ ok: false })
    expect(await findOwnCalendar(actor.scope, 2023)).toEqual({
      ...entry(2023, { days: days('2024-02-29'), rowVersion: 2, source: 'Board' }),
      organizationId: world.district.id,
    })
    const told = (await opened.asOwner(
      `SELECT detail FROM history_event WHERE kind = 'school calendar kept' ORDER BY at`,
    )) as { detail: { changes: { field: string }[] } }[]
    expect(told.map(({ detail }) => detail.changes.map(({ field }) => field))).toEqual([
      ['Days in session'],
      ['Days in session', 'Days added', 'Days taken out', 'Source'],
    ])
  })

  it('is kept by one of two who keep it at once', async () => {
    const { actor } = world.district
    const both = await Promise.all([keepCalendar(actor, entry(2021)), keepCalendar(actor, entry(2021))])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const changes = await Promise.all(
      [1, 2].map(() => keepCalendar(actor, entry(2021, { rowVersion: 1, source: 'B' }))),
    )
    expect(changes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('is refused with a sentence where its days are none', async () => {
    const { actor } = world.district
    const before = await listOwnCalendars(actor.scope)
    for (const wrong of [
      entry(2030, { days: [] }),
      entry(2030, { days: days('2031-07-01') }),
      entry(2030, { days: days('2030-08-15', '2030-08-14') }),
      entry(2030, { secondSemesterStartsOn: calendarDate('2031-05-01') }),
    ]) {
      const kept = await keepCalendar(actor, wrong)
      expect(Object.values(kept.ok ? {} : kept.refusal)[0]).toMatch(/^(Tick|Leave out|Name|Enter)/)
    }
    expect(await listOwnCalendars(actor.scope)).toEqual(before)
  })

  it('is refused by the database on its own', async () => {
    const insert = (list: string, border = 'NULL') =>
      opened.asApp(
        `INSERT INTO school_calendar (id, organization_id, school_year, days, second_semester_starts_on, updated_at)
       VALUES (gen_random_uuid(), '${world.district.id}', 2040, ${list}, ${border}, now())`,
      )
    const wrong = [
      `'{}'`,
      'NULL',
      `'{2040-06-30}'`,
      `'{2041-07-01}'`,
      `'{2040-08-14,2040-08-14}'`,
      `'{2040-08-15,2040-08-14}'`,
      `ARRAY['2040-08-14', NULL]::date[]`,
    ]
    for (const list of wrong) await expect(insert(list), list).rejects.toThrow(/school_calendar_days/)
    await expect(insert(`'{2040-08-14,2041-06-30}'`, `'2040-08-14'`)).rejects.toThrow(/second_semester/)
    await insert(`'{2040-08-14,2041-06-30}'`, `'2041-06-30'`)
  })

  it('is seen by the other side of an agreement, and by nobody else', async () => {
    const read = async (side: 'city' | 'neighbor' | 'otherCity') =>
      (await listCalendars(world[side].actor.scope, [2022])).map(({ organizationId }) => organizationId)
    must(await keepCalendar(world.district.actor, entry(2022)))
    expect(await read('city')).toEqual([])
    must(await keepAgreement(world.district.actor, makeEntry(world)))
    expect(await read('city')).toEqual([world.district.id])
    expect(await read('neighbor')).toEqual([])
    expect(await read('otherCity')).toEqual([])
  })
})

describe('days set aside', () => {
  it('are one person’s, replaced by the next, in no calendar, and gone once a calendar is kept', async () => {
    const { actor, administrator } = world.district
    const draft = { values: { firstDay: 'x' }, fileName: 'days.csv', days: [], faults: ['Row 2: …'], notes: [] }
    must(await saveCalendarDraft(actor, 2025, draft))
    expect(await findCalendarDraft(actor, 2025)).toEqual(draft)
    const mended = { ...draft, days: days('2025-08-14'), faults: [] }
    must(await saveCalendarDraft(actor, 2025, mended))
    expect(await findCalendarDraft(actor, 2025)).toEqual(mended)
    expect(await findCalendarDraft(administrator, 2025)).toBeNull()
    expect(await findOwnCalendar(actor.scope, 2025)).toBeNull()
    must(await keepCalendar(actor, entry(2025)))
    expect(await findCalendarDraft(actor, 2025)).toBeNull()
  })
})
