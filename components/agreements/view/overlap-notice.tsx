import { AgreementsList } from '@/components/agreements/view/agreements-list'
import { Notice } from '@/components/ui/shell/notice'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'

/** Other recorded agreements of the same parties for some of the same days: a total holds them all. */
export function OverlapNotice({ others }: { others: readonly AgreementDays[] }) {
  if (others.length === 0) return null
  const more = others.length === 1 ? 'another agreement' : `${others.length} other agreements`
  return (
    <Notice
      kind="information"
      title={`The same parties have ${more} for some of these days. Every total counts both, officers and dollars.`}
    >
      <AgreementsList agreements={others} />
    </Notice>
  )
}
