import { stack, stackOffsetDiverging } from 'd3-shape'

export type StackedPart = { seriesKey: string; fromCents: number; toCents: number }

/**
 * Lays the amounts of each row end to end, in the order of the series; amounts below zero go the other way from zero.
 * An amount that is not recorded (null, or absent) takes no room.
 */
export function stackParts(rows: Record<string, number | null>[], seriesKeys: string[]): StackedPart[][] {
  const lay = stack<Record<string, number | null>, string>()
    .keys(seriesKeys)
    .value((row, key) => row[key] ?? 0)
    .offset(stackOffsetDiverging)
  const bySeries = lay(rows)
  return rows.map((_, index) =>
    bySeries.flatMap((series) => {
      const [fromCents, toCents] = series[index] ?? [0, 0]
      return fromCents === toCents ? [] : [{ seriesKey: series.key, fromCents, toCents }]
    }),
  )
}
