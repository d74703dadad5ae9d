import { requiredWords } from '../../fields/read-words'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { RuleKind } from '../rule-kind'

type NoteAnswer = { text: string }

export const NOTE_MAX = 2000

/** What the paper says and no rule can: shown wherever the figures are. */
export const noteRule: RuleKind<NoteAnswer, 'note'> = {
  kind: 'note',
  label: 'Something that no rule can say',
  hint: 'A note in your own words. It changes no figure and is shown wherever the figures are.',
  group: 'paper',
  example: {
    sentence: 'Hudson, Wisconsin: the contract had expired and went on while it was negotiated again.',
    agreement: 'hudson-wi-2009',
  },
  schema: () => typedObject({ text: typedField(requiredWords({ named: 'the note', max: NOTE_MAX })) }),
  apply: (terms, { text }) => ({ ...terms, notes: [...terms.notes, text] }),
  take(terms) {
    const text = terms.notes.at(-1)
    return text === undefined ? null : { answer: { text }, rest: { ...terms, notes: terms.notes.slice(0, -1) } }
  },
  write: ({ text }) => ({ text }),
  word: ({ text }) => text,
}
