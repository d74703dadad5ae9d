import type { DraftValues } from '@/lib/domain/agreement/draft'

/** The sections in the order of the form: the name in the address, what it is called, and the values that are its own. */
export const SECTIONS = [
  { name: 'parties', label: 'Parties and dates', owns: ['title', 'parties', 'startsOn', 'endsOn'] },
  {
    name: 'positions',
    label: 'Positions, campuses and officers',
    owns: ['positions', 'officers', 'newCampus'],
  },
  { name: 'cost-lines', label: 'Cost lines', owns: ['amountsBy', 'costLines'] },
  {
    name: 'who-pays',
    label: 'Who pays what',
    owns: [
      ...['deal', 'percents', 'monthsShared', 'otherMonths'],
      ...['whole', 'fixed', 'officer', 'grant', 'upTo', 'hours', 'full'],
    ],
  },
  { name: 'rules', label: 'Special rules', owns: ['rules'] },
  { name: 'payments', label: 'Payments', owns: ['plan', 'count', 'firstOn', 'everyMonths'] },
  { name: 'purpose', label: 'Purpose and duties', owns: ['clauses'] },
  { name: 'paper', label: 'The paper', owns: ['how', 'signedOn', 'signedBy', 'paper', 'paperUrl'] },
] as const satisfies readonly { name: string; label: string; owns: readonly string[] }[]

export type SectionName = (typeof SECTIONS)[number]['name']

export function isSectionName(name: string): name is SectionName {
  return SECTIONS.some((section) => section.name === name)
}

export function sectionLabel(name: SectionName): string {
  return findSection(name).label
}

/** What most agreements have none of: nobody is led through it, and it is complete as it is. */
export function isRare(name: SectionName): boolean {
  return name === 'rules'
}

/** "Section 4 of 7", of those that everybody is led through; null for a rare one. */
export function describeStep(name: SectionName): string | null {
  const led = SECTIONS.filter((section) => !isRare(section.name))
  const at = led.findIndex((section) => section.name === name)
  return at < 0 ? null : `Section ${at + 1} of ${led.length}`
}

/** The section after this one; null after the last: then the answers are checked. */
export function nextSection(name: SectionName): SectionName | null {
  const at = SECTIONS.findIndex((section) => section.name === name)
  return SECTIONS.slice(at + 1).find((section) => !isRare(section.name))?.name ?? null
}

/** The section that a field belongs to; null for what the form keeps for itself. */
export function sectionOfField(field: string): SectionName | null {
  const [top = ''] = field.split('.')
  return SECTIONS.find((section) => (section.owns as readonly string[]).includes(top))?.name ?? null
}

/** The draft's values with one section as it was sent just now; names that are not the section's are left out. */
export function replaceSection(values: DraftValues, name: SectionName, sent: DraftValues): DraftValues {
  const others = Object.entries(values).filter(([field]) => sectionOfField(field) !== name)
  const own = Object.entries(sent).filter(([field]) => sectionOfField(field) === name && FIELD_NAME.test(field))
  return Object.fromEntries([...others, ...own])
}

const FIELD_NAME = /^[A-Za-z]+(\.[A-Za-z0-9-]{1,60}){0,7}$/

/** What one section holds. */
export function valuesOfSection(values: DraftValues, name: SectionName): DraftValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => sectionOfField(field) === name))
}

function findSection(name: SectionName) {
  return SECTIONS.find((section) => section.name === name) ?? SECTIONS[0]
}
