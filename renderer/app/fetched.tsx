import { type ComponentType, useEffect, useState } from 'react';
import { Opening } from './opening';

/** A component that lives in a file of its own and can be fetched ahead of need. */
export type Fetchable = {
  /** Undefined until it was fetched. */
  here(): ComponentType | undefined;
  fetch(): Promise<void>;
};

/** Makes a component fetchable by what brings it. */
export function fetchable(bring: () => Promise<ComponentType>): Fetchable {
  let brought: ComponentType | undefined;
  return {
    here: () => brought,
    async fetch() {
      brought ??= await bring();
    },
  };
}

/**
 * Shows a fetchable component: at once when it was fetched ahead, else a stand-in until it is here. (`React.lazy`
 * would hold back even what is already here, by 300 ms, once a stand-in was shown.)
 */
export function Fetched({ of }: { readonly of: Fetchable }) {
  const [Shown, setShown] = useState<ComponentType | undefined>(of.here);
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    if (!Shown) of.fetch().then(() => setShown(of.here), setFailed);
  }, [of, Shown]);
  if (failed !== undefined) throw failed;
  return Shown ? <Shown /> : <Opening />;
}
