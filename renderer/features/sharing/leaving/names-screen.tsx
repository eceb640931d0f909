import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpiringGroup } from '../../../core/views/leaving-views';
import { formatDate } from '../../../parts/dates';
import { EraseDialog } from '../../../parts/keeping/erase-dialog';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Page, Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sharing.module.css';

type Person = ExpiringGroup['people'][number];

/**
 * Whose names become counts within two weeks, by group and day, and who no longer agrees to be shared: keep who joined us
 * too, or let the rest go now.
 */
export function NamesScreen() {
  const { t } = useTranslation('leaving');
  const { t: keeping } = useTranslation('keeping');
  const language = useLanguage();
  const run = useRun();
  const view = useView('expiring', {});
  const [joining, setJoining] = useState<Person | null>(null);
  const [reducing, setReducing] = useState<'expired' | 'refused' | null>(null);
  if (!view) return null;
  const adopt = async ({ id, name }: Person) => {
    setJoining(null);
    const toast = t('expiry.joinedDone', { name });
    await run({ type: 'adopt-members', members: [id] }, { toast });
  };
  const reduce = async () => {
    setReducing(null);
    if (reducing === 'refused') {
      await run({ type: 'reduce-refused' }, { toast: t('expiry.done', { count: view.refused }) });
    } else {
      const toast = t('expiry.done', { count: view.due });
      await run({ type: 'reduce-expired', scheduled: false }, { toast });
    }
  };
  const refused = view.groups.filter(({ isRefused }) => isRefused);
  const timed = view.groups.filter(({ isRefused }) => !isRefused);
  const explained = view.agreedOn ? t('expiry.bySelf') : t('expiry.byHand');
  return (
    <Page
      title={t('expiry.title')}
      lead={t('expiry.lead')}
      back={{ href: paths.sharing, label: t('expiry.back') }}
    >
      <div className={css.steps}>
        {view.hold && <p className={css.note}>{t('expiry.held')}</p>}
        {refused.length > 0 && (
          <>
            {!view.hold && (
              <>
                <p className={css.note}>{t('expiry.refusedNote')}</p>
                <div>
                  <Button variant="danger" onPress={() => setReducing('refused')}>
                    {t('expiry.reduceRefused', { count: view.refused })}
                  </Button>
                </div>
              </>
            )}
            {refused.map((group) => (
              <People
                key={group.group}
                called={t('expiry.refusedOf', { group: group.name || t('expiry.aGroup') })}
                people={group.people}
                onJoined={setJoining}
              />
            ))}
          </>
        )}
        {(timed.length > 0 || refused.length === 0) && (
          <>
            {!view.hold && <p className={css.note}>{explained}</p>}
            {timed.length === 0 && <p>{t('expiry.empty')}</p>}
            {view.due > 0 && !view.hold && (
              <div>
                <Button variant="danger" onPress={() => setReducing('expired')}>
                  {t('expiry.reduce', { count: view.due })}
                </Button>
              </div>
            )}
            {timed.map(({ group, name, on, people }) => (
              <People
                key={`${group} ${on}`}
                called={`${name || t('expiry.aGroup')}, ${formatDate(on, language, 'long')}`}
                people={people}
                onJoined={setJoining}
              />
            ))}
          </>
        )}
      </div>
      {joining && (
        <Dialog
          title={t('expiry.joinedTitle', { name: joining.name })}
          isOpen
          onClose={() => setJoining(null)}
          size="small"
          actions={
            <>
              <Button onPress={() => setJoining(null)}>{t('expiry.cancel')}</Button>
              <Button variant="primary" onPress={() => void adopt(joining)}>
                {t('expiry.joinedYes')}
              </Button>
            </>
          }
        >
          <p>{t('expiry.joinedBody')}</p>
        </Dialog>
      )}
      <EraseDialog
        title={t('expiry.reduceTitle')}
        body={t('expiry.reduceBody')}
        erase={t('expiry.reduceYes')}
        keep={keeping('run.notNow')}
        isOpen={reducing !== null}
        onErase={() => void reduce()}
        onClose={() => setReducing(null)}
      />
    </Page>
  );
}

/** The people of one group, each with a door for who joined us too. */
function People(props: {
  readonly called: string;
  readonly people: readonly Person[];
  readonly onJoined: (person: Person) => void;
}) {
  const { t } = useTranslation('leaving');
  return (
    <Section title={props.called}>
      <SimpleTable
        label={props.called}
        rows={props.people}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('expiry.name'),
            render: (person) => <a href={`#${paths.member(person.id)}`}>{person.name}</a>,
          },
          {
            id: 'what',
            header: t('expiry.what'),
            align: 'end',
            render: (person) => (
              <Button
                name={t('expiry.joinedOf', { name: person.name })}
                onPress={() => props.onJoined(person)}
              >
                {t('expiry.joined')}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
