const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id as we write them: a UUID in small letters. */
export function isId(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && uuid.test(text)
}
