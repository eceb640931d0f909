import type { Catalogue } from '../catalogue';
import type { reports as english } from '../en/reports';

export const reports: Catalogue<typeof english> = {
  title: 'Informes',
  lead: 'Solo cantidades, sin nombres.',
  county: 'Condado',
  language: 'Idioma',
  members: 'Integrantes',
  share: 'Proporción',
  byCounty: 'Integrantes por condado',
  byLanguage: 'Integrantes por idioma',
  attendance: 'Asistencia a eventos pasados',
  date: 'Fecha',
  event: 'Evento',
  kind: 'Tipo',
  invited: 'Con invitación',
  expected: 'Se esperaban',
  came: 'Llegaron',
  noMembers: {
    title: 'Todavía no hay integrantes',
    body: 'Cuando haya integrantes, esta página los cuenta por condado y por idioma.',
    action: 'Agregar integrante',
  },
  noLanguages: 'Todavía no hay idiomas anotados.',
  noCounties: 'Todavía no hay condados anotados.',
  noEvents: 'Todavía no se ha realizado ningún evento.',
  latest: 'Los últimos {{count}} de {{total}} eventos.',
  speakMore: 'Una persona que habla dos idiomas cuenta en los dos.',
};
