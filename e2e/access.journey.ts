import type { APIResponse } from '@playwright/test'
import { ACTIONS, VISITOR_ACTIONS } from './access/actions'
import { isFile, listActions, listRoutes } from './access/list-source'
import { closeWorld, makeWorld, type World } from './access/make-world'
import { PEOPLE } from './access/people'
import { ROUTES, UPLOADS } from './access/routes'
import { readForm, readPage, sendForm } from './access/send-form'
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
  expect(listRoutes()).toEqual([...Object.keys(ROUTES), ...Object.keys(UPLOADS)].sort())
  expect(listActions()).toEqual([...Object.keys(ACTIONS), ...VISITOR_ACTIONS].sort())
})

test.describe('asked by everybody', () => {
  let world: World

  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async ({ browser }) => {
    world = await makeWorld(browser)
  })
  test.afterAll(() => closeWorld(world))

  test('every route answers those who may open it, and is not there for anybody else', async () => {
    for (const [route, { at, opens, forVisitors = false }] of Object.entries(ROUTES)) {
      for (const person of PEOPLE) {
        const expected = opens.includes(person) ? 'open' : person === 'nobody' && !forVisitors ? 'sign in' : 'not there'
        const answer = await world.pages[person].request.get(at(world), { maxRedirects: 0 })
        expect.soft(nameAnswer(answer), `${person} at ${route}`).toBe(expected)
      }
    }
  })

  test('whoever asks for what is not there reads so with scripts off, and finds a way on', async () => {
    for (const [index, [route, { at, opens, forVisitors = false }]] of Object.entries(ROUTES).entries()) {
      // What each is answered is held above; what is read is the same for all, so one of them reads it.
      const strangers = PEOPLE.filter((one) => !opens.includes(one) && (one !== 'nobody' || forVisitors))
      const person = strangers[index % strangers.length]
      if (person === undefined) continue
      const page = world.pages[person]
      if (isFile(route)) {
        const answer = await page.request.get(at(world))
        expect.soft(await answer.text(), `${person} at ${route}`).toContain('There is no file at this address')
        continue
      }
      await page.goto(at(world))
      await expect.soft(page.locator('h1'), `${person} at ${route}`).toHaveText('Page not found')
      await expect.soft(page.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/')
    }
  })

  test('every upload is refused from anybody but those who may', async () => {
    for (const [route, { at, by, elsewhere = [] }] of Object.entries(UPLOADS)) {
      for (const person of PEOPLE.filter((one) => !elsewhere.includes(one))) {
        const expected = person === by ? 'open' : person === 'nobody' ? 'sign in' : 'not there'
        const answer = await sendForm(world.pages[person], at(world), { note: 'no file' })
        expect.soft(nameAnswer(answer), `${person} sends to ${route}`).toBe(expected)
      }
    }
  })

  test('every action refuses the form of those who may when anybody else sends it', async () => {
    for (const [name, rule] of Object.entries(ACTIONS)) {
      await test.step(name, async () => {
        const { by, elsewhere = [], typed, button } = rule
        const [path, seenAt] = [rule.at(world), rule.seenAt(world)]
        const sender = world.pages[by]
        const body = { ...(await readForm(sender, path, button)), ...typed?.(world) }
        const before = await readPage(sender, seenAt)

        for (const person of PEOPLE.filter((one) => one !== by && !elsewhere.includes(one))) {
          const answer = await sendForm(world.pages[person], path, body)
          expect.soft(nameAnswer(answer), `${person} sends ${name}`).toBe(person === 'nobody' ? 'sign in' : 'not there')
        }
        expect.soft(await readPage(sender, seenAt), `what ${name} would change`).toBe(before)

        expect.soft(nameAnswer(await sendForm(sender, path, body)), `${by} sends ${name}`).toBe('open')
        const after = await readPage(sender, seenAt)
        expect.soft(after, `what ${name} changes`).not.toBe(before)

        for (const person of elsewhere) await sendForm(world.pages[person], path, body)
        expect.soft(await readPage(sender, seenAt), `what ${name} of another organization would change`).toBe(after)
      })
    }
  })
})
