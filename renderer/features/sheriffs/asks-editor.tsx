import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ASK_ANSWERS } from '../../core/model/vocabulary';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTerms } from '../../parts/terms';
import { Button, IconButton } from '../../ui/button';
import { Fields } from '../../ui/page';
import { RadioField } from '../../ui/radio-field';
import type { AskDraft } from '../../vault/vault';
import { AskLibrary } from './ask-library';
import { type MeetingDraft, withAsk } from './meeting-draft';
import { move } from './move';
import { ProseField } from './prose-field';
import css from './sheriffs.module.css';
import { useFocusNew } from './use-focus-new';

/** What was asked, in order, each with its answer on the scale from yes to no. */
export function AsksEditor(props: {
  readonly draft: MeetingDraft;
  readonly onChange: (draft: MeetingDraft) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { draft, onChange } = props;
  const moved = useRef<{ readonly place: number; readonly by: -1 | 1 } | null>(null);
  useFocusNew(list, draft.asks.length);
  // At an end of the list the pressed button goes dead; the one beside it takes the focus.
  useEffect(() => {
    if (!moved.current) return;
    const { place, by } = moved.current;
    moved.current = null;
    const [up, down] = list.current?.children[place]?.querySelectorAll('button') ?? [];
    const [pressed, other] = by < 0 ? [up, down] : [down, up];
    if (pressed?.disabled) other?.focus();
  });
  const set = (key: number, patch: Partial<AskDraft>) =>
    onChange({
      ...draft,
      asks: draft.asks.map((ask) => (ask.key === key ? { ...ask, ...patch } : ask)),
    });
  const shift = (index: number, by: -1 | 1) => {
    onChange({ ...draft, asks: move(draft.asks, index, by) });
    moved.current = { place: index + by, by };
    setSaid(t('meeting.moved', { number: index + by + 1 }));
  };
  return (
    <div className={css.lines}>
      {draft.asks.length === 0 && <p className={css.soft}>{t('meeting.noAsks')}</p>}
      <ol className={css.lines} ref={list}>
        {draft.asks.map((ask, index) => {
          const number = index + 1;
          return (
            <li key={ask.key} className={css.card}>
              <div className={css.cardhead}>
                <h3>{t('meeting.ask', { number })}</h3>
                <div className={css.rowactions}>
                  <IconButton
                    icon={ArrowUp}
                    label={t('meeting.askUp', { number })}
                    isDisabled={index === 0}
                    onPress={() => shift(index, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('meeting.askDown', { number })}
                    isDisabled={number === draft.asks.length}
                    onPress={() => shift(index, 1)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t('meeting.removeAsk', { number })}
                    onPress={() =>
                      onChange({ ...draft, asks: draft.asks.filter((a) => a.key !== ask.key) })
                    }
                  />
                </div>
              </div>
              <ProseField
                label={t('meeting.askWords')}
                value={ask.words}
                onChange={(words) => set(ask.key, { words, text: null })}
                description={t('meeting.askWordsHint')}
              />
              <RadioField
                label={t('meeting.answer')}
                value={ask.answer}
                onChange={(answer) => set(ask.key, { answer })}
                options={ASK_ANSWERS.map((id) => ({ id, label: terms.answer(id) }))}
                orientation="horizontal"
              />
              <ProseField
                label={t('meeting.reason')}
                value={ask.reason}
                onChange={(reason) => set(ask.key, { reason })}
              />
              <Fields>
                <ProseField
                  label={t('meeting.askQuote')}
                  value={ask.quote}
                  onChange={(quote) => set(ask.key, { quote })}
                  description={t('meeting.quoteHint')}
                />
                <GuardedTextField
                  label={t('meeting.heardBy')}
                  value={ask.heardBy}
                  onChange={(heardBy) => set(ask.key, { heardBy })}
                  maxLength={100}
                />
              </Fields>
            </li>
          );
        })}
      </ol>
      <p role="status" className={css.spoken}>
        {said}
      </p>
      <div className={css.adders}>
        <Button icon={Plus} onPress={() => onChange(withAsk(draft))}>
          {t('meeting.addAsk')}
        </Button>
        <AskLibrary
          used={draft.asks.map((ask) => ask.words)}
          language={draft.meeting.language}
          onChoose={(given) => onChange(withAsk(draft, given))}
        />
      </div>
    </div>
  );
}
