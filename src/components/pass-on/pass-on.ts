import { pageLang } from '#browser/page.ts';
import { button, drawing, element } from '#browser/nodes.ts';
import { qrPath } from '#domain/qr-path.ts';
import { passOnText } from '#i18n/pass-on.ts';

type Text = (typeof passOnText)['zh'];

/** Offers the ways to hand the page to someone else; sharing only where the device can. */
export function offerToPassOn(root: HTMLElement): void {
  const t = passOnText[pageLang()];
  const said = element('p', { role: 'status' });
  const url = (): string => location.href;
  const ways: Readonly<Record<string, () => unknown>> = {
    ...('share' in navigator && {
      [t.share]: () =>
        navigator.share({ title: document.title, url: url() }).catch(() => undefined),
    }),
    [t.copy]: () => void copied(url()).then((done) => (said.textContent = copyText(done, t))),
    [t.code]: () => said.replaceChildren(t.scan, code(url())),
    [t.print]: () => window.print(),
  };
  const buttons = Object.entries(ways).map(([name, act]) =>
    element(
      'li',
      {},
      button(name, () => void act(), 'plain'),
    ),
  );
  root.replaceChildren(element('ul', { class: 'links' }, ...buttons), said);
}

const copyText = (done: boolean, t: Text): string => (done ? t.copied : t.failed);

/** Browsers offer the clipboard on secure addresses only. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Dark on light whatever the reader's colours: many readers of codes want it so. */
function code(url: string): Element {
  const { size, d } = qrPath(url);
  return drawing(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, width: '220', role: 'img', 'aria-label': url },
    drawing('path', { d: `M0 0h${size}v${size}H0z`, fill: 'white' }),
    drawing('path', { d, stroke: 'black' }),
  );
}
