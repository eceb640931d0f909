import { X } from 'lucide-react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import {
  Button as AriaButton,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { Button } from './button';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import css from './toast.module.css';
import { TONE_ICONS, type Tone } from './tones';

/** A short word about what just happened, with at most one thing to do about it. */
export type ToastMessage = {
  readonly message: string;
  readonly tone?: Tone;
  readonly action?: { readonly label: string; readonly onPress: () => void };
};

const HELD_FOR_MS = 10_000;
const MOST_AT_ONCE = 2;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: MOST_AT_ONCE });

/**
 * Shows a toast for 10 s (longer while the pointer or the focus is on it). Beside one other at most: the oldest
 * goes. Returns a way to close it.
 */
export function showToast(toast: ToastMessage): () => void {
  // A queue would bring the older one back after the newer; by then nobody knows what it speaks of.
  for (const { key } of queue.visibleToasts.slice(MOST_AT_ONCE - 1)) queue.close(key);
  const key = queue.add(toast, { timeout: HELD_FOR_MS });
  return () => queue.close(key);
}

/** How many toasts are on view, so that what stands under them can make room. */
export function useToastCount(): number {
  const subscribe = useCallback((tell: () => void) => queue.subscribe(tell), []);
  return useSyncExternalStore(subscribe, () => queue.visibleToasts.length);
}

/** Where toasts appear: a landmark that F6 reaches and screen readers announce. Mounted once by the app. */
export function ToastRegion({ label }: { readonly label: string }) {
  // What was said before this went away (to the door, say) must not come back with it, an hour later.
  useEffect(
    () => () => {
      for (const { key } of queue.visibleToasts) queue.close(key);
    },
    [],
  );
  return (
    <AriaToastRegion queue={queue} aria-label={label} className={css.region ?? ''}>
      {({ toast }) => {
        const { message, tone = 'info', action } = toast.content;
        return (
          <Toast toast={toast} className={`${css.toast} ${css[tone] ?? ''}`}>
            <Icon of={TONE_ICONS[tone]} />
            <ToastContent className={css.content ?? ''}>
              <Text slot="title">{message}</Text>
            </ToastContent>
            {action && (
              <Button
                variant="quiet"
                onPress={() => {
                  queue.close(toast.key);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <AriaButton slot="close" className={fieldCss.inset ?? ''}>
              <Icon of={X} size={16} />
            </AriaButton>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
