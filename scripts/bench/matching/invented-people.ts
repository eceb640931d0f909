/** A person as a sheet, a form or a table has it. `street` is there for the baselines only: Convite keeps none. */
export type InventedPerson = {
  readonly givenName: string;
  readonly familyNames: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly county: string | null;
  readonly zip: string;
  readonly street: string;
};

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** Given names with a nickname each, where there is one. */
export const NICKNAMED: readonly (readonly [string, string])[] = list(
  `Jesús/Chuy, Guadalupe/Lupe, José/Pepe, Concepción/Concha, Francisco/Paco, Francisco/Pancho, Ignacio/Nacho,
  Rosario/Chayo, Dolores/Lola, Enrique/Quique, Guillermo/Memo, Eduardo/Lalo, Roberto/Beto, Alberto/Beto,
  Graciela/Chela, Vicente/Chente, Salvador/Chava, Mercedes/Meche, Isabel/Chabela, Rafael/Rafa, Ernesto/Neto,
  Gregorio/Goyo, Refugio/Cuca, Soledad/Chole, Leticia/Leti, Antonio/Toño, Sergio/Checo, Consuelo/Chelo,
  Manuel/Manolo, Margarita/Mago, Teresa/Tere, Fernando/Nando, Josefina/Fina, Lorenzo/Lencho, Alicia/Licha,
  William/Bill, Robert/Bob, Margaret/Peggy, Elizabeth/Liz, James/Jim, Christopher/Chris, Patricia/Paty`,
).map((pair) => pair.split('/') as unknown as readonly [string, string]);

export const GIVEN = [
  ...NICKNAMED.map(([name]) => name),
  ...list(
    `María, Ana, Juan, Carlos, Lucía, Sofía, Daniel, Araceli, Xóchitl, Yesenia, Rubén, Óscar, Verónica, Gabriela,
    Martín, Noemí, Ximena, Iván, Belén, Ramón, Elena, Miguel, Karina, Jacinto, Marisol, Esmeralda, Edgar, Wendy`,
  ),
];
export const COMPOUND = list(
  `María José, José Luis, Juan Carlos, Ana María, María Elena, María Guadalupe, Luis Miguel, Rosa María, José Antonio,
  María del Carmen, María de los Ángeles, Juan Pablo, Luz María, María Fernanda, Miguel Ángel, José Manuel`,
);
/** Surnames that very many people have; sharing one says little. */
export const COMMON = list(
  'García, Hernández, López, Martínez, González, Rodríguez, Pérez, Sánchez, Ramírez, Flores, Gómez, Cruz, Morales, Reyes',
);
/** Surnames invented from plants, tools and dishes. */
export const RARE = list(
  `Maguey, Nopalera, Zapotero, Jacarando, Quelite, Molcajete, Tinaja, Petatillo, de la Maqueta, del Molino, Amapolar,
  Ahuehuete, Tejocote, Cempasúchil, Huizachal, Ocotera, Mezquital, Cacaotal, Pirulero, Chayotera, Guamuchil, Copalera,
  Ficticia, Borrador, Ejemplares, de los Ensayos, Imaginario, Quimera, Espejismo, Supuesto, Hipotético, Bocetos`,
);
const STREETS = list(
  'Calle Inventada, Camino de Prueba, Paseo Ejemplo, Avenida Ficticia, Vereda Supuesta',
);
const COUNTIES = ['37067', '37119', '37183', '37063', '37081', '37051'];
const ZIPS = ['27101', '27105', '27127', '28205', '28212', '27610', '27704', '27407', '28301'];

export const phone = (random: Random): string =>
  `+1${pick(random, ['336', '704', '919', '980', '984'])}555${`${Math.floor(random() * 10_000)}`.padStart(4, '0')}`;

const email = (random: Random): string =>
  `persona.${Math.floor(random() * 1e6).toString(36)}@example.org`;

export const surname = (random: Random): string => pick(random, random() < 0.55 ? COMMON : RARE);

const surnames = (random: Random, two = random() < 0.6): string =>
  two ? `${surname(random)} ${surname(random)}` : surname(random);

const givenName = (random: Random): string => pick(random, random() < 0.25 ? COMPOUND : GIVEN);

/** Where someone lives. */
const home = (random: Random): Pick<InventedPerson, 'county' | 'zip' | 'street'> => ({
  county: pick(random, COUNTIES),
  zip: pick(random, ZIPS),
  street: `${100 + Math.floor(random() * 900)} ${pick(random, STREETS)}`,
});

/** Someone of whom everything is known. */
export const somebody = (random: Random): InventedPerson => ({
  givenName: givenName(random),
  familyNames: surnames(random),
  phones: [phone(random)],
  emails: [email(random)],
  ...home(random),
});
