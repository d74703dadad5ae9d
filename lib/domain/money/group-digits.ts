import { groupThousands } from '@/lib/domain/money/format-cents'

/** A number as people read it: "1440" as "1,440", "51234.57" as "51,234.57"; anything else in its own words. */
export function groupDigits(number: string): string {
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(number) ?? []
  return whole === undefined ? number : `${sign}${groupThousands(whole)}${decimals}`
}
