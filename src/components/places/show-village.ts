import { findPart, pageLang } from '#browser/page.ts';
import { keepPlace, myPlace } from '#components/places/my-village.ts';
import { placesText } from '#i18n/places.ts';

/** Says which village the address names and offers to keep it; hides where it names none. */
export function showVillage(root: HTMLElement): void {
  const t = placesText[pageLang()];
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const row = anchor?.matches('.villages > li') === true ? anchor : null;
  root.hidden = row === null;
  if (row === null) return;
  const { code = '', name = '' } = root.dataset;
  const place = { code, township: name, village: row.id };
  findPart(root, 'strong', HTMLElement).textContent = t.chosen(row.id);
  root.toggleAttribute('data-listed', row.querySelector('a + a') !== null);
  const button = findPart(root, 'button', HTMLButtonElement);
  const status = findPart(root, '[role=status]', HTMLElement);
  const tell = (): void => {
    const kept = myPlace();
    const isKept = kept?.code === code && kept.village === row.id;
    button.textContent = isKept ? t.forget : t.remember;
    status.textContent = isKept ? t.remembered : '';
    button.onclick = () => {
      keepPlace(isKept ? null : place);
      tell();
    };
  };
  tell();
  // From here on goes whoever reads by keyboard or by ear, too.
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
  root.scrollIntoView({ block: 'start' });
}
