import type { DraftValues } from '@/lib/domain/agreement/draft'

/** One row of a list: its fields by the rest of their names. Every row has a `key` that stays while rows move. */
export type Row = Readonly<Record<string, string>>

/** The rows of a list, in order; "officers.0.campuses" is a list within a row. */
export function readRows(values: DraftValues, list: string): Row[] {
  const rows: Record<string, string>[] = Array.from({ length: countRows(values, list) }, () => ({}))
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith(`${list}.`)) continue
    const [at = '', ...rest] = name.slice(list.length + 1).split('.')
    const row = rows[Number(at)]
    if (row !== undefined) row[rest.join('.')] = value
  }
  return rows
}

export function countRows(values: DraftValues, list: string): number {
  let count = 0
  while (values[`${list}.${count}.key`] !== undefined) count += 1
  return count
}

/** The same values with these rows as the whole list. */
export function writeRows(values: DraftValues, list: string, rows: readonly Row[]): DraftValues {
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${list}.`))
  const written = rows.flatMap((row, at) =>
    Object.entries(row).map(([rest, value]): [string, string] => [`${list}.${at}.${rest}`, value]),
  )
  return Object.fromEntries([...others, ...written])
}

/** A key that no row has: "line-5" after "line-4". */
export function nextKey(rows: readonly Row[], prefix: string): string {
  const numbers = rows.map((row) => Number(new RegExp(`^${prefix}-(\\d{1,6})$`).exec(row.key ?? '')?.[1] ?? 0))
  return `${prefix}-${Math.max(rows.length, ...numbers) + 1}`
}
