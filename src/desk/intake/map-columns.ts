import { nearWord, titleBook, titleKey } from '#desk/intake/find-head.ts';
import type { ListHead, TitleBook } from '#desk/intake/find-head.ts';
import { contentOf } from '#desk/intake/column-content.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { maskMobiles } from '#desk/intake/numbers-in-text.ts';
import { systemNamed } from '#desk/intake/read-words.ts';
import { PERSON, SET_ASIDE } from '#desk/intake/set-aside-titles.ts';
import type { LeftOutWhy, MappedColumn } from '#desk/intake/shape.ts';
import { columnLetters } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { normalTitle } from '#desk/titles.ts';
import { nearest } from '#tables/nearest.ts';
import type { Table } from '#tables/table.ts';

const PAIR = /坐标(?!系)|经纬度|经纬|定位|^(?:coordinates?|latlng|lnglat|latlon|lonlat|gps)$/;
const SAMPLES = 3;

type Proposed = Pick<MappedColumn, 'to' | 'how' | 'by' | 'why' | 'alternatives' | 'crs'>;

/** Proposes for each column of a sheet where it goes, by its title, then by what it holds. */
export function mapColumns(
  sheet: RawSheet,
  head: ListHead,
  table: Table,
  world: ListWorld,
  answered: Readonly<Record<string, readonly string[]>>,
): MappedColumn[] {
  const book = titleBook(table);
  const body = sheet.rows.slice(head.bottom + 1);
  const width = Math.max(head.titles.length, ...body.slice(0, 200).map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const parts = head.titles[at] ?? [];
    const samples = samplesOf(body.map((cells) => cells[at]?.text ?? ''));
    const hidden = sheet.hidden?.columns.has(at) === true;
    const title = parts.join(' / ');
    const answer = answered[keyOf(title, at)];
    const base = { at, letters: columnLetters(at), title, samples };
    if (answer !== undefined) return { ...base, ...chosen(answer, title) };
    if (hidden) return { ...base, ...aside('hidden', byTitle(parts, table, book).to) };
    return { ...base, ...byTitle(parts, table, book) };
  }).filter(({ title, samples }) => title !== '' || samples.length > 0);
  return withContent(onePerColumn(columns, table), sheet, head, table, world);
}

/** Names a source column in answers: by its title; by its letters where it has none. */
export function keyOf(title: string, at: number): string {
  return title === '' ? columnLetters(at) : title;
}

function chosen(to: readonly string[], title: string): Proposed {
  if (to.length === 0) return { ...aside('chosen'), by: 'answer' };
  return { to, how: 'silent', by: 'answer', why: null, alternatives: [], crs: systemNamed(title) };
}

function samplesOf(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const text of texts) {
    if (text.trim() !== '') seen.add(maskMobiles(text));
    if (seen.size === SAMPLES) break;
  }
  return [...seen];
}

function aside(why: LeftOutWhy, alternatives: readonly string[] = []): Proposed {
  return { to: [], how: 'confirm', by: 'synonym', why, alternatives, crs: null };
}

function taken(
  column: string,
  how: 'silent' | 'confirm',
  by: MappedColumn['by'],
  more: readonly string[] = [],
): Proposed {
  return { to: [column], how, by, why: null, alternatives: more, crs: null };
}

function byTitle(parts: readonly string[], table: Table, book: TitleBook): Proposed {
  const last = parts.at(-1) ?? '';
  const groups = parts.slice(0, -1).map(titleKey);
  if (last === '') return aside('unknown');
  const key = titleKey(last);
  // A telephone below 负责人 is that person's.
  if (groups.some((group) => PERSON.test(group)) && !/名称|地址/.test(key))
    return aside('personal');
  const own =
    book.get(normalTitle(last)) ?? (normalTitle(last) === key ? undefined : book.get(key));
  if (own?.own === true && !coordinates(table, own.column)) {
    const simple = normalTitle(last) === key || book.get(normalTitle(last)) !== undefined;
    const whole = book.get(normalTitle(last))?.own === true;
    return taken(own.column, whole && simple ? 'silent' : 'confirm', 'title');
  }
  const position = coordinateTitle(parts.join(''), key, table, own?.own === true);
  if (position !== null) return position;
  const exact = book.get(key) ?? book.get(normalTitle(last));
  if (exact?.own === true) return taken(exact.column, 'silent', 'title');
  if (exact !== undefined)
    return taken(exact.column, 'confirm', 'synonym', doubts(key, exact.column));
  for (const [why, pattern, maybe = []] of SET_ASIDE) {
    if (pattern.test(key))
      return aside(
        why,
        maybe.filter((name) => name in table.columns),
      );
  }
  const within = nearWord(key, book) ?? nearWord(titleKey(parts.join('')), book);
  if (within !== null) return taken(within, 'confirm', 'near', ['set aside']);
  const near = key.length < 3 ? undefined : nearest(key, book.keys());
  const column = near === undefined ? undefined : book.get(near)?.column;
  return column === undefined ? aside('unknown') : taken(column, 'confirm', 'near', ['set aside']);
}

/** What a synonym may mean besides. */
function doubts(key: string, column: string): string[] {
  if (column === 'beds' && /核定|设计|规划|设置/.test(key)) return ['set aside'];
  if (column === 'ownership')
    return key.includes('性质') ? ['kind_id', 'set aside'] : ['set aside'];
  return [];
}

function coordinates(table: Table, column: string): boolean {
  return table.position !== null && [table.position.lon, table.position.lat].includes(column);
}

/** 高德坐标, 百度经度, 经纬度: which of longitude and latitude, and by which map. */
function coordinateTitle(title: string, key: string, table: Table, own: boolean): Proposed | null {
  if (table.position === null) return null;
  const { lon, lat, crs: system } = table.position;
  const crs = systemNamed(title);
  const how = own && crs === null ? 'silent' : 'confirm';
  const base = { how, by: own ? 'title' : 'synonym', why: null, alternatives: [], crs } as const;
  if (PAIR.test(key)) return { ...base, how: 'confirm', to: [lon, lat, system] };
  const to = /经度|东经|^(?:x坐标|lng|long|lon|longitude)$/.test(key)
    ? lon
    : /纬度|北纬|^(?:y坐标|lat|latitude)$/.test(key)
      ? lat
      : null;
  if (to === null) return null;
  return { ...base, to: crs === null ? [to] : [to, system] };
}

/** Of two source columns for one column of the table, the better known is taken. */
function onePerColumn(columns: readonly MappedColumn[], table: Table): MappedColumn[] {
  const rank = ({ by, how }: MappedColumn): number =>
    (by === 'answer' ? 8 : 0) +
    (how === 'silent' ? 4 : 0) +
    { answer: 3, title: 3, synonym: 2, near: 1, content: 0 }[by];
  return columns.map((column) => {
    const [to] = column.to;
    if (to === undefined || coordinates(table, to)) return column;
    const better = columns.some(
      (other) =>
        other !== column &&
        other.to[0] === to &&
        (rank(other) > rank(column) || (rank(other) === rank(column) && other.at < column.at)),
    );
    return better ? { ...column, ...aside('second', [to]) } : column;
  });
}

/** Columns whose title tells nothing, by what they hold, as far as the table still lacks them. */
function withContent(
  columns: readonly MappedColumn[],
  sheet: RawSheet,
  head: ListHead,
  table: Table,
  world: ListWorld,
): MappedColumn[] {
  const filled = new Set(columns.flatMap(({ to }) => to));
  return columns.map((column) => {
    if (
      column.why !== 'unknown' ||
      SET_ASIDE.some(([, pattern]) =>
        pattern.test(titleKey(column.title.split(' / ').at(-1) ?? '')),
      )
    ) {
      return column;
    }
    const cells = sheet.rows
      .slice(head.bottom + 1, head.bottom + 201)
      .flatMap((row) => row[column.at] ?? []);
    const content = contentOf(cells, table, world);
    if (content === null || filled.has(content)) return column;
    filled.add(content);
    return { ...column, ...taken(content, 'confirm', 'content', ['set aside']) };
  });
}
