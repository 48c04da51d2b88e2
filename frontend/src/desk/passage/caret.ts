/** Where the caret stands in a passage. */

/** Where the caret or the selection in a passage ends, as an index of its string; null when it is elsewhere. */
export function caretIn(passage: Node, selection: Selection | null): number | null {
  if (!selection?.focusNode || !passage.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return before.toString().length;
}
