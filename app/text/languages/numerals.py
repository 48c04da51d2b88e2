"""Numbers in words: what "elva", "two thirds", "hälften" and "Prozent" stand for, in all languages at once."""

from app.text.languages.lexicon import words

NUMERALS = {
    word: value
    for value, forms in {
        2: "två two to zwei deux dos kaksi kahden kahta",
        3: "tre three drei trois tres kolme kolmen",
        4: "fyra four fire vier quatre cuatro neljä neljän",
        5: "fem five fünf cinq cinco viisi viiden",
        6: "sex six seks sechs seis kuusi kuuden",
        7: "sju seven syv sieben sept siete seitsemän",
        8: "åtta eight åtte otte acht huit ocho kahdeksan",
        9: "nio nine ni neun neuf nueve yhdeksän",
        10: "tio ten ti zehn dix diez kymmenen",
        11: "elva eleven elleve elf onze once yksitoista",
        12: "tolv twelve zwölf douze doce kaksitoista",
        13: "tretton thirteen tretten dreizehn treize trece",
        14: "fjorton fourteen fjorten vierzehn quatorze catorce",
        15: "femton fifteen femten fünfzehn quinze quince",
        16: "sexton sixteen seksten sechzehn seize",
        17: "sjutton seventeen sytten siebzehn",
        18: "arton eighteen atten achtzehn",
        19: "nitton nineteen nitten neunzehn",
        20: "tjugo twenty tjue tyve zwanzig vingt veinte kaksikymmentä",
        30: "trettio thirty tretti tredive dreißig dreissig trente treinta",
        40: "fyrtio forty førti fyrre vierzig quarante cuarenta",
        50: "femtio fifty femti fünfzig cinquante cincuenta",
        60: "sextio sixty seksti sechzig soixante sesenta",
        70: "sjuttio seventy sytti siebzig setenta",
        80: "åttio eighty åtti achtzig ochenta",
        90: "nittio ninety nitti neunzig noventa",
        100: "hundra hundred hundre hundert cent cien sata",
        1000: "tusen thousand tusind tausend mille mil tuhat",
    }.items()
    for word in forms.split()
}

SHARES = {
    word: share
    for share, forms in {
        1 / 2: "half halva hälften halv halvt halvparten halvdelen hälfte halb moitié mitad puolet",
        1 / 3: "third thirds tredjedel tredjedelar tredel drittel tiers tercio tercios kolmasosa kolmannes",
        1 / 4: "quarter quarters fjärdedel fjärdedelar fjerdedel viertel quart cuarto neljännes neljäsosa",
        1 / 5: "fifth fifths femtedel femtedelar fünftel cinquième quinto viidesosa",
        1 / 10: "tenth tenths tiondel tiondelar tiendedel tidel zehntel dixième décimo kymmenesosa",
    }.items()
    for word in forms.split()
}

PERCENT = words("procent percent prosent prozent prosenttia pourcent procents")
PER = words("per por pour")  # "per cent", "por ciento", "pour cent"
CENT = words("cent ciento")
OF = words("of av af von sur de")  # "four of five"

NEGATIONS = words(
    "not no never nobody nothing none without inte ingen inget inga ingenting aldrig ej utan ikke ikkje aldri uten "
    "intet nicht kein keine keinen keiner nichts nie ohne ne pas jamais aucun aucune sans nunca ninguno ninguna "
    "ei eivät emme älä"
)
