import type { Seen } from './world.ts'

/** Every unseen field of the form on a page, as a browser would send it back. */
export function unseen({ html }: Seen): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of /<form class="form[\s\S]*?<\/form>/.exec(html)![0].matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) (fields[name] ??= []).push(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'"))
  return fields
}
