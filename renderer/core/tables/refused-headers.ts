import type { Refusal } from './column-meaning';

/**
 * Words in a folded column name that say it holds what is never kept (`domain.md` 3.4), in order: "place of birth"
 * is about nationality, "date of birth" about the date. When in doubt a column is refused: leaving out too much can be
 * mended by hand, and what was written down cannot be unseen.
 */
const RULES: readonly (readonly [Refusal, RegExp])[] = [
  [
    'nationality',
    /\b(?:nationality|nacionalidad|(?:country|place|city|state|town) of (?:birth|origin)|birth ?(?:place|country)|(?:pais|lugar|ciudad|estado|municipio) de (?:nacimiento|origen)|country|pais|origen|origin|etnia|ethnicity|race|raza)\b/,
  ],
  [
    'birth-date',
    /\b(?:d ?o ?b|birth ?(?:date|day|year|month)?|born|nacimiento|fecha (?:de )?nac(?:imiento)?|f ?nac(?:imiento)?|nac|cumpleanos|cumple|edad(?:es)?|ages?|anos de edad|year born)\b/,
  ],
  [
    'immigration-status',
    /\b(?:immigration|inmigracion|migratori[oa]|migracion|estatus|citizen(?:ship)?|ciudadan[oia]+|papeles|papers|documented|undocumented|documentad[oa]|indocumentad[oa]|daca|t ?p ?s|visas?|green ?card|asylum|asilo|residen(?:t|te|cy|cia) (?:status|legal|permanente?)|permanent resident|work permit|permiso de trabajo|legal status|status legal|deport\w*|removal|uscis|ice case)\b|^(?:status|estado legal|situacion)$/,
  ],
  [
    'id-number',
    /\b(?:ssn|social security|seguro social|itin|tax id|a ?number|a #|alien(?: number| registration)?|passport|pasaporte|matricula|licen[cs]e|licencia|driver s|curp|rfc|dui|dpi|cedula|government id|id number|numero de (?:id|identificacion)|identificacion|national id|consular|tarjeta|credit card|account number|cuenta bancaria)\b|\ba ?#/,
  ],
  [
    'home-address',
    /\b(?:address(?:es)?|direccion(?:es)?|domicilio|street|calle|adr|apt|apartment|apartamento|departamento y calle|residence|residencia|home (?:city|state|country)|ubicacion|location|gps|coordinates|coordenadas|latitude|longitude|latitud|longitud)\b/,
  ],
  [
    'employer',
    /\b(?:employer|empleador|patron|company|compania|empresa|work ?place|lugar de trabajo|trabajo|job|occupation|ocupacion|profesion|profession|oficio|organization (?:\d+ )?(?:name|title|department)|department|puesto)\b/,
  ],
  [
    'health',
    /\b(?:health|salud|medical|medic[oa]s?|medicines?|medicinas?|medications?|medicamentos?|enfermedad(?:es)?|illness|disabilit(?:y|ies)|discapacidad(?:es)?|allerg(?:y|ies)|alergias?|insurance|aseguranza|pregnan\w*|embaraz\w*|vaccin\w*|vacuna\w*|diagnos\w*)\b/,
  ],
  [
    'other-private',
    /\b(?:religion|iglesia|church|criminal|arrests?|arrestos?|convictions?|antecedentes|court|corte|audiencia|hearing|detention|detenid[oa]|detencion|lawyer|abogad[oa]|attorney|schools?|escuelas?|grade|grado escolar|income|ingresos?|salary|salario|sueldo|marital|estado civil|civil status|spouse s?|esposo|esposa|conyuge|hij[oa]s?|children|childrens|child s|kids?|ninos|ip|license plate|placas?|photo|fotografia|political|partido|party|sexual\w*|orientacion|password|contrasena|facebook|instagram)\b/,
  ],
];

/** What only sounds private: where people meet, who helps with children, what became of a call. */
const HARMLESS =
  /\b(?:child ?care|cuidado de (?:los )?ninos|cuidado infantil|e ?mail|correo|(?:rsvp|call|event|member(?:ship)?|volunteer|contact|subscription|invitation|attendance|llamada|asistencia|evento|membresia) (?:status|estatus)|(?:status|estatus) (?:de(?:l| la)? )?(?:rsvp|call|event|member(?:ship)?|volunteer|contact|llamada|asistencia|evento|membresia)|zip|postal code|codigo postal|postcode|phone|telefono|tel|cel|cell|mobile|movil|celular|whatsapp|county|condado)\b/;

/** Why a column of this folded name can't be taken in; null when it may be. */
export function refusalOfHeader(header: string): Refusal | null {
  if (/\bip address\b|\bdireccion ip\b/.test(header)) return 'other-private';
  const told = RULES.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
  if (told === null) return null;
  return HARMLESS.test(header) && told !== 'id-number' && told !== 'birth-date' ? null : told;
}
