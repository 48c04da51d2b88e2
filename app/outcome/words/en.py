"""English words of an outcome."""

from app.documents.labels.en import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="What was printed",
    published="Published {date}",
    count="{printed} of {all} replies printed",
    replies="Replies",
    quotes="Own quotes",
    results={"verbatim": "verbatim", "shortened": "shortened", "paraphrased": "paraphrased", "absent": "missing"},
    by_hand="decided by hand",
    quote_results={"unchanged": "unchanged", "changed": "changed", "gone": "gone"},
    requests={"taken": "corrected as asked", "partly": "partly corrected", "not": "not corrected"},
    in_draft="In the draft",
    asked="Asked for",
    to_remove="Asked for: remove the passage",
    printed="Printed",
    source="Source",
    opening=(
        "Thank you for the article. I have read it against the draft that I was shown, and ask you to correct"
        " the following:"
    ),
    quoted_as="The article quotes me as saying:",
    said="In the draft that I read, the quote was:",
    the_article="The article says:",
    asked_for="I asked for this wording:",
    asked_to_remove="I asked for it to be removed.",
    not_printed="It is missing in the article.",
    closing=(
        "Please let me know when the correction is made, and where it can be seen. Do ask me if anything is unclear."
    ),
)
