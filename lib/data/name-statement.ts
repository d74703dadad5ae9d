/** Of one process, for each of its connections: lists of ids make a text of their own for each length. */
const MOST_STATEMENTS = 500

/**
 * Names statements: under its name a connection keeps how a statement is run, so that Postgres plans it once and not each
 * time, which is most of its work. Empty, which keeps nothing, for statements beyond the first so many.
 */
export function makeStatementNamer(most = MOST_STATEMENTS): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= most) return known ?? ''
    const name = `s${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
