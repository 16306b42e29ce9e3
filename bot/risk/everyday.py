"""What an ordinary day says in the words of danger: "se corta" of a call, a knife among onions, a last day with cake.

Each reading covers the words of the cue, is of the kinds of danger it can be taken for, and holds only where nothing in
the whole message says that it is more. Where one of the two is in doubt the cue stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk import at_desk, retold
from bot.risk.everyday_reading import Everyday
from bot.risk.model import Kind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.risk.reading import Reading

_DIE = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY, Kind.WITHDRAWAL})
_MIND = frozenset({Kind.PSYCHOSIS})
_HURT = frozenset({Kind.ABUSE_DANGER, Kind.CHILD_DANGER})
_TO_A_CHILD = frozenset({Kind.CHILD_DANGER, Kind.SEXUAL_VIOLENCE, Kind.ABUSE_DANGER})
_SIGN = frozenset({Kind.DISTRESS})
_OTHER = frozenset({Kind.THIRD_PARTY})
_HARM = frozenset({Kind.HARM_TO_OTHERS})
_JOKED = frozenset({Kind.ABUSE_DANGER, Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.THIRD_PARTY, Kind.DISTRESS})


NOTE = "everyday"
"""What the name of a cue ends with of which something is left."""


_READINGS = (
    Everyday("CUTSOFF", "CUTSDEEPER", _DIE),
    Everyday("CUTSOFFTHERE", "SOMEONECUTS", _DIE),
    Everyday("COOKING", "BLADEMEANT", _DIE),
    Everyday("AILMENTNAMED", "AILMENTFELT", _SIGN),
    Everyday("LASTSHIFT", "LASTOFALL", _DIE),
    Everyday("THISTIMEIGO", "THISTIMEENDS", _DIE),
    Everyday("KNIVESSPLIT", "SPLITHURTS", _DIE | _OTHER),
    Everyday("BYTHETRACKS", "ONTHETRACKS", _DIE),
    Everyday("PANICTOLD", "DYINGMEANT", _DIE, beside="WASPANIC"),
    Everyday("PUTAWAY", "TAKENUP", _DIE),
    Everyday("HELDFORME", "HELDFORSELF", frozenset({Kind.THIRD_PARTY}), beside="IMWITHTHEM"),
    Everyday("SLEPTON", "NUMBFORMORE", _BODY),
    Everyday("ASKSKIT", "DOWNNOW", _BODY),
    Everyday("ASKSLAW", "LAWDOWN", _BODY),
    Everyday("ASKSSIGNS", "DOWNNOW", _BODY, beside="FORALESSON"),
    Everyday("ASKSWHOTOCALL", "DOWNNOW", _BODY),
    Everyday("ASKSMIX", "ALREADYMIXED", _BODY),
    Everyday("EATENUP", "NOTEATEN", _BODY | {Kind.SUICIDE_ACTIVE}),
    Everyday("TANTRUM", "REALFIT", _BODY, left=Tier.T3),
    Everyday("NOBODYDOWN", "BUTSOMEONE", _BODY),
    Everyday("FAINTEDAT", "STILLDOWN", _BODY),
    Everyday("CUTWOOD", "CUTFLESH", _DIE, left=Tier.T3),
    Everyday("ROOFWORK", "ROOFMEANT", _DIE),
    Everyday("VOICESNEARBY", "VOICESOFMIND", _MIND, left=Tier.T3),
    Everyday("VEMUERTOS", "MUERTOSHABLAN", _MIND, beside="ENTREMUERTOS", left=Tier.T3),
    Everyday("JOKEKILLLAUGHED", "NOJOKE", _JOKED),
    Everyday("ALLGREY", "", _BODY, left=Tier.T3),
    Everyday("DYED", "NOTDYED", _BODY),
    Everyday("ANIMAL", "PERSONTOO", _BODY),
    Everyday("THINGDOWN", "SOMEBODYDOWN", _BODY),
    Everyday("INTHESHOW", "OUTOFTHESHOW", _BODY),
    Everyday("LEAPS", "LEAPMEANT", _DIE),
    Everyday("DOINGTHEFORM", "LASTOFALL", _DIE),
    Everyday("TOOKDAILY", "TOOKTOOMANY", _BODY),
    Everyday("FEETOFF", "LEAPMEANT", _DIE),
    # A thing, an animal, a body that is well: `lexicon_things`.
    Everyday("THINGSTILL", "STILLPERSON", _BODY),
    Everyday("ENGINESEIZES", "SEIZESPERSON", _BODY),
    Everyday("DYEDBY", "DYEDNOT", _BODY),
    Everyday("LIPSTOLD", "LIPSOFANOTHER", _BODY, here="LIPSDYED"),
    Everyday("COLOURTOLD", "DYEDNOT", _BODY, here="COLOURWORN"),
    Everyday("NAILSDONE", "DYEDNOT", _BODY, here="SALON"),
    Everyday("ANIMALDOWN", "ANIMALPERSON", _BODY),
    Everyday("ANIMALSHAKES", "SHAKESTOO", _BODY),
    Everyday("BODYTOLD", "PETPERSON", _BODY, here="PETMEANT"),
    Everyday("WINDOUT", "WINDGONE", _BODY, here="WINDKNOCKED"),
    Everyday("APNEA", "APNEANOT", _BODY | _OTHER, here="CPAP", left=Tier.T3),
    Everyday("NUMBFOR", "NUMBINDEED", _BODY, here="COLDORDENTIST", left=Tier.T3),
    Everyday("PLUSHON", "PLUSHPAIN", _BODY, here="PLUSH"),
    Everyday("BUILTFELL", "UNDERIT", _BODY),
    Everyday("BOTTLEOUT", "BOTTLENOT", _BODY, here="BOTTLEOF"),
    Everyday("PILLSORT", "PILLSSWALLOWED", _BODY | _OTHER, here="SORTEDFOR", left=Tier.T3),
    Everyday("ALARMCHIRPS", "ALARMTRUE", _DIE),
    Everyday("SEEMEDDOWN", "DOWNAFTER", _BODY, here="WALKEDOFF", left=Tier.T3),
    Everyday("SLEEPYHEAD", "SLEPTTOODEEP", _BODY, here="GRUMBLES", left=Tier.T3),
    Everyday("OUTCOLD", "SLEPTTOODEEP", _BODY, here="OUTAFTER", left=Tier.T3),
    Everyday("COUNTSPILLS", "PILLSMORE", _BODY | _DIE | _OTHER, here="PHARMACY", left=Tier.T3),
    Everyday("BLOODTHEN", "BLEEDSON", _BODY, here="NOSEBLED", left=Tier.T3),
    Everyday("SURGERYFEAR", "SURGERYWISH", _BODY, left=Tier.T3),
    Everyday("ALLTHEIRLIVES", "LIVESNOT", _BODY),
    # What is played, watched, left behind or a figure of speech: `lexicon_play`.
    Everyday("ATAGAME", "NOGAME", _HURT | _JOKED | _HARM, left=Tier.T3),
    Everyday("SMALLCHILD", "NOTTHECHILD", _HURT),
    Everyday("HIDESFORFUN", "HIDESFRIGHT", _HURT, left=Tier.T3),
    Everyday("FILMING", "FILMNOT", _HURT | _JOKED | _HARM),
    Everyday("FOLLOWERS", "FOLLOWSFEAR", _HURT | _MIND),
    Everyday("ACTED", "OFFSCREEN", _BODY | _HURT | _JOKED | _MIND, here="ASHOW"),
    Everyday("GOODBYETO", "GOODBYEALL", _DIE | _OTHER | _SIGN, left=Tier.T3),
    Everyday("THANKNOTES", "NOTESEND", _DIE | _OTHER, left=Tier.T3),
    Everyday("FORONESELF", "TOONESELF", _DIE),
    Everyday("KILLSASFIGURE", "KILLSINDEED", _JOKED, left=Tier.T3),
    Everyday("RATHERTHAN", "RATHERDEAD", _DIE | _OTHER, left=Tier.T3),
    Everyday("SHAVES", "SHAVESNOT", _DIE | _OTHER, left=Tier.T3),
    Everyday("OWNHAND", "OWNHANDNOW", _DIE | _OTHER, left=Tier.T3),
    Everyday("THEBUS", "BUSINDEED", _DIE, here="BUSTIME", left=Tier.T3),
    Everyday("JUMPOFF", "JUMPMEANT", _DIE),
    Everyday("SUICIDALTHING", "SUICIDALONE", _DIE),
    Everyday("ENDSALOAN", "LOANANDMORE", _DIE, here="ALOAN", left=Tier.T3),
    Everyday("CUTBACK", "CUTINDEED", _DIE, left=Tier.T3),
    Everyday("AHANDOUT", "HANDOUTFOR", _DIE | _BODY | _HURT),
    Everyday("HEARDONACALL", "HEARDINDEED", _MIND, here="CALLORPET"),
    Everyday("DENTNOTE", "NOTESEND", _DIE | _OTHER, here="DENT"),
    Everyday("ROOFLEISURE", "ROOFGRAVE", _DIE, left=Tier.T3),
    Everyday("WADES", "WADESDARK", _DIE, here="WADESFOR", left=Tier.T3),
    Everyday("HELDUPBYTRAIN", "TRAINGRAVE", _DIE, here="LATEFORIT", left=Tier.T3),
    Everyday("TRYANEW", "TRYINDEED", _DIE, here="TRYANEWAT", left=Tier.T3),
    Everyday("THINGHELD", "HELDALSO", _HURT),
    # Manners of speaking: `lexicon_manner`.
    Everyday("SLOWPOISON", "MEANSIT", _DIE, left=Tier.T3),
    Everyday("INJECTS", "MEANSIT", _DIE, here="TREATMENT", left=Tier.T3),
    Everyday("JOKEKILLFOOD", "NOJOKE", _HARM, left=Tier.T3),
    Everyday("FAILEDTEST", "FAILEDMORE", _DIE, left=Tier.T3),
    Everyday("DEADASLEEP", "MEANSIT", _DIE | _HARM),
    Everyday("AFTERIRETIRE", "MEANSIT", _DIE | _OTHER, here="RETIRES", left=Tier.T3),
    Everyday("LOCKEDAWAYSAFE", "HIDESFRIGHT", _HURT, left=Tier.T3),
    Everyday("HOSTAGETO", "HELDINDEED", _HURT | _DIE, here="HOSTAGEOF", left=Tier.T3),
    Everyday("SHOTATEXT", "HELDINDEED", _HURT),
    Everyday("THROWSAPARTY", "PARTYNOT", _HURT),
    Everyday("EDGEOF", "EDGEGRAVE", _DIE, left=Tier.T3),
    Everyday("BRINGSMYSELF", "MEANSIT", _DIE, beside="ACHORE", left=Tier.T3),
    Everyday("TASKSTODO", "MEANSIT", _DIE),
    Everyday("AFRAIDOFDEATH", "DEATHWISHED", _DIE, here="DEATHABOUT", left=Tier.T3),
    Everyday("FEELSLIKEACLIFF", "CLIFFINDEED", _DIE | _HURT | _OTHER, left=Tier.T3),
    Everyday("DISAPPEARSTO", "GONEFORGOOD", _DIE, left=Tier.T3),
    Everyday("WILLMADE", "MEANSIT", _DIE, left=Tier.T3),
    Everyday("FORMITEM", "SCOREDMORE", _DIE, here="SCOREDZERO", left=Tier.T3),
    Everyday("SEENATHALLOWEEN", "SEENFORREAL", _MIND, here="HALLOWEEN"),
    Everyday("TEETHFOAM", "FOAMMEANT", _BODY),
    Everyday("TOOTHOUT", "TOOTHHURT", _BODY, beside="TOOTHFAIRY"),
    Everyday("HEARTSCARE", "HEARTMEANT", _BODY),
    Everyday("STUFFYNOSE", "NOSEMEANT", _BODY),
    Everyday("THOUGHTDOWN", "DOWNAFTERALL", _BODY),
    Everyday("THINGSTUCK", "BODYBYIT", _BODY),
    Everyday("TREATMENTFAILS", "WORSETOO", _BODY),
    Everyday("NOTSWALLOWED", "ORSWALLOWED", _BODY),
    Everyday("ONSCREEN", "HEADDOWN", _BODY),
    Everyday("SEASONED", "TOOMUCHAFTERALL", _BODY),
    Everyday("COURSEDONE", "TOOMUCHAFTERALL", _BODY),
    Everyday("TOOLNAMED", "TOOLMEANT", _HURT | _DIE | {Kind.HARM_TO_OTHERS}),
    Everyday("MACHETEWORK", "TOOLMEANT", _HURT),
    Everyday("DOGBLOCKS", "KEPTIN", _HURT),
    Everyday("SHIFTKEEPS", "KEPTIN", _HURT, beside="ATSHIFT"),
    Everyday("MYTURN", "NOTMYTURN", _HURT),
    Everyday("BREAKSOFF", "SOMEONECUTS", _DIE, beside="ONHOLD"),
    Everyday("SHAVED", "BLADEMEANT", _DIE),
    Everyday("SUICIDEOF", "REALSUICIDE", _DIE, beside="OFAROAD"),
    Everyday("HURTBACK", "HURTONPURPOSE", _DIE),
    Everyday("ASALWAYS", "NOTASALWAYS", _BODY | {Kind.THIRD_PARTY}),
    Everyday("ENDTHIS", "LASTOFALL", _DIE | {Kind.DISTRESS}, beside="ASUBSCRIPTION"),
    Everyday("ROPEFOR", "ROPEMEANT", _DIE),
    Everyday("DEBTROPE", "ROPEMEANT", _DIE, beside="OFDEBT"),
    Everyday("FAREWELLPARTY", "FAREWELLMEANT", _DIE, beside="WHOLEAVES"),
    Everyday("FORMALBYE", "FORMALMEANT", _DIE),
    Everyday("OTHERPILLS", "PILLSFORIT", _DIE),
    Everyday("FOLLOWED", "FOLLOWEDTOO", _HURT | _MIND),
    Everyday("HAIRCUT", "HAIRMEANT", _DIE),
    Everyday("ADIOSACOSA", "GOODBYEMEANT", _DIE),
    Everyday("ASKSTERM", "NOTERM", _BODY | _DIE | _MIND, beside="INTERPRETS"),
    # Whether what was used together kills: `cues/overdose/before_sleep` hears that. And what telling of it would bring.
    Everyday("KILLSONE", "KILLSWISHED", _DIE | _OTHER, here="USEDTOGETHER"),
    Everyday("NOSLEEPWITHOUT", "NOSLEEPMORE", _SIGN),
    Everyday("IFISAY", "SAIDNOW", _BODY, beside="LOSESFORIT", left=Tier.T2, as_told=True),
    # Of these something is left: a song one chose, pills one keeps, and he who was armed are asked about gently.
    Everyday("LYRIC", "MEANTIT", _DIE, left=Tier.T3),
    Everyday("KEEPSPILLS", "PILLSMEANT", _DIE, beside="LOCKEDUP", left=Tier.T3),
    Everyday("ASKSIF", "ASKEDOFNOW", _BODY, left=Tier.T3),
    Everyday("JOKEHARM", "NOJOKE", _HARM, beside="HUMOUR", left=Tier.T3),
    Everyday("BEHINDBARS", "STILLOUT", _HURT, left=Tier.T3),
    Everyday("FOLLOWSONLINE", "NOGAME", _HURT, left=Tier.T3),
    Everyday("AWAY", "AWAYFORGOOD", _DIE, here="AWAYFOR", left=Tier.T3),
    Everyday("BRUISEDAT", "BRUISEDBY", _HURT, left=Tier.T3),
    Everyday("SCRATCHEDBY", "SCRATCHHID", _DIE, left=Tier.T3),
    Everyday("GAVETHINGS", "GAVELAST", _DIE | _OTHER, here="GAVEBECAUSE", left=Tier.T3),
    Everyday("BOUGHTIT", "BOUGHTINDEED", _DIE, left=Tier.T3),
    Everyday("THOUGHTDYING", "DYINGWISHED", _DIE | _SIGN, left=Tier.T3),
    Everyday("DOOROPEN", "DOORSHUT", _DIE | _OTHER, left=Tier.T3),
    Everyday("JOKEKILLKIN", "NOJOKE", _HARM, left=Tier.T3),
    Everyday("KILLEDOVER", "KILLMEANT", _JOKED, left=Tier.T3),
    Everyday("CASILLA", "FORMMEANT", _DIE, beside="FORMSLIP", left=Tier.T3),
    Everyday("MENUSAYS", "FORMMEANT", _DIE, left=Tier.T3),
    Everyday("NOMORECUTS", "CUTSSTILL", _DIE, left=Tier.T3),
    Everyday("ONLYASAYING", "NOSAYING", _DIE, left=Tier.T3),
    Everyday("THOUGHTSO", "NOAFTERALL", _DIE, beside="OFASONG", left=Tier.T3),
    Everyday("HEARDWRONG", "NOAFTERALL", _DIE, left=Tier.T3),
    Everyday("ANSWEREDNO", "NOAFTERALL", _DIE | {Kind.THIRD_PARTY}, left=Tier.T3),
    Everyday("FRONTEDNO", "NOAFTERALL", _DIE, left=Tier.T3),
    Everyday("VOICESABOUT", "VOICESWITHIN", _MIND, left=Tier.T3),
    # What tells of another time, or of nothing, and is the whole message: `lexicon_retold`, `retold`.
    Everyday("SHOTDOWN", "SHOTINDEED", _HURT, whole=True),
    Everyday("IFISAIDSO", "", _DIE, left=Tier.T2, as_told=True, whole=True),
    Everyday("ASKEDSHOTDOWN", "SHOTINDEED", _HURT, whole=True),
    Everyday("SHOTDOWNAGAIN", "SHOTINDEED", _HURT, left=Tier.T3, whole=True),
    Everyday("HITUP", "", _HURT, whole=True),
    Everyday("PUTOUT", "PUTOUTHURT", _HURT, left=Tier.T2, as_told=True),
    Everyday("OVERDOSEDIED", "", _BODY, left=Tier.T3, whole=True),
    Everyday("OVERDOSEREASON", "", _BODY, left=Tier.T1, as_told=True, whole=True),
    Everyday("ELDERKILLS", "", _JOKED, beside="HUMOUR", left=Tier.T3, whole=True),
    Everyday("COULDKILL", "", _HARM, beside="HUMOUR", left=Tier.T3, whole=True),
    Everyday("WAKESICK", "", _DIE, left=Tier.T3, whole=True),
    Everyday("PUTSLEEP", "SLEEPNOT", _SIGN, whole=True),
    Everyday("OVERDOSEMONTH", "", _BODY, left=Tier.T2, as_told=True, whole=True),
    Everyday("SAIDOVERDOSE", "", _BODY, left=Tier.T3, whole=True),
    Everyday("ATTEMPTAGED", "", _DIE, left=Tier.T3, whole=True),
    Everyday("ELDERFREAKS", "", _SIGN, whole=True),
    Everyday("KEEPSCUTTING", "", _DIE, left=Tier.T2, as_told=True, whole=True),
    Everyday("COMESFOR", "", _SIGN, whole=True),
    # Not there by then, for a move or a journey that is told: `lexicon_ordinary`.
    Everyday("NOTHEREBYTHEN", "ENDSMEANT", _DIE, beside="AWAYBYTHEN", left=Tier.T3),
    # What a front desk is asked: `lexicon_desk`, and in Spanish `lexicon_tramite`. Who was sent says so, and no more.
    Everyday("SENTBYCOURT", "", _DIE, whole=True),
    Everyday("SENTBYHOME", "", _DIE, left=Tier.T3, whole=True),
    Everyday("HEREAWHILE", "HEREMEANT", _DIE, at_desk=True),
    Everyday("HERELONG", "HEREMEANT", _DIE, beside="TAKESLONG", left=Tier.T3, at_desk=True),
    Everyday("WAKEEARLY", "WAKEMEANT", _DIE, at_desk=True),
    Everyday("DOESITHURT", "HURTSMEANT", _DIE | _HARM, at_desk=True),
    Everyday("OKIFIDO", "OKIFMEANT", _DIE, at_desk=True),
    Everyday("GOTHROUGHWITH", "THROUGHMEANT", _DIE, beside="SIGNSUP", at_desk=True),
    Everyday("GOONTHE", "GOONMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("GOALONE", "GOONMEANT", _DIE | _SIGN, beside="NOCAR", left=Tier.T3, at_desk=True),
    Everyday("CANTTAKEIT", "GOONMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("NOTICEIF", "NOTICEMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("DONEWITH", "DONEMEANT", _SIGN),
    Everyday("OVERWITH", "OVERMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("NOTSAFETO", "HEREMEANT", _DIE | _SIGN, left=Tier.T3, at_desk=True),
    Everyday("LASTDAYOF", "DONEMEANT", _SIGN, beside="ACOVERAGE"),
    Everyday("NOTTHERETHEN", "ENDSMEANT", _DIE, beside="CALLMYCELL", left=Tier.T3),
    Everyday("TAKESALL", "TAKESMORE", _BODY, at_desk=True),
    Everyday("STREETNAMED", "STREETMEANT", _DIE, beside="ASKSTHEWAY", left=Tier.T3, at_desk=True),
    Everyday("ONTHESTAIRS", "BREATHMEANT", _BODY, beside="HASELEVATOR", left=Tier.T3, as_told=True, at_desk=True),
    Everyday("FAINTSATNEEDLES", "FAINTED", _BODY, at_desk=True),
    Everyday("HASSEIZURES", "SEIZURENOW", _BODY, beside="ASKSIFTAKEN", left=Tier.T2, as_told=True, at_desk=True),
    Everyday("CHESTFORWEEKS", "CHESTWORSE", _BODY, left=Tier.T2, as_told=True, whole=True),
    Everyday("OFFICERKILLS", "NOJOKE", _JOKED, left=Tier.T3, whole=True),
    Everyday("AROUNDTHEM", "HEREMEANT", _DIE, at_desk=True),
    Everyday("DESERVEBILL", "DONEMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("MAKESMEWANT", "ENDSBESIDES", _DIE, left=Tier.T3),
    Everyday("THREATSUIT", "SUITMEANT", _HURT, at_desk=True),
    Everyday("VOICEMAIL", "VOICESTOO", _MIND, beside="FROMACALLER"),
    Everyday("CAUGHTWITH", "PILLSINSIDE", _BODY | _OTHER, left=Tier.T3),
    Everyday("MAYWAIT", "WAITMEANT", _HURT, at_desk=True),
    Everyday("MAYWAITINCAR", "WAITMEANT", _HURT, left=Tier.T2, as_told=True, at_desk=True),
    Everyday("MEREZCOCOBRO", "NOPUEDOMAS", _DIE | _SIGN | _MIND, at_desk=True),
    Everyday("NOSELEVANTA", "CUERPOMAL", _BODY, at_desk=True),
    Everyday("VOMITAYFALTA", "CUERPOMAL", _BODY, at_desk=True),
    Everyday("KIDSNOTALONE", "KIDSALONE", _HURT, at_desk=True),
    Everyday("AQUIMUCHO", "AQUIMEANT", _DIE, beside="CUANTOTARDA", left=Tier.T3, at_desk=True),
    Everyday("TODOELDIA", "AQUIMEANT", _DIE, at_desk=True),
    Everyday("MADRUGAR", "MADRUGARMEANT", _DIE, at_desk=True),
    Everyday("VIVIRALLI", "AQUIMEANT", _DIE, at_desk=True),
    Everyday("NOPUEDOIR", "NOPUEDOMAS", _DIE | _SIGN, at_desk=True),
    Everyday("CONESTODE", "ESTOMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("ULTIMODIADE", "ESTOMEANT", _DIE | _SIGN, at_desk=True),
    Everyday("SEMUDA", "ESTOMEANT", _DIE, beside="MUDANZA", left=Tier.T3, at_desk=True),
    Everyday("DELALISTA", "ESTOMEANT", _DIE, at_desk=True),
    Everyday("CONLAFORMA", "ESTOMEANT", _SIGN),
    Everyday("ATTHEEND", "NUMBERMEANT", _SIGN, here="DIGITSTOLD"),
    # Not to go on so with the beer is a wish to change: `lexicon_cup`. With anything beside it, it is asked about.
    Everyday("LIKETHIS", "LIFEMEANT", _DIE, here="CUPORHABIT", left=Tier.T3, whole=True),
    Everyday("SODRINKS", "LIFEMEANT", _DIE, left=Tier.T3, whole=True),
    Everyday("LIKETHIS", "LIFEMEANT", _DIE, here="CUPORHABIT", left=Tier.T2, as_told=True),
    Everyday("SODRINKS", "LIFEMEANT", _DIE, left=Tier.T2, as_told=True),
    # Evenings one does not remember, a temper to keep, what used to help, who fears for their children: `lexicon_told`.
    Everyday("IBLACKEDOUT", "BODYHURT", _BODY, beside="TIMESAMONTH", left=Tier.T3),
    Everyday("HELPMENOT", "ONWHOM", _SIGN),
    Everyday("NOTHINGHELPS", "NOPOINT", _SIGN, beside="USEDTOHELP"),
    Everyday("FEARSTAKEN", "HURTATHOME", _SIGN, whole=True),
    # What was done to a child who is grown now; a car, a gun under lock, a day's work: `lexicon_ordinary`.
    Everyday("CHILDHOODTOLD", "STILLTHERE", _TO_A_CHILD, beside="GROWNNOW", left=Tier.T3, as_told=True, whole=True),
    Everyday("CHILDHOODTOLD", "STILLTHERE", _TO_A_CHILD, left=Tier.T2, as_told=True, whole=True),
    Everyday("HITBYACAR", "HITONPURPOSE", _HURT),
    Everyday("KILLSDRIVING", "DRIVINGMEANT", _HARM | _HURT, left=Tier.T3),
    # A neck held months ago is as grave as the marks of it (`cues/violence/neck`), and no attack of this minute.
    # "Me ahorcó" of months ago is, without its accent, no rope of one's own.
    Everyday("NECKTHEN", "NECKNOW", frozenset({Kind.ABUSE_DANGER}), left=Tier.T1, as_told=True),
    Everyday("NECKTHEN", "NECKNOW", frozenset({Kind.SUICIDE_ACTIVE})),
    Everyday("GUNLOCKEDUP", "GUNMEANT", _HARM | _DIE, left=Tier.T3),
    Everyday("COUNTSATWORK", "COUNTSFORSELF", _BODY | _DIE | _OTHER, here="ATAPHARMACY", left=Tier.T3),
    Everyday("COULDTHROTTLE", "NOJOKE", _HARM, beside="HUMOUR", left=Tier.T3),
    # A spouse, a feast, a day's work, years gone by: `lexicon_household`.
    Everyday("TAKESTOOMANY", "TAKESNOW", _BODY, left=Tier.T2, as_told=True),
    Everyday("MAYNOTWAKE", "TAKESNOW", _BODY | _HARM | _DIE, left=Tier.T2),
    Everyday("NOBREATHWITHOUT", "NOBREATHNOW", _BODY, left=Tier.T3),
    Everyday("NOBREATHWITHOUTHER", "NOBREATHNOW", _BODY, beside="LOSTSOMEONE", left=Tier.T3),
    Everyday("NOBREATHWITHOUTHER", "", _BODY, left=Tier.T3, whole=True),
    Everyday("WIFEKILLS", "WIFEMEANT", _JOKED, beside="HUMOUR", left=Tier.T3),
    Everyday("WIFEKILLS", "WIFEMEANT", frozenset({Kind.ABUSE_DANGER}), left=Tier.T2, as_told=True),
    Everyday("WIFEKILLS", "WIFEMEANT", _JOKED),
    Everyday("SURFEIT", "SURFEITNOT", _BODY | _DIE, left=Tier.T3),
    Everyday("COSTUMEROPE", "COSTUMENOT", _DIE | _OTHER | _SIGN, beside="ACOSTUME", left=Tier.T3),
    Everyday("SEESATWORK", "SEENNOW", _BODY, here="CARESATWORK"),
    Everyday("DROPSINTOBED", "ENDSBESIDE", _DIE, beside="AFTERTHEWEEK", left=Tier.T3),
    Everyday("PARTSFROM", "PARTSHARM", _DIE | _HARM, left=Tier.T3),
    Everyday("LIVESONPAY", "ENDSBESIDE", _DIE, left=Tier.T3),
    Everyday("FINISHESATHING", "NOJOKE", _HARM),
    Everyday("THROTTLESNORER", "SNORERHURT", _HARM, beside="HUMOUR", here="SNORES", left=Tier.T3),
    Everyday("ANIMALLEAPS", "ANIMALANDME", _DIE | _OTHER),
    Everyday("ATTEMPTLONGAGO", "", _DIE, left=Tier.T3, whole=True),
    # Who jokes of a spouse is asked gently all the same.
    Everyday("JOKEKILL", "NOJOKE", _JOKED, beside="HUMOUR", left=Tier.T3),
)
_THIRD = Everyday("PUTAWAY", "TAKENUP", _DIE, left=Tier.T2)
"""Blades put away from somebody who is named: a caring act, and of a third party."""
_OF_WHOM = frozenset({"him", "her", "them", "his", "he", "she", "they"})


_OF_KIND = {kind: tuple(each for each in _READINGS if kind in each.kinds) for kind in Kind}


def told(read: Reading, kind: Kind) -> list[Everyday]:
    """Return the readings of a kind that the message says the words of: none, nearly always."""
    return [each for each in _OF_KIND[kind] if read.said(each.told)]


def reading(read: Reading, readings: Iterable[Everyday], start: int, end: int) -> Everyday | None:
    """Return which of the readings `told` covers the cue at words `start` to `end`, if any does."""
    for each in readings:
        if _holds(read, each, start, end):
            of_another = each.told == _THIRD.told and not _OF_WHOM.isdisjoint(read.tokens)
            return _THIRD if of_another else each
    return None


def _holds(read: Reading, each: Everyday, start: int, end: int) -> bool:
    if not read.overlaps(each.told, start, end) or (each.unless and read.said(each.unless)):
        return False
    if (each.whole and not retold.plainly(read, each.told)) or (each.at_desk and not at_desk.alone(read, each.told)):
        return False
    if each.here and not read.own(each.here, start):
        return False
    return not each.beside or read.said(each.beside)
