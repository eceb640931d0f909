import { isVerifiedDevice, partnerState, recipientsOf } from '../../core/model/partner';
import type { RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { ExportError, ExportRequest } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { fingerprintOf } from './fingerprint';
import { partnerOf } from './partners';

/** What a file is sealed with: a passphrase, or the keys of all laptops of one partner, whose first one names it in the log. */
export type Lock =
  | { readonly passphrase: string }
  | {
      readonly partner: RecordId;
      readonly recipients: readonly string[];
      readonly fingerprint: string;
      readonly name: string;
    };

/** Nothing is sealed to a partner whose keys changed or were revoked, nor under a passphrase that can be guessed. */
export async function lockOf(
  deps: ExchangeDeps,
  request: ExportRequest,
): Promise<Result<Lock, ExportError>> {
  if ('passphrase' in request) {
    const { passphrase } = request;
    const { enough } = await deps.rateStrength(passphrase);
    return enough ? ok({ passphrase }) : err({ type: 'passphrase-too-weak' });
  }
  const partner = partnerOf(deps.set, request.partner);
  if (!partner) return err({ type: 'not-found', kind: 'partner' });
  const state = partnerState(partner);
  if (state === 'changed' || state === 'revoked') return err({ type: `partner-${state}` });
  if (request.scope.type === 'everything' && !isVerifiedDevice(partner)) {
    return err({ type: 'not-own-device' });
  }
  const { id, recipient, name } = partner;
  const recipients = recipientsOf(partner);
  return ok({ partner: id, recipients, fingerprint: fingerprintOf(recipient), name });
}
