import type { SectionName } from '@/lib/forms/agreement/values/sections'
import { CostLinesFields } from './cost-lines-fields'
import { PaperFields } from './paper-fields'
import { PartiesFields } from './parties-fields'
import { PaymentsFields } from './payments-fields'
import { PositionsFields } from './positions-fields'
import { PurposeFields } from './purpose-fields'
import type { SectionProps } from './section-props'
import { WhoPaysFields } from './who-pays-fields'

type SectionFieldsProps = SectionProps & { section: SectionName }

/** The fields of one section. */
export function SectionFields({ section, ...props }: SectionFieldsProps) {
  switch (section) {
    case 'parties':
      return <PartiesFields {...props} />
    case 'positions':
      return <PositionsFields {...props} />
    case 'cost-lines':
      return <CostLinesFields {...props} />
    case 'who-pays':
      return <WhoPaysFields {...props} />
    case 'payments':
      return <PaymentsFields {...props} />
    case 'purpose':
      return <PurposeFields {...props} />
    case 'paper':
      return <PaperFields {...props} />
  }
}
