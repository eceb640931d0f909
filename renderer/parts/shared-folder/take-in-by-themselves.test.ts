import { describe, expect, it, vi } from 'vitest';
import type { PartnerRow } from '../../core/views/partner-row';
import type { Vault } from '../../vault/vault';
import { lettingIn, takeInByThemselves } from './take-in-by-themselves';

type Bytes = Uint8Array<ArrayBuffer>;
const file = (first: number) => ({ read: async () => Uint8Array.of(first) as Bytes });

/** A vault in which the first byte of a file says what the policy makes of it: 1 comes by itself, 2 waits, 3 does not open. */
function aVault() {
  const applyImport = vi.fn(async (plan: string) =>
    plan === 'plan 9'
      ? { ok: false, error: { type: 'plan-stale' } }
      : { ok: true, value: { entry: `entry of ${plan}`, ids: [], kept: 0 } },
  );
  const discardPlan = vi.fn(async () => undefined);
  const planImport = (bytes: Bytes) => {
    const first = bytes[0] ?? 0;
    const outcome = Promise.resolve(
      first === 3
        ? { ok: false, error: { type: 'payload-damaged' } }
        : {
            ok: true,
            value: {
              plan: `plan ${first}`,
              byItself: first !== 2,
              sender: { partnerName: 'CIMA' },
            },
          },
    );
    return { outcome, cancel: () => undefined };
  };
  const vault = { planImport, applyImport, discardPlan } as unknown as Vault;
  return { vault, applyImport, discardPlan };
}

describe('files of the shared folder', () => {
  it('come in where the policy lets them, and wait for a person where it does not', async () => {
    const { vault, applyImport, discardPlan } = aVault();
    const came = await takeInByThemselves(vault, [file(2), file(1), file(3)]);
    expect(came).toEqual([{ from: 'CIMA', entry: 'entry of plan 1' }]);
    expect(applyImport.mock.calls.map(([plan]) => plan)).toEqual(['plan 1']);
    expect(discardPlan.mock.calls).toEqual([['plan 2']]);
  });

  it('wait for a person when they are gone, or when something changed in between', async () => {
    const { vault, discardPlan } = aVault();
    const came = await takeInByThemselves(vault, [{ read: async () => null }, file(9)]);
    expect(came).toEqual([]);
    expect(discardPlan.mock.calls).toEqual([['plan 9']]);
  });
});

describe('lettingIn', () => {
  const row = (how: Partial<PartnerRow>): PartnerRow =>
    ({
      id: 'a',
      signer: 's',
      sheriffs: 'accept',
      state: 'verified',
      isDevice: false,
      ...how,
    }) as PartnerRow;
  const of = (...rows: PartnerRow[]) =>
    lettingIn({ view: async () => rows } as unknown as Pick<Vault, 'view'>);

  it('is nobody unless a verified partner’s page says so', async () => {
    expect(await of()).toBe('');
    expect(
      await of(row({ sheriffs: 'review' }), row({ state: 'changed' }), row({ isDevice: true })),
    ).toBe('');
  });

  it('differs when another partner or another key is let in', async () => {
    const before = await of(row({ id: 'a' }), row({ id: 'b' }));
    expect(await of(row({ id: 'b' }), row({ id: 'a' }))).toBe(before);
    expect(await of(row({ id: 'a' }))).not.toBe(before);
    expect(await of(row({ id: 'a' }), row({ id: 'b', signer: 't' }))).not.toBe(before);
  });
});
