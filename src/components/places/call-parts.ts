/** Whom to call where no place is found, between the other ways on; nothing where no number is known. */
export function callParts(
  hotline: string | undefined,
  t: { readonly call: string; readonly callThen: string },
): (string | { readonly tel: string })[] {
  return hotline === undefined ? [] : [t.call, { tel: hotline }, t.callThen];
}
