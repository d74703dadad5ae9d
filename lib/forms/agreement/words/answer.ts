/**
 * One answer: what was asked, and the answer in words, a line or several. `place`: the page of the draft where it is
 * changed, where that is not the page of its section.
 */
export type Answer = { term: string; words: string[]; place?: string }
