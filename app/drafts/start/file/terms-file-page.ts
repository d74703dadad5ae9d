/** What a pass for the page that takes a terms file is made out to: it is a page of no draft. */
export const TERMS_FILE_PAGE = { draftId: 'start', place: 'file' } as const
