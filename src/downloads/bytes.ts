import { formatNumber } from '#domain/format.ts';
import type { Lang } from '#tables/finding.ts';

/** A file size as file managers show it, 1 KB being 1,024 bytes: 73 bytes, 2.8 KB, 36 KB, 1.4 MB. */
export function formatBytes(bytes: number, lang: Lang): string {
  if (bytes < 1024) return `${formatNumber(bytes, 0, lang)} ${lang === 'zh' ? '字节' : 'bytes'}`;
  const kb = bytes / 1024;
  const [value, unit] = kb < 1023.5 ? [kb, 'KB'] : [kb / 1024, 'MB'];
  return `${formatNumber(value, value < 9.95 ? 1 : 0, lang)} ${unit}`;
}
