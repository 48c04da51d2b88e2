/** Keeps what a file or a paste sets apart visible in a passage, whenever the row draws it anew. */
import type { Mark } from '../../api/types';
import { setApart } from '../../shared/apart';
import type { Row } from '../model/row';

/** Until the answer is called. `marks` are those of the revision. */
export function keepApart(text: HTMLElement, row: Row, marks: readonly Mark[]): () => void {
  const draw = () => {
    if (!text.querySelector('em, strong')) setApart(text, row.segment, marks);
  };
  const watch = new MutationObserver(draw);
  draw();
  if (marks.length) watch.observe(text, { childList: true });
  return () => watch.disconnect();
}
