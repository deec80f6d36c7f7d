/**
 * A line that follows the pointer, the finger or the focus, to keep the eye on the line. It lies
 * over the page without catching anything.
 */
export function readingRuler(): { readonly toggle: (on: boolean) => void } {
  const line = document.createElement('div');
  line.className = 'ruler';
  line.setAttribute('aria-hidden', 'true');
  const move = (y: number): void => {
    line.style.transform = `translateY(${y}px)`;
  };
  const follow = (event: PointerEvent): void => {
    move(event.clientY);
  };
  const focus = (): void => {
    const box = document.activeElement?.getBoundingClientRect();
    if (box !== undefined) move(box.bottom);
  };
  return {
    toggle: (on) => {
      if (!on) {
        line.remove();
        removeEventListener('pointermove', follow);
        removeEventListener('pointerdown', follow);
        removeEventListener('focusin', focus);
        return;
      }
      document.body.append(line);
      move(innerHeight * 0.4);
      addEventListener('pointermove', follow);
      addEventListener('pointerdown', follow);
      addEventListener('focusin', focus);
    },
  };
}
