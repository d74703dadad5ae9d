const EMPTY_IT = 'leave the cell empty if it is not recorded'
const NUMBER = String.raw`[-−(]?\$?\s*\d[\d,.]*\)?`

/** What a cell may be that is no amount, in the order in which they are looked for. */
const KINDS: readonly { like: RegExp; say: (text: string) => string }[] = [
  { like: /^[-–—]+$/, say: () => `may mean $0 or not recorded. Enter 0, or ${EMPTY_IT}.` },
  {
    like: /^(?:=|[+-]\s*(?:[A-Z]{1,3}\$?\d|[A-Z]+\())/i,
    say: () => 'is a formula. Show values instead of formulas in the spreadsheet, and copy again.',
  },
  { like: /^#+$/, say: () => 'says that the column is too narrow. Widen it in the spreadsheet, and copy again.' },
  {
    like: /^(?:#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?|Err:\d+)$/i,
    say: () => 'is an error of the spreadsheet. Mend its formula there, and copy again.',
  },
  {
    like: /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[-/ ][A-Z]{3,9}[-/ ,]*\d{0,4}|[A-Z]{3,9}[-/ .]\d{1,2}(?:,? \d{2,4})?)$/i,
    say: () => 'is a date. Set the cell to a number format in the spreadsheet, and copy again.',
  },
  {
    like: /%/,
    say: () => 'is a percent. Enter the dollars that it comes to; a percent of other cost lines is a special rule.',
  },
  {
    like: /[€£¥₹₽₩₱]|\b(?:EUR|GBP|CAD|MXN|JPY|AUD|CHF|CNY)\b|\b(?:CA|C|MX|A|AU|NZ)\$/i,
    say: () => 'is in another currency. Enter US dollars.',
  },
  {
    like: /^[-−(]?\$?\s*\d+(?:[.,]\d+)?\s*E\s*[+-]?\d+\)?$/i,
    say: () => 'is in scientific notation. Set the cell to a number format in the spreadsheet, and copy again.',
  },
  {
    like: /^[-−(]?\$?\s*[\d,.]+\s*(?:k|m|mm|mil|million|thousand)\)?$/i,
    say: () => 'is shortened. Write the amount out, like 87010.50.',
  },
  {
    like: /^[-−(]?\$?\s*(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?: \d{3})*,\d{1,2}|\d+,\d{1,2})\)?$/,
    say: (text) => `is written with a decimal comma. Write it as ${withPoint(text)}, with a comma for thousands only.`,
  },
  {
    like: new RegExp(String.raw`^${NUMBER}\s*(?:to|and|or|[-–—/;&+|]|\s)\s*${NUMBER}(?:\s.*)?$`, 'i'),
    say: () => 'holds two amounts. Put each in a cell of its own; a published range is a special rule.',
  },
  {
    like: /^[-−(]?\$?\s*[\d,]+\.\d{3,}\)?$/,
    say: () => 'has parts of a cent. Round it to two decimals in the spreadsheet, and copy again.',
  },
]

/** What a cell is that cannot be read as an amount, and how to mend it: "is a date. Set the cell to …". */
export function explainAmount(text: string): string {
  const kind = KINDS.find(({ like }) => like.test(text))
  return kind?.say(text) ?? `is not an amount. Enter dollars and cents, like 87010.50, or ${EMPTY_IT}.`
}

/** "87.010,50" as "87,010.50". */
function withPoint(text: string): string {
  return text.replace(/[., ]/g, (mark) => (mark === ',' ? '.' : ','))
}
