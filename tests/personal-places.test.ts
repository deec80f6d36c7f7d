import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { workbook } from '#downloads/workbook.ts';
import { checkAttachments } from '#loaders/attachments.ts';
import { noCache } from '#loaders/history-cache.ts';
import { checkContent } from '#loaders/read-content.ts';
import { siteHistory } from '#loaders/site-history.ts';
import { siteConfig } from '#src/site.config.ts';
import { formatFinding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { PERSONAL_CODES } from '#tables/personal-data.ts';
import { realDataset } from './support/dataset.ts';
import { fixtureRepo } from './support/fixture-repo.ts';
import { xlsxOf } from './support/heavy-workbooks.ts';

// Every place in which a text can be published, with what must not be planted in it. Whoever adds a
// place adds it here. None of the numbers is anybody's: their check digits are right, and no more.

const PLANTED = {
  mobile: '联系 13800138000',
  id: '证件 11010519491231002X',
  card: '账号 6222 0212 3456 7894',
  mail: '请寄 someone@mail.example',
  account: '微信号 zhang_3',
} as const;
const planted = Object.entries(PLANTED);
const CODES: ReadonlySet<string> = new Set(PERSONAL_CODES);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'places-'));
  made.push(folder);
  return folder;
}

describe.each(planted)('%s is refused in the cells of every table', (_, text) => {
  const columns = tableNames.flatMap((name) =>
    Object.entries((tables[name] as unknown as Table).columns).map(
      ([column, { read }]) => [`${name}.${column}`, read] as const,
    ),
  );
  test('none takes it', () => {
    const taking = columns.filter(([, read]) => read(text).ok);
    expect(taking.map(([name]) => name)).toEqual([]);
  });

  test('free text names it for what it is', () => {
    const free = columns.filter(([, read]) => read('一句话').ok);
    expect(free.length).toBeGreaterThan(60);
    const named = free.filter(([, read]) => {
      const result = read(text);
      return !result.ok && CODES.has(result.violation.code);
    });
    expect(named.map(([name]) => name)).toEqual(free.map(([name]) => name));
  });
});

const dataset = realDataset();
const book = buildFigureBook(dataset, siteConfig.countyCode);
const HEAD = { title: '题目', date: '2026-11-23', summary: '摘要。', kind: 'notice' };
const articleOf = (body: string, head: Readonly<Record<string, string>> = {}): string => {
  const lines = Object.entries({ ...HEAD, ...head }).map(([name, text]) => `${name}: '${text}'`);
  return `---\n${lines.join('\n').replace(/'(\d{4}-\d\d-\d\d)'/, '$1')}\n---\n\n${body}\n`;
};
const photo = (attribute: string) => (text: string) =>
  articleOf(
    `<Photo src="a.jpg" ${['alt', 'caption', 'credit', 'licence']
      .map((name) => `${name}="${name === attribute ? text : '字'}"`)
      .join(' ')} people="none" />`,
  );

/** An article with the planted text in one place. */
const ARTICLE: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => articleOf('正文。', { title: text }),
  summary: (text) => articleOf('正文。', { summary: text }),
  author: (text) => articleOf('正文。', { author: text }),
  desk: (text) => articleOf('正文。', { desk: text }),
  editor: (text) => articleOf('正文。', { editor: text }),
  paragraph: (text) => articleOf(`请注意：${text}。`),
  'bold words': (text) => articleOf(`**${text}**`),
  heading: (text) => articleOf(`## ${text}`),
  list: (text) => articleOf(`- ${text}`),
  quotation: (text) => articleOf(`> ${text}`),
  table: (text) => articleOf(`| 甲 | 乙 |\n| --- | --- |\n| ${text} | 丙 |`),
  footnote: (text) => articleOf(`正文[^a]。\n\n[^a]: ${text}`),
  code: (text) => articleOf(`写成 \`${text}\`。`),
  'code block': (text) => articleOf(`\`\`\`\n${text}\n\`\`\``),
  'words of a link': (text) => articleOf(`见[${text}](/about/)。`),
  'title of a link': (text) => articleOf(`见[关于](/about/ "${text}")。`),
  'address of a link': (text) =>
    articleOf(`见[关于](https://example.org/?q=${encodeURIComponent(text)})。`),
  'description of a photo': photo('alt'),
  'caption of a photo': photo('caption'),
  'credit of a photo': photo('credit'),
  'licence of a photo': photo('licence'),
};

describe.each(planted)('%s is refused in an article', (_, text) => {
  test.each(Object.entries(ARTICLE))('%s', (_place, article) => {
    const content = newFolder();
    fs.mkdirSync(path.join(content, 'news'));
    fs.writeFileSync(path.join(content, 'news/a.jpg'), '');
    const found = (words: string): string[] => {
      fs.writeFileSync(path.join(content, 'news/planted.mdx'), article(words));
      return checkContent({ data: 'data', demo: null, content }, dataset, book, '2026-11-24')
        .map(({ code }) => code)
        .filter((code) => CODES.has(code));
    };
    expect(found(text)).not.toEqual([]);
    expect(found('一句话')).toEqual([]);
  });
});

test.each([
  '13800138000.mdx',
  '13800138000.jpg',
  'call-138-0013-8000.mdx',
  '11010519491231002x.png',
])('the name of a file among the articles is refused: %s', (name) => {
  const content = newFolder();
  fs.mkdirSync(path.join(content, 'news'));
  fs.writeFileSync(path.join(content, 'news', name), articleOf('正文。'));
  const found = checkContent({ data: 'data', demo: null, content }, dataset, book, '2026-11-24');
  expect(found.map(({ code }) => code)).toContain('article-name');
});

const core = (name: string): Uint8Array =>
  strToU8(`<cp:coreProperties><dc:creator>${name}</dc:creator></cp:coreProperties>`);
const office = (part: string, text: string): Uint8Array =>
  zipSync({ [part]: strToU8(`<x><w:t>${text}</w:t><w:t>1380013</w:t><w:t>8000</w:t></x>`) });

describe('a file that is published as it is', () => {
  const said = (name: string, bytes: Uint8Array): string[] => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, name), bytes);
    return checkAttachments(folder, (file) => path.basename(file)).map(({ code }) => code);
  };

  const OLD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  test.each([
    ['the author of a document', 'form.docx', zipSync({ 'docProps/core.xml': core('某某') })],
    ['the author of a workbook', 'form.xlsx', zipSync({ 'docProps/core.xml': core('某某') })],
    [
      'the last editor of an open document',
      'form.odt',
      zipSync({ 'meta.xml': strToU8('<m><dc:creator>某某</dc:creator></m>') }),
    ],
    ['the author of a PDF', 'form.pdf', strToU8('%PDF-1.7\n<< /Title (a) /Author (Somebody) >>')],
  ])('is refused for %s', (_, name, bytes) => {
    expect(said(name, bytes)).toEqual(['attachment-author']);
  });

  test.each(['yard.jpg', 'YARD.JPEG', 'yard.heic'])('is refused for being a photo: %s', (name) => {
    expect(said(name, strToU8('Exif'))).toEqual(['attachment-picture']);
  });

  test.each(['form.doc', 'form.xls', 'form.wps'])(
    'is refused for what cannot be read: %s',
    (name) => {
      expect(said(name, OLD)).toEqual(['attachment-old']);
    },
  );

  test.each([
    [
      'form.docx',
      zipSync({ 'docProps/core.xml': core('某某') }),
      '文件的属性里写着作者或最后修改人的名字，会跟着文件公开。请删去属性，再放上来。',
      'the properties of this file name its author or who last changed it, which would be published with it. Remove them first.',
    ],
    [
      'yard.jpg',
      strToU8('Exif'),
      '照片不当附件放：它会原样公开，带着拍摄地点。请放在文章旁边，写成 <Photo …/>。',
      'a photo is no attachment: it would be published as it is, with the place where it was taken. Put it beside the article and write <Photo …/>.',
    ],
    [
      'form.doc',
      OLD,
      '旧格式的 .doc、.xls、.ppt、.wps 查不了里面有没有人名。请另存为 .docx、.xlsx 或 PDF。',
      'nothing can tell whether a .doc, .xls, .ppt or .wps of the old format names a person. Save it as .docx, .xlsx or PDF.',
    ],
  ])('is refused in words that say what to do: %s', (name, bytes, zh, en) => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, name), bytes);
    const found = checkAttachments(folder, () => `public/files/${name}`);
    expect(found.map((one) => formatFinding(one, 'zh'))).toEqual([`public/files/${name}: ${zh}`]);
    expect(found.map((one) => formatFinding(one, 'en'))).toEqual([`public/files/${name}: ${en}`]);
  });

  test.each(planted)('is refused for %s in its text', (_, text) => {
    for (const part of ['word/document.xml', 'xl/sharedStrings.xml', 'content.xml']) {
      expect(said('form.docx', office(part, text)).map((code) => CODES.has(code))).toEqual([true]);
    }
  });

  test('is refused for its name', () => {
    expect(said('13800138000.pdf', strToU8('%PDF-1.7'))).toEqual(['personal-mobile']);
  });

  test.each([
    ['form.docx', zipSync({ 'docProps/core.xml': core(' '), 'word/document.xml': core('') })],
    ['form.xlsx', office('xl/sharedStrings.xml', '幸福院 0313-7012345')],
    ['form.pdf', strToU8('%PDF-1.7\n<< /Author () /Title (a) >>')],
    ['notes.txt', strToU8('一句话')],
    ['broken.docx', strToU8('PK and no more')],
  ])('is taken where it names nobody: %s', (name, bytes) => {
    expect(said(name, bytes)).toEqual([]);
  });

  test('of our own making says the publisher and the day alone', async () => {
    const facts = { title: '机构', creator: '蔚县关爱台账', date: '2026-11-23' };
    const own = await workbook([{ name: 'a', columns: [], rows: [] }], facts);
    // The site’s own name is no person’s; nothing else of a file that was handed in is left.
    const texts = Buffer.from(own).toString('latin1');
    expect(texts).not.toContain('lastModifiedBy');
    expect(said('own.xlsx', xlsxOf({}))).toEqual([]);
  });
});

describe('git', () => {
  const repo = fixtureRepo();
  made.push(repo.folder);
  const file = 'data/facility_kinds.csv';
  const rows = (note: string): string => `kind_id,name_zh,note\nhome,幸福院,${note}\n`;
  repo.write(file, rows('一'));
  repo.commit('2026-02-01T00:00:00Z', 'Begin');
  for (const [index, [name, text]] of planted.entries()) {
    const day = String(index + 2).padStart(2, '0');
    repo.git('checkout', '--quiet', '-b', `side-${name}`);
    repo.write(file, rows(`${name} 甲`));
    repo.commit(`2026-02-${day}T00:00:00Z`, `改备注 ${text}\n\n经过：${text}\n依据：名录`);
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', `side-${name}`, '--message', `合并\n\n${text}`);
    repo.write(file, rows(text));
    repo.commit(`2026-02-${day}T12:00:00Z`, text);
    repo.write(file, rows(`${name} 乙`));
    repo.commit(`2026-02-${day}T13:00:00Z`, '改回去');
  }
  const history = siteHistory(path.join(repo.folder, 'data'), noCache);

  test.each(planted)('no %s of messages, merges or earlier versions is published', (_, text) => {
    const versions = history.versions('facility_kinds');
    const shown = versions.filter(({ withheld }) => !withheld);
    expect(versions.length - shown.length).toBe(planted.length);
    const told = JSON.stringify([
      history.changes(),
      shown.map((version) => [
        history.difference(version),
        Buffer.from(history.file(version)).toString('utf8'),
      ]),
      history.rowHistory('facility_kinds', 'home'),
    ]);
    expect(told).toContain('依据：名录');
    const secret = text.split(' ').slice(1).join(' ');
    expect(told).not.toContain(secret);
  });
});
