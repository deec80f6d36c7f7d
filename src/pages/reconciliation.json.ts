import type { APIRoute } from 'astro';
import { countVerdicts } from '#domain/reconcile.ts';
import type { Side } from '#domain/reconcile.ts';
import { dataAsOf } from '#src/data-as-of.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';

const side = (value: Side | null) =>
  value === null
    ? null
    : {
        value: value.value,
        formula: value.formula,
        sources: [...new Set(value.inputs.flatMap((input) => input.sources))],
      };

/** Every check with both sides and its verdict, for machines. Example rows never count. */
export const GET: APIRoute = () => {
  const body = {
    title: siteConfig.name,
    dataAsOf,
    licence: siteConfig.licence.id,
    verdicts: countVerdicts([...site.reconciled, ...site.stated]),
    checks: site.reconciled.map(({ check, left, right, difference, verdict }) => ({
      check_id: check.check_id,
      kind: check.kind,
      statement: { zh: check.statement_zh, en: check.statement_en },
      settle: { zh: check.settle_zh, en: check.settle_en },
      left: side(left),
      right: side(right),
      difference,
      tolerance: check.tolerance,
      verdict,
    })),
    statements: site.stated.map(({ id, name, verdict, said }) => ({
      id,
      name,
      verdict,
      said: said.map(({ source, text, number, locator }) => ({ source, text, number, locator })),
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
