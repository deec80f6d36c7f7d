import type { z } from 'astro/zod';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import type { ContentKeys } from '#loaders/content-keys.ts';
import { readFields } from '#loaders/front-matter-fields.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';
import { strangeCharacter } from '#tables/sound-text.ts';
import { nearest } from '#tables/nearest.ts';

export interface FrontMatter {
  /** Title and summary with their places. */
  readonly texts: readonly PlacedText[];
  /** The fields as they stand; none where they cannot be read. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** Checks what stands above an article: YAML, the fields it may have, the ids they name. */
export function readFrontMatter(
  tree: ArticleNode,
  file: string,
  schema: z.ZodType,
  keys: ContentKeys,
): FrontMatter {
  const yaml = tree.children?.find((node) => node.type === 'yaml');
  const wrong = (line: number, column: string | null, said: string): Finding => {
    const [reason = '', reasonEn = reason] = said.split(' / ');
    return finding({ file, line, column }, { code: 'front-matter', params: { reason, reasonEn } });
  };
  if (yaml === undefined || typeof yaml.value !== 'string') {
    return { texts: [], fields: {}, findings: [wrong(1, null, '--- title: … ---')] };
  }
  // The fence stands on the line before.
  const above = yaml.position?.start.line ?? 1;
  const matter = readFields(yaml.value);
  if (matter.problems.length > 0) {
    const findings = matter.problems.map(({ line, field, reason }) =>
      wrong(line + above, field, reason),
    );
    return { texts: [], fields: {}, findings };
  }
  const lines = new Map([...matter.lines].map(([name, line]) => [name, line + above] as const));
  const isProse = ([name]: readonly [string, unknown]): boolean =>
    name === 'title' || name === 'summary';
  const texts = [...matter.texts]
    .filter(isProse)
    .map(([, { text, line, column }]): PlacedText => ({ text, line: line + above, column }));
  const { fields } = matter;
  const issues = (schema.safeParse(fields).error?.issues ?? []).map((issue) => {
    const name = issue.path[0] === undefined ? null : String(issue.path[0]);
    return wrong(lines.get(name ?? '') ?? 1, name, issue.message);
  });
  const unknown = unknownIds(fields, keys).map(({ field, id, table, hint }) =>
    finding(
      { file, line: lines.get(field) ?? 1, column: field, value: id },
      { code: 'reference', params: { table, hint } },
    ),
  );
  // Names of people and offices are printed as well; title and summary are read with the text.
  const unfit = [...matter.texts]
    .filter((entry) => !isProse(entry))
    .flatMap(([field, { text, line, column }]) => {
      const personal = personalData(text);
      const wrongly = personal === null ? strangeCharacter(text) : { code: personal };
      const place = { file, line: line + above, column: field, at: column };
      return wrongly === null ? [] : [finding(place, wrongly)];
    });
  return { texts, fields, findings: [...issues, ...unknown, ...unfit] };
}

interface UnknownId {
  readonly field: string;
  readonly id: string;
  readonly table: string;
  readonly hint: string;
}

function unknownIds(fields: unknown, keys: ContentKeys): UnknownId[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([field, value]) => {
    const key = keys[field];
    if (key === undefined) return [];
    const ids = (Array.isArray(value) ? value : [value]).map((id: unknown) => String(id));
    return ids
      .filter((id) => !key.known.has(id))
      .map((id) => {
        // One digit more or less is no likeness between codes.
        const near =
          key.successors?.get(id) ?? (/^\d+$/.test(id) ? undefined : nearest(id, key.known));
        return { field, id, table: key.table, hint: near === undefined ? '' : `→ ${near} ` };
      });
  });
}
