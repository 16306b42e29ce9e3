"""What is said of the talk itself, what is put right, what waits, and when nothing is praised: the words alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.hearing.answers.taking import SET_ASIDE, Heard
from bot.hearing.answers.told import for_both, for_oneself, for_someone_else, says_for_oneself
from bot.hearing.answers.topics import tells_of_loss
from bot.hearing.changes.aside import aside
from bot.hearing.changes.righting import righted
from bot.hearing.questions.speaking import stays_in, wishes_this_talk
from bot.hearing.tone.keeping import OPEN, is_kept, keepsakes
from bot.hearing.tone.manner import asks_to_be_plain, without_praise
from bot.hearing.wishes.steering import beside_sending, sends, steered

SENDING = [
    "stop asking and send it",
    "thats it. stop asking and send it",
    "enough questions, just send that",
    "no more questions. can you just send it already?",
    "i told you my sister. stop asking me questions and send it",
    "I SAID STOP ASKING ME QUESTIONS AND SEND IT",
    "ya le dije. no me pregunte más y mándelo",
    "send what I wrote please",
    "ok i'm done, send it to the team",
    "call evenings. send it",
    "ya no pregunte, mándelo",
    "ya no me haga preguntas, envíelo por favor",
    "basta de preguntas. mande lo que ya dije",
    "listo, envíelo así",
    "quiero enviarlo",
    "thats enough. send the thing",
    "no more send it",
    "i said send it",
    "Kindly send it now. I have said enough",
    "I have finished. Please send it.",
    "send it no more questions",
    "i'm ready to send it",
    "hand it over to someone",
    "turn it in",
    "submit",
    "ya no mas preguntas mandelo",
    "que lo manden",
    "le dije que lo mande",
    "ya lo puede mandar",
    "páselo al equipo",
    "ya estuvo mándelo",
    "mande todo",
    "aight send it",
    "Yes, you may send that.",
    "ok this looks like me. ship it",
    "Otto. SHOW ME AND SEND IT",
    "send the last list and take me off that line",
    "sí, puede mandarlo",
    "enséñeme y mándelo",
]


@pytest.mark.parametrize("text", SENDING)
def test_C15_send_it_is_a_yes_in_mid_question_only(text: str) -> None:
    """With no question on the table it answers the summary, or shows it."""
    assert steered(text, "name", waiting=False) == "send_now"
    assert steered(text, None, waiting=False) == "send_summary"
    assert steered(text, "phq4_down", waiting=False) == "send_summary"


@pytest.mark.parametrize(
    "text",
    [
        "don't send it",
        "should i send it?",
        "did you send it",
        "i send it to my mom",
        "he told me to stop and send it",
        "send it to my email",
        "send help",
        "my boss said pack it and send it",
        "¿mande?",
        "no lo mande",
        "mi mamá me manda todo",
        "se lo mandé a mi hija",
        "i said it to them",
        "they send me home",
        "show it to my wife",
        "turn it on",
        "i dont want you to send it",
        "todavía no lo mande",
        "no quiero que lo mande",
        "necesito mandar dinero",
    ],
)
def test_C15_nothing_else_is(text: str) -> None:
    """A no, a question, a story and a way to be reached are none."""
    assert not sends(text)


def test_what_is_told_beside_it_is_left() -> None:
    """In the person's own words, without the command."""
    assert beside_sending("done. send it. I want a person on the phone, evenings only") == (
        "I want a person on the phone, evenings only"
    )
    assert beside_sending("stop asking and send it") == ""


@pytest.mark.parametrize(
    "text",
    [
        "I have finished",
        "i've said enough",
        "that's all i have to say",
        "ya terminé",
        "no tengo más que decir",
        "no more questions",
        "enough questions please",
        "i'm done with the questions",
        "ya no pregunte más",
    ],
)
def test_B01_enough_questions_shows_what_was_told(text: str) -> None:
    """In mid-question; anywhere else there are no questions to end."""
    assert steered(text, "goal", waiting=False) == "show_summary"
    assert steered(text, None, waiting=False) is None


@pytest.mark.parametrize(
    "text", ["enough", "i have no more questions for god", "stop asking why", "done", "eso es todo"]
)
def test_what_may_be_an_answer_ends_nothing(text: str) -> None:
    """Nothing is ended by a maybe."""
    assert steered(text, "goal", waiting=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "Will somebody come soon? I can wait.",
        "am i still in line? how many people are ahead of me",
        "is there a person or not",
        "are you still there",
        "¿ya viene alguien?",
        "¿cuánto falta?",
        "¿todavía sigo en la fila?",
    ],
)
def test_a_question_about_the_line_is_one_in_line(text: str) -> None:
    """Elsewhere the model reads it."""
    assert steered(text, None, waiting=True) == "reply_time"
    assert steered(text, None, waiting=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "stop telling me i'm brave",
        "don't patronize me",
        "That's a slogan. Please don't do that.",
        "don't call me strong",
        "you keep saying the same thing",
        "no me trate como niña",
        "deje de decirme que soy valiente",
        "ya basta de cumplidos",
        "no me diga que soy fuerte",
        "talk to me like im an adult please",
        "are these canned",
        "you sound like a poster",
        "suena a cartel",
        "hábleme como a un adulto",
        "son respuestas enlatadas",
    ],
)
def test_A16_a_complaint_about_praise_is_heard(text: str) -> None:
    """In either language."""
    assert asks_to_be_plain(text)
    assert steered(text, "goal", waiting=False) == "be_plain"


@pytest.mark.parametrize(
    "text",
    [
        "i want to stop being scared and be strong",
        "i need to be strong for my kids",
        "i dont feel brave",
        "my dad was proud",
        "quiero dejar de ser fuerte",
        "mi hijo es muy valiente",
        "i want to stop talking to him",
        "someone to talk to me like a person",
        "mi papá parece una máquina",
        "you sound like a robot",
        "are these automatic replies",
        "i texted a line once, and cried, and whoever came gave me answers, this reads like a script i know",
    ],
)
def test_who_speaks_of_strength_complains_of_nothing(text: str) -> None:
    """What somebody tells of themselves is told."""
    assert not asks_to_be_plain(text)


@pytest.mark.parametrize(
    "text",
    ["Me.", "for me", "it's me who drinks", "just me", "the one who drinks is me", "Por mí", "soy yo", "para mí"],
)
def test_C12_me_is_the_one_who_writes(text: str) -> None:
    """As first words, and as the answer."""
    assert says_for_oneself(text)
    assert for_oneself(text)
    assert not for_both(text)


@pytest.mark.parametrize(
    "text", ["los dos", "both of us", "me and my husband", "my wife and me", "mi esposo y yo", "por mí y por mi hijo"]
)
def test_C12_both_are_both(text: str) -> None:
    """And the talk is not taken for one about somebody else."""
    assert says_for_oneself(text)
    assert for_both(text)
    assert not for_someone_else(text)


@pytest.mark.parametrize(
    "text", ["my son", "it's me again", "me too", "tell me more", "mi hijo", "yo qué sé", "who are you"]
)
def test_what_says_no_such_thing(text: str) -> None:
    """Small words that only hold the letters."""
    assert not says_for_oneself(text)


@pytest.mark.parametrize(
    ("text", "slots", "question", "found"),
    [
        (
            "No. It's me. I'm the one who drank.",
            {"for_whom": "Me. I drank"},
            "supports",
            {"for_whom": "It's me, I'm the one who drank"},
        ),
        ("not my son, me", {"for_whom": "my son"}, "goal", {"for_whom": "not my son, me"}),
        ("I said three, not thirty", {"helped": "thirty walks"}, "goal", {"helped": "three walks"}),
        ("dije tres, no treinta", {"helped": "treinta cigarros"}, "goal", {"helped": "tres cigarros"}),
        (
            "i meant tuesdays, not mondays",
            {"helped": "walks"},
            "goal",
            {"helped": "walks, i meant tuesdays, not mondays"},
        ),
        ("no, me llamo Ana", {"name": "Eva"}, "first_step", {"name": "me llamo Ana"}),
        ("no. me llamo Ana", {}, "first_step", {}),
        ("its just me", {"for_whom": "for me"}, "supports", {}),
        ("it's sleep, not drugs", {"brings": "drugs"}, "needs", {}),
        ("I said three, not thirty", {}, "goal", {}),
    ],
)
def test_B06_what_is_put_right(text: str, slots: dict[str, Any], question: str, found: dict[str, str]) -> None:
    """An earlier answer, never the one that is asked for, and never by a guess."""
    assert righted(Heard(text, "answer", question, slots)) == found


def test_an_answer_waits_while_a_cry_goes_first() -> None:
    """For one message, without the words of the cry; what nobody can tell apart is not kept."""
    put = aside(Heard("my sister. i want to kill myself", "crisis", "supports", {}))
    assert put == {SET_ASIDE: {"supports": "my sister"}}
    assert aside(Heard("tonight", "crisis", "supports", {})) == {}
    assert aside(Heard("i want to die", "crisis", "goal", {})) == {}
    assert aside(Heard("help", "crisis", None, put)) == {}
    assert aside(Heard("go on", "start_talk", None, put)) == {SET_ASIDE: None, "supports": "my sister"}


@pytest.mark.parametrize("cry", ["i want to kill myself", "me quiero matar"])
def test_of_a_cry_only_a_way_to_reach_them_leaves_the_question(cry: str) -> None:
    """A name it never is, and a number stands under its own line whatever was asked."""
    assert aside(Heard(f"phone, nights only. {cry}", "crisis", "name", {})) == {
        SET_ASIDE: {"contact": "phone, nights only"}
    }
    assert aside(Heard(f"Sam. {cry}", "crisis", "name", {})) == {}
    both = aside(Heard(f"my sister. text 555-0142. {cry}", "crisis", "supports", {}))
    assert both == {SET_ASIDE: {"contact": "text 555-0142", "supports": "my sister"}}
    told_in_the_talk = Heard(
        "phone, nights only, whatever if i dont wake up", "crisis", "name", {"contact": "555-0142"}
    )
    assert aside(told_in_the_talk) == {SET_ASIDE: {"contact": "555-0142, phone, nights only"}}


@pytest.mark.parametrize(
    ("text", "question", "intent"),
    [
        ("go on with the questions", None, "start_talk"),
        ("go ahead with your questions", "supports", "start_talk"),
        ("siga con sus preguntas", "supports", "start_talk"),
        ("siga preguntando", "goal", "start_talk"),
        ("go on with the questions", "life", "start_talk"),
        ("can we go back to the questions please", "check_in", "start_talk"),
        ("next question please", None, "start_talk"),
        ("next question. last two and im done", None, "start_talk"),
        ("next question. last two left", "life", "skip"),
        ("siga con las preguntas", None, "start_talk"),
        ("siguiente pregunta por favor", None, "start_talk"),
        ("next", "phq4_down", None),
        ("next question. my mom died and i cant go on like this any more", None, None),
        ("i cant go on with the questions in my head", "brings", None),
    ],
)
def test_a_wish_for_the_questions_is_none_of_their_answers(text: str, question: str | None, intent: str | None) -> None:
    """They come back where none is on the table; where one is, it stands again, or is passed over."""
    assert steered(text, question, waiting=False) == intent


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("one night i sleep through and dont check my pulse, dont call it small", None),
        ("mi prima. no me sugiera apps para no dejar de respirar", None),
        ("my sister, i cant stop crying at night", None),
        ("my sister. dont check on me, i want to kill myself", "my sister, dont check on me"),
    ],
)
def test_only_a_cry_is_cut_out_of_an_answer(text: str, kept: str | None) -> None:
    """A wish that a cue took for a failing body stays, and so does what is heavy: a cut would change what was said."""
    assert aside(Heard(text, "crisis", "supports", {})) == {SET_ASIDE: {"supports": kept or text}}


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("preferences", "send it. evenings only", {"preferences": "evenings only"}),
        (
            "avoid",
            "send it. I want a person, evenings only",
            {"preferences": "a woman, I want a person, evenings only"},
        ),
        ("name", "send it. call me after 5", {"contact": "call me after 5"}),
        ("check_in", "just send it", {}),
    ],
)
def test_what_is_told_with_send_it_stands_where_it_belongs(question: str, text: str, kept: dict[str, str]) -> None:
    """A wish is neither a name nor what to stay away from; what was wished before is added to."""
    slots = {} if question == "preferences" else {"preferences": "a woman"}
    assert aside(Heard(text, "send_now", question, slots)).get(SET_ASIDE, {}) == kept


@pytest.mark.parametrize(
    "text",
    ["My wife Ruth passed in April.", "my dog died tusday", "murió mi esposo", "perdí a mi hermano", "soy viuda"],
)
def test_E02_a_death_is_heard(text: str) -> None:
    """Of people and of animals."""
    assert tells_of_loss(text)


@pytest.mark.parametrize(
    "text", ["my phone died", "i almost died laughing", "he nearly died", "nobody died", "casi me muero"]
)
def test_E02_nobody_is_mourned_who_lives(text: str) -> None:
    """Words of sorrow over a phone would be mockery."""
    assert not tells_of_loss(text)


def test_sentences_that_praise_are_left_out() -> None:
    """By their moves; where nothing is left the variation goes."""
    said = {
        "text": "You carry much. That takes heart. Who is near?",
        "metadata": {"moves": ["reflection", "affirmation", "open_question"]},
    }
    left = without_praise(said)
    assert left is not None
    assert (left["text"], left["metadata"]["moves"]) == (
        "You carry much. Who is near?",
        ["reflection", "open_question"],
    )
    assert without_praise({"text": "Well done.", "metadata": {"moves": ["affirmation"]}}) is None


def test_A22_what_is_gone_is_not_taken_along() -> None:
    """Neither what they used to do nor, after a death, what helped them before it."""
    assert not is_kept("my truck. fishing. used to.")
    assert not is_kept("dibujar, pero ya no")
    assert list(keepsakes({"helped": "the dog", "loss": True})) == [OPEN]


def test_who_left_a_way_to_be_reached_is_given_no_number_on_leaving() -> None:
    """A goodbye is a goodbye; with no way known the clinic's is theirs to take."""
    assert list(keepsakes({"contact": "text after 5"})) == []
    assert list(keepsakes({"contact": "__skipped__"})) == [OPEN]
    assert list(keepsakes({"contact": "al cel", "helped": "mi perro"})) == ["utter_keep_helped"]


@pytest.mark.parametrize(
    "text",
    [
        "no more questions please. just send them what i said",
        "i said STOP. send it",
        "ok send it n stop asking me stuff pls",
        "ya no pregunte, le dije que ya. mándelo",
    ],
)
def test_C15_send_it_beside_no_more_questions(text: str) -> None:
    """However the two wishes are joined."""
    assert steered(text, "supports", waiting=False) == "send_now"


@pytest.mark.parametrize(
    "text", ["wait did it send tho", "did u send it… yes or no", "has it been sent yet?", "¿ya lo mandó?", "¿Se envió?"]
)
def test_C15_whether_it_was_sent_is_a_question_about_it(text: str) -> None:
    """In mid-question, in line, and with neither."""
    assert {steered(text, "goal", waiting=False), steered(text, None, waiting=True)} == {"did_it_go"}


@pytest.mark.parametrize("text", ["did i go to the hospital", "did it go away", "lo mando", "was it going"])
def test_C15_what_only_sounds_so_is_none(text: str) -> None:
    """It asks nothing about what was told here."""
    assert steered(text, "goal", waiting=False) is None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("no not for me. its for my brother", "its for my brother"),
        ("u got it backwards… BROTHER", "BROTHER"),
        ("lo entendió al revés. HERMANO", "HERMANO"),
        ("no soy yo. es para mi hermano", "es para mi hermano"),
    ],
)
def test_E01_it_is_for_another_after_all(text: str, whom: str) -> None:
    """What was taken for the person who writes is put right at any other question."""
    assert righted(Heard(text, "answer", "brings", {"for_whom": "me"})) == {"for_whom": whom}
    assert for_someone_else(whom)


@pytest.mark.parametrize("text", ["mi carnal, like i said", "my brother, like i said", "mi carnal, como le dije"])
def test_E01_said_again_it_is_still_another(text: str) -> None:
    """No word for oneself: "I said"."""
    assert for_someone_else(text)
    assert not for_oneself(text)


@pytest.mark.parametrize(
    "text",
    [
        "quiero entregarla", "quiero pasarlo", "entréguelo", "show it to someone", "give it to somebody", "send them",
        "can you send them over", "get them to someone",
    ],
)  # fmt: skip
def test_C15_what_may_be_about_anything_sends_nothing(text: str) -> None:
    """A daughter, a bad night, a letter, the police: nothing of the talk goes on such words."""
    assert not sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "quiero entregarlo al equipo",
        "páselo a la clínica",
        "show it to the team",
        "send them off",
        "send them my answers",
    ],
)
def test_C15_where_it_goes_says_what_is_meant(text: str) -> None:
    """To the team: then it is a wish to send."""
    assert sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "no seizure no racing heart. no benzos… go ahead with your questions",
        "i'm not shaking. you can start with the questions",
        "sin convulsiones ni nada. adelante con sus preguntas",
        "no tengo nada de eso, siga con las preguntas",
        "go ahead with your questions",
    ],
)
@pytest.mark.parametrize("question", [None, "brings"])
def test_who_has_none_of_it_and_wants_the_questions_gets_them(text: str, question: str | None) -> None:
    """The warning was read: it is not said again."""
    assert steered(text, question, waiting=False) == "start_talk"


@pytest.mark.parametrize(
    "text",
    ["my heart is racing. go ahead with your questions", "no more questions", "tiemblo mucho. siga con las preguntas"],
)
def test_what_may_be_a_sign_of_danger_starts_none(text: str) -> None:
    """Only what they have not stands beside it."""
    assert steered(text, None, waiting=False) != "start_talk"


@pytest.mark.parametrize(
    "text",
    ["so will it be tonight or what", "will a person write me tonight", "va a ser hoy o qué", "¿me escriben hoy?"],
)
def test_in_line_whether_it_is_tonight_is_about_the_line(text: str) -> None:
    """Out of line such words may be about anything."""
    assert steered(text, None, waiting=True) == "reply_time"
    assert steered(text, None, waiting=False) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("you dont have to change all to spanish", "switch_to_en"),
        ("no tiene que cambiar todo a español", "switch_to_en"),
        ("don't switch it to english please", "switch_to_es"),
        ("no me lo cambie a inglés", "switch_to_es"),
        ("i dont speak english", None),
        ("can you change to spanish", None),
        ("no puedo hablar inglés", None),
        ("mejor en español otra vez, perdón", "switch_to_es"),
        ("lets go back to english please", "switch_to_en"),
        ("mejor en español", None),
    ],
)
def test_who_says_not_to_change_the_language_keeps_theirs(text: str, intent: str | None) -> None:
    """A wish to change it is something else."""
    assert stays_in(text) == intent


@pytest.mark.parametrize("text", ["¿allá me atienden en español?", "do they speak spanish at the clinic?"])
def test_who_asks_how_the_clinic_speaks_does_not_switch_the_chat(text: str) -> None:
    """It is asked of the people there."""
    assert not wishes_this_talk(text)
    assert wishes_this_talk("can you speak spanish?")


@pytest.mark.parametrize(
    "text",
    ["did my answers actually go? I pressed yes", "did it go? i said yes", "se envió? ya le dije que sí"],
)
def test_C15_who_asks_whether_it_went_and_why_hears_it(text: str) -> None:
    """However sure they are that they said so."""
    assert steered(text, None, waiting=False) == "did_it_go"


@pytest.mark.parametrize(
    "text",
    ["no lo kites? muestrame la lista", "la lista porfa. kiero ver k escribiste", "it came back. show me the summary"],
)
def test_C15_a_wish_to_see_it_is_heard_behind_a_few_words(text: str) -> None:
    """While nothing is asked; at a question the words before it may answer."""
    assert steered(text, None, waiting=False) == "show_summary"
    assert steered("walks. show me the summary", "helped", waiting=False) is None


def test_C15_an_order_to_send_among_other_words_shows_how_it_stands() -> None:
    """It is not plain enough to send, and too plain to be passed over."""
    text = "my back hurts and the stairs are long. you can send it to them, i guess it is what it is"

    assert not sends(text)
    assert steered(text, None, waiting=False) == "show_summary"
    assert steered("send it, no wait", None, waiting=False) is None


def test_C15_a_name_told_with_the_order_stands_as_the_name() -> None:
    """Where the name was asked for."""
    heard = Heard("Otto. SHOW ME AND SEND IT", "send_now", "name", {})

    assert aside(heard)[SET_ASIDE] == {"name": "Otto"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("What's it say I said", "show_summary"),
        ("what did you write down", "show_summary"),
        ("what did i say so far", "show_summary"),
        ("can you show me what you have", "show_summary"),
        ("can i see it again what u send", "show_summary"),
        ("q dice ahora", "show_summary"),
        ("que he dicho hasta ahora", "show_summary"),
        ("me puede mostrar lo que tiene de mi", "show_summary"),
        ("she can show me what she has", None),
        ("what did i say to him", None),
        ("que dice mi hermana", None),
        ("enséñame lo q apunto", "show_summary"),
        ("enséñame lo que apuntó", "show_summary"),
        ("keep going pero quick", "start_talk"),
        ("keep going but fast", "start_talk"),
        ("siga, pero rapidito", "start_talk"),
        ("what are the questions", "start_talk"),
        ("bueno que preguntas son", "start_talk"),
        ("pregunte cuales son las preguntas q hace", "start_talk"),
        ("how long till somebody hits me up?", "reply_time"),
        ("when will they get back to me", "reply_time"),
        ("how long before somebody hits me back", "reply_time"),
        ("cuanto se tardan", "reply_time"),
        ("¿en cuánto tiempo me llaman?", "reply_time"),
    ],
)
def test_what_is_said_of_the_talk_in_the_words_of_a_phone_is_no_answer(text: str, meant: str) -> None:
    """Whichever question is on the table."""
    assert steered(text, "goal", waiting=False) == meant


@pytest.mark.parametrize("text", ["si hagamelas pero rapidito", "yes ask me them", "what are the questions"])
def test_the_questions_begin_where_they_are_asked_for_in_short(text: str) -> None:
    """Before the first of them."""
    assert steered(text, None, waiting=False) == "start_talk"


@pytest.mark.parametrize(
    "text",
    [
        "how long till he hits me again",
        "when they call me names",
        "what does that say about me",
        "how long till my husband gets back to me",
        "i keep going back but fast",
        "what questions did they ask him",
        "cuánto tarda la cita",
    ],
)
def test_what_is_told_in_such_words_steers_nothing(text: str) -> None:
    """It is somebody's life, or another question."""
    assert steered(text, "goal", waiting=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "nobody is here, i mean coworkers. keep going w the questions pls", "yes a few questions i have 5 min of break",
        "no i meant my lunch break. go on", "next question boss", "got any more questions or is that it",
        "preguntas, termine", "eso ya me lo dijo. hágame las preguntas pues", "siguiente pregunta jefe",
        "¿tiene más preguntas?", "no, eso era del trabajo. sigamos",
    ],
)  # fmt: skip
def test_while_none_is_on_the_table_the_next_question_is_wanted(text: str) -> None:
    """Also behind words that put right what was said before."""
    assert steered(text, None, waiting=False) == "start_talk"


@pytest.mark.parametrize(
    "text",
    [
        "i cant go on", "ya no puedo seguir", "my dad died in may. go on with the questions", "i have some questions",
        "i can't breathe. go on", "no more questions", "what else can i do", "i drank one, then another one",
        "tengo unas preguntas", "no quiero seguir", "no sé qué más hacer", "i just keep going",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_wish_for_the_next_is_none(text: str) -> None:
    """Despair, a sign of danger, somebody's own questions, or an end."""
    assert steered(text, None, waiting=False) != "start_talk"


@pytest.mark.parametrize("helped", ["driving", "my guitar", "manejar", "la música"])
def test_nothing_of_theirs_is_said_back_where_there_was_danger(helped: str) -> None:
    """In any language: what helped may be what the danger is."""
    assert list(keepsakes({"helped": helped, "first_step": "call my sister"}, grave=True)) == [OPEN]
    assert list(keepsakes({"helped": helped}))[-1] == OPEN


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("nope im good. can i see it", True),
        ("no, así está bien. puedo ver lo que puse?", True),
        ("nada más. quiero verlo", True),
        ("thats all, show me what you have", True),
        ("my sister. can i see it", False),
        ("no im good", False),
    ],
)
def test_a_no_joined_to_a_wish_to_see_it_is_no_answer(text: str, *, shows: bool) -> None:
    """The summary is shown, and nothing of it is filed."""
    assert (steered(text, "preferences", waiting=False) == "show_summary") is shows
