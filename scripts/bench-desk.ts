// Measures taking in a list of 20,000 places at the desk; nothing fails here, machines differ.
// `docs/performance.md` keeps the figures. A built site is measured in a browser as well.
//   node scripts/bench-desk.ts [--rows 20000] [--site dist]
import { parseArgs } from 'node:util';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import { openParts } from '#desk/open-parts.ts';
import { readSession } from '#desk/session.ts';
import type { Part } from '#desk/part.ts';
import { outsideOf, readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { handIn } from './desk-bench/in-browser.ts';
import { madeWorkbook } from './desk-bench/made-list.ts';

const TODAY = '2026-12-01';
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    site: { type: 'string', default: '' },
  },
});

/** Opens, maps and checks the list as the desk's worker does, once as it came and once accepted. */
async function benchDesk(rows: number, site: string): Promise<void> {
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const { dataset } = readDataset(places);
  const world = { dataset, outside: outsideOf(places), today: TODAY };
  const bytes = new Uint8Array(await madeWorkbook(dataset, rows));
  console.log(`${rows} rows, ${(bytes.length / 2 ** 20).toFixed(1)} MB`);
  const opening = watch();
  const { sheets } = await openParts(new File([bytes], 'list.xlsx'), 'facilities', null);
  console.log(`opening: ${opening()}`);
  for (const acceptAll of [false, true]) {
    const parts = sheets.map(({ table, name, sheet }): Part => {
      const answers = { ...NO_ANSWERS, acceptAll };
      return { id: table, table, file: name, sheet, mode: 'merge', answers };
    });
    const taking = watch();
    const { parts: read } = readSession(parts, world);
    const taken = read.reduce((sum, part) => sum + part.taken.size, 0);
    const how = acceptAll ? 'accepted' : 'as it came';
    console.log(`mapping and checking, ${how}: ${taking()}, ${taken} rows taken`);
  }
  if (site === '') return;
  const [read, settled] = await handIn(site, bytes);
  for (const [what, handed] of Object.entries({ 'the file': read, 'its columns': settled })) {
    if (handed === undefined) continue;
    const { whole, task } = handed;
    const longest = `${task.clock.toFixed(0)} ms (processor ${task.processor.toFixed(0)} ms)`;
    console.log(`browser, ${what}: ${seconds(whole)}, longest task of the page ${longest}`);
  }
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** Starts a watch that tells the time gone by, and how much of it the processor worked. */
function watch(): () => string {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return `${seconds(performance.now() - start)} (processor ${seconds((user + system) / 1000)})`;
  };
}

await benchDesk(Number(values.rows), values.site);
