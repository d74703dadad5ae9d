import type { APIResponse, Page } from '@playwright/test'

/** The fields of a form with the framework's own, which name the action: what a browser without scripts sends. */
export type Body = Readonly<Record<string, string>>

/** Reads the form of a page that calls an action, by its button where there are several. */
export async function readForm(page: Page, path: string, button: string | undefined): Promise<Body> {
  await page.goto(path)
  const forms = page.locator('main form').filter({ has: page.locator('input[name^="$ACTION"]') })
  const form = button === undefined ? forms : forms.filter({ has: page.getByRole('button', { name: button }) })
  return form.evaluate((element) => {
    const fields = [...new FormData(element as HTMLFormElement)]
    return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'))
  })
}

/** Sends the body as this person, and follows no redirect. */
export function sendForm(page: Page, path: string, body: Body): Promise<APIResponse> {
  const origin = new URL(page.url()).origin
  return page.request.post(path, { multipart: { ...body }, headers: { origin }, maxRedirects: 0 })
}

/** What a person reads at an address with scripts off: the words of the answer as it was sent. */
export async function readPage(page: Page, path: string): Promise<string> {
  return readMain(await (await page.request.get(path)).text())
}

/** The words of a page's main part. */
export function readMain(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return main.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '')
}
