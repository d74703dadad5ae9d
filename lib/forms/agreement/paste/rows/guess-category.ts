const WORDS: readonly [category: string, words: RegExp][] = [
  ['benefits', /benefit|pension|retire|insurance|fica|medicare|payroll tax|health/],
  ['overtime', /overtime|\bot\b/],
  ['salary', /salar|wage|\bpay\b|compensation|base pay/],
  ['training', /training|conference|travel/],
  ['vehicle', /vehicle|mileage|fuel|car\b|cruiser|patrol/],
  ['equipment', /equipment|uniform|radio|computer|laptop|supplies|weapon|body camera|phone/],
  ['administration', /admin|overhead|indirect|supervis/],
]

/** The category that a cost line's name speaks of, where no column says it; "other" for anything else. */
export function guessCategory(name: string): string {
  const words = name.toLowerCase()
  return WORDS.find(([, like]) => like.test(words))?.[0] ?? 'other'
}
