import type { Cents } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'

/** Something a person should read before they rely on the figures. Each is acknowledged by its name. */
export type Warning = {
  name: WarningName
  /** One sentence with the figures in it. */
  message: string
  yearId?: Id
  costLineId?: Id
  /** A party, source, part or limit. */
  aboutId?: Id
  /** The figure that the documents print, ours, and the first less the second. */
  statedCents?: Cents
  oursCents?: Cents
  differenceCents?: Cents
}

export type WarningName =
  | 'not-recorded' //          an amount, number or percent that the documents do not say
  | 'no-rule' //               no rule of the split matches a cost line
  | 'unallocated' //           nobody bears a part of the cost
  | 'percent-of-nothing' //    a percent of cost lines that there are none of in that year
  | 'more-than-cost' //        fixed sums pass the cost: whoever takes the rest keeps a surplus
  | 'sum-without-cost' //      a fixed sum for a year without a cost line to set it against
  | 'stated-differs' //        a printed figure is not what the terms come to
  | 'fraction-differs' //      "70%" of the year that is 69.62%
  | 'never-billed' //          payments leave something over that nobody bills
  | 'payment-reversed' //      netting turns a payment around
  | 'paid-too-much' //         more went out for a year than is owed: it is paid back
  | 'credit-left' //           more credit than the payments can use up
  | 'limit-not-recorded' //    not to exceed a sum that the documents do not say
  | 'limit-on-several' //      a limit per position of several officers is only a limit on their sum
  | 'minimum-not-met' //       not less than a sum that the cost left over does not come to
  | 'in-kind-limit' //         a limit that could only bind in-kind cost
  | 'measure-empty' //         a measure whose values add up to nothing
  | 'too-large' //             a line beyond ten billion dollars
  | 'actual-not-allowed' //    an actual that the line's true-up does not admit
  | 'two-vacancy-rules' //     a credit for vacant days beside percent of actual cost
  | 'illustrative' //          amounts made up to show how the terms work
  | 'cost-unchanged' //        a renewed agreement costs to the cent what the year before it did
