import { beforeAll, describe, expect, it } from 'vitest';
import { addAllMessages, i18n, type Language, startTranslation } from '../../../messages/i18n';
import { ruleSentence } from './repeat-words';

const FIRST = '2019-02-19';

beforeAll(async () => {
  await startTranslation('en');
  await addAllMessages();
});

const said = (language: Language, rule: string) =>
  ruleSentence(i18n.getFixedT(language, 'series'), language, rule, FIRST);

describe('how a series repeats', () => {
  it('is said in English', () => {
    expect(said('en', 'FREQ=WEEKLY')).toBe('Every week on Tuesday');
    expect(said('en', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU')).toBe(
      'Every 2 weeks on Tuesday and Thursday',
    );
    expect(said('en', 'FREQ=MONTHLY;BYDAY=1SA;COUNT=6')).toBe(
      'Every month on the first Saturday, 6 times',
    );
    expect(said('en', 'FREQ=MONTHLY;BYMONTHDAY=22')).toBe('Every month on the 22nd');
    expect(said('en', 'FREQ=YEARLY')).toBe('Every year on February 19');
    expect(said('en', 'FREQ=DAILY;UNTIL=20190331')).toBe('Every day, until Mar 31, 2019');
    expect(said('en', 'FREQ=HOURLY')).toBe('By a rule that this version can’t show');
  });

  it('is said in Spanish', () => {
    expect(said('es', 'FREQ=WEEKLY;BYDAY=SU,TU')).toBe('Cada semana, los domingos y los martes');
    expect(said('es', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TH')).toBe('Cada 2 meses, el último jueves');
    expect(said('es', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=1')).toBe('Cada mes, el último día, 1 vez');
    expect(said('es', 'FREQ=YEARLY')).toBe('Cada año, el 19 de febrero');
  });
});
