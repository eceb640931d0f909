import { useLayoutEffect } from 'react';
import { type Paper, pageSize } from './paper';

/**
 * Tells the printer the paper's real size, without margins of its own, while a sheet is on view. Made through
 * the CSS object model, which the content security policy allows; `ui/print.css` hides the rest of the window.
 */
export function usePageRules(paper: Paper, landscape: boolean): void {
  useLayoutEffect(() => {
    const { width, height } = pageSize(paper, landscape);
    const rules = new CSSStyleSheet();
    rules.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    };
  }, [paper, landscape]);
}
