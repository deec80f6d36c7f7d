import type { Page } from 'playwright-core';

/** What WCAG 1.4.12 lets readers set: room between lines, paragraphs, letters and words. */
const ROOM =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Gives text more room, as a reader's own style sheet does. */
export function giveRoom(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, ROOM);
}

/** Takes that room away again. */
export function takeRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
