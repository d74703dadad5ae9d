import type { Figure } from '@/components/ui/figures/figure'

/** The running cost breakdown, worded whole: the page only draws it, and is never kept waiting by what it comes to. */
export type WordedBreakdown = {
  years: WordedYear[]
  /** What it waits for, or had to leave out; null when there is nothing. */
  faults: { heading: string; sentences: string[] } | null
  payments: string[]
  warnings: string[]
}

/** What one contract year costs and what each party pays of it. */
export type WordedYear = { id: string; label: string; days: string; rows: WordedFigure[]; total: WordedFigure }

export type WordedFigure = {
  key: string
  term: string
  figure: Figure
  /** How it was calculated, and of which figure that is said. */
  steps: string[]
  about: string
}
