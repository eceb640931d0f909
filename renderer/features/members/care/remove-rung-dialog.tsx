import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RungRow } from '../../../core/views/people-views';
import { rungName } from '../../../parts/rung-name';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';

/** The choice that stands for no rung. */
const OFF = 'off';

/** Asks where the people on a rung go before it is deleted. Null: closed. */
export function RemoveRungDialog(props: {
  readonly row: RungRow | null;
  readonly rungs: readonly RungRow[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const run = useRun();
  const [to, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { row } = props;
  if (!row) return null;
  const { rung, members } = row;
  const name = rungName(rung, language);
  const close = () => {
    setTo(null);
    setTried(false);
    props.onClose();
  };
  const remove = async () => {
    setTried(true);
    if (to === null) return;
    const done = await run(
      {
        type: 'remove-rung',
        rung: rung.id,
        to: to === OFF ? null : to,
        why: t('ladder.removedWhy', { rung: name }),
      },
      { toast: t('ladder.deleted') },
    );
    if (done) close();
  };
  const options = [
    ...props.rungs
      .filter((other) => other.rung.id !== rung.id)
      .map((other) => ({ id: other.rung.id, label: rungName(other.rung, language) }))
      .reverse(),
    { id: OFF, label: t('ladder.nowhere') },
  ];
  return (
    <Dialog
      title={t('ladder.deleteTitle', { rung: name })}
      isOpen
      onClose={close}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={close}>{t('ladder.keep')}</Button>
          <Button variant="danger" onPress={() => void remove()}>
            {t('ladder.deleteRun')}
          </Button>
        </>
      }
    >
      <p>{t('ladder.deleteBody', { count: members })}</p>
      <SelectField
        label={t('ladder.moveTo')}
        placeholder={t('ladder.moveToHint')}
        value={to}
        onChange={setTo}
        options={options}
        isRequired
        error={tried && to === null ? t('ladder.moveToMissing') : null}
      />
    </Dialog>
  );
}
