import dgram from 'node:dgram';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** A neighbor on the loopback network that notes who called: a path, or `preconnect`, `stun`, `webtransport`. */
export type Listener = {
  readonly address: string;
  readonly ports: Readonly<Record<'preconnect' | 'stun' | 'webtransport', number>>;
  readonly heard: ReadonlySet<string>;
  close(): Promise<void>;
};

/** Starts listening on free ports of 127.0.0.1, TCP and UDP. */
export async function listenAround(): Promise<Listener> {
  const heard = new Set<string>();
  const web = http.createServer((request, response) => {
    heard.add((request.url ?? '').split('/')[1] ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>neighbor</title><main>neighbor</main>');
  });
  web.on('upgrade', (request, socket) => {
    heard.add((request.url ?? '').split('/')[1] ?? '');
    socket.destroy();
  });
  const bare = net.createServer((socket) => {
    heard.add('preconnect');
    socket.destroy();
  });
  const datagrams = (name: string) => dgram.createSocket('udp4', () => heard.add(name));
  const stun = datagrams('stun');
  const quic = datagrams('webtransport');

  await Promise.all([
    ...[web, bare].map(
      (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(0))),
    ),
    ...[stun, quic].map(
      (socket) => new Promise((done) => socket.bind(0, '127.0.0.1', () => done(0))),
    ),
  ]);
  return {
    address: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    ports: {
      preconnect: (bare.address() as AddressInfo).port,
      stun: stun.address().port,
      webtransport: quic.address().port,
    },
    heard,
    async close() {
      web.closeAllConnections();
      for (const server of [web, bare]) server.close();
      for (const socket of [stun, quic]) socket.close();
    },
  };
}
