import type { APIResponse } from '@playwright/test'
import { ACTIONS, VISITOR_ACTIONS } from './access/actions'
import { isFile, listActions, listRoutes } from './access/list-source'
import { closeWorld, makeWorld, type World } from './access/make-world'
import { PEOPLE, type Person } from './access/people'
import { readPage } from './access/read-page'
import { ROUTES, TYPING, UPLOADS } from './access/routes'
import { readForm, sendForm } from './fixtures/plain-form'
import { openClause } from './fixtures/record-agreement'
import { expect, test } from './fixtures/test'

/** "open", "not there", "sign in", or the bare status of an answer that is none of these. */
function nameAnswer(answer: APIResponse): string {
  const status = answer.status()
  const leadsTo = answer.headers().location ?? ''
  if (status >= 300 && status < 400) return /\/sign-in(\?|$)/.test(leadsTo) ? 'sign in' : 'open'
  if (status === 404) return 'not there'
  return status === 200 ? 'open' : String(status)
}

test('every route and every action is covered here', () => {
  expect(listRoutes()).toEqual([...Object.keys(ROUTES), ...Object.keys(UPLOADS), ...TYPING].sort())
  expect(listActions()).toEqual([...Object.keys(ACTIONS), ...VISITOR_ACTIONS].sort())
})

test.describe('asked by everybody', () => {
  let world: World

  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async ({ playwright }) => {
    world = await makeWorld(playwright)
  })
  test.afterAll(() => closeWorld(world))

  test('every route answers those who may open it; to anybody else it reads so with scripts off, with a way on', async () => {
    for (const [route, { at, opens, forVisitors = false }] of Object.entries(ROUTES)) {
      const ask = async (person: Person) => {
        const expected = opens.includes(person) ? 'open' : person === 'nobody' && !forVisitors ? 'sign in' : 'not there'
        const answer = await world.people[person].get(at(world), { maxRedirects: 0 })
        expect.soft(nameAnswer(answer), `${person} at ${route}`).toBe(expected)
        if (expected !== 'not there') return
        const text = await answer.text()
        if (isFile(route))
          return expect.soft(text, `${person} at ${route}`).toContain('There is no file at this address')
        // What only a script would put in its place comes after the page, hidden.
        const [html = ''] = text.split(/<div hidden[^>]* id="S:/)
        expect.soft(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1], `${person} at ${route}`).toBe('Page not found')
        expect.soft(html, `${person} at ${route}`).toMatch(/<a [^>]*href="\/"[^>]*>Go to the start page/)
      }
      await Promise.all(PEOPLE.map(ask))
    }
  })

  test('every upload is refused from anybody but those who may', async () => {
    for (const [route, { at, by, elsewhere = [] }] of Object.entries(UPLOADS)) {
      const send = async (person: Person) => {
        const expected = person === by ? 'open' : person === 'nobody' ? 'sign in' : 'not there'
        const answer = await sendForm(world.people[person], at(world), { note: 'no file' })
        expect.soft(nameAnswer(answer), `${person} sends to ${route}`).toBe(expected)
      }
      await Promise.all(PEOPLE.filter((one) => !elsewhere.includes(one)).map(send))
    }
  })

  test('what is typed is held for whom the page was made, and a pass of any other page is worth nothing', async ({
    browser,
  }) => {
    const { people, draftId } = world
    const storageState = await people.editor.storageState()
    const context = await browser.newContext({ storageState })
    const page = await context.newPage()
    await page.goto(`/drafts/${draftId}/purpose`)
    const asked = page.waitForRequest((request) => request.url().endsWith('/typing'))
    const purpose = await openClause(page, 'Purpose')
    await purpose.getByLabel('In plain words').fill('Safer schools')
    const sent = (await asked).postDataJSON()
    await page.getByText(/^Saved at/).waitFor()
    const origin = new URL(page.url()).origin
    const send = async (person: Person, data: unknown, from = origin) => {
      const headers = { origin: from, 'content-type': 'application/json' }
      const answer = await people[person].post(`/drafts/${draftId}/typing`, {
        data: JSON.stringify(data),
        headers,
      })
      return answer.ok() ? answer.json() : answer.status()
    }
    const stranger = { ...sent, pass: sent.pass.replace(/^[^.]+/, crypto.randomUUID()) }
    for (const forged of [stranger, { ...sent, place: 'parties' }, { ...sent, pass: '' }]) {
      for (const person of PEOPLE) expect.soft(await send(person, forged), person).toBe(person === 'nobody' ? 401 : 404)
    }
    for (const person of PEOPLE) {
      expect.soft(await send(person, sent), person).toMatchObject({ isSignedIn: person === 'editor' })
    }
    expect.soft(await send('editor', sent, 'https://elsewhere.example')).toBe(403)
    expect.soft(await send('editor', { ...sent, rowVersion: 'x' })).toBe(400)
    expect.soft(await send('editor', { ...sent, draftId: world.changeId })).toBe(400)
    expect.soft(await send('editor', { ...sent, values: { title: 'x'.repeat(2_100_000) } })).toBe(413)
    await context.close()
  })

  test('every action refuses the form of those who may when anybody else sends it', async () => {
    for (const [name, rule] of Object.entries(ACTIONS)) {
      await test.step(name, async () => {
        const { by, elsewhere = [], holds = false, typed, button } = rule
        const [path, seenAt] = [rule.at(world), rule.seenAt(world)]
        const sender = world.people[by]
        const body = { ...(await readForm(sender, path, button)), ...typed?.(world) }
        const before = await readPage(sender, seenAt)

        const send = async (person: Person) => {
          const answer = await sendForm(world.people[person], path, body)
          expect.soft(nameAnswer(answer), `${person} sends ${name}`).toBe(person === 'nobody' ? 'sign in' : 'not there')
        }
        const strangers = PEOPLE.filter((one) => one !== by && !elsewhere.includes(one))
        await Promise.all(strangers.filter((one) => one !== 'nobody' || !holds).map(send))
        expect.soft(await readPage(sender, seenAt), `what ${name} would change`).toBe(before)

        expect.soft(nameAnswer(await sendForm(sender, path, body)), `${by} sends ${name}`).toBe('open')
        const after = await readPage(sender, seenAt)
        expect.soft(after, `what ${name} changes`).not.toBe(before)

        for (const person of elsewhere) await sendForm(world.people[person], path, body)
        expect.soft(await readPage(sender, seenAt), `what ${name} of another organization would change`).toBe(after)
        if (holds) await send('nobody')
      })
    }
  })
})
