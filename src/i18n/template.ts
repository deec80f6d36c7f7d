import { messages } from '#i18n/messages.ts';

/** Words in the template workbook. */
export const templateText = messages({
  zh: {
    help: '填表说明',
    column: '列',
    meaning: '填什么',
    needed: '必填',
    example: '例',
    required: '必填',
    optional: '可留空',
    colon: '：',
    choose: '请从下拉列表里选。',
  },
  en: {
    help: 'How to fill in',
    column: 'Column',
    meaning: 'What belongs there',
    needed: 'Needed',
    example: 'Example',
    required: 'needed',
    optional: 'may be empty',
    colon: ': ',
    choose: 'Choose from the list.',
  },
});
