/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the page that renders an article; read by the components articles may use. */
    article?: import('./domain/article-context.ts').ArticleContext;
  }
}
