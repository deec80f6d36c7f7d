/// <reference types="astro/client" />
import type { ArticleContext } from './domain/article-context.ts';

declare global {
  // A namespace, because that is how Astro names the type of `Astro.locals`.
  namespace App {
    interface Locals {
      /** Set by the page that renders an article; read by the components articles may use. */
      article?: ArticleContext;
    }
  }
}
