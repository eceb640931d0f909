import { expect, it } from 'vitest';
import { turnoutOf } from './turnout';

it('adds up what people said, whether they came, and what they need', () => {
  const turnout = turnoutOf([
    { rsvp: 'yes', mark: 'present', childcareCount: 2 },
    { rsvp: 'confirmed', role: 'interpreter' },
    { rsvp: 'confirmed', mark: 'late', ride: true },
    { rsvp: 'maybe', mark: 'no-show' },
    { rsvp: 'no', mark: 'excused', ride: true, childcareCount: 4, interpreter: true },
    { rsvp: 'invited', interpreter: true },
    { rsvp: 'left-message' },
    { mark: 'present', walkIn: true },
    { rsvp: 'yes', waiting: true, childcareCount: 3, ride: true },
  ]);
  expect(turnout).toEqual({
    asked: 8,
    expected: 3,
    expectedCame: 2,
    waiting: 1,
    came: 3,
    unmarked: 1,
    interpretersComing: 1,
    counts: {
      invited: 1,
      yes: 1,
      maybe: 1,
      no: 1,
      leftMessage: 1,
      confirmed: 2,
      present: 2,
      late: 1,
      excused: 1,
      noShow: 1,
      walkIns: 1,
      childcare: 2,
      rides: 1,
      interpreters: 1,
    },
  });
});

it('counts whoever waited and was let in among those who came', () => {
  const { waiting, came, expectedCame } = turnoutOf([
    { rsvp: 'yes', waiting: true, mark: 'present' },
    { rsvp: 'yes', waiting: true },
  ]);
  expect({ waiting, came, expectedCame }).toEqual({ waiting: 1, came: 1, expectedCame: 1 });
});
