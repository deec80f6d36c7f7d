// The same pages by Eleventy: the peer that `npm run bench -- --against eleventy` measures beside.
import fs from 'node:fs';

/**
 * @param {{
 *   setQuietMode: (on: boolean) => void,
 *   setNunjucksEnvironmentOptions: (options: object) => void,
 *   addNunjucksGlobal: (name: string, value: unknown) => void,
 * }} eleventy
 */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setNunjucksEnvironmentOptions({
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const file of fs.readdirSync('lookups')) {
    const text = fs.readFileSync(`lookups/${file}`, 'utf8');
    eleventy.addNunjucksGlobal(file.replace('.json', ''), JSON.parse(text));
  }
  return { dir: { input: 'input', output: 'output' }, markdownTemplateEngine: false };
}
