import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';

/** Lets links of the kit go to paths of the app, which live in the hash of the address. */
export function RoutingProvider(props: {
  readonly navigate: (path: string) => void;
  readonly children: ReactNode;
}) {
  return (
    <RouterProvider navigate={props.navigate} useHref={hashHref}>
      {props.children}
    </RouterProvider>
  );
}

const hashHref = (path: string): string => `#${path}`;
