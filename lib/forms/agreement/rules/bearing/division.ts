import { accept } from '@/lib/domain/result'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Part, Party } from '@/lib/domain/terms/party'
import type { Allocation } from '@/lib/domain/terms/split'
import { wordAmountTerm, wordByYear } from '@/lib/domain/terms/words/word-amount-term'
import { oneOf, requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said } from '../../fields/typed-schema'
import { readRows, writeRows } from '../../values/rows'
import { idOfRow } from '../fields/own-id'
import { oneNamed, ticked, writeTicked } from '../fields/read-choice'
import { selectorSchema, wordSelector, writeSelector } from '../fields/selector'
import type { RuleKind } from '../rule-kind'
import { callIt, type RuleNames } from '../rule-names'
import { type DivisionItem, divisionItemSchema, partIdOf, readSteps, stepsOfItems, writeItem } from './division-items'

/** `measure`: everyone in `items` bears in proportion to it; null: each bears what its item says. */
type DivisionAnswer = Omit<Allocation, 'steps'> & { items: DivisionItem[]; measure: Id | null }

export const DIVIDED_BY = ['listed', 'measure'] as const

/** One party's share divided over its campuses, accounts, funds or member towns. */
export const divisionRule: RuleKind<DivisionAnswer, 'division'> = {
  kind: 'division',
  label: 'Division within a party',
  hint: 'What one party pays is divided over its campuses, accounts, funds or member towns.',
  group: 'bearing',
  example: {
    sentence:
      'Concord, California: three high schools give $45,000 each of the district’s half; its central account pays the rest.',
    agreement: 'concord-ca-2015',
  },
  start: ({ parties }) => ({
    of: parties[0]?.id ?? '',
    by: 'campus',
    method: 'listed',
    'items.0.key': 'item-1',
    'items.0.how': 'percent',
    'items.1.key': 'item-2',
    'items.1.how': 'rest',
  }),
  schema(row, names) {
    const rows = readRows(row, 'items')
    const measured = row.method === 'measure'
    const ruleId = idOfRow(row)
    const fields = typedObject({
      of: typedField(oneNamed(names.parties, 'Choose whose share is divided.')),
      by: typedField(requiredWords({ named: 'what the parts are, like campus or fund', max: 60 })),
      method: typedField(oneOf(DIVIDED_BY, 'Choose how it is divided.')),
      measure: typedField(measured ? oneNamed(names.measures, CHOOSE_MEASURE) : () => accept('')),
      items: typedRows(rows.length, (at) => divisionItemSchema({ ruleId, item: rows[at] ?? {}, at, measured, names })),
      when: selectorSchema(names),
      owed: typedField(ticked),
    })
    return transformed(
      fields,
      ({ of, by, measure, items, when, owed }: Said<typeof fields>): DivisionAnswer => ({
        of,
        by,
        ...(when === undefined ? {} : { when }),
        ...(owed ? { owed: true } : {}),
        items,
        measure: measured ? measure : null,
      }),
    )
  },
  apply(terms, { items, measure, ...cut }) {
    const parts = items.flatMap(({ part }) => part ?? [])
    const steps = measure === null ? stepsOfItems(items) : [{ measure }]
    return {
      ...terms,
      parties: terms.parties.map((party) => (party.id === cut.of ? addParts(party, parts) : party)),
      allocations: [...terms.allocations, { ...cut, steps }],
    }
  },
  take(terms) {
    const cut = terms.allocations.at(-1)
    const party = terms.parties.find(({ id }) => id === cut?.of)
    if (cut === undefined || party === undefined) return null
    const { steps, ...answer } = cut
    const [first] = steps
    const measure = first !== undefined && 'measure' in first ? first.measure : null
    const allocations = terms.allocations.slice(0, -1)
    const others = new Set(allocations.flatMap((other) => readSteps(other.steps).map(({ id }) => id)))
    const own = (party.parts ?? []).filter(({ id }) => !others.has(id))
    const borne: Pick<DivisionItem, 'id' | 'borne'>[] =
      measure === null ? readSteps(steps) : own.map(({ id }) => ({ id, borne: { how: 'measure' } }))
    const unused = own.filter(({ id }) => borne.every((one) => one.id !== id))
    const named = measure === null ? unused.map(({ id }) => ({ id, borne: { how: 'none' as const } })) : []
    const items = [...borne, ...named].map((one) => ({ ...one, part: own.find(({ id }) => id === one.id) ?? null }))
    const gone = items.flatMap(({ part }) => part?.id ?? [])
    const parties = terms.parties.map((one) => (one === party ? dropParts(one, gone) : one))
    return { answer: { ...answer, items, measure }, rest: { ...terms, parties, allocations } }
  },
  write: ({ of, by, when, owed, items, measure }, names) => ({
    of,
    by,
    method: measure === null ? 'listed' : 'measure',
    measure: measure ?? '',
    ...writeRows(
      {},
      'items',
      items.map((item, at) => writeItem(item, at, names)),
    ),
    ...writeSelector('when', when),
    owed: writeTicked(owed),
  }),
  word({ of, by, when, owed, items, measure }, names) {
    const each =
      measure === null
        ? `: ${items.map((item) => wordItem(item, names)).join(', ')}`
        : ` by ${callIt(names.measures, measure)}`
    const debt = owed ? ' Each owes its part.' : ''
    const only = wordSelector(when, names)
    return `What ${callIt(names.parties, of)} pays${only === '' ? '' : `${only},`} is divided by ${by}${each}.${debt}`
  },
  declares: (row) => ({
    parts: readRows(row, 'items')
      .filter(({ who = '' }) => who === '')
      .map((item) => ({ id: partIdOf(idOfRow(row), item), name: item.name?.trim() || 'Part', of: row.of ?? '' })),
  }),
}

const CHOOSE_MEASURE = 'Choose the measure to divide by. Add it first, as a special rule of its own.'

function addParts(party: Party, added: readonly Part[]): Party {
  const before = party.parts ?? []
  const parts = [...before, ...added.filter(({ id }) => before.every((part) => part.id !== id))]
  return parts.length === 0 ? party : { ...party, parts }
}

function dropParts({ parts = [], ...party }: Party, ids: readonly Id[]): Party {
  const left = parts.filter(({ id }) => !ids.includes(id))
  return left.length === 0 ? party : { ...party, parts: left }
}

function wordItem({ id, part, borne }: DivisionItem, names: RuleNames): string {
  const name = part?.name ?? callIt([...names.sources, ...names.parts], id)
  if (borne.how === 'sum') return `${name} ${wordAmountTerm(names, { each: borne.sum })}`
  if (borne.how === 'none') return `${name} nothing`
  if (borne.how !== 'percent') return `${name} the rest`
  return `${name} ${wordByYear(names, borne.percent, (percent) => percent ?? 'a percent not recorded')}`
}
