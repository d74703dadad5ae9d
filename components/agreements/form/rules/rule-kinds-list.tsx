import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import { RULE_GROUPS, type RuleGroup } from '@/lib/forms/agreement/rules/rule-kind'
import { type AnyRuleKind, RULE_KINDS, type RuleKindName } from '@/lib/forms/agreement/rules/rule-kinds'

type RuleKindsListProps = {
  /** Only those that can be about one cost line. */
  aboutLine: boolean
  hrefOf: (kind: RuleKindName) => Route
}

const KINDS: readonly AnyRuleKind[] = RULE_KINDS

/** Every kind of special rule by what it is about, each with when it is the right one. */
export function RuleKindsList({ aboutLine, hrefOf }: RuleKindsListProps) {
  return (Object.keys(RULE_GROUPS) as RuleGroup[]).map((group) => {
    const kinds = KINDS.filter((kind) => kind.group === group && (!aboutLine || kind.about !== undefined))
    return (
      kinds.length > 0 && (
        <Section key={group} id={group} heading={RULE_GROUPS[group]}>
          <ul className="border-t border-rule">
            {kinds.map(({ kind, label, hint }) => (
              <li key={kind} className="border-b border-rule py-2">
                <PageLink href={hrefOf(kind)}>{label}</PageLink>
                <p className="max-w-prose text-sm text-ink-soft">{hint}</p>
              </li>
            ))}
          </ul>
        </Section>
      )
    )
  })
}
