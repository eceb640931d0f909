import '../core/circle';
export type Screen = 1;
