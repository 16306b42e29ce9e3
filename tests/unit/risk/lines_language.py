"""Lines in both languages, and in neither alone, written for the test by many voices: with accents and without."""

SPANISH = """
no sé por dónde empezar, la verdad
llevo tres noches sin dormir
mi hijo está tomando mucho y no sé qué hacer
necesito ayuda
no hablo inglés
¿hay alguien que me pueda atender?
quisiera saber cuánto cuesta la consulta
me siento muy sola desde que murió mi mamá
hola buenas tardes, quería preguntar por los horarios
estoy cansado de todo
es para mi hermana, ella no quiere venir
yo trabajo de noche y solo puedo llamar los domingos
hace dos semanas que deje de tomar
toy bien mal no puedo ni comer
nesecito hablar con alguien porfa
xq no puedo parar de pensar en eso
mi esposo no sabe que estoy escribiendo
ya no aguanto en mi casa, todos gritan
quiero dejar la pastilla pero me da miedo
¿esto es privado? no quiero que se entere mi jefe
me ayuda rezar y caminar con mi perro
mi comadre me apoya mucho
prefiero que me escriban por la tarde
no tengo seguro, ¿igual me atienden?
a mí me ayudó un grupo en la iglesia
recaí el viernes y me da pena decirlo
no me gusta hablar de mi papá
soy madre soltera con dos niños y no me alcanza
antes tocaba la guitarra, ahora ni eso
fíjese que yo nunca había pedido ayuda
vos sabés que esto no es fácil para mí
pues nomás quiero estar tranquila
tengo mucho miedo de perder a mis hijos
quiero que mi familia vuelva a confiar en mí
no entiendo lo que dice
estoy en la calle desde el martes
mi doctora me dijo que escribiera aquí
creo que bebo demasiado cuando estoy sola
se me olvida todo, ando muy distraída
lo que más quiero es dormir una noche entera
""".strip().splitlines()

ENGLISH = """
i don't know where to start
do you speak english
my son has been using again and i'm scared
can you help me with this
how much is a visit without insurance
i can't sleep at all since we moved
what are your hours on saturday
its for my mom, she wont come herself
i've been sober for two weeks and it's hard
im not ok
honestly i just want to feel like me again
my wife doesn't know that i'm writing this
is this private or will my boss find out
we lost the house and everything went downhill after that
walking the dog helps me when it gets bad
please text me, calls make me nervous when i'm at work
i quit the pills but my hands shake
there is nobody i can talk to about this
been thinking about what you said and i think i'm ready
it was my sister who told me to come here
""".strip().splitlines()

NEITHER = """
ok
hola
gracias
hola, ok
no
sí
María de los Ángeles de la Cruz
Jose Luis Hernandez
La Familia Health Center
Esperanza
San Antonio, Los Angeles, El Paso
Luz del Carmen Vega Ruiz
taquitos y guacamole
555 010 0199
abuela
my abuela helps me
estoy so tired of this
I need ayuda con mi drinking
no sé, i feel like nobody cares
mi familia is the only thing i have
quiero to stop but i can't
like, no me siento bien, you know
my mom says que no pasa nada
i told him no mas
es que im really stressed
necesito un appointment please
mi therapist me dijo to call
bueno bye, thank you
thank you so much
i love you mi amor
adios amigos
la vida loca
Game of Thrones
Real Madrid
no problema
por favor
sleep
mmm
jajaja
lol
😔
...
dog
Buenos Aires
Las Vegas
salsa, merengue, bachata
sertralina 50 mg
Netflix
a real person
es mi brother, he drinks every day
""".strip().splitlines()
