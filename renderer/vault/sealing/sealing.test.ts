import { createHash } from 'node:crypto';
import { argon2id as noble } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { fromHex, toHex, toUtf8 } from './bytes';
import { COST_LIMITS, deriveCalibrated, deriveKey, isSafeCost, type KeyCost } from './derive-key';
import { NO_COST, type SlotTerms, unwrapKey, wrapKey } from './key-slots';
import { pad, paddedSize, unpad } from './padding';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code';
import { cipherReady, createSealer, type Place, type Sealer } from './sealer';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const cheap: KeyCost = { memory: 1024, passes: 1, lanes: 1 };

beforeAll(cipherReady);

describe('sealing', () => {
  const make = (dataKey = new Uint8Array(32).fill(7), epoch = 1) =>
    createSealer({ dataKey, vaultId: new Uint8Array(16).fill(9), epoch, randomBytes });
  const place: Place = { table: 2, id: new Uint8Array(16).fill(3), version: 5 };

  test('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
        const sealer = make();
        expect(sealer.open(place, sealer.seal(place, content))).toEqual(content);
      }),
      { numRuns: 100 },
    );
  });

  test('opens nothing that was moved, of another epoch, or under another key', () => {
    const sealer = make();
    const sealed = sealer.seal(place, toUtf8('Ana'));
    const elsewhere: Place[] = [
      { ...place, table: 3 },
      { ...place, version: 4 },
      { ...place, id: new Uint8Array(16).fill(4) },
    ];
    for (const other of elsewhere) expect(sealer.open(other, sealed)).toBeNull();
    expect(make(undefined, 2).open(place, sealed)).toBeNull();
    expect(make(new Uint8Array(32).fill(8)).open(place, sealed)).toBeNull();
  });

  test('opens nothing with a flipped bit or a missing end', () => {
    const sealer = make();
    const sealed = sealer.seal(place, toUtf8('Ana'));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = sealed.slice();
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(sealer.open(place, altered)).toBeNull();
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(sealer.open(place, sealed.slice(0, length))).toBeNull();
    }
  });

  test('takes no nonce and repeats none', () => {
    expectTypeOf<Sealer['seal']>().parameters.toEqualTypeOf<[Place, Uint8Array]>();
    const sealer = make();
    const seen = new Set<string>();
    for (let i = 0; i < 20_000; i++) seen.add(toHex(sealer.seal(place, place.id).subarray(0, 24)));
    expect(seen.size).toBe(20_000);
  });

  test('names rows by a keyed hash', () => {
    expect(make().rowName(1, place.id)).toMatch(/^[0-9a-f]{32}$/);
    expect(make().rowName(1, place.id)).toBe(make().rowName(1, place.id));
    expect(make().rowName(1, place.id)).not.toBe(make().rowName(2, place.id));
    expect(make(new Uint8Array(32).fill(8)).rowName(1, place.id)).not.toBe(
      make().rowName(1, place.id),
    );
  });

  test('works no more once its keys are dropped', () => {
    const sealer = make();
    sealer.drop();
    expect(() => sealer.seal(place, place.id)).toThrow();
    expect(() => sealer.rowName(1, place.id)).toThrow();
  });
});

describe('padding', () => {
  test('gives back the content, in buckets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9_000 }), (content) => {
        expect(unpad(pad(content))).toEqual(content);
      }),
    );
    expect([0, 252, 253, 1_020, 1_021, 4_092, 4_093, 9_000].map(paddedSize)).toEqual([
      256, 256, 1_024, 1_024, 4_096, 4_096, 5_120, 9_216,
    ]);
  });
});

describe('the key', () => {
  test('is Argon2id as in RFC 9106, section 5.3', async () => {
    const vector = {
      password: new Uint8Array(32).fill(1),
      salt: new Uint8Array(16).fill(2),
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    };
    const reference = (password: Uint8Array, salt: Uint8Array, cost: KeyCost, more = {}) =>
      toHex(
        noble(password, salt, {
          m: cost.memory,
          t: cost.passes,
          p: cost.lanes,
          dkLen: 32,
          ...more,
        }),
      );
    const { password, salt, ...more } = vector;
    expect(reference(password, salt, { memory: 32, passes: 3, lanes: 4 }, more)).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    );
    // Our own derivation takes neither key nor associated data, so it is held against what passed the vector.
    for (const cost of [
      cheap,
      { memory: 256, passes: 3, lanes: 4 },
      { memory: 512, passes: 4, lanes: 2 },
    ]) {
      for (const text of ['six words from a list', 'ñandú violeta', '€']) {
        const own = toHex(await deriveKey(text, salt, cost));
        expect(own).toBe(reference(toUtf8(text.normalize('NFKC')), salt, cost));
      }
    }
  });

  test('is the same however the letters are composed', async () => {
    const salt = new Uint8Array(16).fill(1);
    const composed = await deriveKey('ñandú'.normalize('NFC'), salt, cheap);
    expect(await deriveKey('ñandú'.normalize('NFD'), salt, cheap)).toEqual(composed);
  });

  test('is refused when a header asks for too little or too much', () => {
    const good: KeyCost = { memory: 256 * 1024, passes: 3, lanes: 1 };
    expect(isSafeCost(good)).toBe(true);
    for (const name of ['memory', 'passes', 'lanes'] as const) {
      const { min, max } = COST_LIMITS[name];
      for (const value of [min - 1, max + 1, 0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(isSafeCost({ ...good, [name]: value })).toBe(
          min <= value && value <= max && Number.isInteger(value),
        );
      }
      expect(isSafeCost({ ...good, [name]: `${min}` as unknown as number })).toBe(false);
    }
  });

  /** A machine that needs `perMib` milliseconds a MiB and has `memory` MiB. */
  const machine = (perMib: number, memory: number) => {
    let clock = 0;
    return {
      elapsed: () => clock,
      derive: async (_: string, __: Uint8Array, cost: KeyCost) => {
        if (cost.memory > memory * 1024) throw new Error('out of memory');
        clock += (cost.memory / 1024) * perMib;
        return new Uint8Array(32);
      },
    };
  };
  test.each([
    ['fast', 1, 8_192, 1_024],
    ['usual', 6, 8_192, 256],
    ['slow', 20, 8_192, 128],
    ['slowest', 100, 8_192, 64],
    ['short of memory', 1, 100, 64],
    ['short of memory but fast', 1, 600, 512],
  ])('costs what a %s machine bears', async (_, perMib, memory, expected) => {
    const { elapsed, derive } = machine(perMib, memory);
    const result = await deriveCalibrated('x', new Uint8Array(16), elapsed, derive);
    expect(result.ok && result.value.cost.memory / 1024).toBe(expected);
    expect(result.ok && isSafeCost(result.value.cost)).toBe(true);
  });

  test('cannot be had below 64 MiB', async () => {
    const { elapsed, derive } = machine(1, 32);
    expect(await deriveCalibrated('x', new Uint8Array(16), elapsed, derive)).toEqual({
      ok: false,
      error: { type: 'no-memory' },
    });
  });
});

describe('a key slot', () => {
  const terms: SlotTerms = {
    slot: 'recovery',
    format: 1,
    vaultId: new Uint8Array(16).fill(9),
    epoch: 1,
    cost: NO_COST,
  };
  const dataKey = new Uint8Array(32).fill(42);
  const secret = new Uint8Array(20).fill(1);
  const wrap = () => wrapKey(dataKey, secret, new Uint8Array(16).fill(2), terms, randomBytes);

  test('gives the data key for its secret and no other', () => {
    expect(unwrapKey(wrap(), secret, terms)).toEqual({ dataKey });
    expect(unwrapKey(wrap(), new Uint8Array(20).fill(3), terms)).toBe('wrong-secret');
  });

  test('gives nothing when its terms were edited', () => {
    const edited: SlotTerms[] = [
      { ...terms, format: 2 },
      { ...terms, epoch: 2 },
      { ...terms, vaultId: new Uint8Array(16) },
      { ...terms, cost: { ...NO_COST, passes: 1 } },
    ];
    for (const other of edited) expect(unwrapKey(wrap(), secret, other)).toBe('altered');
    const slot = wrap();
    const wrapped = slot.wrapped.slice();
    wrapped[0] = (wrapped[0] as number) ^ 1;
    expect(unwrapKey({ ...slot, wrapped }, secret, terms)).toBe('altered');
  });
});

describe('a recovery code', () => {
  test('is read back as typed by hand', () => {
    for (let i = 0; i < 50; i++) {
      const { code, secret } = makeRecoveryCode(randomBytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(readRecoveryCode(code)).toEqual(secret);
      const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o')} `;
      expect(readRecoveryCode(sloppy)).toEqual(secret);
    }
  });

  test('catches a wrong or missing digit', () => {
    const { code } = makeRecoveryCode((length) => new Uint8Array(length).fill(0x5a));
    expect(readRecoveryCode(code.slice(1))).toBeNull();
    expect(readRecoveryCode('')).toBeNull();
    expect(readRecoveryCode(code.replace(/.$/, 'U'))).toBeNull();
    expect(readRecoveryCode(`Z${code.slice(1)}`)).toBeNull();
  });

  test('check digits come from a hash of the secret', () => {
    const secret = fromHex('00'.repeat(20));
    const { code } = makeRecoveryCode(() => secret);
    const first = createHash('sha256').update(secret).digest()[0] as number;
    expect('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(code.at(-3) as string)).toBe(first >> 3);
  });
});
