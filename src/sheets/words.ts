import type { SheetRemark } from './cell.ts'
import type { Refusal } from './limits.ts'

/** What is said about a file: why it is refused, and what a reader of a sheet should know. */
export const sheetWords = {
  nl: {
    refused: {
      emptyFile: 'Dit bestand is leeg.',
      tooLarge: 'Dit bestand is groter dan 50 MB. Haal plaatjes en oude tabbladen weg, of splits het.',
      zipBomb: 'Dit bestand wordt bij het uitpakken onredelijk groot. Daarom openen we het niet.',
      unsafeXml: 'In dit bestand staan verwijzingen die een gewone spreadsheet niet heeft. Daarom openen we het niet.',
      password: 'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en probeer het opnieuw.',
      oldExcel: 'Dit is een oud Excel-bestand (.xls). Open het in Excel of LibreOffice en bewaar het als .xlsx.',
      binaryExcel: 'Dit is een binair Excel-bestand (.xlsb). Open het in Excel en bewaar het als .xlsx.',
      pdf: 'Dit is een pdf. Stuur de spreadsheet zelf: .xlsx, .xlsm, .ods of .csv.',
      image: 'Dit is een afbeelding. Stuur de spreadsheet zelf: .xlsx, .xlsm, .ods of .csv.',
      webPage: 'Dit is een webpagina of los XML-bestand, ook al heet het misschien .xls. Open het in Excel of LibreOffice en bewaar het als .xlsx.',
      otherOffice: 'Dit is een ander soort document of een zip-bestand, geen spreadsheet. Wij lezen .xlsx, .xlsm, .ods en .csv.',
      notASheet: 'We herkennen dit bestand niet als spreadsheet. Wij lezen .xlsx, .xlsm, .ods en .csv.',
      damaged: 'Dit bestand is beschadigd of niet volledig. Open het in Excel of LibreOffice, bewaar het opnieuw en probeer het nog eens.',
      tooManyCells: 'Dit bestand heeft te veel cellen (meer dan 1.000.000, meer dan 1.000 kolommen, of een cel met meer dan 32.767 tekens). Splits het.',
    } satisfies Record<Refusal, string>,
    remarks: {
      hiddenSheet: () => 'Dit tabblad is verborgen. We hebben het wel gelezen.',
      hiddenRows: (count: number) => (count === 1 ? '1 rij is verborgen. We hebben die wel gelezen.' : `${count} rijen zijn verborgen. We hebben ze wel gelezen.`),
      hiddenColumns: (count: number) =>
        count === 1 ? '1 kolom is verborgen. We hebben die wel gelezen.' : `${count} kolommen zijn verborgen. We hebben ze wel gelezen.`,
      mergedCells: (count: number) => (count === 1 ? '1 keer zijn cellen samengevoegd.' : `${count} keer zijn cellen samengevoegd.`),
      formulaWithoutValue: (count: number) =>
        `${count === 1 ? '1 formule heeft' : `${count} formules hebben`} geen bewaarde uitkomst. Open het bestand in Excel of LibreOffice en bewaar het opnieuw.`,
      unclosedQuote: () => 'Er staat een los aanhalingsteken in het bestand. We hebben aanhalingstekens als gewone tekens gelezen.',
    } satisfies Record<SheetRemark['code'], (count: number) => string>,
  },
  en: {
    refused: {
      emptyFile: 'This file is empty.',
      tooLarge: 'This file is larger than 50 MB. Remove pictures and old sheets, or split it.',
      zipBomb: 'This file grows unreasonably large when unpacked, so we do not open it.',
      unsafeXml: 'This file holds references that an ordinary spreadsheet does not have, so we do not open it.',
      password: 'This file is protected with a password. Save it without one and try again.',
      oldExcel: 'This is an old Excel file (.xls). Open it in Excel or LibreOffice and save it as .xlsx.',
      binaryExcel: 'This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.',
      pdf: 'This is a PDF. Send the spreadsheet itself: .xlsx, .xlsm, .ods or .csv.',
      image: 'This is a picture. Send the spreadsheet itself: .xlsx, .xlsm, .ods or .csv.',
      webPage: 'This is a web page or a single XML file, even if it is named .xls. Open it in Excel or LibreOffice and save it as .xlsx.',
      otherOffice: 'This is another kind of document or a zip file, not a spreadsheet. We read .xlsx, .xlsm, .ods and .csv.',
      notASheet: 'We do not recognise this file as a spreadsheet. We read .xlsx, .xlsm, .ods and .csv.',
      damaged: 'This file is damaged or not complete. Open it in Excel or LibreOffice, save it again and try once more.',
      tooManyCells: 'This file has too many cells (over 1,000,000, over 1,000 columns, or a cell of over 32,767 characters). Split it.',
    } satisfies Record<Refusal, string>,
    remarks: {
      hiddenSheet: () => 'This sheet is hidden. We did read it.',
      hiddenRows: (count: number) => (count === 1 ? '1 row is hidden. We did read it.' : `${count} rows are hidden. We did read them.`),
      hiddenColumns: (count: number) => (count === 1 ? '1 column is hidden. We did read it.' : `${count} columns are hidden. We did read them.`),
      mergedCells: (count: number) => (count === 1 ? 'Cells are merged in 1 place.' : `Cells are merged in ${count} places.`),
      formulaWithoutValue: (count: number) =>
        `${count === 1 ? '1 formula has' : `${count} formulas have`} no stored result. Open the file in Excel or LibreOffice and save it again.`,
      unclosedQuote: () => 'There is a stray quotation mark in the file. We read quotation marks as ordinary characters.',
    } satisfies Record<SheetRemark['code'], (count: number) => string>,
  },
}
