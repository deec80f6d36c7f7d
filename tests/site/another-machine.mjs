// Loaded before a build: folders list their files in the opposite order, as another disk may, and the
// clock is wrong by many years.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
syncBuiltinESMExports();

const WRONG_BY = 27 * 365 * 24 * 3_600_000;
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [now() - WRONG_BY] : args));
  }
  static now() {
    return now() - WRONG_BY;
  }
};
