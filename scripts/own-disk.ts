import fs from 'node:fs';
import path from 'node:path';

const diskOf = (folder: string): number => fs.statSync(folder).dev;

/**
 * Fills a folder by work that can only write to the disk of the project: Astro moves files from its
 * own folder into that of the site, which cannot be done from one disk to another. A folder on another
 * disk, such as a USB stick, is filled from a copy.
 *
 * @param folder an empty folder
 * @param write puts the files into the folder it is given
 */
export async function onOwnDisk(
  folder: string,
  write: (near: string) => Promise<void>,
): Promise<void> {
  if (diskOf(folder) === diskOf('.')) {
    await write(folder);
    return;
  }
  const cache = path.resolve('.cache');
  fs.mkdirSync(cache, { recursive: true });
  const near = fs.mkdtempSync(path.join(cache, 'pages-'));
  try {
    await write(near);
    fs.cpSync(near, folder, { recursive: true });
  } finally {
    fs.rmSync(near, { recursive: true, force: true });
  }
}
