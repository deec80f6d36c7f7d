import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with changes that were made at the desk against another version of a table. */
export const changesMessages = {
  'changes-unreadable': {
    zh: '这不是编辑台给的改动文件，或者没有下载完整。请在编辑台再下载一次。',
    en: 'this is no file of changes from the desk, or only a part of one. Download it at the desk again.',
    cause: {
      zh: '选错了文件，或文件在路上被改过、截断了。',
      en: 'The wrong file was chosen, or it was changed or cut off on the way.',
    },
    remedy: {
      zh: '用编辑台“拿走”里下载的压缩包，或其中 data/changes/ 里的文件，不要打开来改。',
      en: 'Use the package that the desk gives, or the file in its data/changes/, as they are.',
    },
    example: '名单.xlsx → facilities-3f2a9b0c1d4e5f60.json',
  },
  'changes-columns': {
    zh: '{table} 表的列在这以后变了，这些改动套不上。请在编辑台重新放上您的表格。',
    en: 'the columns of the table {table} have changed since, so these changes do not fit. Hand your sheet in at the desk again.',
    cause: {
      zh: '改动文件是很久以前下载的，网站的表后来加了列或改了列名。',
      en: 'The file was downloaded long ago; the table got or renamed columns since.',
    },
    remedy: {
      zh: '打开编辑台，放上原来的表格，再下载一次。',
      en: 'Open the desk, hand in the sheet that you had, and download once more.',
    },
    example: 'facilities',
  },
  'changes-stale': {
    zh: '这次改动是照 {table} 表的 {from} 版做的，现在是 {now} 版：直接覆盖会丢掉别人的改动。请刷新编辑台，重新放上您的表格再下载一次，或运行 npm run data:apply -- {file}。',
    en: 'these changes were made against version {from} of the table {table}, which is now at {now}: putting the file in its place would lose what others changed. Reload the desk, hand in your sheet and download again, or run npm run data:apply -- {file}.',
    cause: {
      zh: '从编辑台下载以后，别人的改动先合并了。',
      en: 'After the download somebody else’s changes were merged first.',
    },
    remedy: {
      zh: '编辑台会和现在的表比；data:apply 把您的改动按编号合到现在的表上，同一格两边都改过的会列出来。',
      en: 'The desk compares with the table of today; data:apply merges your changes onto it by key and names each cell that both changed.',
    },
    example: '3f2a9b0c1d4e5f60 → 9b1c22d0e7a84f11',
  },
  'changes-conflict': {
    zh: '您做的时候这一格是“{before}”，现在已是“{today}”，您要改成“{wanted}”。请先和改它的人商定，再到编辑台改这一格。',
    en: 'this cell was “{before}” when you worked on it and is “{today}” now; you want “{wanted}”. Agree with whoever changed it, then change it at the desk.',
    cause: {
      zh: '同一格，别人也改了，而且先公布。',
      en: 'Somebody else changed the same cell and was published first.',
    },
    remedy: {
      zh: '看来源哪个对。现在的对，就不用再改；您的对，在编辑台放上只有这一行的表格。',
      en: 'Look at the sources. If the present value is right, leave it; if yours is, hand in a sheet of this row.',
    },
    example: 'beds 40 → 45 | 50',
  },
  'changes-row-gone': {
    zh: '您改了这一行，可是现在的表里已经没有它。请看 tombstones.csv 里写的原因。',
    en: 'you changed this row, which the table of today no longer has. See tombstones.csv for the reason.',
    cause: {
      zh: '别人把这一行撤下了。',
      en: 'Somebody else took the row out.',
    },
    remedy: {
      zh: '确实该撤下的，从您的表格里也删去；不该撤下的，和撤下它的人商量。',
      en: 'If it should be gone, remove it from your sheet as well; if not, talk to whoever removed it.',
    },
    example: 'west-town-home',
  },
  'changes-row-taken': {
    zh: '您新增的这一行，编号现在已被另一行用了（{today}）。是同一处就只改不同的格，不是就换一个编号。',
    en: 'the id of the row you add is in use by now ({today}). If it is the same, change only what differs; if not, choose another id.',
    cause: {
      zh: '两个人都登了新的一行，编号一样。',
      en: 'Two people added a row under the same id.',
    },
    remedy: {
      zh: '把您的表格再放到编辑台上：它会和现在的表比，说出差别。',
      en: 'Hand your sheet in at the desk again: it compares with the table of today.',
    },
    example: 'daiwang-home-1',
  },
  'changes-row-changed': {
    zh: '您要删去的这一行，后来又改过（{columns}）。请看过现在的内容再决定。',
    en: 'the row you remove was changed since ({columns}). Look at what it says now before you decide.',
    cause: {
      zh: '别人刚刚改过这一行。',
      en: 'Somebody else has just changed it.',
    },
    remedy: {
      zh: '打开编辑台，和现在的表比过，再做一次。',
      en: 'Open the desk, compare with the table of today, and do it once more.',
    },
    example: 'west-town-home beds',
  },
} as const satisfies Record<string, Message>;
