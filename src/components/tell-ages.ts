import { agoText } from '#domain/ago.ts';

/** How long ago a date was by the clock of the reader's device, to stand behind it: “, 12 years ago”. */
export function agoBehind(date: string): string {
  const { lang } = document.documentElement;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
  const text = agoText(date, today, lang);
  return text === null ? '' : `${lang === 'en' ? ', ' : '，'}${text}`;
}

/** Adds it to each date of the page that asks for it. */
export function tellAges(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-ago]')) {
    time.after(agoBehind(time.dateTime));
  }
}
