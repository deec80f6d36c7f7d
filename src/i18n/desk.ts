import { deskListText } from '#i18n/desk-list.ts';
import { deskOpeningText } from '#i18n/desk-opening.ts';
import { deskOutcomeText } from '#i18n/desk-outcome.ts';
import { messages } from '#i18n/messages.ts';

/** Texts of the editor's desk. */
export const deskText = messages({
  zh: { ...deskOpeningText.zh, ...deskListText.zh, ...deskOutcomeText.zh },
  en: { ...deskOpeningText.en, ...deskListText.en, ...deskOutcomeText.en },
});

export type DeskText = (typeof deskText)['zh'];
