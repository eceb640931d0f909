import type { LucideIcon } from 'lucide-react';

/** An icon in the app's one stroke. Decorative: the words beside it say what it means. */
export function Icon({
  of: Shape,
  size = 18,
}: {
  readonly of: LucideIcon;
  readonly size?: number;
}) {
  return <Shape size={size} strokeWidth={1.5} aria-hidden focusable={false} />;
}
