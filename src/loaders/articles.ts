import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { matterOf, readFields } from '#loaders/front-matter-fields.ts';
import { heldIn } from '#loaders/held-back.ts';

/** `ageing.mdx` is `ageing`, its English twin `ageing.en.mdx` is `ageing.en`. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

/**
 * What MDX reads otherwise than plain Markdown, or what a component of the site draws: tags,
 * braces, links, addresses, escapes, modules, indented code. Rather too much than too little.
 */
const SPECIAL = /[<{}[\]&\\`~|]|:\/\/|www\.|@|^(?: {4}|\t|\s*(?:import|export)\b)/m;

/** Whether a text is the same as Markdown as it is as MDX: headings, paragraphs, lists, emphasis. */
export function isPlain(body: string): boolean {
  return !SPECIAL.test(body);
}

/**
 * Content loader of the texts in a folder that are published on a day; who edits sees the others
 * too. A plain text is rendered once, here, where MDX would make a module of it that is bundled,
 * loaded and run: four times the work of its page.
 */
export function articles(base: string, day: string): Loader {
  // An address, since a path would be read as one: `%20` in the name of a folder is no space.
  const mdx = glob({ base: pathToFileURL(`${base}/`), pattern: '*.mdx', generateId });
  return {
    name: 'articles',
    load: async (given) => {
      const context = { ...given, parseData: readAsChecked((entry) => given.parseData(entry)) };
      // Whoever edits goes by Astro's own way: it follows every change.
      if (context.watcher !== undefined) {
        await mdx.load(context);
        return;
      }
      type Entry = Parameters<typeof context.store.set>[0];
      const plain: Entry[] = [];
      const held = heldIn(base, day);
      const set = (entry: Entry): boolean => {
        if (held.has(entry.id)) return false;
        if (!isPlain(entry.body ?? '')) return context.store.set(entry);
        plain.push(entry);
        return true;
      };
      await mdx.load({ ...context, store: { ...context.store, set } });
      const root = fileURLToPath(context.config.root);
      for (const entry of plain) {
        const fileURL = pathToFileURL(path.resolve(root, entry.filePath ?? ''));
        const rendered = await context.renderMarkdown(entry.body ?? '', { fileURL });
        context.store.set({ ...entry, deferredRender: false, rendered });
      }
      // An editor's server may have left some in the store.
      for (const id of held) context.store.delete(id);
      refuseLost(base, (id) => held.has(id) || context.store.has(id));
    },
  };
}

type ParseData = Parameters<Loader['load']>[0]['parseData'];

/** What stands above a text as the checks read it: another reader would take some of it otherwise. */
function readAsChecked(parseData: ParseData): ParseData {
  return (entry) => {
    const yaml = matterOf(fs.readFileSync(entry.filePath ?? '', 'utf8')) ?? '';
    return parseData({ ...entry, data: { ...readFields(yaml).fields } as typeof entry.data });
  };
}

/** Stops a build in which a text of the folder has become no entry: its page would be missing. */
function refuseLost(base: string, isKnown: (id: string) => boolean): void {
  const files = fs.existsSync(base) ? fs.readdirSync(base) : [];
  const lost = files.filter(
    (file) => file.endsWith('.mdx') && !isKnown(generateId({ entry: file })),
  );
  if (lost.length === 0) return;
  const named = lost.map((file) => path.join(base, file)).join('\n  ');
  throw new Error(
    `这些文章没有读进来，不能生成网站；请看文件名和文件夹名里有没有特殊符号：\n  ${named}\nThese articles were not read, so that nothing is built; look for special characters in the names of files and folders.`,
  );
}
