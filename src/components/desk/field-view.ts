import { choice } from '#components/desk/choice.ts';
import { element } from '#browser/nodes.ts';
import type { Field } from '#desk/form-fields.ts';
import type { DeskText } from '#i18n/desk.ts';

/** More than so many to choose from are typed, with the list as help. */
const MANY = 60;

/** A column as a field: a list to choose from, or a line to write on with its description. */
export function fieldView(field: Field, scope: string, t: DeskText): HTMLElement {
  const { name, title, help, required, example, options, free, value } = field;
  const id = `${scope}-${name}`;
  const box = element('div', 'field');
  const label = element(
    'label',
    {},
    title,
    required ? element('span', 'quiet', ` ${t.must}`) : null,
  );
  label.htmlFor = id;
  const about = element('p', 'quiet', help);
  about.id = `${id}-about`;
  const typed = free || options.length === 0 || options.length > MANY;
  const control = typed ? element('input', {}) : choice(title, '—', options, value);
  control.id = id;
  control.name = name;
  control.setAttribute('aria-describedby', about.id);
  if (control instanceof HTMLInputElement) {
    control.value = typed ? (options.find((one) => one.value === value)?.label ?? value) : value;
    control.autocomplete = 'off';
    if (example !== '') control.placeholder = example;
  }
  box.append(label, control, about);
  if (typed && options.length > 0) {
    const list = element('datalist', {}, ...options.map((one) => new Option('', one.label)));
    list.id = `${id}-list`;
    control.setAttribute('list', list.id);
    box.append(list);
  }
  return box;
}

/** What is written in the fields of a box, by column. */
export function readFields(box: ParentNode): Record<string, string> {
  const controls = box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
  return Object.fromEntries([...controls].map(({ name, value }) => [name, value.trim()]));
}
