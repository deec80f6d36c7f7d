// Makes a copy of the site for computers without network: npm run pack [-- --from DIR] [--out DIR]
// Builds the site first, unless --from names one that is built.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from '#src/edition.ts';
import { buildSite } from './build-site.ts';
import { mayReplace, outputFolder, realPlace } from './output-folder.ts';
import { faultText } from './fault-text.ts';
import { packSite } from './pack/pack-site.ts';

const USAGE = `用法 / Usage: npm run pack [-- --from DIR] [--out DIR]

  --from DIR   用已经生成的网站，不重新生成 / take a site that is built, instead of building it
  --out DIR    写到哪个文件夹，默认 dist-pack / folder to write to, dist-pack by default
  --help       显示这段说明 / show this text`;

async function pack(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      out: { type: 'string', default: 'dist-pack' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return true;
  }
  const out = realPlace(path.resolve(values.out));
  if (!mayReplace(out)) return false;
  if (values.from === undefined && !(await buildSite())) return false;
  const site = values.from === undefined ? outputFolder(process.env) : path.resolve(values.from);
  if (!fs.existsSync(path.join(site, 'index.html'))) {
    console.error(`--from：${site} 里没有网站。 / holds no site.`);
    return false;
  }
  const pages = await packSite(site, out, baseOf(process.env));
  const shown = path.relative(process.cwd(), out);
  console.log(
    `完成：${pages}个网页，在 ${shown}/，拷到U盘上双击 index.html 即可打开。 / ${pages} pages in ${shown}/; copy it to a USB stick and open index.html.`,
  );
  return true;
}

try {
  process.exitCode = (await pack()) ? 0 : 1;
} catch (error) {
  const usage = error instanceof TypeError && 'code' in error;
  console.error(usage ? `${error.message}\n${USAGE}` : faultText(error));
  process.exitCode = 1;
}
