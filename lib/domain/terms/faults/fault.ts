/** Something in terms that keeps them from being settled: where, and a sentence that says what was expected. */
export type Fault = { path: Path; message: string }
export type Path = readonly (string | number)[]

/** "costLines[2].incurredBy"; "the file" for the whole. */
export function formatPath(path: Path): string {
  const text = path.map((key) =>
    typeof key === 'number' ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
  )
  return text.join('').replace(/^\./, '') || 'the file'
}
