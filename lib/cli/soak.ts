import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { judgeMemory } from '@/lib/cli/soak/judge-memory'
import { killAndWait } from '@/lib/cli/soak/kill-and-wait'
import { findApp, findPostgres, readMemory } from '@/lib/cli/soak/read-processes'
import { Visitors } from '@/lib/cli/soak/visitors'
import { startOwnApp } from '@/lib/cli/test/start-own-app'

const rounds = 10

/**
 * `npm run soak -- MINUTES` (10 unless told otherwise): visitors ask for pages without a pause while, round by round,
 * the app and Postgres are killed and have to come back by themselves; in the second half Postgres alone, so that the
 * app's memory can be watched. Fails when something stays away, a page breaks between the kills, or memory grows.
 */
await runCommand(async () => {
  const minutes = Number(process.argv[2] ?? 10)
  if (!(minutes > 0)) throw new Refusal('Say for how many minutes: npm run soak -- 10')
  const app = await startOwnApp()
  const visitors = new Visitors(app.url)
  const memory: number[] = []
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await visitors.visitFor((minutes * 60_000) / rounds)
      if (round > rounds / 2) memory.push(readMemory(findApp(app.pid)))
      const [name, pid] =
        round % 2 === 1 && round <= rounds / 2 ? ['the app', findApp(app.pid)] : ['Postgres', findPostgres(app.dataDir)]
      const seconds = await killAndWait(pid, app.url)
      console.log(`${visitors.summary()}; ${name} was killed and was back after ${seconds.toFixed(1)} s`)
    }
  } finally {
    await app.stop()
  }
  console.log(`The app's memory, round by round: ${memory.map((each) => `${each.toFixed(0)} MB`).join(', ')}`)
  const faults = [...visitors.faults(), ...judgeMemory(memory)]
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  console.log('Nothing broke, and everything that was killed came back.')
  process.exit(0)
})
