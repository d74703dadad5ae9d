import type { ReactNode } from 'react'
import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Confidence, TrainingRule } from '@/lib/domain/training/training-rule'
import { wordRequirement } from './word-requirement'

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  law: 'read in the law',
  account: 'as told by others',
  unverified: 'not verified',
}

type RulesListProps = {
  caption: string
  rules: TrainingRule[]
  on: ReadonlySet<string>
  /** The form that switches a rule; absent: the reader may not. */
  switchOf?: (rule: TrainingRule, isOn: boolean) => ReactNode
}

/** Training rules of states, each with its source, when it was read and how well it is known. */
export function RulesList({ caption, rules, on, switchOf }: RulesListProps) {
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'rule',
          header: 'Rule',
          namesRow: true,
          cell: ({ state, title, encouraged, note }) => (
            <>
              {state}: {title}
              {encouraged && <span className="block font-normal">Encouraged, not required.</span>}
              {note !== undefined && <span className="block text-sm font-normal text-ink-soft">{note}</span>}
            </>
          ),
        },
        {
          key: 'asks',
          header: 'What is checked',
          cell: ({ requirements, inForceFrom }) => (
            <>
              {requirements.map((requirement) => (
                <span key={requirement.id} className="block">
                  {wordRequirement(requirement)}
                </span>
              ))}
              {inForceFrom !== undefined && (
                <span className="block text-sm text-ink-soft">in force from {formatDate(inForceFrom)}</span>
              )}
            </>
          ),
        },
        {
          key: 'source',
          header: 'Source',
          cell: ({ citation, url, asOf, confidence }) => (
            <>
              <a href={url} rel="noreferrer">
                {citation}
              </a>
              <span className="block text-sm text-ink-soft">
                {CONFIDENCE[confidence]}, as of {formatDate(asOf)}. Verify with counsel.
              </span>
            </>
          ),
        },
        {
          key: 'on',
          header: 'For your organization',
          cell: (rule) => (
            <>
              {on.has(rule.id) ? <StatusWord tone="good">on</StatusWord> : <StatusWord tone="over">off</StatusWord>}
              {switchOf?.(rule, on.has(rule.id))}
            </>
          ),
        },
      ]}
      rows={rules}
      rowKey={({ id }) => id}
    />
  )
}
