import { database } from '../database'

/** How many statements `database()` sends while something runs. */
export async function countQueries(run: () => Promise<unknown>): Promise<number> {
  counting ??= listen()
  counting.count = 0
  await run()
  return counting.count
}

let counting: { count: number } | undefined

function listen() {
  const counter = { count: 0 }
  database().$on('query', () => {
    counter.count += 1
  })
  return counter
}
