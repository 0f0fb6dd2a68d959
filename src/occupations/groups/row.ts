/**
 * One line of the occupation list: code, Dutch label, English title of ISCO-08. A unit group (four digits) adds a text
 * with everyday Dutch titles, a comma between them.
 */
export type GroupRow = readonly [code: string, nl: string, en: string, titles?: string]
