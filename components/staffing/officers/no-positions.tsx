import { EmptyState } from '@/components/ui/shell/empty-state'

/** Stands where nobody can be assigned yet. */
export function NoPositions() {
  return (
    <EmptyState title="There is no SRO position to assign anybody to.">
      Positions come from agreements: once one that names your agency is recorded, its positions are listed here.
    </EmptyState>
  )
}
