import { fold } from '../matching/fold';
import { COUNTIES } from '../model/county';
import { saysNothing } from './cell-text';

const byName = new Map(
  COUNTIES.flatMap(({ fips, name }) => {
    const folded = fold(name);
    return [
      [folded, fips],
      [folded.replaceAll(' ', ''), fips],
    ] as const;
  }),
);
const byFips = new Set(COUNTIES.map(({ fips }) => fips));

const AROUND =
  /^(?:condado (?:de(?:l| la)? )?|county of |co )|(?: (?:county|condado|cnty|cty|co))?(?: (?:nc|n c|north carolina|carolina del norte))?$/g;

/** The county that a cell names, as a FIPS code: "Forsyth", "Forsyth County, NC", "Condado de Forsyth". Null when it names none of ours. */
export function readCounty(cell: string): string | null {
  if (byFips.has(cell)) return cell;
  const folded = fold(cell.replace(/[^\p{L}\p{N}]+/gu, ' '));
  return byName.get(folded) ?? byName.get(folded.replace(AROUND, '').trim()) ?? null;
}

/** The five digits of a ZIP code; zeros that a spreadsheet dropped are put back. Null when it is none. */
export function readZip(cell: string): string | null {
  const digits = /^(\d{3,5})(?:[.,]0+)?$|^(\d{5})[- ]?\d{4}$/.exec(cell);
  const zip = digits?.[1] ?? digits?.[2];
  return zip === undefined ? null : zip.padStart(5, '0');
}

/** A ZIP code stands at the end of an address or after the state; a house number stands at its beginning. */
const AT_THE_END =
  /(?:^|[\s,])(\d{5})(?:-\d{4})?[\s,.]*(?:usa?|u\.s\.a?\.?|united states(?: of america)?|ee\.? ?uu\.?|estados unidos)?[\s.]*$/i;

/** The ZIP code within an address, the only part of it that is taken. Empty when there is none. */
export function zipWithin(address: string): string {
  if (saysNothing(address)) return '';
  const found = AT_THE_END.exec(address);
  return found && found.index > 0 ? (found[1] ?? '') : '';
}
