import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
/** In a sheet's footer `&` begins a code, so it is doubled; control signs have no place in XML. */
const inFooter = (text: string): string => escaped(text.replace(/\p{Cc}/gu, ' ').replaceAll('&', '&&'))

/** Sheet names in a formula stand between apostrophes, their own doubled. */
const quoted = (name: string): string => escaped(`'${name.replaceAll("'", "''")}'`)

const MARGINS = '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'

/** What the writer has no option for: heading rows on each printed page, one page wide on A4, page numbers and who took it out at the foot. */
export const asPrinted = (name: string, headingRows: number, mark: string): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted(name)}!$1:$${headingRows}</definedName></definedNames>`) },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/<worksheet[^>]*>/, (opened) => `${opened}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`).replace(/<pageMargins [^>]*\/>/, MARGINS)
          .replace(/<pageSetup [^>]*\/>/, () => `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;8${inFooter(mark)}&amp;R&amp;8第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`),
      },
    },
  },
})
