'use client'

import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { TableScroll } from '@/components/ui/tables/table-scroll'
import type { GridRow } from '@/lib/forms/agreement/grid/grid-rows'
import { cellBeside, placeOf } from './grid-places'
import { GridRowCells } from './grid-row-cells'
import type { GridShape } from './grid-shape'
import { holdsSeveralCells } from './holds-several-cells'

type CostGridProps = GridShape & {
  rows: readonly GridRow[]
  /** Rows to type into after those. */
  blankRows: number
  categories: readonly string[]
}

const HEAD = 'border-b border-ink py-2 pe-3 align-bottom text-sm'

/**
 * All cost lines as one table to type into. It is a plain form; with scripts the arrow keys move between rows, and cells
 * copied from a spreadsheet fill the table from the cell in which they are pasted.
 */
export function CostGrid({ rows, blankRows, categories, ...shape }: CostGridProps) {
  const [more, setMore] = useState(0)
  const [said, setSaid] = useState('')
  const table = useRef<HTMLTableElement>(null)
  const [captionId, categoriesId] = [useId(), useId()]
  const blanks = Array.from({ length: blankRows + more }, (_, at) => rows.length + at)
  const shown = rows.length + blanks.length

  const move = (event: KeyboardEvent) => {
    const to = cellBeside(event)
    if (to === null) return
    event.preventDefault()
    to.focus()
    if (to instanceof HTMLInputElement) to.select()
  }
  const paste = async (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const from = placeOf(event.target)
    if (from === null || !holdsSeveralCells(text)) return
    event.preventDefault()
    const { splitCells, fillCells } = await import('./fill-cells')
    const cells = splitCells(text)
    const missing = from.row + cells.length - shown
    flushSync(() => setMore((before) => before + Math.max(0, missing)))
    setSaid(table.current === null ? '' : fillCells(table.current, from, cells, shape.amountFor))
  }
  return (
    <>
      <datalist id={categoriesId}>
        {categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <TableScroll narrow="scroll" labelledBy={captionId}>
        <table ref={table} onKeyDown={move} onPaste={paste} className="border-collapse">
          <caption id={captionId} className="pb-2 text-start">
            <span className="block font-semibold">Cost lines, in dollars and cents</span>
            <span className="block w-[min(31rem,calc(100vw-3rem))] text-sm text-ink-soft">
              A cell left empty is not recorded, which is not $0. A row of amounts below zero is a credit.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} bg-paper text-start sm:sticky sm:start-0`}>
                Name
              </th>
              <th scope="col" className={`${HEAD} text-start`}>
                Category
              </th>
              <th scope="col" className={`${HEAD} text-start`}>
                The amount is for
              </th>
              {shape.years.map((year) => (
                <th key={year} scope="col" className={`${HEAD} text-end`}>
                  {year}
                </th>
              ))}
              <td className={HEAD} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <GridRowCells key={row.key} {...shape} at={at} row={row} categoriesId={categoriesId} />
            ))}
            {blanks.map((at) => (
              <GridRowCells key={at} {...shape} at={at} row={null} categoriesId={categoriesId} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p role="status" className="min-h-6 text-sm">
        {said}
      </p>
    </>
  )
}
