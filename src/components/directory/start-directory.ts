import { DirectoryController } from '#components/directory/directory-controller.ts';
import { part } from '#components/directory/nodes.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { directoryText } from '#i18n/directory.ts';
import type { Lang } from '#tables/finding.ts';

/** Fetches the facilities and makes the form answer. Rejects where they cannot be had. */
export async function startDirectory(root: HTMLElement): Promise<void> {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const words = directoryText[lang];
  const status = part(root, '[role=status]', HTMLElement);
  status.textContent = words.loading;
  try {
    const address = root.dataset['file'] ?? '';
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file = (await response.json()) as DirectoryFile;
    new DirectoryController(root, file, lang).start();
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }
}
