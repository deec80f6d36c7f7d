// Loaded before a build: the disk is full after so many files of the site.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = 40;

function take(file) {
  if (!String(file).includes('.partial')) return;
  left -= 1;
  if (left >= 0) return;
  const error = new Error(`ENOSPC: no space left on device, write '${file}'`);
  throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: 'write' });
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (file, ...rest) => {
  take(file);
  return writeFileSync(file, ...rest);
};
fs.promises.writeFile = async (file, ...rest) => {
  take(file);
  return writeFile(file, ...rest);
};
syncBuiltinESMExports();
