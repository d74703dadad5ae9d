import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from '../../fields/typed-field'
import { readChosen } from '../../values/chosen-list'
import type { Named } from '../rule-names'

/** One of the things that are there; `sentence` says what to choose. */
export function oneNamed(things: readonly Named[], sentence: string): ReadText<string> {
  return (text) => (things.some(({ id }) => id === text) ? accept(text) : refuse(sentence))
}

/** The same where it may be left open: null when it is. */
export function optionalNamed(things: readonly Named[], sentence: string): ReadText<string | null> {
  const required = oneNamed(things, sentence)
  return (text) => (text === '' ? accept(null) : required(text))
}

/** Any of the things that are there, by their boxes; null when none is ticked, which means all. `what`: "cost lines". */
export function anyNamed(ids: readonly string[], what: string): ReadText<string[] | null> {
  return (text) => {
    const chosen = readChosen(text)
    if (chosen.length === 0) return accept(null)
    const isGone = chosen.some((id) => !ids.includes(id))
    return isGone ? refuse(`Choose the ${what} again: one that was chosen is not there any more.`) : accept(chosen)
  }
}

/** Whether a box is ticked. */
export const ticked: ReadText<boolean> = (text) => accept(text === 'yes')

export const writeTicked = (value: true | undefined) => (value ? 'yes' : '')
