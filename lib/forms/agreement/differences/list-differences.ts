import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Row, readRows } from '../values/rows'
import { sectionOfField } from '../values/sections'

export type Side = 'yours' | 'theirs'

/** One thing that two people answered differently: a field, a field of a row, or a whole row that one of them lacks. */
export type Difference = {
  /** "title", "costLines salary name", "costLines line-5": also names its choice. */
  id: string
  /** The list that it is in; null: a field by itself. */
  list: string | null
  key: string | null
  /** The field within the row; null: the whole row. */
  field: string | null
  /** Null: the row is not there. */
  yours: string | null
  theirs: string | null
  /** What only one of the two has changed is theirs to keep; where both did, yours. */
  suggested: Side
}

const LISTS = ['parties', 'positions', 'officers', 'costLines', 'rules', 'clauses']
/** What nobody is asked. */
const UNSEEN = ['newCampus', 'grant.key']
/** Rows that are one answer: an officer's campuses, or the fields of a special rule, make sense only together. */
const WHOLE_ROWS = ['officers', 'rules']

/** Where two forms differ, in no field more than once. `began`: the form as both of them found it. */
export function listDifferences(yours: DraftValues, theirs: DraftValues, began: DraftValues): Difference[] {
  return [
    ...fieldDifferences(yours, theirs, began),
    ...LISTS.flatMap((list) => rowDifferences(list, { yours, theirs, began })),
  ]
}

function fieldDifferences(yours: DraftValues, theirs: DraftValues, began: DraftValues): Difference[] {
  const fields = new Set([...Object.keys(yours), ...Object.keys(theirs)].filter(isPlainField))
  return [...fields].flatMap((field) => {
    const [ours, others, before] = [yours[field] ?? '', theirs[field] ?? '', began[field] ?? '']
    const suggested = ours === before ? 'theirs' : 'yours'
    return ours === others ? [] : [{ id: field, list: null, key: null, field, yours: ours, theirs: others, suggested }]
  })
}

function isPlainField(field: string): boolean {
  const [top = ''] = field.split('.')
  return sectionOfField(field) !== null && !LISTS.includes(top) && !UNSEEN.includes(field)
}

type Three = { yours: DraftValues; theirs: DraftValues; began: DraftValues }

function rowDifferences(list: string, { yours, theirs, began }: Three): Difference[] {
  const [ours, others, before] = [rowsByKey(yours, list), rowsByKey(theirs, list), rowsByKey(began, list)]
  const keys = [...new Set([...ours.keys(), ...others.keys()])]
  return keys.flatMap((key) => {
    const [mine, other, old] = [ours.get(key), others.get(key), before.get(key)]
    if (mine !== undefined && other !== undefined && !WHOLE_ROWS.includes(list)) {
      return differingFields(list, key, mine, other, old ?? {})
    }
    const [written, otherWritten, oldWritten] = [writeRow(mine), writeRow(other), writeRow(old)]
    if (written === otherWritten) return []
    const suggested: Side = written === oldWritten ? 'theirs' : 'yours'
    return [{ id: `${list} ${key}`, list, key, field: null, yours: written, theirs: otherWritten, suggested }]
  })
}

function differingFields(list: string, key: string, mine: Row, other: Row, old: Row): Difference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(other)])]
  return fields.flatMap((field) => {
    const [yours, theirs] = [mine[field] ?? '', other[field] ?? '']
    const suggested: Side = yours === (old[field] ?? '') ? 'theirs' : 'yours'
    return yours === theirs ? [] : [{ id: `${list} ${key} ${field}`, list, key, field, yours, theirs, suggested }]
  })
}

function rowsByKey(values: DraftValues, list: string): Map<string, Row> {
  return new Map(readRows(values, list).map((row) => [row.key ?? '', row]))
}

function writeRow(row: Row | undefined): string | null {
  return row === undefined ? null : JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}
