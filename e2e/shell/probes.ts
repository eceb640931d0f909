import type { Page } from '@playwright/test';
import type { Listener } from './listener';

/** The ways out that a page has. `navigation` comes last: where it works, it ends the page. */
export const PROBES = [
  'fetch',
  'xhr',
  'image',
  'script',
  'style',
  'font',
  'video',
  'iframe',
  'websocket',
  'beacon',
  'event-source',
  'prefetch',
  'preconnect',
  'ping',
  'form',
  'window-open',
  'stun',
  'webtransport',
  'navigation',
] as const;

/** Tries every way out of a page towards the listener, and leaves it time to hear. */
export async function tryEverything(page: Page, { address, ports }: Listener): Promise<void> {
  await page
    .evaluate(probe, { base: address, host: '127.0.0.1', ...ports, names: [...PROBES] })
    .catch(() => undefined);
  await page.waitForTimeout(3_000).catch(() => undefined);
}

type Targets = {
  readonly base: string;
  readonly host: string;
  readonly preconnect: number;
  readonly stun: number;
  readonly webtransport: number;
  readonly names: readonly string[];
};

/** Runs in the page, so it can use nothing from outside itself. */
async function probe({ base, host, names, ...ports }: Targets): Promise<void> {
  const add = (tag: string, attributes: Record<string, string>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(`${base}/fetch`),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${base}/xhr`);
      request.send();
    },
    image: () => add('img', { src: `${base}/image` }),
    script: () => add('script', { src: `${base}/script` }),
    style: () => add('link', { rel: 'stylesheet', href: `${base}/style` }),
    font: () => new FontFace('Probe', `url(${base}/font)`).load(),
    video: () => add('video', { src: `${base}/video`, preload: 'auto' }),
    iframe: () => add('iframe', { src: `${base}/iframe` }),
    websocket: () => new WebSocket(`${base.replace('http', 'ws')}/websocket`),
    beacon: () => navigator.sendBeacon(`${base}/beacon`, 'x'),
    'event-source': () => new EventSource(`${base}/event-source`),
    prefetch: () => add('link', { rel: 'prefetch', href: `${base}/prefetch` }),
    preconnect: () =>
      add('link', { rel: 'preconnect', href: `http://${host}:${ports.preconnect}` }),
    ping: () => add('a', { href: '#here', ping: `${base}/ping` }).click(),
    form: () =>
      (add('form', { action: `${base}/form`, target: '_blank' }) as HTMLFormElement).submit(),
    'window-open': () => window.open(`${base}/window-open`),
    stun: async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:${ports.stun}` }] });
      peer.createDataChannel('probe');
      await peer.setLocalDescription(await peer.createOffer());
    },
    webtransport: () => new WebTransport(`https://${host}:${ports.webtransport}/`),
    navigation: () => location.assign(`${base}/navigation`),
  };
  for (const name of names) {
    try {
      Promise.resolve(ways[name]?.()).catch(() => undefined);
    } catch {
      // Refused: that is what is being tested.
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
