const paths = ['/', '/sign-in', '/health', '/no-such-page']
const together = 8

/** People who ask for one page after the other, and a count of what they got. */
export class Visitors {
  #pages = 0
  readonly #broken = new Map<string, number>()

  constructor(private readonly url: string) {}

  /** Asks for pages for this long; the app is expected to be there all the while. */
  async visitFor(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds
    await Promise.all(Array.from({ length: together }, (_, visitor) => this.#visitUntil(until, visitor)))
  }

  summary(): string {
    const broken = [...this.#broken.values()].reduce((sum, count) => sum + count, 0)
    return `${this.#pages} pages, ${broken} broken`
  }

  faults(): string[] {
    return [...this.#broken].map(([what, count]) => `${what}: ${count} times`)
  }

  async #visitUntil(until: number, from: number): Promise<void> {
    for (let turn = from; Date.now() < until; turn += 1) {
      const path = paths[turn % paths.length] ?? '/'
      const fault = await visit(`${this.url}${path}`)
      this.#pages += 1
      if (fault) this.#broken.set(`${path} ${fault}`, (this.#broken.get(`${path} ${fault}`) ?? 0) + 1)
    }
  }
}

async function visit(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { redirect: 'manual' })
    await response.arrayBuffer()
    return response.status < 500 ? null : `answered ${response.status}`
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
