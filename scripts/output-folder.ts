import fs from 'node:fs';
import path from 'node:path';
import { editionOf, placesOf } from '#src/edition.ts';

/** Folders of the project that hold what sites are made of. */
const SOURCES = [
  '.git',
  'content',
  'data',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
];

/** Folder that a build of this environment ends up in. */
export function outputFolder(env: NodeJS.ProcessEnv): string {
  const named = env['SITE_OUT'] ?? (editionOf(env) === 'demo' ? 'dist-demo' : 'dist');
  return realPlace(path.resolve(named));
}

/** The place that a path leads to over every link on its way, whether anything stands there yet or not. */
export function realPlace(place: string): string {
  if (fs.existsSync(place)) return fs.realpathSync(place);
  const parent = path.dirname(place);
  if (parent === place) return place;
  const link = fs.lstatSync(place, { throwIfNoEntry: false });
  // A link to a folder that is yet to be made.
  if (link?.isSymbolicLink() === true)
    return realPlace(path.resolve(parent, fs.readlinkSync(place)));
  return path.join(realPlace(parent), path.basename(place));
}

/** Whether a folder may be replaced: it is new, empty, or an earlier build of this site. Else says why. */
export function mayReplace(folder: string): boolean {
  const why = reasonAgainst(folder);
  if (why !== null) console.error(`SITE_OUT=“${folder}”：${why}`);
  return why === null;
}

function reasonAgainst(folder: string): string | null {
  const { data, content } = placesOf(process.env);
  const sources = [data, content, ...SOURCES.map((name) => path.resolve(name))].map(realPlace);
  if (sources.some(isWithin(folder))) {
    return '在网站的源文件里，不能写。请换一个文件夹。 / lies among the sources of the site; name another folder.';
  }
  if (!fs.existsSync(folder)) return null;
  if (fs.statSync(folder).dev !== fs.statSync(path.dirname(folder)).dev) {
    return '是一块磁盘的根，不能整个换掉。请写它里面的一个文件夹。 / is the root of a disk, which cannot be replaced; name a folder inside it.';
  }
  if (fs.readdirSync(folder).length === 0) return null;
  const home = path.join(folder, 'index.html');
  const ours = fs.existsSync(home) && fs.readFileSync(home, 'utf8').includes('name="SiteName"');
  if (ours && !fs.existsSync(path.join(folder, 'package.json'))) return null;
  return '里面有别的文件，不能覆盖。请换一个空文件夹。 / holds other files and is not replaced; name an empty folder.';
}

const isWithin =
  (folder: string) =>
  (parent: string): boolean => {
    const way = path.relative(parent, folder);
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  };
