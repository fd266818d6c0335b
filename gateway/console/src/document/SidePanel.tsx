import { Drawer, type DrawerProps } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { useKeys } from '../shell/keys';

/** Open panels, the newest last: Escape is for that one alone. */
const open: symbol[] = [];

/**
 * A panel for quick work over a list or a document: it has the keyboard alone while it is open, and Escape closes it
 * without also leaving the page below.
 */
export function SidePanel({ opened, onClose, children, ...rest }: DrawerProps) {
  const w = useTexts(words);
  useKeys({}, opened, true);
  const [self] = useState(() => Symbol('panel'));
  useEffect(() => {
    if (!opened) return;
    open.push(self);
    return () => void open.splice(open.indexOf(self), 1);
  }, [opened, self]);
  useWindowEvent(
    'keydown',
    (event) => {
      if (open.at(-1) !== self || event.key !== 'Escape' || event.isComposing) return;
      // An open list of choices closes first; Mantine marks the field that has one.
      if ((event.target as HTMLElement).getAttribute('data-mantine-stop-propagation') === 'true') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      onClose();
    },
    { capture: true },
  );
  return (
    <Drawer opened={opened} onClose={onClose} closeOnEscape={false} closeButtonProps={{ 'aria-label': w.close }} overlayProps={{ backgroundOpacity: 0.2 }} {...rest}>
      {children}
    </Drawer>
  );
}
