import { describe, expect, it } from 'vitest';
import { type Fact, factKind } from '../../core/model/fact';
import { factsByTopic } from './facts-by-topic';

const fact = (id: string, topic: Fact['topic'], validFrom: string, validTo = ''): Fact => ({
  ...factKind.read({ id, kind: 'fact', fields: {}, stamps: { base: '' } }),
  topic,
  value: id,
  validFrom,
  validTo,
});

describe('factsByTopic', () => {
  it('keeps every fact, the ones that still hold first and the newest first', () => {
    const groups = factsByTopic([
      fact('old', 'detainer-hold', '2010', '2018-12'),
      fact('later', 'detainer-hold', '2019-03'),
      fact('now', 'detainer-hold', '2018-12'),
      fact('signed', 'agreement-287g', '2009'),
    ]);
    expect(groups.map((g) => [g.topic, g.facts.map((f) => f.id)])).toEqual([
      ['agreement-287g', ['signed']],
      ['detainer-hold', ['later', 'now', 'old']],
    ]);
  });
});
