import { bridge } from '../bridge';
import { type Attributes, attributesOf, type ElementCopy } from './element-copy';
import type { PageSize } from './paper';

/** What the paper window is told: which style sheets it needs, its sheets, and that there are no more, with how large a page is. */
export type ToPaper =
  | { readonly type: 'begin'; readonly styles: readonly string[] }
  | { readonly type: 'sheet'; readonly sheet: ElementCopy }
  | { readonly type: 'end'; readonly root: Attributes; readonly size: PageSize };

/** The way of sheets to the paper window. */
export type PaperLine = {
  /** Sends a sheet to the paper window, behind those before it. */
  put(sheet: ElementCopy): void;
  /** There are no more. The shell may print pages of this size: it waits until all of them are laid out. */
  end(size: PageSize): void;
};

/** Opens the paper window for one sheet; null when it did not open. Until the line is ended, `close-paper` ends it. */
export async function openPaper(): Promise<PaperLine | null> {
  const name = await bridge().call('open-paper');
  if (name === null) return null;
  const line = new BroadcastChannel(name);
  const tell = (message: ToPaper) => line.postMessage(message);
  tell({ type: 'begin', styles: styles() });
  return {
    put: (sheet) => tell({ type: 'sheet', sheet }),
    end(size) {
      tell({ type: 'end', root: attributesOf(document.documentElement), size });
      line.close();
    },
  };
}

/** The style sheets of this page, in their order. */
const styles = (): readonly string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
