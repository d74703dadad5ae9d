import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { Notice } from '@/components/ui/shell/notice'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { isSurelySome } from '@/lib/domain/breakdown/figures'

type UnallocatedNoticeProps = { figure: Figure }

/** What the cost terms give to nobody stays with whoever pays it out. Nothing when all of it is given to somebody. */
export function UnallocatedNotice({ figure }: UnallocatedNoticeProps) {
  if (figure.cents === 0) return null
  if (!isSurelySome(figure)) {
    return (
      <Notice kind="warning" title="Of part of the net cost, who pays it in the end is not recorded.">
        <p>Until it is, that part is in the net cost.</p>
      </Notice>
    )
  }
  return (
    <Notice kind="warning" title="Part of the net cost is given to nobody.">
      <p>
        The cost terms say of <Money {...showFigure(figure)} /> who pays it out, but not who pays it in the end. Until
        they do, it is in the net cost.
      </p>
    </Notice>
  )
}
