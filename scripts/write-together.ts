import fs from 'node:fs';

/**
 * Writes files beside their places and renames them when all are written: whoever reads meanwhile
 * has an old file or a new one, never half of one.
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const beside = [...files].map(
    ([target, text]) => [`${target}.${process.pid}.tmp`, target, text] as const,
  );
  try {
    for (const [temporary, , text] of beside) fs.writeFileSync(temporary, text);
    for (const [temporary, target] of beside) fs.renameSync(temporary, target);
  } finally {
    for (const [temporary] of beside) fs.rmSync(temporary, { force: true });
  }
}
