import type { Route } from 'next'
import { Button } from '@/components/ui/forms/button'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { wordRules } from '@/lib/forms/agreement/rules/word-rules'
import { MoveUpButton } from '../move-up-button'
import type { SectionProps } from '../section-props'
import { KeptTerms } from './kept-terms'

/** The special rules as sentences, in the order in which they are applied, each to be changed, moved or removed. */
export function RulesList({ values, context, hrefOf }: SectionProps & { hrefOf: (place: string) => Route }) {
  const rules = wordRules(values, context)
  return (
    <>
      {rules.length === 0 ? (
        <p className="border-y border-rule py-4 text-ink-soft">
          No special rule. Most agreements have none: add one only for what the other sections cannot say.
        </p>
      ) : (
        <ol className="border-t border-rule">
          {rules.map(({ key, at, label, sentence }) => (
            <li
              key={key}
              id={fieldId(`rules.${at}.key`)}
              tabIndex={-1}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
            >
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">{label}</p>
                <p className="max-w-prose break-words">{sentence}</p>
              </div>
              <div className="flex flex-wrap items-center gap-x-4">
                <PageLink href={hrefOf(`rules/${key}`)} about={`rule ${at + 1}, ${label.toLowerCase()}`}>
                  Change
                </PageLink>
                <Button name="intent" value={`remove:rules.${at}`} look="plain" about={`rule ${at + 1}`}>
                  Remove
                </Button>
                <MoveUpButton list="rules" at={at} about={`rule ${at + 1}`} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="mt-6">
        <ButtonLink href={hrefOf('rules/add')} look="secondary">
          Add a special rule
        </ButtonLink>
      </div>
      <KeptTerms values={values} />
    </>
  )
}
