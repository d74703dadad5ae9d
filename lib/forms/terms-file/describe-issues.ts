import type { z } from 'zod'
import type { Fault } from '@/lib/domain/terms/faults/fault'

type Issue = z.core.$ZodIssue

/** How the schema library says by itself that a value is of another kind. */
const KIND = /^Invalid input: expected (.+), received (.+)$/

/** The schema's issues as faults, each at the deepest place that it is about. */
export function describeIssues(issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => describeIssue(issue, []))
}

function describeIssue(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: keysOf([...path, key]),
      message: 'expected no such entry: the format does not know it',
    }))
  }
  if (issue.code === 'invalid_key') return [{ path: keysOf(path), message: 'expected an id as the key' }]
  const branch = issue.code === 'invalid_union' ? closestBranch(issue) : undefined
  if (branch) return branch.flatMap((inner) => describeIssue(inner, path))
  return [{ path: keysOf(path), message: issue.message.replace(KIND, 'expected $1, not $2') }]
}

/** The branch of a union that the input was most likely meant for: the one whose faults lie deeper inside it. */
function closestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | undefined {
  const ranked = issue.errors
    .map((branch) => ({ branch, depth: Math.min(...branch.map(depthOf)) }))
    .filter(({ depth }) => depth > 0)
    .toSorted((a, b) => b.depth - a.depth || a.branch.length - b.branch.length)
  return ranked[0]?.branch
}

/**
 * A wrong value inside means that the shape was meant, and so, a little less, does the right kind with the wrong content;
 * a missing or unknown key or another kind does not.
 */
function depthOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 0
  if (issue.code === 'invalid_union')
    return (
      issue.path.length +
      (issue.errors.length > 0 ? Math.max(...issue.errors.map((branch) => Math.min(...branch.map(depthOf)))) : 0)
    )
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.path.length + 0.5
  return issue.code === 'invalid_type' && issue.input === undefined ? 0 : issue.path.length
}

function keysOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key))
}
