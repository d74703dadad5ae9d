import type { SharingRequest } from '@/lib/domain/organization/organization'

/** What waits for an answer: first what others ask of us, which we can answer. */
export function describeSharing(requests: readonly SharingRequest[]): string {
  const names = requests.filter(({ toUs }) => toUs).map(({ other }) => other.name)
  const [first] = names
  if (first !== undefined && names.length === 1) return `${first} asks to share its agreements with you.`
  if (names.length > 1) return `${names.length} organizations ask to share their agreements with you.`
  if (requests.length > 0) return 'Nobody waits for your answer. What you asked is not answered yet.'
  return 'No request to share waits for an answer.'
}
