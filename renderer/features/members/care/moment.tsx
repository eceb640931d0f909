import {
  CalendarDays,
  FileInput,
  FileOutput,
  Footprints,
  type LucideIcon,
  Merge,
  MessagesSquare,
  NotebookPen,
  Phone,
  Table,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MemberMoment } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import css from './care.module.css';
import { useMoveWords } from './use-move-words';

const ICONS: { readonly [T in MemberMoment['type']]: LucideIcon } = {
  event: CalendarDays,
  called: Phone,
  'one-on-one': MessagesSquare,
  'moved-on-ladder': Footprints,
  note: NotebookPen,
  added: UserPlus,
  imported: Table,
  received: FileInput,
  shared: FileOutput,
  merged: Merge,
};

/** A note longer than this shows its beginning: it can be read whole above. */
const NOTE_BEGINNING = 140;

/** One moment of a member's story. */
export function Moment({ moment }: { readonly moment: MemberMoment }) {
  const language = useLanguage();
  return (
    <li className={css.moment}>
      <Icon of={ICONS[moment.type]} size={18} />
      <div className={css.what}>
        <span className={css.other}>{formatDate(moment.date, language, 'day')}</span>
        <Told moment={moment} />
      </div>
    </li>
  );
}

function Told({ moment }: { readonly moment: MemberMoment }): ReactNode {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const terms = useTerms();
  const moved = useMoveWords();
  const by = (name: string) =>
    name && <span className={css.soft}>{t('timeline.by', { by: name })}</span>;
  const more = (text: string) => text && <p className={css.soft}>{text}</p>;
  switch (moment.type) {
    case 'event':
      return (
        <>
          <Link href={paths.event(moment.event.id)}>{eventTitle(moment.event, language)}</Link>
          <span className={css.line}>
            {moment.walkIn && <Chip>{t('timeline.walkIn')}</Chip>}
            {moment.rsvp && !moment.walkIn && (
              <Chip>
                {moment.rsvp === 'invited' ? t('timeline.invited') : terms.rsvp(moment.rsvp)}
              </Chip>
            )}
            {moment.mark !== 'blank' && (
              <Chip tone={moment.mark === 'no-show' ? 'brick' : 'moss'}>
                {terms.mark(moment.mark)}
              </Chip>
            )}
          </span>
        </>
      );
    case 'called': {
      const { call, round } = moment;
      const what = round && (round.title || terms.callPurpose(round.purpose));
      return (
        <>
          <span className={css.line}>
            {t('timeline.call', { outcome: call.outcome ? terms.callOutcome(call.outcome) : '' })}
            {call.caller && (
              <span className={css.soft}>{t('timeline.callBy', { caller: call.caller })}</span>
            )}
          </span>
          {more([what, call.note].filter(Boolean).join(' · '))}
        </>
      );
    }
    case 'one-on-one': {
      const { by: who, commitment } = moment.oneOnOne;
      return (
        <>
          <span>{who ? t('timeline.oneOnOneBy', { by: who }) : t('timeline.oneOnOne')}</span>
          {more(commitment)}
        </>
      );
    }
    case 'moved-on-ladder':
      return (
        <>
          <span className={css.line}>
            {moved(moment)} {by(moment.move.by)}
          </span>
          {more(moment.move.why)}
        </>
      );
    case 'note': {
      const { text, by: who } = moment.note;
      const isLong = text.length > NOTE_BEGINNING;
      return (
        <>
          <span className={css.line}>
            {t('timeline.note')} {by(who)}
          </span>
          {more(isLong ? `${text.slice(0, NOTE_BEGINNING).trimEnd()} …` : text)}
        </>
      );
    }
    case 'added':
      return <span>{t('timeline.added')}</span>;
    case 'imported':
      return <span>{t('timeline.imported', { count: moment.rows })}</span>;
    case 'received':
      return (
        <span>
          {moment.partner
            ? t('timeline.received', { partner: moment.partner })
            : t('timeline.receivedUnknown')}
        </span>
      );
    case 'shared': {
      const { partner, table } = moment;
      if (table) return <span>{t('timeline.sharedTable')}</span>;
      return (
        <span>{partner ? t('timeline.sharedFileTo', { partner }) : t('timeline.sharedFile')}</span>
      );
    }
    case 'merged':
      return (
        <span className={css.line}>
          {t('timeline.merged')} {by(moment.verdict.by)}
        </span>
      );
  }
}
