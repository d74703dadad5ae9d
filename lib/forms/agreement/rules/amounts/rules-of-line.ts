import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '../../sections/form-context'
import { type Row, readRows } from '../../values/rows'
import { isAboutLine } from '../fields/lines'
import { namesOfDraft } from '../names-of-draft'
import { labelRule, NEEDS_CHANGE, wordRule } from '../word-rules'

/** A special rule about one cost line, for people. */
export type LineRule = { key: string; label: string; sentence: string }

/** What the special rules of a draft say of its cost lines. */
export type LineRules = {
  /** Of every cost line. */
  all: LineRule[]
  /** Of single cost lines, by key. */
  byLine: ReadonlyMap<string, LineRule[]>
}

const SET_AMOUNT = ['percent-of', 'part-of-measure', 'range']

/** Whether a rule says the whole amount of a cost line, so that none is asked for in its section. */
export function isAmountSet(rules: readonly Row[], lineKey: string): boolean {
  return rules.some(({ kind = '', line }) => line === lineKey && SET_AMOUNT.includes(kind))
}

/** The special rules about cost lines, as sentences. */
export function wordLineRules(values: DraftValues, context: FormContext): LineRules {
  const rows = readRows(values, 'rules').filter((row) => row.line !== undefined || row.lines !== undefined)
  const names = namesOfDraft(values, context)
  const toRule = (row: Row): LineRule => ({
    key: row.key ?? '',
    label: labelRule(row),
    sentence: wordRule(row, names) ?? NEEDS_CHANGE,
  })
  const ofSome = rows.filter(({ lines }) => lines !== '')
  return {
    all: rows.filter(({ lines }) => lines === '').map(toRule),
    byLine: new Map(names.costLines.map(({ id }) => [id, ofSome.filter((row) => isAboutLine(row, id)).map(toRule)])),
  }
}
