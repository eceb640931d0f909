import { elementOf, setAttributes } from './element-copy';
import type { PageSize } from './paper';
import { loadPaperFonts } from './paper-fonts';
import type { ToPaper } from './paper-line';

/** Takes sheets over a line into a page that holds nothing else; settles once all of them are there with their letters and styles. */
export function layOut(
  { head, body, documentElement: root }: Document,
  line: string,
): Promise<void> {
  const loading: Promise<unknown>[] = [];
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(line);
    channel.onmessage = ({ data }: MessageEvent<ToPaper>) => {
      if (data.type === 'begin') {
        for (const address of data.styles) {
          const { sheet, loaded } = styleSheet(address);
          head.append(sheet);
          loading.push(loaded);
        }
      } else if (data.type === 'sheet') {
        body.append(elementOf(data.sheet));
      } else {
        channel.close();
        setAttributes(root, data.root);
        document.adoptedStyleSheets = [pageRules(data.size)];
        void Promise.all(loading).then(loadPaperFonts).then(resolve);
      }
    };
  });
}

function styleSheet(address: string) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  const loaded = new Promise((resolve) => {
    sheet.onload = resolve;
    sheet.onerror = resolve;
  });
  return { sheet, loaded };
}

/** Tells the printer the paper's real size, without margins of its own. */
function pageRules({ width, height }: PageSize): CSSStyleSheet {
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  return rules;
}
