import { strToU8, zipSync } from 'fflate';

// Workbooks that are small in the file and large for whoever reads them, of any size.

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The parts of a workbook that are taken from elsewhere. */
export interface Parts {
  readonly rows?: string;
  /** What stands behind the rows of the sheet. */
  readonly behind?: string;
  readonly strings?: string;
  readonly styles?: string;
}

/** An `.xlsx` of one sheet from markup. */
export function xlsxOf({ rows = '', behind = '', strings = '', styles = '' }: Parts): Uint8Array {
  const rel = (id: number, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${REL}/${type}" Target="${target}"/>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      '_rels/.rels': strToU8(
        `<Relationships ${RELS}>${rel(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships ${RELS}>${rel(1, 'worksheet', 'worksheets/sheet1.xml')}${rel(2, 'sharedStrings', 'sharedStrings.xml')}${rel(3, 'styles', 'styles.xml')}</Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ),
      'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${strings}</sst>`),
      'xl/styles.xml': strToU8(`<styleSheet ${MAIN}>${styles}</styleSheet>`),
    },
    { level: 1 },
  );
}

/** An `.ods` of one sheet from the markup of its rows. */
export function odsOf(rows: string): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  const content = `<office:document-content xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Sheet1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
    },
    { level: 1 },
  );
}

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
/** A cell of OpenDocument that holds a text. */
export const odsCell = (markup: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${markup}</text:p></table:table-cell>`;

/** Kinds of too much, each as large as it is asked for. */
export const HEAVY = {
  spaces: (count: number) =>
    odsOf(`<table:table-row>${odsCell(`a<text:s text:c="${count}"/>b`)}</table:table-row>`),
  'rows repeated': (count: number) =>
    odsOf(
      `<table:table-row table:number-rows-repeated="${count}">${odsCell('a')}</table:table-row>`,
    ),
  'cells repeated': (count: number) =>
    odsOf(
      `<table:table-row table:number-rows-repeated="1000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${count}"/></table:table-row>`,
    ),
  'rows out to XFD': (count: number) =>
    xlsxOf({
      rows: times(count, (n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`),
    }),
  'last row': (row: number) =>
    xlsxOf({ rows: `<row r="${row}"><c r="A${row}"><v>1</v></c></row>` }),
  strings: (count: number) => xlsxOf({ strings: '<si><t>a</t></si>'.repeat(count) }),
  formats: (count: number) =>
    xlsxOf({ styles: `<cellXfs>${'<xf numFmtId="0" fontId="0"/>'.repeat(count)}</cellXfs>` }),
  fonts: (count: number) =>
    xlsxOf({ styles: `<fonts>${'<font><b/></font>'.repeat(count)}</fonts>` }),
  merges: (count: number) =>
    xlsxOf({
      behind: `<mergeCells>${times(count, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`,
    }),
  'long cell': (length: number) =>
    xlsxOf({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(length)}</t></is></c></row>`,
    }),
  'long cell in pieces': (length: number) =>
    xlsxOf({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is>${`<r><t>${'a'.repeat(1000)}</t></r>`.repeat(length / 1000)}</is></c></row>`,
    }),
} as const satisfies Record<string, (size: number) => Uint8Array>;
