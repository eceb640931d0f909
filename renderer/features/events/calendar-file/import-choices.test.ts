import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../vault/vault';
import { draftToTake } from './import-choices';

const entry = (draft: Partial<CalendarEntry['draft']> = {}): CalendarEntry => ({
  draft: {
    uid: 'a@calendar.test',
    titleEn: 'Asamblea',
    titleEs: '',
    descriptionEn: 'Con comida',
    descriptionEs: '',
    place: '12 Invented Street',
    privateAddress: '',
    date: '2019-03-01',
    startTime: '',
    endTime: '',
    timeZone: 'America/New_York',
    cancelled: false,
    rule: '',
    except: [],
    ...draft,
  },
  state: 'new',
  changes: [],
  here: null,
  isOneOfMany: false,
  strangeZone: '',
});

describe('an entry of a calendar file', () => {
  it('has its texts in the language that a person named, and its place where they wanted it', () => {
    expect(draftToTake(entry(), { language: 'es', places: 'private' })).toMatchObject({
      titleEn: '',
      titleEs: 'Asamblea',
      descriptionEs: 'Con comida',
      place: '',
      privateAddress: '12 Invented Street',
    });
    expect(draftToTake(entry(), { language: 'en', places: 'public' })).toEqual(entry().draft);
  });

  it('stays as it is when we wrote it', () => {
    const own = entry({ uid: 'x@convite.invalid', place: 'Hall' });
    expect(draftToTake(own, { language: 'es', places: 'private' })).toEqual(own.draft);
  });
});
