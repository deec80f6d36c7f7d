// Installs what the next command needs. Plain JavaScript for Node 20 and later: it runs before
// node_modules exists.
//   node scripts/setup.mjs           packages, when the lockfile has changed since
//   node scripts/setup.mjs --tests   a browser and a Chinese font as well
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const STAMP = 'node_modules/.installed';
const APT = ['-o', 'DPkg::Lock::Timeout=300'];
/** Whether the list of Debian's packages has been asked for. */
let packagesKnown = false;

installPackages();
if (process.argv.includes('--tests')) {
  installBrowser();
  installFont();
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(fs.readFileSync('package-lock.json'))
    .update(process.platform + process.arch)
    .digest('hex');
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('正在安装依赖…… / Installing packages…');
  // Node 20 only starts the install; the commands themselves run under the Node that it brings.
  const { allowScripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  // Only npm 11 and later reads that list by itself, so no package runs anything while it is installed;
  // those of the list do then, whatever this user's settings are.
  npm('ci', '--ignore-scripts');
  npm('rebuild', '--ignore-scripts=false', ...allowed);
  fs.writeFileSync(STAMP, wanted);
}

function npm(...args) {
  const { status } = spawnSync('npm', [...args, '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  stop('依赖没有装上，请看上面的原因。', 'The packages could not be installed; see above.');
}

function installBrowser() {
  if (findChromium() !== null) return;
  if (process.env.CHROME_PATH) {
    stop(
      `CHROME_PATH 指向的文件不存在：${process.env.CHROME_PATH}`,
      `CHROME_PATH names no file: ${process.env.CHROME_PATH}`,
    );
  }
  // One without windows, with which the tests take less time; not every Debian has it.
  installDebian('chromium-headless-shell');
  if (findChromium() !== null) return;
  installDebian('chromium');
  if (findChromium() !== null) return;
  stop(
    '浏览器测试需要 Chromium 或 Chrome。请安装（Debian：sudo apt-get install chromium），或用 CHROME_PATH 指明位置。',
    'The browser tests need Chromium or Chrome. Install it (Debian: sudo apt-get install chromium) or name it in CHROME_PATH.',
  );
}

function installFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  installDebian('fonts-noto-cjk', 'fontconfig');
  if (hasChineseFont()) return;
  stop(
    '浏览器测试需要一种中文字体。请安装（Debian：sudo apt-get install fonts-noto-cjk）。',
    'The browser tests need a Chinese font. Install one (Debian: sudo apt-get install fonts-noto-cjk).',
  );
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** Installs Debian packages where this user may; elsewhere the caller says what is missing. */
function installDebian(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`正在安装 ${packages.join(' ')}…… / Installing ${packages.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  if (!packagesKnown) spawnSync('apt-get', [...APT, 'update', '-qq'], { stdio, env });
  packagesKnown = true;
  spawnSync('apt-get', [...APT, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio,
    env,
  });
}

function stop(zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}
