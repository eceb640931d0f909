/** Where the page comes from. `isDevServer` holds only while developing, and never in a build. */
export type PageAddress = {
  readonly start: string;
  /** The page that sheets are printed from. */
  readonly paper: string;
  readonly origin: string;
  readonly isDevServer: boolean;
};

/** The files of the build. IndexedDB belongs to this origin, so it may never change. */
export const bundled: PageAddress = {
  start: 'app://bundle/',
  paper: 'app://bundle/paper.html',
  origin: 'app://bundle',
  isDevServer: false,
};

/** The server that reloads the page as its sources change. */
export function devServer(address: string): PageAddress {
  const { protocol, host } = new URL(address);
  const origin = `${protocol}//${host}`;
  return { start: address, paper: `${origin}/paper.html`, origin, isDevServer: true };
}

/** Scheme and host of an address, or null. `URL.origin` is 'null' for every scheme of one's own, so it can't tell them apart. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** Whether the page may load this: files of its own origin, and while developing what reloading needs. */
export function mayLoad(address: string, page: PageAddress): boolean {
  const origin = originOf(address);
  if (origin === page.origin) return true;
  if (!page.isDevServer) return false;
  return origin === page.origin.replace(/^http/, 'ws') || address.startsWith('devtools:');
}
