import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readEntry } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES, FRESH_VALUES as STARTED } from '../testing/form-samples'
import { readRows } from '../values/rows'
import { addPasted, findAddFaults } from './add-pasted'
import { readPaste } from './read-paste'

const FRESH_VALUES: DraftValues = { ...STARTED, startsOn: '2023-07-01', endsOn: '2024-06-30' }
const PASTED = 'Name\tAmount\nSalary\t$100,000.00\nRadio\t1,200.50\nRefund\t(300.25)'

function read(values: DraftValues) {
  const entry = readEntry({ ...values, title: 'Officers' }, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return entry.value.terms
}

const namesOf = (values: DraftValues) => readRows(values, 'costLines').map((row) => row.name)

describe('adding', () => {
  const { lines } = readPaste(PASTED, FRESH_VALUES)

  it('fills a line of the same name that has no amount, and puts the others last', () => {
    expect(findAddFaults(FRESH_VALUES, lines)).toEqual([])
    const values = addPasted(FRESH_VALUES, lines, 'add')
    expect(namesOf(values)).toEqual(['Salary', 'Benefits', 'Training', 'Vehicle', 'Radio', 'Refund'])
    const { costLines } = read(values)
    expect(costLines.map(({ id, amount }) => [id, 'each' in amount ? amount.each : null])).toEqual([
      ['salary', 10_000_000],
      ['line-5', 120_050],
      ['line-6', -30_025],
    ])
  })

  it('does not overwrite an amount that was typed', () => {
    expect(findAddFaults(DINUBA_VALUES, lines)).toEqual(['Row 2: “Salary” is a cost line already, with amounts.'])
  })

  it('is refused beyond what an agreement takes', () => {
    const many = Array.from({ length: 500 }, (_, at) => `Line ${at}\t1`).join('\n')
    expect(findAddFaults(FRESH_VALUES, readPaste(many, FRESH_VALUES).lines)).toEqual([
      'With those that are there it would be 504 cost lines; the most is 500.',
    ])
  })

  it('keeps the same amount in every year as one amount', () => {
    const before = { ...DINUBA_VALUES, endsOn: '2025-06-30' }
    const values = addPasted(before, readPaste('Radio\t5', before).lines, 'add')
    expect(values.amountsBy).toBe('same')
    expect(values['costLines.4.amounts.0']).toBe('5')
  })

  it('gives lines that were there an amount for each year, where the pasted ones differ by year', () => {
    const before = { ...DINUBA_VALUES, endsOn: '2025-06-30' }
    const values = addPasted(before, readPaste('Name\t2023-24\t2024-25\nRadio\t5\t6', before).lines, 'add')
    expect(values.amountsBy).toBe('year')
    expect(totalCost(settle(read(values))).cents).toBe(2 * 29_962_500 + 500 + 600)
  })
})

describe('replacing', () => {
  it('leaves only what was pasted, in its order, under the keys of the same names', () => {
    const values = addPasted(DINUBA_VALUES, readPaste(PASTED, DINUBA_VALUES).lines, 'replace')
    expect(namesOf(values)).toEqual(['Salary', 'Radio', 'Refund'])
    expect(readRows(values, 'costLines').map((row) => row.key)).toEqual(['salary', 'line-5', 'line-6'])
    // 100,000.00 + 1,200.50 - 300.25
    expect(totalCost(settle(read(values))).cents).toBe(10_090_025)
  })

  it('takes 200 rows copied in Calc', () => {
    const start = {
      ...DINUBA_VALUES,
      endsOn: '2026-06-30',
      'positions.0.headcount': '1',
      'positions.1.key': 'sergeant',
      'positions.1.name': 'Sergeant',
      'positions.1.headcount': '1',
    }
    const copied = readFileSync(join(import.meta.dirname, 'testing/calc-copy.tsv'), 'utf8')
    const terms = read(addPasted(start, readPaste(copied, start).lines, 'replace'))
    expect(terms.costLines).toHaveLength(200)
    // The three totals that Calc added up: 20,038,595.00 + 10,298,506.50 + 398,479.75
    expect(totalCost(settle(terms)).atLeastCents).toBe(3_073_558_125)
  })
})
