import { CalendarPlus, FileInput, FlaskConical, MessageSquare, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '../../core/views/views';
import { bridge } from '../../parts/bridge';
import { paths } from '../../parts/paths';
import { useVault } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import css from './home.module.css';

/** What to do while there is little yet: the one step that comes next is the primary one. */
export function FirstSteps(props: {
  readonly counts: HomeView['counts'];
  readonly sample: boolean;
}) {
  const { t } = useTranslation('home');
  const vault = useVault();
  const { members, events, meetings } = props.counts;
  const openSample = async () => {
    await vault.fold();
    await bridge().call('open-sample');
  };
  return (
    <Section title={t('firstSteps.title')}>
      <div className={css.steps}>
        {members === 0 && (
          <EmptyState
            icon={UserPlus}
            title={t('firstSteps.member.title')}
            body={t('firstSteps.member.body')}
            action={
              <>
                <LinkButton href={paths.newMember} variant="primary">
                  {t('firstSteps.member.action')}
                </LinkButton>
                <LinkButton href={paths.importTable} icon={FileInput}>
                  {t('firstSteps.member.import')}
                </LinkButton>
              </>
            }
          />
        )}
        {events === 0 && (
          <EmptyState
            icon={CalendarPlus}
            title={t('firstSteps.event.title')}
            body={t('firstSteps.event.body')}
            action={
              <LinkButton href={paths.newEvent} variant={members === 0 ? 'secondary' : 'primary'}>
                {t('firstSteps.event.action')}
              </LinkButton>
            }
          />
        )}
        {meetings === 0 && (
          <EmptyState
            icon={MessageSquare}
            title={t('firstSteps.meeting.title')}
            body={t('firstSteps.meeting.body')}
            action={
              <LinkButton href={paths.newMeeting}>{t('firstSteps.meeting.action')}</LinkButton>
            }
          />
        )}
        {!props.sample && members === 0 && (
          <EmptyState
            icon={FlaskConical}
            title={t('firstSteps.sample.title')}
            body={t('firstSteps.sample.body')}
            action={
              <Button onPress={() => void openSample()}>{t('firstSteps.sample.action')}</Button>
            }
          />
        )}
      </div>
    </Section>
  );
}
