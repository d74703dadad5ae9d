import fc from 'fast-check'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { RuleKindName } from '../rules/rule-kinds'
import { type Row, writeRows } from '../values/rows'

/** What the rules of a random form may choose: its cost lines, its position, its contract years. */
export type RuleWorld = { lines: readonly string[]; years: readonly string[] }

const PARTIES = ['district', 'agency']
const text = fc.constantFrom('Safe Schools', 'Not to exceed', 'A “name” of its own')
const dollars = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 30_000_000 }).map((cents) => (cents / 100).toFixed(2)),
)
const money = fc.oneof({ weight: 5, arbitrary: dollars }, fc.constant('1000 to 2000.50'))
const percent = fc.constantFrom('', '0', '12.5', '33 1/3', '1/3', '100')
const number = fc.constantFrom('', '0', '12', '1,240', '0.5', '10/12')
const ticked = fc.constantFrom('', 'yes')
const party = fc.constantFrom(...PARTIES)
const between = fc.constantFrom({ from: 'district', to: 'agency' }, { from: 'agency', to: 'district' })
const round = (field: string, none: boolean) =>
  fc
    .record({
      to: fc.constantFrom(...(none ? [''] : []), '0.01', '1', '100', '2500'),
      mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
    })
    .map(({ to, mode }): Row => ({ [`${field}.to`]: to, [`${field}.mode`]: mode }))

const boxes = (ids: readonly string[]) => fc.subarray([...ids]).map((chosen) => chosen.join('\n'))

/** Parts of a row side by side. */
const rowOf = (...parts: fc.Arbitrary<Row>[]): fc.Arbitrary<Row> =>
  fc.tuple(...parts).map((rows) => Object.assign({}, ...rows))

const yearly = (field: string, value: fc.Arbitrary<string>, { years }: RuleWorld): fc.Arbitrary<Row> =>
  fc
    .record({
      by: fc.constantFrom('same', 'year'),
      each: fc.array(value, { minLength: years.length, maxLength: years.length }),
    })
    .map(({ by, each }) => ({
      [`${field}.by`]: by,
      ...Object.fromEntries(
        each.slice(0, by === 'year' ? undefined : 1).map((one, at) => [`${field}.each.${at}`, one]),
      ),
    }))

const amount = (field: string, world: RuleWorld): fc.Arbitrary<Row> =>
  rowOf(
    yearly(field, money, world),
    fc
      .record({ for: fc.constantFrom('all', 'officer', 'unit'), units: fc.constantFrom('8', '0.5') })
      .map((read) => ({ [`${field}.for`]: read.for, [`${field}.units`]: read.units, [`${field}.unit`]: 'schools' })),
  )

const selector = (field: string, { lines, years }: RuleWorld): fc.Arbitrary<Row> =>
  fc.record({ lines: boxes(lines), positions: boxes(['sro']), years: boxes(years) }).map((read) => ({
    [`${field}.lines`]: read.lines,
    [`${field}.positions`]: read.positions,
    [`${field}.years`]: read.years,
  }))

/** Of all cost lines as often as not. */
const planSelector = (lines: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .record({ lines: boxes(lines.slice(0, 2)), positions: boxes(['sro']), isOfSome: fc.boolean() })
    .map((read): Row => (read.isOfSome ? { 'when.lines': read.lines, 'when.positions': read.positions } : {}))

const items = (rows: fc.Arbitrary<Row>, most: number) =>
  fc.array(rows, { minLength: 1, maxLength: most }).map((all) =>
    writeRows(
      {},
      'items',
      all.map((row, at) => ({ key: `item-${at + 1}`, ...row })),
    ),
  )

const lineOf = ({ lines }: RuleWorld) => fc.constantFrom(...lines).map((line): Row => ({ line }))

/** Contract years of their own take the others' years away: they are tried alone. Variants of a rule are that rule. */
type MixedKind = Exclude<RuleKindName, 'contract-years' | 'from-year' | 'position' | 'ordered'>

/** Random rows of every kind of rule, as somebody might type them. */
const ARBITRARY_RULES: Record<MixedKind, (world: RuleWorld) => fc.Arbitrary<Row>> = {
  measure: (world) =>
    fc.oneof(
      rowOf(
        fc.record({ name: text, unit: fc.constant('students'), valuesOf: fc.constant('one') }),
        yearly('values', number, world),
      ),
      fc.tuple(number, number).map(([mine, theirs]) => ({
        name: 'Students',
        unit: 'students',
        valuesOf: 'each',
        'values.by': 'same',
        ...writeRows({}, 'items', [
          { key: 'item-1', who: 'district', 'values.0': mine },
          { key: 'item-2', who: 'agency', 'values.0': mine === '' ? '' : theirs || '7' },
        ]),
      })),
    ),
  differently: (world) =>
    rowOf(
      fc.record({ name: fc.oneof(fc.constant(''), text), per: fc.constantFrom('', 'year', 'position', 'line') }),
      selector('when', world),
      fc.record({ first: percent, pays: party }).map(({ first, pays }) =>
        writeRows({}, 'items', [
          { key: 'item-1', pays: 'percent', who: pays, 'share.by': 'same', 'share.each.0': first },
          { key: 'item-2', pays: 'rest', who: 'agency' },
        ]),
      ),
    ),
  grant: (world) =>
    rowOf(
      fc.record({
        name: text,
        paidTo: fc.constantFrom('', ...PARTIES),
        years: boxes(world.years),
        hasCeiling: ticked,
        ceiling: money,
        pays: fc.constantFrom('sum', 'percent', 'elsewhere'),
      }),
      amount('sum', world),
      yearly('percent', percent, world),
    ),
  times: (world) =>
    rowOf(
      yearly('n', number, world),
      fc.record({
        lines: boxes(world.lines),
        unit: fc.constantFrom('hours', 'of the ten-month program'),
        beyond: fc.constantFrom('', '40'),
        upTo: ticked,
      }),
    ),
  'percent-of': (world) => rowOf(lineOf(world), yearly('percent', percent, world), selector('of', world)),
  'part-of-measure': (world) =>
    rowOf(lineOf(world), yearly('part', percent, world), fc.constant({ ofMeasure: 'levy' })),
  range: (world) => rowOf(lineOf(world), yearly('range', money, world)),
  'line-years': ({ lines, years }) =>
    fc.record({ lines: boxes(lines), years: fc.subarray([...years], { minLength: 1 }).map((all) => all.join('\n')) }),
  grows: (world) =>
    rowOf(
      fc.record({ lines: boxes(world.lines), from: fc.constantFrom('rounded', 'unrounded') }),
      fc.oneof(
        rowOf(fc.constant({ how: 'percent' }), yearly('by', percent, world)),
        rowOf(fc.constant({ how: 'dollars' }), yearly('plus', dollars, world)),
        rowOf(
          fc.constant({ how: 'index', index: 'levy' }),
          fc.record({ atLeast: fc.constantFrom('', '1'), atMost: fc.constantFrom('', '3.5') }),
        ),
      ),
    ),
  'in-kind': ({ lines }) => fc.record({ lines: boxes(lines) }),
  'paid-out-by': ({ lines }) =>
    rowOf(
      fc.record({ lines: boxes(lines) }),
      fc.constantFrom(
        { by: 'district', through: '' },
        { by: 'district', through: 'agency' },
        { by: 'agency', through: 'district' },
      ),
    ),
  'true-up': ({ lines }) => fc.record({ lines: boxes(lines), what: fc.constantFrom('amount', 'units', 'rate') }),
  'line-rounding': ({ lines }) => rowOf(fc.record({ lines: boxes(lines) }), round('line', false), round('rate', true)),
  covers: (world) =>
    rowOf(
      lineOf(world),
      fc
        .constantFrom(
          'officers',
          '4 officers × 8 hours a day × 181 days\n1/2 officer × ? days',
          'up to 3 days beyond 1',
        )
        .map((covers) => ({ covers })),
    ),
  headcount: (world) => rowOf(fc.constant({ position: 'sro' }), yearly('n', number, world)),
  'position-kind': () => fc.record({ positions: boxes(['sro']), what: fc.constantFrom('sergeant', 'crossing guard') }),
  'position-campuses': () =>
    fc
      .constantFrom('Oak High School', 'Oak High School\nElm Middle School')
      .map((campuses) => ({ position: 'sro', campuses })),
  limit: (world) =>
    rowOf(
      fc.record({ name: fc.oneof(fc.constant(''), text), on: party }),
      fc
        .constantFrom(['none', ''], ['year', 'yes'], ['year', ''], ['position', ''], ['year position', 'yes'])
        .map(([per = '', carriesOver = '']) => ({ per, carriesOver })),
      amount('atMost', world),
      selector('when', world),
    ).map((row) => (row.per?.includes('year') ? row : { ...row, 'atMost.by': 'same' })),
  division: (world) =>
    rowOf(
      fc.record({ of: party, by: fc.constant('campus'), method: fc.constant('listed'), owed: ticked }),
      selector('when', world),
      items(
        rowOf(
          fc.record({ name: text, how: fc.constant('percent') }),
          yearly('value', fc.constantFrom('', '0', '12.5', '1/4'), world),
        ),
        3,
      ),
    ),
  rounding: () =>
    rowOf(fc.record({ what: fc.constantFrom('share', 'line', 'rate'), alone: ticked }), round('round', false)),
  plan: ({ lines, years }) =>
    rowOf(
      between,
      planSelector(lines),
      fc.constantFrom<Row[]>(
        { plan: 'equal', 'payments.count': '4' },
        { plan: 'apart', 'payments.count': '3', 'payments.firstOn': '2023-09-30', 'payments.everyMonths': '5' },
        { plan: 'days', 'payments.days': '9/15/2023\n2024-03-15' },
        { plan: 'yearly', 'payments.days': 'June 15\nDec 1' },
      ),
      fc.record({
        years: boxes(years),
        residue: fc.constantFrom('last', 'first', 'unbilled'),
        net: ticked,
        condition: fc.constantFrom('', 'If staffed by October 1'),
      }),
      round('rounding', true),
    ),
  credit: (world) => rowOf(between, planSelector(world.lines), yearly('credit', dollars, world)),
  'already-billed': ({ lines, years }) =>
    rowOf(
      between,
      planSelector(lines),
      fc.constantFrom('', 'spread', 'next').map((catchUp) => ({ catchUp })),
      fc
        .array(fc.constantFrom('', '100', '100\n2,000.50'), { minLength: years.length, maxLength: years.length })
        .map((paid) =>
          Object.fromEntries([['paid.0', '5'], ...paid.slice(1).map((one, at) => [`paid.${at + 1}`, one])]),
        ),
    ),
  stated: ({ years, lines }) =>
    rowOf(
      fc.constantFrom<Row[]>(
        { what: 'total', is: '$91,760' },
        { what: 'pays', of: 'district', is: '-5.50' },
        { what: 'percent', of: 'agency', is: '58.3%' },
        { what: 'rate', of: lines[0] ?? '', is: '10' },
        { what: 'headcount', of: 'sro', is: '13/40' },
        { what: 'change', since: years[0] ?? '', is: '3.2%' },
        { what: 'change', of: 'district', since: years[0] ?? '', is: '100.25' },
      ),
      fc.record({
        years: boxes(years),
        position: fc.constantFrom('', 'sro'),
        note: fc.constantFrom('', 'Printed as nearly.'),
      }),
      round('to', true),
    ),
  note: () => fc.constantFrom('Paid from a levy.', 'Two\nlines').map((note) => ({ text: note })),
}

/** Up to so many random rules of all kinds, as the rows of a form. */
export function arbitraryRules(world: RuleWorld, most: number): fc.Arbitrary<DraftValues> {
  const kinds = Object.keys(ARBITRARY_RULES) as MixedKind[]
  const one = fc
    .constantFrom(...kinds)
    .chain((kind) => ARBITRARY_RULES[kind](world).map((row): Row => ({ kind, ...row })))
  return fc.array(one, { maxLength: most }).map((rows) =>
    writeRows(
      {},
      'rules',
      rows.map((row, at) => ({ key: `rule-${at + 1}`, id: `rule-${at + 1}`, ...row })),
    ),
  )
}
