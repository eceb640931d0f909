import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldName, SharedKind } from '../../../core/model/field-names';
import type { HeldView, RetentionView } from '../../../core/views/people-views';
import type { WorkspaceView } from '../../../core/views/views';
import type { Language } from '../../../messages/i18n';
import { formatCount, formatDate } from '../../../parts/dates';
import { useTermsIn } from '../../../parts/terms';
import style from './held-sheet.module.css';

/** What this laptop holds, on one page: counts, dates and rules, and no name of a person. */
export function HeldSheet(props: {
  readonly language: Language;
  readonly held: HeldView;
  readonly retention: RetentionView;
  readonly workspace: WorkspaceView;
}) {
  const { language, held, retention, workspace } = props;
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(language, 'keeping');
  const words = i18n.getFixedT(language, 'sharing');
  const terms = useTermsIn()(language);
  const day = (date: string) => formatDate(date, language, 'medium');
  const count = (n: number) => formatCount(n, language);
  const fieldName = (field: string) =>
    i18n.exists(`fields.${field}`, { ns: 'sharing' })
      ? words(`fields.${field as FieldName}`)
      : field;
  const kindName = (kind: string) =>
    kind === 'suggestion' ? t('held.suggestion') : words(`kinds.${kind as SharedKind}`);
  const { runs, agreedOn } = retention;
  const last = runs[0];
  return (
    <article className={style.page} lang={language}>
      <header className={style.head}>
        <h2>{t('held.title')}</h2>
        <p>
          {t('held.of', {
            group: workspace.group?.name || t('held.noGroup'),
            date: formatDate(workspace.today, language, 'long'),
          })}
        </p>
      </header>
      <Part title={t('held.kinds')}>
        <div className={style.columns}>
          {inHalves(peopleFirst(held.kinds)).map(([first, rows]) => (
            <table key={first} className={style.table}>
              <thead>
                <tr>
                  <th scope="col">{t('held.kind')}</th>
                  <th scope="col">{t('held.count')}</th>
                  <th scope="col">{t('held.oldest')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.kind}>
                    <th scope="row">{kindName(row.kind)}</th>
                    <td>{count(row.records)}</td>
                    <td>{row.oldest ? day(row.oldest) : ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      </Part>
      <Part title={t('held.fields')}>
        <p>{t('held.fieldsOf', { count: held.members })}</p>
        <p className={`${style.fields} ${style.many}`}>
          {held.memberFields.map(({ field, members }) => (
            <span key={field}>
              {fieldName(field)} {count(members)}
            </span>
          ))}
        </p>
        <p>{t('held.never')}</p>
      </Part>
      <Part title={t('held.limits')}>
        <p className={style.fields}>
          {retention.rows.map(({ subject, days }) => (
            <span key={subject}>
              {terms.retentionSubject(subject)}:{' '}
              {days === null ? t('held.noLimit') : t('limits.daysCount', { count: days })}
            </span>
          ))}
        </p>
        <p>
          {agreedOn ? t('held.agreed', { date: day(agreedOn) }) : t('held.notAgreed')}{' '}
          {last && t('held.runs', { count: runs.length, date: day(last.date) })}
        </p>
      </Part>
      <Part title={t('held.hold')}>
        <p className={style.why}>
          {held.hold
            ? t('held.holdOn', { date: day(held.hold.date), why: held.hold.why })
            : t('held.holdOff')}
        </p>
      </Part>
      <Part title={t('held.files')}>
        <p>{t('held.filesText', { out: count(held.filesOut), in: count(held.filesIn) })}</p>
      </Part>
      <Part title={t('held.where')}>
        <p>{t('held.whereText')}</p>
      </Part>
    </article>
  );
}

/** Kinds about people, in the order in which a lawyer asks about them. */
const ABOUT_PEOPLE: readonly string[] = [
  'member',
  'household',
  'attendance',
  'call',
  'one-on-one',
  'rung-move',
  'note',
  'verdict',
  'event',
];

const peopleFirst = (kinds: HeldView['kinds']): HeldView['kinds'] => {
  const place = ({ kind }: { readonly kind: string }) => {
    const at = ABOUT_PEOPLE.indexOf(kind);
    return at < 0 ? ABOUT_PEOPLE.length : at;
  };
  return [...kinds].sort((a, b) => place(a) - place(b));
};

/** Two columns side by side, so that every kind finds room on one page. Each with the name of its first kind. */
function inHalves(kinds: HeldView['kinds']): [string, HeldView['kinds']][] {
  const half = Math.ceil(kinds.length / 2);
  return [kinds.slice(0, half), kinds.slice(half)].flatMap((rows) =>
    rows[0] ? [[rows[0].kind, rows] as [string, HeldView['kinds']]] : [],
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
