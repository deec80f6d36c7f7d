// The same pages by Eleventy: the peer that `npm run bench -- --against eleventy` measures beside.
/**
 * @param {{
 *   setQuietMode: (on: boolean) => void,
 *   setNunjucksEnvironmentOptions: (options: object) => void,
 * }} eleventy
 */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setNunjucksEnvironmentOptions({
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return { dir: { input: 'input', output: 'output' }, markdownTemplateEngine: false };
}
