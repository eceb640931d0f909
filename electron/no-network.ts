import { app, type Session, session, type WebContents } from 'electron';
import { mayLoad, type PageAddress } from './page-address';

// Nothing listens on the discard port, and no request is meant to get that far.
const DEAD_PROXY = 'http://127.0.0.1:9';

/**
 * Closes the network for every session there is or will be. Must run before the app is ready.
 *
 * Three switches that only together leave no packet (each alone was seen to leak): names resolve to nothing, every
 * connection goes to a proxy that is not there, and WebRTC may use nothing but that proxy. The content security
 * policy and a filter on requests stand in front of them.
 */
export function allowNoNetwork(page: PageAddress): void {
  const except = page.isDevServer ? ', EXCLUDE localhost' : '';
  const switches: readonly (readonly [string, string?])[] = [
    ['host-resolver-rules', `MAP * ~NOTFOUND${except}`],
    ['proxy-server', DEAD_PROXY],
    ['proxy-bypass-list', bypass(page)],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-sync'],
    ['no-pings'],
  ];
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.on('session-created', (created) => closeSession(created, page));
  // Exists although no window of ours uses it.
  void app.whenReady().then(() => closeSession(session.defaultSession, page));
}

/** Settles once a session sends everything to the dead proxy: a new one takes some milliseconds. Load nothing before. */
export function setDeadProxy(session: Session, page: PageAddress): Promise<void> {
  return session.setProxy({
    mode: 'fixed_servers',
    proxyRules: DEAD_PROXY,
    proxyBypassRules: bypass(page),
  });
}

/** The part of the three that is set on each page. */
export function allowNoPeers(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function closeSession(closed: Session, page: PageAddress): void {
  void setDeadProxy(closed, page);
  closed.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url, page) }));
  closed.on('will-download', (event) => event.preventDefault());
  closed.setSpellCheckerEnabled(false);
  closed.setSpellCheckerLanguages([]);
  // Chromium has fetched dictionaries for a checker that was off, so it is sent to where nothing is.
  closed.setSpellCheckerDictionaryDownloadURL('app://bundle/no-dictionaries/');
}

/** Chromium lets loopback addresses around a proxy unless told not to. */
function bypass(page: PageAddress): string {
  return page.isDevServer ? 'localhost' : '<-loopback>';
}
