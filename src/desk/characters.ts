// What is wrong with the characters of a text by themselves, whatever it says.

/** What people write where nothing is known. Nothing but such signs, or one of these words. */
export const FILLER =
  /^(?:[-—–‐‑−_/\\|.。·,，、*＊×?？~～…○]+|暂无|暂缺|暂未(?:填|提供|开通)|无|没有|未知|不详|不明|不清楚|待定|待查|待补|待补充|待核实|未填|未填写|未提供|空|空白|缺|缺失|略|n\/?a|nil|none|null|unknown|tbd|-nil-)$/iu;

/** Names of the look-alikes that were folded, as `U+2EC4`. */
export interface Folded {
  readonly text: string;
  readonly points: readonly string[];
}

/**
 * Radicals of Unicode's supplement that look like a whole character of everyday use. The Kangxi
 * radicals and the compatibility ideographs need no table: Unicode's own normal form maps them.
 */
const RADICALS = new Map(
  [
    ...'⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺱网⺴冗⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑长⻓长⻔门',
    ...'⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻲龟⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Folds characters that only look like the usual ones, as they come out of PDF files. */
export function foldLookAlikes(text: string): Folded {
  const points: string[] = [];
  const folded = text.replace(LOOK_ALIKE, (char) => {
    const usual = RADICALS.get(char) ?? char.normalize('NFKC');
    if (usual === char) return char;
    points.push(`U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
    return usual;
  });
  return { text: folded, points };
}
