const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text from outside can be the id of a row at all; anything else reads as not there. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
