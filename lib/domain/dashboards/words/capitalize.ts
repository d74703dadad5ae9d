/** The text with a capital first letter: a category as a heading ("Salary"), words as a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
