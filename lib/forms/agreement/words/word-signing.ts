import type { Making } from '@/lib/domain/agreement/agreement-entry'
import { formatDate } from '@/lib/domain/calendar/format-date'

/** How an agreement comes about, in a sentence: "It was signed on June 27, 2023 by City Manager and Superintendent." */
export function wordSigning(making: Making): string {
  if (making.how === 'send') return 'It is new, and is sent to the other side.'
  const { signedOn, signedBy } = making
  const on = signedOn === null ? '' : ` on ${formatDate(signedOn)}`
  const by = signedBy === null ? '' : ` by ${signedBy.replace(/\.$/, '')}`
  const unknown = signedOn === null || signedBy === null ? ' The rest is not recorded.' : ''
  return on === '' && by === ''
    ? 'It is signed; when and by whom is not recorded.'
    : `It was signed${on}${by}.${unknown}`
}
