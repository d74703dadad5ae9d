/** What an address has in common with others of its page: ids, numbers and the view's query taken out. */
export function pageShape(address: string): string {
  const { pathname } = new URL(address, 'http://localhost')
  return pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/\/\d{4}-[A-Z0-9]{5}/g, '/number')
    .replace(/\/\d+(?=\/|$)/g, '/n')
}
