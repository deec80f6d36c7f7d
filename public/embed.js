// Lets the charts of this site that are embedded in a page be as high as their content. Put it on
// the page once; it runs nothing else, keeps nothing and sends nothing.
{
  // The site that this file comes from; frames of any other say what they like.
  const own = new URL(document.currentScript?.getAttribute('src') ?? '', document.baseURI).origin;
  const [LEAST, MOST] = [50, 5000];
  addEventListener('message', (event) => {
    if (event.origin !== own) return;
    /** @type {unknown} */
    const data = event.data;
    if (typeof data !== 'object' || data === null || !('ledgerEmbedHeight' in data)) return;
    const height = data.ledgerEmbedHeight;
    if (typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      // Only the frame that speaks, and only while it shows what its address says.
      if (frame.contentWindow !== event.source) continue;
      if (new URL(frame.src, document.baseURI).origin !== own) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
}
