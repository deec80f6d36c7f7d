import { drawing, element, part } from '#components/directory/nodes.ts';
import { qrPath } from '#domain/qr-path.ts';
import { passOnText } from '#i18n/pass-on.ts';

/** Hands the page to someone else in the way that was pressed, and says what came of it. */
export async function passOn(root: HTMLElement, way: string): Promise<void> {
  const t = passOnText[document.documentElement.lang === 'en' ? 'en' : 'zh'];
  const said = part(root, '[role=status]', HTMLElement);
  const url = location.href;
  if (way === 'print') window.print();
  else if (way === 'code') said.replaceChildren(t.scan, code(url));
  else if (way === 'copy') said.textContent = (await copied(url)) ? t.copied : t.failed;
  else await navigator.share({ title: document.title, url }).catch(() => undefined);
}

/** Browsers offer the clipboard on secure addresses only. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function code(url: string): Element {
  const { size, d } = qrPath(url);
  const picture = drawing(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': url },
    drawing('path', { d }),
  );
  return element('div', {}, picture);
}
