// Ends the process that it is a thread of as soon as that takes more memory than it may, be it of
// objects, texts or bytes, and where whoever started it is gone.
import { parentPort, workerData } from 'node:worker_threads';

const most = Number(workerData);
const parent = process.ppid;

function look(): void {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
}

look();
setInterval(look, 20);
parentPort?.postMessage('watching');
