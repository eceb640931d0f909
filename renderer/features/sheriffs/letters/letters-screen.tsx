import { Check, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskText } from '../../../core/model/meeting';
import type { RecordId } from '../../../core/record';
import type { MeetingDetail } from '../../../core/views/views';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { pageSize } from '../../../parts/print-preview/paper';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../parts/print-preview/use-measured-pages';
import { useTermsIn } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { MeetingGone } from '../meeting-gone';
import { ProseField } from '../prose-field';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';
import { type LetterKind, letterText } from './letter-text';
import own from './letters.module.css';

/** Letters after a meeting: filled from its report, changed by hand, printed in both languages. Their text is not kept. */
export function LettersScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('sheriffs');
  const detail = useView('meeting', { id });
  const workspace = useView('workspace', {});
  const asks = useView('ask-texts', {});
  if (detail === undefined || !workspace || !asks)
    return <p className={css.waiting}>{t('loading')}</p>;
  if (!detail) return <MeetingGone />;
  const from = { group: workspace.group?.name ?? '', today: workspace.today };
  const library = new Map(asks.map(({ text }) => [text.id, text]));
  return <Letters detail={detail} from={from} library={library} />;
}

/** The field of a meeting that says when a letter was sent. */
const SENT = { thanks: 'thanksSentOn', restate: 'letterSentOn' } as const;

function Letters(props: {
  readonly detail: MeetingDetail;
  readonly from: { readonly group: string; readonly today: string };
  readonly library: ReadonlyMap<RecordId, AskText>;
}) {
  const { t, i18n } = useTranslation('meetings');
  const termsIn = useTermsIn();
  const dates = useDates();
  const run = useRun();
  const { paper } = usePreferences().preferences;
  const { detail, from } = props;
  const { meeting } = detail;
  const filled = (kind: LetterKind) => {
    const inOne = (language: 'en' | 'es') =>
      letterText(
        kind,
        detail,
        from,
        { t: i18n.getFixedT(language, 'meetings'), terms: termsIn(language), language },
        props.library,
      );
    return { en: inOne('en'), es: inOne('es') };
  };
  const [kind, setKind] = useState<LetterKind>('thanks');
  const [texts, setTexts] = useState(() => ({
    thanks: filled('thanks'),
    restate: filled('restate'),
  }));
  const text = texts[kind];
  const set = (patch: Partial<typeof text>) =>
    setTexts({ ...texts, [kind]: { ...text, ...patch } });
  const sentOn = meeting[SENT[kind]];
  const markSent = async () => {
    if (sentOn === from.today) return;
    await run(
      {
        type: 'edit-record',
        kind: 'meeting',
        id: meeting.id,
        patch: { [SENT[kind]]: from.today },
      },
      { toast: t('letter.marked') },
    );
  };
  const sheets = useMemo(() => [sheetOf('en', text.en), sheetOf('es', text.es)], [text]);
  const size = useMemo(() => pageSize(paper, false), [paper]);
  const { pages, settled, measuring } = useMeasuredPages(sheets, size, LAYOUT);
  return (
    <Page
      title={t('letter.title')}
      back={{
        href: paths.meeting(meeting.id),
        label: detail.official?.name ?? t('asks.unknown'),
      }}
      fill
    >
      <PrintLayout
        label={t('letter.label')}
        wide
        side={
          <>
            <Segmented<LetterKind>
              label={t('letter.which')}
              value={kind}
              onChange={setKind}
              options={[
                { id: 'thanks', label: t('letter.kinds.thanks') },
                { id: 'restate', label: t('letter.kinds.restate') },
              ]}
            />
            <p className={css.soft}>
              {sentOn ? t('letter.sentOn', { date: dates.day(sentOn) }) : t('read.notSent')}
            </p>
            <ProseField
              label={t('letter.english')}
              value={text.en}
              onChange={(en) => set({ en })}
              description={t('letter.hint')}
              rows={10}
              maxLength={10_000}
            />
            <ProseField
              label={t('letter.spanish')}
              value={text.es}
              onChange={(es) => set({ es })}
              rows={10}
              maxLength={10_000}
            />
            <div className={css.adders}>
              <Button icon={Check} onPress={() => void markSent()}>
                {t('letter.mark')}
              </Button>
              <Button icon={RotateCcw} variant="quiet" onPress={() => set(filled(kind))}>
                {t('letter.reset')}
              </Button>
            </div>
          </>
        }
      >
        <SheetPreview
          label={t('letter.preview')}
          sheet="letter"
          pages={pages}
          isReady={settled}
          onPrinted={() => void markSent()}
        />
        {measuring}
      </PrintLayout>
    </Page>
  );
}

/** A letter in one language; its rows are the lines as they were typed. */
type LetterSheet = { readonly language: 'en' | 'es'; readonly rows: readonly string[] };

const sheetOf = (language: 'en' | 'es', text: string): LetterSheet => ({
  language,
  rows: text.split('\n'),
});

const LAYOUT: SheetLayout<string, LetterSheet> = {
  Page: LetterPage,
  mostRows: () => 1_000,
};

function LetterPage(props: { readonly sheet: LetterSheet; readonly rows: readonly string[] }) {
  return (
    <article className={own.page} lang={props.sheet.language}>
      {props.rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <p key={place} data-row className={row ? undefined : own.blank}>
          {row}
        </p>
      ))}
    </article>
  );
}
