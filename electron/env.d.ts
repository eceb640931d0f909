/** What the build puts in: whether this is `npm run dev`, and where an asset ended up. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean };
}

declare module '*?asset' {
  const path: string;
  // biome-ignore lint/style/noDefaultExport: it is how the build hands over an asset
  export default path;
}
