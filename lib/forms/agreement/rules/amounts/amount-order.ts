/**
 * The kinds of rules about amounts in the order in which they are worked, whichever was added first: an amount that grows
 * in some years only means the same when the years are said before the growth.
 */
export const AMOUNT_ORDER: readonly string[] = [
  'times',
  'percent-of',
  'part-of-measure',
  'range',
  'line-years',
  'grows',
  'in-kind',
  'paid-out-by',
  'true-up',
  'line-rounding',
  'covers',
  'headcount',
  'position-kind',
  'position-campuses',
]
