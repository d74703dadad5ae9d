import type { Ratio } from '@/lib/domain/money/ratio'

/** How many decimals a number or percent is printed with: 1 of "58.3%", 0 of "70%" and of "2/3". */
export function decimalsOf(printed: Ratio): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
}
