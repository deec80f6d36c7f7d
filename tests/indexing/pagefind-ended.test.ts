import { createIndex } from 'pagefind';
import { expect, test, vi } from 'vitest';
import { pagefindFiles } from '#indexing/pagefind-files.ts';
import { noFolding } from '#search/fold.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn() }));

test.each(['Pagefind backend closed', 'write EPIPE'])(
  'a process of Pagefind that has ended is told of: %s',
  async (message) => {
    vi.mocked(createIndex).mockRejectedValueOnce(new Error(message));
    await expect(pagefindFiles([], noFolding)).rejects.toThrow(
      'Pagefind 的进程被中止，英文搜索没有做完；上一次生成的网站没有动。多半是内存不够，或被杀毒软件拦住。 / Pagefind’s process was ended',
    );
  },
);

test('what Pagefind itself says stays as it is', async () => {
  vi.mocked(createIndex).mockRejectedValueOnce(new Error('no such language'));
  await expect(pagefindFiles([], noFolding)).rejects.toThrow('no such language');
});
