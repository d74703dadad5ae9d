import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { Notice } from '@/components/ui/shell/notice'
import type { Figure } from '@/lib/domain/breakdown/figure'

type UnallocatedNoticeProps = { figure: Figure }

/** What the cost terms give to nobody stays with whoever pays it out. Nothing when all of it is given to somebody. */
export function UnallocatedNotice({ figure }: UnallocatedNoticeProps) {
  if (figure.cents === 0) return null
  return (
    <Notice kind="warning" title="Part of the net cost is given to nobody.">
      <p>
        The cost terms say of <Money {...showFigure(figure)} /> who pays it out, but not who pays it in the end. Until
        they do, it is in the net cost.
      </p>
    </Notice>
  )
}
