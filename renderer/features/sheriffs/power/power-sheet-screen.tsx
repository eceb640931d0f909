import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PowerRow } from '../../../core/views/power-map-view';
import { paths } from '../../../parts/paths';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Page } from '../../../ui/page';
import { BothLanguages } from './both-languages';
import css from './power.module.css';
import { PowerFields } from './power-fields';
import { PowerGrid } from './power-grid';
import { usePowerMap } from './use-power-map';

/** The power map as a page to print. Who can reach whom stands on it only when asked for. */
export function PowerSheetScreen() {
  const { t } = useTranslation('power');
  const { rows, fields } = usePowerMap();
  const [withNames, setWithNames] = useState(false);
  const { day } = fields;
  const pages = useMemo(
    () => (rows ? [<PowerSheet key="map" rows={rows} day={day} withNames={withNames} />] : []),
    [rows, day, withNames],
  );
  return (
    <Page title={t('print')} back={{ href: paths.powerMap, label: t('back') }} fill>
      <PrintLayout
        label={t('sheet.label')}
        side={
          <>
            <PowerFields {...fields} />
            <CheckboxField
              label={t('sheet.names')}
              description={t('sheet.namesHint')}
              isSelected={withNames}
              onChange={setWithNames}
            />
          </>
        }
      >
        <SheetPreview label={t('sheet.preview')} sheet="map" pages={pages} landscape />
      </PrintLayout>
    </Page>
  );
}

function PowerSheet(props: {
  readonly rows: readonly PowerRow[];
  readonly day: string;
  readonly withNames: boolean;
}) {
  const reached = props.rows.filter(({ reach }) => reach.length > 0);
  return (
    <article className={css.page}>
      <h2>
        <BothLanguages say={({ t }) => t('title')} />
      </h2>
      <p>
        <BothLanguages say={({ day }) => day(props.day)} />
      </p>
      <PowerGrid rows={props.rows} />
      {props.withNames && (
        <ul className={css.list}>
          {reached.map(({ official, reach }) => (
            <li key={official.id}>
              <strong>{official.name}</strong>,{' '}
              <BothLanguages say={({ t }) => t('sheet.reaches')} />:{' '}
              {reach
                .map(({ name, reach: { how } }) => (how ? `${name} (${how})` : name))
                .join(', ')}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
