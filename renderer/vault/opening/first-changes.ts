import { KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { buildSample, sampleGroupId } from '../sample/build-sample';
import type { NewVault } from '../vault';

/** What a new vault starts with: the own group, the workspace and, if asked for, the sample. */
export function firstChanges(setup: NewVault, newId: () => RecordId): readonly Change[] {
  const { group, workspace } = KINDS;
  const ownGroup = setup.sample ? sampleGroupId(setup.groupName) : newId();
  const sample = setup.sample ? buildSample() : [];
  const isThere = sample.some((change) => change.id === ownGroup);
  const own: Change = { kind: 'group', id: ownGroup, set: group.write({ name: setup.groupName }) };
  return [
    ...sample,
    ...(isThere ? [] : [own]),
    {
      kind: 'workspace',
      id: newId(),
      set: workspace.write({ ownGroup, organizer: setup.organizerName, sample: setup.sample }),
    },
  ];
}
