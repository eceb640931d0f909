import type { Argument, Bridge, Channel, Reply } from '../../electron/bridge/contract';
import { isLarge, isParcel, type Parcel, SLICE_BYTES, withParts } from '../core/parcel';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The shell: windows, files and printing. Sealed bytes and pages only. Large ones never hold up the window. */
export const bridge = (): Bridge => ({ ...window.bridge, call });

let lastParcel = 0;

async function call<C extends Channel>(
  channel: C,
  ...given: Argument<C> extends undefined ? [] : [Argument<C>]
): Promise<Reply<C>> {
  const sent = new Map<Parcel, Uint8Array>();
  const argument = withParts(given, (part) => {
    if (!isLarge(part)) return undefined;
    const parcel = { parcel: ++lastParcel, size: part.length };
    sent.set(parcel, part);
    return parcel;
  }) as typeof given;
  for (const [parcel, bytes] of sent) await send(parcel, bytes);

  const reply = await window.bridge.call(channel, ...argument);
  const brought = new Map<number, Uint8Array>();
  withParts(reply, (part) => {
    if (isParcel(part)) brought.set(part.parcel, new Uint8Array(part.size));
  });
  for (const [parcel, bytes] of brought) await fetchInto(parcel, bytes);
  return withParts(reply, (part) =>
    isParcel(part) ? brought.get(part.parcel) : undefined,
  ) as Reply<C>;
}

async function send({ parcel }: Parcel, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    const slice = bytes.slice(from, from + SLICE_BYTES);
    await window.bridge.call('send-slice', { parcel, from, bytes: slice });
  }
}

async function fetchInto(parcel: number, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const slice = (await window.bridge.call('fetch-slice', { parcel, from })).bytes;
    bytes.set(slice, from);
    from += slice.length;
  }
}
