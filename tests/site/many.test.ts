import { expect, inject } from 'vitest';
import { test } from './browser.ts';

const { official } = inject('editions');
const MANY = 10_000;

/** Puts a table of very many observations into a page, as the site prints one. */
function putTable(count: number): void {
  const host = document.createElement('data-chart');
  const table = document.createElement('table');
  table.className = 'series by-period';
  table.dataset['kind'] = 'points';
  table.dataset['unit'] = '人';
  table.dataset['joined'] = 'true';
  table.createCaption().textContent = '一万个数';
  const head = table.createTHead().insertRow();
  head.innerHTML = '<th scope="col">时间</th><th scope="col" data-column="">数值</th>';
  let body = table.createTBody();
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && at % 100 === 0) body = table.createTBody();
    const day = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
    const value = 1000 + Math.round(500 * Math.sin(at / 300));
    // A gap in the middle, which nothing may bridge.
    const cell =
      at === 5000
        ? '<td class="num" data-status="not_reported">未报告</td>'
        : `<td class="num" data-status="final"><data value="${value}">${value}</data></td>`;
    body.insertRow().innerHTML = `<th scope="row"><time datetime="${day}">${day}</time></th>${cell}`;
  }
  host.id = 'many';
  host.append(table);
  document.querySelector('main')?.prepend(host);
}

test('ten thousand observations are drawn, read by keyboard, and paged as a table', async ({
  open,
}) => {
  const page = await open(`${official.origin}/statistics/resident-population/`, {
    reducedMotion: 'reduce',
  });
  await page.evaluate(putTable, MANY);
  const chart = page.locator('#many');
  await chart.locator('canvas').waitFor();
  // It is drawn: the canvas is not of one colour.
  const colours = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: [],
    };
    return new Set(Array.from(data).filter((_, at) => at % 4 === 3)).size;
  });
  expect(colours).toBeGreaterThan(1);
  await chart.locator('canvas').focus();
  await page.keyboard.press('End');
  expect(await chart.getByRole('status').first().textContent()).toMatch(/^2017-05-18 \d+人$/);

  await chart.locator('.switch').click();
  const rows = chart.locator('tbody tr:visible');
  expect(await rows.count()).toBe(100);
  expect(await rows.first().innerText()).toContain('1990-01-01');
  await chart.getByRole('button', { name: '下一页' }).click();
  expect(await rows.count()).toBe(100);
  expect(await rows.first().innerText()).toContain('1990-04-11');
  expect(await chart.locator('.pager [role="status"]').textContent()).toBe('第2页，共100页');
  await page.emulateMedia({ media: 'print' });
  expect(await rows.count()).toBe(MANY);
});
