/** What a reader may write around the name of a village: the county, and its townships. */
export interface Around {
  /** Names of the county, folded. */
  readonly county: readonly string[];
  /** Names of townships without 镇 or 乡, folded, the longest first. */
  readonly stems: readonly string[];
}

/** One way to read what was typed. */
export interface Spelling {
  /** All of it that must be found. */
  readonly text: string;
  /** What of it names the place itself. */
  readonly own: string;
}

/**
 * How a folded text may be meant, the closest to the letter first: as it stands, without what stands
 * above the township in an address, without 村, 镇 or “Village”, with the township apart from the
 * village. Syllables apart (`qu jia zhuang`) are one name before they are words.
 */
export function placeSpellings(typed: string, around: Around): Spelling[] {
  const below = belowCounty(typed.replace(/[,、;。]/g, ' '), around.county);
  const texts = [typed, below];
  if (/^[a-z ]+$/.test(below)) {
    const bare = below.replace(/\bvillage\b/g, ' ');
    texts.push(bare, bare.replace(/\b(town|township)\b/g, ' '));
    return texts.flatMap((text) => [same(text.replace(/ /g, '')), same(tidy(text))]).filter(isAny);
  }
  const joined = below.replace(/ /g, '');
  const spellings = [...texts, joined, joined.replace(/村$/, '')].map(same);
  const stem = around.stems.find((one) => joined.startsWith(one));
  if (stem !== undefined) {
    const village = joined.slice(stem.length).replace(/^[镇乡]/, '');
    for (const own of [village, village.replace(/村$/, '')]) {
      spellings.push({ text: tidy(`${stem} ${own}`), own: own || stem });
    }
  }
  return spellings.filter(isAny);
}

/** 河北省张家口市蔚县暖泉镇 → 暖泉镇; Nuanquan Town, Yu County, Hebei → nuanquan town. */
function belowCounty(typed: string, county: readonly string[]): string {
  for (const name of county) {
    const at = typed.indexOf(name);
    // In Chinese the county stands before what lies in it, otherwise after it.
    const latin = /[a-z]/.test(name);
    if (at >= 0) return tidy(latin ? typed.slice(0, at) : typed.slice(at + name.length));
  }
  return tidy(typed.replace(/^([^省市 ]{2,3}省)? ?([^省市 ]{2,4}市)?/, ''));
}

const same = (text: string): Spelling => ({ text, own: text });
const isAny = ({ text }: Spelling): boolean => text !== '';
const tidy = (text: string): string => text.replace(/ +/g, ' ').trim();
