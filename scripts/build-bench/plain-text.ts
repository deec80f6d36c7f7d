/** The words of a page and of its head, without the signs around them. */
export function plainText(html: string): string {
  const named = html.replace(/<meta[^>]*content="([^"]*)"[^>]*>/g, ' $1 ');
  return named
    .replace(/<script[^>]*>.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');
}
