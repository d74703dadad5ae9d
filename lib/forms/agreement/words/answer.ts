/** One answer: what was asked, and the answer in words, a line or several. */
export type Answer = { term: string; words: string[] }
