import { expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

it('types a printed row back into whoever the person of the row was merged into', () => {
  const event = anEvent();
  const [keep, other, third] = ['Brisa', 'Briza', 'Mirlo'].map((givenName) =>
    aMember({ givenName }),
  ) as [ReturnType<typeof aMember>, ReturnType<typeof aMember>, ReturnType<typeof aMember>];
  const rows = [anAttendance(event, other), anAttendance(event, third)];
  const sheet = aRecord('sheet', { event: event.id, rows: rows.map(({ id }) => id) });
  const laptop = aLaptop([event, keep, other, third, ...rows, sheet]);
  laptop.run({ type: 'merge-members', keep: keep.id, others: [other.id], take: {} });
  expect(laptop.set.get('sheet', sheet.id)?.fields['rows']).toEqual([
    attendanceId(event.id, keep.id),
    rows[1]?.id,
  ]);
  const view = laptop.view('type-back', { event: event.id, sheet: sheet.id });
  expect(view?.lines.map(({ mark }) => mark)).toEqual(['blank', 'blank']);
});
