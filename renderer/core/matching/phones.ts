import parsePhoneNumber from 'libphonenumber-js/min';

const HOME = 'US';

/**
 * A phone number as it is kept: `+13365550142`, with ` ext. 12` behind it when there is an extension.
 * Numbers without a country are read as numbers of the United States. What cannot be a number is kept
 * as it was typed (trimmed), because a half-legible number on a sheet is better than none.
 */
export function normalizePhone(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const parsed = parsePhoneNumber(text, HOME);
  if (!parsed?.isPossible()) return text;
  return parsed.ext ? `${parsed.number} ext. ${parsed.ext}` : parsed.number;
}

/** A kept phone number for reading: `(336) 555-0142` at home, `+52 55 5555 0123` abroad, else unchanged. */
export function formatPhone(kept: string): string {
  const home = /^\+1(\d{3})(\d{3})(\d{4})(?: ext\. (\d+))?$/.exec(kept);
  if (home) return `(${home[1]}) ${home[2]}-${home[3]}${home[4] ? ` ext. ${home[4]}` : ''}`;
  const parsed = kept.startsWith('+') ? parsePhoneNumber(kept) : undefined;
  return parsed?.isPossible() ? parsed.formatInternational() : kept;
}

/** The last ten digits of a phone number without its extension: what two spellings of one number share. Fewer when it has fewer. */
export function lastTenDigits(phone: string): string {
  if (/^\+1\d{10}$/.test(phone)) return phone.slice(2);
  return phone
    .replace(/\s*(ext|x).*$/i, '')
    .replace(/\D/g, '')
    .slice(-10);
}
