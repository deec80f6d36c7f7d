import fs from 'node:fs';
import path from 'node:path';
import { lockFolder } from './lock-folder.ts';

const aside = (folder: string): string => `${folder}.partial`;
const old = (folder: string): string => `${folder}.last-build`;

/**
 * Writes a folder anew. The files are made aside and take the place of the last ones only when all
 * of them are there: whoever is broken off, at whatever point, leaves one whole folder or the other.
 *
 * @param write puts the files into the folder it is given
 * @throws what `write` throws, or what the disk says, or that another process writes the same folder;
 *   the last folder is as it was
 */
export async function replaceFolder(
  folder: string,
  write: (aside: string) => Promise<void>,
): Promise<void> {
  // What is published is read by a server, whatever whoever builds keeps to themselves.
  process.umask(process.umask(0o022) & ~0o055);
  // Whoever may not write here hears of it before the work begins.
  const parent = path.dirname(folder);
  if (!fs.existsSync(parent)) fs.mkdirSync(parent, { recursive: true });
  const unlock = lockFolder(folder);
  const made = aside(folder);
  try {
    restoreFolder(folder);
    fs.rmSync(made, { recursive: true, force: true });
    fs.mkdirSync(made);
    await write(made);
    swap(made, folder);
  } catch (error) {
    restoreFolder(folder);
    fs.rmSync(made, { recursive: true, force: true });
    throw error;
  } finally {
    unlock();
  }
}

/** Renaming is done in an instant, where removing takes a while in which a folder is neither. */
function swap(made: string, folder: string): void {
  fs.rmSync(old(folder), { recursive: true, force: true });
  if (fs.existsSync(folder)) fs.renameSync(folder, old(folder));
  fs.renameSync(made, folder);
  try {
    fs.rmSync(old(folder), { recursive: true, force: true });
  } catch {
    // The new folder is in its place; the next build takes the old one away.
  }
}

/** Puts the last folder back where somebody was broken off in the instant between two names. */
export function restoreFolder(folder: string): void {
  if (!fs.existsSync(folder) && fs.existsSync(old(folder))) fs.renameSync(old(folder), folder);
}
