import { placeName } from '#desk/intake/gazetteer.ts';
import type { Gazetteer } from '#desk/intake/gazetteer.ts';
import { readingOf } from '#domain/pinyin.ts';

/** Endings of names in English; the longest that fits is used. */
const ENDINGS: readonly (readonly [zh: string, en: string])[] = [
  ['互助型养老幸福院', 'Mutual-Aid Eldercare Home'],
  ['互助型幸福养老院', 'Mutual-Aid Eldercare Home'],
  ['互助养老幸福院', 'Mutual-Aid Eldercare Home'],
  ['农村互助幸福院', 'Mutual-Aid Home'],
  ['互助幸福院', 'Mutual-Aid Home'],
  ['幸福院', 'Mutual-Aid Home'],
  ['社区日间照料中心', 'Community Day-Care Centre'],
  ['日间照料中心', 'Day-Care Centre'],
  ['日间照料室', 'Day-Care Room'],
  ['日间照料站', 'Day-Care Station'],
  ['托老所', 'Day-Care Centre for Older People'],
  ['县级敬老院', 'County Home for the Aged'],
  ['中心敬老院', 'Central Home for the Aged'],
  ['敬老院', 'Home for the Aged'],
  ['颐养老年公寓', 'Yiyang Seniors’ Apartments'],
  ['老年公寓', 'Seniors’ Apartments'],
  ['养老公寓', 'Seniors’ Apartments'],
  ['居家养老服务中心', 'Home Eldercare Service Centre'],
  ['养老服务中心', 'Eldercare Service Centre'],
  ['养老服务站', 'Eldercare Service Station'],
  ['康养护理院', 'Nursing Home'],
  ['护理院', 'Nursing Home'],
  ['养护院', 'Nursing Home'],
  ['颐养院', 'Eldercare Home'],
  ['养老院', 'Eldercare Home'],
  ['养老中心', 'Eldercare Centre'],
  ['康养中心', 'Health and Eldercare Centre'],
  ['光荣院', 'Veterans’ Home'],
  ['儿童福利院', 'Children’s Welfare Institute'],
  ['社会福利院', 'Social Welfare Institute'],
  ['福利院', 'Welfare Institute'],
  ['特殊教育学校', 'Special Education School'],
  ['儿童关爱中心', 'Children’s Care Centre'],
  ['助学中心', 'Student-Aid Centre'],
  ['亲子活动室', 'Parent-and-Child Activity Room'],
  ['红领巾菜园', 'Red-Scarf Vegetable Garden'],
  ['儿童菜园', 'Children’s Vegetable Garden'],
  ['儿童之家', 'Children’s Home'],
  ['托育园', 'Nursery'],
  ['幼儿园', 'Kindergarten'],
  ['小学', 'Primary School'],
  ['温馨家园', 'Warm Home'],
  ['残疾人之家', 'Home for People with Disabilities'],
  ['健身示范点', 'Fitness Demonstration Site'],
  ['退役军人服务中心', 'Veterans’ Service Centre'],
  ['退役军人服务站', 'Veterans’ Service Station'],
  ['群众服务中心', 'Public Service Centre'],
  ['便民服务中心', 'Public Service Centre'],
  ['群众互助中心', 'Mutual-Aid Centre'],
  ['群众工作站', 'Public-Work Station'],
  ['服务中心', 'Service Centre'],
  ['卫生室', 'Clinic'],
  ['卫生院', 'Health Centre'],
  ['学校', 'School'],
  ['医院', 'Hospital'],
  ['中心', 'Centre'],
];
const LONGEST_FIRST = ENDINGS.toSorted((a, b) => b[0].length - a[0].length);

/** A name in English and an id, made from pinyin and a glossary; an editor should look at both. */
export interface MadeNames {
  readonly english: string;
  readonly id: string;
}

/** @param township code of the township; null where it is not known */
export function madeNames(name: string, township: string | null, places: Gazetteer): MadeNames {
  const plain = placeName(name);
  const [core, remark] = cutRemark(plain);
  const [ending, english] = LONGEST_FIRST.find(([zh]) => core.endsWith(zh)) ?? ['', ''];
  const county = core.startsWith('蔚县') && core !== '蔚县';
  const inner = core.slice(county ? 2 : 0, core.length - ending.length);
  const town = places.townships.find((one) => inner.startsWith(one.name));
  const rest = town === undefined ? inner : inner.slice(town.name.length);
  const words = [rest.replace(/村$/, ''), ...remark];
  const named = words.map(capital).filter((word) => word !== '');
  const parts = [county ? 'Yu County' : '', town?.english ?? '', ...named, english];
  const home = places.byCode.get(township ?? '')?.stem ?? town?.stem ?? (county ? '蔚县' : '');
  const slugs = [latin(home), latin(rest), slug(english), ...remark.map(latin)];
  return {
    english: parts.filter((part) => part !== '').join(' ') || capital(plain),
    id:
      slugs
        .filter((part) => part !== '')
        .join('-')
        .slice(0, 80)
        .replace(/-+$/, '') || 'facility',
  };
}

/** Gives out ids: each once, a number behind those that are taken. */
export class IdBook {
  readonly #taken: Set<string>;
  /** The number to go on with, by id: a list may hold thousands of one name. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The same id with the first number that is still free; taken from now on. */
  take(id: string): string {
    let free = id;
    for (let number = this.#next.get(id) ?? 2; this.#taken.has(free); number++) {
      free = `${id}-${number}`;
      this.#next.set(id, number + 1);
    }
    this.#taken.add(free);
    return free;
  }
}

/** What stands in brackets at the end: （北院）. */
function cutRemark(name: string): readonly [core: string, remark: readonly string[]] {
  const [, core, remark] = /^(.+?)[(（[【]([^()（）[\]【】]+)[)）\]】]$/.exec(name) ?? [];
  return core === undefined || remark === undefined ? [name, []] : [core, [remark]];
}

function latin(text: string): string {
  return slug(spoken(text).replaceAll('ü', 'u'));
}

function capital(text: string): string {
  const word = spoken(text)
    .replace(/\p{Script=Han}/gu, '')
    .trim();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const said = new Map<string, string>();

/** A text in pinyin, as one word. Reading aloud is dear, and the rows of a list repeat each other. */
function spoken(text: string): string {
  const known = said.get(text);
  if (known !== undefined) return known;
  const word = readingOf(text)
    .map(({ character, syllable }) => syllable?.replace('v', 'ü') ?? character)
    .join('');
  said.set(text, word);
  return word;
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’'\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
