/** Hundredths of a percent as a percentage: "80%", "33.33%". */
export function wordBasisPoints(basisPoints: number): string {
  return `${wordHundredths(basisPoints)}%`
}

/** Officers' time in hundredths of a percent of one officer, as officers to two decimals: "1", "0.8", "1.33". */
export function wordOfficers(basisPoints: number): string {
  return wordHundredths(Math.round(basisPoints / 100))
}

function wordHundredths(hundredths: number): string {
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.trunc(hundredths / 100)}${decimals === '' ? '' : `.${decimals}`}`
}
