import type { ActionRule } from './action-rule'

/** The ways to begin an agreement. Who writes for another district begins one there. */
export const STARTING_ACTIONS = {
  startDraftAction: {
    at: () => '/drafts/start',
    by: 'editor',
    elsewhere: ['neighborEditor'],
    seenAt: () => '/drafts',
  },
  renewAction: {
    at: ({ number }) => `/drafts/start/renewal/${number}`,
    by: 'editor',
    seenAt: () => '/drafts',
  },
  startPublishedAction: {
    at: () => '/drafts/start/published/hudson-wi-2009',
    by: 'editor',
    elsewhere: ['neighborEditor'],
    seenAt: () => '/drafts',
  },
  beginFromFileAction: {
    at: () => '/drafts/start/file',
    by: 'editor',
    elsewhere: ['neighborEditor'],
    seenAt: () => '/drafts',
  },
} as const satisfies Record<string, ActionRule>
