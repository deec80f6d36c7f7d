/**
 * Small, for it comes with every page that shows a figure: what opens the evidence in place is fetched when
 * a reader first asks for it. Without this script, or where anything fails, the marker is an ordinary link
 * to the same evidence on the page of its indicator.
 */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (!(event.target instanceof Element)) return;
  const marker = event.target.closest<HTMLAnchorElement>('a[data-evidence]');
  if (marker === null || !('showModal' in HTMLDialogElement.prototype)) return;
  event.preventDefault();
  void import('#components/evidence-dialog.ts')
    .then(({ openEvidence }) => openEvidence(marker))
    .catch(() => {
      location.href = marker.href;
    });
});
