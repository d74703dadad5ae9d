import type { Figure } from '@/lib/domain/breakdown/figure'
import { cents } from '@/lib/domain/money/cents'

/** The columns that hold a figure, wherever a table has one. */
export const FIGURE = {
  cents: true,
  atLeastCents: true,
  atMostCents: true,
  missing: true,
  illustrative: true,
  inferred: true,
} as const

export type FigureColumns = {
  cents: bigint | null
  atLeastCents: bigint | null
  atMostCents: bigint | null
  missing: string[]
  illustrative: boolean
  inferred: boolean
}

export function readFigure(row: FigureColumns): Figure {
  return {
    cents: row.cents === null ? null : cents(row.cents),
    ...(row.atLeastCents === null ? {} : { atLeastCents: cents(row.atLeastCents) }),
    ...(row.atMostCents === null ? {} : { atMostCents: cents(row.atMostCents) }),
    missing: row.missing,
    ...(row.illustrative ? { illustrative: true } : {}),
    ...(row.inferred ? { inferred: true } : {}),
  }
}

export function writeFigure(figure: Figure): FigureColumns {
  return {
    cents: writeCents(figure.cents),
    atLeastCents: writeCents(figure.atLeastCents),
    atMostCents: writeCents(figure.atMostCents),
    missing: figure.missing,
    illustrative: figure.illustrative ?? false,
    inferred: figure.inferred ?? false,
  }
}

function writeCents(amount: number | null | undefined): bigint | null {
  return amount == null ? null : BigInt(amount)
}
