import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MemberDetail } from '../../core/views/views';
import type { Language } from '../../messages/i18n';
import { formatDate } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { Chip } from '../../ui/chip';
import { Entry, EntryHead, EntryList } from '../../ui/entry-list';
import { Section } from '../../ui/page';
import style from './members.module.css';

/** Where a member was invited, what they said and whether they came, latest first. */
export function MemberHistory({ events }: { readonly events: MemberDetail['events'] }) {
  const { t, i18n } = useTranslation('members');
  const terms = useTerms();
  const language = i18n.language as Language;
  return (
    <Section title={t('history.title')}>
      {events.length === 0 && <p className={style.soft}>{t('history.none')}</p>}
      <EntryList>
        {events.map(({ event, attendance }) => (
          <Entry key={attendance.id}>
            <Link href={paths.event(event.id)}>{eventTitle(event, language)}</Link>
            <EntryHead when={formatDate(event.date, language)}>
              {attendance.walkIn && <Chip>{t('history.walkIn')}</Chip>}
              {attendance.rsvp && !attendance.walkIn && <Chip>{terms.rsvp(attendance.rsvp)}</Chip>}
              {attendance.mark !== 'blank' && (
                <Chip tone={attendance.mark === 'no-show' ? 'brick' : 'moss'}>
                  {terms.mark(attendance.mark)}
                </Chip>
              )}
            </EntryHead>
          </Entry>
        ))}
      </EntryList>
    </Section>
  );
}
