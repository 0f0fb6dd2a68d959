/** What half-filled forms say. */
export const draftWords = {
  nl: {
    keep: 'Als concept bewaren',
    kept: (time: string) => `Concept bewaard om ${time}`,
    notKept: 'Het concept is nog niet bewaard. Blijf op deze bladzijde; we proberen het opnieuw.',
    goOn: 'Ga verder', discard: 'Gooi weg',
    keptNotice: 'Je concept is bewaard. Alleen jij kunt het zien, ook op een ander apparaat.',
    discarded: 'Het concept is weggegooid.',
    resumed: (when: string) => `Dit is je concept van ${when}.`,
    at: (time: string) => `vandaag om ${time}`,
  },
  en: {
    keep: 'Keep as a draft',
    kept: (time: string) => `Draft kept at ${time}`,
    notKept: 'The draft has not been kept yet. Stay on this page; we will try again.',
    goOn: 'Go on', discard: 'Throw away',
    keptNotice: 'Your draft has been kept. Only you can see it, also on another device.',
    discarded: 'The draft has been thrown away.',
    resumed: (when: string) => `This is your draft of ${when}.`,
    at: (time: string) => `today at ${time}`,
  },
}
