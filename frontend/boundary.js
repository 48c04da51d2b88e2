/** The boundary around a part, for a page that awaits nothing while it draws and lets every error go up (slim.ts). */
import { BOUNDARY_EFFECT, EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
import { block, branch } from '../../reactivity/effects.js';
import { active_effect } from '../../runtime.js';

export class Boundary {
  is_pending = false;

  is_rendered() {
    return true;
  }

  error(error) {
    throw error;
  }
}

export function boundary(anchor, _, children) {
  const it = new Boundary();
  block(() => {
    branch(() => {
      active_effect.b = it;
      active_effect.f |= BOUNDARY_EFFECT;
      children(anchor);
    });
  }, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
}

export const pending = () => 0;
