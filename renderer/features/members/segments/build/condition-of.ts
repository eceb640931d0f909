import type { SegmentCondition } from '../../../../core/segments/rule';

/** A condition of some types. */
export type ConditionOf<T extends SegmentCondition['type']> = Extract<
  SegmentCondition,
  { readonly type: T }
>;

/** Fields that change a condition of some types. */
export type FieldsOf<T extends SegmentCondition['type']> = {
  readonly condition: ConditionOf<T>;
  readonly onChange: (condition: SegmentCondition) => void;
};
