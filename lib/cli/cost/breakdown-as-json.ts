import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { marksOf } from '@/lib/domain/breakdown/figures'
import { type Fold, foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { nameOf } from '@/lib/domain/terms/names'

/**
 * The breakdown as programs read it: amounts in whole cents, null for what is not recorded. What is known of an amount
 * that is not (bounds, and the facts it lacks) stands under `uncertain` beside it, by the name of its entry.
 */
export function breakdownAsJson(breakdown: Breakdown): object {
  return {
    engineVersion: breakdown.engineVersion,
    warnings: breakdown.warnings,
    years: breakdown.years.map((year) => yearAsJson(breakdown, year)),
    debts: breakdown.debts.map(({ yearId, fromId, toId, figure }) => ({
      year: yearId,
      from: fromId,
      to: toId,
      ...figureAsJson(figure),
    })),
    payments: breakdown.payments.map(({ yearId, fromId, toId, figure, ...payment }) => ({
      year: yearId,
      from: fromId,
      to: toId,
      ...payment,
      ...figureAsJson(figure),
    })),
    parts: breakdown.parts.map(({ yearId, costLineId, bearerId, partOf, by, figure }) => ({
      year: yearId,
      line: costLineId,
      of: partOf,
      by,
      part: bearerId,
      ...figureAsJson(figure),
    })),
    totals: foldAsJson(foldTable(breakdown)),
    stated: breakdown.stated,
    notes: breakdown.notes,
  }
}

function yearAsJson(breakdown: Breakdown, year: Breakdown['years'][number]): object {
  const inKind = breakdown.costLines.some((line) => line.inKind)
  return {
    id: year.id,
    label: nameOf(year),
    startsOn: year.startsOn,
    endsOn: year.endsOn,
    ...foldAsJson(foldTable(breakdown, { yearId: year.id })),
    ...(inKind ? { inKind: foldAsJson(foldTable(breakdown, { yearId: year.id, inKind: true })) } : {}),
    lines: breakdown.lines
      .filter((line) => line.yearId === year.id)
      .map(({ costLineId }) => lineAsJson(breakdown, year.id, costLineId)),
  }
}

function lineAsJson(breakdown: Breakdown, yearId: string, costLineId: string): object {
  const line = breakdown.costLines.find(({ id }) => id === costLineId)
  const inKind = line?.inKind ?? false
  return {
    id: costLineId,
    name: line?.name ?? costLineId,
    category: line?.category,
    ...(inKind ? { inKind } : {}),
    ...foldAsJson(foldTable(breakdown, { yearId, costLineId, inKind })),
  }
}

function foldAsJson({ total, parties, sources, unallocated }: Fold): object {
  const uncertain = [
    ['totalCents', total] as const,
    ...parties.map(({ bearer, figure }) => [`shares.${bearer.id}`, figure] as const),
    ...sources.map(({ bearer, figure }) => [`grants.${bearer.id}`, figure] as const),
    ['unallocatedCents', unallocated] as const,
  ].filter(([, figure]) => figure.cents === null)
  return {
    totalCents: total.cents,
    shares: Object.fromEntries(parties.map(({ bearer, figure }) => [bearer.id, figure.cents])),
    grants: Object.fromEntries(sources.map(({ bearer, figure }) => [bearer.id, figure.cents])),
    unallocatedCents: unallocated.cents,
    ...marksOf(total),
    ...(uncertain.length === 0
      ? {}
      : { uncertain: Object.fromEntries(uncertain.map(([key, figure]) => [key, boundsAsJson(figure)])) }),
  }
}

function figureAsJson(figure: Figure): object {
  return {
    cents: figure.cents,
    ...marksOf(figure),
    ...(figure.cents === null ? { uncertain: boundsAsJson(figure) } : {}),
  }
}

function boundsAsJson({ atLeastCents, atMostCents, missing }: Figure): object {
  return { atLeastCents: atLeastCents ?? null, atMostCents: atMostCents ?? null, missing }
}
