import type { Rule } from '@/lib/domain/terms/split'
import { writeChosen } from '../../values/chosen-list'
import type { RuleKind } from '../rule-kind'
import type { RuleNames } from '../rule-names'
import { differentlyRule, startSteps } from './differently'

/** Common ways in which a part is paid differently: the same rule with its usual answers filled in. */
function variantOf<Kind extends string>(
  kind: Kind,
  variant: Pick<RuleKind<Rule>, 'label' | 'hint' | 'example'> & { start: NonNullable<RuleKind<Rule>['start']> },
): RuleKind<Rule, Kind> {
  const { start, ...words } = variant
  return {
    ...differentlyRule,
    ...words,
    kind,
    start: (names) => ({ ...start(names), kind: differentlyRule.kind }),
    // Once it is typed it is the rule that it is a variant of.
    take: () => null,
  }
}

const idsOf = (things: RuleNames['parties']) => things.map(({ id }) => id)

/** Another percent from the second contract year on. */
export const fromYearRule = variantOf('from-year', {
  label: 'A different percent from a year on',
  hint: 'The percents change in a later contract year: 70% at first, 80% in the second year.',
  example: {
    sentence:
      'Habersham County, Georgia: the district pays 70% in the first year, 80% in the second and 100% in the third.',
    agreement: 'habersham-county-ga',
  },
  start: ({ parties, years }) => ({
    ...startSteps(idsOf(parties)),
    'when.years': writeChosen(idsOf(years.slice(1))),
  }),
})

/** One position by a deal of its own. */
export const positionRule = variantOf('position', {
  label: 'One position is paid differently',
  hint: 'A sergeant, or an officer added later, is shared in another way than the others.',
  example: {
    sentence: 'Sanger, Fresno: the district pays 95% of the officer and 5% of the sergeant.',
    agreement: 'fresno-ca-sanger-2022',
  },
  start: ({ parties, positions }) => ({
    ...startSteps(idsOf(parties)),
    'when.positions': writeChosen(idsOf(positions.slice(-1))),
  }),
})

/** In proportion to a measure of who ordered it. */
export const orderedRule = variantOf('ordered', {
  label: 'Who ordered it pays',
  hint: 'Overtime and events are paid by whoever asked for them, in proportion to what each ordered.',
  example: {
    sentence: 'Gahanna, Ohio: overtime is paid by whoever ordered it, the district or the city.',
    agreement: 'gahanna-oh-2014',
  },
  start: ({ costLines, categories, measures }) => {
    const overtime = [...categories, ...idsOf(costLines)].find((word) => word.includes('overtime'))
    return {
      per: '',
      'when.lines': writeChosen(overtime === undefined ? [] : [overtime]),
      'items.0.key': 'item-1',
      'items.0.pays': 'measure',
      'items.0.measure': measures[0]?.id ?? '',
    }
  },
})
