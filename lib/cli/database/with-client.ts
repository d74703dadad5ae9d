import { Client, type ClientConfig } from 'pg'

/** Runs `use` on one connection and closes it, whatever happens. */
export async function withClient<T>(config: string | ClientConfig, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  client.on('error', () => undefined) // The query that is under way is refused with it; there is nothing to add.
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
