import { KINDS } from '../../core/model/kinds';
import { MOST_EARLIER_KEYS, MOST_VOUCHES } from '../../core/model/workspace';
import { ok, type Result } from '../../core/result';
import type { StoreError } from '../vault';
import { makeAgeKey } from './age-key';
import type { ExchangeDeps } from './exchange-deps';
import { identityOf, ownGroupOf, ownKeys } from './own-identity';
import { signingKeyFrom } from './sign';
import { isVouchForOneOf, vouchFor } from './vouch';

/**
 * Makes new keys for this laptop. The earlier age key stays, to open what was sealed to it; the earlier signing key is
 * dropped, and the last thing it signs is the new one. `vouch: false`, for when someone else may have the keys: it
 * signs nothing, and partners have to compare the words anew. Can't be undone.
 */
export async function renewKeys(
  deps: ExchangeDeps,
  vouch: boolean,
): Promise<Result<null, StoreError>> {
  const keys = await ownKeys(deps);
  if (!keys.ok) return keys;
  const { set } = deps;
  const { signer, recipient, ageKey } = keys.value;
  const identity = identityOf(set);
  const groupId = ownGroupOf(set);
  const date = deps.today();
  const fresh = { ...signingKeyFrom(deps.randomBytes(32)), ...(await makeAgeKey()) };
  const link =
    vouch && groupId !== null
      ? [vouchFor({ as: 'rotation', groupId, to: fresh.signer }, date, keys.value)]
      : null;
  const previous = link ? [...(identity?.previous ?? []), ...link].slice(-MOST_VOUCHES) : [];
  // What another laptop of the group said of an earlier key holds as long as the card tells how that one led here.
  const told = identity?.vouched ?? null;
  const chain = previous.map((one) => one.signer);
  const vouched = told && groupId && isVouchForOneOf(told, groupId, chain) ? told : null;
  const id = identity?.id ?? deps.newId();
  const written = KINDS.identity.write(
    {
      ...fresh,
      earlierKeys: [{ signer, recipient, ageKey, date }, ...(identity?.earlierKeys ?? [])].slice(
        0,
        MOST_EARLIER_KEYS,
      ),
      previous,
      vouched,
    },
    set.get('identity', id),
  );
  const done = await deps.commit(
    { lasting: [{ kind: 'identity', id, set: written }] },
    { label: 'keys-renewed' },
  );
  return done.ok ? ok(null) : done;
}
