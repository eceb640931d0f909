import { describe, expect, it } from 'vitest';
import { recordsClock } from './records-clock';

const sent = { sentOn: '2019-01-09', acknowledgedOn: '', receivedOn: '', closedOn: '', due: '' };
const TODAY = '2019-02-20';

describe('recordsClock', () => {
  it('counts the days without an answer', () => {
    expect(recordsClock(sent, TODAY)).toEqual({ state: 'unanswered', days: 42, askAgain: false });
    expect(recordsClock({ ...sent, acknowledgedOn: '2019-01-20' }, TODAY).state).toBe(
      'acknowledged',
    );
  });

  it('stops when the records came or the group closed it', () => {
    expect(recordsClock({ ...sent, receivedOn: '2019-01-19' }, TODAY)).toMatchObject({
      state: 'received',
      days: 10,
    });
    expect(recordsClock({ ...sent, closedOn: '2019-01-10' }, TODAY)).toMatchObject({
      state: 'closed',
      days: 1,
    });
  });

  it('says when the day to ask again has come, and only while the office is silent', () => {
    const due = { ...sent, due: '2019-02-20' };
    expect(recordsClock(due, TODAY).askAgain).toBe(true);
    expect(recordsClock(due, '2019-02-19').askAgain).toBe(false);
    expect(recordsClock({ ...due, receivedOn: '2019-02-01' }, TODAY).askAgain).toBe(false);
  });

  it('has not begun before the request is sent', () => {
    expect(recordsClock({ ...sent, sentOn: '' }, TODAY)).toMatchObject({ state: 'draft', days: 0 });
    expect(recordsClock({ ...sent, sentOn: '2019-03-01' }, TODAY).days).toBe(0);
  });
});
