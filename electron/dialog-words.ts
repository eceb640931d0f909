import type { Argument } from './bridge/contract';

/** The languages that the shell's own dialogs speak. */
export type Language = 'en' | 'es';

/** Words of the system's dialogs and menus. They appear outside the page, so they can't come from its catalogue. */
export type DialogWords = {
  readonly openExchange: string;
  readonly saveExchange: string;
  readonly saveAllExchange: string;
  readonly openCard: string;
  readonly saveCard: string;
  readonly openPicture: string;
  readonly openTable: string;
  readonly openCalendar: string;
  readonly saveCalendar: string;
  readonly calendarFiles: string;
  readonly saveTable: string;
  readonly savePicture: string;
  readonly savePdf: string;
  readonly chooseFolder: string;
  readonly exchangeFiles: string;
  readonly cardFiles: string;
  readonly pictureFiles: string;
  readonly tableFiles: string;
  readonly csvFiles: string;
  readonly pngFiles: string;
  readonly pdfFiles: string;
  /** Start of a PDF's proposed name, for each sheet that prints: never an event or a person. */
  readonly sheetFiles: { readonly [S in Argument<'save-sheet-pdf'>['sheet']]: string };
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly crashedTitle: string;
  readonly crashedText: string;
};

const en: DialogWords = {
  openExchange: 'Open a sealed file',
  saveExchange: 'Save the sealed file',
  saveAllExchange: 'Choose a folder for the sealed files',
  openCard: 'Open the card of a group',
  saveCard: 'Save our card',
  openPicture: 'Open a picture of a QR code',
  openTable: 'Open a table',
  openCalendar: 'Open a calendar file',
  saveCalendar: 'Save the calendar file',
  calendarFiles: 'Calendar files',
  saveTable: 'Save the table',
  savePicture: 'Save the chart as a picture',
  savePdf: 'Save as PDF',
  chooseFolder: 'Choose the shared folder',
  exchangeFiles: 'Convite files',
  cardFiles: 'Cards of groups',
  pictureFiles: 'Pictures',
  tableFiles: 'Tables and contacts',
  csvFiles: 'CSV table',
  pngFiles: 'PNG picture',
  pdfFiles: 'PDF',
  sheetFiles: {
    roster: 'roster',
    'sign-in': 'sign-in',
    slips: 'slips',
    'count-only': 'count',
    'shift-sheet': 'shifts',
    badges: 'badges',
    leads: 'leads',
    recovery: 'recovery-sheet',
    'call-sheet': 'call-sheet',
    members: 'list',
    held: 'what-we-hold',
    consent: 'consent',
    map: 'map',
    summary: 'public-summary',
    report: 'report',
    brief: 'brief',
    letter: 'letter',
  },
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  crashedTitle: 'Convite had to close',
  crashedText:
    'The window stopped three times in a row. What was saved is still there. Start Convite again.',
};

const es: DialogWords = {
  openExchange: 'Abrir un archivo cifrado',
  saveExchange: 'Guardar el archivo cifrado',
  saveAllExchange: 'Elegir una carpeta para los archivos cifrados',
  openCard: 'Abrir la tarjeta de un grupo',
  saveCard: 'Guardar nuestra tarjeta',
  openPicture: 'Abrir una imagen de un código QR',
  openTable: 'Abrir una tabla',
  openCalendar: 'Abrir un archivo de calendario',
  saveCalendar: 'Guardar el archivo de calendario',
  calendarFiles: 'Archivos de calendario',
  saveTable: 'Guardar la tabla',
  savePicture: 'Guardar la gráfica como imagen',
  savePdf: 'Guardar como PDF',
  chooseFolder: 'Elegir la carpeta compartida',
  exchangeFiles: 'Archivos de Convite',
  cardFiles: 'Tarjetas de grupos',
  pictureFiles: 'Imágenes',
  tableFiles: 'Tablas y contactos',
  csvFiles: 'Tabla CSV',
  pngFiles: 'Imagen PNG',
  pdfFiles: 'PDF',
  sheetFiles: {
    roster: 'lista-de-asistencia',
    'sign-in': 'registro',
    slips: 'papeletas',
    'count-only': 'conteo',
    'shift-sheet': 'turnos',
    badges: 'gafetes',
    leads: 'responsables',
    recovery: 'hoja-de-recuperacion',
    'call-sheet': 'hoja-de-llamadas',
    members: 'lista',
    held: 'que-guardamos',
    consent: 'consentimiento',
    map: 'mapa',
    summary: 'resumen-publico',
    report: 'informe',
    brief: 'resumen-de-reunion',
    letter: 'carta',
  },
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  selectAll: 'Seleccionar todo',
  crashedTitle: 'Convite tuvo que cerrarse',
  crashedText:
    'La ventana se detuvo tres veces seguidas. Lo que se guardó sigue ahí. Vuelva a abrir Convite.',
};

/** The words in the chosen language, or in the system's while none is chosen. */
export function dialogWords(chosen: Language | null, systemLocale: string): DialogWords {
  const language = chosen ?? (systemLocale.toLowerCase().startsWith('es') ? 'es' : 'en');
  return { en, es }[language];
}
