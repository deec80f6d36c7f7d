import Chart from '#components/article/Chart.astro';
import ClaimedListed from '#components/article/ClaimedListed.astro';
import Facilities from '#components/article/Facilities.astro';
import Figure from '#components/article/Figure.astro';
import NotFound from '#components/article/NotFound.astro';
import Numbers from '#components/article/Numbers.astro';
import Organisations from '#components/article/Organisations.astro';
import Photo from '#components/article/Photo.astro';
import Table from '#components/article/Table.astro';
import ContentLink from '#components/article/ContentLink.astro';

/** The components an article may use; `a` sets links under the base path and the language. */
export const articleComponents = {
  a: ContentLink,
  Chart,
  ClaimedListed,
  Facilities,
  Figure,
  NotFound,
  Numbers,
  Organisations,
  Photo,
  Table,
};
