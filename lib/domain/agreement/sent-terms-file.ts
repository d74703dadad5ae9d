/** A terms file as somebody sent it, not read yet. `fileName`: "" where the text was pasted. */
export type SentTermsFile = { readonly fileName: string; readonly text: string }
