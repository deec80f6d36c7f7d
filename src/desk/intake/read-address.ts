import { placeName } from '#desk/intake/gazetteer.ts';
import type { Gazetteer } from '#desk/intake/gazetteer.ts';
import { foldLookAlikes } from '#desk/characters.ts';
import { isFiller, simplified, tidy } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, NOTHING_READ, same, silent, unsound } from '#desk/intake/readings.ts';
import { readVillage, villageAtStart } from '#desk/intake/read-village.ts';
import { readText } from '#desk/intake/read-words.ts';
import { seatOf } from '#desk/intake/read-township.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';

/** What an address says: where it lies, and what remains of it. */
export interface AddressReading {
  readonly address: Reading;
  /** Null where the address says nothing of them. */
  readonly township: Reading | null;
  readonly village: Reading | null;
  /** Whether it lies in another county. */
  readonly outside: boolean;
}

const PROVINCES =
  /^(?:北京|天津|上海|重庆|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|自治区|[^\s]{1,4}市)/;
const SEAT = /^(?:城关镇?|县城|城区|县直)/;

/** Reads an address as lists write it, with province, city, county, township and village in it. */
export function readAddress(
  cell: RawCell,
  given: { readonly township: string | null; readonly village: string | null },
  places: Gazetteer,
): AddressReading {
  const alone = (address: Reading): AddressReading => ({
    address,
    township: null,
    village: null,
    outside: false,
  });
  const text = tidy(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return alone(wrong);
  if (isFiller(text)) return alone(empty());
  // What no text may hold, no address holds: lost characters, persons’ numbers.
  const guarded = readText(cell, false);
  if (guarded.outcome === 'refuse' || guarded.outcome === 'left-out') return alone(guarded);
  const simple = simplified(foldLookAlikes(text.replace(/<\/?[a-z][^<>]*>/gi, '')).text);
  const post = /^(?:邮编[:：]?)?\d{6}(?=\D)[,，]?|[,，(（]?(?:邮编|邮政编码)[:：]?\d{6}[)）]?$/;
  const postless = simple.replace(post, '').replace(/^(?:地址|住址|住所)[:：]/, '');
  const county = cutCounty(postless, places);
  if (county === null) return { ...alone(NOTHING_READ), outside: true };
  const parts = takeApart(county, given, places);
  const rule =
    postless !== simple
      ? 'address-postcode'
      : parts.rest !== simple
        ? 'address-taken-apart'
        : simple !== text
          ? 'traditional'
          : null;
  const plain =
    text === cell.text
      ? same(text)
      : silent(/[０-９]/.test(cell.text) ? 'full-width' : 'spacing', text);
  return {
    address: rule === null ? plain : confirm(rule, parts.rest),
    township: parts.township,
    village: parts.village,
    outside: false,
  };
}

/** The address without province, city and county; null where it names another county. */
function cutCounty(text: string, places: Gazetteer): string | null {
  if (PROVINCES.test(text)) return null;
  const inProvince = text.replace(/^(?:中国)?河北省?/, '');
  const named = inProvince !== text;
  const city = inProvince.replace(/^张家口市?/, '');
  const inCity = city !== inProvince;
  if (city.startsWith('蔚县')) return city.replace(/^蔚县(?:境内)?/, '');
  if (places.otherCounties.some((name) => city.startsWith(name) && !villageNamed(city, places)))
    return null;
  // Behind a province or a city stands a county or another city; by itself only a known form does.
  if ((named || inCity) && /^\p{Script=Han}{1,6}?(?:市|县|区|旗)/u.test(city)) {
    return startsHere(city, places) ? city : null;
  }
  const bare = /^(\p{Script=Han}{2,3})(?:县|市)(?!\p{Script=Han}?(?:村|路|街|场|政府))/u.test(city);
  return bare && !startsHere(city, places) ? null : city;
}

function startsHere(text: string, places: Gazetteer): boolean {
  return places.townships.some(({ stem }) => text.startsWith(stem)) || villageNamed(text, places);
}

function villageNamed(text: string, places: Gazetteer): boolean {
  return villageAtStart(text, null, places) !== null;
}

interface Parts {
  readonly rest: string;
  readonly township: Reading | null;
  readonly village: Reading | null;
}

function takeApart(
  text: string,
  given: { readonly township: string | null; readonly village: string | null },
  places: Gazetteer,
): Parts {
  const town = townshipAtStart(text, places);
  if (town !== null) return inTown(town.code, town.rest, given, places);
  if (given.township !== null) {
    return inVillage(text, given.township, null, given.village, places);
  }
  if (SEAT.test(text)) {
    return { rest: text, township: ask('township-unclear', seatOf(places)), village: null };
  }
  const found = villageAtStart(text, null, places);
  if (found === null) return { rest: text, township: null, village: null };
  const written = text.slice(0, text.length - found.rest.length);
  const read = readVillage({ kind: 'text', text: written }, null, false, places);
  if (read.village.outcome === 'ask') {
    const { rule, alternatives } = read.village;
    return {
      rest: found.rest,
      township: ask(rule, alternatives),
      village: ask(rule, alternatives),
    };
  }
  return {
    rest: found.rest,
    township: read.township,
    village: confirm('village-from-address', read.village.value),
  };
}

/** What follows a township's name in an address. */
function inTown(
  code: string,
  rest: string,
  given: { readonly township: string | null; readonly village: string | null },
  places: Gazetteer,
): Parts {
  const township = confirm('township-from-address', code);
  const parts = inVillage(rest, code, township, given.village, places);
  if (parts.village !== null || rest === '') return parts;
  // A village of another township: which of the two is wrong no one can tell.
  const elsewhere = villageAtStart(rest, null, places);
  if (
    elsewhere !== null &&
    /村|社区|^$/.test(
      rest.slice(0, rest.length - elsewhere.rest.length) + elsewhere.rest.slice(0, 1),
    )
  ) {
    const written = rest.slice(0, rest.length - elsewhere.rest.length);
    const read = readVillage({ kind: 'text', text: written }, code, false, places);
    if (read.township !== null) {
      return { rest: elsewhere.rest, township: read.township, village: read.village };
    }
  }
  const unknown = /^\p{Script=Han}{1,6}?(?:村|社区)(?!委|民|口|头)/u.exec(rest)?.[0];
  if (unknown === undefined) return parts;
  return {
    ...parts,
    village: readVillage({ kind: 'text', text: unknown }, code, false, places).village,
  };
}

function inVillage(
  text: string,
  code: string,
  township: Reading | null,
  given: string | null,
  places: Gazetteer,
): Parts {
  const found = villageAtStart(text, code, places);
  if (found === null) return { rest: text, township, village: null };
  if (given !== null && found.entry.name !== given) {
    return { rest: text, township, village: ask('village-contradicts', [given, found.entry.name]) };
  }
  return { rest: found.rest, township, village: confirm('village-from-address', found.entry.name) };
}

/** The township whose name, other ending or short name begins a text. */
function townshipAtStart(
  text: string,
  places: Gazetteer,
): { readonly code: string; readonly rest: string } | null {
  const simple = placeName(text) === text ? text : simplified(text);
  for (const { code, name, stem } of places.townships) {
    if (simple.startsWith(name)) return { code, rest: cutOffice(simple.slice(name.length)) };
    if (simple.startsWith(`${stem}镇`) || simple.startsWith(`${stem}乡`)) {
      return { code, rest: cutOffice(simple.slice(stem.length + 1)) };
    }
  }
  for (const { code, stem } of places.townships) {
    if (!simple.startsWith(stem)) continue;
    const rest = simple.slice(stem.length);
    // 宋家庄村 is a village; 宋家庄上苏庄村 lies in the town of Songjiazhuang.
    if (/^(?:村|社区|委)/.test(rest)) continue;
    if (rest === '' || villageAtStart(rest, code, places) !== null) return { code, rest };
  }
  return null;
}

/** 人民政府 behind a township is a house in it; 境内 says nothing. */
function cutOffice(rest: string): string {
  return rest.replace(/^(?:境内|辖区|[,，\-·])/, '');
}
