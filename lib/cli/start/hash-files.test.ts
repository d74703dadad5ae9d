import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashFiles } from '@/lib/cli/start/hash-files'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hash-'))
  mkdirSync(path.join(root, 'app', 'deep'), { recursive: true })
  writeFileSync(path.join(root, 'app', 'deep', 'page.tsx'), 'one')
  writeFileSync(path.join(root, 'app', 'page.test.ts'), 'test')
})

afterEach(() => rmSync(root, { recursive: true }))

it('changes with any content, name or new file, and with nothing else', () => {
  const seen = new Set([hash()])
  expect(hash()).toBe([...seen][0])
  writeFileSync(path.join(root, 'app', 'deep', 'page.tsx'), 'two')
  seen.add(hash())
  renameSync(path.join(root, 'app', 'deep'), path.join(root, 'app', 'other'))
  seen.add(hash())
  writeFileSync(path.join(root, 'app', 'new.ts'), '')
  seen.add(hash())
  expect(seen.size).toBe(4)
})

it('does not see what is skipped or not there', () => {
  const before = hash()
  writeFileSync(path.join(root, 'app', 'page.test.ts'), 'another test')
  expect(hash()).toBe(before)
})

function hash(): string {
  return hashFiles(root, ['app', 'not-there.ts'], (file) => file.endsWith('.test.ts'))
}
