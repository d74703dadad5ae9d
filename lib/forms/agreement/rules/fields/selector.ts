import type { Selector } from '@/lib/domain/terms/amount'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import { writeChosen } from '../../values/chosen-list'
import type { Row } from '../../values/rows'
import { callIt, type RuleNames } from '../rule-names'
import { anyNamed } from './read-choice'

/** Which cost lines, positions and years a rule is about; undefined: all of them. Nothing ticked in a list leaves nothing out. */
export function selectorSchema(names: RuleNames): TypedSchema<Selector | undefined> {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const fields = typedObject({
    lines: typedField(anyNamed([...ids(names.costLines), ...names.categories], 'cost lines')),
    positions: typedField(anyNamed(ids(names.positions), 'positions')),
    years: typedField(anyNamed(ids(names.years), 'contract years')),
  })
  return transformed(fields, ({ lines, positions, years }: Said<typeof fields>): Selector | undefined => {
    if (lines === null && positions === null && years === null) return undefined
    return {
      ...(lines === null ? {} : { costLines: lines }),
      ...(positions === null ? {} : { positions }),
      ...(years === null ? {} : { years }),
    }
  })
}

/** The boxes of the field with this name. */
export function writeSelector(field: string, selector: Selector | undefined): Row {
  return {
    [`${field}.lines`]: writeChosen(selector?.costLines),
    [`${field}.positions`]: writeChosen(selector?.positions),
    [`${field}.years`]: writeChosen(selector?.years),
  }
}

/** What a selector leaves in, after a comma: ", of Salary and Benefits, in 2023-24"; nothing when it leaves in all. */
export function wordSelector(selector: Selector | undefined, names: RuleNames): string {
  const { costLines, positions, years } = selector ?? {}
  return [
    costLines ? `, of ${joinWords(costLines.map((id) => callIt(names.costLines, id)))}` : '',
    positions ? `, of ${joinWords(positions.map((id) => callIt(names.positions, id)))}` : '',
    years ? `, in ${joinWords(years.map((id) => callIt(names.years, id)))}` : '',
  ].join('')
}

/** "Salary", "Salary and Benefits", "Salary, Benefits and Training". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
