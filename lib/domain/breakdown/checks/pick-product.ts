import type { Times } from '@/lib/domain/terms/amount'

/** The products of what a fixed price covers that a printed figure speaks of: the one with its number, or all. */
export function pickProduct(covers: readonly Times[][], product: number | undefined): readonly Times[][] {
  return product === undefined ? covers : covers.slice(product - 1, product)
}
