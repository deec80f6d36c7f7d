import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { remarkPlugins } from '#loaders/article-markdown.ts';
import { articles, isPlain } from '#loaders/articles.ts';

/** Lines as editors write them, and what makes a text more than plain. */
const line = fc.oneof(
  fc.constantFrom(
    '## 小标题',
    '- 一项',
    '1. 第一',
    '> 引用',
    '---',
    '',
    '这是“一段”话，共有两句。',
    '**加重**和*斜体*',
    'It\'s a "quoted" line -- and more...',
    '<Figure id="x" />',
    '{1 + 1}',
    '[链接](/about/)',
    'https://example.org',
    '    缩进四格',
    'export const a = 1;',
    '| 甲 | 乙 |',
    '\\*不是斜体*',
    '&amp;',
  ),
  fc.string({ unit: fc.constantFrom(...' #*_-+>1.)甲乙“”!<{[`~|&\\:') }),
);

const markdown = unified().use(remarkParse).use(remarkPlugins).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

describe('articles that are plain Markdown', () => {
  it('are read by MDX just as Markdown reads them', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        if (!isPlain(text)) return;
        plain += 1;
        expect(mdx.runSync(mdx.parse(text))).toEqual(markdown.runSync(markdown.parse(text)));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it('are those without tags, braces, links, tables, code and escapes', () => {
    expect(isPlain('## 标题\n\n第一段，*着重*。\n\n- 甲\n- 乙\n\n> 引用')).toBe(true);
    for (const special of [
      '<Figure />',
      '{a}',
      '[甲](/)',
      '`码`',
      '    码',
      'https://a',
      '甲|乙',
    ]) {
      expect(isPlain(`第一段。\n\n${special}`), special).toBe(false);
    }
  });

  it('are rendered by the loader of a build, the others left to MDX, and none is lost', async () => {
    // A folder whose name would be another, read as an address.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'articles-%20 50% #1?-'));
    onTestFinished(() => {
      fs.rmSync(folder, { recursive: true });
    });
    const write = (name: string, body: string) => {
      fs.writeFileSync(path.join(folder, name), `---\ntitle: 题\n---\n\n${body}\n`);
    };
    write('plain.mdx', '一段话。');
    write('figures.en.mdx', '<Figure id="x" />');
    const entries = new Map<string, unknown>();
    const store = {
      keys: () => [...entries.keys()],
      has: (id: string) => entries.has(id),
      get: (id: string) => entries.get(id),
      set: (entry: { id: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    };
    const entryType = {
      extensions: ['.mdx'],
      contentModuleTypes: '',
      getEntryInfo: ({ contents }: { contents: string }) => ({
        data: { title: '题' },
        body: contents.split('---\n')[2]?.trim() ?? '',
      }),
    };
    const context = {
      config: { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) },
      collection: 'news',
      logger: { warn: vi.fn(), error: vi.fn() },
      watcher: undefined,
      parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
      renderMarkdown: (text: string) => Promise.resolve({ html: `<p>${text}</p>` }),
      generateDigest: (text: string) => text,
      entryTypes: new Map([['.mdx', entryType]]),
      store,
    };
    await articles(folder, '2026-11-24').load(context as never);
    expect(entries.get('plain')).toMatchObject({
      data: { title: '题' },
      body: '一段话。',
      filePath: 'plain.mdx',
      deferredRender: false,
      rendered: { html: '<p>一段话。</p>' },
    });
    expect(entries.get('figures.en')).toMatchObject({ deferredRender: true });

    entries.clear();
    write('half#way.mdx', '一段话。');
    await expect(articles(folder, '2026-11-24').load(context as never)).rejects.toThrow(
      `这些文章没有读进来，不能生成网站；请看文件名和文件夹名里有没有特殊符号：\n  ${path.join(folder, 'half#way.mdx')}\n`,
    );
  });
});
