import type { Id } from '@/lib/domain/terms/by-year'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import type { RuleKind } from '../rule-kind'

const inKind: Feature<'costLines', true> = {
  list: 'costLines',
  of: (line) => line.inKind ?? null,
  without: ({ inKind: _, ...line }) => line,
  with: (line) => ({ ...line, inKind: true }),
}

/** What is given in kind. */
export const inKindRule: RuleKind<Id[] | null, 'in-kind'> = {
  kind: 'in-kind',
  label: 'Given in kind',
  hint: 'Office space, a car, officers that a party pays anyway: shown with what it is worth, never billed, in no cash total.',
  group: 'amounts',
  example: {
    sentence: 'Brentwood, California: overhead and administration of $122,390 are given in kind.',
    agreement: 'brentwood-ca-2001',
  },
  about: (id) => ({ lines: id }),
  schema(_, names) {
    const fields = typedObject({ lines: linesSchema(names) })
    return transformed(fields, ({ lines }: Said<typeof fields>) => lines)
  },
  apply: (terms, ids) => giveFeature(terms, inKind, { ids, value: true }),
  take(terms) {
    const taken = takeFeature(terms, inKind)
    return taken && { answer: taken.shared.ids, rest: taken.rest }
  },
  write: (ids) => writeLines(ids),
  clash: (ids, earlier) => clashOver(ids, earlier),
  word: (ids, names) => `${wordLines(ids, names)}: given in kind, in no cash total.`,
}
