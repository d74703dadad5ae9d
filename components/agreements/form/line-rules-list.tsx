import { Button } from '@/components/ui/forms/button'
import type { LineRule } from '@/lib/forms/agreement/rules/amounts/rules-of-line'

type LineRulesListProps = {
  rules: readonly LineRule[]
  /** What they are about, for who hears the button alone. */
  about: string
}

/** Special rules as sentences. The button keeps what is typed on the page before it leads to the rule. */
export function LineRulesList({ rules, about }: LineRulesListProps) {
  if (rules.length === 0) return null
  return (
    <ul className="mb-4">
      {rules.map(({ key, label, sentence }) => (
        <li key={key} className="flex flex-wrap items-baseline gap-x-4">
          <span className="max-w-prose min-w-0 break-words">{sentence}</span>
          <Button name="intent" value={`rule:${key}`} look="plain" about={`${label.toLowerCase()}, ${about}`}>
            Change
          </Button>
        </li>
      ))}
    </ul>
  )
}
