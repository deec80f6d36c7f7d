/// <reference types="astro/client" />
import type { ArticleContext } from './domain/article-context.ts';

declare global {
  interface ImportMetaEnv {
    /** ISO day up to which the data go; put in by `astro.config.mjs`. */
    readonly DATA_AS_OF: string;
  }

  // A namespace, because that is how Astro names the type of `Astro.locals`.
  namespace App {
    interface Locals {
      /** Set by the page that renders an article; read by the components articles may use. */
      article?: ArticleContext;
    }
  }
}
