import type { z } from 'zod'
import { accept, type Result, refuse } from '@/lib/domain/result'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { type DemoAgreementEntry, demoFileSchema } from './demo-file-schema'

type Read = z.output<typeof demoFileSchema>

/** A demonstration file ready to keep: every key in it names something, and the terms of every agreement settle. */
export type DemoFile = Omit<Read, 'agreements'> & {
  readonly agreements: readonly (Omit<DemoAgreementEntry, 'terms'> & { readonly terms: Terms })[]
}

/** Reads the text of a demonstration file, or tells every fault with its place and what was expected there. */
export function readDemoFile(text: string): Result<DemoFile, readonly string[]> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse([`expected JSON: ${error instanceof Error ? error.message : String(error)}`])
  }
  const read = demoFileSchema.safeParse(value)
  if (!read.success) return refuse(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const faults: string[] = findUnknownKeys(read.data)
  const agreements = read.data.agreements.flatMap((agreement, index) => {
    const terms = readTermsValue(agreement.terms)
    if (terms.ok) return { ...agreement, terms: terms.content.terms }
    for (const { path, message } of terms.faults) {
      faults.push(`${['agreements', index, 'terms', ...path].join('.')}: ${message}`)
    }
    return []
  })
  return faults.length > 0 ? refuse(faults) : accept({ ...read.data, agreements })
}

function findUnknownKeys({ organizations, sharing, agreements, trainings, absences }: Read): string[] {
  const known = new Set(organizations.map(({ key }) => key))
  const campuses = new Set(organizations.flatMap((organization) => organization.campuses.map(({ key }) => key)))
  const named: (readonly [string, string])[] = [
    ...sharing.flatMap((pair, index) => pair.map((key) => [`sharing.${index}`, key] as const)),
    ...agreements.flatMap(({ by, parties }, index) => [
      [`agreements.${index}.by`, by] as const,
      ...parties.map(({ organization }) => [`agreements.${index}.parties`, organization] as const),
    ]),
  ]
  for (const [index, { agency }] of trainings.entries()) named.push([`trainings.${index}.agency`, agency])
  for (const [index, { agency }] of absences.entries()) named.push([`absences.${index}.agency`, agency])
  const served = agreements.flatMap(({ assignments }, index) =>
    assignments.flatMap((one) =>
      one.campuses.map(({ campus }) => [`agreements.${index}.assignments`, campus] as const),
    ),
  )
  return [
    ...named.filter(([, key]) => !known.has(key)).map(([at, key]) => `${at}: no organization has the key ${key}`),
    ...served.filter(([, key]) => !campuses.has(key)).map(([at, key]) => `${at}: no campus has the key ${key}`),
  ]
}
