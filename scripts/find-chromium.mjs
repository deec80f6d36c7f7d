// Plain JavaScript: runs under whatever Node started npm, before anything is installed.
import fs from 'node:fs';

const PLACES = [
  // Draws as the others do and has no windows to keep: pages open in a quarter of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chromium or Chrome: CHROME_PATH if set, else the first usual place that exists.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return fs.existsSync(named) ? named : null;
  return PLACES.find((place) => fs.existsSync(place)) ?? null;
}
