import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'

type GridCellProps = {
  name: string
  label: string
  /** Row and column, for the arrow keys and for pasting. */
  row: number
  column: number
  defaultValue: string
  error: string | undefined
  width: string
  maxLength: number
  isAmount?: boolean
  list?: string
}

/** One cell to type into, named by its row and column. What is wrong with it stands under its row. */
export function GridCell(props: GridCellProps) {
  const { name, label, row, column, defaultValue, error, width, maxLength, isAmount = false, list } = props
  const attributes = fieldAttributes({ name, error })
  return (
    // Of one size whatever is typed: a keystroke leaves the rest of the table where it is.
    <div className={`h-10 [contain:size_layout] ${width}`}>
      <input
        {...attributes}
        aria-label={label}
        data-row={row}
        data-column={column}
        type="text"
        inputMode={isAmount ? 'decimal' : undefined}
        autoComplete="off"
        list={list}
        maxLength={maxLength}
        defaultValue={defaultValue}
        className={`${controlClass} ${isAmount ? 'tabular text-end' : ''}`}
      />
    </div>
  )
}
