import type { Route } from 'next'
import type { SectionName } from '@/lib/forms/agreement/values/sections'
import { CostLinesFields } from './cost-lines-fields'
import { PaperFields } from './paper-fields'
import { PartiesFields } from './parties-fields'
import { PaymentsFields } from './payments-fields'
import { PositionsFields } from './positions-fields'
import { PurposeFields } from './purpose-fields'
import { RulesList } from './rules/rules-list'
import type { SectionProps } from './section-props'
import { WhoPaysFields } from './who-pays/who-pays-fields'

type SectionFieldsProps = SectionProps & {
  section: SectionName
  /** The address of another page of the draft. */
  hrefOf: (place: string) => Route
}

/** The fields of one section. */
export function SectionFields({ section, hrefOf, ...props }: SectionFieldsProps) {
  switch (section) {
    case 'parties':
      return <PartiesFields {...props} />
    case 'positions':
      return <PositionsFields {...props} />
    case 'cost-lines':
      return <CostLinesFields {...props} />
    case 'who-pays':
      return <WhoPaysFields {...props} />
    case 'rules':
      return <RulesList {...props} hrefOf={hrefOf} />
    case 'payments':
      return <PaymentsFields {...props} />
    case 'purpose':
      return <PurposeFields {...props} />
    case 'paper':
      return <PaperFields {...props} />
  }
}
