import { describe, expect, it, vi } from 'vitest';
import { createWaitingFile, fileOf, secondStart } from './waiting-file';

describe('waiting file', () => {
  it('is taken once, and the last one asked for wins', () => {
    const told = vi.fn();
    const waiting = createWaitingFile(told);
    waiting.put('/media/usb/a.convite');
    waiting.put('/media/usb/b.convite');
    expect(told).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledWith();
    expect(waiting.take()).toBe('/media/usb/b.convite');
    expect(waiting.take()).toBeNull();
  });

  it('is found from the folder that the second start stood in', () => {
    expect(secondStart(['.', 'a.convite'], '/media/usb')).toEqual({ file: '/media/usb/a.convite' });
    expect(secondStart([], '/media/usb')).toEqual({ file: null });
  });

  it('is found from the address that a Linux desktop makes of a path', () => {
    const address = 'file:///media/usb/Asamblea%20de%20marzo.convite';
    expect(secondStart([address], '/')).toEqual({ file: '/media/usb/Asamblea de marzo.convite' });
    expect(secondStart(['file://server/share/a.convite'], '/')).toEqual({ file: null });
  });

  it('is not believed when a second start says something else', () => {
    for (const message of [undefined, null, 'a.convite', { file: 7 }, {}, [], { file: ['a'] }]) {
      expect(fileOf(message)).toBeNull();
    }
  });
});
