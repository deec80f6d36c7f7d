/** The key `/` goes to the search field of any page, unless the reader is typing. */
document.addEventListener('keydown', (event) => {
  const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || isComposing || ctrlKey || metaKey || altKey) return;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'));
  const field = document.querySelector<HTMLInputElement>('form[role=search] input');
  if (typing || field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});
