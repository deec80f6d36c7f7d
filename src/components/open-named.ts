/** Unfolds what the address names: not every browser does so by itself. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = named?.closest<HTMLDetailsElement>('details:not([open])');
  if (folded === undefined || folded === null) return;
  folded.open = true;
  // What is folded within what is folded
  openNamed();
  named?.scrollIntoView();
}

addEventListener('hashchange', openNamed);
openNamed();
