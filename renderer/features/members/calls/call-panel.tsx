import { Flag } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call, CallRound } from '../../../core/model/call';
import type { CallLine } from '../../../core/views/people-views';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { LinkButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Chip } from '../../../ui/chip';
import { CallBackDays } from './call-back-days';
import { CallFacts } from './call-facts';
import { CLEAR_KEY, OUTCOME_KEYS } from './call-keys';
import { CallNote } from './call-note';
import style from './calls.module.css';
import { scriptFor } from './script-for';

/** What the keyboard asks of the panel. */
export type PanelHandle = { focusNote(): void; focusResults(): void };

/** The person in hand: phone, what came of the call, note, script and what was before. Escape goes back to the list. */
export function CallPanel(props: {
  readonly handle: Ref<PanelHandle>;
  readonly line: CallLine | null;
  readonly round: CallRound;
  readonly today: string;
  readonly isAsking: boolean;
  readonly onAsk: (call: string | null) => void;
  readonly onOutcome: (line: CallLine, outcome: Call['outcome'], callBackOn?: string) => void;
  readonly onNote: (line: CallLine, note: string) => void;
  readonly onOrganizer: (line: CallLine, needsOrganizer: boolean) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  useImperativeHandle(props.handle, () => ({
    focusNote: () => box.current?.querySelector('textarea')?.focus(),
    focusResults: () => box.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus(),
  }));
  const { line, round } = props;
  if (!line) {
    return (
      <section className={style.panel} aria-label={t('panel.label')}>
        <p className={style.soft}>{t('panel.nobody')}</p>
      </section>
    );
  }
  const { call } = line;
  const script = scriptFor(round, line.language, language);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    props.onAsk(null);
    props.onLeave();
  };
  return (
    <section className={style.panel} aria-label={t('panel.label')} ref={box} onKeyDown={onKeyDown}>
      <header className={style.panelHead}>
        <h2>{line.name}</h2>
        <p className={style.bigPhone}>{line.phone || t('round.noPhone')}</p>
        <p className={style.chips}>
          {line.code && <Chip>{t('panel.code', { code: line.code })}</Chip>}
          {line.language && (
            <Chip tone="teal">
              {t('panel.speak', {
                language:
                  language === 'es'
                    ? terms.language(line.language).toLowerCase()
                    : terms.language(line.language),
              })}
            </Chip>
          )}
          <Chip>{t(`round.mayCall.${line.consentPhone}`)}</Chip>
          {call.needsOrganizer && (
            <Chip tone="brick" icon={Flag}>
              {t('round.needsOrganizer')}
            </Chip>
          )}
        </p>
      </header>
      {props.isAsking ? (
        <CallBackDays
          today={props.today}
          onChoose={(day) => props.onOutcome(line, 'call-back', day)}
        />
      ) : (
        <fieldset className={style.results} disabled={round.closed}>
          <legend>{t('panel.result')}</legend>
          {OUTCOME_KEYS.map(({ key, outcome }) => (
            <ResultButton
              key={key}
              hint={key}
              label={terms.callOutcome(outcome)}
              isOn={call.outcome === outcome}
              onPress={() => props.onOutcome(line, outcome)}
            />
          ))}
          {call.outcome !== null && (
            <ResultButton
              hint={CLEAR_KEY}
              label={t('panel.clear')}
              isOn={false}
              onPress={() => props.onOutcome(line, null)}
            />
          )}
          <p className={style.keys}>{t('round.keys')}</p>
        </fieldset>
      )}
      <CallNote
        key={call.note}
        note={call.note}
        isDisabled={round.closed}
        onSave={(note) => props.onNote(line, note)}
        onLeave={props.onLeave}
      />
      <CheckboxField
        label={t('panel.organizer')}
        isSelected={call.needsOrganizer}
        isDisabled={round.closed}
        onChange={(needs) => props.onOrganizer(line, needs)}
      />
      <section className={style.script} aria-label={t('panel.script')}>
        <h3>{t('panel.script')}</h3>
        {script ? <p lang={script.language}>{script.text}</p> : <p>{t('panel.noScript')}</p>}
      </section>
      <CallFacts line={line} />
      {call.member && <LinkButton href={paths.member(call.member)}>{t('panel.open')}</LinkButton>}
    </section>
  );
}

function ResultButton(props: {
  readonly hint: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={style.result}
      aria-pressed={props.isOn}
      aria-keyshortcuts={props.hint}
      onClick={props.onPress}
    >
      <kbd aria-hidden>{props.hint}</kbd>
      {props.label}
    </button>
  );
}
