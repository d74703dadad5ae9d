import { accept, refuse } from '@/lib/domain/result'
import type { Times } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { lineSchema, wordLines } from '../fields/lines'
import { joinWords } from '../fields/selector'
import type { RuleKind } from '../rule-kind'
import { parseProduct, writeProduct } from './product-text'

type CoversAnswer = { line: Id; covers: Times[][] }

const covered: Feature<'costLines', Times[][]> = {
  list: 'costLines',
  of: ({ covers }) => covers ?? null,
  without: ({ covers: _, ...line }) => line,
  with: (line, covers) => ({ ...line, covers }),
}

/** What a fixed price buys: shown beside it, and no part of the amount. */
export const coversRule: RuleKind<CoversAnswer, 'covers'> = {
  kind: 'covers',
  label: 'What a fixed price buys',
  hint: 'The officers, hours and days that the amount stands for: said beside it, and not multiplied.',
  group: 'amounts',
  example: {
    sentence:
      'La Porte, Texas: the amount buys 4 officers × 8 hours a day × 181 days, and half an officer for as long.',
    agreement: 'la-porte-tx-2006',
  },
  about: (id) => ({ line: id }),
  schema(_, names) {
    return typedObject({ line: lineSchema(names), covers: typedField(readProducts) })
  },
  apply: (terms, { line, covers }) => giveFeature(terms, covered, { ids: [line], value: covers }),
  take(terms) {
    const taken = takeFeature(terms, covered, true)
    if (taken === null) return null
    return { answer: { covers: taken.shared.value, line: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ line, covers }) => ({ line, covers: covers.map(writeProduct).join('\n') }),
  clash: ({ line }, earlier) => clashOver([line], [earlier.line]),
  word: ({ line, covers }, names) => `${wordLines([line], names)} buys ${joinWords(covers.map(writeProduct))}.`,
}

const readProducts: ReadText<Times[][]> = (text) => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return refuse('Enter what it buys, like 4 officers × 8 hours × 181 days.')
  if (lines.length > 20) return refuse('Enter at most 20 lines of what it buys.')
  const products = lines.map(parseProduct)
  const unread = products.indexOf(null)
  if (unread < 0) return accept(products.filter((product) => product !== null))
  return refuse(`Enter line ${unread + 1} of what it buys as numbers with what they count, like 4 officers × 181 days.`)
}
