"""French words of an outcome."""

from app.documents.labels.fr import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Ce qui a été publié",
    published="Publié le {date}",
    count="{printed} réponses publiées sur {all}",
    replies="Les réponses",
    quotes="Propres citations",
    results={"verbatim": "mot pour mot", "shortened": "abrégé", "paraphrased": "reformulé", "absent": "absent"},
    by_hand="décidé par vous",
    quote_results={"unchanged": "inchangée", "changed": "modifiée", "gone": "disparue"},
    requests={"taken": "corrigé comme demandé", "partly": "corrigé en partie", "not": "non corrigé"},
    in_draft="Dans le projet",
    asked="Demandé",
    to_remove="Demandé : supprimer le passage",
    printed="Publié",
    source="Source",
    opening=(
        "Merci pour l’article. Je l’ai comparé au projet que j’ai pu lire et vous prie de rectifier ce qui suit :"
    ),
    quoted_as="L’article me cite ainsi :",
    said="Dans le projet que j’ai lu, la citation était :",
    the_article="On lit dans l’article :",
    asked_for="J’avais demandé cette formulation :",
    asked_to_remove="J’avais demandé sa suppression.",
    not_printed="Cela manque dans l’article.",
    closing=(
        "Merci de me prévenir quand la rectification sera faite, et de me dire où elle paraît. N’hésitez pas "
        "à m’interroger si quelque chose n’est pas clair."
    ),
)
