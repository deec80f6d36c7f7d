import { fieldView, readFields } from '#components/desk/field-view.ts';
import { element } from '#browser/nodes.ts';
import type { Answer } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';

type Form = Extract<Answer, { kind: 'form' }>;

/** Fields that are asked for at once; the others are there for whoever knows more. */
const NEEDED = [
  'township_code',
  'village',
  'kind_id',
  'name_zh',
  'address',
  'phone',
  'beds',
  'source_id',
  'status',
  'record_status',
];

/** The form of one row: where it is, what it is, what it is called; then whatever is known. */
export function formView(
  { table, key, fields }: Form,
  t: DeskText,
  done: (values: Readonly<Record<string, string>>) => void,
): Node[] {
  const name = fields.find((field) => field.name === 'name_zh')?.value ?? '';
  if (key !== null && name === '') return [element('p', 'gap', t.formUnknown(key))];
  const first = fields.filter(
    ({ name: column }) => table !== 'facilities' || NEEDED.includes(column),
  );
  const rest = fields.filter((field) => !first.includes(field));
  const draw = (field: (typeof fields)[number]): HTMLElement => fieldView(field, 'form', t);
  const form = element(
    'form',
    {},
    element('div', 'fields', ...first.map(draw)),
    rest.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, t.formMore),
          element('div', 'fields', ...rest.map(draw)),
        ),
    element('button', 'main', t.formDone),
  );
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(readFields(form));
  });
  linkVillages(form, fields);
  const title = key === null ? null : element('p', 'verdict', t.formEdit(name));
  return [...(title === null ? [] : [title]), form];
}

/** Offers the villages of the township that is chosen. */
function linkVillages(form: HTMLFormElement, fields: Form['fields']): void {
  const township = form.querySelector<HTMLSelectElement>('select[name=township_code]');
  const list = form.querySelector('datalist[id=form-village-list]');
  const villages = fields.find(({ name }) => name === 'village')?.options ?? [];
  if (township === null || list === null) return;
  const offer = (): void => {
    const within = villages.filter((one) => township.value === '' || one.within === township.value);
    list.replaceChildren(...within.map(({ label }) => new Option('', label)));
  };
  township.addEventListener('change', offer);
  offer();
}
