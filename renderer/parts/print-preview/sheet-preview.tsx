import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { usePreferences } from '../preferences-context';
import type { Paper } from './paper';
import { PrintPreview } from './print-preview';
import { type SheetName, usePrinting } from './use-printing';

/**
 * The pages of a sheet with the buttons that print and save it. `paper`: the one that the person prefers unless said.
 * `isReady`: false while pages are still being made.
 */
export function SheetPreview(props: {
  readonly label: string;
  readonly sheet: SheetName;
  readonly pages: readonly ReactNode[];
  readonly paper?: Paper;
  readonly landscape?: boolean;
  readonly isReady?: boolean;
}) {
  const { t } = useTranslation('parts');
  const preferred = usePreferences().preferences.paper;
  const paper = props.paper ?? preferred;
  const landscape = props.landscape ?? false;
  const printing = usePrinting(paper, landscape, props.sheet);
  const isReady = (built: boolean) => built && (props.isReady ?? true) && printing.busy === null;
  return (
    <PrintPreview
      label={props.label}
      paper={paper}
      landscape={landscape}
      pages={props.pages}
      actions={(built) => (
        <>
          <Button
            icon={FileDown}
            isDisabled={!isReady(built)}
            isPending={printing.busy === 'pdf'}
            onPress={() => void printing.savePdf()}
          >
            {t('print.savePdf')}
          </Button>
          <Button
            variant="primary"
            icon={Printer}
            isDisabled={!isReady(built)}
            isPending={printing.busy === 'print'}
            onPress={() => void printing.print()}
          >
            {t('print.print')}
          </Button>
        </>
      )}
    />
  );
}
