/** What a column of a pasted table is. `year`: the amounts of the contract year at that place. */
export type ColumnMeaning =
  | { kind: 'name' | 'category' | 'position' | 'amount' | 'ignored' }
  | { kind: 'year'; at: number }

/** A column of the pasted table: its letter as in a spreadsheet whose first column was copied first. */
export type PastedColumn = { at: number; letter: string; heading: string; meaning: ColumnMeaning }

/** A meaning as a form value: "name", "year:1". */
export function writeMeaning(meaning: ColumnMeaning): string {
  return meaning.kind === 'year' ? `year:${meaning.at}` : meaning.kind
}

/** The meaning that a form value names; null for any other text. */
export function parseMeaning(text: string, yearCount: number): ColumnMeaning | null {
  const year = /^year:(\d{1,2})$/.exec(text)?.[1]
  if (year !== undefined) return Number(year) < yearCount ? { kind: 'year', at: Number(year) } : null
  const kinds = ['name', 'category', 'position', 'amount', 'ignored'] as const
  const kind = kinds.find((known) => known === text)
  return kind === undefined ? null : { kind }
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : `${columnLetter(Math.floor(at / 26) - 1)}${last}`
}
