/** Vite builds the named worker and gives its address. */
declare module '*?worker&url' {
  const url: string;
  // biome-ignore lint/style/noDefaultExport: Vite decides what its modules export.
  export default url;
}
