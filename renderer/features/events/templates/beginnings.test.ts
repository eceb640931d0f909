import { describe, expect, it } from 'vitest';
import { eventKind } from '../../../core/model/event';
import { eventTemplateKind } from '../../../core/model/series';
import { aRecord } from '../../../core/model/testing/builders';
import { EVENT_KINDS, ROLES } from '../../../core/model/vocabulary';
import { NEW_EVENT } from '../event-draft';
import { beginningOf, filledFrom } from './beginnings';
import { BUILT_IN_TEMPLATES } from './built-in-templates';

describe('what an event begins from', () => {
  it('is in both languages, of known kinds and roles, and fits an event', () => {
    for (const { nameEn, nameEs, fields, shifts } of BUILT_IN_TEMPLATES) {
      expect([nameEn, nameEs, fields.titleEn, fields.titleEs].every(Boolean)).toBe(true);
      expect(EVENT_KINDS).toContain(fields.kind);
      for (const role of [...(fields.roles ?? []), ...shifts.map((shift) => shift.role)]) {
        expect(ROLES).toContain(role);
      }
      const event = eventKind.read(aRecord('event', fields));
      expect(event.titleEs).toBe(fields.titleEs);
      const template = aRecord('event-template', { ...fields, shifts: [...shifts], nameEn });
      expect(eventTemplateKind.read(template).shifts).toEqual(shifts);
    }
  });

  it('fills the form in and leaves the day', () => {
    const weekly = beginningOf(
      eventTemplateKind.read(
        aRecord('event-template', { nameEs: 'Semanal', place: 'Salón', capacity: 20 }),
      ),
    );
    const filled = filledFrom(weekly, { ...NEW_EVENT, date: '2019-03-01' }, null);
    expect(filled).toMatchObject({ date: '2019-03-01', place: 'Salón', capacity: 20 });
    expect(Object.keys(filled).sort()).toEqual(Object.keys(NEW_EVENT).sort());
    expect(filledFrom(null, filled, weekly)).toEqual({ ...NEW_EVENT, date: '2019-03-01' });
  });

  it('leaves what was written by hand, in either language, and takes the kind of the template', () => {
    const [rights = null, , vigil = null] = BUILT_IN_TEMPLATES;
    const written = { ...NEW_EVENT, kind: 'canvass', titleEs: 'Nuestro taller', place: 'Salón' };
    const filled = filledFrom(rights, written, null);
    expect(filled).toMatchObject({
      kind: 'know-your-rights',
      titleEn: 'Know your rights',
      titleEs: 'Nuestro taller',
      place: 'Salón',
    });
    const other = filledFrom(vigil, filled, rights);
    expect(other).toMatchObject({ kind: 'vigil', titleEn: 'Vigil', titleEs: 'Nuestro taller' });
    expect(other.childcare).toBe(false);
  });
});
