import fs from 'node:fs';
import path from 'node:path';

/**
 * Fills a folder, wherever it is, by work that can only be done inside the project: Astro runs what it
 * has bundled from the folder of the site, where it finds its packages by the folders above, and moves
 * files from its own folders into that one, which cannot be done from one disk to another. What it has
 * made is moved out, and copied onto another disk.
 *
 * One process at a time may do it (`inTurn`): what a killed one has left goes first.
 *
 * @param folder takes the files; what is in it is replaced
 * @param write puts the files into the folder that it is given, and what it keeps for itself beside them
 */
export async function madeNear(
  folder: string,
  write: (near: string, cache: string) => Promise<void>,
): Promise<void> {
  const place = path.resolve('.cache', 'making');
  const near = path.join(place, 'site');
  fs.rmSync(place, { recursive: true, force: true });
  fs.mkdirSync(near, { recursive: true });
  try {
    await write(near, path.join(place, 'cache'));
    moveFolder(near, folder);
  } finally {
    fs.rmSync(place, { recursive: true, force: true });
  }
}

/** Gives a folder another name, in an instant on its own disk; it is copied to any other. */
function moveFolder(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
  }
}
