import type { Dataset } from '#domain/dataset.ts';
import { pickOne, seeded } from './seeded.ts';
import type { Bilingual } from '#tables/column.ts';

/** The two files of an example article. */
export interface DemoArticle {
  /** `demo-00001`; the files are this name with `.mdx` and `.en.mdx`. */
  readonly name: string;
  readonly text: Bilingual;
}

const SEED = 130726;
const DAY = 86_400_000;

/**
 * Example articles for trying lists, feeds and search at size. They carry no figures and report no
 * event: each says in its title, its summary and its first paragraph that it is an example.
 *
 * @param newest ISO date of the first article; each further one is a day older
 */
export function demoArticles(dataset: Dataset, count: number, newest: string): DemoArticle[] {
  const next = seeded(SEED);
  const townships = dataset.townships.map((row) => row.value);
  const kinds = dataset.facility_kinds.map((row) => row.value);
  return Array.from({ length: count }, (_, index) => {
    const township = pickOne(townships, next);
    const kind = pickOne(kinds, next);
    const middle = MIDDLE.filter(() => next() < 0.6);
    const date = new Date(Date.parse(newest) - index * DAY).toISOString().slice(0, 10);
    const letters = serial(index);
    const write = (lang: keyof Bilingual): string => {
      const about = { place: township[`name_${lang}`], kind: kind[`name_${lang}`] };
      const paragraphs = [OPENING, ...middle, CLOSING].map((paragraph) =>
        fill(paragraph[lang], about),
      );
      return page(
        fill(TITLE[lang], { ...about, serial: letters }),
        date,
        SUMMARY[lang],
        paragraphs,
      );
    };
    const name = `demo-${String(index + 1).padStart(5, '0')}`;
    return { name, text: { zh: write('zh'), en: write('en') } };
  });
}

function page(title: string, date: string, summary: string, paragraphs: readonly string[]): string {
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    `summary: ${JSON.stringify(summary)}`,
    'kind: notice',
    'sources: [editorial]',
  ];
  return `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** AAA, AAB and so on: tells titles apart without a figure, which a text may not hold. */
function serial(index: number): string {
  const letter = (place: number): string =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26));
  return [3, 2, 1, 0].map(letter).join('').replace(/^A/, '');
}

const TITLE: Bilingual = {
  zh: '示例公告{serial}：{place}与{kind}',
  en: 'Example notice {serial}: {place}; {kind}',
};

const SUMMARY: Bilingual = {
  zh: '示例文章，只供试用本站，内容并非真实消息。',
  en: 'An example for trying the site; nothing in it is real news.',
};

const OPENING: Bilingual = {
  zh: '这是一篇示例文章，为试用列表、订阅和检索而写，内容并非真实消息。标题里的“{place}”和“{kind}”只是随意组合，不表示那里有这样的机构。',
  en: 'This is an example, written for trying lists, feeds and search; nothing in it is real news. “{place}” and “{kind}” stand in the title by chance; that does not mean there is one there.',
};

const MIDDLE: readonly Bilingual[] = [
  {
    zh: '示例段落：公告通常先写明是谁发布、什么时候发布、与哪个乡镇有关。读者在{place}的页面上可以看到与当地有关的内容。',
    en: 'Example paragraph: a notice first says who publishes it, when, and which township it is about. The page of {place} shows what concerns the place.',
  },
  {
    zh: '示例段落：介绍“{kind}”这样的机构时，名称、地址和电话都以公开来源为准，没有来源的留空，不用推测补上。',
    en: 'Example paragraph: in a text about “{kind}”, names, addresses and phones follow a public source; what no source gives stays empty and is not guessed.',
  },
  {
    zh: '示例段落：发布之后发现有误，先改正，再在更正页登记改了哪里、为什么改。旧的版本仍然可以下载。',
    en: 'Example paragraph: what turns out wrong after publication is corrected, and the page of corrections says what was changed and why. Earlier versions can still be downloaded.',
  },
  {
    zh: '示例段落：老人和家长要办理事项，请以乡镇和主管部门公开的信息为准，示例文章不能作为依据。',
    en: 'Example paragraph: older people and parents with something to arrange should go by what the township and the department in charge publish, never by an example.',
  },
];

const CLOSING: Bilingual = {
  zh: '正式版不含这篇示例。',
  en: 'The official edition leaves this example out.',
};
