import { listCells, nodeVersions } from '@/lib/cli/matrix/list-cells'
import { runCell } from '@/lib/cli/matrix/run-cell'
import { runCommand } from '@/lib/cli/run-command'

/**
 * `npm run matrix`: each of the README's commands as written, in a fresh clone of the last commit, on each supported
 * Node, as root and as an ordinary user. `-- 22` tries that
 * Node alone, `-- --tests` runs `npm test` in each too. Prints how long each took.
 */
await runCommand(async () => {
  const withTests = process.argv.includes('--tests')
  const asked = process.argv.slice(2).map(Number).filter(Number.isInteger)
  const { cells, skipped } = await listCells(asked.length > 0 ? asked : nodeVersions)
  for (const reason of skipped) console.log(`skipped  ${reason}`)
  let failed = 0
  for (const cell of cells) {
    for await (const { name, ok, seconds, output } of runCell(cell, withTests)) {
      if (!ok) failed += 1
      console.log(`${ok ? 'ok      ' : 'FAILED  '} ${cell.name}: ${name} (${seconds.toFixed(1)} s)`)
      if (!ok) console.log(output.trim())
    }
  }
  console.log(failed === 0 ? 'Every command works everywhere it was tried.' : `${failed} commands failed.`)
  process.exit(failed === 0 ? 0 : 1)
})
