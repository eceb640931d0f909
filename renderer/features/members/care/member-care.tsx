import type { ReactNode } from 'react';
import { MemberHistory } from '../../../parts/after/member-history';
import { useView } from '../../../parts/vault-context';
import { LadderPlace } from './ladder-place';
import { LivesWith } from './lives-with';
import { NextSteps } from './next-steps';
import { OneOnOnes } from './one-on-ones';
import { Timeline } from './timeline';

/**
 * The caring side of a member's panel: next steps at its head, then what the panel knows (`children`),
 * the household, one-on-ones, the ladder, and `notes` before the whole story.
 */
export function MemberCare(props: {
  readonly id: string;
  readonly name: string;
  readonly notes: ReactNode;
  readonly children: ReactNode;
}) {
  const care = useView('member-care', { id: props.id });
  const workspace = useView('workspace', {});
  const { id: member, name } = props;
  return (
    <>
      {care && workspace && (
        <NextSteps name={name} oneOnOnes={care.oneOnOnes} today={workspace.today} />
      )}
      {props.children}
      {care?.household && <LivesWith member={member} row={care.household} />}
      {care && <OneOnOnes member={member} name={name} oneOnOnes={care.oneOnOnes} />}
      {care && <LadderPlace member={member} name={name} rung={care.rung} moments={care.moments} />}
      <MemberHistory member={member} />
      {props.notes}
      {care && <Timeline moments={care.moments} />}
    </>
  );
}
