import { ARTICLE_COMPONENTS } from '#domain/article-components.ts';
import { walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Violation } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';
import { personalInAddress } from '#tables/personal-data.ts';

/** What may not stand in an article, because it could run code or break the page. */
const REFUSED: Readonly<Record<string, { zh: string; en: string }>> = {
  mdxjsEsm: { zh: ' import 或 export', en: 'import or export' },
  mdxFlowExpression: { zh: '花括号表达式', en: 'an expression in braces' },
  mdxTextExpression: { zh: '花括号表达式', en: 'an expression in braces' },
  html: { zh: 'HTML 标签', en: 'raw HTML' },
};
// Two slashes, either way, would leave the site without saying so.
const SAFE_ADDRESS =
  /^(?![\\/]{2})(https?:\/\/[^@/?#]*(?:[/?#]|$)|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i;

/**
 * Refuses everything in an article that is not text, links and the site's own components:
 * an article must not run code.
 */
export function lintStructure(tree: ArticleNode, file: string): Finding[] {
  return [...walk(tree)].flatMap((node) => {
    const violation = violationOf(node);
    if (violation === null) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [finding({ file, line, at: column, value: shown(node) }, violation)];
  });
}

/** Marks in a title or a summary, or in the caption of a photo, which are shown as they are typed. */
export function lintPlainTexts(texts: readonly PlacedText[], file: string): Finding[] {
  return texts.flatMap(({ text, line, column }) => {
    const marks = /\*\*|~~|\]\((?=[/h])/.exec(text)?.[0];
    if (marks === undefined) return [];
    const params = { marks, how: '只写文字', howEn: 'Write plain words here' };
    return [finding({ file, line, at: column, value: text }, { code: 'marks-shown', params })];
  });
}

function violationOf(node: ArticleNode): Violation | null {
  const refused = REFUSED[node.type];
  if (refused !== undefined) return refuse(refused.zh, refused.en);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return elementViolation(node);
  }
  if (node.type === 'text')
    return marksShown(String(node.value), node.position?.start.column === 1);
  if (node.type === 'heading') {
    // One with # stands on a single line; a line of - or = below a paragraph makes it one as well.
    const { start, end } = node.position ?? {};
    if (start !== undefined && end !== undefined && end.line > start.line) {
      return { code: 'heading-underlined' };
    }
    if (node.depth === 1) return { code: 'heading-first' };
    return (node.children ?? []).length === 0 ? { code: 'heading-empty' } : null;
  }
  // Its address stands elsewhere, where nothing tells that it is of a picture.
  if (node.type === 'imageReference') return { code: 'image-refused' };
  if (node.type === 'image') {
    const local =
      /^\/(?![\\/])/.test(node.url ?? '') && !/(^|[\\/])\.\.([\\/]|$)/.test(node.url ?? '');
    if (!local || (node.alt ?? '').trim() === '') return { code: 'image-refused' };
    return /\.(jpe?g|png|webp|heic|gif|tiff?)$/i.test(node.url ?? '')
      ? { code: 'image-raw' }
      : null;
  }
  const address = node.url;
  if (address !== undefined && !SAFE_ADDRESS.test(address.replace(/[\s\u0000-\u001f]/g, ''))) {
    return refuse('这样的网址', 'such an address');
  }
  const personal = address === undefined ? null : personalInAddress(address);
  return personal === null ? null : { code: personal };
}

/** Marks of Markdown that were no marks to its reader, and how they are written. */
const MARKS: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/\*\*|~~/, '让记号成对，并紧挨着文字', 'Let the marks stand in pairs and next to the words'],
  [/^#{2,6}(?=[^# \t\n])/m, '在 # 后面空一格', 'Put a space after #'],
  [/(?<=\[[^\]]*)\]\((?=\/|https?:)/, '去掉网址里的空格', 'Leave no space in the address'],
  [/(?<=[\]］])（(?=[/h])/, '改用半角括号', 'Use plain brackets'],
  [/＊＊/, '改用半角的 **', 'Use plain **'],
  [/(?<!_)__(?=[^_\s][^_\n]*__(?!_))/, '改用 **', 'Use **'],
  [/＜\/?[A-Za-z]+/, '改用半角的 < >', 'Use plain < >'],
];

/** The same of what is a mark at the head of a line only. */
const LINE_MARKS: typeof MARKS = [
  // One # on each side, as #话题#, is none.
  [/^#(?=[^#\n]+$)/m, '把小标题写成“## 标题”', 'Write a heading as “## Heading”'],
  [/^＃{2,6}|^＃(?=[ \u3000])/m, '改用半角的 ##', 'Use plain ##'],
  [/^＞/m, '改用半角的 >', 'Use a plain >'],
  [/^｜(?=.*｜$)/m, '改用半角的 |', 'Use a plain |'],
];

/** @param atHead whether the text begins a line of the file; it may go on after bold words */
function marksShown(text: string, atHead: boolean): Violation | null {
  const lines = atHead ? text : text.replace(/^.*/, '');
  return markOf(text, MARKS) ?? markOf(lines, LINE_MARKS);
}

function markOf(text: string, known: typeof MARKS): Violation | null {
  for (const [pattern, how, howEn] of known) {
    const [marks] = pattern.exec(text) ?? [];
    if (marks !== undefined) return { code: 'marks-shown', params: { marks, how, howEn } };
  }
  return null;
}

function elementViolation(node: ArticleNode): Violation | null {
  const name = node.name ?? '';
  const known = Object.keys(ARTICLE_COMPONENTS);
  const permitted = Object.hasOwn(ARTICLE_COMPONENTS, name) ? ARTICLE_COMPONENTS[name] : undefined;
  if (permitted === undefined) {
    if (/^[a-z]|^$/.test(name)) return refuse(' HTML 标签', 'an HTML element');
    const near = nearest(name, known);
    const hint = near === undefined ? '' : `→ ${near} `;
    return { code: 'component-unknown', params: { components: known.join(', '), hint } };
  }
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return refuse('花括号表达式', 'an expression in braces');
    }
    if (!permitted.includes(attribute.name ?? '')) {
      const params = { attribute: attribute.name ?? '', permitted: permitted.join(', ') };
      return { code: 'attribute-unknown', params };
    }
  }
  return null;
}

function refuse(zh: string, en: string): Violation {
  return { code: 'mdx-refused', params: { what: zh, whatEn: en } };
}

function shown(node: ArticleNode): string {
  if (typeof node.name === 'string') return `<${node.name}>`;
  return typeof node.value === 'string' ? node.value : (node.url ?? '');
}
