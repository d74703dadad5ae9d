import type { Ratio } from '@/lib/domain/money/ratio'
import { type ByYear, type Id, isByYear } from '@/lib/domain/terms/by-year'
import { wordByYear } from '@/lib/domain/terms/words/word-amount-term'
import { optionalHeadcount } from '../../fields/read-proportion'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { TypedSchema } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { oneNamed } from '../fields/read-choice'
import { optionalNumber } from '../fields/read-number'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'

type HeadcountAnswer = { position: Id; n: ByYear<Ratio | null> }

const byYear: Feature<'positions', ByYear<Ratio | null>> = {
  list: 'positions',
  of: ({ headcount }) => (isByYear(headcount) || !isTyped(headcount) ? headcount : null),
  without: (position) => ({ ...position, headcount: null }),
  with: (position, headcount) => ({ ...position, headcount }),
}

/** Whether the position itself says it: a number above zero, or not recorded. */
const isTyped = (headcount: Ratio | null) => headcount === null || optionalHeadcount('')(headcount).ok

/** A position with more or fewer officers from year to year. */
export const headcountRule: RuleKind<HeadcountAnswer, 'headcount'> = {
  kind: 'headcount',
  label: 'Another number of officers each year',
  hint: 'A position begins with two officers and has four from the second year on.',
  group: 'amounts',
  example: {
    sentence: 'Broken Arrow, Oklahoma: two officers in 2025-26, four from 2026-27 on.',
    agreement: 'broken-arrow-ok-baps-2025',
  },
  start: ({ positions }) => ({ position: positions[0]?.id ?? '', 'n.by': 'year' }),
  schema(row, names): TypedSchema<HeadcountAnswer> {
    return typedObject({
      position: typedField(oneNamed(names.positions, 'Choose the position.')),
      n: yearlySchema(row, 'n', 'the number of officers', names, optionalNumber),
    })
  },
  apply: (terms, { position, n }) => giveFeature(terms, byYear, { ids: [position], value: n }),
  take(terms) {
    const taken = takeFeature(terms, byYear, true)
    if (taken === null) return null
    return { answer: { n: taken.shared.value, position: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ position, n }, names) => ({ position, ...writeYearly('n', n, names, (one) => one ?? '') }),
  clash: ({ position }, earlier) => clashOver([position], [earlier.position]),
  word({ position, n }, names) {
    const numbers = wordByYear(names, n, (one) => one ?? 'not recorded')
    return `Officers of ${callIt(names.positions, position)}: ${numbers}.`
  },
}
