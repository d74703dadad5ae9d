import { type NavigationItem, NavigationLine } from '@/components/ui/shell/navigation-line'

type PartNavigationProps = { label: string; items: NavigationItem[] }

/** The parts of one thing, each a page of its own ("Cost terms", "Cost breakdown", "History"). */
export function PartNavigation({ label, items }: PartNavigationProps) {
  return (
    <div className="my-6 border-b border-rule text-sm">
      <NavigationLine label={label} items={items} />
    </div>
  )
}
