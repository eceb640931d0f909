import type { ShiftPlan } from '../../../core/model/series';
import type { EventDraft } from '../event-draft';

/** What an event can begin from: one of the group's own, or one of those that everyone has. */
export type Beginning = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly fields: Partial<EventDraft>;
  readonly shifts: readonly ShiftPlan[];
};

const shift = (
  role: string,
  names: readonly [string, string],
  wanted: number,
  rest: Partial<ShiftPlan> = {},
): ShiftPlan => ({
  nameEn: names[0],
  nameEs: names[1],
  role,
  startTime: '',
  endTime: '',
  wanted,
  trained: false,
  needs: '',
  ...rest,
});

const greeters = (wanted: number) => shift('greeter', ['Welcome', 'Bienvenida'], wanted);
const childcare = shift('childcare', ['Childcare', 'Cuidado de niños'], 2);
const interpreters = shift('interpreter', ['Interpretation', 'Interpretación'], 2);

/** Beginnings that come with the app; data, not records, so that nobody has to tidy them away. */
export const BUILT_IN_TEMPLATES: readonly Beginning[] = [
  {
    id: 'know-your-rights',
    nameEn: 'Know-your-rights training',
    nameEs: 'Taller conozca sus derechos',
    fields: {
      kind: 'know-your-rights',
      titleEn: 'Know your rights',
      titleEs: 'Conozca sus derechos',
      descriptionEn: 'What to do at the door, on the road and at work. Bring your questions.',
      descriptionEs:
        'Qué hacer en la puerta, en la carretera y en el trabajo. Traiga sus preguntas.',
      startTime: '18:00',
      endTime: '20:00',
      interpretation: true,
      childcare: true,
      photoRule: 'none',
      languages: ['es', 'en'],
      roles: ['facilitator', 'greeter', 'interpreter', 'childcare'],
    },
    shifts: [greeters(2), interpreters, childcare],
  },
  {
    id: 'verifier-training',
    nameEn: 'Verifier training',
    nameEs: 'Capacitación de verificadores',
    fields: {
      kind: 'verifier-training',
      titleEn: 'Verifier training',
      titleEs: 'Capacitación de verificadores',
      descriptionEn: 'How to check a report, what to write down, and what never to share.',
      descriptionEs: 'Cómo verificar un reporte, qué anotar y qué no compartir nunca.',
      startTime: '10:00',
      endTime: '13:00',
      capacity: 30,
      interpretation: true,
      photoRule: 'none',
      languages: ['es', 'en'],
      roles: ['trainer', 'greeter', 'interpreter'],
    },
    shifts: [greeters(1), shift('trainer', ['Training', 'Capacitación'], 2, { trained: true })],
  },
  {
    id: 'vigil',
    nameEn: 'Vigil',
    nameEs: 'Vigilia',
    fields: {
      kind: 'vigil',
      titleEn: 'Vigil',
      titleEs: 'Vigilia',
      startTime: '19:00',
      endTime: '20:30',
      photoRule: 'stage-only',
      countOnly: true,
      languages: ['es', 'en'],
      roles: ['speaker', 'marshal', 'police-liaison', 'media-contact'],
    },
    shifts: [
      shift('marshal', ['Marshals', 'Seguridad'], 4),
      shift('legal-observer', ['Legal observers', 'Observación legal'], 2, { trained: true }),
    ],
  },
  {
    id: 'assembly',
    nameEn: 'Assembly',
    nameEs: 'Asamblea',
    fields: {
      kind: 'assembly',
      titleEn: 'Assembly',
      titleEs: 'Asamblea',
      startTime: '18:30',
      endTime: '20:30',
      interpretation: true,
      childcare: true,
      rides: true,
      languages: ['es', 'en'],
      roles: ['facilitator', 'greeter', 'interpreter', 'childcare', 'driver', 'food', 'note-taker'],
    },
    shifts: [
      greeters(3),
      interpreters,
      childcare,
      shift('driver', ['Rides', 'Transporte'], 3, { needs: "driver's license / licencia" }),
      shift('food', ['Food', 'Comida'], 3),
      shift('cleanup', ['Cleanup', 'Limpieza'], 4),
    ],
  },
  {
    id: 'committee',
    nameEn: 'Committee meeting',
    nameEs: 'Reunión de comité',
    fields: {
      kind: 'committee',
      titleEn: 'Committee meeting',
      titleEs: 'Reunión de comité',
      startTime: '18:30',
      endTime: '20:00',
      languages: ['es', 'en'],
      roles: ['facilitator', 'note-taker'],
    },
    shifts: [],
  },
];
