import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import type { ContentKeys } from '#loaders/content-keys.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

export interface FrontMatter {
  /** Title and summary with their places. */
  readonly texts: readonly PlacedText[];
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
  const wrong = (line: number, column: string | null, reason: string): Finding =>
    finding({ file, line, column }, { code: 'front-matter', params: { reason } });
  if (yaml === undefined || typeof yaml.value !== 'string') {
    return { texts: [], findings: [wrong(1, null, '--- title: … ---')] };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml.value, { lineCounter: counter });
  // The fence stands on the line before.
  const lineAt = (offset: number): number =>
    counter.linePos(offset).line + (yaml.position?.start.line ?? 1);
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      wrong(lineAt(error.pos[0]), null, error.message.split('\n')[0] ?? ''),
    );
    return { texts: [], findings };
  }

  const lines = new Map<string, number>();
  const texts: PlacedText[] = [];
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    lines.set(name, lineAt(key.range[0]));
    if (!isScalar(value) || (name !== 'title' && name !== 'summary')) continue;
    const start = value.range[0];
    const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
    const column = counter.linePos(start).col + (quoted ? 1 : 0);
    texts.push({ text: String(value.value), line: lineAt(start), column });
  }

  const fields: unknown = document.toJS();
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
  return { texts, findings: [...issues, ...unknown] };
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
        const near = /^\d+$/.test(id) ? undefined : nearest(id, key.known);
        return { field, id, table: key.table, hint: near === undefined ? '' : `→ ${near} ` };
      });
  });
}
