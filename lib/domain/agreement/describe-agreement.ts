import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { lowerFirst } from '@/lib/domain/breakdown/words/lower-first'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { nameIn } from '@/lib/domain/terms/names'
import type { Position } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import type { AgreementView } from './agreement-view'

type Said = Pick<AgreementView, 'breakdown' | 'terms'>

/** The agreement in one sentence: who pays how much of what, for how many SRO positions and which cost lines. */
export function describeAgreement({ breakdown, terms, parties, version }: AgreementView): string {
  const names = (key: string) => parties.find((party) => party.key === key)?.shortName ?? key
  return wordSentence({ breakdown, terms }, names, version.recordedAt === null ? 'would pay' : 'pays')
}

/** Cost terms in the same sentence, with the parties as the terms name them. */
export function describeTerms(terms: Terms, breakdown: Breakdown): string {
  return wordSentence({ breakdown, terms }, (key) => nameIn(terms.parties, key), 'pays')
}

function wordSentence({ breakdown, terms }: Said, nameOf: (key: string) => string, tense: string): string {
  const { total, parties: borne } = foldTable(breakdown)
  const forWhat = wordPurpose({ breakdown, terms })
  const payers = borne.filter(({ bearer, figure }) => bearer.side !== 'agency' && figure.cents !== 0)
  if (isUnknown(total) && payers.every(({ figure }) => isUnknown(figure)))
    return `What each party ${tense} ${forWhat} is not recorded.`
  const end = `${wordMarks(total)}${wordMissing(total)}.`
  if (payers.length === 0) {
    const agency = borne.find(({ bearer }) => bearer.side === 'agency')
    return `${nameOf(agency?.bearer.id ?? '')} ${tense} the whole cost ${forWhat}: ${wordBounds(total)}${end}`
  }
  const paid = payers.map(({ bearer, figure }) => `${nameOf(bearer.id)} ${tense} ${wordPart(figure, total)}`)
  const whole = isUnknown(total) ? 'a total that is not recorded' : wordBounds(total)
  return `${joinNames(paid)} of ${whole} ${forWhat}${end}`
}

const isUnknown = (figure: Figure) => figure.cents === null && !figure.atLeastCents && figure.atMostCents === undefined

/** "; 2 amounts not recorded": how many facts the sentence's sums had to leave out. */
function wordMissing({ missing }: Figure): string {
  if (missing.length === 0) return ''
  return `; ${missing.length === 1 ? '1 amount' : `${missing.length} amounts`} not recorded`
}

/** "$149,812.50 (50%)"; the percent only where both are known. */
function wordPart(figure: Figure, total: Figure): string {
  if (figure.cents === null || total.cents === null || total.cents <= 0) return wordBounds(figure)
  return `${wordBounds(figure)} (${wordPercent(figure.cents, total.cents)})`
}

/** "50%", "41.7%": at most one decimal, said to be about where it is rounded by more than half a cent's worth. */
function wordPercent(part: number, whole: number): string {
  const tenths = Math.round((part * 1000) / whole)
  const exact = Math.abs((tenths * whole) / 1000 - part) <= 0.5
  return `${exact ? '' : 'about '}${tenths / 10}%`
}

/** "for 2 SRO positions: salary, benefits, training and vehicle maintenance". */
function wordPurpose({ breakdown, terms }: Said): string {
  const lines = breakdown.costLines.filter((line) => !line.inKind)
  const names = [...new Set(lines.map((line) => lowerFirst(line.name)))]
  const officers = countOfficers(terms.positions)
  const listed = names.length > 6 ? `${names.length} cost lines` : joinNames(names)
  return officers === null ? `for ${listed}` : `for ${officers} (${listed})`
}

/** "2 officers", "1 officer"; null where the terms name no position or a number that is not one for every year. */
function countOfficers(positions: readonly Position[]): string | null {
  const counts = positions.map(({ headcount }) => (typeof headcount === 'string' ? Number(headcount) : Number.NaN))
  const officers = counts.reduce((sum, count) => sum + count, 0)
  if (positions.length === 0 || !Number.isFinite(officers)) return null
  return officers === 1 ? '1 officer' : `${officers} officers`
}
