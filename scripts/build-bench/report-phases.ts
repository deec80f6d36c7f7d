// Loaded ahead of a build that is measured: leaves the times of its parts in a file when it ends.
import fs from 'node:fs';
import { PHASE } from '#src/phase.ts';

const file = process.env['BENCH_PHASES'];
if (file !== undefined && file !== '') {
  process.once('exit', () => {
    const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith(PHASE));
    const ends = [...marks.map(({ startTime }) => startTime), performance.now()];
    const names = [...marks.map(({ name }) => name.slice(PHASE.length)), 'rest'];
    const phases = names.map((name, at) => [name, (ends[at] ?? 0) - (ends[at - 1] ?? 0)]);
    fs.writeFileSync(file, JSON.stringify(phases));
  });
}
