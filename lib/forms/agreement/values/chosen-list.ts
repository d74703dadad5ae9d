/** Between the values of boxes that share a name, in the one text that a draft keeps of them. No id has it. */
export const LIST_SEPARATOR = '\n'

/** What is chosen in a list of boxes. */
export function readChosen(text: string | undefined): string[] {
  return (text ?? '').split(LIST_SEPARATOR).filter((value) => value !== '')
}

export function writeChosen(values: readonly string[] | undefined): string {
  return (values ?? []).join(LIST_SEPARATOR)
}
