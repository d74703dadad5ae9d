import type { APIRequestContext } from '@playwright/test'

/** What a person reads at an address with scripts off: the words of the answer as it was sent. */
export async function readPage(person: APIRequestContext, path: string): Promise<string> {
  return readMain(await (await person.get(path)).text())
}

/** The words of a page's main part. */
export function readMain(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return main.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '')
}
