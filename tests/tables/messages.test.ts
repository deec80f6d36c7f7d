import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, messages } from '#tables/messages.ts';
import type { FindingCode } from '#tables/messages.ts';
import { findingsMarkdown } from '../../scripts/findings-markdown.ts';

const codes = Object.keys(messages) as FindingCode[];

/** Every text that fixtures and tests expect a check to print, in both languages. */
const expected = fs
  .readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(expected[^/]*\.(txt|json)|\.test\.ts)$/.test(file))
  .map((file) => fs.readFileSync(`tests/${file}`, 'utf8').replaceAll('\\"', '"'))
  .join('\n');

/** A pattern of the printed text, whatever its placeholders are filled with. */
function pattern(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => RegExp.escape(part.trim()));
  return new RegExp(parts.join('[^\\n]*'));
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])).toSorted();

test('docs/findings.zh.md is up to date; if not, run npm run docs:data', () => {
  expect(fs.readFileSync('docs/findings.zh.md', 'utf8')).toBe(findingsMarkdown());
});

test('no two themes share a code', () => {
  const all = Object.values(catalogue).flatMap((theme) => Object.keys(theme));
  expect(all.toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)('the message %s', (code) => {
  const message = messages[code];

  test('has a fixture that expects its words in both languages', () => {
    expect(pattern(message.zh).test(expected), message.zh).toBe(true);
    expect(pattern(message.en).test(expected), message.en).toBe(true);
  });

  test('says the same in both languages, in full', () => {
    const inEnglish = placeholders(message.en).map((name) => name.replace(/En$/, ''));
    expect(inEnglish).toEqual(placeholders(message.zh));
    for (const text of [message, message.cause, message.remedy]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff].*[。）}]$/su);
      expect(text.en).toMatch(/[.)}]$/);
    }
    expect(message.example).not.toBe('');
  });
});
