// Loaded before a build: after so many files of the site the disk takes no more. FAULT_CODE is what
// the system says, FAULT_AFTER how many files it has taken by then.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const code = process.env.FAULT_CODE;
let left = Number(process.env.FAULT_AFTER);

function take(file) {
  if (!/\.partial|[\\/]making[\\/]/.test(String(file))) return;
  left -= 1;
  if (left >= 0) return;
  throw Object.assign(new Error(`${code}: write '${file}'`), { code, syscall: 'write' });
}

const { mkdirSync, writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.mkdirSync = (folder, ...rest) => {
  take(folder);
  return mkdirSync(folder, ...rest);
};
fs.writeFileSync = (file, ...rest) => {
  take(file);
  return writeFileSync(file, ...rest);
};
fs.promises.writeFile = async (file, ...rest) => {
  take(file);
  return writeFile(file, ...rest);
};
syncBuiltinESMExports();
