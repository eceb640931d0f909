/**
 * Names that so many people have that sharing one says little, folded. Surnames: the most frequent of the
 * census bureau's "Frequently Occurring Surnames from the 2010 Census", Spanish ones first, since a quarter of
 * all Hispanic people have one of 26. Given names: our own choice of the most frequent among
 * grown-ups from Mexico, Central America and the United States.
 */
const SURNAMES = new Set(
  `garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz
  reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero
  herrera medina aguilar vargas guzman mendez munoz salazar garza soto vazquez alvarado delgado pena contreras
  santiago rojas guerrero dominguez juarez velasquez santos fernandez castro silva rios luna
  smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin lee
  thompson white harris clark lewis robinson walker hall young allen king wright`.split(/\s+/),
);

const GIVEN = new Set(
  `maria jose juan guadalupe francisco antonio jesus miguel pedro alejandro manuel carlos roberto fernando
  daniel jorge ricardo eduardo javier rafael martin raul david luis mario sergio victor alejandra veronica
  juana margarita ana carmen leticia rosa elizabeth gloria patricia silvia martha teresa yolanda laura sandra
  claudia gabriela adriana elena isabel angel oscar enrique alberto arturo andrea diana monica jessica karla
  james john robert michael william mary patricia jennifer linda barbara susan joseph thomas christopher`.split(
    /\s+/,
  ),
);

/** Given names that stand before so many others that they tell no one apart. */
const FILLERS = new Set(['maria', 'jose']);

/** Whether a folded surname is one of the very common ones. */
export const isCommonSurname = (word: string): boolean => SURNAMES.has(word);

/** Whether a folded given name is one of the very common ones. */
export const isCommonGivenName = (word: string): boolean => GIVEN.has(word);

/** Whether a folded given name is María or José, which stand before many others. */
export const isFillerName = (word: string): boolean => FILLERS.has(word);
