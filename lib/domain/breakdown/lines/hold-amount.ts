import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, exactFigure, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import type { AmountSetting } from '@/lib/domain/breakdown/lines/amount-setting'
import type { HeldAmount } from '@/lib/domain/breakdown/lines/worked-out'
import { labelOfYear } from '@/lib/domain/breakdown/run'
import { type Cents, largerCents, smallerCents } from '@/lib/domain/money/cents'
import type { AmountHeld } from '@/lib/domain/terms/amount'
import { valueInYear } from '@/lib/domain/terms/by-year'

type Setting = Pick<AmountSetting, 'run' | 'yearId' | 'what'>

/**
 * An amount held to the most and the least that the whole of it may be in the year. For a year for which that is not
 * recorded it is not held to it, and that is said.
 * @param figure what it comes to, planned or actual
 */
export function holdAmount(amount: AmountHeld, figure: Figure, setting: Setting): HeldAmount {
  const least = sumInYear(amount, 'atLeast', setting)
  const most = sumInYear(amount, 'atMost', setting)
  if (least === null && most === null) return { figure }
  const { atLeast, atMost } = boundsOf(figure)
  const hold = (bound: Cents | null) => {
    const raised = least === null || bound === null ? bound : largerCents(bound, least)
    return most === null || raised === null ? raised : smallerCents(raised, most)
  }
  const held = {
    ...(most === null ? {} : { atMostCents: most }),
    ...(least === null ? {} : { atLeastCents: least }),
    without: figure,
  }
  if (figure.cents !== null) return { figure: exactFigure(hold(figure.cents) ?? figure.cents, marksOf(figure)), held }
  const bounds = { atLeast: atLeast === null ? least : hold(atLeast), atMost: atMost === null ? most : hold(atMost) }
  return { figure: openFigure(bounds, figure.missing, marksOf(figure)), held }
}

const NAMES = { atMost: 'most', atLeast: 'least' }

function sumInYear(amount: AmountHeld, to: keyof AmountHeld, { run, yearId, what }: Setting): Cents | null {
  const byYear = amount[to]
  if (byYear === undefined) return null
  const sum = valueInYear(byYear, yearId) ?? null
  if (sum !== null) return sum
  const message = `The ${NAMES[to]} that ${what} may come to is not recorded for ${labelOfYear(run, yearId)}: it is not held to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId })
  return null
}
