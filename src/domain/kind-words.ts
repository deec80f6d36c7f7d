import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';

/** What a kind of facility is called in a language: its own name first, then other words for it. */
export function kindWords(
  kind: Pick<FacilityKind, 'name_zh' | 'name_en' | 'also_called_zh' | 'also_called_en'>,
  lang: Lang,
): readonly string[] {
  const [name, also] =
    lang === 'zh' ? [kind.name_zh, kind.also_called_zh] : [kind.name_en, kind.also_called_en];
  return [name, ...(also ?? [])];
}
