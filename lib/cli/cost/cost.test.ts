import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const HUDSON = 'lib/forms/terms-file/examples/hudson-wi-2009.json'
const NO_TIME_LIMIT = 0

function cost(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'lib/cli/cost/cost.ts', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: ROOT, input, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('npm run -s cost', () => {
  it(
    'prints the breakdown as JSON and nothing else',
    () => {
      const { stdout, stderr, status } = cost([HUDSON])
      expect([status, stderr]).toEqual([0, ''])
      expect(JSON.parse(stdout)).toMatchObject({
        warnings: [],
        years: [
          {
            label: '2009',
            startsOn: '2009-01-01',
            endsOn: '2009-12-31',
            totalCents: 9_176_000,
            shares: { city: 5_352_700, schools: 3_823_300 },
            grants: {},
            unallocatedCents: 0,
            lines: [
              { id: 'pay', totalCents: 8_701_000 },
              { id: 'equipment', totalCents: 475_000 },
            ],
          },
        ],
        payments: [],
        totals: { totalCents: 9_176_000, shares: { city: 5_352_700, schools: 3_823_300 } },
      })
    },
    NO_TIME_LIMIT,
  )

  it(
    'reads standard input, and prints null for what is not recorded',
    () => {
      const file = {
        ...JSON.parse(readFileSync(`${ROOT}${HUDSON}`, 'utf8')),
        stated: [],
        costLines: [{ id: 'pay', amount: null }],
      }
      const { stdout, status } = cost(['-'], JSON.stringify(file))
      expect(status).toBe(0)
      expect(JSON.parse(stdout).totals).toMatchObject({
        totalCents: null,
        shares: { city: null, schools: null },
        uncertain: { totalCents: { atLeastCents: 0, atMostCents: null, missing: ['pay, 2009'] } },
      })
    },
    NO_TIME_LIMIT,
  )

  it(
    'prints a table for people, with the calculations',
    () => {
      const { stdout, status } = cost([HUDSON, '--table'])
      expect(status).toBe(0)
      expect(stdout).toContain('Total cost           $91,760.00      $53,527.00              $38,233.00')
      expect(stdout).toContain(
        '$91,760 × 10 of 12 months × 50% = $38,233.333…, rounded to the nearest $1: $38,233, paid by Hudson School District.',
      )
    },
    NO_TIME_LIMIT,
  )

  it(
    'lists the printed figures in the table, and marks amounts that are inferred there and in JSON',
    () => {
      const hudson = JSON.parse(readFileSync(`${ROOT}${HUDSON}`, 'utf8'))
      const costLines = [{ id: 'pay', amount: 91_760, basis: 'inferred' }]
      const file = JSON.stringify({ ...hudson, costLines, stated: [{ what: 'total', is: 91_760 }] })
      const table = cost(['-', '--table'], file).stdout
      expect(table).toContain('Total cost  $91,760.00 (inferred)')
      expect(table).toContain('Printed figures\n  The total cost: printed $91,760, matches (inferred).')
      expect(JSON.parse(cost(['-'], file).stdout).totals).toMatchObject({ inferred: true })
    },
    NO_TIME_LIMIT,
  )

  it(
    'prints the JSON Schema',
    () => {
      const { stdout, status } = cost(['--schema'])
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({
        type: 'object',
        required: ['format', 'parties', 'years', 'costLines', 'split'],
      })
    },
    NO_TIME_LIMIT,
  )

  it(
    'tells every fault with its place on standard error, and exits 1',
    () => {
      const { stdout, stderr, status } = cost(['-'], '{ "format": 1, "parties": [], "years": 3 }')
      expect([stdout, status]).toEqual(['', 1])
      expect(stderr.trim().split('\n')).toEqual([
        'parties: expected at least one of parties',
        'years: expected a list of contract years, not 3',
        'costLines: expected a list of cost lines, not nothing',
        'split: expected a list of rules, not nothing',
      ])
    },
    NO_TIME_LIMIT,
  )

  it(
    'reads an agreement that was exported, and prints the same',
    () => {
      const reading = readTermsFile(readFileSync(HUDSON, 'utf8'))
      if (!reading.ok) throw new Error('refused')
      const exported = writeTermsFile(reading.content.terms, { title: 'Hudson' })
      expect(cost(['-'], exported)).toEqual(cost([HUDSON]))
    },
    NO_TIME_LIMIT,
  )

  it(
    'says how it is used, and what it does not find',
    () => {
      expect(cost([])).toMatchObject({
        stdout: '',
        status: 1,
        stderr: expect.stringContaining('Usage: npm run -s cost -- FILE.json'),
      })
      expect(cost(['--tables', HUDSON])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('--tables is no option.'),
      })
      expect(cost(['nowhere.json'])).toMatchObject({
        stdout: '',
        status: 1,
        stderr: expect.stringContaining('nowhere.json'),
      })
    },
    NO_TIME_LIMIT,
  )
})
