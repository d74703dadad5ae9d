export type StopRequest = { whenMade: Promise<void>; isMade(): boolean }

/**
 * A stop is asked for by Ctrl-C, SIGTERM or SIGHUP, or by the end of the npm that started this process: killed, it
 * passes nothing on, and what it started would stay behind.
 */
export function listenForStop(): StopRequest {
  let made = false
  const whenMade = new Promise<void>((resolve) => {
    const make = () => {
      made = true
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, make)
    if (process.env.npm_lifecycle_event === undefined) return
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && make(), 500).unref()
  })
  return { whenMade, isMade: () => made }
}
