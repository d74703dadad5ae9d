import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

type Whole = { named: string; from: number; to: number }

/** A whole number that must be there. */
export function requiredWhole(whole: Whole): ReadText<number> {
  return (text) => (text === '' ? refuse(`Enter ${whole.named}.`) : readWhole(text, whole))
}

/** A whole number that may be left out: null when it is. */
export function optionalWhole(whole: Whole): ReadText<number | null> {
  return (text) => (text === '' ? accept(null) : readWhole(text, whole))
}

function readWhole(text: string, { named, from, to }: Whole) {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= from && value <= to) return accept(value)
  return refuse(`Enter ${named} as a whole number from ${from} to ${to.toLocaleString('en-US')}.`)
}
