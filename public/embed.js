// Lets the charts of this site that are embedded in a page be as high as their content. Put it on
// the page once; it runs nothing else, keeps nothing and sends nothing.
addEventListener('message', (event) => {
  /** @type {unknown} */
  const data = event.data;
  if (typeof data !== 'object' || data === null || !('ledgerEmbedHeight' in data)) return;
  const height = data.ledgerEmbedHeight;
  if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Only the frame that speaks, and only while it shows what its address says.
    if (frame.contentWindow !== event.source) continue;
    if (new URL(frame.src, location.href).origin !== event.origin) continue;
    frame.style.height = `${Math.ceil(height)}px`;
  }
});
