import { fold } from '../matching/fold';
import { LANGUAGES } from '../model/vocabulary';
import { splitList } from './split-list';

type Language = (typeof LANGUAGES)[number];

/** Names of languages in English, Spanish and themselves, folded. */
const NAMES: Readonly<Record<Language, string>> = {
  es: 'espanol,spanish,castellano,esp,spa,sp',
  en: 'ingles,english,eng,ing',
  pt: 'portugues,portuguese,por,pt br',
  fr: 'frances,french,francais,fra,fre',
  ht: 'creole,haitian creole,kreyol,kreyol ayisyen,criollo haitiano,haitiano,haitian,hat',
  ar: 'arabe,arabic,ara',
  vi: 'vietnamita,vietnamese,vie',
  zh: 'chino,chinese,mandarin,mandarin chinese,cantones,cantonese,chi,zho',
  ko: 'coreano,korean,kor',
  hmn: 'hmong',
  mix: 'mixteco,mixtec,tu un savi',
  zap: 'zapoteco,zapotec,diidxaza',
  nah: 'nahuatl,mexicano,nahua',
  mam: 'maya mam',
  quc: 'quiche,kiche,k iche,maya quiche',
  kjb: 'qanjobal,kanjobal,canjobal,q anjob al',
  sw: 'swahili,suajili,kiswahili',
  my: 'birmano,burmese',
  other: 'otro,otra,otros,otro idioma,another language',
};

const byName = new Map<string, Language>(
  LANGUAGES.flatMap((code) => [
    [code, code] as const,
    ...NAMES[code].split(',').map((name) => [name, code] as const),
  ]),
);

const BOTH = new Set(['bilingue', 'bilingual', 'ambos', 'both', 'los dos', 'las dos']);
const AROUND =
  /^(?:solo |only |habla |speaks |un poco de |some |idioma )|(?: only| solo| solamente| language)$/g;

/** Reads a cell of languages into codes, in the order of the cell. `unknown`: something in it is no language that we know. */
export function readLanguages(cell: string): {
  readonly languages: readonly Language[];
  readonly unknown: boolean;
} {
  const languages = new Set<Language>();
  let unknown = false;
  for (const part of splitList(cell, true)) {
    const word = fold(part.replace(/[.()]/g, ' ').replace(/\b([a-z]{2})[-_][a-z]{2}\b/i, '$1'));
    if (BOTH.has(word)) {
      languages.add('es');
      languages.add('en');
      continue;
    }
    const code = byName.get(word) ?? byName.get(word.replace(AROUND, '').trim());
    if (code) languages.add(code);
    else unknown = true;
  }
  return { languages: [...languages], unknown };
}
