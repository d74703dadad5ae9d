import type { Amount, AmountHeld, Growth } from '@/lib/domain/terms/amount'
import type { Slice, Step } from '@/lib/domain/terms/split'
import { mapRecord, writeByYear, writeDollars, writeMoney } from './write-scalars'

/** An amount; one that is nothing but money, in every year or year by year, stands alone. */
export function writeAmount(amount: Amount): unknown {
  const { atMost, atLeast, ...free } = amount
  const held = writeHeld({ atMost, atLeast })
  if (!('each' in free)) return { ...free, ...held }
  const { each, eachAtMost, grows, ...rest } = free
  const money = writeByYear(each, writeMoney)
  if (eachAtMost === undefined && grows === undefined && Object.keys({ ...rest, ...held }).length === 0) return money
  return {
    each: money,
    ...rest,
    ...(grows === undefined ? {} : { grows: writeGrowth(grows) }),
    ...(eachAtMost === undefined ? {} : { eachAtMost: writeByYear(eachAtMost, writeMoney) }),
    ...held,
  }
}

function writeHeld({ atMost, atLeast }: { [Key in keyof AmountHeld]: AmountHeld[Key] | undefined }): object {
  return {
    ...(atMost === undefined ? {} : { atMost: writeByYear(atMost, writeMoney) }),
    ...(atLeast === undefined ? {} : { atLeast: writeByYear(atLeast, writeMoney) }),
  }
}

export function writeGrowth(grows: Growth): object {
  if (!('plusCents' in grows)) return grows
  const { plusCents, ...rest } = grows
  return { plus: writeByYear(plusCents, (amount) => (amount === null ? null : writeDollars(amount))), ...rest }
}

export function writeStep(step: Step): object {
  if ('amounts' in step) return { amounts: mapRecord(step.amounts, writeAmount) }
  return 'of' in step && step.of !== undefined ? { ...step, of: writeSlice(step.of) } : step
}

function writeSlice(slice: Slice): object {
  return 'first' in slice ? { first: writeAmount(slice.first) } : slice
}
