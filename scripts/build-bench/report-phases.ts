// Loaded ahead of a build that is measured: leaves the times of its parts in a file when it ends.
import fs from 'node:fs';
import { PHASE } from '#src/phase.ts';

const file = process.env['BENCH_PHASES'];
// The parts of the build that are processes of their own tell theirs to the first one.
if (file !== undefined && file !== '' && process.send === undefined) {
  process.once('exit', () => {
    const marks = performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith(PHASE))
      .toSorted((a, b) => a.startTime - b.startTime);
    const ends = [...marks.map(({ startTime }) => startTime), performance.now()];
    const names = [...marks.map(({ name }) => name.slice(PHASE.length)), 'rest'];
    const phases = names.map((name, at) => [name, (ends[at] ?? 0) - (ends[at - 1] ?? 0)]);
    fs.writeFileSync(file, JSON.stringify(phases));
  });
}
