/** Hands a file to the reader. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has the file once it has begun to save it, which may take a large one a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
