import { findPart, pageLang } from '#browser/page.ts';
import { DirectoryController } from '#components/directory/directory-controller.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { directoryText } from '#i18n/directory.ts';

/** Fetches the facilities and makes the form answer. Rejects where they cannot be had. */
export async function startDirectory(root: HTMLElement): Promise<void> {
  const lang = pageLang();
  const words = directoryText[lang];
  const status = findPart(root, '[role=status]', HTMLElement);
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
