/** Bytes of GB 2312 characters by character, from the decoder itself: there is no encoder. */
const bytesOf = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const char = decoder.decode(Uint8Array.of(lead, trail));
    if ([...char].length !== 1 || char === '\ufffd') continue;
    // The first is what encoders write; some characters have a second, such as the wide space.
    if (!bytesOf.has(char)) bytesOf.set(char, [lead, trail]);
  }
}

/** A text in GB18030, as WPS and Excel write it. Throws on characters beyond two bytes. */
export function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char < '\x80') return [char.charCodeAt(0)];
      const bytes = bytesOf.get(char);
      if (bytes === undefined) throw new Error(`No two bytes for ${char}`);
      return bytes;
    }),
  );
}

/** Whether a text has a form in two bytes a character. */
export function hasGb18030(text: string): boolean {
  return [...text].every((char) => char < '\x80' || bytesOf.has(char));
}

/** A text in UTF-16 behind its byte-order mark. */
export function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => view.setUint16(index * 2, unit, littleEndian));
  return new Uint8Array(view.buffer);
}
