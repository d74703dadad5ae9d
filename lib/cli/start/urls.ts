/** Where this machine itself reaches an app that listens on `host`. */
export function localUrl(host: string, port: number): string {
  const name = listensEverywhere(host) ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** What a person on this machine types. */
export function visitorUrl(host: string, port: number): string {
  return host === '127.0.0.1' || listensEverywhere(host) ? `http://localhost:${port}` : localUrl(host, port)
}

function listensEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}
