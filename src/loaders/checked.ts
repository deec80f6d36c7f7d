/** On the process, since the pages are bundled apart from the script that builds them. */
const KEY = Symbol.for('tables and articles are checked');
const marks = globalThis as unknown as Record<symbol, boolean | undefined>;

/** Says that this process has checked all tables and articles, and that nothing changes them now. */
export function sayChecked(): void {
  marks[KEY] = true;
}

/** Whether that was said: the pages need not check the same files once more. */
export const isChecked = (): boolean => marks[KEY] === true;
