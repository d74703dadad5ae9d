/** Set by the proxy on every request: the path and query asked for, and an id for the log. */
export const PATH_HEADER = 'x-sro-path'
export const REQUEST_ID_HEADER = 'x-request-id'
