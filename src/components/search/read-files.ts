import type { ReadFile } from '#search/open-index.ts';

/** Whether a host has sent a file as it is, still compressed. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    // Safari before 16.4 and phones of its time.
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Fetches files of the index that stands below `folder`, which ends with a slash. */
export function readFrom(folder: string): ReadFile {
  return async (name, release) => {
    const response = await fetch(
      `${folder}${release === undefined ? '' : `${release}/`}${name}.bin`,
    );
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return isGzip(bytes) ? unzip(bytes) : bytes;
  };
}
