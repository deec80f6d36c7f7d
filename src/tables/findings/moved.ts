import type { Message } from '#tables/findings/message.ts';

/** What the checks say of addresses that were published and are no more. */
export const movedMessages = {
  'path-form': {
    zh: '应为从首页之后写起的网址，前后都有斜线，例如 /statistics/households/；不写域名，不写 /en/。',
    en: 'this must be an address from behind the host, with a slash at both ends, such as /statistics/households/; without the host and without /en/.',
    cause: {
      zh: '从地址栏整个复制了过来，或漏了前后的斜线。',
      en: 'The whole address was copied, or a slash at one of its ends is missing.',
    },
    remedy: {
      zh: '只留域名后面的部分，前后加斜线。',
      en: 'Keep what stands behind the host, with a slash at both ends.',
    },
    example: 'https://example.org/en/news/a → /news/a/',
  },
  'moved-untold': {
    zh: '没有新网址，就要写明为什么撤下。请填 new_path，或填 reason_zh 和 reason_en。',
    en: 'without a new path there must be a reason. Fill new_path, or reason_zh and reason_en.',
    cause: {
      zh: '只登记了原来的网址。',
      en: 'Only the old path was entered.',
    },
    remedy: {
      zh: '换了地方的填新网址；撤下的写明原因，读者打开原来的网址时看得到。',
      en: 'Give the new path if it moved, else the reason, which whoever opens the old address will read.',
    },
    example: 'reason_zh: ∅ → 与另一指标重复。',
  },
  'page-vanished': {
    zh: '这个编号发布过，网址是 {path}，现在没有了。请恢复，或在 data/moved.csv 加一行：{line}',
    en: 'this id was published at {path} and is gone. Restore it, or add a line to data/moved.csv: {line}',
    cause: {
      zh: '删去了一行、一个文件或一张表。别人保存的网址会因此失效。',
      en: 'A row, a file or a table was deleted. Addresses that others keep would stop working.',
    },
    remedy: {
      zh: '误删的恢复；确实要撤下的，在 data/moved.csv 写明换到哪里，或者为什么撤下。',
      en: 'Restore what was deleted by mistake; else say in data/moved.csv where it is now, or why it was withdrawn.',
    },
    example: 'moved.csv: /sources/old-1/,,2026-12-01,重复登记。,Entered twice.',
  },
  'page-renamed': {
    zh: '这个编号发布过，网址是 {path}，现在没有了，像是改成了 {near}。请改回来，或在 data/moved.csv 加一行：{line}',
    en: 'this id was published at {path} and is gone; it seems to have become {near}. Change it back, or add a line to data/moved.csv: {line}',
    cause: {
      zh: '改了编号或文件名。别人保存的网址会因此失效。',
      en: 'An id or a file was renamed. Addresses that others keep would stop working.',
    },
    remedy: {
      zh: '把编号改回原来的；确实要改，把给出的那一行加进 data/moved.csv。',
      en: 'Change the id back, or add the line that is given to data/moved.csv.',
    },
    example: 'moved.csv: /news/old/,/news/new/,2026-12-01,,',
  },
  'moved-lives': {
    zh: '这个网址现在有自己的网页，不会转走。请删去这一行，或改掉现在用这个编号的那一处。',
    en: 'this address has a page of its own today and leads nowhere else. Delete the row, or rename what uses the id today.',
    cause: {
      zh: '编号又恢复了，或者新旧两格填反了。',
      en: 'The id was restored, or old and new stand the wrong way round.',
    },
    remedy: {
      zh: '删去这一行，或对调两格。',
      en: 'Delete the row or exchange the two cells.',
    },
    example: '/news/new/,/news/old/ → /news/old/,/news/new/',
  },
  'moved-target': {
    zh: '新网址打不开：没有这一页。{hint}请改正，没有接替的就留空并写明原因。',
    en: 'there is no page at the new path. {hint}Correct it, or leave it empty and give the reason.',
    cause: {
      zh: '网址打错了，或那一页后来也改了。',
      en: 'The path is misspelt, or that page was renamed later.',
    },
    remedy: {
      zh: '打开新的网页，照地址栏域名后面的部分填。',
      en: 'Open the new page and copy what stands behind the host.',
    },
    example: '/statistics/homes/ → /statistics/elder-village-homes/',
  },
  'moved-chain': {
    zh: '新网址后来也换了，现在是 {last}。请直接填最后的网址。',
    en: 'the new path has moved on, to {last}. Give the last one at once.',
    cause: {
      zh: '同一页换过两次编号。',
      en: 'The same page was renamed twice.',
    },
    remedy: {
      zh: '把 new_path 改成最后的网址。',
      en: 'Put the last path into new_path.',
    },
    example: 'a → b, b → c ⇒ a → c, b → c',
  },
  'moved-circular': {
    zh: '转来转去回到了自己：{path}。请改成真有网页的网址。',
    en: 'this leads back to itself: {path}. Give a path where there is a page.',
    cause: {
      zh: '两行互相指向对方。',
      en: 'Two rows name each other.',
    },
    remedy: {
      zh: '留下真有网页的那个网址作新网址。',
      en: 'Keep as new path the one where there is a page.',
    },
    example: 'a → b, b → a ⇒ a → b',
  },
} as const satisfies Readonly<Record<string, Message>>;
