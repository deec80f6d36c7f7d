import { getViteConfig } from 'astro/config';

// Components rendered alone, where building a site for them would be out of proportion.
export default getViteConfig({
  test: { name: 'components', include: ['tests/**/*.astro.test.ts'], testTimeout: 60_000 },
});
