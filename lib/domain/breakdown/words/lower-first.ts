/** "Clause: Ending" names "ending": words that begin a label, within a sentence. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
