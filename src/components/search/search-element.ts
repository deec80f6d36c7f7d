import { pageLang } from '#browser/page.ts';
import { SearchController } from '#components/search/search-controller.ts';
import { SearchView } from '#components/search/search-view.ts';
import { searchResultsText } from '#i18n/search-results.ts';

/** The search page come alive: `<site-search data-index="…/search/zh/">` around its parts. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const lang = pageLang();
    const text = searchResultsText[lang];
    const view = new SearchView(this, text);
    new SearchController(view, lang, this.dataset['index'] ?? '').start();
  }
}

customElements.define('site-search', SiteSearch);
