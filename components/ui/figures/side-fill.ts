import type { Side } from '@/components/ui/figures/side'

/** A side that is filled with one color. Grants and credits are striped, and what nobody pays yet is an outline. */
export type SolidSide = Exclude<Side, 'source' | 'nobody'>

/** The class that fills a shape with its side's color. */
export const sideFill: Record<SolidSide, string> = {
  district: 'fill-district',
  agency: 'fill-agency',
  other: 'fill-other',
}

export function isSolid(side: Side): side is SolidSide {
  return side !== 'source' && side !== 'nobody'
}
