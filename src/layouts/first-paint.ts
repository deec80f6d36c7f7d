import { createHash } from 'node:crypto';

/**
 * The only code inside a page: what must be known before anything is drawn, so that nothing jumps.
 * It says that scripts run (`data-js`), whether the reader has chosen large print, and how (`data-elder`),
 * and whether places to compare (`data-picked`), to which the head then leads.
 * Scripts run in browsers from late 2020 on, which a method tells that came then: older ones drop
 * what they do not know, and are to keep the page without.
 */
export const firstPaint =
  "var r=document.documentElement,d=r.dataset;if(r.replaceChildren)d.js='';" +
  "try{var s=localStorage,e=s.getItem('elder');if(e)d.elder=e;if(s.getItem('places'))d.picked=''}catch(e){}";

/** The same code as the content security policy names it: its hash, so that no other code may run. */
export const firstPaintHash = `'sha256-${createHash('sha256').update(firstPaint).digest('base64')}'`;
