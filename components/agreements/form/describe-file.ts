import type { DraftFileFacts } from '@/lib/domain/agreement/draft'

/** Which PDF goes with the agreement; `keptName`: the file that the version being changed has. */
export function describeFile(file: DraftFileFacts | null, keptName: string | undefined): string {
  if (file !== null) return `${file.fileName} is attached (${formatSize(file.sizeBytes)}).`
  if (keptName !== undefined) return `${keptName} is kept with this agreement and stays.`
  return 'No file is attached yet.'
}

function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
