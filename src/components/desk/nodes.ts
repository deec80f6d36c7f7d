type Child = Node | string | null;

/** An element with a class and children. Texts become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children.filter((child) => child !== null));
  return node;
}

export function button(label: string, act: () => void, className = ''): HTMLButtonElement {
  const node = make('button', className, label);
  node.type = 'button';
  node.addEventListener('click', act);
  return node;
}

/** What is folded away is drawn when it is first opened: it may be long. */
export function folded(title: string, draw: () => Node): HTMLDetailsElement {
  const node = make('details', '', make('summary', '', title));
  node.addEventListener('toggle', () => {
    if (node.open && node.childElementCount === 1) node.append(draw());
  });
  return node;
}

/** Hands a file to the reader. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Browsers take the content over at once; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
