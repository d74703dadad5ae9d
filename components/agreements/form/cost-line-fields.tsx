import { Button } from '@/components/ui/forms/button'
import { Checkbox } from '@/components/ui/forms/checkbox'
import { FieldRow } from '@/components/ui/forms/field-row'
import { MoneyField } from '@/components/ui/forms/money-field'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { LineRule } from '@/lib/forms/agreement/rules/amounts/rules-of-line'
import { AmountDetails } from './amount-details'
import { categoryOptions } from './category-options'
import { HiddenField } from './hidden-field'
import { LineRulesList } from './line-rules-list'
import { MoveUpButton } from './move-up-button'
import { fieldOf, type SectionProps } from './section-props'

type CostLineFieldsProps = SectionProps & {
  at: number
  years: readonly ContractYear[]
  /** The special rules about it. */
  rules: readonly LineRule[]
  /** One of them says its whole amount: none is asked for. */
  isAmountSet: boolean
}

/** One cost line. */
export function CostLineFields({ at, years, rules, ...props }: CostLineFieldsProps) {
  const { values, attempt } = props
  const name = (field: string) => `costLines.${at}.${field}`
  const kept = values[name('kept')]
  const called = values[name('name')]?.trim() || `cost line ${at + 1}`
  const isAsked = kept === undefined && !props.isAmountSet
  return (
    <RepeatedRow legend={`Cost line ${at + 1}`} buttonName="intent" removeValue={`remove:costLines.${at}`}>
      <HiddenField name={name('key')} value={values[name('key')]} />
      <HiddenField name={name('kept')} value={kept} />
      <HiddenField name={name('offered')} value={values[name('offered')]} />
      <FieldRow>
        <TextField {...fieldOf(props, name('name'))} label="Name" width="medium" maxLength={100} required />
        <SelectField
          {...fieldOf(props, name('category'))}
          label="Category"
          options={categoryOptions(values[name('category')] ?? '')}
          emptyLabel="Choose"
          attempt={attempt}
          width="medium"
          required
        />
        {isAsked && !isByYear(props, years) && (
          <MoneyField
            {...fieldOf(props, name('amounts.0'))}
            label={years.length > 1 ? 'Amount a year' : 'Amount'}
            hint=""
          />
        )}
      </FieldRow>
      {kept === undefined ? (
        <AmountFields {...props} at={at} years={years} rules={rules} />
      ) : (
        <KeptAmount {...props} at={at} />
      )}
      <LineRulesList rules={rules} about={called} />
    </RepeatedRow>
  )
}

function isByYear({ values }: SectionProps, years: readonly ContractYear[]): boolean {
  return values.amountsBy === 'year' && years.length > 1
}

/** An amount for each year where they differ, and what the amounts are for. */
function AmountFields({ at, years, rules: _, ...props }: CostLineFieldsProps) {
  const { values } = props
  const called = values[`costLines.${at}.name`]?.trim() || `cost line ${at + 1}`
  return (
    <>
      {props.isAmountSet && <HiddenAmounts {...props} at={at} />}
      {isByYear(props, years) && !props.isAmountSet && (
        <FieldRow>
          {years.map((year, yearAt) => (
            <MoneyField
              key={year.id}
              {...fieldOf(props, `costLines.${at}.amounts.${yearAt}`)}
              label={`Amount in ${year.name ?? year.id}`}
              hint={formatDateRange(year)}
            />
          ))}
        </FieldRow>
      )}
      {props.values[`costLines.${at}.offered`] !== undefined && (
        <Checkbox
          name={`costLines.${at}.unsaid`}
          label="The paper does not say the amount"
          hint="Without an amount and without this tick, the line is left out."
          defaultChecked={props.values[`costLines.${at}.unsaid`] === 'yes'}
          error={props.faults[`costLines.${at}.unsaid`]}
        />
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-8">
        <AmountDetails {...props} at={at} />
        <div className="-mt-2 flex flex-wrap gap-x-4">
          <Button
            name="intent"
            value={`rule-about:${values[`costLines.${at}.key`]}`}
            look="plain"
            about={`for ${called}`}
          >
            Add a special rule
          </Button>
          <MoveUpButton list="costLines" at={at} about={`cost line ${at + 1}`} />
        </div>
      </div>
    </>
  )
}

/** Amounts that were typed before a special rule took their place: they come back when it is removed. */
function HiddenAmounts({ at, values }: SectionProps & { at: number }) {
  const typed = Object.keys(values).filter((field) => field.startsWith(`costLines.${at}.amounts.`))
  return typed.map((field) => <HiddenField key={field} name={field} value={values[field]} />)
}

/** An amount that the form has no fields for. */
function KeptAmount({ at, ...props }: SectionProps & { at: number }) {
  return (
    <>
      <p className="mb-5 max-w-prose">
        How its amount is worked out (by hours, by growth, as a percent or a range) stays as it is.
      </p>
      <HiddenField name={`costLines.${at}.basis`} value={props.values[`costLines.${at}.basis`]} />
    </>
  )
}
