import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { z } from 'zod';
import { originOf } from '../page-address';
import { type Argument, CHANNELS, type Channel, type Reply } from './contract';
import type { Parcels } from './parcels';

/** What answers each channel. Arguments were checked before a handler sees them. */
export type Handlers = { readonly [C in Channel]: (argument: Argument<C>) => Promise<Reply<C>> };

type Schemas = {
  readonly [C in Channel]: {
    readonly argument: z.ZodType<Argument<C>>;
    readonly result: z.ZodType<Reply<C>>;
  };
};
const schemas: Schemas = CHANNELS;

/** Fits no result schema. */
const BROKEN = Symbol('broken');

/**
 * Answers the channels of the contract, and nobody but the page of our own window.
 *
 * A call is refused unless it comes from the top frame of `page()` and that frame shows `origin`; its
 * argument is parsed from unknown, once the bytes of its `parcels` are in place; the answer is checked too. What goes wrong reaches the page as an error
 * of one word (`refused`, `bad-argument`, `unexpected`), so that no path or file content travels in it.
 */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  page: () => WebContents | null,
  origin: string,
  handlers: Handlers,
  parcels: Pick<Parcels, 'unpacked' | 'packed'>,
): void {
  const unpacked = (argument: unknown): unknown => {
    try {
      return parcels.unpacked(argument);
    } catch {
      return BROKEN;
    }
  };
  const serveOne = <C extends Channel>(channel: C): void => {
    const attempt = async (argument: Argument<C>): Promise<unknown> => {
      try {
        return await handlers[channel](argument);
      } catch {
        return BROKEN;
      }
    };
    ipc.handle(channel, async (event, ...given: unknown[]) => {
      if (!comesFrom(event, page(), origin) || given.length > 1) throw new Error('refused');
      const argument = schemas[channel].argument.safeParse(unpacked(given[0]));
      if (!argument.success) throw new Error('bad-argument');
      const result = schemas[channel].result.safeParse(await attempt(argument.data));
      if (!result.success) throw new Error('unexpected');
      return parcels.packed(result.data);
    });
  };
  for (const channel of Object.keys(CHANNELS) as Channel[]) serveOne(channel);
}

function comesFrom(event: IpcMainInvokeEvent, page: WebContents | null, origin: string): boolean {
  const frame = event.senderFrame;
  if (page === null || event.sender !== page || frame === null) return false;
  return frame === page.mainFrame && originOf(frame.url) === origin;
}
