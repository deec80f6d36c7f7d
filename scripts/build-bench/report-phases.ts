// Loaded ahead of a build that is measured: leaves the times of its parts in a file when it ends.
import fs from 'node:fs';
import { phasesDone } from '#src/phase.ts';

const file = process.env['BENCH_PHASES'];
// The parts of the build that are processes of their own tell theirs to the first one.
if (file !== undefined && file !== '' && process.send === undefined) {
  process.once('exit', () => {
    const ends = [...phasesDone(), { name: 'rest', at: performance.now() }];
    const phases = ends.map(({ name, at }, index) => [name, at - (ends[index - 1]?.at ?? 0)]);
    fs.writeFileSync(file, JSON.stringify(phases));
  });
}
