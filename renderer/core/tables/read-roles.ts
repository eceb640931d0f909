import { fold } from '../matching/fold';
import { ROLES } from '../model/vocabulary';

type Role = (typeof ROLES)[number];

/** Words for roles in English and Spanish, folded, besides the codes themselves. */
const NAMES: Readonly<Record<Role, string>> = {
  facilitator: 'facilitador,facilitadora,facilitacion,facilitation',
  host: 'anfitrion,anfitriona',
  greeter: 'recepcion,bienvenida,recibimiento,greeting,door,puerta',
  interpreter: 'interprete,interpretacion,interpretation,traductor,traductora,translator',
  childcare: 'cuidado de ninos,cuidado infantil,child care,ninera,guarderia',
  driver: 'chofer,conductor,conductora,transporte,rides,driving,manejar',
  food: 'comida,cocina,cook,cooking,alimentos',
  tech: 'tecnologia,technology,tecnica,sonido,sound',
  'note-taker': 'notas,apuntes,note taker,notes,tomar notas',
  speaker: 'orador,oradora,ponente,speaking',
  'media-contact': 'prensa,medios,media,press',
  marshal: 'seguridad,coordinacion de marcha,safety',
  'police-liaison': 'enlace con policia,enlace policial',
  'legal-observer': 'observador legal,observadora legal',
  medic: 'primeros auxilios,first aid',
  'de-escalator': 'desescalada,de escalation',
  runner: 'mensajero,mensajera',
  photographer: 'fotografo,fotografa,fotografia,photos,photography,fotos',
  verifier: 'verificador,verificadora,verificacion,verification',
  dispatcher: 'despacho,despachador,despachadora,hotline',
  trainer: 'capacitador,capacitadora,training,entrenador,entrenadora',
  'family-support': 'apoyo a familias,apoyo familiar',
  accompanier: 'acompanante,acompanamiento,accompaniment',
  cleanup: 'limpieza,cleaning',
};

const byName = new Map<string, Role>(
  ROLES.flatMap((code) => [
    [fold(code), code] as const,
    ...NAMES[code].split(',').map((name) => [name, code] as const),
  ]),
);

/** The code of a role that a word names, else the word itself: a group may have roles of its own. */
export const readRole = (word: string): string => byName.get(fold(word)) ?? word;
