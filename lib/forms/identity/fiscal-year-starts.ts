const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The days on which a fiscal year can start, "07-01" with its words "July 1". */
export const FISCAL_YEAR_STARTS: Readonly<Record<string, string>> = Object.fromEntries(
  MONTHS.map((month, at) => [`${String(at + 1).padStart(2, '0')}-01`, `${month} 1`]),
)
