import type { Marks } from '@/lib/domain/breakdown/figures'

/** " (illustrative)", " (inferred)" or both, after a figure that rests on such an amount; nothing after any other. */
export function wordMarks({ illustrative, inferred }: Marks): string {
  const marks = [...(illustrative ? ['illustrative'] : []), ...(inferred ? ['inferred'] : [])]
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`
}
