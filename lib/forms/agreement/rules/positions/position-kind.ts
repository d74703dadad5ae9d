import { requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { writeChosen } from '../../values/chosen-list'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature, wordWhich } from '../fields/feature'
import { anyNamed } from '../fields/read-choice'
import type { RuleKind } from '../rule-kind'

const kindOf: Feature<'positions', string> = {
  list: 'positions',
  of: ({ kind }) => kind ?? null,
  without: ({ kind: _, ...position }) => position,
  with: (position, kind) => ({ ...position, kind }),
}

/** What kind of officer a position is for. */
export const positionKindRule: RuleKind<Shared<string>, 'position-kind'> = {
  kind: 'position-kind',
  label: 'The kind of a position',
  hint: 'A sergeant, a crossing guard, a retired officer: what a position is, where its name does not say it.',
  group: 'amounts',
  example: {
    sentence: 'Cibolo, Texas: besides the officers there are supervising sergeants.',
    agreement: 'cibolo-tx-2025',
  },
  schema(_, names) {
    const ids = names.positions.map(({ id }) => id)
    const fields = typedObject({
      positions: typedField(anyNamed(ids, 'positions')),
      what: typedField(requiredWords({ named: 'the kind of the position', max: 60 })),
    })
    return transformed(
      fields,
      ({ positions, what }: Said<typeof fields>): Shared<string> => ({ ids: positions, value: what }),
    )
  },
  apply: (terms, answer) => giveFeature(terms, kindOf, answer),
  take(terms) {
    const taken = takeFeature(terms, kindOf)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value }) => ({ positions: writeChosen(ids ?? []), what: value }),
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word: ({ ids, value }, names) => `${wordWhich(ids, names.positions, 'All positions')}: ${value}.`,
}
