import type { Catalogue } from '../catalogue';
import type { shell as english } from '../en/shell';

export const shell: Catalogue<typeof english> = {
  title: 'Convite',
  skip: 'Ir al contenido',
  nav: 'Pantallas',
  toasts: 'Mensajes',
  lock: 'Bloquear',
  saved: 'Todo guardado',
  savedAgo: 'Todo guardado {{when}}',
  saving: 'Guardando …',
  nothingToUndo: 'No hay nada que deshacer.',
  undid: 'Se deshizo: {{what}}',
  lastResort:
    'Algo falló en Convite. Todo lo que se guardó está a salvo. Inténtelo de nuevo; si vuelve a pasar, bloquee Convite y desbloquéelo.',
  places: {
    home: 'Inicio',
    members: 'Integrantes',
    events: 'Eventos',
    sheriffs: 'Alguaciles',
    sharing: 'Compartir',
    reports: 'Informes',
    settings: 'Ajustes',
  },
  find: {
    open: 'Buscar o abrir',
    keys: 'Ctrl K',
    placeholder: 'Una persona, evento, condado o acción',
    nothing: 'Nada coincide. Pruebe con menos letras.',
    records: 'Resultados',
    actions: 'Pantallas y acciones',
    addMember: 'Agregar integrante',
    importTable: 'Importar personas de una tabla',
    planEvent: 'Planear un evento',
    logMeeting: 'Registrar una reunión con un alguacil',
    undo: 'Deshacer el último cambio',
    types: {
      member: 'Integrante',
      event: 'Evento',
      county: 'Condado',
      official: 'Funcionario/a',
      meeting: 'Reunión',
    },
  },
  sample: {
    label: 'Sobre este espacio de trabajo',
    title: 'Muestra, febrero de 2019',
    body: 'Sus integrantes son inventados. Lo que cambie aquí se descarta al cerrar Convite.',
  },
  notHere: {
    title: 'No existe esa pantalla',
    body: 'Quizás la dirección es de una versión anterior de Convite. Sus datos están a salvo.',
  },
};
