export const MOST_DEPARTMENTS_LENGTH = 2000

/** The names that a text lists, one on each line, each once. */
export function readDepartments(text: string): string[] {
  const names = text.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}
