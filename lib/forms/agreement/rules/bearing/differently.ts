import { wordRound } from '@/lib/domain/breakdown/words/word-round'
import { bearerName } from '@/lib/domain/terms/names'
import type { Rule, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordSteps } from '@/lib/domain/terms/words/word-steps'
import { checkTogether } from '../../fields/check-together'
import { oneOf, optionalWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said } from '../../fields/typed-schema'
import { readRows, writeRows } from '../../values/rows'
import { describeDeal } from '../../who-pays/describe-deal'
import { isSaidByDeal } from '../../who-pays/is-said-by-deal'
import { selectorSchema, wordSelector, writeSelector } from '../fields/selector'
import { shareRoundingSchema, writeShareRounding } from '../fields/share-rounding'
import type { RuleKind } from '../rule-kind'
import type { RuleNames } from '../rule-names'
import { drawSchema } from './steps/draw-answer'
import { findDrawFaults, stepsOf, writeSteps } from './steps/steps-of-draws'

/** What is worked out and rounded as one; empty: all that a rule is about in a year. */
export const GRAINS = ['', 'year', 'position', 'line'] as const

/** A part of the cost that is paid otherwise than who pays what says, in steps. */
export const differentlyRule: RuleKind<Rule, 'differently'> = {
  kind: 'differently',
  label: 'This is paid differently',
  hint: 'Some cost lines, positions or years are paid by a deal of their own: percents, fixed sums, a part of the year, or in several steps.',
  group: 'bearing',
  example: {
    sentence: 'Buckeye, Arizona: half of the pay in 10 of 12 months, all benefits in those months, and all overtime.',
    agreement: 'buckeye-az-2018',
  },
  start: ({ parties }) => startSteps(parties.map(({ id }) => id)),
  schema(row, names) {
    const rows = readRows(row, 'items')
    const fields = typedObject({
      name: typedField(optionalWords({ named: 'what this is called', max: 200 })),
      when: selectorSchema(names),
      per: typedField(oneOf(GRAINS, 'Choose what is worked out together.')),
      items: typedRows(rows.length, (at) => drawSchema(rows[at] ?? {}, at, names)),
      rounding: shareRoundingSchema(row, 'rounding'),
    })
    return transformed(
      checkTogether(fields, ({ items }) => findDrawFaults(items, names)),
      ({ name, when, per, items, rounding }: Said<typeof fields>): Rule => ({
        ...(name === null ? {} : { name }),
        ...(when === undefined ? {} : { when }),
        ...(per === '' ? {} : { per }),
        steps: stepsOf(items),
        ...(rounding === undefined ? {} : { rounding }),
      }),
    )
  },
  apply(terms, rule) {
    const at = placeOf(terms)
    return { ...terms, split: [...terms.split.slice(0, at), rule, ...terms.split.slice(at)] }
  },
  take(terms) {
    const at = findLastSpecial(terms)
    const answer = terms.split[at]
    return answer === undefined ? null : { answer, rest: { ...terms, split: terms.split.toSpliced(at, 1) } }
  },
  write({ name = '', when, per = '', steps, rounding }, names) {
    const row = { name, ...writeSelector('when', when), per, ...writeShareRounding('rounding', rounding) }
    return { ...row, ...writeRows({}, 'items', writeSteps(steps, names) ?? []) }
  },
  isOfAll: (rule) => !hasCondition(rule),
  word({ name, when, per, steps, rounding }, names) {
    const called = name === undefined ? '' : `${name}. `
    const of = wordSelector(when, names).replace(/^, /, '')
    const about = of === '' ? 'Everything' : `${of.charAt(0).toUpperCase()}${of.slice(1)}`
    const rounded = rounding === undefined ? '' : wordRound(rounding)
    return `${called}${about}: ${wordDraws(steps, names)}${GRAIN_WORDS[per ?? '']}${rounded}.`
  },
}

function wordDraws(steps: readonly Step[], names: RuleNames): string {
  const [first] = steps
  return first !== undefined && 'rest' in first
    ? `${bearerName(names, first.rest)} pays all of it`
    : wordSteps(names, steps)
}

const GRAIN_WORDS = {
  '': '',
  year: '',
  position: ', worked out for each position by itself',
  line: ', worked out for each cost line by itself',
}

/** The first party pays a percent, the second the rest. */
export function startSteps([payer = '', rest = '']: readonly string[]) {
  return {
    per: '',
    'items.0.key': 'item-1',
    'items.0.pays': 'percent',
    'items.0.who': payer,
    'items.0.share.by': 'same',
    'items.0.share.each.0': '',
    'items.1.key': 'item-2',
    'items.1.pays': 'rest',
    'items.1.who': rest,
  }
}

/** Before the deal that is for everything else, which is the last rule and has no condition. */
function placeOf({ split }: Terms): number {
  return hasCondition(split.at(-1)) ? split.length : split.length - 1
}

function hasCondition(rule: Rule | undefined): boolean {
  return rule === undefined || Object.keys(rule.when ?? {}).length > 0
}

/** The last rule that is not the deal which the form asks for under who pays what; -1 where there is none. */
function findLastSpecial(terms: Terms): number {
  const keys = terms.parties.map(({ id }) => id)
  const deal = describeDeal(terms, keys).kind
  if (deal !== 'kept') return deal === 'rules' || isSaidByDeal(terms) ? -1 : terms.split.length - 1
  const isDeal = !hasCondition(terms.split.at(-1)) && isSaidByDeal({ ...terms, split: terms.split.slice(-1) })
  if (!isDeal) return terms.split.length - 1
  // A deal after a rule about everything is never used: such a split stays as it is.
  return hasCondition(terms.split.at(-2)) ? terms.split.length - 2 : -1
}
