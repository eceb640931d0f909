import { isVerifiedDevice } from '../../core/model/partner';
import type { WorkingSet } from '../store/working-set';
import { guardFile } from './guard';
import { MAX_HEADER, MAX_OWN_COPY, MAX_SHARED_FILE } from './limits';
import { partnersOf } from './partners';

/**
 * The largest size in bytes of a file that may be opened: that of a copy of our own workspace when the person says so,
 * or when it is sealed to keys and another laptop of ours is known that could have made it.
 */
export function limitOf(set: WorkingSet, file: Uint8Array<ArrayBuffer>, ownCopy: boolean): number {
  if (ownCopy) return MAX_OWN_COPY;
  if (!partnersOf(set).some(isVerifiedDevice)) return MAX_SHARED_FILE;
  const head = guardFile(file.subarray(0, MAX_HEADER));
  return head.ok && head.value.scheme === 'keys' ? MAX_OWN_COPY : MAX_SHARED_FILE;
}
