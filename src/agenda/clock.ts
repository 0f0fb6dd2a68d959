/** Minutes since midnight of a time on the wall clock, `10:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The time on the wall clock so many minutes after midnight; the end of the day is `24:00`. */
export function timeAt(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** When something ends that begins at a time and takes so many minutes. An appointment never passes midnight, so a change of the clock cannot make it longer or shorter. */
export function endOf({ atTime, minutes }: { atTime: string; minutes: number }): string {
  return timeAt(minutesOf(atTime) + minutes)
}
