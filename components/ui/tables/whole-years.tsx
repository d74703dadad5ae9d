import { markParts } from '@/components/ui/mark-parts'

/** A title in a narrow column: a year in it, like "2024-25", stays on one line. */
export function WholeYears({ title }: { title: string }) {
  return markParts(title, /(\d{4}-\d{2,4})/, (year) => <span className="whitespace-nowrap">{year}</span>)
}
