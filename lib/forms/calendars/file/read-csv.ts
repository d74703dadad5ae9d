import Papa from 'papaparse'
import { readWrittenDay } from '../read-written-days'
import { type FileEntries, type FileEntry, MOST_ENTRIES } from './file-entry'

/** How the columns that count may be headed, in lower case. */
const FIRST = ['date', 'day', 'first day', 'start', 'start date', 'starts on', 'from', 'begin', 'begin date']
const LAST = ['last day', 'end', 'end date', 'ends on', 'to', 'through', 'until']
const NAME = ['name', 'event', 'subject', 'title', 'summary', 'description', 'what', 'note', 'reason', 'holiday']

type Columns = { first: number; last: number; name: number }

/**
 * Reads a list of days, one a row: a day, perhaps a last day, perhaps a name. Columns are found by their headings, in
 * any order; without headings the day comes first. Every row that cannot be read is a fault.
 */
export function readCsv(text: string): FileEntries {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => `Row ${(row ?? 0) + 1}: a quotation mark is opened and not closed.`)
  const rows = data.map((cells, index) => ({ place: `Row ${index + 1}`, cells: cells.map((cell) => cell.trim()) }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const head = filled[0]
  const columns = head === undefined ? null : findColumns(head.cells)
  if (head === undefined) return { format: 'CSV', entries: [], faults: ['The file is empty.'], notes: [] }
  if (columns === null) {
    const heading = `${head.place}: no column is headed “Date” or “First day”, and the row does not begin with a day such as 2023-11-23 or 11/23/2023.`
    return { format: 'CSV', entries: [], faults: [heading], notes: [] }
  }
  const body = isDay(head.cells[columns.first] ?? '') ? filled : filled.slice(1)
  const read = body.slice(0, MOST_ENTRIES).map(({ place, cells }) => readRow(place, cells, columns))
  if (body.length > MOST_ENTRIES) faults.push(`The file has more than ${MOST_ENTRIES.toLocaleString('en-US')} rows.`)
  return {
    format: 'CSV',
    entries: read.filter((one) => typeof one !== 'string'),
    faults: [...faults, ...read.filter((one) => typeof one === 'string')],
    notes: [],
  }
}

const isDay = (cell: string) => readWrittenDay(cell) !== null

function findColumns(cells: readonly string[]): Columns | null {
  if (isDay(cells[0] ?? '')) {
    const last = isDay(cells[1] ?? '') ? 1 : -1
    return { first: 0, last, name: last + 1 || 1 }
  }
  const headings = cells.map((cell) => cell.toLowerCase())
  const find = (known: readonly string[]) => headings.findIndex((heading) => known.includes(heading))
  const first = find(FIRST)
  return first < 0 ? null : { first, last: find(LAST), name: find(NAME) }
}

/** The entry, or the sentence that says what is wrong with the row. */
function readRow(place: string, cells: readonly string[], columns: Columns): FileEntry | string {
  const [first, last, name] = [columns.first, columns.last, columns.name].map((column) => cells[column] ?? '')
  if (!first) return `${place}: the day is missing.`
  const startsOn = readWrittenDay(first)
  if (startsOn === null) return `${place}: “${shorten(first)}” is no day. Write it like 2023-11-23 or 11/23/2023.`
  const endsOn = last ? readWrittenDay(last) : startsOn
  if (endsOn === null) return `${place}: “${shorten(last ?? '')}” is no day. Write it like 2023-11-23 or 11/23/2023.`
  if (endsOn < startsOn) return `${place}: the last day, ${last}, is before the first, ${first}.`
  return { place, startsOn, endsOn, name: name ?? '', timed: false }
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
