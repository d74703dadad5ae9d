import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/session/require-actor'

export default async function HomePage() {
  await requireActor()
  redirect('/dashboard')
}
