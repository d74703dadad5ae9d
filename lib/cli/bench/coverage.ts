import { connectAsApp } from '@/lib/cli/demo/connect-as-app'
import { keepDemo } from '@/lib/cli/demo/keep-demo'
import { runCommand } from '@/lib/cli/run-command'
import { makeTemporaryData } from '@/lib/cli/temporary-data'
import { listCalendars } from '@/lib/data/calendars/list-calendars'
import { findActor } from '@/lib/data/identity/find-actor'
import { findCoverageRecord } from '@/lib/data/staffing/coverage/find-coverage-record'
import { countQueries } from '@/lib/data/testing/count-queries'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { monthRangesOf } from '@/lib/domain/staffing/coverage/list-periods'
import { makeCoverage } from '@/lib/domain/staffing/coverage/make-coverage'
import { readDemoFile } from '@/lib/forms/demo-file/read-demo-file'
import { migrate } from '@/prisma/migrate'

const CAMPUSES = 300
const OFFICERS = 400
const AGREEMENTS = 10
const TIMES = 15
const YEAR = { startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }
const EDITOR = 'editor@bench.example'

/** The part of `npm run bench` that needs a database: coverage of a large district for a school year, read and worked out. */
await runCommand(async () => {
  const data = makeTemporaryData()
  process.env.DATA_DIR = data.folder
  delete process.env.DATABASE_URL
  const database = await connectAsApp()
  try {
    await migrate(database)
    const file = readDemoFile(JSON.stringify(makeDistrict()))
    if (!file.ok) throw new Error(JSON.stringify(file.refusal))
    await keepDemo(file.value)
    await measure()
  } finally {
    await database.close()
    data.remove()
  }
  process.exit(0)
})

async function measure(): Promise<void> {
  const actor = await findActor({ email: EDITOR })
  if (actor === null) throw new Error('Nobody was made')
  const read = async () => {
    const calendars = await listCalendars(actor.scope, [2026])
    return findCoverageRecord(actor.scope, YEAR, calendars)
  }
  const spent: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now()
    makeCoverage(await read(), YEAR, monthRangesOf(YEAR))
    spent.push(performance.now() - start)
  }
  const median = spent.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN
  const coverage = makeCoverage(await read(), YEAR, monthRangesOf(YEAR))
  const queries = await countQueries(read)
  const vacant = coverage.positions.reduce((sum, { total }) => sum + total.vacant, 0)
  console.log(
    `a school year of ${coverage.campuses.length} campuses and ${coverage.positions.length} officers (${vacant} vacant days, ${queries} queries): ${median.toFixed(2)} ms`,
  )
}

/** A district with its city: every officer at one campus and shared with the next, every tenth gone since January 12. */
function makeDistrict(): object {
  const person = (email: string, role: string) => ({ name: email, email, roles: [role] })
  const administrators = ['district', 'city'].map((key) => person(`admin.${key}@bench.example`, 'administrator'))
  return {
    format: 1,
    organizations: [
      {
        ...{ key: 'district', kind: 'district', name: 'Bench Unified', shortName: 'Bench Unified', state: 'CA' },
        people: [person(EDITOR, 'district_editor'), administrators[0]],
        campuses: Array.from({ length: CAMPUSES }, (_, at) => ({ key: `campus-${at}`, name: `Campus ${at}` })),
        calendars: [{ schoolYear: '2026', firstDay: '2026-08-10', lastDay: '2027-05-28' }],
      },
      {
        ...{ key: 'city', kind: 'city', name: 'City of Bench', shortName: 'City of Bench', state: 'CA' },
        people: [person('council@bench.example', 'council_reviewer'), administrators[1]],
      },
    ],
    sharing: [['district', 'city']],
    agreements: Array.from({ length: AGREEMENTS }, (_, at) => makeAgreement(at)),
  }
}

function makeAgreement(at: number) {
  const officers = Array.from({ length: OFFICERS / AGREEMENTS }, (_, place) => at + place * AGREEMENTS)
  return {
    ...{ by: 'district', title: `Officers ${at}`, ...YEAR, signed: { on: null, by: null } },
    parties: [
      { key: 'city', organization: 'city', side: 'agency' },
      { key: 'district', organization: 'district', side: 'district' },
    ],
    terms: {
      format: 1,
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'district', side: 'district' },
      ],
      years: [{ id: '2026-27', ...YEAR }],
      positions: officers.map((officer) => ({ id: `sro-${officer}`, headcount: 1 })),
      costLines: [{ id: 'salary', category: 'salary', amount: '100000' }],
      split: [{ steps: [{ shares: { district: '50%' } }, { rest: 'city' }] }],
    },
    assignments: officers.map((officer) => ({
      ...{ officer: `SRO ${officer}`, position: `sro-${officer}`, startsOn: YEAR.startsOn },
      ...(officer % 10 === 0 ? { endsOn: '2027-01-12' } : {}),
      campuses: [{ campus: `campus-${officer % CAMPUSES}` }, { campus: `campus-${(officer + 1) % CAMPUSES}` }],
    })),
  }
}
