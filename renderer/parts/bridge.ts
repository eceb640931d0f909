import type { Bridge } from '../../electron/bridge/contract';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The shell: windows, files and printing. Sealed bytes and pages only. */
export const bridge = (): Bridge => window.bridge;
