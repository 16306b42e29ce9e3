"""What looks like an answer to another question and is none; `LEFT` names the question that must not take it."""

LEFT = {
    ("name", "en"): """
        my name is not important
        my name is mud around here
        call me crazy
        call me after 5
        call me when you can
        they call me names
        he calls me stupid
        don't call me a liar
        people call me an addict
        my name is on a list
        call me tomorrow
        she said call me sam
        i'm sad
        my name is private
        call me
        what is your name
    """,
    ("name", "es"): """
        me llamo la atención
        llámeme mañana
        llámeme después
        mi nombre no importa
        mi nombre es secreto
        dígame qué hacer
        dígame algo
        me dicen borracho
        dígame si puede ayudar
        él me llamó loca
        me llamo tonta todo el día
        llámeme por la tarde
        cómo se llama usted
        dígame cuándo
    """,
    ("contact", "en"): """
        he texts me at night
        call me crazy
        he called me after 5
        don't call the police
        i dialed 988
        my case number is 555-123-4567
        i drank 12 beers on 2019-03-04
        i text my ex all night
        my dealer's number is 555 0142
        they call me names
        call me sam
        no one calls me
        i took 300 400 mg
        don't call me names
        can you text me?
        my boss emails me all day
    """,
    ("contact", "es"): """
        él me llama después de las 5
        llámeme Rosa
        no llamen a la policía
        le llamé a mi mamá
        nadie me llama
        mi ex me escribe de noche
        tomé 12 cervezas
        me llamo Luz
        escribo en mi diario
        mi jefe me manda mensajes
        me llamó mi hermana
        puede llamarme?
        llamo y no contesta
    """,
    ("for_whom", "en"): """
        i want to stop for my kids
        it's for my own good
        it's for my health
        it's hard for my son
        it's for me to decide
        it's for my job
        i work for my dad
        it was for my brother's wedding
        i would do anything for my kids
        it's for my son's sake
        is it for me?
        it's bad for me
        my son
        i care for my mother
    """,
    ("for_whom", "es"): """
        quiero dejarlo por mis hijos
        es por mi bien
        es por mi salud
        es difícil para mi hijo
        es para mi trabajo
        haría todo por mis hijos
        trabajo para mi papá
        es por mi culpa
        tomo por mi ex
        es para mí?
        vivo para mis hijos
        mi hijo
        lo hago por mi familia
    """,
    ("preferences", "en"): """
        i met him online
        a woman hit me
        i want a man in my life
        i gamble online
        i'd like a woman to love me
        my boss is a woman
        i need someone who loves me
        i dream in spanish
        i buy pills online
        he is a man who drinks
        i can't talk in person
        do you speak spanish
        no groups of friends anymore
    """,
    ("preferences", "es"): """
        prefiero morir
        una mujer me pegó
        conocí a una mujer
        quiero una mujer en mi vida
        juego en línea
        mi jefe es una mujer
        soñaba en español
        prefiero no decir
        prefiero estar sola
        compro en línea
        hablo español en casa
        que sea lo que dios quiera
        hay alguien que hable español?
    """,
    ("avoid", "en"): """
        don't mention it
        they don't talk about it
        my family never talks about my brother
        i don't want to talk about it
        i'd rather not talk about this
        nobody asks about my kids
        don't ask
        i don't talk to my dad
        we don't bring up money at home
        my husband doesn't talk about feelings
        i don't want to talk about anything
        don't you talk about this?
        i don't want to talk
    """,
    ("avoid", "es"): """
        no quiero hablar de eso
        prefiero no hablar de esto
        en mi casa no hablan de eso
        mi papá nunca habla de mi hermano
        no quiero hablar
        nadie me pregunta por mis hijos
        no hablo con mi papá
        no quiero hablar de nada
        no me pregunte
        no mencione nada
        no hablamos de dinero en la casa
        ellos no preguntan por mí
        no quiero hablar con usted
    """,
    ("goal", "en"): """
        i want to talk to a person
        i want to know the cost
        i want to stop this chat
        i want to quit my job
        i want to sleep forever
        she wants me to stop drinking
        i don't want to stop drinking
        i want to get high
        i want to stop feeling
        i want to change my answer
        i want to be left alone
        i want to get better at hiding it and disappear
        i used to want to get sober
        how do i stop drinking?
        i want to feel nothing
    """,
    ("goal", "es"): """
        quiero hablar con una persona
        quiero saber cuánto cuesta
        quiero dejar de contestar
        quiero dormir para siempre
        quiero dejar de existir
        no quiero dejar de tomar
        mi esposa quiere que deje de tomar
        quiero cambiar mi respuesta
        quiero cambiar de tema
        quiero estar sola
        quiero dejar de vivir
        quiero tomar más
        quiero dejar este chat
    """,
    ("wishes", "en"): """
        he treats me like a child
        my boss talks to me like i'm nothing
        i don't judge him
        don't call me at work
        call me Sam
        they judge me
        i want to be straight with my wife
        talk to me
        don't talk to me about religion
        she and her mother
        stop treating him like that
        my doctor goes slow with me
        i treat people like they treat me
    """,
    ("wishes", "es"): """
        él me trata como basura
        mi mamá me habla de usted
        hábleme de los precios
        no me llamen al trabajo
        dígame Carmen
        ella me juzga
        no juzgo a nadie
        quiero ser directa con mi esposo
        trátenla bien
        hábleme por teléfono
        no me hable de mi papá
        ella por favor
        no me trata bien
    """,
}
