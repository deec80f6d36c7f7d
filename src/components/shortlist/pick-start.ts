// Small, for it comes with every page that has such a button: what answers a press is fetched when one
// is pressed, or where the reader has chosen places before.
const load = () => import('#components/shortlist/pick-buttons.ts');

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('.pick');
  if (button) void load().then(({ press }) => press(button));
});

if ('picked' in document.documentElement.dataset) void load();
