// Runs the Nu HTML checker over every page of builds that there are.
//   node scripts/check-nu.ts [--lang en] [folder …]
// Without folders: dist and dist-demo. The checker is a Java program, and Java is not installed for
// it. Exits 1 where it finds something, 2 where it cannot run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine, readLang } from './command-line.ts';

/** A message of the checker, of which only what is printed is named here. */
interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  /** Set on what belongs to another message, such as where a name occurred first. */
  readonly subType?: string;
  readonly type: 'error' | 'info' | 'non-document-error';
}

/** Out of a server, a file has no host of its own, so that the checker takes nothing for `'self'`. */
const WITHOUT_HOST = 'violates Content Security Policy';

const { values, positionals } = readCommandLine({ lang: { type: 'string' } }, { words: true });
const lang = readLang(values.lang);
const say = (zh: string, en: string): string => (lang === 'en' ? en : zh);
const folders = (positionals.length > 0 ? positionals : ['dist', 'dist-demo'])
  .map((folder) => path.resolve(folder))
  .filter((folder) => fs.existsSync(path.join(folder, 'index.html')));
const home = process.env['JAVA_HOME'];
const java = home === undefined ? 'java' : path.join(home, 'bin', 'java');

if (folders.length === 0) {
  refuse(
    '没有可以检查的网页。请先运行 npm run build（演示版：SITE_EDITION=demo npm run build）。',
    'There are no pages to check. Run npm run build first (demonstration: SITE_EDITION=demo npm run build).',
  );
} else if (spawnSync(java, ['-version']).status !== 0) {
  refuse(
    '没有找到 Java。Nu 检查器要 Java 11 或更新的版本，例如 Debian 的 default-jre-headless；装在别处的，用 JAVA_HOME 指明。',
    'Java was not found. The Nu checker needs Java 11 or later, such as Debian’s default-jre-headless; if it is installed elsewhere, set JAVA_HOME.',
  );
} else {
  const messages = check();
  for (const { url = '', lastLine = 0, lastColumn = 0, message } of messages) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    console.log(`${path.relative('.', file)}:${lastLine}:${lastColumn}: ${message}`);
  }
  const pages = folders.map(pagesIn).reduce((sum, count) => sum + count, 0);
  console.log(
    say(
      `Nu 检查器：${pages}个网页，${messages.length}处问题。`,
      `Nu checker: ${pages} pages, ${messages.length} findings.`,
    ),
  );
  process.exitCode = messages.length === 0 ? 0 : 1;
}

function refuse(zh: string, en: string): void {
  console.error(say(zh, en));
  process.exitCode = 2;
}

function pagesIn(folder: string): number {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html')).length;
}

/** Errors and warnings of all folders. Throws where the checker itself broke off. */
function check(): Message[] {
  const jar = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
    'build/dist/vnu.jar',
  );
  const { stdout, stderr } = spawnSync(
    java,
    // Deep pages need more stack than Java gives by itself.
    ['-Xss8m', '-jar', jar, '--format', 'json', '--stdout', '--skip-non-html', ...folders],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  try {
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    return messages.filter(
      ({ type, subType, message }) =>
        (type !== 'info' || subType === 'warning') && !message.includes(WITHOUT_HOST),
    );
  } catch {
    throw new Error(`vnu.jar: ${stderr}${stdout}`);
  }
}
