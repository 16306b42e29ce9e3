"""How often messages use a word, roughly: patterns are looked up by their rarest part."""

from __future__ import annotations

#: Of a thousand messages of its language so many have the word: counted in `data/risk`, most often used first.
_OF_A_THOUSAND = {
    250: """
i me y la the de que my el mi no and a en is to it not se am ya in con
""",
    140: """
do have on for lo of por un los that at le es si para las with can you
""",
    70: """
yo so del was una esta like tengo s he just pero what quiero this got about be out one estoy up would she como been al
how they know mas there now if want are hoy her voy dice will when todo all
""",
    35: """
but cuando desde soy sin we anos porque dos get since going who su feel from said mis did nada ni mama hace back go
had casa his says ahora trabajo told vez eso does every hasta time off da then two bien puedo years say day hay tiene
va think him an by otra because has nadie them fue last people work night tres over home here mom after hijo or dia
myself tell still wife good llevo again solo kids
""",
    17: """
dijo o papa nobody see never siento need only keep your down todos dias este husband before thing put dejo stop noche
hija days cada week take veces where donde took aqui could antes nos ando asi ayer went dad today right bad old manana
vida being pastillas quiere left somebody first phone three alguien tomo ustedes mother more year era hacer otro asked
something ella hermano as call too everyone come everything semana car why esposo nunca came house nothing pienso
quien anything school sleep talk hermana life someone our please through queria long lost new cuarto own despues
marido hago nina whole matar miedo job meses much look carro deje son four thought algo digo dios even room dormir ir
jaja way sister brother should mejor ver man make necesito ninos used let tonight duermo llego murio muy tome van
anyone made esto same us seguro than ahi hablar nino puede bebe ganas hora mucho doing dead anoche mes next baby bano
cuanto familia tienen six kid daughter gave dije dio estar les luego mano thinking help without person escuela sale
""",
    8: """
other weeks die tired casi hijos traigo friend quit dog door ok fui fine little scared doctor gone month corte puerta
name found pasa quedo till called ask gracias morir nine really done died anda cuenta matarme senora family morning ha
lunes veo already better hate months ano mismo salio toda ever hurt cut dicen doctora ese quisiera getting parents
else ex paso sangre sus tarde todas crying hours stopped agua gente habla sabe vivo everybody pills around dejar
suegra any some were which sad wants estan mata siempre todavia leave guy bed wanted end cuatro dan esa perdon sola
hear lot into sit ago cinco deja esposa grupo lloro seis wrong five cosas hablo anymore open sunday gets asking live
under sick find cabeza mal mujer cry plan ten group head kill started falta llorar mando perro pregunto tenia viernes
keeps sat away money eat 3 friday looking clinica madre pueden puse mean moved nice sorry place goes hands hospital
mato morirme pregunta senor tambien te telefono toca vi vivir lol love times hard cama hice papeles perdi heart 2 give
monday hand celular comer doy suicidio always coming real stuff read 4 girl hour creo dar favor horas pense piso unas
floor things another saying while puso sueno tiempo viene well friends truck best tomorrow twice mad send telling
boyfriend waiting until pase pistola ve verdad once w use anybody both check carta dinero domingo muero semanas vecina
wrote alone front their thinks nurse insurance miss second trying dano duele novio ocho pensando 5 enough drive hit
late mine quiet wish acabo cara corazon diez salir sigo trae ultima therapist clean thoughts blood comes face line
minutes care makes start comida foto pena sea walk each water bought felt hold church bathroom class many saturday
eleven ayuda corto dieron escribo llave llegue mundo pedi viendo bus third lady roommate stay tuesday sent
""",
}
OFTEN = {word: share for share, words in _OF_A_THOUSAND.items() for word in words.split()}
"""How many of a thousand messages have a word. Of all others it is hardly one."""
