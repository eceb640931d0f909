import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionView } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { EraseDialog } from '../../../parts/keeping/erase-dialog';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../settings.module.css';
import style from './keeping.module.css';

type Asked = RetentionView['ask']['members'][number];

/** Members of whom nothing was heard for long: a person decides before the limit does. */
export function AskSection({ ask }: { readonly ask: RetentionView['ask'] }) {
  const { t } = useTranslation('keeping');
  const language = useLanguage();
  const run = useRun();
  const today = useView('workspace', {})?.today ?? '';
  const [erasing, setErasing] = useState<Asked | null>(null);
  const { days, total, members } = ask;
  if (days === null) return null;
  const keep = (id: string) =>
    void run(
      { type: 'edit-record', kind: 'member', id, patch: { keptOn: today } },
      { toast: t('ask.kept') },
    );
  const erase = async (id: string) => {
    setErasing(null);
    await run(
      { type: 'delete-records', kind: 'member', ids: [id] },
      { toast: t('run.done', { count: 1 }) },
    );
  };
  const day = (date: string) => formatDate(date, language, 'medium');
  return (
    <Section title={t('ask.title')}>
      <p className={css.note}>
        {total === 0 ? t('ask.none', { days }) : t('ask.lead', { count: total, days })}
      </p>
      {members.length > 0 && (
        <SimpleTable
          label={t('ask.title')}
          rows={members}
          rowKey={(member) => member.id}
          columns={[
            { id: 'name', header: t('ask.name'), render: (member) => member.name },
            { id: 'heard', header: t('ask.heard'), render: (member) => day(member.lastHeard) },
            { id: 'until', header: t('ask.until'), render: (member) => day(member.erasedOn) },
            {
              id: 'what',
              header: t('ask.what'),
              render: (member) => (
                <span className={style.decide}>
                  <Button
                    name={t('ask.keepOf', { name: member.name })}
                    onPress={() => keep(member.id)}
                  >
                    {t('ask.keep')}
                  </Button>
                  <Button
                    variant="quiet"
                    name={t('ask.eraseOf', { name: member.name })}
                    onPress={() => setErasing(member)}
                  >
                    {t('ask.erase')}
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
      {total > members.length && (
        <p className={css.note}>{t('ask.more', { count: members.length })}</p>
      )}
      {erasing && (
        <EraseDialog
          title={t('ask.eraseTitle', { name: erasing.name })}
          body={t('ask.eraseBody')}
          erase={t('ask.erase')}
          keep={t('ask.keep')}
          isOpen
          onErase={() => void erase(erasing.id)}
          onClose={() => setErasing(null)}
        />
      )}
    </Section>
  );
}
