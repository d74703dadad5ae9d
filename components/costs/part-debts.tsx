import type { PartyNames } from '@/components/costs/party-names'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordPartDebts } from '@/lib/domain/breakdown/words/word-part-debts'

type PartDebtsProps = { breakdown: Breakdown; names: PartyNames }

/** What member towns, or other parts of a party, owe it. */
export function PartDebts({ breakdown, names }: PartDebtsProps) {
  const sentences = wordPartDebts(breakdown, names)
  if (sentences.length === 0) return null
  return (
    <div className="mt-6 text-sm">
      <h3 className="text-base">Owed to a party by its parts</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {sentences.map((sentence) => (
          <li key={sentence} className="tabular max-w-prose">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  )
}
