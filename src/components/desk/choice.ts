import { element } from '#browser/nodes.ts';
import type { Option } from '#desk/form-fields.ts';

/** A list to choose from, its first entry for nothing chosen. */
export function choice(
  label: string,
  first: string,
  options: readonly Option[],
  value = '',
): HTMLSelectElement {
  const select = element('select', {});
  select.setAttribute('aria-label', label);
  select.append(
    new Option(first, ''),
    ...options.map((option) => new Option(option.label, option.value)),
  );
  select.value = options.some((option) => option.value === value) ? value : '';
  return select;
}
