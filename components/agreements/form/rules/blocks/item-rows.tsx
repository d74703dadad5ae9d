import type { ReactNode } from 'react'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from '../../hidden-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

type ItemRowsProps = RuleFieldsProps & {
  /** What one row is called ("Part"). */
  noun: string
  /** The fields of the row at this place; `item` is the beginning of their names in the rule. */
  children: (item: string, at: number) => ReactNode
}

/** The rows within a rule, each with its own button to remove it. */
export function ItemRows({ noun, children, ...props }: ItemRowsProps) {
  const rows = readRows(props.row, 'items')
  const list = `rules.${props.at}.items`
  return (
    <RepeatedRows
      buttonName="intent"
      addValue={`add:${list}`}
      addLabel={`Add a ${noun.toLowerCase()}`}
      emptyText={`No ${noun.toLowerCase()} yet.`}
    >
      {rows.map((row, at) => (
        <RepeatedRow
          key={row.key}
          legend={`${noun} ${at + 1}`}
          buttonName="intent"
          removeValue={`remove:${list}.${at}`}
        >
          {['key', 'id'].map((field) => (
            <HiddenField key={field} name={ruleField(props, `items.${at}.${field}`).name} value={row[field]} />
          ))}
          {children(`items.${at}`, at)}
        </RepeatedRow>
      ))}
    </RepeatedRows>
  )
}
