/** The part of saxen that is used here; it ships no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Hooks = {
    error: (error: Error) => void;
    openTag: (
      name: string,
      attributes: () => { readonly [key: string]: unknown },
      decode: Decode,
    ) => void;
    text: (text: string, decode: Decode) => void;
    cdata: (text: string) => void;
    closeTag: (name: string) => void;
  };
  export class Parser {
    on<K extends keyof Hooks>(hook: K, listener: Hooks[K]): this;
    parse(xml: string): this;
    stop(): void;
  }
}
