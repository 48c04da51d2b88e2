"""Spans of time in words: how many hours a day, a "halvår" or "Wochen" are, in all languages at once."""

from app.text.languages.lexicon import words

DAY, YEAR = 24.0, 365.25 * 24
HOURS = {
    word: hours
    for hours, forms in {
        1 / 60: "minut minuter minuten minute minutes minutt minutter minutten minutuos minuuttia minuto minutos",
        1: "timme timmar timmen hour hours time timer timen stunde stunden tunti tuntia heure heures hora horas",
        DAY: "dag dagar dagen dygn dygnet day days dager dage døgn døgnet tag tage tagen päivä päivää vuorokausi "
        "vuorokautta jour jours jornada día días",
        7 * DAY: "vecka veckor veckan week weeks uke uker uka uken uge uger ugen woche wochen viikko viikkoa "
        "semaine semaines semana semanas",
        YEAR / 12: "månad månader månaden month months måned måneder måneden monat monate monaten kuukausi kuukautta "
        "mois mes meses",
        YEAR / 2: "halvår halvåret halbjahr puolivuotta semestre",
        YEAR: "år året year years jahr jahre jahren vuosi vuotta an ans année années año años",
    }.items()
    for word in forms.split()
}
ONE = words("en ett et ei one a an ein eine einem einen einer yksi un une una")  # "a week"
WHOLE = words("halvår halvåret halbjahr puolivuotta semestre dygn dygnet døgn døgnet")  # these need no number
CLOCK = words("klockan kl klo o'clock am pm uhr kello heures horas h")
