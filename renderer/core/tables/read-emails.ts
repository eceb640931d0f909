import { saysNothing } from './cell-text';

const BETWEEN = /\s*(?::::|[;,|\s]|\/(?=\S*@))\s*/;
const EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]{2,}$/;

/** Whether a text is an email address, as far as one can tell by looking. */
export const looksLikeEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** Reads a cell of email addresses. `unreadable`: something in it is none. */
export function readEmails(cell: string): {
  readonly emails: readonly string[];
  readonly unreadable: boolean;
} {
  if (saysNothing(cell)) return { emails: [], unreadable: false };
  if (looksLikeEmail(cell)) return { emails: [cell], unreadable: false };
  const within = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map((match) => match[1] ?? '');
  const parts = within.length > 0 ? within : cell.split(BETWEEN);
  const emails = new Map<string, string>();
  let unreadable = false;
  for (const part of parts) {
    const email = part.replace(/^mailto:/i, '').replace(/^[<("']+|[>)"'.]+$/g, '');
    if (looksLikeEmail(email))
      emails.set(email.toLowerCase(), emails.get(email.toLowerCase()) ?? email);
    else if (email.includes('@') || !/^(?:y|e|o|and|or|&)?$/i.test(email)) unreadable = true;
  }
  return { emails: [...emails.values()], unreadable };
}
