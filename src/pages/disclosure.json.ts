import type { APIRoute } from 'astro';
import { dutyStandings } from '#domain/disclosure.ts';
import { dataAsOf } from '#src/data-as-of.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';
import { clocks, lines, requests } from './[...locale]/disclosure/_lines.ts';
import { isInvented } from '#tables/listed.ts';

/** Every item with its states, and every line from duty to answer, for machines. */
export const GET: APIRoute = () => {
  const body = {
    title: siteConfig.name,
    dataAsOf,
    licence: siteConfig.licence.id,
    county: siteConfig.countyCode,
    duties: dutyStandings(site.dataset, siteConfig.countyCode).map(({ duty, states }) => ({
      ...duty,
      states: states.map(({ date, state, address, search_ids, request_id }) => ({
        ...{ date, state, address, search_ids, request_id },
      })),
    })),
    lines: lines.map(({ letter, duty, claims, listed, requests: asked }) => ({
      check_id: letter.check_id,
      duty_id: duty.duty_id,
      claimed: claims.map(({ indicator, period, value, sources }) => ({
        ...{ indicator_id: indicator.indicator_id, period, value, sources },
      })),
      listed,
      holder: { zh: letter.holder_zh, en: letter.holder_en },
      asks: { zh: letter.asks_zh, en: letter.asks_en },
      requests: asked.map(({ request_id: id }) => id),
    })),
    requests: requests.map((request) => ({
      ...request,
      illustrative: isInvented(request),
      due: clocks.get(request.request_id)?.due ?? null,
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
