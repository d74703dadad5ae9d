import { FieldRow } from '@/components/ui/forms/field-row'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextArea } from '@/components/ui/forms/text-area'
import { TextField } from '@/components/ui/forms/text-field'
import { CLAUSE_KINDS } from '@/lib/domain/agreement/agreement-entry'
import { SUMMARY_MAX } from '@/lib/forms/agreement/sections/purpose'
import { CLAUSE_KIND_LABELS, CLAUSE_PROMPTS, daysLabel } from '@/lib/forms/agreement/values/clause-prompts'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from './hidden-field'
import { MoveUpButton } from './move-up-button'
import { fieldOf, type SectionProps } from './section-props'

const KINDS = CLAUSE_KINDS.map((value) => ({ value, label: CLAUSE_KIND_LABELS[value] }))

/** Purpose and duties, clause by clause. */
export function PurposeFields(props: SectionProps) {
  const rows = readRows(props.values, 'clauses')
  return (
    <>
      <p className="mb-4 max-w-prose text-ink-soft">
        Open what the paper has a clause for, and say in plain words what it says. All of it is optional; a clause left
        empty is left out. Name no student and no case.
      </p>
      <RepeatedRows buttonName="intent" addValue="add:clauses" addLabel="Add a clause" emptyText="No clause yet.">
        {rows.map((row, at) => (
          <ClauseRow key={row.key} {...props} at={at} />
        ))}
      </RepeatedRows>
    </>
  )
}

/** One that most papers have says what it asks, and opens; any other has a heading of its own. */
function ClauseRow({ at, ...props }: ClauseProps) {
  const { values } = props
  const [key, kind] = [values[`clauses.${at}.key`], values[`clauses.${at}.kind`]]
  const prompt = CLAUSE_PROMPTS.find((known) => known.kind === key)
  if (prompt) return <PromptedClause {...props} at={at} heading={prompt.heading} ask={prompt.ask} />
  return (
    <RepeatedRow legend={`Clause ${at + 1}`} buttonName="intent" removeValue={`remove:clauses.${at}`}>
      <HiddenField name={`clauses.${at}.key`} value={key} />
      <FieldRow>
        <SelectField
          {...fieldOf(props, `clauses.${at}.kind`)}
          label="About"
          options={KINDS}
          attempt={props.attempt}
          width="medium"
          required
        />
        <TextField {...fieldOf(props, `clauses.${at}.heading`)} label="Heading" width="medium" required />
      </FieldRow>
      <ClauseFields {...props} at={at} kind={kind ?? ''} />
      <MoveUpButton list="clauses" at={at} about={`clause ${at + 1}`} />
    </RepeatedRow>
  )
}

type ClauseProps = SectionProps & { at: number }

/** Closed while nothing is written in it: a paper seldom has them all. */
function PromptedClause({ at, heading, ask, ...props }: ClauseProps & { heading: string; ask: string }) {
  const { values, faults } = props
  const name = (field: string) => `clauses.${at}.${field}`
  const isOpen = WRITTEN.some((field) => values[name(field)]?.trim() || faults[name(field)] !== undefined)
  return (
    <details open={isOpen} className="border-t border-rule py-3">
      <summary>
        <span className="font-bold">{heading}</span> <span className="text-ink-soft">{ask}</span>
      </summary>
      <fieldset className="min-w-0 pt-3">
        <legend className="sr-only">{heading}</legend>
        <HiddenField name={name('key')} value={values[name('key')]} />
        <HiddenField name={name('kind')} value={values[name('kind')]} />
        <HiddenField name={name('heading')} value={values[name('heading')]} />
        <ClauseFields {...props} at={at} kind={values[name('kind')] ?? ''} />
      </fieldset>
    </details>
  )
}

const WRITTEN = ['summary', 'page', 'hours', 'noticeDays']

function ClauseFields({ at, kind, ...props }: ClauseProps & { kind: string }) {
  const { values } = props
  const name = (field: string) => `clauses.${at}.${field}`
  return (
    <>
      <TextArea {...fieldOf(props, name('summary'))} label="In plain words" maxLength={SUMMARY_MAX} rows={2} />
      <FieldRow>
        <TextField {...fieldOf(props, name('page'))} label="Page" width="short" inputMode="numeric" maxLength={4} />
        {kind === 'training' || values[name('hours')] ? (
          <TextField
            {...fieldOf(props, name('hours'))}
            label="Hours of training"
            width="short"
            inputMode="numeric"
            maxLength={4}
          />
        ) : (
          <HiddenField name={name('hours')} value="" />
        )}
        {daysLabel(kind) !== null || values[name('noticeDays')] ? (
          <TextField
            {...fieldOf(props, name('noticeDays'))}
            label={daysLabel(kind) ?? 'Days'}
            width="short"
            inputMode="numeric"
            maxLength={4}
          />
        ) : (
          <HiddenField name={name('noticeDays')} value="" />
        )}
      </FieldRow>
    </>
  )
}
