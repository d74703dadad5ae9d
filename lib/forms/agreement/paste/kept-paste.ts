import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type ColumnMeaning, parseMeaning } from './columns/column-meaning'

/** The most characters that are taken: 500 rows of 30 years fit several times. */
export const MOST_PASTED = 500_000

/** A text pasted into a draft and not added yet, and what somebody chose its columns to be, by letter. */
export type KeptPaste = { text: string; columns: Readonly<Record<string, string>> }

/** A pasted text and its columns as a page sent them, whatever they are. */
export function readSentPaste({ pasted = '', ...typed }: DraftValues): KeptPaste {
  const columns = Object.entries(typed).flatMap(([name, value]) => {
    const letter = /^columns\.([A-Z]{1,3})$/.exec(name)?.[1]
    return letter === undefined || value === '' ? [] : [[letter, value]]
  })
  return { text: pasted.replace(/\r\n/g, '\n'), columns: Object.fromEntries(columns) }
}

/** The draft with a pasted text beside its sections: kept as it was pasted until it is added. */
export function keepPaste(values: DraftValues, paste: KeptPaste): DraftValues {
  return { ...values, paste: JSON.stringify(paste) }
}

/** Null when nothing was pasted. */
export function readKeptPaste(values: DraftValues): KeptPaste | null {
  return values.paste === undefined ? null : (JSON.parse(values.paste) as KeptPaste)
}

/** The draft once the text was added, or is wanted no more. */
export function dropPaste({ paste: _, ...values }: DraftValues): DraftValues {
  return values
}

/** The choices of columns that can be read. */
export function readChosenColumns({ columns }: KeptPaste, yearCount: number): Record<string, ColumnMeaning> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([letter, text]) => {
      const meaning = parseMeaning(text, yearCount)
      return meaning === null ? [] : [[letter, meaning]]
    }),
  )
}
