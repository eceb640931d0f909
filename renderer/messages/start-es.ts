import { common } from './es/common';
import { errors } from './es/errors';
import { unlock } from './es/unlock';

/** What the locked screen says in Spanish. */
export const start = { common, errors, unlock };
