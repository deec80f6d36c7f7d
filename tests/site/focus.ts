import type { Page } from 'playwright-core';

/** What the keyboard has come to. */
export interface Stop {
  /** Where the focus is, in words such as `a.cell`. */
  readonly place: string;
  /** What it is called. */
  readonly name: string;
  readonly href: string | null;
  /** Whether its own look shows it: an outline, or another stroke than its neighbours have. */
  readonly shown: boolean;
  readonly insideWindow: boolean;
  /** Whether something else lies over all of it. */
  readonly covered: boolean;
}

/** Frames in which a page that scrolls to the focus, or is still being laid out, comes to rest. */
const FRAMES = 30;

/**
 * Where the focus is, once it can be seen or has had the time for it. Null where it has left the page.
 */
export async function focused(page: Page): Promise<Stop | null> {
  let stop = await lookAtFocus(page);
  for (let frame = 0; frame < FRAMES; frame++) {
    if (stop === null || (stop.insideWindow && !stop.covered)) break;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    stop = await lookAtFocus(page);
  }
  return stop;
}

function lookAtFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const outline = getComputedStyle(element);
    const lookOf = (cell: Element): string => {
      const { stroke, strokeWidth } = getComputedStyle(cell.querySelector('path') ?? cell);
      return `${stroke} ${strokeWidth}`;
    };
    const neighbour = element.nextElementSibling ?? element.previousElementSibling;
    const isCell = element.classList.contains('cell') && neighbour !== null;
    // A link that breaks has several boxes, and the middle of them all may be empty.
    const boxes = Array.from(element.getClientRects());
    const isOwn = (hit: Element | null): boolean =>
      hit !== null && (element.contains(hit) || hit.contains(element));
    const places = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => ({ x, y })));
    const label = element.getAttribute('aria-label') ?? '';
    const text = element instanceof HTMLElement ? element.innerText : element.textContent;
    const named =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? (element.labels?.[0]?.textContent ?? '')
        : text;
    return {
      place: [element.localName, ...element.classList].join('.'),
      name: (label === '' ? named : label).trim().replace(/\s+/g, ' '),
      href: element.getAttribute('href'),
      shown:
        (outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2) ||
        (isCell && lookOf(element) !== lookOf(neighbour)),
      insideWindow: boxes.some(
        ({ top, bottom, left, right }) =>
          bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      ),
      covered: !boxes.some(({ left, top, width, height }) =>
        places.some(({ x, y }) =>
          isOwn(document.elementFromPoint(left + x * width, top + y * height)),
        ),
      ),
    };
  });
}

/** More steps from the top of a page than a reader would go for one thing. */
const PATIENCE = 60;

/** A reader who has a keyboard and nothing else. */
export class KeyboardReader {
  /** How often a key was pressed. */
  keys = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.#page.keyboard.press(key);
  }

  /**
   * Goes on by Tab to what has this name; stays where it has the focus already. Throws where it does
   * not come within reach, or where on the way the focus cannot be seen.
   */
  async tabTo(name: string | RegExp, place = ''): Promise<Stop> {
    const passed: string[] = [];
    let stop = (await focused(this.#page)) ?? (await this.#next());
    while (passed.length < PATIENCE) {
      if (stop === null) throw new Error(`“${String(name)}” not among ${passed.join(', ')}`);
      if (!stop.shown || !stop.insideWindow || stop.covered) {
        throw new Error(`the focus is not to be seen: ${JSON.stringify(stop)}`);
      }
      const isIt = typeof name === 'string' ? stop.name === name : name.test(stop.name);
      if (isIt && stop.place.startsWith(place)) return stop;
      passed.push(stop.name);
      stop = await this.#next();
    }
    throw new Error(`“${String(name)}” is further than ${PATIENCE} steps: ${passed.join(', ')}`);
  }

  async #next(): Promise<Stop | null> {
    await this.press('Tab');
    return focused(this.#page);
  }

  /** Goes past the navigation by the link that every page begins with. */
  async skip(): Promise<void> {
    await this.tabTo(/^(跳到正文|Skip to content)$/);
    await this.press('Enter');
  }

  /** Goes to a link of this name and follows it to another page. */
  async follow(name: string | RegExp): Promise<void> {
    const { href } = await this.tabTo(name, 'a');
    const to = new URL(href ?? '', this.#page.url()).href;
    await this.press('Enter');
    await this.#page.waitForURL(to);
  }
}
