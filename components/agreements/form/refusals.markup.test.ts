import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults } from '@/lib/domain/result'
import { draftValuesFrom } from '@/lib/forms/agreement/from-version/draft-values-from'
import { findRuleFaults } from '@/lib/forms/agreement/rules/find-rule-faults'
import { namesOfDraft } from '@/lib/forms/agreement/rules/names-of-draft'
import { newRule } from '@/lib/forms/agreement/rules/new-rule'
import { type AnyRuleKind, RULE_KINDS } from '@/lib/forms/agreement/rules/rule-kinds'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '@/lib/forms/agreement/testing/form-samples'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '@/lib/forms/agreement/testing/library'
import { viewOf } from '@/lib/forms/agreement/testing/view-of'
import { newRow, ROW_LISTS } from '@/lib/forms/agreement/values/new-row'
import { type Row, readRows, writeRows } from '@/lib/forms/agreement/values/rows'
import { SECTIONS, type SectionName } from '@/lib/forms/agreement/values/sections'
import { COMMON_DEALS, MORE_DEALS } from '@/lib/forms/agreement/who-pays/deal'
import { BAD, type Badness } from '@/lib/forms/testing/bad-input'
import { RuleFields } from './rules/rule-fields'
import { SectionFields } from './section-fields'
import { type Control, readMarkup } from './testing/read-markup'
import { NEVER_TAKEN, TRIED, type Walked, walkField } from './testing/walk-field'

const OTHER_PARTY = { key: 'party-3', organizationId: 'county-1', side: 'other' }

/** Dinuba's agreement with one more row in every list, over two contract years. */
const FULL: DraftValues = ROW_LISTS.filter((list) => !list.includes('.') && list !== 'rules').reduce<DraftValues>(
  (values, list) => {
    const rows = readRows(values, list)
    return writeRows(values, list, [...rows, list === 'parties' ? OTHER_PARTY : newRow(list, rows, values)])
  },
  { ...DINUBA_VALUES, endsOn: '2025-06-30', how: 'record', paper: 'link', plan: 'equal', count: '4' },
)

/** What a deal asks for besides what has its own name. */
const ASKED_BY_DEAL: Record<string, readonly string[]> = {
  months: ['percents', 'monthsShared', 'otherMonths'],
  positions: ['full', 'percents'],
  percent: ['percents'],
}

/** The same section answered in every way that asks for other fields. */
const WAYS: Record<SectionName, Pick<Walked, 'values' | 'asks'>[]> = {
  parties: [{ values: {} }],
  positions: [{ values: {} }],
  'cost-lines': [{ values: { amountsBy: 'same' } }, { values: { amountsBy: 'year' } }],
  'who-pays': [...COMMON_DEALS, ...MORE_DEALS].map((deal) => ({
    values: { deal, [`${deal}.by`]: 'year' },
    asks: (name) => ['deal', deal, ...(ASKED_BY_DEAL[deal] ?? [])].includes(name.split('.')[0] ?? ''),
  })),
  rules: [{ values: {} }],
  payments: [{ values: { plan: 'none' } }, { values: { plan: 'equal' } }],
  purpose: [{ values: {} }],
  paper: [{ values: { how: 'record', paper: 'link' } }, { values: { how: 'send', paper: 'none' } }],
}

/**
 * Fields that take any choice: what says "each year by itself" is a yes or no, a category is any word, and a campus is added
 * by a button of its own, which answers for itself.
 */
const TAKES_ANYTHING = /^amountsBy$|\.by$|\.category$|^newCampus$/

function pageOfSection(section: SectionName, { values, ...way }: Pick<Walked, 'values' | 'asks'>): Walked {
  return {
    ...way,
    values: { ...FULL, ...values },
    findFaults: (typed) => findSectionFaults(section, typed, DINUBA_CONTEXT),
    draw: (typed, faults) => {
      const props = { values: typed, faults, context: DINUBA_CONTEXT, attempt: 1 }
      const hrefOf = (place: string) => `/drafts/1/${place}` as never
      return readMarkup(renderToStaticMarkup(createElement(SectionFields, { section, hrefOf, ...props })))
    },
  }
}

function pageOfRule(values: DraftValues, context: FormContext, at: number): Walked {
  return {
    values,
    findFaults: (typed) => findRuleFaults(typed, context, at),
    draw: (typed, faults) => {
      const row = readRows(typed, 'rules')[at] ?? {}
      const names = namesOfDraft(typed, context)
      const kind = (row.kind ?? '') as AnyRuleKind['kind']
      const props = { kind, at, row, names, values: typed, faults, context, attempt: 1 }
      return readMarkup(renderToStaticMarkup(createElement(RuleFields, props)))
    },
  }
}

/** What each field has refused, by its name without the numbers of rows, and everything that was wrong with how. */
class Walk {
  readonly wrong = new Set<string>()
  private readonly fields = new Map<string, Set<Badness>>()

  constructor(private readonly name: string) {}

  /** Tries what was taken so far again where the choices above a field ask for it. */
  variants(page: Walked): void {
    const { controls } = page.draw(page.values, {})
    for (const control of controls) {
      const open = this.fields.get(shapeOf(control.name)) ?? new Set()
      for (const choices of listCombinations(choicesAbove(control, controls))) {
        if (open.size === 0) break
        this.tryOpen({ ...page, values: { ...page.values, ...choices } }, control, open)
      }
    }
  }

  /** What a field takes wherever it is asked for, though no field of its kind may. */
  taken(): string[] {
    return [...this.fields].flatMap(([field, open]) =>
      [...open].map((badness) => `${this.name}: ${field} takes ${badness}`),
    )
  }

  private tryOpen(page: Walked, control: Control, open: Set<Badness>): void {
    const before = page.findFaults(page.values)
    for (const badness of open) this.try(page, before, control, badness, open)
  }

  private try(page: Walked, before: Faults, control: Control, badness: Badness, open: Set<Badness>): void {
    const { isRefused, wrong } = walkField(page, before, control, BAD[badness])
    for (const one of wrong) this.wrong.add(`${this.name}, ${badness} as ${control.name}: ${one}`)
    if (isRefused) open.delete(badness)
  }

  /** Tries everything in every field of a page. */
  page(page: Walked): void {
    const before = page.findFaults(page.values)
    for (const control of page.draw(page.values, {}).controls) {
      if (page.asks?.(control.name) === false) continue
      const shape = shapeOf(control.name)
      const walked = this.fields.get(shape)
      // The same field of another row says nothing new, once it has refused what it must.
      if (walked?.size === 0) continue
      const open = walked ?? new Set(TAKES_ANYTHING.test(control.name) ? [] : NEVER_TAKEN[control.kind])
      this.fields.set(shape, open)
      for (const badness of TRIED[control.kind]) this.try(page, before, control, badness, open)
    }
  }
}

const shapeOf = (name: string) => name.replaceAll(/\.\d+(?=\.|$)/g, '.*')

/** Whom and what a rule is about decides nothing of what else it asks for. */
const CHOSEN = new Set(
  Object.values(namesOfDraft(FULL, DINUBA_CONTEXT)).flatMap((named) =>
    named.map((one: string | { id: string }) => (typeof one === 'string' ? one : one.id)),
  ),
)

/** The choices that may decide whether a field is asked for: those beside it, and beside what it is a part of. */
function choicesAbove({ name }: Control, controls: readonly Control[]): [string, string[]][] {
  const options = new Map<string, string[]>()
  for (const choice of controls.filter(({ kind }) => kind === 'choice' || kind === 'box')) {
    const parent = choice.name.slice(0, choice.name.lastIndexOf('.') + 1)
    if (choice.name === name || !name.startsWith(parent) || choice.options.some((option) => CHOSEN.has(option)))
      continue
    options.set(choice.name, [...(options.get(choice.name) ?? []), ...choice.options])
  }
  return [...options].toReversed()
}

const MOST_COMBINATIONS = 300

/** Each choice made in each way, the nearest ones changing first. */
function listCombinations(choices: readonly [string, string[]][]): DraftValues[] {
  let combinations: DraftValues[] = [{}]
  for (const [name, options] of choices) {
    const changed = options.flatMap((option) => combinations.map((one) => ({ ...one, [name]: option })))
    combinations = combinations.concat(changed).slice(0, MOST_COMBINATIONS)
  }
  return combinations
}

describe('every field of every section', () => {
  it.each(SECTIONS.map(({ name }) => name))('%s: says what to mend, where, and keeps what was typed', (section) => {
    const walk = new Walk(section)
    for (const way of WAYS[section]) walk.page(pageOfSection(section, way))
    expect([...walk.wrong]).toEqual([])
    expect(walk.taken()).toEqual([])
  })
})

describe('every field of every special rule', () => {
  it.each(RULE_KINDS as readonly AnyRuleKind[])('$kind: says what to mend, where, and keeps what was typed', (kind) => {
    const walk = new Walk(kind.kind)
    const started = withSteps(newRule(kind, '1', namesOfDraft(FULL, DINUBA_CONTEXT)))
    walk.page(pageOfRule(writeRows(FULL, 'rules', [started]), DINUBA_CONTEXT, 0))
    for (const { values, context, at } of listPublished(kind.kind)) walk.page(pageOfRule(values, context, at))
    walk.variants(pageOfRule(writeRows(FULL, 'rules', [started]), DINUBA_CONTEXT, 0))
    expect([...walk.wrong]).toEqual([])
    expect(walk.taken()).toEqual([])
  })
})

/** A rule in steps with one of each kind, each for so many of something and of another part of what is left. */
function withSteps(rule: Row): Row {
  if (rule['items.0.pays'] === undefined) return rule
  const step = { who: 'district', 'share.by': 'year', 'sum.for': 'unit', 'sum.by': 'year' }
  const slices = ['part', 'dollars', 'units'].map((kind) => ({
    pays: 'percent',
    'of.kind': kind,
    'of.first.for': 'unit',
  }))
  const steps = [...slices, { pays: 'sum' }, { pays: 'measure' }, { pays: 'rest' }]
  return writeRows(
    rule,
    'items',
    steps.map((one, at) => ({ key: `item-${at + 1}`, ...step, ...one })),
  )
}

/** The first published agreement that has such a rule; none for the rarest. */
function listPublished(kind: string): { values: DraftValues; context: FormContext; at: number }[] {
  const found = PUBLISHED.flatMap(({ values, context }) => {
    const at = readRows(values, 'rules').findIndex((row) => row.kind === kind)
    return at < 0 ? [] : [{ values, context, at }]
  })
  return found.slice(0, 1)
}

const PUBLISHED = LIBRARY_NAMES.map((name) => {
  const { entry, context } = agreementOf(name, readLibrary(name))
  return { values: draftValuesFrom(viewOf(entry, context)), context }
})
