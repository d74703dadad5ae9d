import { expect, it } from 'vitest'
import { judgeMemory } from '@/lib/cli/soak/judge-memory'

it('takes a process that warms up and stays for sound', () => {
  expect(judgeMemory([376, 503, 449, 458, 459])).toEqual([])
})

it('names the growth of one that keeps more each time', () => {
  expect(judgeMemory([400, 450, 500, 550, 600])).toEqual(["The app's memory grew by 100 MB in the second half."])
})
