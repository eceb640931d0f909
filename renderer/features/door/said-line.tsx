import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../parts/dates';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { Button } from '../../ui/plain-button';
import type { Said } from './arrivals';
import style from './door.module.css';

/** The line that says what just happened, with the way back. It keeps its place, so that nothing jumps. */
export function SaidLine(props: {
  readonly said: Said | null;
  readonly turn: number;
  readonly onUndo: (() => void) | null;
}) {
  const { t } = useTranslation('door');
  const words = useSaidWords();
  const { said } = props;
  return (
    <section className={style.said} aria-label={t('said.label')}>
      <p role="status" key={props.turn} data-tone={said ? toneOf(said) : undefined}>
        {said && words(said)}
      </p>
      {props.onUndo && (
        <Button icon={Undo2} onPress={props.onUndo}>
          {t('said.undo')}
        </Button>
      )}
    </section>
  );
}

const toneOf = ({ type }: Said): 'good' | 'look' | 'plain' => {
  if (type === 'doubt' || type === 'no-name' || type === 'failed') return 'look';
  return type === 'taken-back' || type === 'nothing-to-undo' || type === 'blank' ? 'plain' : 'good';
};

function useSaidWords(): (said: Said) => string {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const sayError = useErrorWords();
  return (said) => {
    switch (said.type) {
      case 'in':
        return said.count > 0 ? t('said.inAlong', said) : t('said.in', said);
      case 'taken-back':
        return said.count > 0 ? t('said.takenBackAlong', said) : t('said.takenBack', said);
      case 'already': {
        const time = formatTime(said.at, language);
        const { name } = said;
        return time ? t('said.already', { name, time }) : t('said.alreadyNoTime', { name });
      }
      case 'doubt':
        return t('said.doubt', { text: said.text });
      case 'walk-in':
        return t('said.walkIn', { name: said.name });
      case 'not-early':
        return t('said.notEarly', { name: said.name });
      case 'not-first':
        return t('said.notFirst', { name: said.name });
      case 'no-name':
        return t('said.noName');
      case 'nothing-to-undo':
        return t('said.nothingToUndo');
      case 'failed': {
        const { title, body } = sayError(said.error);
        return `${title} ${body}`;
      }
      default:
        return t(`said.${said.type}`, { name: said.name });
    }
  };
}
