import { accept, refuse } from '@/lib/domain/result'
import type { Id } from '@/lib/domain/terms/by-year'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { TypedSchema } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { oneNamed } from '../fields/read-choice'
import { joinWords } from '../fields/selector'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'

type CampusesAnswer = { position: Id; campuses: string[] }

const campusesOf: Feature<'positions', string[]> = {
  list: 'positions',
  of: ({ campuses }) => campuses ?? null,
  without: ({ campuses: _, ...position }) => position,
  with: (position, campuses) => ({ ...position, campuses }),
}

/** The campuses that the paper names for a position, whoever holds it. */
export const positionCampusesRule: RuleKind<CampusesAnswer, 'position-campuses'> = {
  kind: 'position-campuses',
  label: 'The campuses of a position',
  hint: 'The paper itself names where a position serves. Which officer is where is said under positions.',
  group: 'amounts',
  example: {
    sentence: 'Orland Park, Illinois: the one officer serves at Carl Sandburg High School.',
    agreement: 'orland-park-il-2025',
  },
  start: ({ positions }) => ({ position: positions[0]?.id ?? '' }),
  schema(_, names): TypedSchema<CampusesAnswer> {
    return typedObject({
      position: typedField(oneNamed(names.positions, 'Choose the position.')),
      campuses: typedField(readCampuses),
    })
  },
  apply: (terms, { position, campuses }) => giveFeature(terms, campusesOf, { ids: [position], value: campuses }),
  take(terms) {
    const taken = takeFeature(terms, campusesOf, true)
    if (taken === null) return null
    return { answer: { campuses: taken.shared.value, position: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ position, campuses }) => ({ position, campuses: campuses.join('\n') }),
  clash: ({ position }, earlier) => clashOver([position], [earlier.position]),
  word: ({ position, campuses }, names) => `${callIt(names.positions, position)} serves at ${joinWords(campuses)}.`,
}

const readCampuses: ReadText<string[]> = (text) => {
  const campuses = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (campuses.length === 0) return refuse('Enter the campuses, each on a line of its own.')
  if (campuses.length > 200) return refuse('Enter at most 200 campuses.')
  const long = campuses.find((name) => name.length > 200)
  return long === undefined ? accept(campuses) : refuse(`Shorten “${long.slice(0, 40)}…” to at most 200 characters.`)
}
