import type { Ratio } from '@/lib/domain/money/ratio'
import { accept } from '@/lib/domain/result'
import type { Amount } from '@/lib/domain/terms/amount'
import type { ByYear, Id, Money } from '@/lib/domain/terms/by-year'
import type { Part } from '@/lib/domain/terms/party'
import type { Step } from '@/lib/domain/terms/split'
import { oneOf, requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import type { Row } from '../../values/rows'
import { oneNamed } from '../fields/read-choice'
import { optionalMoney, writeMoney } from '../fields/read-money'
import { optionalPart, writePart } from '../fields/read-number'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleNames } from '../rule-names'

/** What one part bears of the party's share. */
export const ITEM_HOW = ['percent', 'sum', 'rest', 'none'] as const
export type Borne =
  | { how: 'percent'; percent: ByYear<Ratio | null> }
  | { how: 'sum'; sum: ByYear<Money> }
  | { how: 'rest' }
  /** Named only: it bears nothing here. */
  | { how: 'none' }
  /** In proportion to a measure. */
  | { how: 'measure' }

/** One who bears something of a party's share: a part that is named here, or a source or part that is there already. */
export type DivisionItem = { id: Id; part: Part | null; borne: Borne }

/** The id of the part that a row names; of a new one, the rule's key and its own. */
export function partIdOf(ruleId: string, { id = '', key = '' }: Row): Id {
  return id === '' ? `${ruleId}-${key}` : id
}

type ItemSetting = { ruleId: string; item: Row; at: number; measured: boolean; names: RuleNames }

export function divisionItemSchema(setting: ItemSetting): TypedSchema<DivisionItem> {
  const { ruleId, item, at, measured, names } = setting
  const known = [...names.sources, ...names.parts]
  const called = item.name?.trim() || `part ${at + 1}`
  const isNew = (item.who ?? '') === ''
  const fields = typedObject({
    who: typedField(isNew ? () => accept('') : oneNamed(known, `Choose what part ${at + 1} is.`)),
    name: typedField(isNew ? requiredWords({ named: `the name of part ${at + 1}`, max: 100 }) : () => accept('')),
    how: typedField(measured ? () => accept('measure' as const) : oneOf(ITEM_HOW, `Choose what ${called} pays.`)),
    value: valueSchema(setting, called),
  })
  return transformed(fields, ({ who, name, how, value }: Said<typeof fields>): DivisionItem => {
    const id = isNew ? partIdOf(ruleId, item) : who
    const part = isNew ? { part: name === id ? { id } : { id, name } } : { part: null }
    if (how === 'percent') return { id, ...part, borne: { how, percent: value as ByYear<Ratio | null> } }
    if (how === 'sum') return { id, ...part, borne: { how, sum: value as ByYear<Money> } }
    return { id, ...part, borne: { how } }
  })
}

function valueSchema({ item, measured, names }: ItemSetting, called: string) {
  const read: TypedSchema<unknown> =
    measured || item.how === 'rest' || item.how === 'none'
      ? typedField(() => accept(null))
      : item.how === 'sum'
        ? yearlySchema(item, 'value', `what ${called} pays`, names, optionalMoney)
        : yearlySchema(item, 'value', `the percent of ${called}`, names, optionalPart)
  return read
}

/** Steps that give fixed sums first, then percents of what they leave, and the rest last. */
export function stepsOfItems(items: readonly DivisionItem[]): Step[] {
  const sums = items.flatMap(({ id, borne }) => (borne.how === 'sum' ? [[id, { each: borne.sum }] as const] : []))
  const shares = items.flatMap(({ id, borne }) => (borne.how === 'percent' ? [[id, borne.percent] as const] : []))
  const rests = items.flatMap(({ id, borne }) => (borne.how === 'rest' ? [{ rest: id }] : []))
  return [
    ...(sums.length === 0 ? [] : [{ amounts: Object.fromEntries<Amount>(sums) }]),
    ...(shares.length === 0 ? [] : [{ shares: Object.fromEntries(shares) }]),
    ...rests,
  ]
}

/** Who bears what by such steps, in their order. */
export function readSteps(steps: readonly Step[]): { id: Id; borne: Borne }[] {
  return steps.flatMap((step): { id: Id; borne: Borne }[] => {
    if ('rest' in step) return [{ id: step.rest, borne: { how: 'rest' } }]
    if ('shares' in step) {
      return Object.entries(step.shares).map(([id, percent]) => ({ id, borne: { how: 'percent', percent } }))
    }
    if (!('amounts' in step)) return []
    return Object.entries(step.amounts).map(([id, amount]) => ({
      id,
      borne: { how: 'sum', sum: 'each' in amount ? amount.each : null },
    }))
  })
}

export function writeItem({ id, part, borne }: DivisionItem, at: number, names: RuleNames): Row {
  return {
    key: `item-${at + 1}`,
    id,
    who: part === null ? id : '',
    name: part === null ? '' : (part.name ?? part.id),
    how: borne.how,
    ...(borne.how === 'percent' ? writeYearly('value', borne.percent, names, writePart) : {}),
    ...(borne.how === 'sum' ? writeYearly<Money>('value', borne.sum, names, writeMoney) : {}),
  }
}
