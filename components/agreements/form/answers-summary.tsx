import type { Route } from 'next'
import { Section } from '@/components/ui/shell/section'
import { type Definition, DefinitionList } from '@/components/ui/tables/definition-list'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { SECTIONS } from '@/lib/forms/agreement/values/sections'
import { wordAnswers } from '@/lib/forms/agreement/words/word-answers'

type AnswersSummaryProps = { draftId: string; values: DraftValues; context: FormContext; entry: AgreementEntry }

/** Every answer in words, section by section, each with a link to change it. */
export function AnswersSummary({ draftId, values, context, entry }: AnswersSummaryProps) {
  const answers = wordAnswers(entry, values, context)
  return SECTIONS.map(({ name, label }) => {
    const items = answers[name].map(
      ({ term, words, place = name }, at): Definition => ({
        key: `${at} ${term}`,
        term,
        value: words.length === 1 ? words[0] : <WordsList words={words} />,
        changeHref: `/drafts/${draftId}/${place}?from=check` as Route,
      }),
    )
    if (items.length === 0) return null
    return (
      <Section key={name} id={name} heading={label} level={3}>
        <DefinitionList items={items} />
      </Section>
    )
  })
}

function WordsList({ words }: { words: readonly string[] }) {
  return (
    <ul>
      {words.map((word) => (
        <li key={word} className="break-words">
          {word}
        </li>
      ))}
    </ul>
  )
}
