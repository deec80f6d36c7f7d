/**
 * Where a quotation mark stands inside a cell that is not between quotes, which the parser
 * would take as it is; null if there is none. Lines end in LF.
 */
export function strayQuote(
  text: string,
  delimiter: string,
): { readonly line: number; readonly at: number } | null {
  let [quoted, cellStart, line, lineStart] = [false, true, 1, 0];
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '\n') [line, lineStart] = [line + 1, index + 1];
    if (char === '"') {
      if (!quoted && !cellStart) return { line, at: index - lineStart + 1 };
      if (quoted && text[index + 1] === '"') index += 1;
      else quoted = !quoted;
    }
    cellStart = !quoted && (char === delimiter || char === '\n');
  }
  return null;
}
