import { Bookmark, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { cameFirst, daysOfLast, stoppedComing } from '../../core/history/coming-rules';
import { countyName } from '../../core/model/county';
import type { SegmentRule } from '../../core/segments/rule';
import { formatCount } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { holdSegment } from '../../parts/segment-held';
import { sentenceOf } from '../../parts/segment-sentence/sentence';
import { useSegmentWords } from '../../parts/segment-sentence/use-segment-words';
import { useTermOptions, useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { Page, Section } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { SelectField } from '../../ui/select-field';
import { SimpleTable } from '../../ui/simple-table';
import css from './reports.module.css';
import { ReportsNav } from './reports-nav';

/** People shown here; a segment or a round of calls takes all of them. */
const SHOWN = 50;
/** Events looked through for the last few of a kind. */
const EVENTS = 200;
const ANY = 'any';

type Question = {
  readonly about: 'stopped' | 'first';
  readonly kind: string;
  readonly group: string;
  readonly times: number;
  readonly unit: 'months' | 'events';
  readonly last: number;
};

/** What was last asked. Lasts while the window does. */
let kept: Question = {
  about: 'stopped',
  kind: ANY,
  group: ANY,
  times: 3,
  unit: 'months',
  last: 3,
};
const DAYS_OF_MONTH = 30;

/** Who stopped coming and who came for the first time: people to call, or to keep as a segment. */
export function ComingScreen() {
  const { t } = useTranslation('reports');
  const [asked, setAsked] = useState(kept);
  const ask = (patch: Partial<Question>) => {
    kept = { ...asked, ...patch };
    setAsked(kept);
  };
  const days = useDays(asked);
  const circle = {
    kind: asked.kind === ANY ? null : asked.kind,
    group: asked.group === ANY ? null : asked.group,
  };
  const rule =
    days === null
      ? null
      : asked.about === 'stopped'
        ? stoppedComing(circle, asked.times, days)
        : cameFirst(circle, days);
  const kinds = useTermOptions('event-kind', asked.kind === ANY ? [] : [asked.kind]);
  const groups = useView('member-facets', {})?.groups ?? [];
  return (
    <Page title={t('coming.title')} lead={t('coming.lead')}>
      <ReportsNav current="coming" />
      <div>
        <Segmented
          label={t('coming.about')}
          value={asked.about}
          onChange={(about) => ask({ about })}
          options={(['stopped', 'first'] as const).map((id) => ({
            id,
            label: t(`coming.${id}`),
          }))}
        />
      </div>
      <div className={css.questions}>
        <SelectField
          label={t('coming.kind')}
          value={asked.kind}
          onChange={(kind) => ask({ kind })}
          options={[{ id: ANY, label: t('coming.anyKind') }, ...kinds]}
        />
        <SelectField
          label={t('coming.group')}
          value={asked.group}
          onChange={(group) => ask({ group })}
          options={[
            { id: ANY, label: t('coming.anyGroup') },
            ...groups.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
        {asked.about === 'stopped' && (
          <NumberField
            label={t('coming.times')}
            value={asked.times}
            onChange={(times) => ask({ times: times ?? 1 })}
            min={1}
            max={99}
          />
        )}
        <NumberField
          label={t(asked.about === 'stopped' ? 'coming.notInLast' : 'coming.inLast')}
          value={asked.last}
          onChange={(last) => ask({ last: last ?? 1 })}
          min={1}
          max={asked.unit === 'months' ? 60 : 30}
        />
        <SelectField
          label={t('coming.unit')}
          value={asked.unit}
          onChange={(unit) => ask({ unit })}
          options={(['months', 'events'] as const).map((id) => ({
            id,
            label: t(`coming.${id}`),
          }))}
        />
      </div>
      {rule ? (
        <Found rule={rule} question={asked} />
      ) : (
        <p className={css.note}>{t('coming.tooFew', { count: asked.last })}</p>
      )}
    </Page>
  );
}

/** How many days back a question looks; null while there were fewer events than it asks for. */
function useDays({ unit, last, kind }: Question): number | null {
  const today = useView('workspace', {})?.today ?? '';
  const past = useView('events', { search: '', when: 'past', from: 0, count: EVENTS });
  if (unit === 'months') return last * DAYS_OF_MONTH;
  const dates = (past?.rows ?? [])
    .filter((row) => !row.cancelled && (kind === ANY || row.kind === kind))
    .map(({ date }) => date);
  return daysOfLast(dates, last, today);
}

function Found({ rule, question }: { readonly rule: SegmentRule; readonly question: Question }) {
  const { t } = useTranslation('reports');
  const words = useSegmentWords();
  const terms = useTerms();
  const language = useLanguage();
  const run = useRun();
  const [, navigate] = useLocation();
  const found = useView('members', {
    search: '',
    sort: 'name',
    descending: false,
    filter: { rule },
    from: 0,
    count: SHOWN,
  });
  if (!found || !words) return null;
  const keep = async () => {
    const name = t(`coming.segment.${question.about}`, {
      kind: question.kind === ANY ? t('coming.anyKind') : terms.eventKind(question.kind),
    });
    const done = await run(
      { type: 'add-record', kind: 'segment', fields: { name, rule } },
      { toast: t('coming.kept') },
    );
    const [id] = done?.ids ?? [];
    if (id) navigate(paths.segment(id));
  };
  return (
    <Section
      title={t('coming.found', { count: found.total })}
      actions={
        found.total > 0 && (
          <>
            <Button
              variant="primary"
              icon={PhoneCall}
              onPress={() => {
                holdSegment(rule);
                navigate(paths.newCallRound);
              }}
            >
              {t('coming.call')}
            </Button>
            <Button icon={Bookmark} onPress={() => void keep()}>
              {t('coming.keep')}
            </Button>
          </>
        )
      }
    >
      <p className={css.sentence}>{sentenceOf(rule, words)}</p>
      {found.total === 0 ? (
        <p className={css.note}>{t(`coming.none.${question.about}`)}</p>
      ) : (
        <SimpleTable
          label={t(`coming.${question.about}`)}
          rows={found.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(paths.member(id))}
          columns={[
            { id: 'name', header: t('coming.name'), render: (row) => row.name },
            { id: 'county', header: t('county'), render: (row) => countyName(row.county) },
            {
              id: 'language',
              header: t('language'),
              render: (row) => terms.language(row.preferredLanguage),
            },
          ]}
        />
      )}
      {found.total > found.rows.length && (
        <p className={css.note}>
          {t('coming.more', {
            count: found.rows.length,
            total: formatCount(found.total, language),
          })}
        </p>
      )}
    </Section>
  );
}
