import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import type { SchemaFile } from '@/prisma/migrate/diff-schemas'

const folder = 'prisma/schema'

/** The schema as it is in the working tree. */
export function readEditedSchema(): SchemaFile[] {
  return readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
    .filter(isSchema)
    .sort()
    .map((name) => ({ path: name, content: readFileSync(path.join(checkout, folder, name), 'utf8') }))
}

/** The schema as it was last committed; nothing before the first commit of it. */
export function readCommittedSchema(): SchemaFile[] {
  return git('ls-tree', '-r', '--name-only', 'HEAD', '--', folder)
    .split('\n')
    .filter(isSchema)
    .sort()
    .map((file) => ({ path: path.relative(folder, file), content: git('show', `HEAD:${file}`) }))
}

function isSchema(name: string): boolean {
  return name.endsWith('.prisma')
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: checkout, encoding: 'utf8' })
}
