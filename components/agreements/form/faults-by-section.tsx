import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { Faults } from '@/lib/domain/result'
import { SECTIONS, sectionOfField } from '@/lib/forms/agreement/values/sections'

type FaultsBySectionProps = { draftId: string; faults: Faults }

/** What is still to be mended before an agreement can be kept, section by section, each with the way there. */
export function FaultsBySection({ draftId, faults }: FaultsBySectionProps) {
  const sections = SECTIONS.map((section) => ({
    ...section,
    sentences: Object.entries(faults).flatMap(([field, sentence]) =>
      sectionOfField(field) === section.name ? [sentence] : [],
    ),
  })).filter((section) => section.sentences.length > 0)
  const general = Object.entries(faults).flatMap(([field, sentence]) =>
    sectionOfField(field) === null ? [sentence] : [],
  )
  return (
    <>
      <Notice kind="information" title="Some answers are missing or need a change. Everything typed is kept.">
        {general.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {sections.map(({ name, label, sentences }) => (
        <section key={name} aria-labelledby={`missing-${name}`} className="mt-6">
          <h2 id={`missing-${name}`} className="text-lg">
            <PageLink href={`/drafts/${draftId}/${name}?check=1&from=check` as Route}>{label}</PageLink>
          </h2>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {sentences.map((sentence) => (
              <li key={sentence} className="max-w-prose">
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
