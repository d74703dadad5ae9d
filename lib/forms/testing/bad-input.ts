/** What people type, paste or send into fields that are not for it, by what is wrong with it. */
export const BAD = {
  nothing: '',
  blanks: '   ',
  words: 'twelve thousand',
  'a European decimal comma': '12,5',
  'a European amount': '1.234,56',
  'below zero': '-5',
  'parentheses for below zero': '(5)',
  'a percent over 100': '101',
  'February 31': '2023-02-31',
  'a day of another country': '31.12.2023',
  'a number beyond all': '9e999',
  'digits of another script': '１２３',
  markup: '<b>"5"</b> & co.',
  'a choice that is not there': 'no-such-choice',
  '10,000 characters': 'x'.repeat(10_000),
} as const

export type Badness = keyof typeof BAD

const FIXES =
  /\b(enter|choose|shorten|change|lower|remove|add|tick|untick|upload|check|name|leave|clear|write|say|move|put|open)\b/i
const BARE = /invalid|expected|undefined|NaN|\[object|zod/i

/** Whether a refusal is a whole sentence that says what to do. */
export function isHelpful(sentence: string): boolean {
  return /^[A-Z“].{10,}\.$/s.test(sentence) && FIXES.test(sentence) && !BARE.test(sentence)
}
