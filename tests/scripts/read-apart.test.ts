import { expect, test } from 'vitest';
import { limits } from '#desk/limits.ts';
import { readWorkbook } from '#desk/workbook.ts';
import { finding, formatFinding } from '#tables/finding.ts';
import { readerApart } from '../../scripts/read-apart/read-apart.ts';
import { book, sound } from '../desk/handed-in.ts';

const { readingMs: ms, readingBytes: bytes } = limits;
const file = await book([sound]);

/** What is said of the file where its reading may take no more than this. */
async function said(within: { ms: number; bytes: number }): Promise<(string | undefined)[]> {
  const { violation } = await readerApart(within)(file, 'xlsx');
  const found = violation && finding({ file: '名单.xlsx' }, violation);
  return [found && formatFinding(found, 'zh'), found && formatFinding(found, 'en')];
}

test('a workbook that is read apart is the one that is read here', async () => {
  const reader = readerApart();
  const read = reader(file, 'xlsx');
  expect(await read).toEqual(await readWorkbook(file, 'xlsx'));
  // The second time nothing is read: a command that looks twice waits once.
  expect(reader(file, 'xlsx')).toBe(read);
});

test('one that takes too long is given up', async () => {
  expect(await said({ ms: 1, bytes })).toEqual([
    '名单.xlsx: 读这个文件用了超过0.001秒，已经停下，什么也没有登。请把要登的行复制到一个新的工作簿，只粘贴数值，再试一次。',
    '名单.xlsx: reading this file takes more than 0.001 seconds; it was given up, and nothing was taken. Copy the rows into a new workbook as values alone and try again.',
  ]);
});

test('one that takes too much memory is given up', async () => {
  expect(await said({ ms, bytes: 1024 * 1024 })).toEqual([
    '名单.xlsx: 读这个文件要用超过1 MB的内存，已经停下，什么也没有登。请把要登的行复制到一个新的工作簿，只粘贴数值，再试一次。',
    '名单.xlsx: reading this file takes more than 1 MB of memory; it was given up, and nothing was taken. Copy the rows into a new workbook as values alone and try again.',
  ]);
});
