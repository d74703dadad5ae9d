import type { Draft, DraftBase, DraftValues } from '@/lib/domain/agreement/draft'

/** The version that a draft changes: the one it began from, or the newer one that it was compared with since. */
export function readBase({ base, values }: Pick<Draft, 'base' | 'values'>): DraftBase | null {
  if (base === null) return null
  const [versionId, rowVersion] = (values.comparedWith ?? '').split(' ')
  return versionId && rowVersion ? { versionId, rowVersion: Number(rowVersion) } : base
}

/** The values once they were compared with a newer version. */
export function writeBase(values: DraftValues, { versionId, rowVersion }: DraftBase): DraftValues {
  return { ...values, comparedWith: `${versionId} ${rowVersion}` }
}
