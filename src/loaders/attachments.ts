import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';

/** Parts of an office file that hold its texts, and what it says of itself. */
const TEXTS =
  /^(?:word\/.*|xl\/(?:sharedStrings|worksheets\/.*|comments\d*)|ppt\/slides\/.*|content|meta|docProps\/.*)\.xml$/;
/** Properties that name a person. */
const PEOPLE =
  /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager)>([^<]*[^<\s][^<]*)</;
/** The same in a PDF, whose texts are packed in ways of their own. */
const PDF_AUTHOR = /\/Author\s*(?:\((?!\s*\))|<(?!\s*>))/;
/** A picture goes out as it is, with the place where it was taken. */
const PICTURE = /\.(?:jpe?g|heic|heif|png|webp|tiff?)$/i;
/** How office files began before they were packed: .doc, .xls, .ppt, .wps. */
const OLD_OFFICE = 'd0cf11e0a1b11ae1';
/** Bytes that are read of an office file; a form or a list has far fewer. */
const MOST = 50 * 1024 * 1024;

/**
 * Checks the files that are published as they are: their names, who they say wrote them, and the texts
 * of office files.
 *
 * @param label a file as an editor would name it
 */
export function checkAttachments(folder: string, label: (file: string) => string): Finding[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => checkFile(file, label(file)));
}

function checkFile(file: string, label: string): Finding[] {
  const named = personalData(path.basename(file));
  if (named !== null) return [finding({ file: label }, { code: named })];
  if (PICTURE.test(file)) return [finding({ file: label }, { code: 'attachment-picture' })];
  const bytes = fs.readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') === OLD_OFFICE) {
    return [finding({ file: label }, { code: 'attachment-old' })];
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const author = PDF_AUTHOR.test(bytes.toString('latin1'));
    return author ? [finding({ file: label }, { code: 'attachment-author' })] : [];
  }
  const texts = officeTexts(bytes);
  if (texts.some((text) => PEOPLE.test(text))) {
    return [finding({ file: label }, { code: 'attachment-author' })];
  }
  // Each text by itself: what stands in two cells is no number.
  const found = texts.flatMap((text) => personalData(text.replace(/<[^>]*>/g, '\n')) ?? []);
  return found.slice(0, 1).map((code) => finding({ file: label }, { code }));
}

/** The texts of a packed office file; none of another. */
function officeTexts(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  let read = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXTS.test(name)) return false;
        read += originalSize;
        return read <= MOST;
      },
    });
    return Object.values(parts).map((part) => new TextDecoder().decode(part));
  } catch {
    // What cannot be opened tells nothing.
    return [];
  }
}
