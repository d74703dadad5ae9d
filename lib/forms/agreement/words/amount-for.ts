import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readRows } from '../values/rows'

/** A choice of what an amount is for: its value in the form, and its words. */
export type AmountForChoice = { value: string; label: string }

/** What an amount may be for: all officers together, and for each position its officers together or each of them. */
export function amountForChoices(values: DraftValues): AmountForChoice[] {
  const positions = readRows(values, 'positions').filter((row) => row.name)
  return [
    { value: 'all', label: 'All officers together' },
    ...positions.flatMap(({ key, name }) => [
      { value: `each:${key}`, label: positions.length === 1 ? 'Each officer' : `Each officer, ${name}` },
      { value: `of:${key}`, label: `All officers of ${name}` },
    ]),
  ]
}

/** What words typed by somebody name among these choices: a label, a position, "SRO (each)"; null for none. */
export function readAmountFor(text: string, choices: readonly AmountForChoice[]): string | null {
  const words = simplify(text)
  if (WHOLE.includes(words)) return 'all'
  const exact = choices.find(({ label }) => simplify(label) === words)
  if (exact !== undefined) return exact.value
  const each =
    /^(?:each|per)(?: officer)?,? (.+)$/.exec(words)?.[1] ?? /^(.+?),? \(?(?:each|per officer)\)?$/.exec(words)?.[1]
  const named = each ?? words
  const own = choices.find(
    ({ value, label }) => value.startsWith('of:') && simplify(label) === `all officers of ${named}`,
  )
  if (own !== undefined) return each === undefined ? own.value : own.value.replace(/^of:/, 'each:')
  const only = choices.filter(({ value }) => value.startsWith('each:'))
  return only.length === 1 && ['each', 'per officer'].includes(words) ? (only[0]?.value ?? null) : null
}

const WHOLE = ['', 'all', 'all officers', 'all positions', 'program', 'the program', 'the whole program']

function simplify(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
