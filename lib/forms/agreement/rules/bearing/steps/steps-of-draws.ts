import { addFractions, compareFractions, ONE, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Step } from '@/lib/domain/terms/split'
import type { FieldFault } from '../../../fields/typed-schema'
import type { Row } from '../../../values/rows'
import { writeTicked } from '../../fields/read-choice'
import { writeAmount } from '../../fields/typed-amount'
import { writeShare } from '../../fields/typed-share'
import type { RuleNames } from '../../rule-names'
import type { Draw } from './draw-answer'
import { writeSlice } from './slice-answer'

/** The steps that draws make: draws that are together are one. */
export function stepsOf(draws: readonly Draw[]): Step[] {
  const steps: Step[] = []
  for (const draw of draws) {
    const before = steps.at(-1)
    if (draw.together && before !== undefined) steps.splice(-1, 1, joinDraw(before, draw))
    else steps.push(stepOf(draw))
  }
  return steps
}

function stepOf(draw: Draw): Step {
  if (draw.pays === 'rest') return { rest: draw.who }
  if (draw.pays === 'sum') return { amounts: { [draw.who]: draw.sum } }
  const of = draw.of === undefined ? {} : { of: draw.of }
  return draw.pays === 'measure' ? { ...of, measure: draw.measure } : { ...of, shares: { [draw.who]: draw.share } }
}

function joinDraw(step: Step, draw: Draw): Step {
  if (draw.pays === 'percent' && 'shares' in step) {
    return { ...step, shares: { ...step.shares, [draw.who]: draw.share } }
  }
  return draw.pays === 'sum' && 'amounts' in step ? { amounts: { ...step.amounts, [draw.who]: draw.sum } } : step
}

/** What the steps of one rule have wrong together; `field` is within the rule. */
export function findDrawFaults(draws: readonly Draw[], names: RuleNames): FieldFault[] {
  if (draws.length === 0) return [{ field: 'items', sentence: 'Add at least one step: who pays, and how much.' }]
  return draws.flatMap((draw, at) => [
    ...findPlaceFaults(draws, draw, at),
    ...findTogetherFaults(draws, draw, at),
    ...findSumFaults(draws, draw, at, names),
  ])
}

function findPlaceFaults(draws: readonly Draw[], draw: Draw, at: number): FieldFault[] {
  if (draw.pays !== 'rest' || at === draws.length - 1) return []
  const sentence = `Move step ${at + 1} to the end: all the rest leaves nothing for the steps after it.`
  return [{ field: `items.${at}.pays`, sentence }]
}

function findTogetherFaults(draws: readonly Draw[], draw: Draw, at: number): FieldFault[] {
  if (!draw.together) return []
  const before = draws[at - 1]
  const field = `items.${at}.together`
  if (before === undefined || before.pays !== draw.pays) {
    const sentence = `Untick “of the same whole” in step ${at + 1}: the step above pays in another way.`
    return [{ field, sentence }]
  }
  const repeated = groupOf(draws, at).some(
    (other) => other !== draw && 'who' in other && 'who' in draw && other.who === draw.who,
  )
  return repeated
    ? [
        {
          field: `items.${at}.who`,
          sentence: `Choose somebody else in step ${at + 1}: this one pays in the step above.`,
        },
      ]
    : []
}

/** Percents of the same whole come to 100% at most, in every year. */
function findSumFaults(draws: readonly Draw[], draw: Draw, at: number, { years }: RuleNames): FieldFault[] {
  if (draw.pays !== 'percent' || draws[at + 1]?.together) return []
  const group = groupOf(draws, at)
  const isOver = (year: string) => {
    const shares = group.flatMap((one) => (one.pays === 'percent' ? (valueInYear(one.share, year) ?? []) : []))
    return compareFractions(shares.map(ratioValue).reduce(addFractions, ZERO), ONE) > 0
  }
  const over = years.some(({ id }) => isOver(id))
  const sentence = `Lower the percents up to step ${at + 1}: of the same whole they come to more than 100%.`
  return over ? [{ field: `items.${at}.share.each.0`, sentence }] : []
}

/** The draws up to this one that are of the same whole. */
function groupOf(draws: readonly Draw[], at: number): readonly Draw[] {
  let first = at
  while (first > 0 && draws[first]?.together) first -= 1
  return draws.slice(first, at + 1)
}

/** Steps as rows of draws; undefined where there are no words for one. */
export function writeSteps(steps: readonly Step[], names: RuleNames): Row[] | undefined {
  const rows = steps.flatMap((step) => writeStep(step, names))
  const said = rows.filter((row) => row !== undefined)
  return said.length === rows.length ? said.map((row, at) => ({ key: `item-${at + 1}`, ...row })) : undefined
}

function writeStep(step: Step, names: RuleNames): (Row | undefined)[] {
  if ('rest' in step) return [{ pays: 'rest', who: step.rest }]
  if ('amounts' in step) {
    return Object.entries(step.amounts).map(([who, amount], at) =>
      'each' in amount ? { pays: 'sum', who, ...isTogether(at), ...writeAmount('sum', amount, names) } : undefined,
    )
  }
  const slice = writeSlice(step.of, names)
  if (slice === undefined) return [undefined]
  if ('measure' in step) return [{ pays: 'measure', measure: step.measure, ...slice }]
  return Object.entries(step.shares).map(([who, share], at) => ({
    pays: 'percent',
    who,
    ...isTogether(at),
    ...writeShare('share', share, names),
    ...(at === 0 ? slice : {}),
  }))
}

const isTogether = (at: number): Row => ({ together: writeTicked(at > 0 ? true : undefined) })
