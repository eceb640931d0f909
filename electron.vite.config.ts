import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { preloadStart } from './scripts/preload-start.mjs';

// The oldest runtime the app runs on, said here because electron-vite would
// otherwise derive newer targets from the version of the electron package.
const node = 'node20.18';
const chrome = 'chrome130';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      target: node,
      minify: true,
      outDir: 'out/main',
      rolldownOptions: { input: { main: resolve(root, 'electron/main.ts') } },
    },
  },
  preload: {
    build: {
      target: node,
      minify: true,
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron, and only as CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/bridge/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    publicDir: false,
    plugins: [react(), preloadStart(['draw', 'start-en', 'start-es'])],
    server: { fs: { allow: [root] } },
    worker: { format: 'es' },
    build: {
      target: chrome,
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      // The content security policy allows files of the app only: no data: addresses, no inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          paper: resolve(root, 'renderer/paper.html'),
        },
      },
    },
  },
});
