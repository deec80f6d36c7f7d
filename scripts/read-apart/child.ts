// The process in which one workbook is read: read-apart.ts starts it, hands over the bytes and ends it
// after a time. A thread beside the reading (watch.ts) ends it where it grows beyond its size.
import { Worker } from 'node:worker_threads';
import { readWorkbook } from '#desk/workbook.ts';
import type { WorkbookReader } from '#desk/workbook.ts';

const bytes = Number(process.argv[2]);
const watch = new Worker(new URL('./watch.ts', import.meta.url), { workerData: bytes });
// From here on its size is watched.
watch.once('message', () => {
  process.once('message', (told) => {
    const [file, kind] = told as Parameters<WorkbookReader>;
    void readWorkbook(file, kind).then((read) => {
      process.send?.(read, undefined, undefined, () => process.exit());
    });
  });
});
