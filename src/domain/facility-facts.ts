import { datedText, feesText, listText } from '#domain/care-text.ts';
import { recordText, stateText } from '#domain/facility-text.ts';
import { formatDate } from '#domain/format.ts';
import { inLang } from '#domain/text.ts';
import type { Bilingual } from '#tables/column.ts';
import { facilities, ownerships } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import { admissions, mealKinds, medicalCare, ratings } from '#tables/facility-care-labels.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { parseFees } from '#tables/fees.ts';
import type { Lang } from '#tables/finding.ts';
import { isOpen } from '#tables/listed.ts';

// The one list of what can be said of a facility. Its page, what is missing there, what to ask, the
// filter and the download of the directory, and the comparison of places all follow from it: a column
// of the table needs a line here and nothing else.

/** Who is likely to know what no source gives. */
export type Supplier = 'facility' | 'township' | 'registry';

/** What the directory can be filtered by: the answers that a place counts for. */
interface Answers {
  readonly options: Readonly<Record<string, Bilingual>>;
  readonly of: (row: Facility) => readonly string[];
}

interface FactColumn {
  readonly label: Bilingual;
  /** The answer in words; null where no source gives it. */
  readonly text: (row: Facility, lang: Lang) => string | null;
  /** Null for what the editors alone know. */
  readonly supplier: Supplier | null;
  /** Stands at the head of the page, by itself. */
  readonly head?: true;
  /** Whether the words are Chinese on the English page too. */
  readonly chinese?: true;
  /** Said beside the name in lists. */
  readonly brief?: true;
  /** Places of which it can be asked; all where it does not say. */
  readonly groups?: readonly FacilityGroup[];
  /** Whether nobody knows it; by default where there is no text. */
  readonly missing?: (row: Facility) => boolean;
  readonly answers?: Answers;
}

const SLEEPING: readonly FacilityGroup[] = ['elder', 'disability'];
const CARING: readonly FacilityGroup[] = ['elder', 'child', 'disability'];

/** The title of a column, which in English stands within a sentence. */
function titled(column: keyof Facility): Bilingual {
  const { zh, en } = facilities.columns[column].title;
  return { zh: zh.replace(/^英文/, ''), en: en.charAt(0).toLowerCase() + en.slice(1) };
}

const label = (zh: string, en: string): Bilingual => ({ zh, en });

/** Answers of a closed list. */
const oneOf = (
  options: Readonly<Record<string, Bilingual>>,
  column: 'ownership' | 'rating' | 'admits',
): Answers => ({ options, of: (row) => [row[column] ?? []].flat() });

const yes = (name: Bilingual, of: (row: Facility) => boolean): Answers => ({
  options: { yes: name },
  of: (row) => (of(row) ? ['yes'] : []),
});

/** The most that a family means to pay a month, in yuan. */
const CEILINGS = [500, 1000, 1500, 2000, 3000, 5000];

const FACTS = {
  phone: { label: titled('phone'), text: ({ phone }) => phone, supplier: 'facility', head: true },
  township: {
    label: label('所在乡镇', 'township'),
    text: ({ township_code: code }) => code,
    supplier: 'township',
    head: true,
  },
  address: {
    label: label('详细地址', 'address'),
    text: ({ address }) => address,
    supplier: 'township',
    head: true,
    chinese: true,
  },
  state: {
    label: label('现在是否运营', 'whether it is open now'),
    text: (row, lang) => stateText(row.status, row.status_as_of, lang),
    supplier: 'township',
    head: true,
    missing: ({ status }) => status === 'unknown',
  },
  fees: {
    label: titled('fees'),
    text: (row, lang) => {
      const zh = lang === 'zh';
      const amount =
        row.fees === null ? null : datedText(feesText(row.fees, lang), row.fees_as_of, lang, true);
      const list = inLang(row, 'fees_include', lang);
      const includes = list === null ? null : `${zh ? '包括：' : 'including: '}${list}`;
      const parts = [amount, includes].filter((part) => part !== null);
      return parts.length === 0 ? null : parts.join(zh ? '，' : ', ');
    },
    // What an unknown price includes does not tell the price.
    missing: ({ fees }) => fees === null,
    supplier: 'facility',
    groups: CARING,
    brief: true,
    answers: {
      options: Object.fromEntries(
        CEILINGS.map((most) => [
          String(most),
          label(`每月${most}元以内`, `up to ${most} yuan a month`),
        ]),
      ),
      of: ({ fees }) => {
        const { from = Infinity, per = null } = (fees === null ? null : parseFees(fees)) ?? {};
        return per === 'month' ? CEILINGS.filter((most) => from <= most).map(String) : [];
      },
    },
  },
  admits: {
    label: titled('admits'),
    text: ({ admits }, lang) => listText(admits, admissions, lang),
    supplier: 'facility',
    groups: SLEEPING,
    answers: oneOf(admissions, 'admits'),
  },
  beds: {
    label: titled('beds'),
    text: ({ beds }) => (beds === null ? null : String(beds)),
    supplier: 'facility',
    groups: SLEEPING,
  },
  bedsFree: {
    label: titled('beds_free'),
    text: ({ beds_free: free, beds_free_as_of: asOf }, lang) =>
      free === null ? null : datedText(String(free), asOf, lang),
    supplier: 'facility',
    groups: SLEEPING,
    brief: true,
    answers: yes(label('有空床', 'has free beds'), ({ beds_free: free }) => (free ?? 0) > 0),
  },
  services: {
    label: label('服务', 'services'),
    text: (row, lang) => inLang(row, 'services', lang),
    supplier: 'facility',
  },
  medical: {
    label: titled('medical'),
    text: ({ medical }, lang) => listText(medical, medicalCare, lang),
    supplier: 'facility',
    groups: SLEEPING,
    answers: yes(
      label('有医疗服务', 'has medical care'),
      ({ medical }) => medical !== null && !medical.includes('none'),
    ),
  },
  meals: {
    label: titled('meals'),
    text: ({ meals }, lang) => listText(meals, mealKinds, lang),
    supplier: 'facility',
    groups: CARING,
    answers: yes(
      label('供餐', 'gives meals'),
      ({ meals }) => meals !== null && !meals.includes('none'),
    ),
  },
  rating: {
    label: titled('rating'),
    text: ({ rating, rating_as_of: asOf }, lang) =>
      rating === null ? null : datedText(ratings[rating][lang], asOf, lang),
    supplier: 'registry',
    groups: ['elder'],
    answers: oneOf(ratings, 'rating'),
  },
  operator: {
    label: titled('operator'),
    text: ({ operator }) => operator,
    supplier: 'registry',
    chinese: true,
  },
  ownership: {
    label: titled('ownership'),
    text: ({ ownership }, lang) => ownership && ownerships[ownership][lang],
    supplier: 'registry',
    answers: oneOf(ownerships, 'ownership'),
  },
  creditCode: {
    label: titled('credit_code'),
    text: (row) => row.credit_code,
    supplier: 'registry',
  },
  filing: {
    label: titled('filing_number'),
    text: (row) => row.filing_number,
    supplier: 'registry',
    groups: ['elder', 'child'],
    chinese: true,
  },
  opened: {
    label: label('建成或启用', 'built or opened'),
    text: ({ opened_on: on }, lang) => on && formatDate(on, lang),
    supplier: 'facility',
  },
  record: {
    label: label('信息来源', 'where it is from'),
    text: (row, lang) => recordText(row.record_status, lang),
    supplier: null,
  },
  checked: {
    label: label('本站最近查找', 'last looked for by this site'),
    text: ({ checked_on: on }, lang) => on && formatDate(on, lang),
    supplier: null,
  },
} as const satisfies Readonly<Record<string, FactColumn>>;

export type FactName = keyof typeof FACTS;

/** The list with its names, in the order in which a reader asks. */
export const factColumns: readonly (FactColumn & { readonly name: FactName })[] =
  Object.entries<FactColumn>(FACTS).map(([name, fact]) => ({ ...fact, name: name as FactName }));

export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly text: string;
  /** Whether the words are Chinese on the English page too. */
  readonly chinese: boolean;
  /** Whether a source says it, rather than the editors. */
  readonly sourced: boolean;
}

/** What is known beyond phone, place and state, which stand at the head of the page. */
export function knownFacts(row: Facility, lang: Lang): Fact[] {
  return factColumns.flatMap(({ name, label: words, text, head, chinese, supplier }) => {
    const said = head === true ? null : text(row, lang);
    if (said === null) return [];
    const sourced = supplier !== null;
    return [{ name, label: words[lang], text: said, chinese: chinese === true, sourced }];
  });
}

/**
 * What no source gives, by who is likely to know it. What is unknown is part of what the page
 * says. Of a facility that closed only its past is asked, and nobody asks for beds where no one sleeps.
 */
export function missingFacts(row: Facility, group: FacilityGroup): Map<Supplier, FactName[]> {
  const missing = factColumns.flatMap(({ name, supplier, groups, missing: own, text }) => {
    if (supplier === null || groups?.includes(group) === false) return [];
    if (!isOpen(row) && PRESENT.has(name)) return [];
    return (own?.(row) ?? text(row, 'zh') === null) ? [{ name, supplier }] : [];
  });
  const bySupplier = Map.groupBy(missing, ({ supplier }) => supplier);
  return new Map([...bySupplier].map(([supplier, of]) => [supplier, of.map(({ name }) => name)]));
}

/** What nobody can ask of a place that has closed. */
const PRESENT: ReadonlySet<FactName> = new Set([
  ...(['phone', 'fees', 'admits', 'bedsFree', 'medical', 'meals', 'rating'] as const),
]);

/** What a fact is called within a sentence. */
export function factLabel(name: FactName, lang: Lang): string {
  return FACTS[name].label[lang];
}
