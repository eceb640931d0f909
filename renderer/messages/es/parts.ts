import type { Catalogue } from '../catalogue';
import type { parts as english } from '../en/parts';

export const parts: Catalogue<typeof english> = {
  preview: {
    zoom: 'Tamaño de la vista',
    smaller: 'Más pequeño',
    larger: 'Más grande',
    fit: 'Ajustar al ancho',
    percent: '{{percent}} %',
    preparing: 'Preparando páginas: {{done}} de {{of}}',
    pages_one: '{{count}} página',
    pages_other: '{{count}} páginas',
  },
  print: {
    print: 'Imprimir',
    savePdf: 'Guardar como PDF',
    printed: 'Se envió a la impresora.',
    saved: 'El PDF quedó guardado.',
    noPrinter:
      'No se encontró ninguna impresora. Guarde un PDF o conecte una impresora e intente de nuevo.',
    diskFull: 'El disco está lleno y el PDF no se guardó. Libere espacio e intente de nuevo.',
    failed: 'No se pudo imprimir la hoja. Nada cambió en sus registros. Intente de nuevo.',
  },
  unsaved: {
    title: '¿Salir sin guardar?',
    body: 'Lo que escribió aquí todavía no está guardado. Si sale ahora, se pierde.',
    stay: 'Seguir editando',
    leave: 'Descartar cambios',
  },
  freeText: {
    title: 'Esto parece algo que es mejor no anotar',
    remove: 'Quitarlo',
    found: 'Vimos: {{text}}',
    'a-number': 'El número A se anota en papel para la abogada o el abogado, no aquí.',
    'social-security': 'Un número de Seguro Social o de impuestos nunca se guarda aquí.',
    'card-number': 'Un número de tarjeta nunca se guarda aquí.',
    'identity-document':
      'Un número de pasaporte, licencia o matrícula consular nunca se guarda aquí.',
    'birth-date':
      'Aquí no se guardan fechas de nacimiento. Nadie las necesita para venir a una reunión.',
    'immigration-status':
      'Por favor no escriba nada sobre la situación migratoria. Podría dañar a esta persona si alguien se lleva esta computadora.',
  },
  sample: {
    offer: 'Ver una muestra con datos',
    title: '¿Abrir la muestra?',
    body: 'Convite bloquea este espacio y abre una muestra con personas inventadas. Cierre la muestra y abra Convite de nuevo para volver aquí.',
    open: 'Abrir la muestra',
    stay: 'Quedarse aquí',
  },
  notes: {
    title: 'Notas',
    none: 'Todavía no hay notas. Escriba lo que ayude a quien llame después.',
    add: 'Agregar nota',
    text: 'Nota',
    date: 'Fecha',
    save: 'Guardar nota',
    cancel: 'Cancelar',
    edit: 'Editar la nota del {{date}}',
    delete: 'Borrar la nota del {{date}}',
    by: '{{date}}, por {{by}}',
    added: 'La nota quedó guardada.',
    changed: 'La nota cambió.',
    deleted: 'La nota se borró.',
    missing: 'Primero escriba algo.',
  },
  picker: {
    name: 'Nombre',
    county: 'Condado',
    language: 'Idioma',
    search: 'Buscar integrantes para invitar',
    placeholder: 'Nombre, teléfono, etiqueta …',
    results_one: '{{count}} integrante',
    results_other: '{{count}} integrantes',
    more: 'Se muestran {{count}}. Escriba más letras para acortar la lista.',
    none: 'Nadie coincide. Pruebe con menos letras.',
    everyone: 'Todas las personas que conoce ya están en la lista.',
    chosen_one: '{{count}} elegida',
    chosen_other: '{{count}} elegidas',
    chooseAll: 'Elegir todas las que se ven',
    clear: 'No elegir ninguna',
  },
};
