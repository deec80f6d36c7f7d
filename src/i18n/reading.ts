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
    size: (name: string) => `字号：${name}`,
    sizes: { 22: '大', 26: '更大', 30: '最大' },
    contrast: '高对比',
    ruler: '阅读尺',
    source: '出处',
    /** One sentence, spoken. */
    sourceIs: (source: string) => `这里的出处是：${source}。`,
    sourceNone: '这一句没有另标出处。',
    done: '读完了',
    failed: '这台设备没有读出声音，请看看音量和系统的朗读设置。',
  },
  en: {
    bar: 'Reading tools',
    read: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speed: (name: string) => `Speed: ${name}`,
    speeds: ['slow', 'normal', 'fast'],
    size: (name: string) => `Letters: ${name}`,
    sizes: { 22: 'large', 26: 'larger', 30: 'largest' },
    contrast: 'High contrast',
    ruler: 'Ruler',
    source: 'Source',
    sourceIs: (source: string) => `The source of this is: ${source}.`,
    sourceNone: 'This sentence has no source of its own.',
    done: 'That is the end.',
    failed: 'This device made no sound. Please check its volume and its settings for speech.',
  },
});

export type ReadingText = (typeof readingText)['zh'];
