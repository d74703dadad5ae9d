/** The only place that reads the time: everything else is handed an instant or a day. */
export const now = (): Date => new Date()
