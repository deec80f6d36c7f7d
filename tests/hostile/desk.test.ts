import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { limits } from '#desk/limits.ts';
import { csv, sound, utf8 } from '../desk/handed-in.ts';
import { test } from '../site/browser.ts';
import { addressOf } from '../site/pages.ts';
import { HOSTILE_WORKBOOKS } from '../support/hostile-workbooks.ts';

// The same files on the desk in a browser, one after the other, a sound one after each.

/** Milliseconds for a file: the reading has a limit of its own, the rest is the machine's. */
const PATIENCE = limits.readingMs + 30_000;

async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  const status = page.locator('[role=status]', { hasText: name });
  await status.waitFor({ timeout: PATIENCE });
  return (await status.textContent()) ?? '';
}

test(
  'every hostile workbook comes to words on the desk, which goes on after it',
  { timeout: HOSTILE_WORKBOOKS.length * 2 * PATIENCE },
  async ({ open }) => {
    const page = await open(addressOf(inject('editions').official, '/desk/', 'zh'));
    await page.waitForSelector('editors-desk[data-ready]');
    for (const [at, { what, make }] of HOSTILE_WORKBOOKS.entries()) {
      const [file, bytes] = make();
      // Larger ones are refused before a byte of them is read, and are too much for the browser’s driver.
      if (bytes.length > limits.fileBytes) continue;
      const name = `${at}-${file}`;
      expect(await handIn(page, name, bytes), what).toMatch(/错误|没有|不行|已经停下|0行/);
      expect(await handIn(page, `好-${at}.csv`, utf8(csv([sound]))), what).toContain('共1行');
    }
  },
);
