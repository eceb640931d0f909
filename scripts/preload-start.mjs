/**
 * Lets the window's page ask for the code and styles of these chunks at once: each would wait for the one before it to be
 * read. The page that is printed has nothing to do with them.
 *
 * @param {readonly string[]} names
 * @returns {import('vite').Plugin}
 */
export function preloadStart(names) {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle = {} }) {
        if (path !== '/index.html') return [];
        const found = new Set();
        /** @param {string} file */
        const add = (file) => {
          const chunk = bundle[file];
          if (chunk?.type !== 'chunk' || chunk.isEntry || found.has(chunk)) return;
          found.add(chunk);
          chunk.imports.forEach(add);
        };
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && names.includes(chunk.name)) add(file);
        }
        const styles = new Set(
          [...found].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
        );
        return [
          ...[...found].map(({ fileName }) => link('modulepreload', fileName)),
          ...[...styles].map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}

/** @returns {import('vite').HtmlTagDescriptor} */
const link = (/** @type {string} */ rel, /** @type {string} */ file) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});
