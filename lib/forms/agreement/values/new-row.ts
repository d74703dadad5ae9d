import type { DraftValues } from '@/lib/domain/agreement/draft'
import { nextKey, type Row } from './rows'

/** The lists of the form; campuses are a list within each officer, and items within each special rule. */
export const ROW_LISTS = [
  'parties',
  'positions',
  'officers',
  'officers.campuses',
  'costLines',
  'rules',
  'rules.items',
  'clauses',
] as const
export type RowList = (typeof ROW_LISTS)[number]

/** A row as it is before anything is typed into it. */
export function newRow(list: RowList, rows: readonly Row[], values: DraftValues): Row {
  switch (list) {
    case 'parties':
      return { key: nextKey(rows, 'party'), organizationId: '', side: 'district' }
    case 'positions':
      return { key: nextKey(rows, 'position'), name: '', headcount: '' }
    case 'officers':
      return {
        key: nextKey(rows, 'officer'),
        name: `SRO ${rows.length + 1}`,
        positionKey: values['positions.0.key'] ?? '',
        startsOn: values.startsOn ?? '',
        endsOn: '',
        'campuses.0.key': 'campus-1',
        'campuses.0.campusId': '',
        'campuses.0.percent': '',
      }
    case 'officers.campuses':
      return { key: nextKey(rows, 'campus'), campusId: '', percent: '' }
    case 'costLines':
      return { key: nextKey(rows, 'line'), name: '', category: '', per: 'all', basis: '' }
    case 'rules':
      return { key: nextKey(rows, 'rule'), kind: '' }
    case 'rules.items':
      return { key: nextKey(rows, 'item') }
    case 'clauses':
      return {
        key: nextKey(rows, 'clause'),
        kind: 'other',
        heading: '',
        summary: '',
        page: '',
        noticeDays: '',
        hours: '',
      }
  }
}
