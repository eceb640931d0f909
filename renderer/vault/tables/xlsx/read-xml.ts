/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

/** What a reader of XML hears. Names come without their prefix. */
export type XmlReader = {
  open?(name: string, attributes: (key: string) => string): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Reads XML, telling a reader of tags and texts. False when it is none. Nothing is fetched, and no entity is defined. */
export function readXml(xml: string, reader: XmlReader): boolean {
  const parser = new Parser();
  let isGood = true;
  parser.on('error', () => {
    isGood = false;
    parser.stop();
  });
  parser.on('openTag', (name, attributes, decode) => {
    reader.open?.(bare(name), (key) => {
      const value = attributes()[key];
      return typeof value === 'string' ? decode(value) : '';
    });
  });
  parser.on('text', (text, decode) => reader.text?.(decode(text)));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closeTag', (name) => reader.close?.(bare(name)));
  parser.parse(xml);
  return isGood;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
