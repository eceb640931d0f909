import { parseArgs } from 'node:util';
import { measureEmptyWindow } from './empty-window';
import { measureExchange, measureMerge } from './exchange/rows';
import { printQuality } from './matching/measure-quality';
import { fillMonth, monthTurns } from './measure-calendar';
import { commits, rawPuts } from './measure-commit';
import { doorLine } from './measure-door';
import { keystrokes, resorts, scrollFrames, sortKeysAlone } from './measure-list';
import { matching } from './measure-matching';
import {
  argonAlone,
  type Opening,
  readAllRows,
  startLocked,
  unlockIntoMembers,
} from './measure-open';
import { bareTablePdf, rosterPdf } from './measure-roster';
import { longTasks, SESSION } from './measure-session';
import { tableImports } from './measure-tables';
import { folderMiB, residentMiB } from './processes';
import { HEAD, median, percentile, print, row, type Say } from './report';
import { dropProfile, type SeededProfile, seedProfile } from './seed-profile';

/** First words of the rows that one unlocked session gives. */
const OPENED = 'unlock memory search list match commit roster store'.split(' ');
const FRAME = 1000 / 60;
/** People of the line that is let in at the door. */
const ARRIVALS = 200;
/** Blocks the window so that one feels it, in milliseconds; the browser tells of longer tasks only. */
const LONG = 50;
const MIB = 2 ** 20;

type Options = {
  readonly only: string | undefined;
  readonly json: boolean;
  readonly quick: boolean;
  readonly scale: boolean;
};

/** Measures the built app in real Electron. Arguments: `--quick`, `--only NAME`, `--json`, `--scale`. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
    },
  });
  const options: Options = { ...values, only: values.only };
  // Needs neither Electron nor seeded records.
  if (options.only === 'match.quality') {
    printQuality(options.json);
    return;
  }
  if (!options.json) console.log(HEAD);
  if (options.only === undefined || options.only.startsWith('merge')) {
    measureMerge(options.quick, sayer(options));
    if (options.only !== undefined) return;
  }
  const sizes = options.scale ? [1_000, 10_000, 100_000] : [options.quick ? 10_000 : 100_000];
  for (const members of sizes) await measure(members, options);
  if (!options.scale && wants(options, 'export', 'import')) {
    const small = await seedProfile(1_000);
    await measureExchange(small, sayer(options, 1_000)).finally(() => dropProfile(small));
  }
}

/** Whether a row whose name begins with one of these words was asked for. */
const wants = ({ only }: Options, ...words: readonly string[]): boolean =>
  only === undefined || words.some((word) => only.startsWith(word));

const sayer =
  ({ only, json }: Options, members?: number): Say =>
  (line) => {
    if (only !== undefined && !line.name.startsWith(only)) return;
    print(row(members === undefined ? line : { ...line, members }), json);
  };

async function measure(members: number, options: Options): Promise<void> {
  const say = sayer(options, members);
  const repeats = options.quick ? 3 : 5;
  const profile = await seedProfile(members);
  if (!options.json) {
    console.log(
      `seeded ${members} members, ${profile.seed.attendances} attendances: ` +
        `preview ${profile.previewMs} ms, take in ${profile.takeInMs} ms`,
    );
  }
  try {
    if (wants(options, 'start')) await measureStart(profile, repeats, say);
    if (wants(options, ...OPENED)) await measureOpen(profile, options, repeats, say);
    if (wants(options, 'calendar')) await measureCalendar(profile, repeats, say);
    if (wants(options, 'door')) await measureDoor(profile, say);
    if (wants(options, 'table')) await measureTables(profile, options, say);
    if (wants(options, 'export', 'import')) await measureExchange(profile, say);
    // Last, because it takes a file in.
    if (wants(options, 'window')) await measureWindow(profile, say);
  } finally {
    dropProfile(profile);
  }
}

async function measureStart(profile: SeededProfile, repeats: number, say: Say): Promise<void> {
  const empty: number[] = [];
  const ours: number[] = [];
  for (let n = 0; n <= repeats; n++) {
    const bare = await measureEmptyWindow();
    const { convite, ms } = await startLocked(profile);
    await convite.close();
    if (n === 0) continue;
    empty.push(bare.ms);
    ours.push(ms);
  }
  say({
    name: 'start.lock-screen',
    value: median(ours),
    unit: 'ms',
    against: 'an empty Electron window',
    againstValue: median(empty),
    goal: 1.15,
  });
}

async function measureOpen(
  profile: SeededProfile,
  options: Options,
  repeats: number,
  say: Say,
): Promise<void> {
  const openings: Opening[] = [];
  const reads: number[] = [];
  const argon: number[] = [];
  for (let n = 0; n < repeats; n++) {
    const { convite } = await startLocked(profile);
    argon.push(await argonAlone(convite));
    openings.push(await unlockIntoMembers(convite, profile));
    reads.push(await readAllRows(convite));
    await convite.kill();
  }
  const reading = median(reads);
  say({
    name: 'unlock.key',
    value: median(openings.map((opening) => opening.key)),
    unit: 'ms',
    against: 'Argon2id alone at the same cost',
    againstValue: median(argon),
    goal: 1.05,
  });
  say({
    name: 'unlock.first-list',
    value: median(openings.map((opening) => opening.firstList)),
    unit: 'ms',
    against: 'reading all sealed rows',
    againstValue: reading,
    goal: 0.8,
  });
  say({
    name: 'unlock.all',
    value: median(openings.map((opening) => opening.all)),
    unit: 'ms',
    against: 'reading all sealed rows',
    againstValue: reading,
    goal: 2.5,
  });

  const empty = await measureEmptyWindow();
  const { convite } = await startLocked(profile);
  await unlockIntoMembers(convite, profile);
  await convite.window.waitForTimeout(5_000);
  say({
    name: 'memory.unlocked',
    value: residentMiB(convite.app.process().pid ?? 0) - empty.MiB,
    unit: 'MiB',
    against: 'the records as compact JSON',
    againstValue: profile.jsonBytes / MIB,
    goal: 6,
  });
  const strokes = await keystrokes(convite, options.quick ? 5 : 40);
  say({
    name: 'search.keystroke',
    value: percentile(strokes.shown, 0.95),
    unit: 'ms',
    against: 'one frame (95th percentile)',
    againstValue: FRAME,
    goal: 1,
  });
  say({
    name: 'search.keystroke-work',
    value: percentile(strokes.work, 0.95),
    unit: 'ms',
    against: 'one frame (95th percentile)',
    againstValue: FRAME,
    goal: 1,
  });
  const frames = await scrollFrames(convite, options.quick ? 5_000 : 20_000);
  say({
    name: 'list.scroll',
    value: percentile(frames, 0.95),
    unit: 'ms',
    against: 'one frame (95th percentile)',
    againstValue: FRAME,
    goal: 1.05,
  });
  const sorting: number[] = [];
  for (let n = 0; n < repeats; n++) {
    sorting.push(await sortKeysAlone(convite, profile.seed.members));
  }
  say({
    name: 'list.resort',
    value: median(await resorts(convite, repeats * 2)),
    unit: 'ms',
    against: 'sorting kept keys alone',
    againstValue: median(sorting),
    goal: 3,
  });
  const matched = await matching(convite, options.quick ? 20 : 60);
  say({
    name: 'match.one',
    value: percentile(matched.ones, 0.95),
    unit: 'ms',
    against: '50 ms (95th percentile, one new person against everyone)',
    againstValue: 50,
    goal: 1,
  });
  say({
    name: 'match.scan',
    value: matched.scan,
    unit: 'ms',
    against: `60 s (everyone against everyone, ${matched.groups} groups found)`,
    againstValue: 60_000,
    goal: 1,
  });

  await convite.window.evaluate(() => {
    location.hash = '/settings';
  });
  await convite.window.waitForTimeout(1_000);
  const rounds = options.quick ? 30 : 100;
  const saved = await commits(convite, profile.seed.bigEvent, profile.seed.member, rounds);
  say({
    name: 'commit.one',
    value: median(saved.times),
    unit: 'ms',
    against: `one raw put of as many bytes (${saved.bytes}), strict`,
    againstValue: median(await rawPuts(convite, saved.bytes, rounds)),
    goal: 1.5,
  });

  const printed = await rosterPdf(convite, profile.seed.bigEvent);
  say({
    name: 'roster.pdf-1000',
    value: printed.preview + printed.pdf,
    unit: 'ms',
    against: `a bare table of ${printed.people} rows, built and printed`,
    againstValue: await bareTablePdf(convite, printed.people),
    goal: 1.5,
  });
  say({
    name: 'roster.pdf-1000-task',
    value: printed.longest,
    unit: 'ms',
    against: '50 ms (longest task of the window meanwhile)',
    againstValue: 50,
    goal: 1,
  });
  await convite.close();
  say({
    name: 'store.size',
    value: folderMiB(profile.folder, 'IndexedDB'),
    unit: 'MiB',
    against: 'the records as gzipped JSON',
    againstValue: profile.gzipBytes / MIB,
    goal: 4,
  });
}

async function measureCalendar(profile: SeededProfile, repeats: number, say: Say): Promise<void> {
  const { convite } = await startLocked(profile);
  await unlockIntoMembers(convite, profile);
  await fillMonth(convite);
  const { shown, longest } = await monthTurns(convite, repeats * 4);
  await convite.kill();
  say({
    name: 'calendar.month-500',
    value: median(shown),
    unit: 'ms',
    against: '100 ms (click to the frame with a month of 500 events)',
    againstValue: 100,
    goal: 1,
  });
  say({
    name: 'calendar.month-500-task',
    value: longest,
    unit: 'ms',
    against: '50 ms (longest task of the window meanwhile)',
    againstValue: 50,
    goal: 1,
  });
}

async function measureDoor(profile: SeededProfile, say: Say): Promise<void> {
  const { convite } = await startLocked(profile);
  await unlockIntoMembers(convite, profile);
  const { times, keys, lost, expected } = await doorLine(convite, profile, ARRIVALS);
  await convite.kill();
  say({
    name: 'door.check-in',
    value: percentile(times, 0.95),
    unit: 'ms',
    against: `100 ms (95th percentile of ${times.length} in a row, ${lost} lost, ${keys.toFixed(1)} keys each, ${expected} expected)`,
    againstValue: 100,
    goal: 1,
  });
}

async function measureTables(profile: SeededProfile, options: Options, say: Say): Promise<void> {
  const { convite } = await startLocked(profile);
  await unlockIntoMembers(convite, profile);
  const { whole, parsing } = await tableImports(convite, options.quick ? 2 : 5);
  await convite.kill();
  say({
    name: 'table.import-20k',
    value: median(whole),
    unit: 'ms',
    against: 'papaparse parsing the same file',
    againstValue: median(parsing),
    goal: 8,
  });
}

async function measureWindow(profile: SeededProfile, say: Say): Promise<void> {
  const tasks = await longTasks(profile);
  const over = tasks.map(({ step, ms }) => `${step} ${ms.toFixed(0)}`).join(', ');
  say({
    name: 'window.longest-task',
    value: Math.max(LONG, ...tasks.map(({ ms }) => ms)),
    unit: 'ms',
    against: `${LONG} ms (${SESSION.join(', ')}; over it: ${over || 'none'})`,
    againstValue: LONG,
    goal: 1,
  });
}
