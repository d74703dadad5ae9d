import type { Comparison } from '@/lib/domain/dashboards/compare-years'
import { wordComparison } from '@/lib/domain/dashboards/words/word-comparison'

type ComparisonSentenceProps = {
  comparison: Comparison
  /** Begins the sentence ("Net cost is"). */
  subject: string
  /** "2025-26" */
  yearBefore: string
}

/** How much more or less it is than the year before, and in which categories. */
export function ComparisonSentence({ comparison, subject, yearBefore }: ComparisonSentenceProps) {
  return <p className="max-w-[31em]">{wordComparison(comparison, subject, yearBefore).join(' ')}</p>
}
