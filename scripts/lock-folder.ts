import fs from 'node:fs';

/**
 * Holds a folder for this process: two that write the same one would take each other's files away. The
 * lock of a process that has ended, killed perhaps, holds nothing.
 *
 * @returns lets the folder go
 * @throws an error that names the lock where another process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder}.building`;
  if (!take(lock)) {
    const holder = Number(fs.readFileSync(lock, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(
        `另一个程序（进程${holder}）正在写“${folder}”，请等它做完。确实没有的，请删掉 ${lock} 再试。 / Another process (${holder}) is writing this folder; wait until it is done. If there is none, remove ${lock} and try again.`,
      );
    }
    fs.rmSync(lock, { force: true });
    if (!take(lock)) return lockFolder(folder);
  }
  return () => {
    fs.rmSync(lock, { force: true });
  };
}

/** Whether the lock was free: a file is made once only. */
function take(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
