import type { Faults } from '@/lib/domain/result'

/** Faults as the error summary lists them: in the order of the form, those of the whole form last. */
export function faultList(faults: Faults): { name?: string; message: string }[] {
  return Object.entries(faults).map(([name, message]) => (name === '' ? { message } : { name, message }))
}
