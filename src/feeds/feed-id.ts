import { createHash } from 'node:crypto';

/** Namespace of ids that are made of addresses (RFC 9562, appendix A). */
const URL_SPACE = Buffer.from('6ba7b8111dad11d180b400c04fd430c8', 'hex');

/**
 * The id of a feed or an entry: a name-based UUID (version 5) of the place below the home page. It is
 * the same on any host, by http or https and under any base path, so that a site that moves does not
 * show its readers everything anew.
 *
 * @param site what no other such site has: the code of its county
 * @param root absolute address of the home page
 */
export function feedId(site: string, root: string, address: string): string {
  const place = address.startsWith(root) ? address.slice(root.length) : address;
  const hash = createHash('sha1').update(URL_SPACE).update(`${site}/${place}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex').slice(0, 32);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
