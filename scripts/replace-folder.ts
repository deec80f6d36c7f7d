import fs from 'node:fs';

const aside = (folder: string): string => `${folder}.partial`;
const old = (folder: string): string => `${folder}.last-build`;

/**
 * Writes a folder anew. The files are made aside and take the place of the last ones only when all
 * of them are there: whoever is broken off, at whatever point, leaves one whole folder or the other.
 *
 * @param write puts the files into the folder it is given
 * @throws what `write` throws, or what the disk says; the last folder is as it was
 */
export async function replaceFolder(
  folder: string,
  write: (aside: string) => Promise<void>,
): Promise<void> {
  const made = aside(folder);
  try {
    fs.rmSync(made, { recursive: true, force: true });
    // Whoever may not write here hears of it before the work begins.
    fs.mkdirSync(made, { recursive: true });
    await write(made);
  } catch (error) {
    fs.rmSync(made, { recursive: true, force: true });
    throw error;
  }
  fs.rmSync(old(folder), { recursive: true, force: true });
  // Renaming is done in an instant, where removing takes a while in which a folder is neither.
  if (fs.existsSync(folder)) fs.renameSync(folder, old(folder));
  fs.renameSync(made, folder);
  fs.rmSync(old(folder), { recursive: true, force: true });
}

/** Puts the last folder back where somebody was broken off in the instant between two names. */
export function restoreFolder(folder: string): void {
  if (!fs.existsSync(folder) && fs.existsSync(old(folder))) fs.renameSync(old(folder), folder);
}
