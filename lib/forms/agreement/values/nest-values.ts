import type { DraftValues } from '@/lib/domain/agreement/draft'

export type NestedValues = { [name: string]: NestedValue }
type NestedValue = string | NestedValues | NestedValue[]

/** Flat field names as the tree that schemas read: "costLines.0.name" is the name in the first of costLines. */
export function nestValues(values: DraftValues): NestedValues {
  const root: Tree = new Map()
  for (const [name, value] of Object.entries(values)) place(root, name.split('.'), value)
  return toObject(root)
}

type Tree = Map<string, string | Tree>

function place(tree: Tree, [head = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    if (!tree.has(head)) tree.set(head, value)
    return
  }
  const found = tree.get(head)
  const branch: Tree = found instanceof Map ? found : new Map()
  tree.set(head, branch)
  place(branch, rest, value)
}

function toObject(tree: Tree): NestedValues {
  return Object.fromEntries([...tree].map(([name, value]) => [name, toValue(value)]))
}

/** A branch whose names are 0, 1, 2 … is a list. */
function toValue(value: string | Tree): NestedValue {
  if (typeof value === 'string') return value
  const names = [...value.keys()]
  if (!names.every((name) => /^\d{1,4}$/.test(name))) return toObject(value)
  const ordered = names.sort((a, b) => Number(a) - Number(b))
  return ordered.map((name) => toValue(value.get(name) ?? ''))
}
