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
const parties: readonly Person[] = [...district, 'reviewer', 'cityAdministrator', 'supervisor']
const supervisors: readonly Person[] = ['supervisor', 'otherSupervisor']
const editors: readonly Person[] = ['editor', 'neighborEditor']
const inDistricts: readonly Person[] = [...district, 'neighborEditor', 'neighborAdministrator']
const administrators: readonly Person[] = ['administrator', 'cityAdministrator', 'neighborAdministrator']

function ofAssignment(below: string) {
  return ({ officerId, assignmentId }: World) => `/officers/${officerId}/assignments/${assignmentId}${below}`
}

function ofAbsence(below: string) {
  return ({ officerId, absenceId }: World) => `/officers/${officerId}/absences/${absenceId}${below}`
}

function ofTraining(below: string) {
  return ({ officerId, trainingId }: World) => `/officers/${officerId}/training/${trainingId}${below}`
}

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
  '/agreements/[number]/vacancy': { at: ({ number }) => `/agreements/${number}/vacancy`, opens: parties },
  '/agreements/[number]/versions/[version]': { at: ({ number }) => `/agreements/${number}/versions/1`, opens: parties },
  '/agreements/[number]/versions/[version]/terms': {
    at: ({ number }) => `/agreements/${number}/versions/1/terms`,
    opens: parties,
  },
  '/agreements/[number]/paper/[version]': { at: ({ number }) => `/agreements/${number}/paper/1`, opens: [] },

  '/drafts': { at: () => '/drafts', opens: editors },
  '/drafts/start': { at: () => '/drafts/start', opens: editors },
  '/drafts/start/renewal': { at: () => '/drafts/start/renewal', opens: editors },
  '/drafts/start/renewal/[number]': { at: ({ number }) => `/drafts/start/renewal/${number}`, opens: ['editor'] },
  '/drafts/start/published': { at: () => '/drafts/start/published', opens: editors },
  '/drafts/start/published/[record]': { at: () => '/drafts/start/published/hudson-wi-2009', opens: editors },
  '/drafts/start/file': { at: () => '/drafts/start/file', opens: editors },
  '/drafts/[draftId]': { at: ({ draftId }) => `/drafts/${draftId}`, opens: ['editor'] },
  '/drafts/[draftId]/[section]': { at: ({ draftId }) => `/drafts/${draftId}/parties`, opens: ['editor'] },
  '/drafts/[draftId]/cost-lines/grid': {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/grid`,
    opens: ['editor'],
  },
  '/drafts/[draftId]/cost-lines/paste': {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/paste`,
    opens: ['editor'],
  },
  '/drafts/[draftId]/cost-lines/paste/preview': {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/paste/preview`,
    opens: ['editor'],
  },
  '/drafts/[draftId]/rules/add': { at: ({ draftId }) => `/drafts/${draftId}/rules/add`, opens: ['editor'] },
  '/drafts/[draftId]/rules/add/[kind]': { at: ({ draftId }) => `/drafts/${draftId}/rules/add/note`, opens: ['editor'] },
  '/drafts/[draftId]/rules/[key]': { at: ({ changeId }) => `/drafts/${changeId}/rules/rule-1`, opens: ['editor'] },
  '/drafts/[draftId]/check': { at: ({ draftId }) => `/drafts/${draftId}/check`, opens: ['editor'] },
  '/drafts/[draftId]/terms': { at: ({ changeId }) => `/drafts/${changeId}/terms`, opens: ['editor'] },
  '/drafts/[draftId]/send': { at: ({ sendId }) => `/drafts/${sendId}/send`, opens: ['editor'] },
  '/drafts/[draftId]/discard': { at: ({ draftId }) => `/drafts/${draftId}/discard`, opens: ['editor'] },
  '/drafts/[draftId]/differences': { at: ({ draftId }) => `/drafts/${draftId}/differences`, opens: ['editor'] },
  '/drafts/[draftId]/paper/file': { at: ({ draftId }) => `/drafts/${draftId}/paper/file`, opens: ['editor'] },
  '/drafts/change/[number]': { at: ({ number }) => `/drafts/change/${number}`, opens: ['editor'] },
  '/drafts/[draftId]/organization': { at: ({ draftId }) => `/drafts/${draftId}/organization`, opens: ['editor'] },

  '/find': { at: () => '/find?q=Alder', opens: SIGNED_IN },

  '/officers': { at: () => '/officers', opens: SIGNED_IN },
  '/officers/new': { at: () => '/officers/new', opens: supervisors },
  '/officers/[officerId]': { at: ({ officerId }) => `/officers/${officerId}`, opens: parties },
  '/officers/[officerId]/edit': { at: ({ officerId }) => `/officers/${officerId}/edit`, opens: ['supervisor'] },
  '/officers/[officerId]/assign': { at: ({ officerId }) => `/officers/${officerId}/assign`, opens: ['supervisor'] },
  '/officers/[officerId]/assignments/[assignmentId]': { at: ofAssignment(''), opens: ['supervisor'] },
  '/officers/[officerId]/assignments/[assignmentId]/end': { at: ofAssignment('/end'), opens: ['supervisor'] },
  '/officers/[officerId]/assignments/[assignmentId]/move': { at: ofAssignment('/move'), opens: ['supervisor'] },
  '/officers/[officerId]/assignments/[assignmentId]/remove': { at: ofAssignment('/remove'), opens: ['supervisor'] },
  '/officers/[officerId]/absences/new': {
    at: ({ officerId }) => `/officers/${officerId}/absences/new`,
    opens: ['supervisor'],
  },
  '/officers/[officerId]/absences/[absenceId]': { at: ofAbsence(''), opens: ['supervisor'] },
  '/officers/[officerId]/absences/[absenceId]/substitute': { at: ofAbsence('/substitute'), opens: ['supervisor'] },
  '/officers/[officerId]/absences/[absenceId]/remove': { at: ofAbsence('/remove'), opens: ['supervisor'] },

  '/officers/[officerId]/training/new': {
    at: ({ officerId }) => `/officers/${officerId}/training/new`,
    opens: ['supervisor'],
  },
  '/officers/[officerId]/training/[trainingId]': { at: ofTraining(''), opens: ['supervisor'] },
  '/officers/[officerId]/training/[trainingId]/remove': { at: ofTraining('/remove'), opens: ['supervisor'] },
  '/officers/[officerId]/training/[trainingId]/paper/file': {
    at: ofTraining('/paper/file'),
    opens: [...district, 'cityAdministrator', 'supervisor'],
  },
  '/officers/[officerId]/duties/new': {
    at: ({ officerId }) => `/officers/${officerId}/duties/new`,
    opens: ['supervisor'],
  },
  '/officers/[officerId]/duties/[dutyId]': {
    at: ({ officerId, dutyId }) => `/officers/${officerId}/duties/${dutyId}`,
    opens: ['supervisor'],
  },
  '/training': { at: () => '/training', opens: SIGNED_IN },
  '/training/rules': { at: () => '/training/rules', opens: SIGNED_IN },

  '/campuses': { at: () => '/campuses', opens: inDistricts },
  '/campuses/new': { at: () => '/campuses/new', opens: editors },
  '/campuses/enrollment': { at: () => '/campuses/enrollment', opens: editors },
  '/campuses/[campusId]': { at: ({ campusId }) => `/campuses/${campusId}`, opens: ['editor'] },

  '/coverage': { at: () => '/coverage', opens: SIGNED_IN },
  '/coverage/[campusId]': { at: ({ campusId }) => `/coverage/${campusId}`, opens: parties },
  '/coverage/students': { at: () => '/coverage/students', opens: SIGNED_IN },
  '/coverage/students/benchmark': { at: () => '/coverage/students/benchmark', opens: [...editors, 'reviewer'] },
  '/calendars': { at: () => '/calendars', opens: inDistricts },
  '/calendars/[year]': { at: () => '/calendars/2023', opens: inDistricts },
  '/calendars/[year]/enter': { at: () => '/calendars/2023/enter', opens: editors },
  '/calendars/[year]/import': { at: () => '/calendars/2023/import', opens: editors },
  '/calendars/[year]/days': { at: () => '/calendars/2023/days', opens: ['editor'] },

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

export type UploadRule = {
  at: (world: World) => string
  by: Person
  /** Who may send one to an organization of their own. */
  elsewhere?: readonly Person[]
}

/** Addresses that are not opened but take what is typed while it is typed: proved by a test of their own. */
export const TYPING: readonly string[] = ['/drafts/[draftId]/typing']

/** Addresses that are not opened but take a file, and who may send one. */
export const UPLOADS: Readonly<Record<string, UploadRule>> = {
  '/drafts/[draftId]/paper/upload': { at: ({ draftId }) => `/drafts/${draftId}/paper/upload`, by: 'editor' },
  '/drafts/start/file/upload': { at: () => '/drafts/start/file/upload', by: 'editor', elsewhere: ['neighborEditor'] },
  '/calendars/[year]/import/upload': {
    at: () => '/calendars/2023/import/upload',
    by: 'editor',
    elsewhere: ['neighborEditor'],
  },
  '/officers/[officerId]/training/[trainingId]/paper/upload': {
    at: ofTraining('/paper/upload'),
    by: 'supervisor',
  },
}
