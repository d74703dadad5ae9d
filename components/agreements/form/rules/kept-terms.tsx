import { Section } from '@/components/ui/shell/section'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readKeptTerms } from '@/lib/forms/agreement/values/kept-terms'
import { wordKept } from '@/lib/forms/agreement/words/word-kept'

/** What came in by a terms file and no rule of the form can say: it is shown, and every change keeps it. */
export function KeptTerms({ values }: { values: DraftValues }) {
  const kept = readKeptTerms(values)
  const words = kept === null ? [] : wordKept(kept.terms, values).flatMap((answer) => answer.words)
  if (words.length === 0) return null
  return (
    <Section id="kept" heading="Kept as it is" intro="The form has no fields for this. Every change you make keeps it.">
      <ul className="list-disc space-y-1 ps-5">
        {words.map((word) => (
          <li key={word} className="max-w-prose break-words">
            {word}
          </li>
        ))}
      </ul>
    </Section>
  )
}
