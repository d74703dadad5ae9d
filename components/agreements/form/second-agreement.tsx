import { AgreementsList } from '@/components/agreements/view/agreements-list'
import { Checkbox } from '@/components/ui/forms/checkbox'
import { Notice } from '@/components/ui/shell/notice'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import { nameAgreement } from './describe-overlaps'

const TO_CHANGE_IT = 'To add to the other one instead, open it and choose “Correct or change it”.'

/** Says it as soon as parties and days are known, before everything else is typed for nothing. */
export function OverlapsNotice({ others }: { others: readonly AgreementDays[] }) {
  if (others.length === 0) return null
  return (
    <Notice kind="information" title="The same parties have an agreement for some of these days.">
      <AgreementsList agreements={others} nameOf={nameAgreement} />
      <p>{TO_CHANGE_IT} Go on here if this is a second one.</p>
    </Notice>
  )
}

type SecondAgreementProps = { others: readonly AgreementDays[]; checked: boolean; error: string | undefined }

/** Asks before a second agreement for the same days is recorded: its figures are added to those of the first. */
export function SecondAgreement({ others, checked, error }: SecondAgreementProps) {
  if (others.length === 0) return null
  return (
    <>
      <Notice kind="warning" title="The same parties have an agreement for some of these days.">
        <AgreementsList agreements={others} nameOf={nameAgreement} />
        <p>Once this one is recorded too, every total counts both. {TO_CHANGE_IT}</p>
      </Notice>
      <Checkbox
        name="second"
        label="This is a second agreement for the same days"
        defaultChecked={checked}
        error={error}
      />
    </>
  )
}
