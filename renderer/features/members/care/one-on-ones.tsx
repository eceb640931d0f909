import { Check, Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OneOnOne } from '../../../core/model/one-on-one';
import { type OneOnOneAbout, OneOnOneDialog } from '../../../parts/care/one-on-one-dialog';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Entry, EntryHead, EntryList } from '../../../ui/entry-list';
import { Section } from '../../../ui/page';
import css from './care.module.css';
import { useStep } from './use-step';

/** How many are shown before the earlier ones fold away. */
const SHOWN = 2;

/** The conversations that were held with a member, the latest first, to add, edit and delete. */
export function OneOnOnes(props: {
  readonly member: string;
  readonly name: string;
  readonly oneOnOnes: readonly OneOnOne[];
}) {
  const { t } = useTranslation('care');
  const [about, setAbout] = useState<OneOnOneAbout | null>(null);
  const [all, setAll] = useState(false);
  const { member, name, oneOnOnes } = props;
  const shown = all ? oneOnOnes : oneOnOnes.slice(0, SHOWN);
  return (
    <Section
      title={t('oneOnOne.title')}
      actions={
        <Button icon={Plus} onPress={() => setAbout({ member, name, oneOnOne: null })}>
          {t('oneOnOne.add')}
        </Button>
      }
    >
      {oneOnOnes.length === 0 && <p className={css.soft}>{t('oneOnOne.none')}</p>}
      <EntryList>
        {shown.map((oneOnOne) => (
          <Entry key={oneOnOne.id}>
            <HeldOneOnOne oneOnOne={oneOnOne} onEdit={() => setAbout({ member, name, oneOnOne })} />
          </Entry>
        ))}
      </EntryList>
      {shown.length < oneOnOnes.length && (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('oneOnOne.older')}
          </Button>
        </div>
      )}
      <OneOnOneDialog about={about} onClose={() => setAbout(null)} />
    </Section>
  );
}

function HeldOneOnOne(props: { readonly oneOnOne: OneOnOne; readonly onEdit: () => void }) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const run = useRun();
  const mark = useStep();
  const { oneOnOne } = props;
  const date = formatDate(oneOnOne.date, language);
  const facts: { term: string; value: ReactNode }[] = [];
  for (const field of ['interests', 'worry', 'commitment'] as const) {
    if (oneOnOne[field]) facts.push({ term: t(`oneOnOne.${field}`), value: oneOnOne[field] });
  }
  // An open next step stands at the head of the panel.
  if (oneOnOne.nextStep && oneOnOne.done) {
    facts.push({
      term: t('oneOnOne.nextStep'),
      value: (
        <span className={css.line}>
          {oneOnOne.nextStep}
          <Chip tone="moss" icon={Check}>
            {t('oneOnOne.isDone')}
          </Chip>
          <Button
            variant="quiet"
            name={t('oneOnOne.openOf', { step: oneOnOne.nextStep })}
            onPress={() => mark(oneOnOne, false)}
          >
            {t('oneOnOne.open')}
          </Button>
        </span>
      ),
    });
  }
  const remove = () =>
    void run(
      { type: 'delete-records', kind: 'one-on-one', ids: [oneOnOne.id] },
      { toast: t('oneOnOne.deleted') },
    );
  return (
    <>
      <EntryHead when={oneOnOne.by ? t('oneOnOne.heldBy', { date, by: oneOnOne.by }) : date}>
        <IconButton label={t('oneOnOne.edit', { date })} icon={Pencil} onPress={props.onEdit} />
        <IconButton label={t('oneOnOne.delete', { date })} icon={Trash2} onPress={remove} />
      </EntryHead>
      {facts.length > 0 && (
        <dl className={css.facts}>
          {facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
