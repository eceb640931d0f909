import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LIST_MEANINGS } from '../../../core/agreement-lists/list-columns';
import { paths } from '../../../parts/paths';
import { useErrorWords } from '../../../parts/use-error-words';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Fields, FormActions, Page, Section } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import css from '../sheriffs.module.css';
import { ListPlanTable } from './list-plan-table';
import { useList } from './use-list';

/** Takes in a list of agreements: the table, its columns, what it would do, and then that. */
export function ListScreen() {
  const { t } = useTranslation('agreement-lists');
  const { t: common } = useTranslation('sheriffs');
  const run = useRun();
  const say = useErrorWords();
  const [, navigate] = useLocation();
  const list = useList();
  const today = useView('workspace', {})?.today ?? '';
  const [chosenDate, setDate] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const date = chosenDate ?? today;
  const listed = list.read.agreements;
  const plan = useView('list-plan', { listed, date });
  const changes = plan ? plan.added.length + plan.seen.length + plan.vanished.length : 0;
  const apply = async () => {
    setTried(true);
    if (!date || !source.trim()) return;
    const done = await run(
      { type: 'take-list', listed, date, source: source.trim() },
      { toast: t('applied') },
    );
    if (done) navigate(paths.countyMap('agreement-287g'));
  };
  const said = list.error && say(list.error);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sheriffs, label: common('back') }}
      actions={
        <Button
          icon={FolderOpen}
          variant={list.cells ? 'secondary' : 'primary'}
          onPress={() => void list.choose()}
        >
          {list.cells ? t('chooseOther') : t('choose')}
        </Button>
      }
    >
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {!list.cells && <p className={css.soft}>{t('formats')}</p>}
      {list.cells && (
        <>
          <Fields>
            <DateField
              label={t('when')}
              value={date}
              onChange={setDate}
              description={t('whenHint')}
              error={tried && !date ? t('whenMissing') : null}
            />
            <TextField
              label={t('source')}
              value={source}
              onChange={setSource}
              description={t('sourceHint')}
              error={tried && !source.trim() ? t('sourceMissing') : null}
              isRequired
              maxLength={500}
            />
          </Fields>
          <Section title={t('columns')}>
            <p className={css.soft}>{t('opened', { rows: list.cells.rows.length })}</p>
            <Fields>
              {list.meanings.map((meaning, at) => {
                const name = list.cells?.headers[at] ?? '';
                return (
                  <SelectField
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    key={at}
                    label={
                      name
                        ? t('column', { number: at + 1, name })
                        : t('columnNameless', { number: at + 1 })
                    }
                    value={meaning}
                    onChange={(next) => list.setMeaning(at, next)}
                    options={LIST_MEANINGS.map((id) => ({ id, label: t(`meanings.${id}`) }))}
                  />
                );
              })}
            </Fields>
            {!list.isMapped && <Banner tone="warning">{t('needed')}</Banner>}
          </Section>
          {list.isMapped && plan && (
            <Section title={t('plan')}>
              {plan.isOlder && <Banner tone="warning">{t('older')}</Banner>}
              <ListPlanTable plan={plan} problems={list.read.problems} />
              <FormActions>
                <Button variant="primary" isDisabled={changes === 0} onPress={() => void apply()}>
                  {changes === 0 ? t('nothing') : t('apply')}
                </Button>
              </FormActions>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
