import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentCondition } from '../../../../core/segments/rule';
import { useView } from '../../../../parts/vault-context';
import { GroupedMenuButton, type MenuGroup } from '../../../../ui/grouped-menu';
import type { MenuAction } from '../../../../ui/menu';
import { BLANK_CONDITIONS } from './blank-conditions';

type Blanks = typeof BLANK_CONDITIONS;
type Word = { [G in keyof Blanks]: keyof Blanks[G] }[keyof Blanks];

/** Offers every condition there is, in groups. `onBrackets`: where brackets may stand too. */
export function AddCondition(props: {
  readonly label: string;
  readonly isFull: boolean;
  readonly onAdd: (condition: SegmentCondition) => void;
  readonly onBrackets?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation('segments');
  const [latest] = useView('segment-choices', {})?.events ?? [];
  const item = (word: Word | 'atEvent', condition: SegmentCondition): MenuAction => ({
    id: word,
    label: t(`menu.${word}`),
    onAction: () => props.onAdd(condition),
  });
  const group = (id: keyof Blanks, more: readonly MenuAction[] = []): MenuGroup => ({
    id,
    label: t(`menu.${id}`),
    items: [
      ...Object.entries(BLANK_CONDITIONS[id]).map(([word, blank]) => item(word as Word, blank)),
      ...more,
    ],
  });
  const { onBrackets } = props;
  return (
    <GroupedMenuButton
      label={props.isFull ? t('build.full') : t('build.add')}
      name={props.label}
      icon={Plus}
      isDisabled={props.isFull}
      {...(props.buttonRef ? { buttonRef: props.buttonRef } : {})}
      groups={[
        group('person'),
        group('consent'),
        group(
          'events',
          latest
            ? [
                item('atEvent', {
                  type: 'at-event',
                  not: false,
                  event: latest.id,
                  rsvp: [],
                  mark: [],
                }),
              ]
            : [],
        ),
        group('care'),
        ...(onBrackets
          ? [
              {
                id: 'sentence',
                label: t('menu.sentence'),
                items: [{ id: 'brackets', label: t('build.addBracket'), onAction: onBrackets }],
              },
            ]
          : []),
      ]}
    />
  );
}
