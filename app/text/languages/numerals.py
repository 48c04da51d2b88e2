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
        1 / 2: "half halva hälften halv halvt halvparten halvdelen vartannat varannan annenhver annethvert hälfte halb "
        "moitié mitad puolet",
        1 / 3: "third thirds tredjedel tredjedelar tredel drittel tiers tercio tercios kolmasosa kolmannes",
        1 / 4: "quarter quarters fjärdedel fjärdedelar fjerdedel viertel quart cuarto neljännes neljäsosa",
        1 / 5: "fifth fifths femtedel femtedelar fünftel cinquième quinto viidesosa",
        1 / 10: "tenth tenths tiondel tiondelar tiendedel tidel zehntel dixième décimo kymmenesosa",
    }.items()
    for word in forms.split()
}

ORDINALS = {
    word: share
    for share, forms in {
        1 / 2: "second andra annan annat anden annen andet annet zweite zweiter zweites toinen",
        1 / 3: "tredje dritte dritter drittes troisième kolmas",
        1 / 4: "fourth fjärde fjerde fierde vierte vierter viertes quatrième neljäs",
        1 / 5: "femte fünfte fünfter fünftes cinquième viides",
        1 / 10: "tionde tiende zehnte zehnter zehntes dixième kymmenes",
    }.items()
    for word in forms.split()
}
EVERY = words("every var vart varje hver hvert jeder jede jedes chaque cada joka")  # "every third"
# What stands before a figure that is told roughly.
ROUGH = words(
    "nearly almost about around roughly over under than some approximately just närmare nästan ungefär omkring drygt "
    "knappt runt cirka över än uppåt nesten omtrent rundt over under knapt næsten omkring cirka godt snaut knapp fast "
    "rund etwa ungefähr über unter als gut beinahe près presque environ moins plus de quelque casi unos unas cerca más "
    "menos noin lähes yli alle vajaa runsas"
)

PERCENT = words("procent percent prosent prozent prosenttia pourcent procents")
PER = words("per por pour")  # "per cent", "por ciento", "pour cent"
CENT = words("cent ciento")
OF = words("of av af von sur de in")  # "four of five"
OUT = words("out ud ut")  # "four out of five"

NEGATIONS = words(
    "not no never nobody nothing none without inte ingen inget inga ingenting aldrig ej utan ikke ikkje aldri uten "
    "intet nicht kein keine keinen keiner nichts nie ohne ne pas jamais aucun aucune sans nunca ninguno ninguna "
    "ei eivät emme älä"
)
