import { Phone, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { MembersNav } from '../members-nav';
import style from './calls.module.css';
import { RoundCard } from './round-card';

/** The rounds of calls, open or closed, each with how far it is. */
export function RoundsScreen() {
  const { t } = useTranslation('calls');
  const [show, setShow] = useState<'open' | 'closed'>('open');
  const rounds = useView('call-rounds', { show });
  const today = useView('workspace', {})?.today;
  const add = (
    <LinkButton variant="primary" icon={PhoneCall} href={paths.newCallRound}>
      {t('add')}
    </LinkButton>
  );
  const isEmpty = show === 'open' && rounds?.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')} actions={isEmpty ? null : add}>
      <MembersNav current="calls" />
      <div>
        <Segmented
          label={t('show.label')}
          value={show}
          onChange={setShow}
          options={(['open', 'closed'] as const).map((id) => ({ id, label: t(`show.${id}`) }))}
        />
      </div>
      {rounds?.length === 0 &&
        (show === 'open' ? (
          <EmptyState icon={Phone} title={t('empty.title')} body={t('empty.body')} action={add} />
        ) : (
          <EmptyState icon={Phone} title={t('empty.closed')} body={t('empty.closedBody')} />
        ))}
      {rounds && rounds.length > 0 && today && (
        <ul className={style.rounds} aria-label={t('list')}>
          {rounds.map((row) => (
            <RoundCard key={row.round.id} row={row} today={today} />
          ))}
        </ul>
      )}
    </Page>
  );
}
