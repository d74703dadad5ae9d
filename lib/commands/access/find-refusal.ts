import type { Actor } from '@/lib/domain/access/actor'
import { type Act, may } from '@/lib/domain/access/may'
import type { Faults } from '@/lib/domain/result'

/** The refusal for an act that the actor's roles do not allow, or null. Every command asks first. */
export function findRefusal(actor: Actor, act: Act): Faults | null {
  if (may(actor, act)) return null
  return { '': 'Your role does not allow this. Ask an administrator of your organization.' }
}
