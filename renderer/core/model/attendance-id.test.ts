import { expect, it } from 'vitest';
import { attendanceId } from './attendance-id';

const event = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const member = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';

it('gives the same id on every laptop for the same person at the same event', () => {
  expect(attendanceId(event, member)).toBe('7e06123d-653f-8e7b-b00d-93846a8ed7ce');
});

it('gives a UUID of version 8, and another one when event and member change places', () => {
  expect(attendanceId(event, member)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(attendanceId(member, event)).not.toBe(attendanceId(event, member));
});
