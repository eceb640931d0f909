import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { usePreferences } from '../preferences-context';
import { PrintPreview } from './print-preview';
import { type SheetName, usePrinting } from './use-printing';

/** The pages of an upright sheet on the paper that a person chose, with the buttons that print and save it. */
export function SheetPreview(props: {
  readonly label: string;
  readonly sheet: SheetName;
  readonly pages: readonly ReactNode[];
}) {
  const { t } = useTranslation('parts');
  const { paper } = usePreferences().preferences;
  const printing = usePrinting(paper, false, props.sheet);
  return (
    <PrintPreview
      label={props.label}
      paper={paper}
      pages={props.pages}
      actions={(ready) => (
        <>
          <Button
            icon={FileDown}
            isDisabled={!ready || printing.busy !== null}
            isPending={printing.busy === 'pdf'}
            onPress={() => void printing.savePdf()}
          >
            {t('print.savePdf')}
          </Button>
          <Button
            variant="primary"
            icon={Printer}
            isDisabled={!ready || printing.busy !== null}
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
