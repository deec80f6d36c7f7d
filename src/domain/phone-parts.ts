/** A telephone number as it is written: what is dialled, and what follows it. */
export interface PhoneParts {
  readonly dialled: string;
  /** The extension as it stands there, such as -801; empty where there is none. */
  readonly extension: string;
}

/**
 * Parts the extension from a number. A telephone that dials both as one number reaches nobody, so
 * only the number before it may be a link.
 */
export function phoneParts(phone: string): PhoneParts {
  const [, dialled, extension] =
    /^((?:\(?0\d{2,3}\)?[- ]?\d{7,8}|[48]00-?\d{3}-?\d{4}))(\s*(?:-|转|分机|ext\.?|x)\s*\d{1,6})$/i.exec(
      phone,
    ) ?? [];
  return dialled === undefined || extension === undefined
    ? { dialled: phone, extension: '' }
    : { dialled, extension };
}
