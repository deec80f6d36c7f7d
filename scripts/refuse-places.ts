/** Characters that end the path of a file where the bundler reads it as an address. */
const NO_PLACE = /[#?"\p{Cc}]/u;
/** In the path of the project a sign for others as well, of which it then finds no style. */
const NO_PROJECT = /[#?"%\p{Cc}]/u;

/**
 * Refuses folders from which the bundler would not read every file: pages or styles would be missing,
 * and nothing would tell.
 *
 * @param project the folder of the project
 * @param others folders of content, wherever they are
 */
export function refusePlaces(project: string, others: readonly string[]): void {
  const strange = NO_PROJECT.test(project) ? project : others.find((place) => NO_PLACE.test(place));
  if (strange === undefined) return;
  throw new Error(
    `“${strange}”：这个文件夹的路径里有 # ? " % 或看不见的字符，会漏掉文件。请改名，或换一个地方。 / the path of this folder holds # ? " % or a character that cannot be seen, so that files would be missed; rename it or move it.`,
  );
}
