import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MemberRole } from '@/lib/domain/access/actor'
import { type DemoFile, readDemoFile } from '@/lib/forms/demo-file/read-demo-file'

/** The demonstration data that comes with the product, in the order in which it is kept. */
const FILES = ['dinuba.json', 'tracy.json', 'maple-county.json']

/** One file of it as it stands. */
export function readDemonstrationText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../prisma/seed/${name}`, import.meta.url)), 'utf8')
}

export function readDemonstrationData(): DemoFile[] {
  return FILES.map((name) => {
    const read = readDemoFile(readDemonstrationText(name))
    if (!read.ok) throw new Error(`${name}: ${read.refusal.join('; ')}`)
    return read.value
  })
}

export type SignIn = { organization: string; name: string; email: string; password: string; roles: MemberRole[] }

/** Everybody who signs in to the demonstration data, as the start command prints them. */
export function listSignIns(): SignIn[] {
  return readDemonstrationData().flatMap(({ organizations }) =>
    organizations.flatMap(({ name: organization, people }) => people.map((person) => ({ organization, ...person }))),
  )
}
