import { defineKind } from './define-kind';
import { county, line } from './parts';

/** People who live together and often share a phone. A member points to the household, never the other way. */
export const householdKind = defineKind('household', { name: line(100), county: county() }, {});
export type Household = ReturnType<typeof householdKind.read>;
