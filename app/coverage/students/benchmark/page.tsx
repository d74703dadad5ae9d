import type { Metadata } from 'next'
import { BenchmarkForm } from '@/components/coverage/benchmark-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findBenchmark } from '@/lib/data/staffing/benchmark/find-benchmark'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { setBenchmarkAction } from './set-benchmark-action'

export const metadata: Metadata = { title: 'Set a benchmark' }

export default orNotFound(async function BenchmarkPage() {
  const actor = await requireActorWho('benchmark.write')
  const saved = await findBenchmark(actor.scope)
  return (
    <ActorPage actor={actor} place="coverage">
      <PageHeader
        title="A benchmark of students per officer"
        parent={<PageLink href="/coverage/students">Students per officer</PageLink>}
        answer={`Only ${actor.organization.shortName} sees it. It stands beside the figures, and judges nothing.`}
      />
      <BenchmarkForm
        action={setBenchmarkAction}
        saved={{ studentsPerOfficer: saved?.studentsPerOfficer.toString() ?? '', source: saved?.source ?? '' }}
        rowVersion={saved?.rowVersion ?? 0}
      />
    </ActorPage>
  )
})
