import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Incident, incidentKind } from '../model/incident';
import { INCIDENT_STATES, SETTINGS } from '../model/vocabulary';
import { isTold, nextStates } from './incident-states';
import { publicSummary } from './public-summary';

const anIncident = (draft: Partial<Incident>): Incident => ({
  ...incidentKind.read({ id: 'i', kind: 'incident', fields: {}, stamps: { base: '' } }),
  date: '2019-02-07',
  sharing: 'everyone',
  town: 'Inventedville',
  ...draft,
});
const summaryOf = (...incidents: Incident[]) =>
  publicSummary(incidents.map((incident) => ({ incident, wasConfirmed: true, operation: null })));

describe('states of an incident', () => {
  it('lead from everywhere to an end, and never back to what was only reported', () => {
    for (const state of INCIDENT_STATES) {
      expect(nextStates(state)).not.toContain('received');
      expect(nextStates(state).length > 0 || state === 'retracted').toBe(true);
    }
  });

  it('can be retracted once they may have been told, and not before', () => {
    expect(INCIDENT_STATES.filter(isTold)).toEqual([
      'confirmed-ice',
      'confirmed-other',
      'not-enforcement',
      'not-verified',
      'closed',
    ]);
  });
});

describe('the public summary', () => {
  it('leaves out what is not confirmed or not for everyone', () => {
    const summary = publicSummary([
      { incident: anIncident({ taken: 9 }), wasConfirmed: false, operation: null },
      { incident: anIncident({ sharing: 'verifiers' }), wasConfirmed: true, operation: null },
    ]);
    expect(summary).toMatchObject({ rows: [], incidents: 0, taken: 0 });
  });

  it('hides small counts, and the town of a place where few were taken', () => {
    const [few, many] = summaryOf(
      anIncident({ date: '2019-02-08', taken: 1, targets: 1 }),
      anIncident({ taken: 30, targets: 10, collateral: 12 }),
    ).rows;
    expect(few).toMatchObject({ town: '', taken: 'few', targets: 'hidden' });
    expect(many).toMatchObject({
      town: 'Inventedville',
      taken: 30,
      targets: 10,
      collateral: 12,
      notKnown: 8,
    });
  });

  it('lets no small number of people be read or worked out from its sums', () => {
    const some = fc.array(
      fc.record({
        setting: fc.constantFrom(...SETTINGS),
        taken: fc.option(fc.integer({ min: 0, max: 12 })),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (drafts) => {
        const { taken, bySetting } = summaryOf(...drafts.map((draft) => anIncident(draft)));
        const hidden = bySetting.filter((sum) => sum.taken === 'hidden');
        for (const sum of [...bySetting, { taken }]) {
          if (typeof sum.taken === 'number') expect(sum.taken === 0 || sum.taken >= 5).toBe(true);
        }
        if (typeof taken === 'number') expect(hidden.length).not.toBe(1);
      }),
    );
  });

  it('hides all parts of a row when one of them is small', () => {
    const [row] = summaryOf(anIncident({ taken: 20, targets: 18 })).rows;
    expect(row).toMatchObject({ taken: 20, targets: 'hidden', notKnown: 'hidden' });
  });
});
