import { Filter, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SegmentRow } from '../../../core/views/people-views';
import { paths } from '../../../parts/paths';
import { useSegments } from '../../../parts/segment-picker/use-segments';
import type { SegmentWords } from '../../../parts/segment-sentence/phrase';
import { sentenceOf } from '../../../parts/segment-sentence/sentence';
import { useSegmentWords } from '../../../parts/segment-sentence/use-segment-words';
import { LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import css from './segments.module.css';

/** All segments with whom they mean and how many that is today: first those that ship with the app. */
export function SegmentList() {
  const { t } = useTranslation('segments');
  const segments = useSegments();
  const words = useSegmentWords();
  const saved = segments?.filter(({ ready }) => !ready);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton variant="primary" icon={Plus} href={paths.newSegment}>
          {t('add')}
        </LinkButton>
      }
    >
      <MembersNav current="segments" />
      {segments && saved && words && (
        <>
          <Section title={t('ready.title')}>
            <Rows rows={segments.filter(({ ready }) => ready)} words={words} />
          </Section>
          <Section title={t('saved.title')}>
            {saved.length > 0 ? (
              <Rows rows={saved} words={words} />
            ) : (
              <EmptyState
                icon={Filter}
                title={t('saved.empty')}
                body={t('saved.emptyBody')}
                action={
                  <LinkButton icon={Plus} href={paths.newSegment}>
                    {t('add')}
                  </LinkButton>
                }
              />
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

function Rows(props: { readonly rows: readonly SegmentRow[]; readonly words: SegmentWords }) {
  const { t } = useTranslation('segments');
  return (
    <ul className={css.list}>
      {props.rows.map((row) => (
        <li key={row.id} className={css.row}>
          <div className={css.what}>
            <Link href={paths.segment(row.id)} className={css.name ?? ''}>
              {row.name}
            </Link>
            <p className={css.soft}>{sentenceOf(row.rule, props.words)}</p>
          </div>
          <p className={css.people}>{t('people', { count: row.members })}</p>
        </li>
      ))}
    </ul>
  );
}
