/** Megabytes by which a process that keeps nothing may still differ from one minute to the next. */
const slack = 40

/** A fault when a process that was measured again and again ends above what it held half-way. */
export function judgeMemory(megabytes: number[]): string[] {
  const middle = megabytes.toSorted((one, other) => one - other)[Math.floor(megabytes.length / 2)] ?? 0
  const growth = (megabytes.at(-1) ?? 0) - middle
  return growth > slack ? [`The app's memory grew by ${growth.toFixed(0)} MB in the second half.`] : []
}
