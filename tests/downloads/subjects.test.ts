import { expect, test } from 'vitest';
import { subjects } from '#downloads/subjects.ts';

test('every subject has words in both languages, none twice', () => {
  for (const { theme, keywords } of Object.values(subjects)) {
    expect(theme.zh).toMatch(/\p{Script=Han}/u);
    expect(keywords.length).toBeGreaterThan(1);
    for (const lang of ['zh', 'en'] as const) {
      const words = keywords.map((word) => word[lang]);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
