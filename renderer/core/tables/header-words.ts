import { fold } from '../matching/fold';
import type { ColumnMeaning } from './column-meaning';

/** A column's name as it is compared: folded, capitals inside a word and punctuation as blanks. */
export const foldHeader = (header: string): string =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}#]+/gu, ' ')).slice(
    0,
    200,
  );

/** Names of columns in Spanish and English, folded, as groups and the exports of Google, Outlook and phones write them. */
const NAMES: { readonly [M in Exclude<ColumnMeaning, 'skip'>]: string } = {
  'full-name':
    'nombre completo,nombre y apellido,nombre y apellidos,nombres y apellidos,apellidos y nombre,apellidos y nombres,full name,fullname,name,complete name,person,persona,integrante,participante,miembro,member,member name,participant,contact,contacto,contact name,display name,first and last name,name first and last,first last,last first,nombre del participante,nombre de la persona,nombre del miembro,attendee,asistente,fn,quien,who',
  'given-name':
    'nombre,nombres,nombre de pila,primer nombre,segundo nombre,otros nombres,first name,firstname,first,fname,given name,given names,given,forename,middle name,middle,additional name,n given,n additional',
  'family-names':
    'apellido,apellidos,primer apellido,apellido paterno,apellido 1,apellido1,paterno,last name,lastname,last,lname,last names,surname,surnames,family name,family names,family name s,first surname,n family',
  'second-family-name':
    'segundo apellido,apellido materno,apellido 2,apellido2,materno,second last name,second surname,mothers last name,maternal last name,apellido de la madre',
  'preferred-name':
    'nombre preferido,apodo,sobrenombre,le dicen,le gusta que le digan,preferred name,nickname,nick,goes by,chosen name,alias,conocido como,conocida como,como le gusta que le llamen',
  phones:
    'tel,telefono,telefonos,tel cel,numero,numeros,numero de telefono,numero telefonico,telefono celular,telefono movil,telefono de casa,telefono 1,telefono 2,tel 1,tel 2,cel,celular,celulares,movil,mobile,cell,cell phone,cellphone,phone,phones,phone number,phone numbers,phone 1,phone 2,phone1,phone2,ph,telephone,mobile phone,mobile number,home phone,primary phone,other phone,car phone,business phone,work phone,whatsapp,whats app,numero de celular,numero de contacto,contact number,text number',
  emails:
    'correo,correos,correo electronico,correo e,e mail,email,emails,e mails,mail,email address,e mail address,e mail 2 address,e mail 3 address,email 1,email 2,direccion de correo,direccion de correo electronico,correo personal',
  county:
    'condado,county,county name,nombre del condado,condado de residencia,county of residence,cnty',
  zip: 'zip,zip code,zipcode,zip codes,codigo postal,c p,cp,cod postal,postal code,postcode,postal,codigo zip,adr postal code',
  'preferred-language':
    'idioma,lengua,idioma preferido,idioma de preferencia,lengua preferida,language,preferred language,lang,primary language,language preference,idioma principal,que idioma prefiere',
  languages:
    'idiomas,lenguas,languages,habla,idiomas que habla,languages spoken,spoken languages,other languages,otros idiomas',
  tags: 'etiqueta,etiquetas,tag,tags,label,labels,comite,comites,committee,committees,comision,comisiones,categoria,categorias,categories,category,group membership,keywords,intereses,interests,subcomite',
  roles:
    'rol,roles,funcion,funciones,role,cargo,volunteer role,papel,tareas,quiere ayudar con,can help with,puede ayudar con,habilidades,skills',
  groups:
    'grupo,grupos,group,groups,organizacion,organizaciones,organization,organizations,org,coalicion,group name,nombre del grupo,base',
  household:
    'hogar,familia,household,family,household name,hogar familia,nombre de la familia,nombre del hogar,casa familiar,family group,household id,familia hogar,nucleo familiar',
  'consent-contact':
    'podemos contactarle,podemos contactarlo,podemos contactarla,se le puede contactar,may we contact you,can we contact you,ok to contact,okay to contact,contact ok,acepta contacto,permiso de contacto,permiso para contactar,consentimiento,consent,consent to contact,consentimiento de contacto,podemos llamarle,podemos escribirle,can we call,ok to call,do not contact,do not call,no contactar,no llamar,opt in,opt out,quiere recibir informacion,desea recibir informacion',
  'consent-share':
    'podemos compartir,podemos compartir sus datos,ok to share,consent to share,consentimiento para compartir,permiso para compartir,share,compartir,do not share,no compartir,may we share your information,do not trade',
  note: 'nota,notas,note,notes,comentario,comentarios,comment,comments,observacion,observaciones,remarks,detalles',
};

/** Columns that are understood and hold nothing to take in: what a phone number is called, and the like. */
const EMPTY_HANDED =
  /(?:^|\s)(?:label|type|tipo|title|titulo|prefix|suffix|prefijo|sufijo|yomi|phonetic \w+|fax|pager|photo|foto|file as|website|web page|relation|custom field|event|initials|iniciales|sensitivity|priority)(?: \d+)?(?: (?:value|label|name|type))?$/;

const byName = new Map<string, ColumnMeaning>();
for (const [meaning, names] of Object.entries(NAMES)) {
  for (const name of names.split(',')) byName.set(name, meaning as ColumnMeaning);
}

/** Someone else's column: an emergency contact, a spouse, whoever brought the person. */
const SOMEONE_ELSE =
  /\b(?:emergency|emergencia|spouse|esposo|esposa|conyuge|company|padre|madre|mother|father|mom|dad|parents?|assistant|manager|referred|referido|invitado por|invited by|organizer|organizador|captador|recluto)\b/;

/** Rules for names that are not in the list word by word, in order. */
const RULES: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [
    /\b(?:contactar(?:le|lo|la|nos)?|may we (?:contact|call|text)|can we (?:contact|call|text)|(?:ok|okay) to (?:contact|call|text)|podemos (?:llamar|escribir|mandar|enviar)\w*|(?:acepta|autoriza|permite) \w*\s?(?:contacto|llamadas|mensajes|textos)|do not (?:contact|call|text)|no (?:llamar|contactar))\b/,
    'consent-contact',
  ],
  [
    /\b(?:compartir|ok to share|(?:may|can) we share|do not share|consent to share)\b/,
    'consent-share',
  ],
  [/\b(?:zip|postal code|postcode|codigo postal)\b/, 'zip'],
  [/\b(?:e ?mail|correo)\b/, 'emails'],
  [/\b(?:phone|telefono|telefonico|celular|movil|mobile|cell|whatsapp|tel|cel)\b/, 'phones'],
  [/\b(?:idioma|language) (?:preferid\w|de preferencia|preference)\b/, 'preferred-language'],
  [/\b(?:idiomas|languages)\b/, 'languages'],
  [/\b(?:condado|county)\b/, 'county'],
  [/\bsegundo apellido|apellido materno\b/, 'second-family-name'],
  [/\bnombres? (?:y|and) apellidos?|full name|nombre completo\b/, 'full-name'],
  [/\b(?:apellidos?|last name|surname)\b/, 'family-names'],
  [/\b(?:preferred name|nombre preferido|nickname|apodo)\b/, 'preferred-name'],
  [/\b(?:first name|primer nombre|given name)\b/, 'given-name'],
  [/\b(?:comite|committee|etiquetas?|tags?)\b/, 'tags'],
  [/\b(?:notas?|notes?|comentarios?|comments?|observaciones)\b/, 'note'],
];

/** What a folded column name says the column holds. `skip`: it is known to hold nothing of use. Null when it says nothing. */
export function meaningOfHeader(header: string): ColumnMeaning | null {
  const exact = byName.get(header);
  if (exact) return exact;
  const bare = byName.get(header.replace(/ \d+$/, ''));
  if (bare) return bare;
  if (EMPTY_HANDED.test(header)) return 'skip';
  if (SOMEONE_ELSE.test(header) || /\b(?:status|estatus|estado)\b/.test(header)) return null;
  return RULES.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}
