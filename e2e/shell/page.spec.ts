import { expect, launchConvite, test } from '../launch';

test.describe('the page', () => {
  test('has a bridge of three functions, and nothing of Node or Electron', async () => {
    const { window } = await launchConvite();
    const found = await window.evaluate(() => {
      const names = ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'];
      return {
        node: names.filter((name) => name in globalThis),
        bridge: Object.keys(bridge).sort(),
        isolated: crossOriginIsolated && isSecureContext,
        origin: location.origin,
      };
    });
    expect(found).toEqual({
      node: [],
      bridge: ['call', 'onFileWaiting', 'onFolderChanged'],
      isolated: true,
      origin: 'app://bundle',
    });
  });

  test('reaches no channel that the contract does not name, and none with a wrong argument', async () => {
    const { window } = await launchConvite();
    const answers = await window.evaluate(async () => {
      const call = bridge.call as (...all: unknown[]) => Promise<unknown>;
      const ask = (...all: unknown[]) =>
        call(...all).then(
          () => 'answered',
          (error: Error) => error.message,
        );
      return Promise.all([
        ask('ELECTRON_BROWSER_CONTEXT_MENU'),
        ask('read-file', '/etc/passwd'),
        ask('set-preferences', { language: 'fr' }),
        ask('save-exchange-file', { bytes: [1], fileName: 'a.convite' }),
        ask('print-sheet'),
      ]);
    });
    expect(answers[0]).toContain('no-such-channel');
    expect(answers[1]).toContain('no-such-channel');
    for (const answer of answers.slice(2)) expect(answer).toContain('bad-argument');
  });

  test('runs in a window with every protection on', async () => {
    const { app } = await launchConvite();
    const set = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron does not document this one, and there is no other way to read them back.
      return (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(set).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      disableDialogs: true,
    });
    expect(set['experimentalFeatures'] ?? false).toBe(false);
    expect(set['enableBlinkFeatures'] ?? '').toBe('');
    const live = await app.evaluate(({ BrowserWindow, session }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      return {
        devTools: contents?.isDevToolsOpened(),
        isInPartition: contents?.session === session.fromPartition('persist:vault'),
        spelling: contents?.session.isSpellCheckerEnabled(),
        languages: contents?.session.getSpellCheckerLanguages(),
        peers: contents?.getWebRTCIPHandlingPolicy(),
      };
    });
    expect(live).toEqual({
      devTools: false,
      isInPartition: true,
      spelling: false,
      languages: [],
      peers: 'disable_non_proxied_udp',
    });
  });

  test('is sent this policy and no other', async () => {
    const { window } = await launchConvite();
    const headers = await window.evaluate(async () => {
      const { headers } = await fetch('app://bundle/');
      return Object.fromEntries(headers.entries());
    });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; " +
        "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; " +
        "img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "object-src 'none'; frame-src 'none'; child-src 'none'; media-src 'none'; " +
        "manifest-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types app-worker picture-worker default",
    );
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('turns no text into code or markup', async () => {
    const { window } = await launchConvite();
    const ran = await window.evaluate(async () => {
      // What Playwright runs directly may do what the page may not.
      await new Promise((done) => setTimeout(done, 0));
      const attempts: Record<string, () => unknown> = {
        // biome-ignore lint/security/noGlobalEval: refused, as it should be
        eval: () => globalThis.eval('1 + 1'),
        function: () => new Function('return 1')(),
        timeout: () => setTimeout('window.ran = true' as unknown as () => void, 0),
        innerHTML: () => {
          document.createElement('div').innerHTML = '<img src=x onerror="window.ran = true">';
        },
        script: () => {
          const script = document.createElement('script');
          script.textContent = 'window.ran = true';
          document.head.append(script);
          return script.textContent === '' ? undefined : true;
        },
        worker: () => new Worker('data:text/javascript,1'),
        policy: () =>
          (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown };
            }
          ).trustedTypes.createPolicy('mine', {}),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    });
    expect(ran).toEqual([]);
    expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false);
    const emptied = await window.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 0));
      const element = document.createElement('p');
      element.textContent = 'words';
      element.innerHTML = '';
      return element.textContent;
    });
    expect(emptied).toBe('');
  });

  test('is granted no permission', async () => {
    const { window } = await launchConvite();
    const granted = await window.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'clipboard-write',
        'background-sync',
        'idle-detection',
        'local-fonts',
        'window-management',
        'screen-wake-lock',
        'storage-access',
      ];
      const states = await Promise.all(
        names.map(async (name) => {
          const state = await navigator.permissions
            .query({ name: name as PermissionName })
            .then((status) => status.state)
            .catch(() => 'denied');
          return [name, state] as const;
        }),
      );
      return states.filter(([, state]) => state !== 'denied').map(([name]) => name);
    });
    expect(granted).toEqual([]);
    const refusals = await window.evaluate(async () => {
      const asked: Record<string, () => Promise<unknown>> = {
        camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia(),
        place: () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
        clipboard: () => navigator.clipboard.readText(),
        fullscreen: () => document.documentElement.requestFullscreen(),
        notification: async () => {
          if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
        },
      };
      const answers = await Promise.all(
        Object.entries(asked).map(async ([name, ask]) =>
          ask().then(
            () => [name],
            () => [],
          ),
        ),
      );
      return answers.flat();
    });
    expect(refusals).toEqual([]);
  });
});
