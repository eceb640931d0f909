import { describe, expect, it } from 'vitest';
import type { Command } from '../../vault/vault';
import { cleaned, doubtfulTexts } from './command-texts';

const note = (text: string): Command => ({
  type: 'add-record',
  kind: 'note',
  fields: { subject: '37b5f1f0-1111-4222-8333-444455556666', date: '2019-02-20', text },
});

describe('what a command would write down', () => {
  it('finds a number that belongs on paper, and takes it out', () => {
    const command = note('Bring A 012 345 678 to the lawyer');
    const found = doubtfulTexts(command);
    expect(found.map(({ warnings }) => warnings.map(({ kind }) => kind))).toEqual([['a-number']]);
    expect(cleaned(command, found)).toEqual(note('Bring to the lawyer'));
  });

  it('takes out several from one text', () => {
    const command = note('Está sin papeles, A012345678, llamar el lunes');
    expect(cleaned(command, doubtfulTexts(command))).toEqual(note('Está , , llamar el lunes'));
  });

  it('has nothing to say about ids, phones and dates', () => {
    expect(
      doubtfulTexts({
        type: 'add-record',
        kind: 'member',
        fields: { givenName: 'Nopal', phones: ['4111 1111 1111 1111'], emails: [] },
      }),
    ).toEqual([]);
    expect(doubtfulTexts(note('Call 336-555-0100 after six'))).toEqual([]);
  });

  it('drops a tag of which nothing would be left', () => {
    const command: Command = {
      type: 'edit-record',
      kind: 'member',
      id: '37b5f1f0-1111-4222-8333-444455556666',
      patch: { tags: ['cocina', 'indocumentada'] },
    };
    expect(cleaned(command, doubtfulTexts(command))).toEqual({
      ...command,
      patch: { tags: ['cocina'] },
    });
  });

  it('lets an official be quoted, but keeps numbers out there too', () => {
    const statement = (quote: string): Command => ({
      type: 'add-record',
      kind: 'statement',
      fields: { quote },
    });
    expect(doubtfulTexts(statement('We hold undocumented people'))).toEqual([]);
    expect(doubtfulTexts(statement('His A-number is A012345678'))).toHaveLength(1);
  });
});
