/**
 * The candidate nearest to what was typed, if one is near enough to be worth naming: at most a
 * third of the letters apart. Ties go to the first.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = editDistance(typed, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let previous = right.map((_, index) => index + 1);
  left.forEach((char, row) => {
    let diagonal = row;
    let west = row + 1;
    previous = previous.map((north, index) => {
      const cost = Math.min(north + 1, west + 1, diagonal + (char === right[index] ? 0 : 1));
      diagonal = north;
      west = cost;
      return cost;
    });
  });
  return previous[previous.length - 1] ?? left.length;
}
