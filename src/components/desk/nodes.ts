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

/** The one element of a selector. Throws where the page lacks it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function part<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The desk has no ${selector}`);
  return found;
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
