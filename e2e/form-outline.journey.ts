import type { Locator, Page } from '@playwright/test'
import { beginInTown, openClause } from './fixtures/record-agreement'
import { errorSummary, expect, test } from './fixtures/test'

// Against a hang only: nothing passes or fails by how long it took.
test.describe.configure({ timeout: 600_000 })

const amounts = (page: Page) => page.getByLabel(/^Amount \(optional\)/)

type Refusal = {
  place: string
  /** What is typed that cannot be taken. */
  spoil: (page: Page) => Promise<void>
  button?: string
  /** Where the first link of the summary leads. */
  field: (page: Page) => Locator
  sentence: string
}

const REFUSALS: Refusal[] = [
  {
    place: 'parties',
    spoil: (page) => page.getByLabel('Title').fill(''),
    field: (page) => page.getByLabel('Title'),
    sentence: 'Enter the title.',
  },
  {
    place: 'positions',
    spoil: (page) => page.getByLabel('Number of officers').fill('two'),
    field: (page) => page.getByLabel('Number of officers'),
    sentence: 'Enter the number of officers in position 1 as a number like 2 or 0.5. Leave it empty if not recorded.',
  },
  {
    place: 'cost-lines',
    spoil: (page) => amounts(page).nth(1).fill('12,5'),
    field: (page) => amounts(page).nth(1),
    sentence:
      'Enter the amount of Benefits as dollars, like 87,010.50. If the paper does not say it, empty it and tick that.',
  },
  {
    place: 'who-pays',
    spoil: async (page) => {
      await page.getByLabel('Another percent').check()
      await page
        .getByRole('textbox', { name: /^(City|Oakfield).* pays/ })
        .first()
        .fill('101')
    },
    field: (page) => page.getByRole('textbox', { name: /^(City|Oakfield).* pays/ }).first(),
    sentence: 'from 0 to 100: it cannot be above 100%.',
  },
  {
    place: 'payments',
    spoil: (page) => page.getByLabel('Equal payments').check(),
    field: (page) => page.getByLabel('Payments in each contract year'),
    sentence: 'Enter the payments in each contract year.',
  },
  {
    place: 'purpose',
    spoil: async (page) => (await openClause(page, 'Ending')).getByLabel('Days of notice').fill('ninety'),
    field: (page) => page.getByRole('group', { name: 'Ending' }).getByLabel('Days of notice'),
    sentence: 'Enter the days of “Ending” as a whole number from 0 to 3,650.',
  },
  {
    place: 'paper',
    spoil: (page) => page.getByLabel('On the web').check(),
    field: (page) => page.getByLabel('Its address'),
    sentence: 'Enter the address of the paper.',
  },
  {
    place: 'rules/add/note',
    spoil: async () => {},
    button: 'Save this rule',
    field: (page) => page.getByRole('main').getByRole('textbox').first(),
    sentence: 'Enter the note.',
  },
  {
    place: 'rules/add/limit',
    spoil: (page) => page.getByRole('textbox', { name: /most/i }).first().fill('lots'),
    button: 'Save this rule',
    field: (page) => page.getByRole('textbox', { name: /most/i }).first(),
    sentence: 'Enter the most that is paid as dollars, like 87,010.50.',
  },
  {
    place: 'rules/add/grant',
    spoil: async () => {},
    button: 'Save this rule',
    field: (page) => page.getByRole('main').getByRole('textbox').first(),
    sentence: 'Enter what the grant or fund is called.',
  },
]

test('what is refused is heard first, and each sentence leads to its field', async ({ page, expectAccessible }) => {
  const { draft } = await beginInTown(page)
  for (const { place, spoil, button = 'Save and continue', field, sentence } of REFUSALS) {
    await test.step(place, async () => {
      await page.goto(`${draft}/${place}`)
      await spoil(page)
      await page.getByRole('button', { name: button }).click()
      await expect(errorSummary(page)).toBeFocused()
      await expect(errorSummary(page)).toContainText(sentence)
      await expectAccessible()
      await errorSummary(page).getByRole('link').first().click()
      await expect(field(page)).toBeFocused()
    })
  }
})

test('each section reads aloud as an outline of what it asks', async ({ page }) => {
  const { draft } = await beginInTown(page, 'who-pays')
  const main = page.getByRole('main')
  const reads = async (place: string, outline: string) => {
    await page.goto(`${draft}/${place}`)
    await expect(main).toMatchAriaSnapshot(outline)
  }
  await reads(
    'parties',
    `
    - heading "Parties and dates" [level=1]
    - textbox "Title (required)"
    - group "Your organization"
    - group "The other side":
      - combobox "City or county whose officers serve (required)"
    - button "Add another party"
    - button "Enter an organization that is not in the list"
    - textbox "First day (required)"
    - textbox "Last day (required)"
    - button "Save and continue"
    - button "Save and see all sections"
    `,
  )
  await reads(
    'positions',
    `
    - heading "Positions, campuses and officers" [level=1]
    - group "Position 1":
      - textbox "Position (required)"
      - textbox /Number of officers/
    - button "Add a position"
    - region "Officers":
      - heading "Officers" [level=2]
      - group "Officer 1":
        - textbox "Officer (required)"
        - textbox "First day (required)"
        - combobox /Primary campus/
        - combobox /Shared campus 1/
      - group "Officer 2"
      - button "Add an officer"
    `,
  )
  await reads(
    'cost-lines',
    `
    - heading "Cost lines" [level=1]
    - button "Type them as a table"
    - button "Paste from a spreadsheet"
    - group "Cost line 1":
      - textbox "Name (required)"
      - combobox "Category (required)"
      - textbox /Amount/
    - group "Cost line 4"
    - button "Add a cost line"
    - complementary "Cost breakdown of what is typed"
    `,
  )
  await reads(
    'who-pays',
    `
    - heading "Who pays what" [level=1]
    - group "Who pays what (required)":
      - radio /Half and half/ [checked]
      - radio /Another percent/
    - paragraph:
      - button "Save and go to special rules"
    - button "Save and continue"
    `,
  )
  await reads(
    'payments',
    `
    - heading "Payments" [level=1]
    - group "How it is paid (required)":
      - radio "The paper states no payments" [checked]
      - radio "Equal payments"
    `,
  )
  await reads(
    'purpose',
    `
    - heading "Purpose and duties" [level=1]
    - group: /Purpose What the program is for/
    - group: /Ending How either side may end it/
    - button "Add a clause"
    `,
  )
  await expect(await openClause(page, 'Ending')).toMatchAriaSnapshot(`
    - group "Ending":
      - textbox /In plain words/
      - textbox /Page/
      - textbox /Days of notice/
  `)
  await reads(
    'paper',
    `
    - heading "The paper" [level=1]
    - group "Is it signed? (required)":
      - radio "It is signed already" [checked]
      - radio "It is new"
    - textbox /Signed on/
    - textbox /Signed by/
    - group "Where the paper is (required)":
      - radio "No copy is kept" [checked]
    `,
  )
  await reads(
    'rules',
    `
    - heading "Special rules" [level=1]
    - link "Add a special rule"
    `,
  )
})

test('every page of the form that is not a section is clean at 320 pixels', async ({ page, expectAccessible }) => {
  const { draft } = await beginInTown(page)
  for (const place of ['cost-lines/grid', 'cost-lines/paste', 'organization', 'discard', 'check']) {
    await page.goto(`${draft}/${place}`)
    await expectAccessible()
  }
})
