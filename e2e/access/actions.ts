import type { World } from './make-world'
import type { Person } from './people'

export type ActionRule = {
  /** The page whose form calls it. */
  at: (world: World) => string
  /** Who may. */
  by: Person
  /** The button that calls it, where the page has several forms. */
  button?: string
  /** What `by` types into the form. */
  typed?: (world: World) => Readonly<Record<string, string>>
  /** Who may do the same in an organization of their own, which must do nothing to the district. */
  elsewhere?: readonly Person[]
  /** A page on which `by` sees what was done. */
  seenAt: (world: World) => string
}

const otherAdministrators: readonly Person[] = ['cityAdministrator', 'neighborAdministrator']
const otherEditors: readonly Person[] = ['neighborEditor']

/** Who may do what, in an order in which each is still possible. An action that is missing here fails the test. */
export const ACTIONS: Readonly<Record<string, ActionRule>> = {
  addCampusAction: {
    at: () => '/campuses/new',
    by: 'editor',
    typed: () => ({ name: 'Alder Charter School' }),
    elsewhere: otherEditors,
    seenAt: () => '/campuses',
  },
  changeCampusAction: {
    at: ({ campusId }) => `/campuses/${campusId}`,
    by: 'editor',
    typed: () => ({ level: 'Senior high school' }),
    seenAt: () => '/campuses',
  },
  recordEnrollmentAction: {
    at: () => '/campuses/enrollment?year=2023',
    by: 'editor',
    typed: ({ campusId }) => ({ [`students.${campusId}`]: '1911' }),
    elsewhere: otherEditors,
    seenAt: () => '/campuses',
  },
  inviteAction: {
    at: () => '/people/invite',
    by: 'administrator',
    typed: ({ tag }) => ({ name: 'Sam Example', email: `sam@${tag}.example`, 'roles.administrator': 'yes' }),
    elsewhere: otherAdministrators,
    seenAt: () => '/people',
  },
  changeMemberAction: {
    at: ({ memberId }) => `/people/${memberId}`,
    by: 'administrator',
    typed: () => ({ 'roles.administrator': 'yes' }),
    seenAt: () => '/people',
  },
  renewInvitationAction: {
    at: ({ invitedId }) => `/people/${invitedId}`,
    by: 'administrator',
    button: 'Make a new link',
    seenAt: ({ joinPath }) => joinPath,
  },
  endMemberAction: {
    at: ({ memberId }) => `/people/${memberId}/end`,
    by: 'administrator',
    seenAt: () => '/people',
  },
  inviteAdministratorAction: {
    at: ({ enteredId }) => `/sharing/invite/${enteredId}`,
    by: 'administrator',
    typed: ({ tag }) => ({ name: 'Kim Example', email: `kim@${tag}.example` }),
    seenAt: () => '/sharing',
  },
  acceptSharingAction: {
    at: ({ requestId }) => `/sharing/${requestId}`,
    by: 'administrator',
    seenAt: () => '/sharing',
  },
  changeOrganizationAction: {
    at: () => '/organization/edit',
    by: 'administrator',
    typed: () => ({ shortName: 'Alder' }),
    elsewhere: otherAdministrators,
    seenAt: () => '/organization',
  },
  askSharingAction: {
    at: () => '/sharing/ask',
    by: 'administrator',
    typed: ({ enteredId }) => ({ code: enteredId }),
    elsewhere: otherAdministrators,
    seenAt: () => '/sharing',
  },
  startDraftAction: {
    at: () => '/drafts',
    by: 'editor',
    elsewhere: otherEditors,
    seenAt: () => '/drafts',
  },
  startChangeAction: {
    at: ({ number }) => `/agreements/${number}`,
    by: 'editor',
    seenAt: () => '/drafts',
  },
  saveSectionAction: {
    at: ({ draftId }) => `/drafts/${draftId}/parties`,
    by: 'editor',
    button: 'Save and continue',
    typed: () => ({ title: 'Alder officers', intent: 'stay' }),
    seenAt: () => '/drafts',
  },
  removeFileAction: {
    at: ({ draftId }) => `/drafts/${draftId}/paper/file`,
    by: 'editor',
    button: 'Remove',
    seenAt: ({ draftId }) => `/drafts/${draftId}/paper/file`,
  },
  enterOrganizationAction: {
    at: ({ draftId }) => `/drafts/${draftId}/organization`,
    by: 'editor',
    typed: ({ tag }) => ({ kind: 'city', organizationName: `Fir ${tag}`, shortName: `Fir ${tag}`, state: 'CA' }),
    seenAt: ({ draftId }) => `/drafts/${draftId}/parties`,
  },
  takeChoicesAction: {
    at: ({ contestedDraftId }) => `/drafts/${contestedDraftId}/differences`,
    by: 'editor',
    seenAt: ({ contestedDraftId }) => `/drafts/${contestedDraftId}/differences`,
  },
  keepDraftAction: {
    at: ({ changeId }) => `/drafts/${changeId}/check`,
    by: 'editor',
    typed: () => ({ reason: 'Read again' }),
    seenAt: ({ changedNumber }) => `/agreements/${changedNumber}/history`,
  },
  discardDraftAction: {
    at: ({ draftId }) => `/drafts/${draftId}/discard`,
    by: 'editor',
    seenAt: () => '/drafts',
  },
}

/** For visitors, and proved by journeys of their own: signing in and out, the first setup, joining. */
export const VISITOR_ACTIONS: readonly string[] = ['joinAction', 'setupAction', 'signInAction', 'signOutAction']
