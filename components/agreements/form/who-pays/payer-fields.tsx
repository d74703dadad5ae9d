import { FieldRow } from '@/components/ui/forms/field-row'
import type { SectionProps } from '../section-props'
import { PartySelect, partyChoices } from './party-select'
import { SumFields } from './sum-fields'

type PayerFieldsProps = SectionProps & { deal: 'fixed' | 'officer'; payerLabel: string; sumLabel: string }

/** A sum, who pays it, and who the rest. */
export function PayerFields({ deal, payerLabel, sumLabel, ...props }: PayerFieldsProps) {
  return (
    <>
      <PayerAndRest {...props} deal={deal} payerLabel={payerLabel} />
      <SumFields {...props} name={deal} label={sumLabel} />
    </>
  )
}

type PayerAndRestProps = SectionProps & { deal: string; payerLabel: string }

/** Who pays; and, where there are more than two parties, who pays the rest. */
export function PayerAndRest({ deal, payerLabel, ...props }: PayerAndRestProps) {
  return (
    <FieldRow>
      <PartySelect {...props} name={`${deal}.payer`} label={payerLabel} />
      {partyChoices(props).length > 2 && (
        <PartySelect {...props} name={`${deal}.rest`} label="Who pays the rest" usually="agency" />
      )}
    </FieldRow>
  )
}
