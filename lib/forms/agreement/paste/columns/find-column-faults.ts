import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { yearLabel } from '@/lib/domain/terms/names'
import { shorten } from '../amounts/shorten'
import { type ColumnMeaning, type PastedColumn, writeMeaning } from './column-meaning'
import { readHeading } from './read-heading'

const SUMS = /^(?:grand )?total|^sum$/i

/** What is wrong with the headings of a pasted table, and which columns are left out on purpose. */
export function findColumnFaults(
  columns: readonly PastedColumn[],
  body: readonly string[][],
  years: readonly ContractYear[],
  chosen: Readonly<Record<string, ColumnMeaning>>,
): { faults: string[]; leftOut: string[] } {
  const faults: string[] = []
  const leftOut: string[] = []
  for (const column of columns) {
    const { letter, heading, meaning, at } = column
    if (letter in chosen && meaning.kind === 'ignored') {
      leftOut.push(`Column ${letter} is left out, as you chose.`)
    } else if (meaning.kind === 'ignored' && holdsAnything(body, at)) {
      const before = columns[at - 1]
      if (heading === '') faults.push(sayNoHeading(letter, before))
      else if (readHeading(heading, years) === 'unknownYear') faults.push(sayUnknownYear(column, years))
      else if (SUMS.test(heading))
        leftOut.push(`Column ${letter}, “${shorten(heading)}”, is left out: it adds up others.`)
      else leftOut.push(`Column ${letter}, “${shorten(heading)}”, is left out: it says nothing of a cost line.`)
    }
    const same = columns.slice(0, at).find((other) => writeMeaning(other.meaning) === writeMeaning(meaning))
    if (meaning.kind !== 'ignored' && same !== undefined) {
      faults.push(
        `Columns ${same.letter} and ${letter} are headed the same. Rename one of them, or choose below what it is.`,
      )
    }
  }
  return { faults: [...faults, ...findAmountFaults(columns)], leftOut }
}

function findAmountFaults(columns: readonly PastedColumn[]): string[] {
  const amount = columns.find(({ meaning }) => meaning.kind === 'amount')
  const hasYears = columns.some(({ meaning }) => meaning.kind === 'year')
  if (amount !== undefined && hasYears) {
    return [`Column ${amount.letter} is for every year, and others are for one year each. Choose below what it is.`]
  }
  if (amount !== undefined || hasYears) return []
  return ['No column holds amounts. Head it with a contract year or “Amount”, or choose below what each column is.']
}

function sayNoHeading(letter: string, before: PastedColumn | undefined): string {
  const merged =
    before === undefined || before.heading === ''
      ? 'Give it one'
      : `If “${shorten(before.heading)}” in column ${before.letter} is merged over both, unmerge it and head each column`
  return `Column ${letter} has no heading. ${merged}, or choose below what it is.`
}

function sayUnknownYear({ letter, heading }: PastedColumn, years: readonly ContractYear[]): string {
  const known = years.map(yearLabel).join(', ')
  const fix = known === '' ? 'Enter the dates of the agreement first.' : `Head it with one of these: ${known}.`
  return `Column ${letter} is headed “${shorten(heading)}”, which is no contract year of this agreement. ${fix}`
}

function holdsAnything(body: readonly string[][], at: number): boolean {
  return body.some((row) => (row[at] ?? '').trim() !== '')
}
