/** An article to try Replik on, in English. The people, the places and the newspaper are invented. */
import type { Example } from './example';

export const example: Example = {
  title: 'The library bus that stopped coming',
  outlet: 'The Hallowmere Echo',
  journalist: 'Joan Wallmark',
  text: `The library bus that stopped coming

Since March the library bus in Hallowmere has stood behind the fire station. The northern villages are waiting for their books, and nobody at the council will say when it will run again.

“Of course people are disappointed,” says Karen Sandell, head of culture at Hallowmere Council. “But we could not go on driving a bus that had failed its inspection.”

Sandell took up her post two years ago. Since then spending on culture has risen by almost a fifth, and residents have seen nothing for the money.

“When I came here the bus was nineteen years old. Repairing it once more would have cost more than buying a used one,” she says.

According to the council’s own report, the repair would have cost £26,000. The opposition has seized on that figure.

“There is money for consultants but not for a gearbox,” writes Leonard Boame, leader of the opposition, on his blog.

In East Tarn, twenty-five miles from the town, the bus was the only culture that ever came to visit. Every other Tuesday the teacher Maya Lindroth would take her whole class out into the school yard to meet it.

“The children ask me every week. I have stopped making up answers,” says Maya Lindroth.

She says that the council has forgotten the small schools.

The head of culture rejects the criticism and says that the schools have been sent boxes of books by taxi since April. Several parents who spoke to the Echo had never heard of any boxes.

Karen Sandell took the bus off the road on her own, without asking the committee. Critics call it “a way of cutting costs in silence”.

“I followed the rules of delegation, and the committee was told the same week,” she says.

A new bus can be in place by the autumn at the earliest. By then the old one will have stood still for eight months.`,
};
