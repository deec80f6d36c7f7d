/**
 * Starts the service worker where the page asks for it (`data-offline`). Without it everything works
 * as well, but only with a network.
 */
if (document.documentElement.hasAttribute('data-offline') && 'serviceWorker' in navigator) {
  const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${scope}sw.js`, { scope }).catch(() => undefined);
  });
}
