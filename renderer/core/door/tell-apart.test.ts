import { describe, expect, it } from 'vitest';
import { type Marks, tellApart } from './tell-apart';

const one = (more: Partial<Marks> = {}): Marks => ({
  name: 'María Luna',
  role: '',
  mates: [],
  groups: [],
  ...more,
});

describe('people of one name at the door', () => {
  it('need no hint when nobody else here is called so', () => {
    expect(tellApart([one(), one({ name: 'José Luna' })])).toEqual([null, null]);
  });

  it('are told apart by what is different for all of them: role, then household, then group', () => {
    expect(tellApart([one({ role: 'driver' }), one({ role: 'host', mates: ['José'] })])).toEqual([
      { type: 'role', role: 'driver' },
      { type: 'role', role: 'host' },
    ]);
    const mates = [one({ role: 'host', mates: ['José', 'Nube', 'Ana'] }), one({ mates: ['Luz'] })];
    expect(tellApart(mates)).toEqual([
      { type: 'with', names: ['José', 'Nube'] },
      { type: 'with', names: ['Luz'] },
    ]);
    expect(tellApart([one({ groups: ['Norte'] }), one({ groups: ['Sur'] })])).toEqual([
      { type: 'group', names: ['Norte'] },
      { type: 'group', names: ['Sur'] },
    ]);
  });

  it('are asked for their phone when nothing is different, whatever the accents', () => {
    const alike = [one({ role: 'host' }), one({ name: 'Maria  luna', role: 'host' })];
    expect(tellApart(alike)).toEqual([{ type: 'ask-phone' }, { type: 'ask-phone' }]);
  });
});
