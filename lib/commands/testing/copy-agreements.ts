import type { OpenTestDatabase } from '@/lib/data/testing/open-test-database'

/** Everything that keeping an agreement writes, what is referred to before what refers to it. */
const TABLES = [
  'agreement',
  'agreement_party',
  'agreement_version',
  'clause',
  'paper',
  'breakdown',
  'breakdown_line',
  'breakdown_share',
  'payment_due',
  'position',
  'position_year',
  'officer',
  'assignment',
  'assignment_campus',
  'history_event',
]
/** Columns that name a row which is copied too. */
const NAMES_A_COPY = ['id', 'agreement_id', 'version_id', 'position_id', 'officer_id', 'assignment_id']
/** Words of which no two rows may have the same. */
const UNIQUE_WORDS = ['agreement.number', 'officer.name']

/** Copies every agreement in the database a number of times, row by row, with officers and history of its own. */
export async function copyAgreements(opened: OpenTestDatabase, times: number): Promise<void> {
  for (const table of TABLES) {
    const columns = (await opened.asOwner(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}'`,
    )) as { name: string }[]
    const names = columns.map(({ name }) => `"${name}"`)
    const values = columns.map(({ name }) => copyOf(table, name))
    await opened.asOwner(
      `INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}" CROSS JOIN generate_series(1, ${times}) AS copy`,
    )
  }
}

function copyOf(table: string, column: string): string {
  if (NAMES_A_COPY.includes(column)) return `md5("${column}"::text || '/' || copy)::uuid`
  return UNIQUE_WORDS.includes(`${table}.${column}`) ? `"${column}" || '-' || copy` : `"${column}"`
}
