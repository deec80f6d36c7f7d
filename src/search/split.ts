import { isHan } from '#search/han.ts';

/** Words that ask, address or join, and name nothing: they are left out where a whole question fails. */
const fillers = new Set(
  (
    '有 有没有 有无 多少 几 几个 几家 几所 几处 几人 几间 哪 哪个 哪些 哪里 哪儿 哪家 在哪 在哪里 谁 什么 什么时候 ' +
    '何时 怎么 怎样 怎么样 如何 为什么 是 是不是 是否 的 地 得 了 着 过 吗 呢 吧 啊 和 与 及 或 跟 在 到 从 于 ' +
    '把 被 我 我们 你 您 他 她 它 想 要 找 查 查找 请问 请 问 一下 这 那 这个 那个 都 也 就 又 还 共 总共 一共 现在 目前 能 可以'
  ).split(' '),
);
const englishFillers = new Set(
  (
    'a an the of in on at to for by with from and or is are was were be been do does did has have had how many much ' +
    'what where when who whom whose which why that this these those there here i me my we our you your it its can ' +
    'could would should will shall may please tell show find about any some as'
  ).split(' '),
);

/** What turns a run into a question. */
const asking =
  /请问|有没有|有多少|有?几[个家所处人户口张间位名座岁村成]|占多少|百分之几|百分之多少|一共|总共|是多少|多少|在哪里|在哪儿?|哪里|哪些|哪个|哪家|怎么样|怎么|为什么|什么时候|什么|是谁|吗$/u;

/** The runs of a question, without what asks. The run itself where nothing does. */
export function withoutQuestion(text: string): string[] {
  return text.split(new RegExp(asking, 'gu')).filter((piece) => piece !== '');
}

/** Whether a word says nothing of what is sought. */
export const isFiller = (word: string): boolean =>
  fillers.has(word) || englishFillers.has(word.toLowerCase());

/** Two words are one name where at least one in so many pages of the rarer one has them together. */
const mostlyTogether = 10;

/** Characters two by two, for browsers that cannot tell words. */
function inTwos(text: string): string[] {
  const chars = [...text];
  const two = chars.flatMap((_, at) => (at % 2 === 0 ? chars.slice(at, at + 2).join('') : []));
  return two;
}

/** Words of a run, in order. */
export function wordsOf(text: string): string[] {
  // Phones of before 2024 may not have it.
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
  if (Segmenter === undefined) return isHan(text) ? inTwos(text) : [text];
  const words = new Segmenter('zh-CN', { granularity: 'word' });
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** On how many pages the rarer of two words stands. */
const fewer = async (
  one: string,
  other: string,
  pagesWith: (piece: string) => Promise<number>,
): Promise<number> => Math.min(...(await Promise.all([one, other].map(pagesWith))));

/**
 * The pieces of a run that no page has whole: fillers taken out, and neighbouring words joined where
 * they mostly stand together, so that a name which a dictionary cuts apart comes whole. `pagesWith`
 * says on how many pages a text stands.
 */
export async function piecesOf(
  text: string,
  pagesWith: (piece: string) => Promise<number>,
): Promise<string[]> {
  const pieces: string[] = [];
  let open = '';
  for (const word of wordsOf(text)) {
    const filler = isFiller(word);
    if (open !== '' && !filler) {
      const joined = await pagesWith(open + word);
      const single = [...word].length === 1;
      if (
        joined > 0 &&
        (single || joined * mostlyTogether >= (await fewer(open, word, pagesWith)))
      ) {
        open += word;
        continue;
      }
    }
    if (open !== '') pieces.push(open);
    open = filler ? '' : word;
  }
  if (open !== '') pieces.push(open);
  return [...new Set(pieces)];
}
