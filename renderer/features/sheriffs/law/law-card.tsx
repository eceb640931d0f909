import { Archive, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StateLaw } from '../../../core/sheriffs/state-law';
import { useRun } from '../../../parts/use-run';
import { Chip } from '../../../ui/chip';
import { MenuButton } from '../../../ui/menu';
import css from '../sheriffs.module.css';
import { LawWords, useLawSpan } from './law-words';

/** One law, and what the group may do about it. */
export function LawCard(props: {
  readonly law: StateLaw;
  readonly today: string;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('county-file');
  const { t: common } = useTranslation('sheriffs');
  const run = useRun();
  const span = useLawSpan();
  const { law } = props;
  const { code } = law;
  const back = (toast: string) => void run({ type: 'forget-law', code }, { toast });
  const takeBack = {
    app: {
      id: 'hide',
      label: t('law.hide'),
      icon: Archive,
      onAction: () =>
        void run({ type: 'set-law', code, patch: { hidden: true } }, { toast: t('law.hidden') }),
    },
    corrected: {
      id: 'forget',
      label: t('law.forget'),
      icon: RotateCcw,
      onAction: () => back(t('law.forgotten')),
    },
    own: {
      id: 'remove',
      label: t('law.remove'),
      icon: Trash2,
      tone: 'danger' as const,
      onAction: () => back(t('law.removed')),
    },
  }[law.origin];
  return (
    <article
      className={css.card}
      data-ended={law.to !== '' && law.to <= props.today ? '' : undefined}
    >
      <div className={css.cardhead}>
        <div className={css.cardtitle}>
          <h3 className={css.value}>{law.citation}</h3>
          {law.origin !== 'app' && <Chip tone="teal">{t(`law.origins.${law.origin}`)}</Chip>}
        </div>
        <MenuButton
          label={common('actions.change')}
          name={common('actions.changeNamed', { name: law.citation })}
          items={[
            { id: 'edit', label: t('law.edit'), icon: Pencil, onAction: props.onEdit },
            takeBack,
          ]}
        />
      </div>
      <p className={css.soft}>{span(law, props.today)}</p>
      <LawWords law={law} />
      {law.source && <p className={css.soft}>{t('law.source', { source: law.source })}</p>}
    </article>
  );
}
