import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { checkTogether } from '../../fields/check-together'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import { oneNamed, optionalNamed } from '../fields/read-choice'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'

/** Who pays a cost line out, and through whom it is billed on; null: directly. */
type PaidOut = { by: Id; through: Id | null }

const paidOut: Feature<'costLines', PaidOut> = {
  list: 'costLines',
  of({ incurredBy, billedBy = null }, terms) {
    const isUsual = incurredBy === agencyOf(terms) && billedBy === null
    return isUsual || agencyOf(terms) === null ? null : { by: incurredBy, through: billedBy }
  },
  without({ billedBy: _, ...line }, terms) {
    return { ...line, incurredBy: agencyOf(terms) ?? line.incurredBy }
  },
  with({ billedBy: _, ...line }, { by, through }) {
    return { ...line, incurredBy: by, ...(through === null ? {} : { billedBy: through }) }
  },
}

/** Who pays out what the form does not ask it of: the agency whose officers serve. */
function agencyOf({ parties }: Terms): Id | null {
  return parties.find(({ side }) => side === 'agency')?.id ?? null
}

/** A cost that another party than the agency pays out, or that is billed on through one. */
export const paidOutByRule: RuleKind<Shared<PaidOut>, 'paid-out-by'> = {
  kind: 'paid-out-by',
  label: 'Another party pays it out',
  hint: 'The district pays the officer or a guard itself, or a sheriff bills the city and the city bills the district.',
  group: 'amounts',
  example: {
    sentence: 'Goodrich, Michigan: the county sheriff’s deputy is billed to the schools through the township.',
    agreement: 'goodrich-mi-2019',
  },
  about: (id) => ({ lines: id }),
  schema(_, names) {
    const fields = typedObject({
      lines: linesSchema(names),
      by: typedField(oneNamed(names.parties, 'Choose who pays it out.')),
      through: typedField(optionalNamed(names.parties, 'Choose through whom it is billed, or leave it open.')),
    })
    return transformed(
      checkTogether(fields, ({ by, through }) =>
        by === through ? [{ field: 'through', sentence: BILLED_BY_SAME }] : [],
      ),
      ({ lines, by, through }: Said<typeof fields>): Shared<PaidOut> => {
        return { ids: lines, value: { by, through } }
      },
    )
  },
  apply: (terms, answer) => giveFeature(terms, paidOut, answer),
  take(terms) {
    const taken = takeFeature(terms, paidOut)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value: { by, through } }) => ({ ...writeLines(ids), by, through: through ?? '' }),
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word({ ids, value: { by, through } }, names) {
    const billed = through === null ? '' : `, and it is billed through ${callIt(names.parties, through)}`
    return `${wordLines(ids, names)}: ${callIt(names.parties, by)} pays it out${billed}.`
  },
}

const BILLED_BY_SAME = 'Choose another party through which it is billed, or leave it open: this one pays it out.'
