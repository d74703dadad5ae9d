import { Button } from '@/components/ui/forms/button'
import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldError } from '@/components/ui/forms/field-error'
import type { GridRow } from '@/lib/forms/agreement/grid/grid-rows'
import { HiddenField } from '../hidden-field'
import { GridCell } from './grid-cell'
import { FIRST_AMOUNT, type GridShape } from './grid-shape'

type GridRowCellsProps = GridShape & {
  at: number
  /** Null: a blank row, to be typed into. */
  row: GridRow | null
  categoriesId: string
}

/** Positioned, so that words for screen readers stay within the region that scrolls. */
const CELL = 'relative border-b border-rule py-1.5 pe-3 align-bottom'

/** One cost line as a row: its name, category, what it is for, and an amount for each contract year. */
export function GridRowCells({ at, row, categoriesId, ...shape }: GridRowCellsProps) {
  const { years, amountFor, faults, attempt } = shape
  const field = (name: string) => `costLines.${at}.${name}`
  const called = row?.name || `cost line ${at + 1}`
  const per = fieldAttributes({ name: field('per'), error: faults[field('per')] })
  const perKnown = row === null || amountFor.some(({ value }) => value === row.per)
  const refused = Object.entries(faults).filter(([name]) => name.startsWith(field('')))
  return (
    <>
      <tr>
        <th scope="row" className={`${CELL} z-10 bg-paper font-normal sm:sticky sm:start-0`}>
          {row !== null && <HiddenField name={field('key')} value={row.key} />}
          {row !== null && <HiddenField name={field('basis')} value={row.basis} />}
          {row?.kept && <HiddenField name={field('kept')} value="yes" />}
          {row?.credit && <HiddenField name={field('credit')} value="yes" />}
          <GridCell
            name={field('name')}
            label={`Name of cost line ${at + 1}`}
            row={at}
            column={0}
            defaultValue={row?.name ?? ''}
            error={faults[field('name')]}
            width="w-44"
            maxLength={100}
          />
        </th>
        <td className={CELL}>
          <GridCell
            name={field('category')}
            label={`Category of ${called}`}
            row={at}
            column={1}
            defaultValue={row?.category ?? ''}
            error={faults[field('category')]}
            width="w-32"
            maxLength={60}
            list={categoriesId}
          />
        </td>
        {row?.kept || row?.isAmountSet ? (
          <td className={`${CELL} text-sm`} colSpan={years.length + 1}>
            {row.kept ? 'How its amount is worked out stays as it is.' : 'A special rule says its amount.'}
            {!row.kept && <HiddenField name={field('per')} value={row.per} />}
            {!row.kept &&
              row.amounts.map((amount, yearAt) => (
                <HiddenField key={years[yearAt]} name={field(`amounts.${yearAt}`)} value={amount} />
              ))}
          </td>
        ) : (
          <>
            <td className={CELL}>
              <div className="w-56">
                <select
                  key={attempt}
                  {...per}
                  aria-label={`What the amount of ${called} is for`}
                  data-row={at}
                  data-column={2}
                  defaultValue={perKnown ? (row?.per ?? 'all') : ''}
                  className={controlClass}
                >
                  {!perKnown && <option value="">Choose</option>}
                  {amountFor.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
            </td>
            {years.map((year, yearAt) => (
              <td key={year} className={CELL}>
                {row?.credit && <span className="block text-sm text-ink-soft">A credit of</span>}
                <GridCell
                  name={field(`amounts.${yearAt}`)}
                  label={years.length === 1 ? `Amount of ${called}` : `Amount of ${called} in ${year}`}
                  row={at}
                  column={FIRST_AMOUNT + yearAt}
                  defaultValue={row?.amounts[yearAt] ?? ''}
                  error={faults[field(`amounts.${yearAt}`)]}
                  width="w-32"
                  maxLength={30}
                  isAmount
                />
              </td>
            ))}
          </>
        )}
        <td className={CELL}>
          {row !== null && (
            <Button name="intent" value={`remove:costLines.${at}`} look="plain" about={called}>
              Remove
            </Button>
          )}
        </td>
      </tr>
      {refused.length > 0 && (
        <tr>
          <td colSpan={years.length + 4} className={CELL}>
            {refused.map(([name, sentence]) => (
              <FieldError key={name} id={fieldAttributes({ name }).id}>
                {sentence}
              </FieldError>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
