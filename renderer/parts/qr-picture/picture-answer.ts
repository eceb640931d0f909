import type { PictureError } from '../../messages/errors';

/** What the worker answers. */
export type PictureAnswer = { readonly text: string } | { readonly error: PictureError['type'] };
