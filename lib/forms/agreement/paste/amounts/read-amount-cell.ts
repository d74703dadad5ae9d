import { type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { BELOW_ZERO, MOST_CENTS } from '../../fields/read-amount'
import { explainAmount } from './explain-amount'
import { shorten } from './shorten'

/** How Excel and Calc write zero in the accounting format: "$ -". */
const ACCOUNTING_ZERO = /^\$\s*[-–—]$/

/**
 * An amount as a spreadsheet shows it: "$87,010.50", "(1,500.00)" and "-1500" for what is below zero, "$ -" for zero;
 * null for an empty cell: not recorded. A refusal says what the cell is instead, and how to mend it.
 */
export function readAmountCell(cell: string): Result<Cents | null, string> {
  const text = cell.replace(/[\u00a0\u2007\u202f]/g, ' ').trim()
  if (text === '') return accept(null)
  if (ACCOUNTING_ZERO.test(text)) return accept(ZERO_CENTS)
  const amount = readDollars(text)
  if (amount === null) return refuse(`“${shorten(text)}” ${explainAmount(text)}`)
  if (Math.abs(amount) > MOST_CENTS) return refuse(`“${shorten(text)}” is more than ten billion dollars. Check it.`)
  return accept(amount)
}

function readDollars(text: string): Cents | null {
  const plain = text.replace(/^(?:US\$|USD)\s*/i, '$').replace(/\s*USD$/i, '')
  const magnitude = plain
    .replace(/^(\$?)\s*\((.*)\)$/, '$1$2')
    .replace(/^\(?(\$?)\s*[-−]\s*|[-−]$/g, '$1')
    .replace(/^\$\s+/, '$')
  const amount = parseDollars(magnitude)
  if (amount === null || amount < 0) return null
  return BELOW_ZERO.test(plain) ? ((amount === 0 ? 0 : -amount) as Cents) : amount
}
