import { drawing, element } from '#browser/nodes.ts';
import type { Cell, DirectoryFile } from '#directory/directory-file.ts';
import type { Count } from '#directory/filter.ts';
import { fittedLength, labelLines, lineRise, shortName } from '#map/label.ts';
import type { DirectoryText } from '#i18n/directory.ts';

/** What the map says of a township, and where a choice of it leads. */
export interface CellFacts {
  readonly name: string;
  readonly count: Count;
  readonly address: string;
  readonly chosen: boolean;
}

/** The schematic map with the number of places found in each township. Each is a link. */
export function countMap(
  { map }: DirectoryFile,
  factsOf: (code: string) => CellFacts,
  words: DirectoryText,
): HTMLElement {
  const svg = drawing(
    'svg',
    { viewBox: `0 0 ${map.width} ${map.height}`, role: 'group', 'aria-label': words.mapTitle },
    ...map.cells.map((cell) => cellNode(cell, factsOf(cell.code), words)),
  );
  return element(
    'figure',
    { class: 'count-map' },
    svg,
    element('figcaption', { class: 'quiet' }, words.mapNote),
  );
}

function cellNode(cell: Cell, facts: CellFacts, words: DirectoryText): SVGAElement {
  const { listed, examples } = facts.count;
  const line = (className: string, dy: number, text: string): SVGTextElement => {
    const fitted = className === 'name' ? fittedLength(text) : undefined;
    return drawing(
      'text',
      {
        class: className,
        x: String(cell.x),
        y: String(cell.y + dy),
        ...(fitted === undefined
          ? {}
          : { textLength: String(fitted), lengthAdjust: 'spacingAndGlyphs' }),
      },
      text,
    );
  };
  const name = labelLines(shortName(facts.name));
  return drawing(
    'a',
    {
      href: facts.address,
      class: `spot ${listed + examples === 0 ? 's0' : 's2'}`,
      'data-township': cell.code,
      ...(facts.chosen ? { 'aria-current': 'true' } : {}),
    },
    drawing('title', {}, words.option(facts.name, facts.count)),
    drawing('path', { d: cell.d }),
    ...name.map((text, at) => line('name', -6 - lineRise(at, name.length), text)),
    listed > 0 || examples === 0 ? line('listed', 14, String(listed)) : null,
    examples > 0 ? line('examples', listed > 0 ? 33 : 14, words.mapExamples(examples)) : null,
  );
}
