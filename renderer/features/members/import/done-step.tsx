import { Undo2, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatCount } from '../../../parts/dates';
import { KeptRecords } from '../../../parts/kept-records';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Facts } from '../../../ui/definition';
import { Section } from '../../../ui/page';
import type { Done } from '../../../vault/vault';
import { EVERYONE, keepMemberQuery } from '../member-query';
import css from './import.module.css';
import { leftOutOf, WRITTEN } from './plan-counts';
import type { Plan } from './use-import';

/** What was imported, the way to the people who came, and taking it all back. */
export function DoneStep(props: {
  readonly plan: Plan;
  readonly done: Done;
  readonly onAnother: () => void;
}) {
  const { preview } = props.plan;
  const { entry } = props.done;
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const run = useRun();
  const [, navigate] = useLocation();
  const [undoing, setUndoing] = useState(false);
  const [undone, setUndone] = useState<Done | null>(null);
  const leftOut = leftOutOf(preview.counts);
  const undo = async () => {
    if (entry === null) return;
    setUndoing(true);
    setUndone(await run({ type: 'undo', entry }));
    setUndoing(false);
  };
  const [table] = preview.counts.created > 0 ? props.done.ids : [];
  const see = (importedIn: string) => {
    keepMemberQuery({ ...EVERYONE, filter: { importedIn } });
    navigate(paths.members);
  };
  return (
    <div className={css.narrow}>
      {undone ? (
        <>
          <Banner tone="info" title={t('done.undoneTitle')}>
            {t(undone.kept > 0 ? 'done.undoneMostly' : 'done.undoneBody')}
          </Banner>
          <KeptRecords done={undone} />
        </>
      ) : (
        <Banner
          tone="success"
          action={
            entry !== null && (
              <Button icon={Undo2} isPending={undoing} onPress={() => void undo()}>
                {t('done.undo')}
              </Button>
            )
          }
        >
          {t(entry === null ? 'done.nothing' : 'done.body')}
        </Banner>
      )}
      <Section title={t(undone ? 'done.of' : 'done.counts')}>
        <Facts
          items={WRITTEN.filter((outcome) => preview.counts[outcome] > 0).map((outcome) => ({
            term: t(`outcome.${outcome}`),
            value: formatCount(preview.counts[outcome], language),
          }))}
        />
        {leftOut > 0 && <p className={css.soft}>{t('done.leftOut', { count: leftOut })}</p>}
      </Section>
      <div className={css.buttons}>
        {!undone && table !== undefined && (
          <Button variant="primary" icon={Users} onPress={() => see(table)}>
            {t('done.see')}
          </Button>
        )}
        <Button onPress={props.onAnother}>{t('done.another')}</Button>
      </div>
    </div>
  );
}
