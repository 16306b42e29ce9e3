"""Clauses that answer a question of the talk, whichever is asked: twelve and more a question in each language."""

TAKEN = {
    ("name", "en"): """
        my name is sam
        My name's Maria Lopez
        call me Jo
        please call me D
        you can call me Blue
        Just call me Al.
        i go by Rae
        I'm called Tess
        my first name is Ahmed
        friends call me Kiki
        my name is alex they/them
        Hi, my name is Dana!
        my real name is Fred
        change my name to Noor
    """,
    ("name", "es"): """
        me llamo Lupe
        Me llamo María José
        mi nombre es beto
        Hola, mi nombre es Ana
        dígame Carmen
        díganme Chuy
        llámeme Rosa
        puede llamarme Toño
        yo me llamo iker
        mejor llámeme Doña Carmen
        mi nombre real es Luis
        me llamo Ale, elle
        cambie mi nombre a Sofía
    """,
    ("contact", "en"): """
        call me after 5
        text me
        please text me, not during work
        no voicemail
        No voicemails please
        my number is 555-123-4567
        555 0142
        you can reach me at sam@example.org
        don't call me at work
        do not leave a message
        best time to reach me is before noon
        i'm free after 3
        email me at jo.b@example.com
        never call the house
        call me on weekends
        you can text me any time
    """,
    ("contact", "es"): """
        llámeme después de las 5
        llámenme en las mañanas
        mándeme un mensaje
        escríbame por whatsapp
        sin mensaje de voz
        no dejen mensajes
        no me llamen al trabajo
        mi número es 555 123 4567
        me pueden llamar por la tarde
        por mensaje, por favor
        mejor por correo
        la mejor hora para llamarme es a las 6
        mi correo es ana@example.org
        cambie mi número a 555-0199
    """,
    ("for_whom", "en"): """
        it's for me
        it's just for me
        this is for myself
        it's for my son
        I'm here for my daughter
        i'm writing about my husband
        i'm worried about my little brother
        help for my mom
        i need help for my partner
        it is for a friend
        it's for my son, he's 16
        it's for someone i love
        this is for my mother-in-law
        it's for me and my wife
    """,
    ("for_whom", "es"): """
        es para mí
        es solo para mí
        esto es para mí mismo
        es para mi hijo
        escribo por mi hija
        busco ayuda para mi esposo
        necesito ayuda para mi mamá
        estoy preocupada por mi hermano
        estoy muy preocupado por mi pareja
        me preocupa mi sobrino
        es por mi papá
        es para una amiga
        ayuda para mi abuela
    """,
    ("preferences", "en"): """
        a woman please
        a female therapist
        i'd prefer a man
        i would rather see a woman
        i want a woman therapist
        in Spanish please
        in person if possible
        online please
        only by video
        someone who speaks Spanish
        i'd prefer online
        no groups please
        i'd like someone who understands deaf people
        i'd like a male counselor
    """,
    ("preferences", "es"): """
        una mujer por favor
        prefiero una mujer
        prefiero una doctora
        quisiera ver a una psicóloga
        que hable español
        alguien que hable español
        en español por favor
        en línea por favor
        prefiero en persona
        prefiero por video
        mejor en línea
        sin grupos por favor
        prefiero alguien que sea católico
    """,
    ("avoid", "en"): """
        please don't bring up my dad
        don't mention my ex
        do not ask me about the army
        don't ask about my kids
        never talk about my weight
        i'd rather not talk about my childhood
        i would rather not discuss religion
        i don't want to talk about the accident
        please do not mention my mother
        religion is off limits
        i'd rather you didn't bring up food
        I don’t want to get into my marriage
    """,
    ("avoid", "es"): """
        por favor no mencione a mi papá
        no mencionen mi peso
        no me pregunte por mi ex
        no me pregunten sobre la guerra
        no hablemos de religión
        prefiero no hablar de mi infancia
        no quiero hablar del accidente
        no quiero hablar de mi mamá
        no saque el tema de mi divorcio
        no toquen lo de mi hermano
        por favor no hable de mi familia
        preferiría no hablar de mi trabajo
    """,
    ("goal", "en"): """
        i want to stop drinking
        i want to quit smoking
        I'd like to cut back
        i want to get sober
        i really want to get my kids back
        i want my life back
        i hope to sleep through the night
        i want to feel like myself again
        my goal is to stay clean
        i want to learn to trust people
        i want to be there for my kids
        i want to stop being so angry
        i wanna get better
        i'd love to feel better
    """,
    ("goal", "es"): """
        quiero dejar de tomar
        quiero dejar las drogas
        me gustaría tomar menos
        quisiera estar sobrio
        quiero sentirme mejor
        quiero dormir toda la noche
        mi meta es estar limpia
        quiero recuperar a mis hijos
        espero sanar
        quiero aprender a confiar
        quiero ser un mejor papá
        quiero vivir sin miedo
        quiero volver a trabajar
    """,
    ("wishes", "en"): """
        don't treat me like I am suicidal
        please dont talk to me like i'm a kid
        stop treating me like a child
        don't judge me
        do not lecture me please
        don't call me ma'am
        be straight with me
        just talk to me like a person
        treat me like an adult
        go slow with me
        they/them please
        my pronouns are she/her
        i use they/them pronouns
        use he for me
    """,
    ("wishes", "es"): """
        háblame de tú
        me puede tutear
        puede hablarme de tú
        tráteme de usted
        no me trate como si fuera tonta
        no me hable como niña
        no me juzgue
        no me diga señora
        hábleme claro
        vaya despacio conmigo
        use palabras sencillas por favor
        sea directa conmigo
        mis pronombres son elle
        ella/elle por favor
    """,
}
