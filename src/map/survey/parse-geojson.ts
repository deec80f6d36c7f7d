import jsonc from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { decodeUtf8 } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** Most megabytes of a file: far more than is ever drawn. */
const MOST_MB = 5;

/** Reads a file as JSON. `json` is undefined where it is none; the findings then say why. */
export function parseGeoJson(
  bytes: Uint8Array,
  file: string,
): { readonly json: unknown; readonly findings: readonly Finding[] } {
  const size = bytes.length / 1e6;
  if (size > MOST_MB) {
    const params = { size: size.toFixed(1), limit: MOST_MB };
    return refuse(finding({ file }, { code: 'geometry-size', params }));
  }
  const { text, findings } = decodeUtf8(bytes, file);
  if (text === null) return refuse(finding({ file }, { code: 'geometry-encoding' }));
  try {
    return { json: JSON.parse(text) as unknown, findings };
  } catch {
    return refuse(finding({ file, ...placeOfError(text) }, { code: 'geometry-json' }));
  }
}

function refuse(found: Finding): { json: undefined; findings: readonly Finding[] } {
  return { json: undefined, findings: [found] };
}

/** Where a text stops being JSON; the engine's own message does not always say. */
function placeOfError(text: string): { line: number; at: number } | undefined {
  const errors: ParseError[] = [];
  jsonc.parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return undefined;
  const before = text.slice(0, first.offset).split('\n');
  return { line: before.length, at: (before.at(-1)?.length ?? 0) + 1 };
}
