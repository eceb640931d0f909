import { layOut } from './parts/print-preview/paper-page';

// The shell waits for it before it prints (electron/paper-window.ts).
Object.assign(globalThis, { laidOut: layOut(document, location.hash.slice(1)) });
