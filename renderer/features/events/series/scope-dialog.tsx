import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventSeries } from '../../../core/views/series-views';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { RadioField } from '../../../ui/radio-field';
import style from './series.module.css';

/** Which events of a series a change is for. */
export type Scope = 'one' | 'following' | 'all';

/** Asks which events of a series a change is for. `changesDay`: it also moves the event, which is never for others. */
export function ScopeDialog(props: {
  readonly series: EventSeries;
  readonly changesDay: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (scope: Scope) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('series');
  const [scope, setScope] = useState<Scope>('one');
  const { following, toCome } = props.series;
  return (
    <Dialog
      title={t('scope.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('scope.cancel')}</Button>
          <Button variant="primary" onPress={() => props.onChoose(scope)}>
            {t('scope.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <RadioField
          label={t('scope.label')}
          value={scope}
          onChange={setScope}
          options={[
            { id: 'one', label: t('scope.one') },
            { id: 'following', label: t('scope.following', { count: following }) },
            { id: 'all', label: t('scope.all', { count: toCome }) },
          ]}
        />
        <p className={style.soft}>{t('scope.keeps')}</p>
        {props.changesDay && <p>{t('scope.date')}</p>}
      </div>
    </Dialog>
  );
}
