import { common } from './en/common';
import { errors } from './en/errors';
import { unlock } from './en/unlock';

/** What the locked screen says in English. */
export const start = { common, errors, unlock };
