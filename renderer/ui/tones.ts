import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';

/** How serious a message is. Always shown with its icon, never by color alone. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** The icon of each tone. */
export const TONE_ICONS: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};
