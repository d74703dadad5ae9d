import type { Id } from '@/lib/domain/terms/by-year'
import { typedField } from '../../fields/typed-field'
import type { TypedSchema } from '../../fields/typed-schema'
import { readChosen, writeChosen } from '../../values/chosen-list'
import type { Row } from '../../values/rows'
import type { RuleNames } from '../rule-names'
import { wordWhich } from './feature'
import { anyNamed, oneNamed } from './read-choice'

/** Which cost lines a rule is about; null: all of them. */
export function linesSchema({ costLines }: RuleNames): TypedSchema<Id[] | null> {
  const read = anyNamed(
    costLines.map(({ id }) => id),
    'cost lines',
  )
  return typedField(read)
}

/** The one cost line that a rule is about. */
export function lineSchema({ costLines }: RuleNames): TypedSchema<Id> {
  return typedField(oneNamed(costLines, 'Choose the cost line.'))
}

export function writeLines(ids: readonly Id[] | null): Row {
  return { lines: writeChosen(ids ?? []) }
}

/** "Salary and Benefits", "All cost lines". */
export function wordLines(ids: readonly Id[] | null, { costLines }: RuleNames): string {
  return wordWhich(ids, costLines, 'All cost lines')
}

/** Whether a rule, as it is typed, is about a cost line: about it alone, among others, or as one of all. */
export function isAboutLine(row: Row, id: Id): boolean {
  if (row.line !== undefined) return row.line === id
  return row.lines !== undefined && (row.lines === '' || readChosen(row.lines).includes(id))
}
