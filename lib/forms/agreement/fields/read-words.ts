import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

/** How a sentence calls the field ("the title"), and the most characters that it takes. */
type Words = { named: string; max: number }

/** Words that must be there. */
export function requiredWords({ named, max }: Words): ReadText<string> {
  return (text) => (text === '' ? refuse(`Enter ${named}.`) : shortEnough(text, named, max))
}

/** Words that may be left out: null when they are. */
export function optionalWords({ named, max }: Words): ReadText<string | null> {
  return (text) => (text === '' ? accept(null) : shortEnough(text, named, max))
}

/** One of a list of choices; `sentence` says what to choose. */
export function oneOf<T extends string>(choices: readonly T[], sentence: string): ReadText<T> {
  return (text) => {
    const chosen = choices.find((choice) => choice === text)
    return chosen === undefined ? refuse(sentence) : accept(chosen)
  }
}

/** A choice that may be left open: null when it is. */
export function optionalOneOf<T extends string>(choices: readonly T[], sentence: string): ReadText<T | null> {
  const required = oneOf(choices, sentence)
  return (text) => (text === '' ? accept(null) : required(text))
}

function shortEnough(text: string, named: string, max: number) {
  if (text.length <= max) return accept(text)
  const over = text.length - max
  const characters = over === 1 ? '1 character' : `${over.toLocaleString('en-US')} characters`
  return refuse(`Shorten ${named} by ${characters}: it takes at most ${max.toLocaleString('en-US')}.`)
}
