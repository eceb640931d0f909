import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';

/** The first of a list, and a button that shows the rest; the whole list where only a few more would be left out. */
export function useFirst<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { t } = useTranslation('plan');
  const [isWhole, setWhole] = useState(false);
  if (isWhole || all.length <= most + 2) return { shown: all, more: null };
  return {
    shown: all.slice(0, most),
    more: (
      <Button variant="quiet" onPress={() => setWhole(true)}>
        {t('needs.showAll', { count: all.length })}
      </Button>
    ),
  };
}
