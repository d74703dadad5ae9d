/** Everybody who asks: of the district and of its city, of a neighboring district and another city, and nobody who is signed in. */
export const PEOPLE = [
  'editor',
  'administrator',
  'reviewer',
  'cityAdministrator',
  'supervisor',
  'neighborEditor',
  'neighborAdministrator',
  'otherSupervisor',
  'nobody',
] as const

export type Person = (typeof PEOPLE)[number]

export const SIGNED_IN = PEOPLE.filter((person) => person !== 'nobody')
