/** Where the block that begins at a brace ends, behind its closing brace. */
function blockEnd(css: string, brace: number): number {
  let depth = 0;
  for (let at = brace; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('a block without an end');
}

/**
 * A style sheet as a browser of 2019 takes it: it knows no cascade layers and drops them whole, and
 * what is meant for browsers that lack a later property is meant for it.
 */
export function asIn2019(css: string): string {
  let kept = '';
  let rest = css;
  for (;;) {
    const at = rest.search(/@layer|@supports not/);
    if (at < 0) return kept + rest;
    kept += rest.slice(0, at);
    rest = rest.slice(at);
    const brace = rest.indexOf('{');
    const statement = rest.indexOf(';');
    if (rest.startsWith('@layer') && statement >= 0 && (brace < 0 || statement < brace)) {
      rest = rest.slice(statement + 1);
      continue;
    }
    const end = blockEnd(rest, brace);
    if (rest.startsWith('@supports')) kept += rest.slice(brace + 1, end - 1);
    rest = rest.slice(end);
  }
}
