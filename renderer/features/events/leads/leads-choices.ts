import type { Needs } from '../../../core/events/needs';
import type { Sheet } from '../../../core/model/sheet';

/** Pages that are printed for those who get ready what people need. */
export const LEADS = ['childcare', 'rides', 'interpreters', 'access'] as const;
export type Lead = (typeof LEADS)[number];

/** What the paper of each is called, and noted as. */
export const SHEET_OF = {
  childcare: 'childcare-list',
  rides: 'driver-page',
  interpreters: 'interpreter-list',
  access: 'access-list',
} as const satisfies Record<Lead, Sheet['kind']>;

/** What a person chose for the pages. `destroyBy`: an ISO date, or empty for the usual one. */
export type LeadsChoices = {
  readonly lead: Lead;
  /** Only on pages of drivers: phones of those who ride; and the private address, for drivers who confirmed. */
  readonly phones: boolean;
  readonly address: boolean;
  readonly destroyBy: string;
};

/** How many people a page is about. */
export function peopleOn(needs: Needs, lead: Lead): number {
  switch (lead) {
    case 'childcare':
      return needs.childcare.families.length;
    case 'rides':
      return needs.rides.drivers.reduce((sum, { riders }) => sum + 1 + riders.length, 0);
    case 'interpreters':
      return needs.languages.reduce((sum, { needed }) => sum + needed.length, 0);
    case 'access':
      return needs.access.reduce((sum, { people }) => sum + people.length, 0);
  }
}

/** The first page for which there is anybody. */
export const firstLead = (needs: Needs): Lead =>
  LEADS.find((lead) => peopleOn(needs, lead) > 0) ?? 'childcare';
