/** Of one process, for each of its connections. */
const MOST_NAMED = 500
const MOST_COUNTED = 5_000
/** Lists of ids make a text of their own for each length, of which most are met once. */
const TIMES_BEFORE_NAMED = 3

/**
 * Names statements that come again and again: under its name a connection keeps how a statement is run, so that Postgres
 * plans it once and not each time, which is most of its work. Empty, which keeps nothing, for all others.
 */
export function makeStatementNamer(most = MOST_NAMED): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= most) return known ?? ''
    const count = (counts.get(sql) ?? 0) + 1
    if (count < TIMES_BEFORE_NAMED) {
      if (counts.size >= MOST_COUNTED) counts.clear()
      counts.set(sql, count)
      return ''
    }
    counts.delete(sql)
    const name = `s${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
