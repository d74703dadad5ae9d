import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults } from '@/lib/domain/result'
import { findRuleKind } from '@/lib/forms/agreement/rules/rule-kinds'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { SECTIONS, sectionOfField } from '@/lib/forms/agreement/values/sections'

type FaultsBySectionProps = { draftId: string; values: DraftValues; faults: Faults }

/** What is still to be mended before an agreement can be kept, section by section, each with the way there. */
export function FaultsBySection({ draftId, values, faults }: FaultsBySectionProps) {
  const sections = SECTIONS.flatMap((section) => {
    const own = Object.entries(faults).filter(([field]) => sectionOfField(field) === section.name)
    return section.name === 'rules' ? listRules(own, values) : [{ ...section, sentences: own.map(([, say]) => say) }]
  }).filter((section) => section.sentences.length > 0)
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
        <section key={name} aria-labelledby={`missing-${name.replace('/', '-')}`} className="mt-6">
          <h2 id={`missing-${name.replace('/', '-')}`} className="text-lg">
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

/** Every special rule has a page of its own. */
function listRules(faults: readonly [string, string][], values: DraftValues) {
  return readRows(values, 'rules').map(({ key = '', kind = '' }, at) => ({
    name: `rules/${key}`,
    label: `Special rule: ${findRuleKind(kind)?.label ?? 'unknown'}`,
    sentences: faults.filter(([field]) => field.startsWith(`rules.${at}.`)).map(([, sentence]) => sentence),
  }))
}
