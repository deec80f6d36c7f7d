import type { AstroIntegration } from 'astro';

/**
 * Imports the global styles before anything else of each page, so that the order of the cascade
 * layers is fixed before a component's scoped styles name one of them.
 */
export function globalStyles(): AstroIntegration {
  return {
    name: 'global-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '#styles/site.css';");
      },
    },
  };
}
