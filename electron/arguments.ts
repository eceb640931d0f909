/** What the command line asks for. `file`: the last exchange file or card named on it, as written there. */
export type Request = { readonly sample: boolean; readonly file: string | null };

/** Where the app runs. `isRoot`: as the superuser of a Linux machine. */
export type Place = { readonly isPackaged: boolean; readonly isRoot: boolean };

/** Switches that change how the window looks or draws, and nothing else. */
const HARMLESS = new Set([
  '--disable-gpu',
  '--force-device-scale-factor',
  '--lang',
  '--ozone-platform',
  '--ozone-platform-hint',
  '--enable-wayland-ime',
]);

/** Reads the arguments after the program's own name. They are untrusted: a file is only ever previewed. */
export function readArguments(args: readonly string[]): Request {
  return {
    sample: args.includes('--sample'),
    file: args.findLast(isExchangeFile) ?? null,
  };
}

/**
 * The first argument that a packaged app does not take, or null when it may start.
 *
 * Some switches of Chromium open the app to whoever sets them (a debugging port, no sandbox, another
 * profile, logs on disk), and no fuse turns them off. So everything that is not known is refused. Chromium
 * does not start at all as root with its sandbox on, so there, and only there, `--no-sandbox` is let through.
 */
export function refusedArgument(args: readonly string[], place: Place): string | null {
  if (!place.isPackaged) return null;
  return args.find((arg) => !isExpected(arg, place)) ?? null;
}

/** The arguments without the exchange files and cards among them. */
export const withoutFiles = (args: readonly string[]): readonly string[] =>
  args.filter((arg) => !isExchangeFile(arg));

function isExpected(arg: string, place: Place): boolean {
  if (arg === '--sample' || isExchangeFile(arg)) return true;
  if (arg === '--no-sandbox') return place.isRoot;
  // Older macOS adds a process serial number when an app is opened from the Finder.
  return /^-psn_\d+_\d+$/.test(arg) || HARMLESS.has(arg.split('=', 1)[0] ?? '');
}

/** Whether a file is a group's card, by its name. */
export const isCardFile = (file: string): boolean => file.toLowerCase().endsWith('.convite-card');

function isExchangeFile(arg: string): boolean {
  return !arg.startsWith('-') && (arg.toLowerCase().endsWith('.convite') || isCardFile(arg));
}
