import { textAttributes, walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { ARTICLE_COMPONENTS } from '#domain/article-components.ts';
import { seriesBys } from '#domain/series.ts';
import { facilityGroups } from '#tables/facility-kinds.ts';
import { searchTopics } from '#tables/searches.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';
import { nearest } from '#tables/nearest.ts';

const FIGURE_KEYS = (ARTICLE_COMPONENTS['Figure'] ?? []).filter((key) => key !== 'id');

/** Values that attributes of components may have, by `Component.attribute`. */
function permittedValues(
  dataset: Dataset,
  programmes: Iterable<string>,
): Readonly<Record<string, readonly string[]>> {
  const groups = Object.keys(facilityGroups);
  return {
    'Figure.show': ['number', 'magnitude'],
    'Chart.by': seriesBys,
    'Table.by': seriesBys,
    'ClaimedListed.group': groups,
    'Facilities.group': groups,
    'Facilities.kind': dataset.facility_kinds.map((row) => row.value.kind_id),
    'NotFound.for': [
      ...Object.keys(searchTopics),
      ...dataset.facility_kinds.map((row) => row.value.kind_id),
    ],
    'Organisations.programme': [...programmes],
  };
}

/** Attribute values of components, and the form of placeholders. */
export function lintValues(
  tree: ArticleNode,
  matter: readonly PlacedText[],
  file: string,
  dataset: Dataset,
  programmes: Iterable<string>,
): Finding[] {
  const permitted = permittedValues(dataset, programmes);
  const inBody = [...walk(tree)].flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'text' && typeof node.value === 'string' && node.value.includes('[[')) {
      return [finding({ file, line, at: column }, { code: 'placeholder-in-body' })];
    }
    return Object.entries(textAttributes(node)).flatMap(([attribute, value]) => {
      // Captions and credits are printed as the text is.
      const personal = personalData(value);
      if (personal !== null) return [finding({ file, line, at: column }, { code: personal })];
      const values = permitted[`${node.name ?? ''}.${attribute}`];
      if (values === undefined || values.includes(value)) return [];
      const near = nearest(value, values);
      const hint = near === undefined ? '' : `→ ${near} `;
      const params = { attribute, hint, permitted: values.join(', ') };
      return [finding({ file, line, at: column, value }, { code: 'attribute-value', params })];
    });
  });
  return [...inBody, ...matter.flatMap((text) => lintPlaceholders(text, file))];
}

function lintPlaceholders({ text, line, column }: PlacedText, file: string): Finding[] {
  const params = { permitted: FIGURE_KEYS.join(', ') };
  const written = text.match(/\[\[[^[\]]*\]\]/g) ?? [];
  const rest = written.reduce((left, part) => left.replace(part, ''), text);
  const wrong = written.filter((part) => !isPlaceholder(part));
  const broken = rest.includes('[[') || rest.includes(']]') ? [text] : [];
  return [...wrong, ...broken].map((value) =>
    finding({ file, line, at: column, value }, { code: 'placeholder-form', params }),
  );
}

/** `[[id]]` or `[[id key=value …]]` with the keys of a figure. */
function isPlaceholder(written: string): boolean {
  const [id = '', ...pairs] = written.slice(2, -2).trim().split(/\s+/);
  return (
    /^[a-z0-9-]+$/.test(id) &&
    pairs.every((pair) => {
      const [key = '', value = '', ...more] = pair.split('=');
      const known = FIGURE_KEYS.includes(key) && value !== '' && more.length === 0;
      return known && (key !== 'show' || value === 'number' || value === 'magnitude');
    })
  );
}
