const NOTICES: Readonly<Record<string, string>> = {
  'no-file': 'Choose a PDF, then upload it.',
  'too-large': 'Choose a PDF of at most 20 MB.',
  'not-read': 'Choose the file again: it did not arrive whole.',
  'not-pdf': 'Choose a PDF file: this one is of another kind.',
}

/** What is wrong with an uploaded file, by the name of it in the address; anything else says nothing. */
export function proofNotice(name: unknown): string | undefined {
  return typeof name === 'string' ? NOTICES[name] : undefined
}
