import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { type FormContext, listReceivers } from '@/lib/forms/agreement/sections/form-context'
import { wordSigning } from '@/lib/forms/agreement/words/word-signing'

export type Keeping = {
  heading: string
  sentences: string[]
  buttonLabel: string
  pendingLabel: string
  asksReason: boolean
}

/**
 * What recording will do, said before it is done. `changes`: the number of the agreement that is changed, null for a new
 * one. What is sent has a page of its own that says it.
 */
export function describeRecording(entry: AgreementEntry, context: FormContext, changes: string | null): Keeping {
  const counted = `Its days are ${formatDateRange(entry)}: its figures count in every total of those days.`
  return {
    heading: changes === null ? 'Record this agreement' : `Record the change to agreement ${changes}`,
    sentences: [wordSigning(entry.making), counted, ...describeReaders(listReceivers(entry, context))],
    buttonLabel: changes === null ? 'Record this agreement' : 'Record this change',
    pendingLabel: 'Recording…',
    asksReason: changes !== null,
  }
}

const SEEN =
  'the parties and dates, the purpose and duties, the cost terms and the cost breakdown, the positions with officers and campuses, and the paper'

/** Who will see it at once, and who sees nothing before it accepts to share, or before somebody signs in for it. */
function describeReaders(organizations: readonly PartyChoice[]): string[] {
  const [sharing, others] = [organizations.filter(sharesNow), organizations.filter((one) => !sharesNow(one))]
  const seen = `${joinNames(sharing.map(({ name }) => name))} will see ${SEEN}. Nobody there sees a draft.`
  return [...(sharing.length === 0 ? [] : [seen]), ...others.map(describeWaiting)]
}

const sharesNow = ({ sharing }: PartyChoice) => sharing === 'accepted'

/** Why an organization sees nothing of an agreement yet, and when it will. */
export function describeWaiting({ name, unclaimed, sharing }: PartyChoice): string {
  if (unclaimed)
    return `Nobody signs in for ${name} yet: nobody there sees it until somebody does, and accepts to share.`
  if (sharing === 'asked')
    return `${name} was asked to share agreements with you, and sees nothing of it before it accepts.`
  return `${name} is asked to share agreements with you now, and sees nothing of it before it accepts.`
}
