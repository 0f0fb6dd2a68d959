import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'

const initialsOf = (name: string) => {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

/** Somebody's face: a photo when there is one, else the initials, which say nothing that the name beside it does not. */
export function Face({ name, photo, large }: { name: string; photo?: string | undefined; large?: boolean }) {
  const words = useWords(commonWords)
  const size = large ? 'face face-large' : 'face'
  return photo ? <img class={size} src={photo} alt={words.photoOf(name)} width="96" height="96" /> : <span class={size} aria-hidden="true">{initialsOf(name)}</span>
}
