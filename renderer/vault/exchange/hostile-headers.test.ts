import { describe, expect, it } from 'vitest';
import { guardFile } from './guard';
import { MAX_OWN_COPY, MAX_SHARED_FILE } from './limits';
import { anExchangeLaptop } from './testing/exchange-laptop';
import { HOSTILE_CONSENTS } from './testing/hostile-consents';
import { aged, HOSTILE_HEADERS, scrypt, x25519 } from './testing/hostile-headers';
import { HOSTILE_INSIDES } from './testing/hostile-insides';
import { HOSTILE_RECALLS } from './testing/hostile-recalls';
import { HOSTILE_SCOPES } from './testing/hostile-scopes';
import { inWords } from './testing/in-words';

describe('a file is refused by its first bytes, before scrypt costs anything', () => {
  it.each(HOSTILE_HEADERS)('%s', async (_, file, type) => {
    const laptop = anExchangeLaptop('a');
    const before = [...laptop.set.everything()];
    const error = await laptop.refusal(file);
    expect(error.type).toBe(type);
    expect(laptop.commits).toHaveLength(0);
    expect([...laptop.set.everything()]).toEqual(before);
    const { en, es } = inWords(error);
    for (const text of [en.title, en.body, es.title, es.body]) expect(text).toMatch(/[.!]$/);
    expect(en.title).not.toBe(es.title);
  });

  it('a byte more than 64 MiB, or than 512 MiB for our own copies', () => {
    const large = { length: MAX_SHARED_FILE + 1 } as Uint8Array<ArrayBuffer>;
    const error = { type: 'file-too-large', bytes: MAX_SHARED_FILE + 1, limit: MAX_SHARED_FILE };
    expect(guardFile(large)).toEqual({ ok: false, error });
    const larger = { length: MAX_OWN_COPY + 1 } as Uint8Array<ArrayBuffer>;
    expect(guardFile(larger, MAX_OWN_COPY)).toMatchObject({ error: { type: 'file-too-large' } });
  });

  it('but nothing of a header that is in order', () => {
    expect(guardFile(aged(scrypt('18')))).toMatchObject({
      ok: true,
      value: { scheme: 'passphrase' },
    });
    expect(guardFile(aged(x25519, x25519))).toMatchObject({ ok: true, value: { scheme: 'keys' } });
  });
});

describe('docs/hostile-files.md', () => {
  it('lists every case with what a person reads', async () => {
    expect(HOSTILE_HEADERS.length + HOSTILE_INSIDES.length).toBeGreaterThan(150);
    expect(HOSTILE_CONSENTS.length + HOSTILE_RECALLS.length).toBeGreaterThan(50);
    await expect(document()).toMatchFileSnapshot('../../../docs/hostile-files.md');
  });
});

function document(): string {
  const row = (name: string, error: Parameters<typeof inWords>[0]) => {
    const { en, es } = inWords(error);
    return `| ${name} | ${en.title} | ${es.title} |`;
  };
  const head = '| A file with | In English | En español |\n|---|---|---|';
  const headers = HOSTILE_HEADERS.map(([name, , type]) =>
    row(name, { type } as Parameters<typeof inWords>[0]),
  );
  const insides = HOSTILE_INSIDES.map(([name, , error]) => row(name, error));
  const [strays, consents] = [HOSTILE_SCOPES, HOSTILE_CONSENTS].map((cases) =>
    cases
      .map(([name, , , amiss]) => row(name, { type: 'contents-invalid', line: 3 + amiss }))
      .join('\n'),
  );
  const recalls = HOSTILE_RECALLS.map(([name, , error]) => row(name, error));
  return `${INTRODUCTION}
## Refused by the first bytes

Before scrypt costs anything, and without decoding a thing.

${head}
${headers.join('\n')}

## Refused by what is inside

Sealed with the right passphrase, and forged within.

${head}
${insides.join('\n')}

## Refused by what it is about

In order otherwise, with a record or a field that a file of its scope may not bring.

${head}
${strays}

## Refused by how it speaks of people who do not agree

Of someone who does not agree to be shared a partner's file says so, and nothing else: an id and a "no".

${head}
${consents}

## Requests to give files back that are refused

Signed and sealed to our key as a partner does, and forged in what they ask. No file is given back before a person says yes.

${head.replace('A file with', 'A request that')}
${recalls.join('\n')}
${NOTES}`;
}

const INTRODUCTION = `# Hostile files

What Convite does with files that were made to harm, or that came to harm. Each case is a test that opens the file as a person would and holds that nothing was written, that the error is the right one, and that it has words in both languages. The table shows the first sentence; a second says what it means for the data and what to do.

This file is written by the tests: \`npx vitest run hostile-headers -u\`.
`;

const NOTES = `
Besides: bytes that are not UTF-8, a signature shifted by the order of the group, more records than a partner may send, a file cut at each of its parts, bytes after its end, two files in one, a bit turned in nonce, first and last chunk, the wrong passphrase, a file of 64 MiB and a byte, and records that do not belong in a file about one event (another event, its roster, officials, facts, households, holds, rules, verdicts about strangers). Folders, pipes and links are refused by the shell before the file is read.

## Taken, with a word about it

| A file | What the preview says |
|---|---|
| signed by a key that no file had before | the sender is not known here |
| taken in before | it was here before; nothing changes |
| older than one taken in | it is older; nothing newer is overwritten |
| after a gap | how many files are missing |
| of changes since a file that is not here | that something may be missing, and to ask for a whole one |
| past its day | it has expired |
| of a clock more than a day ahead | whose clock; its records stay out |
| that deletes what is not its sender's | how many deletions were not followed; ours stay |
| that says "no" for people who are neither its sender's nor came from there | how many; nothing changes for them |
| that says "no" for people who are not here | nothing; nobody is added or brought back, and no earlier file brings them |
| that names people of whom a later file said "no" | how many; they stay out |
| that gives a consent for one of our people | it waits as a suggestion |
| with names that turn around or hide characters | they are shown without those characters |
| with fields or kinds of a newer version | how many records have them; kept aside and passed on |
`;
