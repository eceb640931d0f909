import { useTranslation } from 'react-i18next';
import type { TableWish } from '../../../core/tables/table-plan';
import { useView } from '../../../parts/vault-context';
import { Fields, Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { SelectField } from '../../../ui/select-field';
import { TokensField } from '../../../ui/tokens-field';

const KNOWN = ['fill', 'overwrite', 'skip'] as const;
const NO_GROUP = 'none';

/** What is done with people who are here, and what everyone of the table gets. */
export function WishSection(props: {
  readonly wish: TableWish;
  readonly onChange: (wish: TableWish) => void;
}) {
  const { wish, onChange } = props;
  const { t } = useTranslation('tables');
  const facets = useView('member-facets', {});
  return (
    <Section title={t('wish.title')}>
      <RadioField
        label={t('wish.known')}
        value={wish.known}
        onChange={(known) => onChange({ ...wish, known })}
        options={KNOWN.map((id) => ({
          id,
          label: t(`wish.${id}`),
          description: t(`wish.${id}Hint`),
        }))}
      />
      <Fields>
        <TokensField
          label={t('wish.tags')}
          description={t('wish.tagsHint')}
          values={wish.tags}
          onChange={(tags) => onChange({ ...wish, tags })}
          options={(facets?.tags ?? []).map(({ word }) => ({ id: word, label: word }))}
          allowNew
        />
        <SelectField
          label={t('wish.group')}
          value={wish.group ?? NO_GROUP}
          onChange={(group) => onChange({ ...wish, group: group === NO_GROUP ? null : group })}
          options={[
            { id: NO_GROUP, label: t('wish.noGroup') },
            ...(facets?.groups ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </Fields>
    </Section>
  );
}
