import parsePhoneNumber from 'libphonenumber-js/min';
import { lastTenDigits, normalizePhone } from '../matching/phones';
import { saysNothing } from './cell-text';

/** What became of a cell of phone numbers. `unreadable`: some could not be read as a whole number; `repaired`: some had to be mended. */
export type ReadPhones = {
  readonly phones: readonly string[];
  readonly repaired: boolean;
  readonly unreadable: boolean;
};

/** The usual number of the United States: ten digits, neither block begins with 0 or 1. */
const PLAIN = /^\(?([2-9]\d{2})\)?[-. ]?([2-9]\d{2})[-. ]?(\d{4})$/;

const BETWEEN = /\s*(?::::|[;,/|\n\r]|\s(?:y|e|o|and|or|&)\s)\s*/i;
const ANY_US = /(?:\+?1[\s.-]*)?\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}/g;

/** What people and programs write before a number, and after it in words. */
const BEFORE =
  /^(?:tel[eé]fonos?|tel|cel(?:ular)?|cell(?: ?phone)?|m[oó]vil|mobile|phone|ph|casa|home|work|trabajo|whats ?app|wa|text[oa]?|n[uú]m(?:ero)?|no|#)\s*[.:#-]*\s*(?=[+(\d])/i;
const AFTER = /\s*(?:\([^)\d]*\)|[\s-]+(?!ext|x\b|extensi)[\p{L}.]+)\s*$/iu;

/** A number that a spreadsheet wrote in powers of ten. */
const POWERS = /^\+?(\d)(?:[.,](\d+))?\s*e\s*\+?(\d{1,2})$/i;

/** Reads a cell of phone numbers: several in one cell, with words around them, or mangled by a spreadsheet. */
export function readPhones(cell: string): ReadPhones {
  const plain = PLAIN.exec(cell);
  if (plain) {
    return { phones: [`+1${plain[1]}${plain[2]}${plain[3]}`], repaired: false, unreadable: false };
  }
  const phones = new Map<string, string>();
  let repaired = false;
  let unreadable = false;
  for (const part of saysNothing(cell) ? [] : splitPhones(cell)) {
    if (saysNothing(part)) continue;
    const read = readPhone(part);
    if (read.phone === null) unreadable = true;
    else {
      const key = lastTenDigits(read.phone) || read.phone;
      if (!phones.has(key)) phones.set(key, read.phone);
      repaired ||= read.repaired;
      unreadable ||= read.unreadable;
    }
  }
  return { phones: [...phones.values()], repaired, unreadable };
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function splitPhones(cell: string): readonly string[] {
  if (POWERS.test(cell)) return [cell];
  const parts = cell.split(BETWEEN).filter(Boolean);
  if (parts.length > 1) {
    // "336/555/0142" is one number, not three.
    const pieces = parts.some((part) => digitsOf(part).length < 7 && digitsOf(part) !== '');
    if (pieces && /^1?\d{10}$/.test(digitsOf(cell)) && !/[a-z]/i.test(cell))
      return [digitsOf(cell)];
    return parts;
  }
  const several = cell.match(ANY_US);
  const rest = cell.replace(ANY_US, '').trim();
  return several && several.length > 1 && rest === '' ? several : parts;
}

type ReadPhone = {
  /** Null when nothing useful could be read. */
  readonly phone: string | null;
  readonly repaired: boolean;
  readonly unreadable: boolean;
};

const NOT_ONE: ReadPhone = { phone: null, repaired: false, unreadable: true };

function readPhone(typed: string): ReadPhone {
  const text = withoutWords(typed);
  const powers = POWERS.exec(text);
  if (powers) {
    const exact = withoutPowers(powers);
    return exact === null ? NOT_ONE : { ...readDigits(exact), repaired: true };
  }
  const whole = /^(\d{7,15})[.,]0+$/.exec(text)?.[1];
  if (whole !== undefined) return { ...readDigits(whole), repaired: true };
  if (/^\d+$/.test(text)) return readDigits(text);
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 20) return NOT_ONE;
  const phone = normalizePhone(text);
  if (phone.startsWith('+')) return { phone, repaired: false, unreadable: false };
  const bare = /^[\d\s().-]+$/.test(text) ? readDigits(digits) : null;
  if (bare?.phone?.startsWith('+')) return bare;
  return { phone: shortened(text), repaired: false, unreadable: true };
}

/** A field of phones holds at most 40 characters. */
const shortened = (text: string): string | null => (text.length > 40 ? null : text);

function withoutWords(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/^="?(.*?)"?$/, '$1')
    .replace(/^['"`´‘’\s]+|['"\s]+$/g, '')
    .replace(/^tel:/i, '');
  return text.replace(BEFORE, '').replace(AFTER, '').trim();
}

/** The exact number behind one in powers of ten, or null when digits are lost: 1.91955E+09 says nothing about the last four. */
function withoutPowers([, first = '', rest = '', power = '']: RegExpExecArray): string | null {
  const digits = first + rest;
  const length = Number(power) + 1;
  return digits.length === length ? digits : null;
}

function readDigits(digits: string): ReadPhone {
  if (digits.length < 7 || digits.length > 17) return NOT_ONE;
  const phone = normalizePhone(digits);
  if (phone.startsWith('+')) return { phone, repaired: false, unreadable: false };
  // A spreadsheet that takes a number for a quantity drops the plus, and the zeros before it.
  for (const lost of [digits.replace(/^(?:0?11|00?)(?=[2-9])/, ''), digits]) {
    if (lost.length < 11 || lost.length > 15) continue;
    const parsed = parsePhoneNumber(`+${lost}`);
    if (parsed?.isValid()) return { phone: parsed.number, repaired: true, unreadable: false };
  }
  return { phone: digits, repaired: false, unreadable: true };
}
