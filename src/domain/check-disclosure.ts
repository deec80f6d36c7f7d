import { accusingIn } from '#domain/accusing.ts';
import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { Disclosure } from '#tables/disclosures.ts';
import type { Request } from '#tables/requests.ts';

/** Tables of duties and requests, in which nobody is judged. */
const TOLD = ['duties', 'disclosures', 'letters', 'requests'] as const;

/** A state of publication fits the searches and requests that it rests on; no text accuses. */
export function checkDisclosure(dataset: Dataset): Finding[] {
  const searched = new Map(dataset.searches.map(({ value }) => [value.search_id, value.date]));
  const requests = new Map(dataset.requests.map(({ value }) => [value.request_id, value]));
  return [
    ...dataset.disclosures.flatMap(({ file, line, value: row }) => {
      const request = requests.get(row.request_id ?? '');
      const place = { file, line };
      return [
        ...(request === undefined || fits(row, request)
          ? []
          : [
              finding(
                { ...place, column: 'request_id', value: request.request_id },
                {
                  code: 'disclosure-request',
                  params: { request: request.request_id, duty: request.duty_id },
                },
              ),
            ]),
        ...evidence(row, searched, request).flatMap(([name, on]) =>
          row.date >= on
            ? []
            : [
                finding(
                  { ...place, column: 'date', value: row.date },
                  { code: 'disclosure-early', params: { date: row.date, evidence: name, on } },
                ),
              ],
        ),
      ];
    }),
    ...TOLD.flatMap((name) =>
      dataset[name].flatMap(({ file, line, value }) =>
        Object.entries(value).flatMap(([column, cell]) => {
          // The reason of a refusal is quoted from the answer.
          const word =
            typeof cell === 'string' && !column.startsWith('reason_') ? accusingIn(cell) : null;
          if (word === null) return [];
          return [
            finding({ file, line, column, value: word }, { code: 'accusing', params: { word } }),
          ];
        }),
      ),
    ),
  ];
}

/** Whether a request is about the item and the county, and has come as far as the state says. */
function fits(row: Disclosure, request: Request): boolean {
  const same = request.duty_id === row.duty_id && request.area_code === row.area_code;
  if (row.state === 'answered') return same && request.state === 'answered';
  if (row.state === 'refused') return same && request.outcome === 'refused';
  return same;
}

/** What a state rests on, with the day before which it could not be known. */
function evidence(
  row: Disclosure,
  searched: ReadonlyMap<string, string>,
  request: Request | undefined,
): (readonly [string, string])[] {
  const answered = row.state === 'answered' || row.state === 'refused';
  const asked = answered ? (request?.answered_on ?? request?.sent_on) : request?.sent_on;
  return [
    ...(row.search_ids ?? []).flatMap((id) => {
      const on = searched.get(id);
      return on === undefined ? [] : [[id, on] as const];
    }),
    ...(request === undefined || asked === undefined ? [] : [[request.request_id, asked] as const]),
  ];
}
