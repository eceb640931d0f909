import { protocol, type Session } from 'electron';
import { answer, listBundle } from './bundle-files';

/** Makes `app:` a scheme with an origin of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
        codeCache: false,
      },
    },
  ]);
}

/** Serves the built page at `app://bundle/` in one session. */
export function serveApp(session: Session, folder: string): void {
  const files = listBundle(folder);
  session.protocol.handle('app', (request) => answer(request, files));
}
