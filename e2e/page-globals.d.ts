import type { Bridge } from '../electron/bridge/contract';

declare global {
  /** In functions handed to the page: what its preload put there. */
  const bridge: Bridge;
}
