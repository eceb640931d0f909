import { describe, expect, it } from 'vitest';
import { eventCountId } from '../../core/model/event-count';
import { aMember, anEvent, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { createWorkingSet } from '../store/working-set';
import { answerView } from './answer-view';

const SUMS = {
  people: 3,
  asked: 3,
  expected: 2,
  came: 1,
  unmarked: 1,
  interpretersComing: 0,
  invited: 1,
  yes: 2,
  maybe: 0,
  no: 0,
  leftMessage: 0,
  confirmed: 0,
  present: 1,
  late: 0,
  excused: 0,
  noShow: 0,
  walkIns: 0,
  childcare: 0,
  rides: 0,
  interpreters: 0,
};

function views(...records: readonly Rec[]) {
  const set = createWorkingSet();
  set.apply(records);
  return { set, today: () => '2019-02-20', journal: () => [] };
}

describe('what others counted at an event', () => {
  it('is theirs alone, the latest first, with the name of the group if it is known', () => {
    const [own, mesa] = [aRecord('group', { name: 'Ours' }), aRecord('group', { name: 'Mesa' })];
    const [event, other] = [anEvent(), anEvent()];
    const stranger = aRecord('group', {}).id;
    const count = (of: Rec, group: string, date: string) =>
      aRecord('event-count', { event: of.id, group, date, sums: SUMS }, eventCountId(of.id, group));
    const context = views(
      aRecord('workspace', { ownGroup: own.id }),
      own,
      mesa,
      event,
      other,
      count(event, own.id, '2019-02-20'),
      count(event, mesa.id, '2019-02-18'),
      count(event, stranger, '2019-02-19'),
      count(other, mesa.id, '2019-02-20'),
    );
    expect(answerView('others-counts', { event: event.id }, context)).toMatchObject([
      { group: '', date: '2019-02-19' },
      { group: 'Mesa', date: '2019-02-18', sums: { came: 1 } },
    ]);
  });
});

describe('a line of the log of files', () => {
  it('says what it was about and who was in it, as far as they are still here', () => {
    const event = anEvent({ titleEn: 'Vigil', titleEs: 'Vigilia' });
    const [tinaja, comal] = ['Tinaja', 'Comal'].map((givenName) => aMember({ givenName }));
    const gone = aMember().id;
    const people = [tinaja, comal].flatMap((person) => (person ? [person] : []));
    const line = aRecord('exchange-log', {
      scope: 'event',
      event: event.id,
      members: [...people.map(({ id }) => id), gone],
    });
    const context = views(event, line, ...people);
    expect(answerView('exchange-file', { id: line.id }, context)).toMatchObject({
      subject: { en: 'Vigil', es: 'Vigilia' },
      people: [{ name: 'Comal Inventado' }, { name: 'Tinaja Inventado' }],
      gone: 1,
    });
    expect(answerView('exchange-file', { id: gone }, context)).toBeNull();
  });
});
