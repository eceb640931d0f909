import { FileSpreadsheet, Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../parts/bridge';
import { chartPicture } from '../../parts/charts/chart-picture';
import type { Chart } from '../../parts/charts/marks';
import { SvgChart } from '../../parts/charts/svg-chart';
import { useSaved } from '../../parts/use-saved';
import { useVault } from '../../parts/vault-context';
import { MenuButton } from '../../ui/menu';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';
import css from './reports.module.css';

/** A column of a chart's table: its head, whether it holds numbers, and the text of each cell. */
export type TwinColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly isNumber: boolean;
  readonly text: (row: Row) => string;
};

/** What a chart shows, and what of it may leave: the same with small numbers hidden. */
export type ChartData<Row> = { readonly chart: Chart | null; readonly rows: readonly Row[] };

/**
 * A chart and its table beside it. As a picture or as a table it leaves with small numbers hidden, whatever the screen
 * shows. `fileName`: what the files are called, without their ends.
 */
export function ChartSection<Row>(props: {
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly note?: string;
  readonly empty: string;
  readonly shown: ChartData<Row>;
  readonly toGive: ChartData<Row>;
  readonly columns: readonly TwinColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly fileName: string;
}) {
  const { t } = useTranslation('reports');
  const vault = useVault();
  const { shown, toGive, columns, fileName } = props;
  const saved = useSaved();
  const savePicture = async () => {
    if (!toGive.chart) return;
    const bytes = await chartPicture(toGive.chart, { title: props.title, note: t('hiddenNote') });
    const outcome = await bridge().call('save-chart-picture', {
      bytes,
      fileName: `${fileName}.png`,
    });
    saved(outcome, t('save.saved'));
  };
  const saveTable = async () => {
    const bytes = await vault.countsTable([
      columns.map(({ header }) => header),
      ...toGive.rows.map((row) => columns.map(({ text }) => text(row))),
      [t('hiddenNote')],
    ]);
    const outcome = await bridge().call('save-table', { bytes, fileName: `${fileName}.csv` });
    saved(outcome, t('save.saved'));
  };
  if (shown.rows.length === 0) {
    return (
      <Section title={props.title}>
        <p className={css.note}>{props.empty}</p>
      </Section>
    );
  }
  return (
    <Section
      title={props.title}
      actions={
        <MenuButton
          label={t('save.menu')}
          name={t('save.menuOf', { title: props.title })}
          items={[
            ...(toGive.chart
              ? [
                  {
                    id: 'png',
                    label: t('save.picture'),
                    icon: Image,
                    onAction: () => void savePicture(),
                  },
                ]
              : []),
            {
              id: 'csv',
              label: t('save.table'),
              icon: FileSpreadsheet,
              onAction: () => void saveTable(),
            },
          ]}
        />
      }
    >
      <div className={css.twins}>
        {shown.chart && <SvgChart chart={shown.chart} label={props.label} />}
        <SimpleTable
          label={props.title}
          rows={shown.rows}
          rowKey={props.rowKey}
          columns={columns.map(({ id, header, isNumber, text }) => ({
            id,
            header,
            align: isNumber ? ('end' as const) : ('start' as const),
            render: text,
          }))}
        />
      </div>
      {props.note && <p className={css.note}>{props.note}</p>}
    </Section>
  );
}
