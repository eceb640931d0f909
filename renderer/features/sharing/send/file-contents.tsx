import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, formatTime } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Facts } from '../../../ui/definition';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import type { ExportPreview } from '../../../vault/vault';
import { useFieldWords } from '../field-words';
import { useStays } from '../use-stays';
import { Names } from './names';
import { ScopeName } from './scope-name';
import { namesMembers, type Wish } from './wish';

/** Exactly who and what a file carries, and who and what stays here: the same before it is made and after. */
export function FileContents(props: { readonly wish: Wish; readonly preview: ExportPreview }) {
  const { wish, preview } = props;
  const { t } = useTranslation('sharing');
  const words = useFieldWords();
  const language = useLanguage();
  const stays = useStays();
  const { changes } = preview;
  const since =
    'since' in changes
      ? `${formatDate(changes.since.date, language)}, ${formatTime(changes.since.time, language)}`
      : '';
  const kinds = Object.entries(preview.counts).sort(([a], [b]) => (a < b ? -1 : 1));
  const hasNames = namesMembers(wish.scope.type);
  const much = preview.changesOnly
    ? t('send.review.changes', { when: since })
    : wish.changesOnly && 'why' in changes
      ? t(`send.review.why.${changes.why}`)
      : t('send.review.whole');
  const unchanged =
    preview.changesOnly && 'since' in changes && changes.unchanged > 0
      ? t('send.review.unchanged', { count: changes.unchanged })
      : '';
  return (
    <>
      {hasNames && (
        <>
          <Section title={t('send.review.included', { count: preview.people })}>
            <Names names={preview.included.map((person) => person.name)} />
          </Section>
          {preview.leftOut.length > 0 ? (
            <Section title={t('send.review.leftOut', { count: preview.leftOut.length })}>
              <p>{t('send.review.leftOutBody')}</p>
              <Names names={preview.leftOut.map((person) => person.name)} />
            </Section>
          ) : (
            <p>{t('send.review.nobodyLeftOut')}</p>
          )}
        </>
      )}
      {preview.withdrawn.length > 0 && (
        <Section title={t('send.review.withdrawn', { count: preview.withdrawn.length })}>
          <p>{t('send.review.withdrawnBody')}</p>
          <Names names={preview.withdrawn.map((person) => person.name)} />
        </Section>
      )}
      {!hasNames && wish.scope.type !== 'everything' && (
        <Banner tone="info">{t('send.review.nobodyNamed')}</Banner>
      )}
      <Section title={t('send.review.about')}>
        <Facts
          items={[
            { term: t('send.review.what'), value: <ScopeName scope={wish.scope} /> },
            { term: t('log.much'), value: [much, unchanged].filter(Boolean).join(' ') },
            ...(hasNames
              ? [
                  {
                    term: t('send.review.keepUntil'),
                    value: wish.until ? formatDate(wish.until, language) : t('log.noLimit'),
                  },
                ]
              : []),
            { term: t('send.review.stays'), value: stays(preview.redactions) },
          ]}
        />
      </Section>
      <Section title={t('send.review.counts')}>
        {kinds.length === 0 ? (
          <p>{t(preview.changesOnly ? 'send.review.noChange' : 'send.review.nothing')}</p>
        ) : (
          <SimpleTable
            label={t('send.review.counts')}
            rows={kinds}
            rowKey={([kind]) => kind}
            columns={[
              { id: 'kind', header: t('send.review.kind'), render: ([kind]) => words.kind(kind) },
              {
                id: 'number',
                header: t('send.review.number'),
                align: 'end',
                render: ([, count]) => formatCount(count, language),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
