import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rung } from '../../../core/model/ladder';
import type { RungRow } from '../../../core/views/people-views';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Fields } from '../../../ui/page';
import css from './care.module.css';

const KEYS = ['nameEn', 'nameEs', 'meaningEn', 'meaningEs'] as const;
type Draft = Pick<Rung, (typeof KEYS)[number]>;

const EMPTY: Draft = { nameEn: '', nameEs: '', meaningEn: '', meaningEs: '' };

/** Names a rung and says what it means; a new one goes on top of the others. Null: closed. */
export function RungDialog(props: {
  readonly rung: Rung | 'new' | null;
  readonly rungs: readonly RungRow[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('care');
  const run = useRun();
  const { rung } = props;
  const [initial] = useState<Draft>(rung && rung !== 'new' ? rung : EMPTY);
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const guard = useUnsavedGuard(rung !== null && KEYS.some((key) => draft[key] !== initial[key]));
  const close = () => guard.leave(props.onClose);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const nameless = draft.nameEn.trim() === '' && draft.nameEs.trim() === '';

  const save = async () => {
    setTried(true);
    if (nameless || rung === null) return;
    const { nameEn, nameEs, meaningEn, meaningEs } = draft;
    const fields = { nameEn, nameEs, meaningEn, meaningEs };
    const done =
      rung === 'new'
        ? await run(
            {
              type: 'arrange-ladder',
              rungs: [...props.rungs.map((row) => ({ id: row.rung.id })), fields],
            },
            { toast: t('ladder.added') },
          )
        : await run(
            { type: 'edit-record', kind: 'rung', id: rung.id, patch: fields },
            { toast: t('ladder.saved') },
          );
    if (!done) return;
    guard.release();
    props.onClose();
  };

  return (
    <Dialog
      title={t(rung === 'new' ? 'ladder.addTitle' : 'ladder.editTitle')}
      isOpen={rung !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('ladder.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('ladder.save')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <Fields>
          <GuardedTextField
            label={t('ladder.nameEn')}
            value={draft.nameEn}
            onChange={(nameEn) => set({ nameEn })}
            maxLength={60}
            autoFocus
            error={tried && nameless ? t('ladder.nameMissing') : null}
          />
          <GuardedTextField
            label={t('ladder.nameEs')}
            value={draft.nameEs}
            onChange={(nameEs) => set({ nameEs })}
            maxLength={60}
          />
          <GuardedTextField
            label={t('ladder.meaningEn')}
            description={t('ladder.meaningHint')}
            value={draft.meaningEn}
            onChange={(meaningEn) => set({ meaningEn })}
            multiline
            rows={2}
            maxLength={300}
          />
          <GuardedTextField
            label={t('ladder.meaningEs')}
            value={draft.meaningEs}
            onChange={(meaningEs) => set({ meaningEs })}
            multiline
            rows={2}
            maxLength={300}
          />
        </Fields>
      </form>
      {guard.dialog}
    </Dialog>
  );
}
