import { messages } from '#i18n/messages.ts';

/** Texts of the reading bar. */
export const readingText = messages({
  zh: {
    bar: '阅读工具',
    read: '朗读',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    speed: (name: string) => `语速：${name}`,
    speeds: ['慢', '正常', '快'],
    ruler: '阅读尺',
    done: '读完了',
    failed: '这台设备没有读出声音。',
  },
  en: {
    bar: 'Reading tools',
    read: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speed: (name: string) => `Speed: ${name}`,
    speeds: ['slow', 'normal', 'fast'],
    ruler: 'Ruler',
    done: 'That is the end.',
    failed: 'This device did not read it out.',
  },
});
