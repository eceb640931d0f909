import { KINDS } from '../../core/model/kinds';
import { deviceId, partnerState } from '../../core/model/partner';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { inTheNameOf } from './in-name-of';

/**
 * Makes this laptop one of a partner's group. What was written in the name of the group that it had until now is
 * written in the name of the joined one, and the partner becomes another laptop of ours, trusted as far as before.
 */
export const joinGroup: Decide<'join-group'> = ({ partner: id }, { set, ownGroup }) => {
  const record = set.get('partner', id);
  const [workspace] = set.all('workspace');
  if (!record || !workspace) return err({ type: 'not-found', kind: 'partner' });
  const partner = KINDS.partner.read(record);
  const state = partnerState(partner);
  if (partner.isDevice) return err({ type: 'not-found', kind: 'partner' });
  if (state === 'revoked' || state === 'changed') return err({ type: `partner-${state}` });

  const { id: _, ...kept } = partner;
  const device = checkedFields('partner', { ...kept, isDevice: true, devices: [] }, undefined);
  if (!device.ok) return device;
  const changes: Change[] = [
    { kind: 'partner', id, delete: true },
    { kind: 'partner', id: deviceId(partner.signer), set: device.value },
  ];
  if (!set.get('group', id)) {
    const group = checkedFields('group', { name: partner.name }, undefined);
    if (!group.ok) return group;
    changes.push({ kind: 'group', id, set: group.value });
  }
  changes.push(...inTheNameOf(set, ownGroup, id));
  return ok({ changes, label: 'group-joined', ids: [id] });
};
