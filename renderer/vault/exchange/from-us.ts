import { isVerifiedDevice } from '../../core/model/partner';
import type { WorkingSet } from '../store/working-set';
import type { Manifest } from './manifest';
import { isOwnSigner, ownGroupOf } from './own-identity';
import { partnersOf } from './partners';

/**
 * Whether a file is our own group's: a copy of everything, signed on this laptop, or signed in our group's name by
 * another laptop of ours whose card was compared here. Anyone can write our group's name into a file.
 */
export function isFromUs(
  set: WorkingSet,
  signer: string,
  { scope, sender }: Pick<Manifest, 'scope' | 'sender'>,
): boolean {
  if (scope.type === 'everything' || isOwnSigner(set, signer)) return true;
  if (sender.groupId !== ownGroupOf(set)) return false;
  return partnersOf(set).some((partner) => isVerifiedDevice(partner) && partner.signer === signer);
}
