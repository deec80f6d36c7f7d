import { describe, expect, it } from 'vitest';
import { formsIn, readForms, writeForms } from '#domain/fold-forms.ts';
import { traditionalForms } from '#domain/traditional-forms.ts';

const forms = traditionalForms();

describe('forms for the browser', () => {
  it('are those of characters in use', () => {
    const used = formsIn(forms, ['养老', '後']);
    expect(used.get('養')).toBe('养');
    expect(used.get('後')).toBe('后');
    expect(used.has('鎮')).toBe(false);
  });

  it('are read as they were written', () => {
    expect(readForms(writeForms(forms))).toEqual(forms);
  });
});
