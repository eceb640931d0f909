import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countyName } from '../../../core/model/county';
import type { Brief } from '../../../core/views/meeting-views';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { pageSize } from '../../../parts/print-preview/paper';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { ComboField } from '../../../ui/combo-field';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import css from '../sheriffs.module.css';
import { BRIEF_SIZES, BriefPage, type BriefSize } from './brief-page';
import { NotesPage, notesParts } from './notes-page';
import { useFitting } from './use-fitting';

/** What is printed to take along. */
type What = 'brief' | 'notes' | 'both';

/** Asks that are chosen at first, so that the page is not filled by them. */
const CHOSEN_AT_FIRST = 3;

/** Preparing a meeting: one page with what is known of an official, and a form for notes. */
export function BriefScreen({ official }: { readonly official: string | null }) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const officials = useView('officials', {}) ?? [];
  const brief = useView('brief', { official: official ?? '' });
  if (brief === undefined) return <p className={css.waiting}>{common('loading')}</p>;
  const choice = (
    <ComboField
      label={t('brief.official')}
      value={brief ? official : null}
      onChange={(id) => navigate(id ? paths.briefOn(id) : paths.brief)}
      options={officials.map(({ id, name, office, county }) => ({
        id,
        label: [name, office, countyName(county)].filter(Boolean).join(', '),
      }))}
    />
  );
  return (
    <Page
      title={t('brief.title')}
      back={{ href: paths.sheriffs, label: common('back') }}
      fill={brief !== null}
    >
      {brief ? (
        <Prepared key={brief.official.id} brief={brief} choice={choice} />
      ) : (
        <>
          <div className={css.report}>{choice}</div>
          <EmptyState title={t('brief.choose.title')} body={t('brief.choose.body')} />
        </>
      )}
    </Page>
  );
}

function Prepared(props: { readonly brief: Brief; readonly choice: ReactNode }) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const { paper } = usePreferences().preferences;
  const { brief } = props;
  const [what, setWhat] = useState<What>('brief');
  const [withReach, setWithReach] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    brief.asks.slice(0, CHOSEN_AT_FIRST).map(({ id }) => id),
  );
  const asks = useMemo(
    () => brief.asks.filter(({ id }) => chosen.includes(id)),
    [brief.asks, chosen],
  );
  const size = useMemo(() => pageSize(paper, false), [paper]);
  const draw = useMemo(
    () => (fitting: BriefSize) => (
      <BriefPage key="brief" brief={brief} asks={asks} withReach={withReach} size={fitting} />
    ),
    [brief, asks, withReach],
  );
  const { size: fitting, measuring } = useFitting(BRIEF_SIZES, size, draw);
  const pages = useMemo(() => {
    const parts = what === 'brief' ? [] : notesParts(asks);
    return [
      ...(what !== 'notes' && fitting ? [draw(fitting)] : []),
      ...parts.map((part, place) => (
        <NotesPage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          key={place}
          official={brief.official}
          part={part}
          page={place + 1}
          of={parts.length}
        />
      )),
    ];
  }, [what, fitting, draw, asks, brief.official]);
  return (
    <PrintLayout
      label={t('brief.label')}
      side={
        <>
          {props.choice}
          <Segmented<What>
            label={t('brief.what')}
            value={what}
            onChange={setWhat}
            options={(['brief', 'notes', 'both'] as const).map((id) => ({
              id,
              label: t(`brief.parts.${id}`),
            }))}
          />
          {brief.asks.length > 0 ? (
            <CheckboxGroupField
              label={t('brief.asks')}
              values={chosen}
              onChange={setChosen}
              options={brief.asks.map(({ id, wordsEn, wordsEs }) => ({
                id,
                label: language === 'es' ? wordsEs || wordsEn : wordsEn || wordsEs,
              }))}
            />
          ) : (
            <p className={css.soft}>{t('brief.noAsks')}</p>
          )}
          <LinkButton href={paths.askLibrary}>{t('asks.manage')}</LinkButton>
          <CheckboxField
            label={t('brief.names')}
            description={t('brief.namesHint')}
            isSelected={withReach}
            onChange={setWithReach}
          />
        </>
      }
    >
      <SheetPreview
        label={t('brief.preview')}
        sheet="brief"
        pages={pages}
        isReady={what === 'notes' || fitting !== null}
      />
      {measuring}
    </PrintLayout>
  );
}
