import { expect, test } from 'vitest';
import { photoTerms } from '#domain/photo-terms.ts';

const body = `一段。

<Photo src="gate.jpg" alt="院门" credit="甲" licence="CC0" people="none" />

<Photo src="yard.jpg" alt="院子" credit="乙" licence="CC BY 4.0" people="none" />
`;

test('a photo has the terms that stand at it in the article', () => {
  expect(photoTerms(body, 'yard.jpg')).toEqual({ credit: '乙', licence: 'CC BY 4.0' });
});

test('none where the article does not show it, or none is chosen', () => {
  expect(photoTerms(body, 'roof.jpg')).toBeUndefined();
  expect(photoTerms(body, undefined)).toBeUndefined();
});
