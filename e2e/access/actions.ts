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
  enterCalendarAction: {
    at: () => '/calendars/2024/enter',
    by: 'editor',
    typed: () => ({ firstDay: '2024-08-12', lastDay: '2024-08-16' }),
    elsewhere: otherEditors,
    seenAt: () => '/calendars/2024/days?from=draft',
  },
  keepCalendarAction: {
    at: () => '/calendars/2023/days',
    by: 'editor',
    typed: () => ({ source: 'Adopted by the board' }),
    elsewhere: otherEditors,
    seenAt: () => '/calendars/2023',
  },
  setBenchmarkAction: {
    at: () => '/coverage/students/benchmark',
    by: 'editor',
    typed: () => ({ studentsPerOfficer: '1,500', source: 'Board policy 5' }),
    elsewhere: [...otherEditors, 'reviewer'],
    seenAt: () => '/coverage/students',
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
  saveGridAction: {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/grid`,
    by: 'editor',
    button: 'Save',
    typed: () => ({ 'costLines.0.name': 'Base pay' }),
    seenAt: ({ draftId }) => `/drafts/${draftId}`,
  },
  keepPasteAction: {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/paste`,
    by: 'editor',
    typed: () => ({ pasted: 'Radio\t1,200.50\nUniform\t300' }),
    seenAt: ({ draftId }) => `/drafts/${draftId}/cost-lines/paste`,
  },
  addPastedAction: {
    at: ({ draftId }) => `/drafts/${draftId}/cost-lines/paste/preview`,
    by: 'editor',
    button: 'Add these 2 cost lines',
    typed: () => ({ way: 'add' }),
    seenAt: ({ draftId }) => `/drafts/${draftId}/cost-lines`,
  },
  saveRuleAction: {
    at: ({ draftId }) => `/drafts/${draftId}/rules/add/note`,
    by: 'editor',
    typed: () => ({ 'rules.0.text': 'The district pays from a levy.' }),
    seenAt: ({ draftId }) => `/drafts/${draftId}/rules`,
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
  addOfficerAction: {
    at: () => '/officers/new',
    by: 'supervisor',
    typed: () => ({ name: 'SRO 9' }),
    elsewhere: ['otherSupervisor'],
    seenAt: () => '/officers',
  },
  changeOfficerAction: {
    at: ({ spareId }) => `/officers/${spareId}/edit`,
    by: 'supervisor',
    typed: () => ({ name: 'SRO 2, on call' }),
    seenAt: () => '/officers',
  },
  assignOfficerAction: {
    at: ({ spareId }) => `/officers/${spareId}/assign`,
    by: 'supervisor',
    typed: ({ positionId }) => ({ positionId, startsOn: '2023-09-01', endsOn: '2023-09-29' }),
    seenAt: ({ spareId }) => `/officers/${spareId}`,
  },
  changeAssignmentAction: {
    at: ({ spareId, spareAssignmentId }) => `/officers/${spareId}/assignments/${spareAssignmentId}`,
    by: 'supervisor',
    typed: () => ({ endsOn: '2023-07-30' }),
    seenAt: ({ spareId }) => `/officers/${spareId}`,
  },
  removeAssignmentAction: {
    at: ({ spareId, spareAssignmentId }) => `/officers/${spareId}/assignments/${spareAssignmentId}/remove`,
    by: 'supervisor',
    seenAt: ({ spareId }) => `/officers/${spareId}`,
  },
  addAbsenceAction: {
    at: ({ officerId }) => `/officers/${officerId}/absences/new`,
    by: 'supervisor',
    typed: () => ({ startsOn: '2023-11-06', endsOn: '2023-11-10' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  changeAbsenceAction: {
    at: ({ officerId, absenceId }) => `/officers/${officerId}/absences/${absenceId}`,
    by: 'supervisor',
    typed: () => ({ endsOn: '2023-10-09' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  assignSubstituteAction: {
    at: ({ officerId, absenceId }) => `/officers/${officerId}/absences/${absenceId}/substitute`,
    by: 'supervisor',
    typed: ({ spareId }) => ({ officerId: spareId, startsOn: '2023-10-04', endsOn: '2023-10-05' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  moveOfficerAction: {
    at: ({ officerId, assignmentId }) => `/officers/${officerId}/assignments/${assignmentId}/move`,
    by: 'supervisor',
    typed: () => ({ startsOn: '2024-02-01' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  endAssignmentAction: {
    at: ({ officerId, assignmentId }) => `/officers/${officerId}/assignments/${assignmentId}/end`,
    by: 'supervisor',
    typed: () => ({ endsOn: '2024-01-12' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  removeAbsenceAction: {
    at: ({ officerId, spareAbsenceId }) => `/officers/${officerId}/absences/${spareAbsenceId}/remove`,
    by: 'supervisor',
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  addTrainingAction: {
    at: ({ officerId }) => `/officers/${officerId}/training/new`,
    by: 'supervisor',
    typed: () => ({ course: 'Threat assessment', hours: '7.5', completedOn: '2023-09-08' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  changeTrainingAction: {
    at: ({ officerId, trainingId }) => `/officers/${officerId}/training/${trainingId}`,
    by: 'supervisor',
    typed: () => ({ hours: '24' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  removeTrainingAction: {
    at: ({ officerId, spareTrainingId }) => `/officers/${officerId}/training/${spareTrainingId}/remove`,
    by: 'supervisor',
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  addDutyAction: {
    at: ({ officerId }) => `/officers/${officerId}/duties/new`,
    by: 'supervisor',
    typed: () => ({ what: 'Tell the board', dueOn: '2023-12-01' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  completeDutyAction: {
    at: ({ officerId, dutyId }) => `/officers/${officerId}/duties/${dutyId}`,
    by: 'supervisor',
    typed: () => ({ doneOn: '2023-10-31' }),
    seenAt: ({ officerId }) => `/officers/${officerId}`,
  },
  switchRuleAction: {
    at: () => '/training/rules',
    by: 'administrator',
    button: 'OH: 40 hours within 1 year of appointment',
    elsewhere: otherAdministrators,
    seenAt: () => '/training/rules',
  },
}

/** For visitors, and proved by journeys of their own: signing in and out, the first setup, joining. */
export const VISITOR_ACTIONS: readonly string[] = ['joinAction', 'setupAction', 'signInAction', 'signOutAction']
