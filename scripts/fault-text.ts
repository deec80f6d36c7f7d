/** What the system says when it cannot write, and what to do about it. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC:
    '磁盘满了，没有写完；上一次生成的网站没有动。请腾出空间再试。 / The disk is full; the last build was left as it is. Free some space and try again.',
  EDQUOT:
    '磁盘配额用完了，没有写完；上一次生成的网站没有动。请腾出空间再试。 / The disk quota is used up; the last build was left as it is. Free some space and try again.',
  EACCES:
    '没有权限写这个文件夹；上一次生成的网站没有动。请换一个文件夹（SITE_OUT）或改权限。 / This folder may not be written; the last build was left as it is. Name another one (SITE_OUT) or change its permissions.',
  EPERM:
    '系统不让写这个文件夹；上一次生成的网站没有动。请关掉正在用它的程序，或换一个文件夹（SITE_OUT）。 / The system refuses to write this folder; the last build was left as it is. Close what uses it, or name another one (SITE_OUT).',
  EROFS:
    '这个磁盘是只读的；请换一个文件夹（SITE_OUT）。 / This disk is read-only; name another folder (SITE_OUT).',
  EBUSY:
    '别的程序正在用这个文件夹，或者它是一块磁盘的根；上一次生成的网站没有动。请关掉那个程序，或换一个文件夹（SITE_OUT）。 / Another program uses this folder, or it is the root of a disk; the last build was left as it is. Close that program, or name another folder (SITE_OUT).',
  ENAMETOOLONG:
    '文件夹的名字太长；请换一个短的（SITE_OUT）。 / The name of the folder is too long; name a shorter one (SITE_OUT).',
  ENOTDIR:
    '路径里有一段是文件，不是文件夹；请检查 SITE_OUT。 / A part of the path is a file and no folder; check SITE_OUT.',
};

/** Why a build broke off, in the words of whoever has to mend it: Chinese first, then English. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : FAULTS[code];
  return known === undefined ? error.message : `${known}\n${error.message}`;
}
