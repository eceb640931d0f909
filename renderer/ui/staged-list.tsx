import { type ComponentProps, memo, type ReactNode, use, useEffect, useState } from 'react';
import {
  CollectionRendererContext,
  DefaultCollectionRenderer,
  ListStateContext,
} from 'react-aria-components';

type RootProps = ComponentProps<typeof DefaultCollectionRenderer.CollectionRoot>;
type Item = RootProps['collection'] extends Iterable<infer Each> ? Each : never;

/** Items drawn when a list opens, somewhat more than it shows without scrolling, and added with each frame. */
const AT_ONCE = 20;
/** Items drawn on each side of the chosen one, so that a list opens around it. */
const AROUND = 10;

/** Lets the list within draw its items in parts, so that a hundred of them never hold up the window when it opens. */
export function StagedList({ children }: { readonly children: ReactNode }) {
  return <CollectionRendererContext value={STAGED}>{children}</CollectionRendererContext>;
}

function StagedRoot({ collection }: RootProps) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const chosen = use(ListStateContext)?.selectionManager.firstSelectedKey ?? null;
  const { size } = collection;
  useEffect(() => {
    if (drawn >= size) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [drawn, size]);
  const items = [...collection];
  const at = items.findIndex(({ key }) => key === chosen);
  return items
    .filter((_, i) => i < drawn || (at >= 0 && Math.abs(i - at) < AROUND))
    .map((item) => <Drawn key={item.key} item={item} />);
}

const STAGED = { ...DefaultCollectionRenderer, CollectionRoot: StagedRoot };

/** An item is drawn again only when it is another one. */
const Drawn = memo(function Drawn({ item }: { readonly item: Item }) {
  return item.render?.(item);
});
