/** Words that say that something was not found or not made public. */
export interface Absence {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  readonly text: string;
}

const FOUND = '查到|查得到|找到|见到|看到|搜到|见过|见|公布|公开|披露|刊登';
const OPEN = '名录|名单|清单|资料|数据|数字|来源|电话|号码|地址|记录|报道|信息';

const PHRASES: readonly RegExp[] = [
  // 未见, 未公布, 没有查到, 还没找到, 没能查到, 尚未公开, 未曾见到
  new RegExp(`(?:[未没]有?(?:能够?|曾|再|另)?|尚未)(?:${FOUND})`, 'g'),
  // 查不到, 找不到名单
  /[查找搜]不(?:到|着|出)/g,
  // 没有公开的名录, 暂无资料, 尚无公开数据
  new RegExp(`(?:没有|并无|尚无|暂无|无)(?:任何)?(?:公开|可查)的?(?:${OPEN})`, 'g'),
  new RegExp(`(?:尚无|暂无)(?:${OPEN})`, 'g'),
  // not found, has not been published, is not yet public, was never named in public
  /\b(?:not|never|nowhere)(?:\s+(?:yet|been|be|so far))*\s+(?:found|public|published|traced|made public|named in public)\b/gi,
  // found no list, find nothing, found none
  /\b(?:found|find|finds|finding)\s+(?:no|none|nothing)\b/gi,
  // haven’t found, could not find, cannot be found
  /\b(?:(?:could|can|did|do|does|have|has)(?:\s?not|n[’']t))(?:\s+(?:yet|be|been))*\s+(?:found|find|traced?)\b/gi,
  // none was found, no public phone number has been found, nothing has been published
  /\b(?:no|none|nothing|nobody|neither)\b[^.;:!?\n]{0,60}?\b(?:was|were|is|are|has been|have been|could be)\s+(?:yet\s+)?(?:found|published|traced|made public|named in public)\b/gi,
  /\bnone found\b/gi,
  /\bno (?:public|published|open)\s+(?:\w+\s+)?(?:lists?|registers?|records?|numbers?|figures?|sources?|information|data|names?|addresses|address|phones?)\b/gi,
  /\bunpublished\b/gi,
];

/** Finds what says that something was not found, in Chinese or English; each place once. */
export function absencesIn(text: string): Absence[] {
  const found = PHRASES.flatMap((phrase) =>
    [...text.matchAll(phrase)].map((match) => ({ index: match.index, text: match[0] })),
  ).toSorted((a, b) => a.index - b.index || b.text.length - a.text.length);
  // Two phrases over the same words are one absence.
  return found.filter((one, at) =>
    found.slice(0, at).every(({ index, text: words }) => one.index >= index + words.length),
  );
}
