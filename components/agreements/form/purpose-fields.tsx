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
        Say in plain words what the paper says, and on which page. All of it is optional; a clause left empty is left
        out. Name no student and no case.
      </p>
      <RepeatedRows buttonName="intent" addValue="add:clauses" addLabel="Add a clause" emptyText="No clause yet.">
        {rows.map((row, at) => (
          <ClauseRow key={row.key} {...props} at={at} />
        ))}
      </RepeatedRows>
    </>
  )
}

function ClauseRow({ at, ...props }: SectionProps & { at: number }) {
  const { values, attempt } = props
  const name = (field: string) => `clauses.${at}.${field}`
  const [key, kind] = [values[name('key')], values[name('kind')] ?? '']
  const prompt = CLAUSE_PROMPTS.find((known) => known.kind === key)
  return (
    <RepeatedRow
      legend={prompt?.heading ?? `Clause ${at + 1}`}
      buttonName="intent"
      removeValue={`remove:clauses.${at}`}
    >
      <HiddenField name={name('key')} value={key} />
      {prompt === undefined ? (
        <FieldRow>
          <SelectField
            {...fieldOf(props, name('kind'))}
            label="About"
            options={KINDS}
            attempt={attempt}
            width="medium"
            required
          />
          <TextField {...fieldOf(props, name('heading'))} label="Heading" width="medium" required />
        </FieldRow>
      ) : (
        <>
          <HiddenField name={name('kind')} value={kind} />
          <HiddenField name={name('heading')} value={values[name('heading')]} />
        </>
      )}
      <TextArea
        {...fieldOf(props, name('summary'))}
        label="In plain words"
        {...(prompt === undefined ? {} : { hint: prompt.ask })}
        maxLength={SUMMARY_MAX}
        rows={2}
      />
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
      {prompt === undefined && <MoveUpButton list="clauses" at={at} about={`clause ${at + 1}`} />}
    </RepeatedRow>
  )
}
