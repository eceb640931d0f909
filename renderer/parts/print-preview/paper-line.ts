import { bridge } from '../bridge';
import { type Attributes, attributesOf, type ElementCopy } from './element-copy';
import type { PageSize } from './paper';

/** What the paper window is told: how the page that prints looks and how large it is, its sheets, and that there are no more. */
export type ToPaper =
  | {
      readonly type: 'begin';
      readonly root: Attributes;
      readonly styles: readonly string[];
      readonly size: PageSize;
    }
  | { readonly type: 'sheet'; readonly sheet: ElementCopy }
  | { readonly type: 'end' };

/** The way of sheets to the paper window. */
export type PaperLine = {
  /** Sends a sheet to the paper window, behind those before it. */
  put(sheet: ElementCopy): void;
  /** There are no more. The shell may print: it waits until all of them are laid out. */
  end(): void;
};

/** Opens the paper window for pages of a size; null when it did not open. Until the line is ended, `close-paper` ends it. */
export async function openPaper(size: PageSize): Promise<PaperLine | null> {
  const name = await bridge().call('open-paper');
  if (name === null) return null;
  const line = new BroadcastChannel(name);
  const tell = (message: ToPaper) => line.postMessage(message);
  tell({ type: 'begin', root: attributesOf(document.documentElement), styles: styles(), size });
  return {
    put: (sheet) => tell({ type: 'sheet', sheet }),
    end() {
      tell({ type: 'end' });
      line.close();
    },
  };
}

/** The style sheets of this page, in their order. */
const styles = (): readonly string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
