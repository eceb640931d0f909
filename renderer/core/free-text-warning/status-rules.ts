import type { WarningRule } from './warning-rule';

// What follows shows that nobody in particular is meant: a workshop, a slogan, paperwork.
const NOBODY_EN =
  '(?! (?:and unafraid|workshops?|clinics?|fairs?|classes|class|info|renewal|drive|update|report|needed|required|due|to sign))';
const NOBODY_ES = '(?! (?:y sin miedo|(?:de|del|de la|para|que|por|listos|en regla para)\\b))';

const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${parts.join('|')})\\b`, 'g');

const status = (pattern: RegExp): WarningRule => ({ kind: 'immigration-status', pattern });

/** Words about a person's immigration status or history. Rights that all people have, and arrests that break the law, are no such words. */
export const STATUS_RULES: readonly WarningRule[] = [
  status(
    words(
      `undocumented${NOBODY_EN}`,
      'unauthorized immigrants?',
      '(?:an?|the|some) illegals?(?! [a-z])|illegals',
      "(?:is|are|was|were|she's|he's|they're) (?:an? )?illegal(?= (?:here|in)\\b| ?[.,;!?]| ?$)",
      '(?:here|came|crossed|entered|living|works|working) illegally',
      'illegal (?:alien|immigrant)s?',
      `no papers${NOBODY_EN}`,
      `without papers${NOBODY_EN}`,
      `no (?:legal )?status${NOBODY_EN}`,
      'out of status',
      'overstay(?:ed|s)?',
      'visa (?:has )?(?:expired|overstay)|expired visa|(?:tourist|student) visa',
      `green ?card(?: holder)?${NOBODY_EN}`,
      '(?:has|have|had|with|on|her|his|their|lost) (?:daca|tps)(?! (?:workshop|clinic|renewal|rally|students))|(?:daca|tps) (?:recipient|holder|expire[sd]?)',
      'asylum (?:seeker|case)|(?:applied for|seeking|asked for) asylum',
      'removal order|deportation order|ordered removed|order of removal',
      '(?:was|been|got|were) deported',
      `work permit${NOBODY_EN}`,
      '(?<!regardless of (?:(?:their|your|his|her|any) )?)(?:immigration|citizenship) status(?! (?:is|are) never)',
      '(?:is|not|isn.?t) an? (?:us |u[.]s[.] )?citizen',
      '(?:legal|permanent) resident',
      'crossed the border',
      'ankle (?:monitor|bracelet)',
    ),
  ),
  status(
    words(
      `sin papeles${NOBODY_ES}`,
      'sin documentos(?! (?:de|para|que))',
      'sin estatus',
      `indocumentad[oa]s?${NOBODY_ES}`,
      '(?:esta|estan|entro|entraron|vino|vinieron|llego|vive|viven|trabaja) (?:de )?ilegal(?:es|mente)?|(?:los|las|unos) ilegales',
      '(?:es|son|los|las) mojad[oa]s?',
      `(?:no )?(?:tiene|tienen) (?:sus )?papeles${NOBODY_ES}`,
      'papeles (?:vencidos|falsos|chuecos)',
      'visa vencida|(?:visa|con visa) de (?:turista|estudiante)|se le vencio la visa',
      'residente (?:permanente|legal)|tiene (?:la )?residencia',
      '(?:tiene|tienen|con|perdio|su) (?:daca|tps)(?! (?:taller|clinica))',
      'permiso de trabajo(?! (?:para todos|ya))',
      'orden de (?:deportacion|salida|remocion)',
      '(?:fue|fueron|lo|la|los|han sido) deportad[oa]s?|(?:lo|la|los) deportaron|deportad[oa]s? en',
      'solicitante de asilo|caso de asilo|(?:pidio|solicito|pidieron) asilo',
      '(?<!(?:sin importar|cualquiera que sea|independientemente de) (?:su|tu|el|la) )(?:estatus migratorio|situacion migratoria)',
      '(?:no )?es ciudadan[oa] (?:americano|americana|estadounidense)|no es ciudadan[oa]|se hizo ciudadan[oa]',
      'cruzo (?:la frontera|el rio|el desierto)|cruzaron la frontera',
      'grillete(?: electronico)?',
    ),
  ),
];
