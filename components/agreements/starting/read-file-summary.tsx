import { CostCheck } from '@/components/agreements/form/cost-check'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Section } from '@/components/ui/shell/section'
import { DefinitionList } from '@/components/ui/tables/definition-list'
import { describeTerms } from '@/lib/domain/agreement/describe-agreement'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { rangeOfYears } from '@/lib/forms/agreement/build-terms/range-of-years'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { placeParties } from '@/lib/forms/agreement/starting/place-parties'
import { wordNotKept, wordPlaces } from '@/lib/forms/agreement/starting/word-file'
import type { TermsFileContent } from '@/lib/forms/terms-file/read-terms-file'
import { SentenceList } from './sentence-list'

type ReadFileSummaryProps = {
  content: TermsFileContent
  fileName: string
  context: FormContext
  begin: () => Promise<void>
}

/** What a terms file without faults says, and what becomes of its parties, before an agreement is begun from it. */
export function ReadFileSummary({ content, fileName, context, begin }: ReadFileSummaryProps) {
  const { terms, title } = content
  const { parties } = placeParties(terms, context, { byName: true })
  const notKept = wordNotKept(content)
  return (
    <>
      <Section id="read" heading={`${fileName || 'The text'} has no fault`}>
        <p className="mb-4 max-w-prose text-lg">{describeTerms(terms, settle(terms))}</p>
        <DefinitionList
          items={[
            { key: 'title', term: 'Title', value: title ?? 'none yet' },
            { key: 'days', term: 'Days', value: formatDateRange(rangeOfYears(terms.years)) },
            {
              key: 'parties',
              term: 'Parties',
              value: <SentenceList sentences={wordPlaces(terms, parties, context)} />,
            },
            ...(notKept.length === 0
              ? []
              : [{ key: 'left', term: 'Not kept', value: <SentenceList sentences={notKept} /> }]),
          ]}
        />
        <form action={begin} className="mt-6">
          <SubmitButton pendingLabel="Beginning…">Begin an agreement from it</SubmitButton>
        </form>
      </Section>
      <CostCheck terms={terms} breakdown={settle(terms)} />
    </>
  )
}
