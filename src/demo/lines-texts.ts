/** The lines of a text, without blank ones. */
export const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
