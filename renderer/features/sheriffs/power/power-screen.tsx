import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { Button, LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section, SplitView } from '../../../ui/page';
import sheriffs from '../sheriffs.module.css';
import type { Place } from './place';
import css from './power.module.css';
import { PowerFields } from './power-fields';
import { PowerGrid } from './power-grid';
import { PowerPerson } from './power-person';
import { ReachForm } from './reach-form';
import { StanceForm } from './stance-form';
import { usePowerMap } from './use-power-map';

const MIDDLE: Place = { stance: 0, influence: 2 };

type Open =
  | { readonly form: 'stance'; readonly official: string; readonly place: Place }
  | { readonly form: 'reach'; readonly official: string };

/** Where officials stand against how much they decide: seen, moved, and with who can reach whom. */
export function PowerScreen() {
  const { t } = useTranslation('power');
  const { t: common } = useTranslation('sheriffs');
  const { today, rows, fields } = usePowerMap();
  const [shown, setShown] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  if (!rows || !today) return <p className={sheriffs.waiting}>{common('loading')}</p>;
  const rowOf = (official: string | null) =>
    rows.find((row) => row.official.id === official) ?? null;
  const person = rowOf(shown);
  const edited = rowOf(open?.official ?? null);
  const unplaced = rows.filter(({ now }) => now === null);
  const place = (official: string, at: Place) => setOpen({ form: 'stance', official, place: at });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sheriffs, label: common('back') }}
      actions={
        rows.length > 0 && (
          <LinkButton icon={Printer} href={paths.printPowerMap}>
            {t('print')}
          </LinkButton>
        )
      }
    >
      <div className={css.fields}>
        <PowerFields {...fields} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          body={t('none.body')}
          action={<LinkButton href={paths.sheriffs}>{t('none.action')}</LinkButton>}
        />
      ) : (
        <SplitView
          main={
            <div className={css.screen}>
              <PowerGrid
                rows={rows}
                onOpen={(row) => setShown(row.official.id)}
                onMove={(row, at) => place(row.official.id, at)}
              />
              <Section title={t('unplaced')}>
                {unplaced.length === 0 && <p className={css.soft}>{t('unplacedNone')}</p>}
                <ul className={css.waiting}>
                  {unplaced.map(({ official }) => (
                    <li key={official.id}>
                      <Button
                        name={t('place', { name: official.name })}
                        onPress={() => place(official.id, MIDDLE)}
                      >
                        {official.name}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Section>
            </div>
          }
          detail={
            person && (
              <PowerPerson
                row={person}
                onMove={() => place(person.official.id, person.now ?? MIDDLE)}
                onReach={() => setOpen({ form: 'reach', official: person.official.id })}
              />
            )
          }
          detailLabel={person ? t('person.label', { name: person.official.name }) : ''}
          onCloseDetail={() => setShown(null)}
        />
      )}
      {open?.form === 'stance' && edited && (
        <StanceForm
          row={edited}
          place={open.place}
          today={fields.day}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.form === 'reach' && edited && (
        <ReachForm
          row={edited}
          officials={rows.map(({ official }) => official)}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
