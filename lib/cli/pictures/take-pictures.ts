import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { listSignIns } from '@/lib/cli/demo/demonstration-data'
import { pageShape } from './page-shape'

type Whose = { email: string | null; folder: string }

/** Follows every link from the start page, one page of each shape, and pictures each three ways. */
export async function takePictures(browser: Browser, url: string, { email, folder }: Whose): Promise<string[]> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (email !== null) await signIn(page, url, email)
  const waiting = email === null ? ['/sign-in', '/no-such-page'] : await findStarts(page, url)
  const seen = new Set<string>()
  for (const next of waiting) {
    const shape = pageShape(next)
    if (seen.has(shape)) continue
    seen.add(shape)
    await page.goto(url + next)
    await picture(page, path.join(folder, shape.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start'))
    if (email !== null) waiting.push(...(await listLinks(page, url)))
  }
  await context.close()
  return [...seen]
}

async function signIn(page: Page, url: string, email: string): Promise<void> {
  const password = listSignIns().find((person) => person.email === email)?.password ?? ''
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}

/** The start page and, for whoever can write one, an agreement just begun. */
async function findStarts(page: Page, url: string): Promise<string[]> {
  await page.goto(`${url}/drafts/start`)
  const begin = page.getByRole('button', { name: 'Begin' })
  if ((await begin.count()) === 0) return ['/']
  await begin.click()
  await page.waitForURL(/\/drafts\/.*\/parties/)
  return ['/', new URL(page.url()).pathname]
}

async function listLinks(page: Page, url: string): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
  return links
    .filter((link) => link.startsWith(`${url}/`) && !/\/paper\/\d|\/terms$/.test(link))
    .map((link) => link.slice(url.length))
}

async function picture(page: Page, name: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${name}-${width}.png`, fullPage: true })
  }
  await page.pdf({ path: `${name}-print.pdf`, format: 'Letter' })
}
