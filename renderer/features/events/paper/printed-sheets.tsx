import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/model/sheet';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { LinkButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Entry, EntryList } from '../../../ui/entry-list';
import style from './paper-screen.module.css';

/** The paper of an event that is out there, and by when each sheet has to be destroyed. */
export function PrintedSheets(props: {
  readonly event: string;
  readonly sheets: readonly Sheet[];
  readonly today: string;
}) {
  const { t } = useTranslation('paper');
  const { t: after } = useTranslation('after');
  return (
    <section className={style.beside} aria-labelledby="printed-sheets">
      <h2 id="printed-sheets">{t('printed.title')}</h2>
      {props.sheets.length === 0 ? (
        <p>{t('printed.none')}</p>
      ) : (
        <>
          <LinkButton icon={Keyboard} href={paths.typeBack(props.event)}>
            {after('typeBack.title')}
          </LinkButton>
          <EntryList>
            {props.sheets.map((sheet) => (
              <Entry key={sheet.id}>
                <PrintedSheet sheet={sheet} today={props.today} />
              </Entry>
            ))}
          </EntryList>
        </>
      )}
    </section>
  );
}

function PrintedSheet({ sheet, today }: { readonly sheet: Sheet; readonly today: string }) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const terms = useTerms();
  const day = (iso: string) => formatDate(iso, language, 'medium');
  const people = sheet.rows.length > 0 ? t('people', { count: sheet.rows.length }) : '';
  const blank = sheet.blankRows
    ? t(`printed.${blanksOf(sheet.kind)}`, { count: sheet.blankRows })
    : '';
  const isOverdue = sheet.shreddedOn === '' && sheet.destroyBy !== '' && sheet.destroyBy < today;
  return (
    <div className={style.sheet}>
      <span>
        <span className={style.kind}>{terms.sheetKind(sheet.kind)}</span>{' '}
        <span className={style.code}>{t('printed.code', { code: sheet.code })}</span>
      </span>
      <span className={style.facts}>
        {[
          t('printed.on', { date: day(sheet.printedOn) }),
          people,
          blank,
          sheet.typedOn && t('printed.typed', { date: day(sheet.typedOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {sheet.shreddedOn ? (
        <Chip tone="moss">{t('printed.shredded', { date: day(sheet.shreddedOn) })}</Chip>
      ) : (
        <Chip tone={isOverdue ? 'brick' : 'neutral'}>
          {isOverdue
            ? t('printed.overdue')
            : t('printed.destroyBy', { date: day(sheet.destroyBy) })}
        </Chip>
      )}
    </div>
  );
}

/** What is blank on a sheet. */
function blanksOf(kind: Sheet['kind']): 'slips' | 'blankBadges' | 'blankRows' {
  if (kind === 'slips') return 'slips';
  return kind === 'badges' ? 'blankBadges' : 'blankRows';
}
