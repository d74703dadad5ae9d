import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { Notice } from '@/components/ui/shell/notice'
import type { PastedTable } from '@/lib/forms/agreement/paste/pasted'

/** What of a pasted table cannot be read, and what is left out on purpose. */
export function PastedFaults({ table, changeHref }: { table: PastedTable; changeHref: Route }) {
  const { faults, leftOut, yearsWithout } = table
  const notes = [
    ...yearsWithout.map((year) => `No column is headed ${year}: its amounts stay not recorded.`),
    ...leftOut,
  ]
  const count = faults.length === 1 ? '1 thing needs' : `${faults.length} things need`
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="refusal" title={`${count} a change before anything can be added.`} announce>
          <Sentences sentences={faults} />
          <p>
            Mend it in the spreadsheet and paste again, or <PageLink href={changeHref}>change the pasted text</PageLink>
            .
          </p>
        </Notice>
      )}
      {notes.length > 0 && (
        <Disclosure
          summary={notes.length === 1 ? '1 note on what was read' : `${notes.length} notes on what was read`}
          open={notes.length <= 5}
        >
          <Sentences sentences={notes} />
        </Disclosure>
      )}
    </>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence} className="max-w-prose break-words">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
