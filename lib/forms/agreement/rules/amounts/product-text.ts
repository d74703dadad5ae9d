import { parseRatio, type Ratio } from '@/lib/domain/money/ratio'
import { isQuantity, type Times } from '@/lib/domain/terms/amount'
import { wordTimesTerm } from '@/lib/domain/terms/words/word-amount-term'

const FACTOR = /^(up to )?(\?|[\d.,]+(?: \d+\/\d+)?(?:\/\d+)?) (\S.{0,58}?)(?: beyond ([\d.,/]+))?$/i

/** Numbers of things times each other, as typed: "4 officers × 8 hours × 181 days"; null for anything else. */
export function parseProduct(text: string): Times[] | null {
  const factors = text
    .trim()
    .split(/\s+[×x*]\s+/)
    .map(parseFactor)
  return factors.length <= 6 && factors.every((factor) => factor !== null) ? factors : null
}

function parseFactor(text: string): Times | null {
  if (/^officers$/i.test(text)) return 'headcount'
  const [, upTo, number = '', unit = '', above] = FACTOR.exec(text) ?? []
  const [n, beyond] = [number === '?' ? null : parseRatio(number), above === undefined ? undefined : parseRatio(above)]
  if (unit === '' || (n === null && number !== '?') || beyond === null) return null
  return { n, unit, ...(beyond === undefined ? {} : { beyond: beyond as Ratio }), ...(upTo ? { upTo: true } : {}) }
}

/**
 * Factors as they would be typed; "?" for a number that is not recorded, "officers" for the position's own. What cannot be
 * typed comes out as a sentence says it, and is then kept as it is.
 */
export function writeProduct(factors: readonly Times[]): string {
  return factors.map(writeFactor).join(' × ')
}

function writeFactor(factor: Times): string {
  if (!isQuantity(factor) || factor.atLeast !== undefined || factor.atMost !== undefined) return wordTimesTerm(factor)
  const { n, unit, beyond, upTo } = factor
  const number = n === null ? '?' : typeof n === 'string' ? n : ''
  return `${upTo ? 'up to ' : ''}${number} ${unit}${beyond === undefined ? '' : ` beyond ${beyond}`}`
}
