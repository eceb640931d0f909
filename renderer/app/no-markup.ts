type TrustedTypes = {
  createPolicy(name: 'default', rules: { createHTML(text: string): string | null }): unknown;
};

/**
 * Lets code empty an element through `innerHTML`, as react-aria's announcer does, and nothing else: any other
 * text is still refused under the content security policy, which knows this policy by its name.
 */
export function refuseMarkup(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });
}
