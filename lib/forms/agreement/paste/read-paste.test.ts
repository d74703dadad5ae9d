import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { DINUBA_VALUES } from '../testing/form-samples'
import { readPaste } from './read-paste'

/** Three contract years and two positions. */
const VALUES: DraftValues = {
  ...DINUBA_VALUES,
  endsOn: '2026-06-30',
  'positions.0.name': 'SRO',
  'positions.1.key': 'sergeant',
  'positions.1.name': 'Sergeant',
  'positions.1.headcount': '1',
}

const HEADINGS = ['Name', 'Category', 'Position', '2023-24', '2024-25', '2025-26']
const GOOD = [
  HEADINGS,
  ['Base pay', 'Salary', 'SRO', '$87,010.50', '89,000', '91000'],
  ['Health insurance', 'Benefits', 'Each officer, Sergeant', '12000', '', ' $-   '],
]

/** The good table with one cell (row and column from 1) in place of its own. */
function withCell(row: number, column: number, cell: string): string[][] {
  return GOOD.map((cells, at) => (at === row - 1 ? cells.map((own, k) => (k === column - 1 ? cell : own)) : cells))
}

const text = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n')
const faultsOf = (rows: readonly (readonly string[])[]) => readPaste(text(rows), VALUES).faults

/** Seeded faults: what is wrong, the table, and the whole sentence. */
const FAULTS: [what: string, rows: string[][], sentence: string][] = [
  [
    'text in an amount',
    withCell(2, 4, 'about 87,000'),
    'Row 2, column D (2023-24): “about 87,000” is not an amount. Enter dollars and cents, like 87010.50, or leave the cell empty if it is not recorded.',
  ],
  [
    'a word for not recorded',
    withCell(2, 5, 'TBD'),
    'Row 2, column E (2024-25): “TBD” is not an amount. Enter dollars and cents, like 87010.50, or leave the cell empty if it is not recorded.',
  ],
  [
    'a dash alone',
    withCell(2, 5, '–'),
    'Row 2, column E (2024-25): “–” may mean $0 or not recorded. Enter 0, or leave the cell empty if it is not recorded.',
  ],
  [
    'a European decimal comma',
    withCell(2, 4, '87.010,50'),
    'Row 2, column D (2023-24): “87.010,50” is written with a decimal comma. Write it as 87,010.50, with a comma for thousands only.',
  ],
  [
    'a decimal comma without thousands',
    withCell(2, 4, '$1234,56'),
    'Row 2, column D (2023-24): “$1234,56” is written with a decimal comma. Write it as $1234.56, with a comma for thousands only.',
  ],
  [
    'a decimal comma with spaces',
    withCell(2, 4, '87 010,50'),
    'Row 2, column D (2023-24): “87 010,50” is written with a decimal comma. Write it as 87,010.50, with a comma for thousands only.',
  ],
  [
    'a date',
    withCell(3, 4, '7/1/2023'),
    'Row 3, column D (2023-24): “7/1/2023” is a date. Set the cell to a number format in the spreadsheet, and copy again.',
  ],
  [
    'a date made of an amount',
    withCell(3, 4, '12-Jan'),
    'Row 3, column D (2023-24): “12-Jan” is a date. Set the cell to a number format in the spreadsheet, and copy again.',
  ],
  [
    'a formula',
    withCell(2, 6, '=E2*1.03'),
    'Row 2, column F (2025-26): “=E2*1.03” is a formula. Show values instead of formulas in the spreadsheet, and copy again.',
  ],
  [
    'an error of a formula',
    withCell(2, 6, '#DIV/0!'),
    'Row 2, column F (2025-26): “#DIV/0!” is an error of the spreadsheet. Mend its formula there, and copy again.',
  ],
  [
    'a column too narrow',
    withCell(2, 6, '########'),
    'Row 2, column F (2025-26): “########” says that the column is too narrow. Widen it in the spreadsheet, and copy again.',
  ],
  [
    'a percent',
    withCell(2, 5, '3%'),
    'Row 2, column E (2024-25): “3%” is a percent. Enter the dollars that it comes to; a percent of other cost lines is a special rule.',
  ],
  [
    'euros',
    withCell(2, 4, '€87,010.50'),
    'Row 2, column D (2023-24): “€87,010.50” is in another currency. Enter US dollars.',
  ],
  [
    'Mexican pesos',
    withCell(2, 4, '87,010.50 MXN'),
    'Row 2, column D (2023-24): “87,010.50 MXN” is in another currency. Enter US dollars.',
  ],
  [
    'scientific notation',
    withCell(2, 4, '8.7E+04'),
    'Row 2, column D (2023-24): “8.7E+04” is in scientific notation. Set the cell to a number format in the spreadsheet, and copy again.',
  ],
  [
    'thousands in short',
    withCell(2, 4, '$87K'),
    'Row 2, column D (2023-24): “$87K” is shortened. Write the amount out, like 87010.50.',
  ],
  [
    'two amounts in one cell',
    withCell(2, 4, '54,000 - 70,000'),
    'Row 2, column D (2023-24): “54,000 - 70,000” holds two amounts. Put each in a cell of its own; a published range is a special rule.',
  ],
  [
    'two amounts on two lines of one cell',
    withCell(2, 4, '"54,000\n70,000"'),
    'Row 2, column D (2023-24): “54,000 70,000” holds two amounts. Put each in a cell of its own; a published range is a special rule.',
  ],
  [
    'parts of a cent',
    withCell(2, 4, '29003.3333333'),
    'Row 2, column D (2023-24): “29003.3333333” has parts of a cent. Round it to two decimals in the spreadsheet, and copy again.',
  ],
  [
    'commas out of place',
    withCell(2, 4, '8,70,10.50'),
    'Row 2, column D (2023-24): “8,70,10.50” is not an amount. Enter dollars and cents, like 87010.50, or leave the cell empty if it is not recorded.',
  ],
  [
    'more than an agreement comes to',
    withCell(2, 4, '10,000,000,000.01'),
    'Row 2, column D (2023-24): “10,000,000,000.01” is more than ten billion dollars. Check it.',
  ],
  [
    'a credit in one year and a cost in another',
    withCell(2, 5, '$ (1,500.00)'),
    'Row 2, column E (2024-25): an amount below $0 is a credit, and other years of the row are a cost. Make them two rows.',
  ],
  [
    'a merged heading',
    withCell(1, 5, ''),
    'Column E has no heading. If “2023-24” in column D is merged over both, unmerge it and head each column, or choose below what it is.',
  ],
  [
    'a year of another agreement',
    withCell(1, 6, 'FY 2030-31'),
    'Column F is headed “FY 2030-31”, which is no contract year of this agreement. Head it with one of these: 2023-24, 2024-25, 2025-26.',
  ],
  [
    'a heading twice',
    withCell(1, 6, '2024-25'),
    'Columns E and F are headed the same. Rename one of them, or choose below what it is.',
  ],
  [
    'one amount for every year beside one year',
    withCell(1, 4, 'Amount'),
    'Column D is for every year, and others are for one year each. Choose below what it is.',
  ],
  [
    'a trailing total that misses a row',
    [...GOOD, ['Total', '', '', '$99,999.50', '89000', '91000']],
    'Row 4, column D (2023-24): the total says $99,999.50, and the rows above come to $99,010.50. Copy every row that it adds up; rename it if it is a cost line.',
  ],
  [
    'a name twice',
    withCell(3, 1, 'base  PAY'),
    'Row 3, column A (Name): “base PAY” is row 2 already. Give each cost line a name of its own.',
  ],
  ['no name', withCell(3, 1, ' '), 'Row 3, column A (Name): the row has no name. Enter one, or take the row away.'],
  [
    'a name too long',
    withCell(3, 1, 'x'.repeat(101)),
    'Row 3, column A (Name): the name has 101 characters. Shorten it to at most 100.',
  ],
  [
    'a category too long',
    withCell(3, 2, 'x'.repeat(61)),
    'Row 3, column B (Category): the category has 61 characters. Shorten it to at most 60.',
  ],
  [
    'an amount where the category is',
    withCell(3, 2, '$12,000'),
    'Row 3, column B (Category): “$12,000” is an amount, not a category. Check that no cell of the row is missing.',
  ],
  [
    'an unknown position',
    withCell(3, 3, 'Lieutenant'),
    'Row 3, column C (Position): “Lieutenant” is no position of this agreement (SRO, Sergeant). Change it, or leave the cell empty for all officers together.',
  ],
  [
    'too many columns in a row',
    [...GOOD, ['Radio', 'Equipment', '', '100', '100', '100', '', '100']],
    'Row 4, column G: the row has 8 cells, and there are 6 columns. Take the extra cells away.',
  ],
  [
    'no amounts at all',
    GOOD.map((row) => row.slice(0, 3)),
    'No column holds amounts. Head it with a contract year or “Amount”, or choose below what each column is.',
  ],
  [
    'one column only',
    GOOD.map((row) => row.slice(0, 1)),
    'No columns were found. Copy the cells in the spreadsheet itself, names and amounts, and paste them.',
  ],
  ['nothing', [['', ''], ['']], 'Paste the cells that hold the cost lines.'],
  [
    'a quotation mark that never closes',
    withCell(3, 1, '"Health'),
    'Row 3: a quotation mark opens and never closes. Take it away, or copy the cells again.',
  ],
  [
    'more rows than an agreement takes',
    [HEADINGS, ...Array.from({ length: 501 }, (_, at) => [`Line ${at}`, 'other', '', '1', '1', '1'])],
    'There are 501 rows, and an agreement takes at most 500 cost lines. Add up what belongs together.',
  ],
]

describe('a pasted table is refused', () => {
  it.each(FAULTS)('%s', (_, rows, sentence) => {
    expect(faultsOf(rows)).toEqual([sentence])
  })

  it('with every fault it has', () => {
    const rows = [...withCell(2, 4, '87.010,50'), ['Total', '', '', '1', '', ''], ['Radio', '', 'Chief', '=A1', '', '']]
    expect(faultsOf(rows)).toHaveLength(4)
  })
})

describe('a pasted table says', () => {
  const linesOf = (rows: readonly (readonly string[])[], values = VALUES) => {
    const { lines, faults } = readPaste(text(rows), values)
    expect(faults).toEqual([])
    return lines
  }

  it('its cost lines to the cent', () => {
    expect(linesOf(GOOD)).toEqual([
      {
        row: 2,
        name: 'Base pay',
        category: 'salary',
        per: 'of:sro',
        credit: false,
        amounts: [8_701_050, 8_900_000, 9_100_000],
      },
      {
        row: 3,
        name: 'Health insurance',
        category: 'benefits',
        per: 'each:sergeant',
        credit: false,
        amounts: [1_200_000, null, 0],
      },
    ])
  })

  it.each(['($1,500.00)', '$ (1,500.00)', '$(1,500.00)', '-1500', '−$1,500', '-$1,500.00', '1500-', '$-1500'])(
    'a credit by %s',
    (cell) => {
      const rows = [HEADINGS, ['Refund', 'other', '', cell, '', '0']]
      expect(linesOf(rows)).toMatchObject([{ credit: true, amounts: [150_000, null, 0] }])
    },
  )

  it.each(['US$ 87,010.50', 'USD 87010.50', '87010.5', '$ 87,010.50 ', '\u00a087,010.50\u00a0'])(
    '$87,010.50 by “%s”',
    (cell) => {
      expect(linesOf(withCell(2, 4, cell))[0]?.amounts[0]).toBe(8_701_050)
    },
  )

  it.each(['2023–24', '2023-2024', '2023/24', "FY '24", 'FY2023-24', 'Year 1', 'School year 2023-24', '2023-24 ($)'])(
    'the first contract year by “%s”',
    (heading) => {
      expect(linesOf(withCell(1, 4, heading))[0]?.amounts[0]).toBe(8_701_050)
    },
  )

  it('what it leaves out: titles, blank rows, totals that add up, columns of other things', () => {
    const rows = [
      ['SRO budget', '', '', '', '', '', '', ''],
      [...HEADINGS, 'Total', 'Account'],
      ['Base pay', 'Salary', 'SRO', '100', '200', '300', '600', '11-1000'],
      ['', '', '', '', '', '', '', ''],
      ['Subtotal', '', '', '100', '200', '300', '600', ''],
      ['Vehicle', 'Vehicle', '', '10', '20', '30', '60', '11-2000'],
      ['Subtotal', '', '', '10', '20', '30', '60', ''],
      ['Grand total', '', '', '110', '220', '330', '660', ''],
      ['', '', '', '', '', '', '', ''],
    ]
    const { lines, faults, leftOut } = readPaste(text(rows), VALUES)
    expect(faults).toEqual([])
    expect(lines.map(({ name }) => name)).toEqual(['Base pay', 'Vehicle'])
    expect(leftOut).toEqual([
      'Row 1, “SRO budget”, is left out: it is above the headings.',
      'Column G, “Total”, is left out: it adds up others.',
      'Column H, “Account”, is left out: it says nothing of a cost line.',
      'Row 4 is blank and left out.',
      'Row 5, “Subtotal”, is left out: it adds up rows above it.',
      'Row 7, “Subtotal”, is left out: it adds up rows above it.',
      'Row 8, “Grand total”, is left out: it adds up rows above it.',
    ])
  })

  it('the contract years that it says nothing of', () => {
    const { yearsWithout, lines } = readPaste(text(GOOD.map((row) => row.slice(0, 4))), VALUES)
    expect(yearsWithout).toEqual(['2024-25', '2025-26'])
    expect(lines[0]?.amounts).toEqual([8_701_050, null, null])
  })

  it('without headings, what each column is by what it holds', () => {
    expect(linesOf(GOOD.slice(1))).toMatchObject([
      { name: 'Base pay', category: 'salary', per: 'of:sro', amounts: [8_701_050, 8_900_000, 9_100_000] },
      { name: 'Health insurance', category: 'benefits', per: 'each:sergeant' },
    ])
  })

  it('two columns alone: names and the amount of every year, the category by the name', () => {
    const rows = [
      ['Patrol vehicle', '$6,200'],
      ['Wages', '198450'],
    ]
    expect(linesOf(rows)).toMatchObject([
      { name: 'Patrol vehicle', category: 'vehicle', per: 'all', amounts: [620_000, 620_000, 620_000] },
      { name: 'Wages', category: 'salary' },
    ])
  })

  it('cells of Excel with line breaks and quotation marks inside', () => {
    const rows = [HEADINGS, ['"Patrol ""car"",\nhalf a year"', 'Vehicle', '', '"1,000.00"', '', '']]
    expect(linesOf(rows)).toMatchObject([{ name: 'Patrol "car", half a year', amounts: [100_000, null, null] }])
  })

  it('cells of Calc that begin with a quotation mark', () => {
    const rows = [HEADINGS, ['"Step C" pay', 'Salary', '', '1000', '', '']]
    expect(linesOf(rows)).toMatchObject([{ name: '"Step C" pay' }])
  })

  it('a column as somebody chose it', () => {
    const rows = GOOD.map((row, at) => (at === 0 ? ['Name', 'Category', 'Position', 'Now', '2024-25', '2025-26'] : row))
    const { lines } = readPaste(text(rows), VALUES, { D: { kind: 'year', at: 0 }, F: { kind: 'ignored' } })
    expect(lines[0]?.amounts).toEqual([8_701_050, 8_900_000, null])
  })
})

describe('200 rows copied in LibreOffice Calc', () => {
  // Copied by Calc 7.4 itself: currency, accounting and plain formats, a credit in parentheses, a cell of two lines,
  // quotation marks, formulas, and a total row.
  const copied = readFileSync(join(import.meta.dirname, 'testing/calc-copy.tsv'), 'utf8')
  const { lines, faults, leftOut } = readPaste(copied, VALUES)

  it('are 200 cost lines', () => {
    expect(faults).toEqual([])
    expect(leftOut).toEqual(['Row 202, “Total”, is left out: it adds up rows above it.'])
    expect(lines).toHaveLength(200)
  })

  it('of the amounts that Calc added up', () => {
    const totals = [0, 1, 2].map((year) =>
      lines.reduce((sum, { amounts, credit }) => sum + (credit ? -1 : 1) * (amounts[year] ?? 0), 0),
    )
    expect(totals).toEqual([2_003_859_500, 1_029_850_650, 39_847_975])
  })

  it('each as it stood in its row', () => {
    expect(lines[6]).toMatchObject({
      name: 'Supervision campus 1',
      per: 'each:sro',
      amounts: [700_035, 721_036, 250_050],
    })
    expect(lines[49]).toMatchObject({
      name: 'Step "C" pay, campus 7',
      per: 'each:sergeant',
      amounts: [5_000_050, 0, null],
    })
    expect(lines[59]).toMatchObject({ credit: true, per: 'all', amounts: [150_000, 154_500, 160_025] })
    expect(lines[199]).toMatchObject({ name: 'Phone, campus 25', category: 'other', amounts: [20_000_000, 0, null] })
  })
})
