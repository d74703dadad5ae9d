const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a Host header names this machine itself. */
export function isLocalHost(host: string | null): boolean {
  return host !== null && LOCAL.has(host.replace(/:\d+$/, '').toLowerCase())
}
