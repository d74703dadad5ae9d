import type { World } from './make-world'
import { type Person, SIGNED_IN } from './people'

export type RouteRule = {
  at: (world: World) => string
  /** Who is answered; to everybody else it is not there, and a visitor is led to the sign-in page. */
  opens: readonly Person[]
  /** A page that nobody need be signed in for. */
  forVisitors?: true
}

const district: readonly Person[] = ['editor', 'administrator']
const parties: readonly Person[] = [...district, 'reviewer', 'cityAdministrator']
const editors: readonly Person[] = ['editor', 'neighborEditor']
const administrators: readonly Person[] = ['administrator', 'cityAdministrator', 'neighborAdministrator']

/** Who may open what. A route that is missing here fails the test. */
export const ROUTES: Readonly<Record<string, RouteRule>> = {
  '/': { at: () => '/', opens: SIGNED_IN },
  '/health': { at: () => '/health', opens: [...SIGNED_IN, 'nobody'], forVisitors: true },
  '/sign-in': { at: () => '/sign-in', opens: [...SIGNED_IN, 'nobody'], forVisitors: true },
  '/setup/[token]': { at: () => '/setup/never-printed', opens: [], forVisitors: true },
  '/join/[token]': { at: () => '/join/never-handed-out', opens: [], forVisitors: true },

  '/dashboard': { at: () => '/dashboard', opens: SIGNED_IN },
  '/agreements': { at: () => '/agreements', opens: SIGNED_IN },
  '/agreements/[number]': { at: ({ number }) => `/agreements/${number}`, opens: parties },
  '/agreements/[number]/history': { at: ({ number }) => `/agreements/${number}/history`, opens: parties },
  '/agreements/[number]/versions/[version]': { at: ({ number }) => `/agreements/${number}/versions/1`, opens: parties },
  '/agreements/[number]/paper/[version]': { at: ({ number }) => `/agreements/${number}/paper/1`, opens: [] },

  '/drafts': { at: () => '/drafts', opens: editors },
  '/drafts/[draftId]': { at: ({ draftId }) => `/drafts/${draftId}`, opens: ['editor'] },
  '/drafts/[draftId]/[section]': { at: ({ draftId }) => `/drafts/${draftId}/parties`, opens: ['editor'] },
  '/drafts/[draftId]/check': { at: ({ draftId }) => `/drafts/${draftId}/check`, opens: ['editor'] },
  '/drafts/[draftId]/discard': { at: ({ draftId }) => `/drafts/${draftId}/discard`, opens: ['editor'] },
  '/drafts/[draftId]/differences': { at: ({ draftId }) => `/drafts/${draftId}/differences`, opens: ['editor'] },
  '/drafts/[draftId]/paper/file': { at: ({ draftId }) => `/drafts/${draftId}/paper/file`, opens: ['editor'] },
  '/drafts/change/[number]': { at: ({ number }) => `/drafts/change/${number}`, opens: ['editor'] },
  '/drafts/[draftId]/organization': { at: ({ draftId }) => `/drafts/${draftId}/organization`, opens: ['editor'] },

  '/campuses': { at: () => '/campuses', opens: [...district, 'neighborEditor', 'neighborAdministrator'] },
  '/campuses/new': { at: () => '/campuses/new', opens: editors },
  '/campuses/enrollment': { at: () => '/campuses/enrollment', opens: editors },
  '/campuses/[campusId]': { at: ({ campusId }) => `/campuses/${campusId}`, opens: ['editor'] },

  '/people': { at: () => '/people', opens: administrators },
  '/people/invite': { at: () => '/people/invite', opens: administrators },
  '/people/[memberId]': { at: ({ memberId }) => `/people/${memberId}`, opens: ['administrator'] },
  '/people/[memberId]/end': { at: ({ memberId }) => `/people/${memberId}/end`, opens: ['administrator'] },

  '/organization': { at: () => '/organization', opens: SIGNED_IN },
  '/organization/edit': { at: () => '/organization/edit', opens: administrators },

  '/sharing': { at: () => '/sharing', opens: SIGNED_IN },
  '/sharing/ask': { at: () => '/sharing/ask', opens: administrators },
  '/sharing/[requestId]': { at: ({ requestId }) => `/sharing/${requestId}`, opens: ['administrator'] },
  '/sharing/invite/[organizationId]': {
    at: ({ enteredId }) => `/sharing/invite/${enteredId}`,
    opens: ['administrator'],
  },
}

/** Addresses that are not opened but take a file, and who may send one. */
export const UPLOADS: Readonly<Record<string, { at: (world: World) => string; by: Person }>> = {
  '/drafts/[draftId]/paper/upload': { at: ({ draftId }) => `/drafts/${draftId}/paper/upload`, by: 'editor' },
}
