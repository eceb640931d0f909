import counties from '../../../resources/nc-counties.json';

/** A North Carolina county: five-digit FIPS code as text, and its name. */
export type County = { readonly fips: string; readonly name: string };

/** The 100 counties by name. Code order is not alphabetical (McDowell 37111 comes before Macon 37113). */
export const COUNTIES: readonly County[] = [...counties].sort((a, b) => (a.name < b.name ? -1 : 1));

const byFips = new Map(COUNTIES.map((c) => [c.fips, c]));

/** A county's name, or empty when the code is null or unknown. */
export const countyName = (fips: string | null): string => (fips && byFips.get(fips)?.name) || '';
