import type { Metadata } from 'next'
import { SharingNotice } from '@/components/dashboards/sharing-notice'
import { WhatCounts } from '@/components/dashboards/what-counts'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { may } from '@/lib/domain/access/may'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { CouncilDashboard } from './council-dashboard'
import { DistrictDashboard } from './district-dashboard'
import { loadCouncil } from './load-council'
import { loadDistrict } from './load-district'

export const metadata: Metadata = { title: 'Dashboard' }

export default orNotFound(async function DashboardPage({ searchParams }: PageProps<'/dashboard'>) {
  const actor = await requireActor()
  const { fy } = await searchParams
  const request = { actor, day: today(actor), label: typeof fy === 'string' ? fy : undefined }
  const isDistrict = actor.organization.kind === 'district'
  const [requests, dashboard] = await Promise.all([
    listSharingRequests(actor.scope),
    isDistrict
      ? loadDistrict(request).then((loaded) => <DistrictDashboard {...loaded} />)
      : loadCouncil(request).then((loaded) => <CouncilDashboard {...loaded} />),
  ])
  return (
    <ActorPage actor={actor} place="dashboard" footer={<WhatCounts day={request.day} />}>
      <SharingNotice requests={requests} mayAccept={may(actor, 'link.accept')} />
      {dashboard}
    </ActorPage>
  )
})
