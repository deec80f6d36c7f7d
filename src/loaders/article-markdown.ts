import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PluggableList, Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { FENCED, matterOf } from '#loaders/front-matter-fields.ts';

/**
 * Tables, footnotes, task lists and strike-out of GitHub's Markdown. A single `~` stands between
 * hours and days, as 8:30~11:30; addresses are found later, by {@link linkAddresses}, since GitHub's
 * rule reads on to the next space, which in Chinese may be the end of the paragraph.
 */
function gfmInChinese(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data['micromarkExtensions'] ??= []).push(
    gfmFootnote(),
    gfmTable(),
    gfmTaskListItem(),
    gfmStrikethroughCjkFriendly({ singleTilde: false }),
  );
  (data['fromMarkdownExtensions'] ??= []).push(
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  );
}

/** An address in a sentence: it ends at the first sign that is not ASCII, or before punctuation. */
const ADDRESS = /(?<![\w/@.])(https?:\/\/|www\.(?=[a-z0-9]))([!-;=?-~]+)/gi;
/** Punctuation of the sentence, not of the address; a bracket only where none is open. */
const TRAILING = /[?!.,:;*_~'"]$|^[^(]*\)$/;

/** Makes links of the addresses that stand in sentences. */
function linkAddresses() {
  return (tree: Root): void => {
    const link = (_: string, start: string, rest: string) => {
      let end = rest.length;
      while (TRAILING.test(rest.slice(0, end))) end -= 1;
      // With a user in front of the host it may lead elsewhere than it seems to.
      if (!/^[a-z0-9][^@/?#]*([/?#]|$)/i.test(rest.slice(0, end))) return false;
      const text = start + rest.slice(0, end);
      const url = start.startsWith('http') ? text : `https://${text}`;
      const node = {
        type: 'link' as const,
        url,
        children: [{ type: 'text' as const, value: text }],
      };
      return end === rest.length ? node : [node, { type: 'text' as const, value: rest.slice(end) }];
    };
    findAndReplace(tree, [ADDRESS, link], { ignore: ['link', 'linkReference'] });
  };
}

const CHINESE = String.raw`[\p{Script=Han}\u3001-\u303f\uff01-\uff60“”‘’…—]`;
/** What begins a line as an item of a list does, such as 1. or （二） or ③ or •, or as an indented one. */
const ITEM = String.raw`(?:[\d０-９]{1,2}[.．、）)]|[（(][\d０-９一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[A-Za-z]、|[①-⒛㈠-㈩•●○■□◆◇]|[-+](?=\p{Script=Han})|\u3000)`;
/** What begins a line as one of several does, where the line before it begins so, too. */
const LIKE = [String.raw`\p{Script=Han}{2,6}：`, '——']
  .map((head) => String.raw`(?<=(?:^|\n)${head}[^\n]*)\n(?=${head})`)
  .join('|');
const ITEM_LINE = new RegExp(String.raw`\n(?=${ITEM})|${LIKE}`, 'u');
/** A word between straight single quotes, which the typographer takes for two apostrophes. */
const STRAIGHT = /['’](?=\p{Script=Han})([^'‘’\n]*)['’]/gu;
const INSIDE_CHINESE = new RegExp(`(?<=${CHINESE})\\n(?=${CHINESE})`, 'gu');

/**
 * Chinese has no space between words, so that a line of the source that goes on in the next leaves
 * none; one that begins as an item of a list or with the indentation of a paragraph stays a line of
 * its own, without the indentation.
 */
function layLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      // What stands beside it, such as bold words, says whether a break at its ends is inside Chinese.
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      const head = before === undefined ? '' : textOf(before).slice(-1);
      const tail = after === undefined ? '' : textOf(after).slice(0, 1);
      const value = node.value.replace(STRAIGHT, '‘$1’');
      const lines = `${head}${value}${tail}`.split(ITEM_LINE);
      const texts = lines.map((line) => line.replace(INSIDE_CHINESE, ''));
      texts[0] = (texts[0] ?? '').slice(head.length);
      if (tail !== '') texts.push((texts.pop() ?? '').slice(0, -tail.length));
      const starts = index === 0 && parent.type === 'paragraph';
      const parts = texts.flatMap((text, at) => {
        const laid = starts || at > 0 ? text.replace(/^\u3000+/, '') : text;
        const part = { type: 'text' as const, value: laid };
        return at === 0 ? [part] : [{ type: 'break' as const }, part];
      });
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/** What reads articles as people type them in Chinese. */
const reading: PluggableList = [remarkCjkFriendly, gfmInChinese];

/** The same with what it changes before it is shown; for pages and whatever is made of them. */
export const remarkPlugins: PluggableList = [...reading, linkAddresses, layLines];

const parser = unified().use(remarkParse).use(remarkMdx).use(reading).freeze();

/**
 * The tree of an article or page, with the place of each part in the file; what stands above the text
 * is its first node. Throws a `VFileMessage` with line and column where MDX cannot be read.
 */
export function articleTree(text: string): Root {
  const yaml = matterOf(text);
  if (yaml === null) return parser.parse(text);
  // Blank lines in its place, so that every other part keeps its own.
  const tree = parser.parse(text.replace(FENCED, (matter) => matter.replace(/[^\n]/g, ' ')));
  const start = { line: 1, column: 1, offset: 0 };
  tree.children.unshift({ type: 'yaml', value: yaml, position: { start, end: start } });
  return tree;
}
