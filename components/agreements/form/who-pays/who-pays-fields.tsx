import type { SectionProps } from '../section-props'
import { DealChoice } from './deal-choice'
import { FirstHoursFields } from './first-hours-fields'
import { GrantFields } from './grant-fields'
import { LimitOfDealFields } from './limit-of-deal-fields'
import { MonthsFields } from './months-fields'
import { PartySelect } from './party-select'
import { PayerFields } from './payer-fields'
import { PercentFields } from './percent-fields'
import { PositionsInFullFields } from './positions-in-full-fields'

/** Who pays what. Fields that the chosen deal does not need are hidden by the style sheet, scripts or none. */
export function WhoPaysFields(props: SectionProps) {
  return (
    <div className="group/deal">
      <DealChoice {...props} />
      <div className="hidden group-has-[#field-deal-whole:checked]/deal:block">
        <PartySelect {...props} name="whole.payer" label="Who pays all of it" />
      </div>
      <div className="hidden group-has-[#field-deal-grant:checked]/deal:block">
        <GrantFields {...props} />
      </div>
      <div className="hidden group-has-[#field-deal-positions:checked]/deal:block">
        <PositionsInFullFields {...props} />
      </div>
      <div className="hidden group-has-[#field-deal-percent:checked]/deal:block group-has-[#field-deal-months:checked]/deal:block group-has-[#field-deal-upTo:checked]/deal:block group-has-[#field-deal-grant:checked]/deal:block group-has-[#field-deal-positions:checked]/deal:block">
        <PercentFields {...props} />
      </div>
      <div className="hidden group-has-[#field-deal-months:checked]/deal:block">
        <MonthsFields {...props} />
      </div>
      <div className="hidden group-has-[#field-deal-upTo:checked]/deal:block">
        <LimitOfDealFields {...props} />
      </div>
      <div className="hidden group-has-[#field-deal-fixed:checked]/deal:block">
        <PayerFields {...props} deal="fixed" payerLabel="Who pays the fixed sum" sumLabel="Fixed sum" />
      </div>
      <div className="hidden group-has-[#field-deal-officer:checked]/deal:block">
        <PayerFields {...props} deal="officer" payerLabel="Who pays for each officer" sumLabel="Sum for each officer" />
      </div>
      <div className="hidden group-has-[#field-deal-hours:checked]/deal:block">
        <FirstHoursFields {...props} />
      </div>
    </div>
  )
}
