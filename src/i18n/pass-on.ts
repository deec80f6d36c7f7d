import { messages } from '#i18n/messages.ts';

/** Texts of the ways to hand a page to someone else. */
export const passOnText = messages({
  zh: {
    share: '转给别人',
    copy: '复制网址',
    code: '二维码',
    print: '打印这一页',
    copied: '网址已复制，可以粘贴到微信里。',
    failed: '没有复制成，请从地址栏复制。',
    scan: '用别人的手机扫一扫，打开这一页。',
  },
  en: {
    share: 'Share',
    copy: 'Copy the address',
    code: 'QR code',
    print: 'Print this page',
    copied: 'The address is copied.',
    failed: 'It could not be copied; take it from the address bar.',
    scan: 'Scan it with another phone to open this page there.',
  },
});
