import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { describe, expect, it } from 'vitest';
import { guardFile } from './guard';
import { openFile } from './open';

/** What the guard refuses although the file is sound: with the reason. Nothing else may be on this list. */
const REFUSED_ON_PURPOSE: Readonly<Record<string, string>> = {
  armor_crlf: 'armored: our files are binary only',
  armor_full_last_line: 'armored: our files are binary only',
  armor_hybrid: 'armored: our files are binary only',
  armor_no_eol: 'armored: our files are binary only',
  armor_scrypt: 'armored: our files are binary only',
  armor_whitespace_outside: 'armored: our files are binary only',
  armor_x25519: 'armored: our files are binary only',
  hybrid_and_x25519: 'mixes post-quantum keys with keys that are not',
  hybrid_grease: 'has a stanza of a kind that we do not write',
  scrypt: 'work factor 10 is too weak',
  stanza_empty_body: 'has a stanza of a kind that we do not write',
  stanza_empty_last_line: 'has a stanza of a kind that we do not write',
  stanza_valid_characters: 'has a stanza of a kind that we do not write',
  x25519_grease: 'has a stanza of a kind that we do not write',
};

type Vector = {
  readonly name: string;
  readonly expect: string;
  readonly payload: string;
  readonly passphrases: readonly string[];
  readonly keys: readonly string[];
  readonly file: Uint8Array<ArrayBuffer>;
};

const all = Object.entries(vectors)
  .filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
  .map(([name, bytes]) => readVector(name, bytes));

describe('the CCTV vectors of age, through our guard and our opener', () => {
  it('are all 143 of them', () => {
    expect(all).toHaveLength(143);
  });

  it('open when they should, refuse when they should, and what we refuse besides is written down', async () => {
    const refusedToo: string[] = [];
    for (const vector of all) {
      const opened = await open(vector);
      if (vector.expect === 'success') {
        if (opened === undefined) refusedToo.push(vector.name);
        else expect([vector.name, sha256(opened)]).toEqual([vector.name, vector.payload]);
      } else expect([vector.name, opened]).toEqual([vector.name, undefined]);
    }
    expect(refusedToo.sort()).toEqual(Object.keys(REFUSED_ON_PURPOSE).sort());
  }, 120_000);
});

async function open({ file, passphrases, keys }: Vector): Promise<Uint8Array | undefined> {
  const guarded = guardFile(file);
  if (!guarded.ok) return undefined;
  for (const secret of [
    ...passphrases.map((passphrase) => ({ passphrase })),
    ...keys.map((key) => ({ keys: [key] })),
  ]) {
    const opened = await openFile(guarded.value, secret);
    if (opened.ok) return opened.value.text;
  }
  return undefined;
}

function readVector(name: string, bytes: Uint8Array): Vector {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const head = Buffer.from(bytes.subarray(0, end)).toString('utf8').split('\n');
  const values = (key: string) =>
    head.filter((l) => l.startsWith(`${key}: `)).map((l) => l.slice(key.length + 2));
  const body = bytes.slice(end + 2);
  return {
    name,
    expect: values('expect')[0] ?? '',
    payload: values('payload')[0] ?? '',
    passphrases: values('passphrase'),
    keys: values('identity'),
    file: new Uint8Array(values('compressed')[0] === 'zlib' ? inflateSync(body) : body),
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
