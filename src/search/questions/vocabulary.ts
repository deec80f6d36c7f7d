import type { AskedData, PlaceNames } from '#search/questions/data.ts';
import { shortPlace } from '#search/questions/place-names.ts';
import type { Meaning, Scope, UnitClass, Ask } from '#search/questions/tokens.ts';
import { questionWords, wordsIn } from '#search/questions/words.ts';
import type { Lang } from '#tables/finding.ts';

/** A name that stands at a place of a question, with all that it may mean. */
export interface Named {
  readonly name: string;
  readonly meanings: readonly Meaning[];
}

/** English words without the ends of plurals, which both questions and names have. */
const singular = (text: string): string =>
  text
    .replace(/[’']s?\b/g, '')
    .replace(/\b(\w{2,})ies\b/g, '$1y')
    .replace(/\b(\w{2,}[^s\W])s\b/g, '$1');

const quotes = /["“”「」『』()〔〕[\]《》·•‧・]/gu;
/** No look-behind, which old phones lack. */
const thousands = /([0-9]),(?=[0-9]{3}(?![0-9]))/g;
const dashes = /[—–－~～―]+/gu;

/** A question or a name as both are compared: small letters, no plurals, quotes or brackets, one dash. */
export function asCompared(text: string, lang: Lang): string {
  const small = text.normalize('NFKC').toLowerCase().replace(dashes, '-').replace(thousands, '$1');
  const plain = lang === 'zh' ? small.replace(quotes, '') : singular(small).replace(quotes, ' ');
  return plain.replace(/\s+/g, ' ').trim();
}

/** Ways to write the name of a village: with and without what every committee is called. */
const villageNames = (name: string): readonly string[] => {
  const stem = name.replace(/(?:村民|居民)委员会$/u, '').replace(/村$/u, '');
  return [...stem].length < 2 ? [name] : [name, stem, `${stem}村`];
};

/** Every word that a question may be made of, found at any place of it. */
export class Vocabulary {
  readonly lang: Lang;
  readonly #byStart = new Map<string, Map<string, Meaning[]>>();

  /** `places` are the villages of the county, and places that it is not. */
  constructor(data: AskedData, lang: Lang, places?: PlaceNames) {
    this.lang = lang;
    this.#addWords();
    for (const area of data.areas) this.#addAll(area.names, { type: 'area', area });
    for (const kind of data.kinds) this.#addAll(kind.names, { type: 'kind', kind });
    for (const indicator of data.indicators) {
      this.#addAll(indicator.names, { type: 'measure', indicator });
    }
    for (const hotline of data.hotlines) {
      this.#addAll(hotline.names, { type: 'hotline', hotline });
    }
    for (const page of data.pages) this.#addAll(page.names, { type: 'page', page });
    for (const absent of data.absent) {
      this.#addAll(absent.words, { type: 'absent', absent });
      this.#addAll(absent.beside, { type: 'beside', absent });
    }
    const [county] = data.areas;
    if (county !== undefined) {
      this.#addAll(wordsIn(questionWords[lang].county, lang), { type: 'area', area: county });
    }
    if (places !== undefined) this.#addPlaces(places);
    for (const [word, means] of data.synonyms) {
      for (const meaning of this.meaningsOf(means)) this.#add(word, meaning);
    }
  }

  #addPlaces({ villages, elsewhere }: PlaceNames): void {
    const townshipsOf = new Map<string, Set<string>>();
    for (const [code, names] of Object.entries(villages)) {
      for (const name of names.flatMap((one) => villageNames(one))) {
        const known = townshipsOf.get(name);
        if (known === undefined) townshipsOf.set(name, new Set([code]));
        else known.add(code);
      }
    }
    for (const [name, townships] of townshipsOf) {
      this.#add(name, { type: 'village', name, townships: [...townships] });
    }
    for (const [code, name] of elsewhere) {
      this.#addAll([...new Set([name, shortPlace(name)])], { type: 'elsewhere', name, code });
    }
  }

  #addWords(): void {
    const { asks, units, sexes, scopes, spans, joins, we, fillers } = questionWords[this.lang];
    const add = (list: string, meaning: Meaning): void =>
      this.#addAll(wordsIn(list, this.lang), meaning);
    for (const [ask, list] of Object.entries(asks)) add(list, { type: 'ask', ask: ask as Ask });
    for (const [unit, list] of Object.entries(units)) {
      add(list, { type: 'unit', unit: unit as UnitClass });
    }
    for (const [sex, list] of Object.entries(sexes)) {
      add(list, { type: 'sex', sex: sex as 'male' | 'female' });
    }
    for (const [list, of, ending] of scopes) {
      const scope: Scope = { of, ending };
      add(list, { type: 'scope', scope });
    }
    add(spans, { type: 'span' });
    for (const word of wordsIn(questionWords[this.lang].relative, this.lang)) {
      this.#add(word, { type: 'period', period: word, label: word });
    }
    add(joins, { type: 'joins' });
    add(we, { type: 'we' });
    add(fillers, { type: 'filler' });
  }

  #addAll(names: readonly string[], meaning: Meaning): void {
    for (const name of names) this.#add(name, meaning);
  }

  #add(name: string, meaning: Meaning): void {
    const compared = asCompared(name, this.lang);
    const start = compared.charAt(0);
    if (start === '') return;
    const names = this.#byStart.get(start) ?? new Map<string, Meaning[]>();
    this.#byStart.set(start, names);
    const meanings = names.get(compared);
    if (meanings === undefined) names.set(compared, [meaning]);
    else meanings.push(meaning);
  }

  meaningsOf(name: string): readonly Meaning[] {
    const compared = asCompared(name, this.lang);
    return [...(this.#byStart.get(compared.charAt(0))?.get(compared) ?? [])];
  }

  /** Every name that stands at a place of a text. */
  namesAt(text: string, at: number): readonly Named[] {
    const names = this.#byStart.get(text.charAt(at)) ?? new Map<string, Meaning[]>();
    return [...names].flatMap(([name, meanings]) =>
      text.startsWith(name, at) ? [{ name, meanings }] : [],
    );
  }
}
