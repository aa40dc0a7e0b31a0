<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BlockFormText</name>
    <message>
        <source>The rule repeats whole dates; a block has times</source>
        <translation>La regla repite días enteros; un bloqueo tiene horas</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Elija un tipo</translation>
    </message>
    <message>
        <source>Choose at least one bay</source>
        <translation>Elija al menos un puesto</translation>
    </message>
    <message>
        <source>The end must be after the start</source>
        <translation>El fin debe ser posterior al inicio</translation>
    </message>
    <message>
        <source>What lasts until lifted cannot repeat</source>
        <translation>Lo que dura hasta nuevo aviso no puede repetirse</translation>
    </message>
    <message>
        <source>The rule&apos;s DTSTART is another time than the start</source>
        <translation>El DTSTART de la regla es otra hora que el inicio</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>New in the way: %1</source>
        <translation>Nuevo obstáculo: %1</translation>
    </message>
    <message>
        <source>No longer in the way: %1</source>
        <translation>Ya no estorba: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time, %2 are bays</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, bays</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Shorten the block</source>
        <translation>Acortar el bloqueo</translation>
    </message>
    <message>
        <source>Skip this date</source>
        <translation>Omitir esta fecha</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Cancelar y avisar</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>there is no place to move it to</source>
        <translation>no hay lugar adonde moverla</translation>
    </message>
    <message>
        <source>%1 is not free %2</source>
        <translation>%1 no está libre (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 de cierre</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in place</source>
        <translation>
            <numerusform>%n dejada en su sitio</numerusform>
            <numerusform>%n dejadas en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) skipped</source>
        <translation>
            <numerusform>%n bloqueo omitido</numerusform>
            <numerusform>%n bloqueos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled (%1 lost)</source>
        <translation>
            <numerusform>%n cancelada (%1 perdidas)</numerusform>
            <numerusform>%n canceladas (%1 perdidas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The blocks themselves would not be the same any more.</source>
        <translation>Los propios bloqueos ya no serían los mismos.</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>ha empezado o ha terminado y conserva su hora</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Book the next free time</source>
        <translation>Reservar la próxima hora libre</translation>
    </message>
    <message>
        <source>No free time on these days</source>
        <translation>No hay horas libres en estos días</translation>
    </message>
    <message>
        <source>Earlier slot</source>
        <translation>Franja anterior</translation>
    </message>
    <message>
        <source>Later slot</source>
        <translation>Franja siguiente</translation>
    </message>
    <message>
        <source>Extend upwards</source>
        <translation>Ampliar hacia arriba</translation>
    </message>
    <message>
        <source>Extend downwards</source>
        <translation>Ampliar hacia abajo</translation>
    </message>
    <message>
        <source>Extend to the left</source>
        <translation>Ampliar hacia la izquierda</translation>
    </message>
    <message>
        <source>Extend to the right</source>
        <translation>Ampliar hacia la derecha</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Inicio del día</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Four hours earlier</source>
        <translation>Cuatro horas antes</translation>
    </message>
    <message>
        <source>Four hours later</source>
        <translation>Cuatro horas después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>Ir a la fecha…</translation>
    </message>
    <message>
        <source>Open or create</source>
        <translation>Abrir o crear</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Reserva siguiente</translation>
    </message>
    <message>
        <source>Previous booking</source>
        <translation>Reserva anterior</translation>
    </message>
    <message>
        <source>Next slot that passes</source>
        <translation>Próxima franja permitida</translation>
    </message>
    <message>
        <source>Move a step earlier</source>
        <translation>Mover un paso antes</translation>
    </message>
    <message>
        <source>Move a step later</source>
        <translation>Mover un paso después</translation>
    </message>
    <message>
        <source>Move an hour earlier</source>
        <translation>Mover una hora antes</translation>
    </message>
    <message>
        <source>Move an hour later</source>
        <translation>Mover una hora después</translation>
    </message>
    <message>
        <source>End a step earlier</source>
        <translation>Terminar un paso antes</translation>
    </message>
    <message>
        <source>End a step later</source>
        <translation>Terminar un paso después</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>Añadir 30 minutos</translation>
    </message>
    <message>
        <source>Take 30 minutes</source>
        <translation>Quitar 30 minutos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Cancel booking …</source>
        <translation>Cancelar la reserva…</translation>
    </message>
    <message>
        <source>Move: then click the target</source>
        <translation>Mover: después, clic en el destino</translation>
    </message>
    <message>
        <source>Copy: then click the target</source>
        <translation>Copiar: después, clic en el destino</translation>
    </message>
    <message>
        <source>Take the nearest time on this bay</source>
        <translation>Tomar la hora más cercana en este puesto</translation>
    </message>
    <message>
        <source>Take the nearest time on another bay</source>
        <translation>Tomar la hora más cercana en otro puesto</translation>
    </message>
    <message>
        <source>Look at the next way out</source>
        <translation>Ver la siguiente alternativa</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Nearest free:</source>
        <translation>Libre más cercana:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>You may not change blocks.</source>
        <translation>No tiene permiso para cambiar los bloqueos.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 takes it, %2 lets go</source>
        <translation>%1 lo acepta, %2 lo deja todo como está</translation>
    </message>
    <message>
        <source>%1 tries a free time, %2 lets go</source>
        <translation>%1 prueba una hora libre, %2 lo deja todo como está</translation>
    </message>
    <message>
        <source>%1 lets go</source>
        <translation>%1 lo deja todo como está</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Elija antes una reserva</translation>
    </message>
    <message>
        <source>Cut %1. Choose a time; %2 moves it there, %3 lets go</source>
        <translation>Cortado: %1. Elija una hora; %2 la mueve allí, %3 lo deja todo como está</translation>
    </message>
    <message>
        <source>Copied %1. Choose a time; %2 books it there, too</source>
        <translation>Copiado: %1. Elija una hora; %2 la reserva también allí</translation>
    </message>
    <message>
        <source>Nothing is copied. Choose a booking; %1 copies it</source>
        <translation>No hay nada copiado. Elija una reserva; %1 la copia</translation>
    </message>
    <message>
        <source>Choose where it is to go first</source>
        <translation>Elija antes adónde debe ir</translation>
    </message>
    <message>
        <source>%1 belongs to another location and stays there</source>
        <translation>%1 es de otra sede y se queda allí</translation>
    </message>
    <message>
        <source>What was copied is no longer there</source>
        <translation>Lo que se copió ya no existe</translation>
    </message>
    <message>
        <source>Click where it is to go; %1 lets go</source>
        <translation>Haga clic donde debe ir; %1 lo deja todo como está</translation>
    </message>
    <message>
        <source>No later booking here</source>
        <translation>No hay reservas posteriores aquí</translation>
    </message>
    <message>
        <source>No earlier booking here</source>
        <translation>No hay reservas anteriores aquí</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Paint blocks over bays and hours</source>
        <translation>Pintar bloqueos sobre puestos y horas</translation>
    </message>
    <message>
        <source>You may not lay blocks here.</source>
        <translation>No tiene permiso para crear bloqueos aquí.</translation>
    </message>
    <message>
        <source>Painting blocks: drag over bays and hours, or arrows with Shift and then %1; %2 ends it</source>
        <translation>Pintar bloqueos: arrastre sobre puestos y horas, o flechas con Mayús y después %1; %2 termina</translation>
    </message>
    <message>
        <source>New blocks</source>
        <translation>Nuevos bloqueos</translation>
    </message>
    <message>
        <source>saved here, not yet confirmed by the server</source>
        <translation>guardado aquí, aún sin confirmar por el servidor</translation>
    </message>
    <message>
        <source>a change of it was refused by the server</source>
        <translation>el servidor rechazó un cambio</translation>
    </message>
    <message>
        <source>Put it down here</source>
        <translation>Dejarla aquí</translation>
    </message>
    <message>
        <source>Choose where it is to go and press there; %1 lets go</source>
        <translation>Elija el destino y púlselo; %1 la suelta</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the left</source>
        <translation>Puesto (en una semana: día) de la izquierda</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the right</source>
        <translation>Puesto (en una semana: día) de la derecha</translation>
    </message>
    <message>
        <source>First bay (or day of the week)</source>
        <translation>Primer puesto (o día de la semana)</translation>
    </message>
    <message>
        <source>Last bay (or day of the week)</source>
        <translation>Último puesto (o día de la semana)</translation>
    </message>
    <message>
        <source>Previous day (or week)</source>
        <translation>Día (o semana) anterior</translation>
    </message>
    <message>
        <source>Next day (or week)</source>
        <translation>Día (o semana) siguiente</translation>
    </message>
    <message>
        <source>Previous bay</source>
        <translation>Puesto anterior</translation>
    </message>
    <message>
        <source>Next bay</source>
        <translation>Puesto siguiente</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the left</source>
        <translation>Mover un puesto (o día) a la izquierda</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the right</source>
        <translation>Mover un puesto (o día) a la derecha</translation>
    </message>
    <message>
        <source>%1 until lifted</source>
        <translation>%1 hasta que se levante</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>cerrado hasta las %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>libre el resto del día</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>libre hasta las %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1% used</source>
        <translation>ocupado al %1 %</translation>
    </message>
    <message>
        <source>Choose it with the others, or leave it out</source>
        <translation>Elegirla con las demás, o dejarla fuera</translation>
    </message>
    <message>
        <source>Choose the next booking, too</source>
        <translation>Elegir también la reserva siguiente</translation>
    </message>
    <message>
        <source>Choose the previous booking, too</source>
        <translation>Elegir también la reserva anterior</translation>
    </message>
    <message>
        <source>Choose what lies in the cells, or leave this booking out</source>
        <translation>Elegir lo que hay en las celdas, o dejar fuera esta reserva</translation>
    </message>
    <message>
        <source>Choose all bookings of the day</source>
        <translation>Elegir todas las reservas del día</translation>
    </message>
    <message>
        <source>Some of what was copied is no longer there</source>
        <translation>Parte de lo copiado ya no está</translation>
    </message>
    <message>
        <source>No bookings there</source>
        <translation>No hay reservas ahí</translation>
    </message>
    <message>
        <source>%1 chooses the next booking, too</source>
        <translation>%1 elige también la reserva siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n booking(s). Choose a time; %1 moves them there, %2 lets go</source>
        <translation>
            <numerusform>%n reserva cortada. Elija una hora; %1 la mueve allí, %2 lo deja todo como está</numerusform>
            <numerusform>%n reservas cortadas. Elija una hora; %1 las mueve allí, %2 lo deja todo como está</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n booking(s). Choose a time; %1 books them there, too</source>
        <translation>
            <numerusform>%n reserva copiada. Elija una hora; %1 la reserva también allí</numerusform>
            <numerusform>%n reservas copiadas. Elija una hora; %1 las reserva también allí</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be at two locations at once.</source>
        <translation>No puede estar en dos sedes a la vez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot go there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are no longer there.</source>
        <translation>Algunas ya no están.</translation>
    </message>
    <message>
        <source>Have those in the way make way</source>
        <translation>Que dejen sitio los que estorban</translation>
    </message>
    <message>
        <source>Why not? Rules that are in the way</source>
        <translation>¿Por qué no? Las reglas que lo impiden</translation>
    </message>
    <message>
        <source>Nobody can make way: %1</source>
        <translation>Nadie puede dejar sitio: %1</translation>
    </message>
    <message>
        <source>Rules are explained for one booking at a time</source>
        <translation>Las reglas se explican para una reserva cada vez</translation>
    </message>
    <message>
        <source>Rules are asked of bookings only</source>
        <translation>Las reglas solo se aplican a las reservas</translation>
    </message>
    <message>
        <source>Choose a time first</source>
        <translation>Elija primero una hora</translation>
    </message>
    <message>
        <source>%1 has them make way: %2</source>
        <translation>%1 hace que dejen sitio: %2</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1: ocupado al %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 makes way: %2</source>
        <translation>%1 deja sitio: %2</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>%1 then %2% used</source>
        <translation>%1: entonces ocupado al %2&#xa0;%</translation>
    </message>
    <message>
        <source>Resize: then click an edge and where it is to go</source>
        <translation>Cambiar la duración: después pulsar un borde y su nuevo lugar</translation>
    </message>
    <message>
        <source>Click the start or the end, or take it with %1 or %2; %3 lets go</source>
        <translation>Pulse el inicio o el final, o tómelo con %1 o %2; %3 lo deja todo como estaba</translation>
    </message>
    <message>
        <source>The start: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>El inicio: pulse donde debe ir, o use las flechas y después %1; %2 lo deja todo como estaba</translation>
    </message>
    <message>
        <source>The end: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>El final: pulse donde debe ir, o use las flechas y después %1; %2 lo deja todo como estaba</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n reserva que estorba</numerusform>
            <numerusform>%n reservas que estorban</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them is asked after the drop.</source>
        <translation>Qué será de ellas se pregunta al soltar.</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>aún no ha llegado del servidor</translation>
    </message>
    <message>
        <source>Not come from the server yet</source>
        <translation>Aún no ha llegado del servidor</translation>
    </message>
</context>
<context>
    <name>CloseDates</name>
    <message numerus="yes">
        <source>%n block(s) taken away</source>
        <translation>
            <numerusform>%n bloqueo quitado</numerusform>
            <numerusform>%n bloqueos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid again</source>
        <translation>
            <numerusform>%n bloqueo creado de nuevo</numerusform>
            <numerusform>%n bloqueos creados de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) left in their way</source>
        <translation>
            <numerusform>%n reserva se queda en su camino</numerusform>
            <numerusform>%n reservas se quedan en su camino</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClubPageText</name>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>Añadir 30 minutos</translation>
    </message>
    <message>
        <source>Add 60 minutes</source>
        <translation>Añadir 60 minutos</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Remove block…</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Cancelar la reserva…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit all bays into the window</source>
        <translation>Todos los puestos en la ventana</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Maintenance blocks…</source>
        <translation>Bloqueos por mantenimiento…</translation>
    </message>
    <message>
        <source>Paint blocks on the board</source>
        <translation>Pintar bloqueos en el tablero</translation>
    </message>
    <message>
        <source>Overrides…</source>
        <translation>Excepciones…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Lo que se hizo…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear pantalla</translation>
    </message>
    <message>
        <source>There is nothing to lock with: set a PIN first</source>
        <translation>No hay con qué bloquear la pantalla: cree antes un PIN</translation>
    </message>
    <message>
        <source>Arrows choose a day, Enter shows it, Esc goes back</source>
        <translation>Las flechas eligen un día, Intro lo muestra, Esc vuelve</translation>
    </message>
    <message>
        <source>Run sheet…</source>
        <translation>Hoja de servicio…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Todo sobre este cliente…</translation>
    </message>
    <message>
        <source>Give 30 minutes free…</source>
        <translation>Dar 30 minutos gratis…</translation>
    </message>
    <message>
        <source>Give 60 minutes free…</source>
        <translation>Dar 60 minutos gratis…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Resize…</source>
        <translation>Cambiar la duración…</translation>
    </message>
    <message>
        <source>Move block…</source>
        <translation>Mover el bloqueo…</translation>
    </message>
    <message>
        <source>Resize block…</source>
        <translation>Cambiar la duración del bloqueo…</translation>
    </message>
    <message>
        <source>Repeat and bays of the block…</source>
        <translation>Repetición y puestos del bloqueo…</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Antracita</translation>
    </message>
    <message>
        <source>Sea blue</source>
        <translation>Azul mar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be changed</source>
        <translation>
            <numerusform>Se cambiaría %n cosa</numerusform>
            <numerusform>Se cambiarían %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>There since %1, by %2</source>
        <translation>Allí desde %1, por %2</translation>
    </message>
    <message>
        <source>%1: there since %2, by %3</source>
        <translation>%1: allí desde %2, por %3</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Por %1, %2</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % ocupado</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>aún no ha llegado del servidor</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>A calendar for clubs with bays.</source>
        <translation>Un calendario para clubes con puestos.</translation>
    </message>
    <message>
        <source>The club&apos;s file.</source>
        <translation>El archivo del club.</translation>
    </message>
    <message>
        <source>Make the demo club where there is no file.</source>
        <translation>Crear el club de demostración si no hay archivo.</translation>
    </message>
    <message>
        <source>The demo&apos;s day, and the day to show.</source>
        <translation>El día de la demostración y el día que se muestra.</translation>
    </message>
    <message>
        <source>Who works.</source>
        <translation>Quién trabaja.</translation>
    </message>
    <message>
        <source>Begin at this time: wall time of the club, or with an offset.</source>
        <translation>Empezar a esta hora: hora local del club, o con un desfase.</translation>
    </message>
    <message>
        <source>Write a picture of the window there and end.</source>
        <translation>Guardar ahí una imagen de la ventana y terminar.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>How dates are written, as en_CA.</source>
        <translation>Cómo se escriben las fechas, por ejemplo es_MX.</translation>
    </message>
    <message>
        <source>Language of the texts, as fr.</source>
        <translation>Idioma de los textos, por ejemplo es.</translation>
    </message>
    <message>
        <source>Say so when the day is painted, and end.</source>
        <translation>Avisar cuando el día esté dibujado, y terminar.</translation>
    </message>
    <message>
        <source>Show these options.</source>
        <translation>Mostrar estas opciones.</translation>
    </message>
    <message>
        <source>Address of the club&apos;s server; a file that is not there is fetched from it. Needs --db and --token-file.</source>
        <translation>Dirección del servidor del club; un archivo que no existe se obtiene de él. Necesita --db y --token-file.</translation>
    </message>
    <message>
        <source>A file with the desk&apos;s token, readable by its owner.</source>
        <translation>Un archivo con el token del terminal, legible para su dueño.</translation>
    </message>
    <message>
        <source>A file with the server&apos;s certificate.</source>
        <translation>Un archivo con el certificado del servidor.</translation>
    </message>
    <message>
        <source>Ask for the PIN again after so many minutes without key or pointer (10; 0: never).</source>
        <translation>Volver a pedir el PIN tras estos minutos sin teclado ni ratón (10; 0: nunca).</translation>
    </message>
    <message>
        <source>Show one location on the whole screen, without names: kiosk, cleaner or coach.</source>
        <translation>Mostrar una sede a pantalla completa, sin nombres: kiosk, cleaner o coach.</translation>
    </message>
    <message>
        <source>The location to show, by name.</source>
        <translation>La sede que se muestra, por su nombre.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 may not %2</source>
        <translation>%1 no tiene permiso para %2</translation>
    </message>
    <message>
        <source>You may not %1</source>
        <translation>No tiene permiso para %1</translation>
    </message>
    <message>
        <source>A booking that is %1 cannot become %2</source>
        <translation>Una reserva en estado «%1» no puede pasar a «%2»</translation>
    </message>
    <message>
        <source>The time has just been taken by somebody else</source>
        <translation>Otra persona acaba de ocupar esa hora</translation>
    </message>
    <message>
        <source>The time on %1 has just been taken by somebody else</source>
        <translation>Otra persona acaba de ocupar esa hora en %1</translation>
    </message>
    <message>
        <source>%1 is not right</source>
        <translation>Valor incorrecto (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be read; write 2026-11-22T18:30</source>
        <translation>«%1» no es una hora legible; escriba 2026-11-22T18:30</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known; write one like America/Halifax</source>
        <translation>La zona horaria «%1» no se conoce; escriba, por ejemplo, America/Halifax</translation>
    </message>
    <message>
        <source>This is no valid JSON, line %1, column %2: %3</source>
        <translation>Esto no es JSON válido, línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Line %1 holds characters that cannot be read; save the file as UTF-8</source>
        <translation>La línea %1 contiene caracteres ilegibles; guarde el archivo en UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;</source>
        <translation>No existe: %1 «%2»</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been undone already</source>
        <translation>«%1» ya está deshecho</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been undone, so it cannot be done again</source>
        <translation>«%1» no se ha deshecho, así que no se puede rehacer</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot; by %2</source>
        <translation>Ha cambiado desde entonces: «%1», por %2</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot;</source>
        <translation>Ha cambiado desde entonces: «%1»</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%2 está usando %1</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>Otro programa está usando %1</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program and start it again: the file is put aside then, and what can be saved is brought back</source>
        <translation>%1 está dañado. Cierre el programa y vuelva a abrirlo: el archivo se apartará y se recuperará lo que se pueda salvar</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open: nothing more can be saved to it. Close the program and open the file again</source>
        <translation>%1 se movió o se reemplazó mientras estaba abierto: ya no se puede guardar nada en él. Cierre el programa y vuelva a abrir el archivo</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1 (%2). See that this folder can be written to</source>
        <translation>No se pudo escribir la copia de seguridad de hoy en %1 (%2). Compruebe que se puede escribir en esa carpeta</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1: the disk is full. Make some room</source>
        <translation>No se pudo escribir la copia de seguridad de hoy en %1: el disco está lleno. Libere espacio</translation>
    </message>
    <message>
        <source>%1; it is tried again every hour, and what you do is saved all the same</source>
        <translation>%1; se vuelve a intentar cada hora, y lo que haga se guarda de todos modos</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3); it was left alone</source>
        <translation>%1 se escribió con un programa más nuevo (formato %2; este conoce %3); se dejó como estaba</translation>
    </message>
    <message>
        <source>%1 is no club file of this program; it was left alone</source>
        <translation>%1 no es un archivo de club de este programa; se dejó como estaba</translation>
    </message>
    <message>
        <source>%1 may not be written to: nothing can be saved</source>
        <translation>No se puede escribir en %1: no se puede guardar nada</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be saved</source>
        <translation>El disco está lleno: no se pudo guardar %1</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>No se pudo guardar %1</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Reglamento</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Club file</source>
        <translation>Archivo del club</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>&quot;%2&quot; could be more than one %1; say which</source>
        <translation>«%2» puede referirse a varios (%1); precise cuál</translation>
    </message>
    <message>
        <source>The %1 has been changed in the meantime; look again</source>
        <translation>Ha cambiado entretanto (%1); vuelva a mirar</translation>
    </message>
    <message>
        <source>There is a %1 with the id %2 already</source>
        <translation>Ya existe: %1 con el identificador %2</translation>
    </message>
    <message>
        <source>Still reading from the disk (%1); try again in a moment</source>
        <translation>Todavía leyendo del disco (%1); inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo falló dentro del programa</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Detenido; no se cambió nada</translation>
    </message>
    <message>
        <source>This is not allowed: %1</source>
        <translation>No está permitido: %1</translation>
    </message>
    <message>
        <source>%1 has a PIN, which is needed here</source>
        <translation>%1 tiene un PIN, que hace falta aquí</translation>
    </message>
    <message>
        <source>That is not the PIN of %1</source>
        <translation>Ese no es el PIN de %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the PIN of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Demasiados intentos fallidos con el PIN de %1: espere %n segundo</numerusform>
            <numerusform>Demasiados intentos fallidos con el PIN de %1: espere %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can remove it, or whoever owns the file: bayboardctl forget-pins</source>
        <translation>No se puede comprobar el PIN de %1 en este equipo: se creó en otro, o su entrada en el llavero ya no está. Puede quitarlo quien pueda editar operadores, o el dueño del archivo: bayboardctl forget-pins</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked: unlock it and try again</source>
        <translation>El llavero de este equipo está bloqueado: desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, and PINs are kept with one</source>
        <translation>No responde ningún llavero en este equipo, y los PIN se guardan con él</translation>
    </message>
    <message>
        <source>The password of %1 is needed here first</source>
        <translation>Aquí hace falta antes la contraseña de %1</translation>
    </message>
    <message>
        <source>The club asks for a password, and %1 has none at this desk. Whoever may edit operators can set one</source>
        <translation>El club pide contraseña, y %1 no tiene ninguna en este terminal. Puede ponerla quien pueda editar operadores</translation>
    </message>
    <message>
        <source>That is not the password of %1</source>
        <translation>Esa no es la contraseña de %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the password of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Demasiados intentos fallidos con la contraseña de %1: espere %n segundo</numerusform>
            <numerusform>Demasiados intentos fallidos con la contraseña de %1: espere %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can set another</source>
        <translation>No se puede comprobar la contraseña de %1 en este equipo: se creó en otro, o su entrada en el llavero ya no está. Puede poner otra quien pueda editar operadores</translation>
    </message>
    <message>
        <source>%1: switched off %2</source>
        <translation>%1: desactivado %2</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1: desactivado por el club</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of the calendar; write 2026-11-22</source>
        <translation>«%1» no es una fecha del calendario; escriba 2026-11-22</translation>
    </message>
    <message>
        <source>A booking that is %1 is not moved any more</source>
        <translation>Una reserva en estado «%1» ya no se mueve</translation>
    </message>
    <message>
        <source>Not all of that time has come from the server yet; wait until it is here</source>
        <translation>Ese período aún no ha llegado entero del servidor; espere a que esté aquí</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Holds always: blocked time is not for sale</source>
        <translation>Vale siempre: el tiempo bloqueado no se vende</translation>
    </message>
    <message>
        <source>Set at the bay: it is not to be booked</source>
        <translation>Ajustado en el puesto: no se puede reservar</translation>
    </message>
    <message>
        <source>Set at the location: its closed dates</source>
        <translation>Ajustado en el local: sus días de cierre</translation>
    </message>
    <message>
        <source>Set at the location: its season</source>
        <translation>Ajustado en el local: su temporada</translation>
    </message>
    <message>
        <source>Set at the location: its opening hours</source>
        <translation>Ajustado en el local: su horario</translation>
    </message>
    <message>
        <source>Holds always: no bay is booked twice</source>
        <translation>Vale siempre: ningún puesto se reserva dos veces</translation>
    </message>
    <message>
        <source>Agreed when the booking was made, whatever the rule book says now</source>
        <translation>Acordado al reservar, diga lo que diga ahora el reglamento</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>Rule “%1”, line %2 of the rule book</source>
        <translation>Regla «%1», línea %2 del reglamento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only said: it is in nobody&apos;s way</source>
        <translation>Solo un aviso: no impide nada</translation>
    </message>
    <message>
        <source>Nobody may set it aside</source>
        <translation>Nadie puede pasarla por alto</translation>
    </message>
    <message>
        <source>May book over it: %1</source>
        <translation>Pueden reservar encima: %1</translation>
    </message>
    <message>
        <source>You may set it aside with a reason (%1)</source>
        <translation>Puede pasarla por alto con un motivo (%1)</translation>
    </message>
    <message>
        <source>May set it aside with a reason: %1</source>
        <translation>Pueden pasarla por alto con un motivo: %1</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Usted no puede hacerlo</translation>
    </message>
    <message>
        <source>Some of it is still being read …</source>
        <translation>Aún se está leyendo una parte…</translation>
    </message>
    <message>
        <source>Nothing keeps anybody from booking this</source>
        <translation>Nada impide que alguien reserve esto</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Nobody can book this now</source>
        <translation>Nadie puede reservar esto ahora</translation>
    </message>
    <message>
        <source>This cannot be</source>
        <translation>Esto no puede ser</translation>
    </message>
    <message>
        <source>This needs somebody who may book over blocks</source>
        <translation>Esto necesita a alguien que pueda reservar encima de los bloqueos</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Esto necesita un motivo</translation>
    </message>
    <message>
        <source>This needs somebody who may set rules aside</source>
        <translation>Esto necesita a alguien que pueda pasar por alto las reglas</translation>
    </message>
    <message>
        <source>Roles that may: %1</source>
        <translation>Roles que pueden: %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short form of a day, as QDate::toString takes it: &quot;Sun 22 Nov&quot;</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–…</source>
        <translation>%1–…</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1, %2</source>
        <comment>bays, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed the end from %1 to %2</source>
        <translation>cambió el fin de %1 a %2</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>la movió de %1 a %2</translation>
    </message>
    <message>
        <source>set it to pending</source>
        <translation>la dejó pendiente</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>la confirmó</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>registró la llegada</translation>
    </message>
    <message>
        <source>completed it</source>
        <translation>la terminó</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>la canceló</translation>
    </message>
    <message>
        <source>marked a no-show</source>
        <translation>marcó que no se presentó</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>número de personas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>lifted part</source>
        <translation>parte liberada</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>booked by phone</source>
        <translation>reservó por teléfono</translation>
    </message>
    <message>
        <source>booked for a walk-in</source>
        <translation>reservó para un cliente de paso</translation>
    </message>
    <message>
        <source>booked on the web</source>
        <translation>reservó por la web</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>la importó</translation>
    </message>
    <message>
        <source>booked it</source>
        <translation>la reservó</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>lo creó</translation>
    </message>
    <message>
        <source>released the bay</source>
        <translation>liberó el puesto</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambió: %1</translation>
    </message>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <translation>deshizo «%1»</translation>
    </message>
    <message>
        <source>did “%1” again</source>
        <translation>rehízo «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>against a rule</source>
        <translation>contra una regla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, autorizado por %2</translation>
    </message>
</context>
<context>
    <name>KeyBindingsText</name>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Press the keys first.</source>
        <translation>Pulse primero las teclas.</translation>
    </message>
    <message>
        <source>%1 alone would be missing when somebody types: take it with Ctrl or Alt, or a function key.</source>
        <translation>%1 sola faltaría al escribir: tómela con Ctrl o Alt, o una tecla de función.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A block: its kind and its title</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1 (1 booking)</source>
        <translation>Importar %1 (1 reserva)</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n bookings)</source>
        <translation>
            <numerusform>Importar %1 (%n reserva)</numerusform>
            <numerusform>Importar %1 (%n reservas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reserva de %1</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover la reserva de %1</translation>
    </message>
    <message>
        <source>Move a booking</source>
        <translation>Mover una reserva</translation>
    </message>
    <message>
        <source>Change the time of %1</source>
        <translation>Cambiar la hora de %1</translation>
    </message>
    <message>
        <source>Change the time of a booking</source>
        <translation>Cambiar la hora de una reserva</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar la reserva de %1</translation>
    </message>
    <message>
        <source>Edit a booking</source>
        <translation>Editar una reserva</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar la reserva de %1</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>Cancelar una reserva</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Llegada de %1</translation>
    </message>
    <message>
        <source>Check in a booking</source>
        <translation>Registrar una llegada</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Terminar la reserva de %1</translation>
    </message>
    <message>
        <source>Complete a booking</source>
        <translation>Terminar una reserva</translation>
    </message>
    <message>
        <source>No-show %1</source>
        <translation>Ausencia de %1</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Release the bay of %1</source>
        <translation>Liberar el puesto de %1</translation>
    </message>
    <message>
        <source>Release a bay</source>
        <translation>Liberar un puesto</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir la reserva de %1</translation>
    </message>
    <message>
        <source>Reopen a booking</source>
        <translation>Reabrir una reserva</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar la reserva de %1</translation>
    </message>
    <message>
        <source>Confirm a booking</source>
        <translation>Confirmar una reserva</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar la reserva de %1</translation>
    </message>
    <message>
        <source>Copy a booking</source>
        <translation>Copiar una reserva</translation>
    </message>
    <message>
        <source>Block time: %1</source>
        <translation>Bloquear: %1</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Edit block: %1</source>
        <translation>Editar el bloqueo: %1</translation>
    </message>
    <message>
        <source>Edit a block</source>
        <translation>Editar un bloqueo</translation>
    </message>
    <message>
        <source>Remove block: %1</source>
        <translation>Quitar el bloqueo: %1</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Quitar un bloqueo</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Nuevo cliente: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Edit customer %1</source>
        <translation>Editar el cliente %1</translation>
    </message>
    <message>
        <source>Edit a customer</source>
        <translation>Editar un cliente</translation>
    </message>
    <message>
        <source>Edit the club: %1</source>
        <translation>Editar el club: %1</translation>
    </message>
    <message>
        <source>Edit the club</source>
        <translation>Editar el club</translation>
    </message>
    <message>
        <source>Edit the rule book</source>
        <translation>Editar el reglamento</translation>
    </message>
    <message>
        <source>Start the club %1</source>
        <translation>Crear el club %1</translation>
    </message>
    <message>
        <source>Start the club</source>
        <translation>Crear el club</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Bring back what the damaged file still showed</source>
        <translation>Recuperar lo que aún mostraba el archivo dañado</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Crear %n bloqueo</numerusform>
            <numerusform>Crear %n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s): %1</source>
        <translation>
            <numerusform>Crear %n bloqueo: %1</numerusform>
            <numerusform>Crear %n bloqueos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit series: %1</source>
        <translation>Editar la serie: %1</translation>
    </message>
    <message>
        <source>Edit a series</source>
        <translation>Editar una serie</translation>
    </message>
    <message>
        <source>Remove series: %1</source>
        <translation>Quitar la serie: %1</translation>
    </message>
    <message>
        <source>Remove a series</source>
        <translation>Quitar una serie</translation>
    </message>
    <message>
        <source>Free a part of: %1</source>
        <translation>Liberar una parte de: %1</translation>
    </message>
    <message>
        <source>Free a part of a block</source>
        <translation>Liberar una parte de un bloqueo</translation>
    </message>
    <message>
        <source>Block again: %1</source>
        <translation>Bloquear de nuevo: %1</translation>
    </message>
    <message>
        <source>Block a part again</source>
        <translation>Bloquear de nuevo una parte</translation>
    </message>
    <message numerus="yes">
        <source>Lay the next dates of series (%n block(s))</source>
        <translation>
            <numerusform>Crear las próximas fechas de las series (%n bloqueo)</numerusform>
            <numerusform>Crear las próximas fechas de las series (%n bloqueos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Avisar a %1</translation>
    </message>
    <message>
        <source>Tell a customer</source>
        <translation>Avisar a un cliente</translation>
    </message>
    <message>
        <source>Set the PIN of %1</source>
        <translation>Crear el PIN de %1</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Crear un PIN</translation>
    </message>
    <message>
        <source>Remove the PIN of %1</source>
        <translation>Quitar el PIN de %1</translation>
    </message>
    <message>
        <source>Remove a PIN</source>
        <translation>Quitar un PIN</translation>
    </message>
    <message>
        <source>Not told after all: %1</source>
        <translation>Al final no se avisó: %1</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Al final no se avisó</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n customer(s)</source>
        <translation>
            <numerusform>Avisar a %n cliente</numerusform>
            <numerusform>Avisar a %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>New kind of block: %1</source>
        <translation>Nuevo tipo de bloqueo: %1</translation>
    </message>
    <message>
        <source>Retire the kind of block %1</source>
        <translation>Retirar el tipo de bloqueo %1</translation>
    </message>
    <message>
        <source>Offer the kind of block %1 again</source>
        <translation>Ofrecer de nuevo el tipo de bloqueo %1</translation>
    </message>
    <message>
        <source>Edit the kind of block %1</source>
        <translation>Editar el tipo de bloqueo %1</translation>
    </message>
    <message>
        <source>Closed dates: %1</source>
        <translation>Días de cierre: %1</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Días de cierre</translation>
    </message>
    <message>
        <source>New role: %1</source>
        <translation>Nuevo rol: %1</translation>
    </message>
    <message>
        <source>Retire the role %1</source>
        <translation>Retirar el rol %1</translation>
    </message>
    <message>
        <source>Offer the role %1 again</source>
        <translation>Recuperar el rol %1</translation>
    </message>
    <message>
        <source>Edit the role %1</source>
        <translation>Editar el rol %1</translation>
    </message>
    <message>
        <source>New operator: %1</source>
        <translation>Nuevo operador: %1</translation>
    </message>
    <message>
        <source>Remove the operator %1</source>
        <translation>Quitar al operador %1</translation>
    </message>
    <message>
        <source>Bring back the operator %1</source>
        <translation>Recuperar al operador %1</translation>
    </message>
    <message>
        <source>Edit the operator %1</source>
        <translation>Editar al operador %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feature, and for whom it is switched: &quot;Import (at Dartmouth)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop for everybody: %1</source>
        <translation>Parada para todos: %1</translation>
    </message>
    <message>
        <source>Stop no longer: %1</source>
        <translation>Fin de la parada: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Activar: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Desactivar: %1</translation>
    </message>
    <message>
        <source>Take out the switch: %1</source>
        <translation>Quitar el ajuste: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask for passwords every %n hour(s)</source>
        <translation>
            <numerusform>Pedir las contraseñas cada hora</numerusform>
            <numerusform>Pedir las contraseñas cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for no passwords</source>
        <translation>No pedir contraseñas</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Poner la contraseña de %1</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation>Quitar la contraseña de %1</translation>
    </message>
    <message>
        <source>Remove a password</source>
        <translation>Quitar una contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>Nueva sede: %1</translation>
    </message>
    <message>
        <source>Edit the location %1</source>
        <translation>Editar la sede %1</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>Quitar la sede %1</translation>
    </message>
    <message>
        <source>Bring back the location %1</source>
        <translation>Recuperar la sede %1</translation>
    </message>
    <message>
        <source>Move the location %1 in the order</source>
        <translation>Mover la sede %1 en el orden</translation>
    </message>
    <message>
        <source>New bay: %1</source>
        <translation>Nuevo puesto: %1</translation>
    </message>
    <message>
        <source>Edit the bay %1</source>
        <translation>Editar el puesto %1</translation>
    </message>
    <message>
        <source>Remove the bay %1</source>
        <translation>Quitar el puesto %1</translation>
    </message>
    <message>
        <source>Bring back the bay %1</source>
        <translation>Recuperar el puesto %1</translation>
    </message>
    <message>
        <source>Move the bay %1 in the order</source>
        <translation>Mover el puesto %1 en el orden</translation>
    </message>
    <message>
        <source>New tier: %1</source>
        <translation>Nueva categoría: %1</translation>
    </message>
    <message>
        <source>Edit the tier %1</source>
        <translation>Editar la categoría %1</translation>
    </message>
    <message>
        <source>Remove the tier %1</source>
        <translation>Quitar la categoría %1</translation>
    </message>
    <message>
        <source>Bring back the tier %1</source>
        <translation>Recuperar la categoría %1</translation>
    </message>
    <message>
        <source>Move the tier %1 in the order</source>
        <translation>Mover la categoría %1 en el orden</translation>
    </message>
    <message>
        <source>Free time for %1</source>
        <translation>Tiempo de regalo para %1</translation>
    </message>
    <message>
        <source>Free time for a booking</source>
        <translation>Tiempo de regalo para una reserva</translation>
    </message>
    <message>
        <source>Give up what the server refused: %1</source>
        <translation>Renunciar a lo que el servidor rechazó: %1</translation>
    </message>
    <message>
        <source>Give up what the server refused</source>
        <translation>Renunciar a lo que el servidor rechazó</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s)</source>
        <translation>
            <numerusform>%n reserva próxima</numerusform>
            <numerusform>%n reservas próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings or blocks of the past</source>
        <translation>reservas o bloqueos del pasado</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it has %2, and the history names it. Take the tick from “May be booked” instead; what is there stays.</source>
        <translation>%1 no se puede quitar: tiene %2, y el historial lo nombra. Quite en su lugar la marca de «Reservable»; lo que hay se queda.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
</context>
<context>
    <name>LookActionsText</name>
    <message>
        <source>Colours of the computer</source>
        <translation>Colores del equipo</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % ocupado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>NightWords</name>
    <message>
        <source>Night of %1 to %2</source>
        <comment>two days of the week that follow each other</comment>
        <translation>Noche de %1 a %2</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>bays and location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and bays</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>we had to move your booking of %1.</source>
        <translation>hemos tenido que mover su reserva del %1.</translation>
    </message>
    <message>
        <source>we had to move your booking of %1. It is now %2.</source>
        <translation>hemos tenido que mover su reserva del %1. Ahora es: %2.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1.</source>
        <translation>hemos tenido que cancelar su reserva del %1.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1. We can offer you %2 instead.</source>
        <translation>hemos tenido que cancelar su reserva del %1. Podemos ofrecerle en su lugar: %2.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands.</source>
        <translation>su reserva del %1 no puede tener lugar tal como está.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands. We can offer you %2 instead.</source>
        <translation>su reserva del %1 no puede tener lugar tal como está. Podemos ofrecerle en su lugar: %2.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>%1
Offer: %2, %3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1
Oferta: %2, %3</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>OpeningOptions</name>
    <message>
        <source>Begin with the day, week, week-of-bay, month or list.</source>
        <translation>Empezar con el día (day), la semana (week), la semana de un puesto (week-of-bay), el mes (month) o la lista (list).</translation>
    </message>
    <message>
        <source>Choose the next booking of the location.</source>
        <translation>Elegir la próxima reserva de la sede.</translation>
    </message>
    <message>
        <source>Open the search with these words.</source>
        <translation>Abrir la búsqueda con estas palabras.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light, dark or high-contrast.</source>
        <translation>Colores para esta vez: system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Size of the text for this time: 100, 125, 150, 175 or 200 percent.</source>
        <translation>Tamaño del texto para esta vez: 100, 125, 150, 175 o 200 por ciento.</translation>
    </message>
    <message>
        <source>From left to right (ltr) or right to left (rtl); else as the language is written.</source>
        <translation>De izquierda a derecha (ltr) o de derecha a izquierda (rtl); si no, como se escribe el idioma.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>next booking, or a new one</source>
        <translation>próxima reserva, o una nueva</translation>
    </message>
    <message>
        <source>No free time for that</source>
        <translation>Nada libre para eso</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Buscando todavía…</translation>
    </message>
    <message>
        <source>those days are being read</source>
        <translation>se están leyendo esos días</translation>
    </message>
    <message>
        <source>everything is taken then</source>
        <translation>todo está ocupado entonces</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>not all of those days have come from the server yet</source>
        <translation>esos días aún no han llegado todos del servidor</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the document is empty</source>
        <translation>el documento está vacío</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>hay algo detrás del final del documento</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>missing a name for object member</source>
        <translation>falta el nombre de un miembro del objeto</translation>
    </message>
    <message>
        <source>missing a colon after a name of object member</source>
        <translation>faltan los dos puntos tras el nombre de un miembro del objeto</translation>
    </message>
    <message>
        <source>missing a comma or } after an object member</source>
        <translation>falta una coma o } tras un miembro del objeto</translation>
    </message>
    <message>
        <source>missing a comma or ] after an array element</source>
        <translation>falta una coma o ] tras un elemento de la lista</translation>
    </message>
    <message>
        <source>invalid escape character in a text</source>
        <translation>carácter de escape no válido en un texto</translation>
    </message>
    <message>
        <source>missing a closing quotation mark</source>
        <translation>faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>invalid encoding in a text</source>
        <translation>codificación no válida en un texto</translation>
    </message>
    <message>
        <source>a number is too big</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>a number is not complete</source>
        <translation>un número está incompleto</translation>
    </message>
    <message>
        <source>unspecific syntax error</source>
        <translation>error de sintaxis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>falta el permiso de acceso</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>pg_dump has failed</source>
        <translation>pg_dump ha fallado</translation>
    </message>
    <message>
        <source>pg_restore has failed</source>
        <translation>pg_restore ha fallado</translation>
    </message>
    <message>
        <source>it is missing: sqlite:FILE or postgresql://… says where the data is</source>
        <translation>falta: sqlite:ARCHIVO o postgresql://… dice dónde están los datos</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://… is wanted</source>
        <translation>se espera sqlite:ARCHIVO o postgresql://…</translation>
    </message>
    <message>
        <source>it takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <source>the line to it is broken</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL dice: %1</translation>
    </message>
    <message>
        <source>the numbers of feed %1 have a gap</source>
        <translation>los números del canal %1 tienen un hueco</translation>
    </message>
    <message>
        <source>a part of a step</source>
        <translation>una parte de un paso</translation>
    </message>
    <message>
        <source>there is no such part</source>
        <translation>esa parte no existe</translation>
    </message>
    <message>
        <source>another number of parts was said before</source>
        <translation>antes se indicó otro número de partes</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>club</source>
        <translation>club</translation>
    </message>
    <message>
        <source>location</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>tipo de bloqueo</translation>
    </message>
    <message>
        <source>rule book</source>
        <translation>reglamento</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;mon-fri 08:00-22:00&quot;</source>
        <translation>«%1» no tiene la forma &quot;mon-fri 08:00-22:00&quot;</translation>
    </message>
    <message>
        <source>the merged booking is not readable</source>
        <translation>la reserva combinada no es legible</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 debe ser %2</translation>
    </message>
    <message>
        <source>an amount in quotes, like &quot;10.00&quot;</source>
        <translation>un importe entre comillas, como &quot;10.00&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>«%1» no es un importe</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;</source>
        <translation>%1 no tiene «%2»</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>el club</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation>«%1» no es un identificador</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of diagonal, cross, none</source>
        <translation>«%1» no es diagonal, cross ni none</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day like &quot;monday&quot;</source>
        <translation>«%1» no es un día como &quot;monday&quot;</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (columna %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>«%1» se usa dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;#2563eb&quot;</source>
        <translation>«%1» no tiene la forma &quot;#2563eb&quot;</translation>
    </message>
    <message>
        <source>is less than 1</source>
        <translation>es menor que 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no other bay of this location</source>
        <translation>«%1» no es otro puesto de esta sede</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>«%1» no es una zona horaria</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;05-01/10-31&quot;</source>
        <translation>«%1» no tiene la forma &quot;05-01/10-31&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;2026-12-25 Christmas Day&quot;</source>
        <translation>«%1» no tiene la forma &quot;2026-12-25 Navidad&quot;</translation>
    </message>
    <message>
        <source>is less than 0</source>
        <translation>es menor que 0</translation>
    </message>
    <message>
        <source>has no location</source>
        <translation>hace falta al menos una sede</translation>
    </message>
    <message>
        <source>has no bay</source>
        <translation>hace falta al menos un puesto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;CAD&quot;</source>
        <translation>«%1» no tiene la forma &quot;CAD&quot;</translation>
    </message>
    <message>
        <source>is not a day of the week</source>
        <translation>no es un día de la semana</translation>
    </message>
    <message>
        <source>is not between 1 and 1440 minutes</source>
        <translation>no está entre 1 y 1440 minutos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a permission</source>
        <translation>«%1» no es un permiso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role</source>
        <translation>«%1» no es un rol</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a location</source>
        <translation>«%1» no es una sede</translation>
    </message>
    <message>
        <source>has nobody who may edit operators (an owner)</source>
        <translation>nadie puede editar operadores (hace falta un propietario)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tier</source>
        <translation>«%1» no es una categoría</translation>
    </message>
    <message>
        <source>it stands on exactly one bay</source>
        <translation>ocupa exactamente un puesto</translation>
    </message>
    <message>
        <source>its bay must be of its location</source>
        <translation>su puesto debe ser de su sede</translation>
    </message>
    <message>
        <source>lifted parts lie inside it</source>
        <translation>las partes liberadas deben quedar dentro</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>hace falta un nombre</translation>
    </message>
    <message>
        <source>an earlier save failed</source>
        <translation>un guardado anterior falló</translation>
    </message>
    <message>
        <source>what the step changes</source>
        <translation>lo que cambia el paso</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>la clave «%1» se da dos veces</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>it needs a bay</source>
        <translation>necesita un puesto</translation>
    </message>
    <message>
        <source>its bays must be of its location</source>
        <translation>sus puestos deben ser de su sede</translation>
    </message>
    <message>
        <source>it needs an end</source>
        <translation>necesita un fin</translation>
    </message>
    <message>
        <source>the number of people</source>
        <translation>el número de personas</translation>
    </message>
    <message>
        <source>it cannot be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known; read in the location&apos;s</source>
        <translation>la zona horaria «%1» no se conoce; se leyó en la de la sede</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>it starts and ends at the same time</source>
        <translation>empieza y termina a la misma hora</translation>
    </message>
    <message>
        <source>there is no end and no duration</source>
        <translation>no hay fin ni duración</translation>
    </message>
    <message numerus="yes">
        <source>repeats more than %n times; the rest is left out</source>
        <translation>
            <numerusform>se repite más de %n vez; el resto se omite</numerusform>
            <numerusform>se repite más de %n veces; el resto se omite</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats beyond %1; the rest is left out</source>
        <translation>se repite más allá del %1; el resto se omite</translation>
    </message>
    <message>
        <source>the rule gives no time at all; only the first is taken</source>
        <translation>la regla no da ninguna fecha; solo se toma la primera</translation>
    </message>
    <message>
        <source>too many rules of the file give no time; only the first of this one is taken</source>
        <translation>demasiadas reglas del archivo no dan ninguna fecha; de esta solo se toma la primera</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; %3</source>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>stands twice; the first one counts</source>
        <translation>aparece dos veces; vale la primera</translation>
    </message>
    <message>
        <source>cannot be read as a date</source>
        <translation>no se puede leer como fecha</translation>
    </message>
    <message>
        <source>changes all later ones too; only this one is taken</source>
        <translation>cambia también todas las siguientes; solo se toma esta</translation>
    </message>
    <message>
        <source>cannot be read as a length</source>
        <translation>no se puede leer como duración</translation>
    </message>
    <message>
        <source>is a second rule; only the first one is followed</source>
        <translation>es una segunda regla; solo se sigue la primera</translation>
    </message>
    <message>
        <source>is no rule; the event is taken once</source>
        <translation>no es una regla; el evento se toma una vez</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is no status of an event; taken as confirmed</source>
        <translation>no es un estado de un evento; se toma como confirmado</translation>
    </message>
    <message>
        <source>it has no start that can be read</source>
        <translation>no tiene un inicio legible</translation>
    </message>
    <message>
        <source>its start is not between 1900 and 2200</source>
        <translation>su inicio no está entre 1900 y 2200</translation>
    </message>
    <message>
        <source>it is longer than ten years</source>
        <translation>dura más de diez años</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n bookings; the rest is left out</source>
        <translation>
            <numerusform>el archivo da más de %n reserva; el resto se omite</numerusform>
            <numerusform>el archivo da más de %n reservas; el resto se omite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iCalendar, %n event(s)</source>
        <translation>
            <numerusform>iCalendar, %n evento</numerusform>
            <numerusform>iCalendar, %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>an older version of an event that comes again</source>
        <translation>una versión anterior de un evento que vuelve a aparecer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no content line</source>
        <translation>«%1» no es una línea de contenido</translation>
    </message>
    <message>
        <source>this is no iCalendar file</source>
        <translation>no es un archivo iCalendar</translation>
    </message>
    <message>
        <source>the file ends inside %1; END:%1 is missing</source>
        <translation>el archivo termina dentro de %1; falta END:%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin here</source>
        <translation>«%1» no puede empezar aquí</translation>
    </message>
    <message>
        <source>END:%1 is missing before this line</source>
        <translation>falta END:%1 antes de esta línea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends what did not begin</source>
        <translation>«%1» termina lo que no empezó</translation>
    </message>
    <message>
        <source>a line is too long; left out</source>
        <translation>una línea es demasiado larga; se omite</translation>
    </message>
    <message>
        <source>%1 is no date in the order %2</source>
        <translation>%1 no es una fecha en el orden %2</translation>
    </message>
    <message>
        <source>%1 has a time but no date</source>
        <translation>%1 tiene hora pero no fecha</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date</source>
        <translation>%1 no se puede leer como fecha</translation>
    </message>
    <message>
        <source>%1: the time of day cannot be read</source>
        <translation>%1: la hora no se puede leer</translation>
    </message>
    <message>
        <source>the start &quot;%1&quot;</source>
        <translation>el inicio «%1»</translation>
    </message>
    <message>
        <source>there is no start</source>
        <translation>no hay inicio</translation>
    </message>
    <message>
        <source>the end &quot;%1&quot;</source>
        <translation>el fin «%1»</translation>
    </message>
    <message>
        <source>%1 has no time of day</source>
        <translation>%1 no tiene hora</translation>
    </message>
    <message>
        <source>ends at %1, on the next day</source>
        <translation>termina el %1, al día siguiente</translation>
    </message>
    <message>
        <source>the start has no time of day</source>
        <translation>el inicio no tiene hora</translation>
    </message>
    <message>
        <source>the duration &quot;%1&quot; cannot be read</source>
        <translation>la duración «%1» no se puede leer</translation>
    </message>
    <message>
        <source>it ends (%1) before it starts (%2)</source>
        <translation>termina (%1) antes de empezar (%2)</translation>
    </message>
    <message>
        <source>a zero byte stands in this row</source>
        <translation>hay un byte nulo en esta fila</translation>
    </message>
    <message>
        <source>too many lines cannot be read; is this a CSV file?</source>
        <translation>demasiadas líneas no se pueden leer; ¿es un archivo CSV?</translation>
    </message>
    <message>
        <source>too many cells in this row</source>
        <translation>demasiadas celdas en esta fila</translation>
    </message>
    <message>
        <source>a cell of this row is too long</source>
        <translation>una celda de esta fila es demasiado larga</translation>
    </message>
    <message>
        <source>a quote is opened here and not closed within the longest cell allowed</source>
        <translation>aquí se abren comillas que no se cierran dentro de la celda más larga permitida</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>aquí se abren comillas que no se cierran nunca</translation>
    </message>
    <message>
        <source>a quote is closed in the middle of a cell</source>
        <translation>unas comillas se cierran en medio de una celda</translation>
    </message>
    <message>
        <source>this is a spreadsheet file; save it as CSV and import that</source>
        <translation>es un archivo de hoja de cálculo; guárdelo como CSV e impórtelo</translation>
    </message>
    <message>
        <source>two-digit years do not say what comes first; give dateFormat in a mapping, such as &quot;yy-MM-dd&quot;</source>
        <translation>los años de dos cifras no dicen qué va primero; indique dateFormat en una correspondencia, por ejemplo &quot;yy-MM-dd&quot;</translation>
    </message>
    <message>
        <source>dates with the day first (line %1) and with the month first (line %2) are mixed; give dateFormat in a mapping</source>
        <translation>se mezclan fechas con el día primero (línea %1) y con el mes primero (línea %2); indique dateFormat en una correspondencia</translation>
    </message>
    <message>
        <source>no date says whether the day or the month comes first; give dateFormat in a mapping, &quot;dd/MM/yyyy&quot; or &quot;MM/dd/yyyy&quot;</source>
        <translation>ninguna fecha dice si va primero el día o el mes; indique dateFormat en una correspondencia, &quot;dd/MM/yyyy&quot; o &quot;MM/dd/yyyy&quot;</translation>
    </message>
    <message>
        <source>%1 (as the mapping says)</source>
        <translation>%1 (según la correspondencia)</translation>
    </message>
    <message>
        <source>%1 (line %2 proves it)</source>
        <translation>%1 (lo demuestra la línea %2)</translation>
    </message>
    <message>
        <source>%1 (written with dots)</source>
        <translation>%1 (escrito con puntos)</translation>
    </message>
    <message>
        <source>y-m-d or months by name</source>
        <translation>a-m-d o meses con su nombre</translation>
    </message>
    <message>
        <source>Excel day numbers</source>
        <translation>números de día de Excel</translation>
    </message>
    <message>
        <source>12-hour clock</source>
        <translation>reloj de 12 horas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>no mapping knows these columns; give one that says which column is what</source>
        <translation>ninguna correspondencia conoce estas columnas; dé una que diga qué es cada columna</translation>
    </message>
    <message>
        <source>encoding: %1 (a guess: the file does not say)</source>
        <translation>codificación: %1 (supuesta: el archivo no lo dice)</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>codificación: %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n pairs overlap; the rest is not listed</source>
        <translation>
            <numerusform>se solapa más de %n par; el resto no se enumera</numerusform>
            <numerusform>se solapan más de %n pares; el resto no se enumera</numerusform>
        </translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by %1</source>
        <translation>apartada por una importación: su hora la ocupa %1</translation>
    </message>
    <message>
        <source>the same row stands above; it counts once</source>
        <translation>la misma fila está más arriba; cuenta una vez</translation>
    </message>
    <message>
        <source>%1: the booking is otherwise since the export; it stays</source>
        <translation>%1: la reserva ha cambiado desde la exportación; se queda así</translation>
    </message>
    <message>
        <source>%1: an operator changed it too; theirs is kept</source>
        <translation>%1: un operador también la cambió; se conserva su versión</translation>
    </message>
    <message>
        <source>a mapping is a JSON object</source>
        <translation>una correspondencia es un objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IANA time zone</source>
        <translation>«%1» no es una zona horaria IANA</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>«%1» debe ser %2</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>un objeto {…}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in &quot;%2&quot;</source>
        <translation>«%1» no se conoce en «%2»</translation>
    </message>
    <message>
        <source>a delimiter is one of , ; | or &quot;tab&quot;</source>
        <translation>un separador es , ; | o &quot;tab&quot;</translation>
    </message>
    <message>
        <source>&quot;headerRow&quot; is a number from 1 to 100</source>
        <translation>&quot;headerRow&quot; es un número de 1 a 100</translation>
    </message>
    <message>
        <source>&quot;dateFormat&quot; must name day, month and year, such as &quot;dd/MM/yyyy&quot;</source>
        <translation>&quot;dateFormat&quot; debe nombrar día, mes y año, por ejemplo &quot;dd/MM/yyyy&quot;</translation>
    </message>
    <message>
        <source>a heading must be text</source>
        <translation>un encabezado debe ser texto</translation>
    </message>
    <message>
        <source>a heading is empty</source>
        <translation>un encabezado está vacío</translation>
    </message>
    <message>
        <source>a column is a heading, a list of headings, or {&quot;join&quot;: […]}</source>
        <translation>una columna es un encabezado, una lista de encabezados o {&quot;join&quot;: […]}</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must be an object</source>
        <translation>&quot;columns&quot; debe ser un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of column</source>
        <translation>«%1» no es un tipo de columna</translation>
    </message>
    <message>
        <source>&quot;join&quot; must be a list of headings</source>
        <translation>&quot;join&quot; debe ser una lista de encabezados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required but not among &quot;columns&quot;</source>
        <translation>«%1» es obligatorio, pero no está en &quot;columns&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;oneBooking&quot; or &quot;bookingEach&quot;</source>
        <translation>«%1» es &quot;oneBooking&quot; o &quot;bookingEach&quot;</translation>
    </message>
    <message>
        <source>&quot;slotMinutes&quot; is a number from 1 to 1440</source>
        <translation>&quot;slotMinutes&quot; es un número de 1 a 1440</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;minutes&quot;, &quot;hours&quot;, or &quot;slots&quot; with &quot;slotMinutes&quot;</source>
        <translation>&quot;unit&quot; es &quot;minutes&quot;, &quot;hours&quot; o &quot;slots&quot; con &quot;slotMinutes&quot;</translation>
    </message>
    <message>
        <source>&quot;create&quot; lists &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot;</source>
        <translation>&quot;create&quot; enumera &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot;</translation>
    </message>
    <message>
        <source>&quot;customerNames&quot; is &quot;firstLast&quot; or &quot;lastFirst&quot;</source>
        <translation>&quot;customerNames&quot; es &quot;firstLast&quot; o &quot;lastFirst&quot;</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;start&quot; (or &quot;range&quot;) is</source>
        <translation>&quot;columns&quot; debe decir dónde está &quot;start&quot; (o &quot;range&quot;)</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;end&quot;, &quot;endTime&quot; or &quot;duration&quot; is</source>
        <translation>&quot;columns&quot; debe decir dónde está &quot;end&quot;, &quot;endTime&quot; o &quot;duration&quot;</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;place&quot; is, or &quot;place&quot; name a bay</source>
        <translation>&quot;columns&quot; debe decir dónde está &quot;place&quot;, o &quot;place&quot; nombrar un puesto</translation>
    </message>
    <message>
        <source>no bay is named</source>
        <translation>no se nombra ningún puesto</translation>
    </message>
    <message>
        <source>no bay is called &quot;%1&quot;, and nothing says at which location it would be</source>
        <translation>ningún puesto se llama «%1», y nada dice en qué sede estaría</translation>
    </message>
    <message>
        <source>several locations are called &quot;%1&quot;</source>
        <translation>varias sedes se llaman «%1»</translation>
    </message>
    <message>
        <source>no location is called &quot;%1&quot;, and the mapping does not let one be created</source>
        <translation>ninguna sede se llama «%1», y la correspondencia no permite crear una</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>«%1» no es una zona horaria</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2 (assumed: nothing says its time zone)</source>
        <translation>nueva sede «%1» en %2 (supuesto: nada dice su zona horaria)</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2</source>
        <translation>nueva sede «%1» en %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several bays &quot;%2&quot;</source>
        <translation>«%1» tiene varios puestos «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no bay &quot;%2&quot;, and the mapping does not let one be created</source>
        <translation>«%1» no tiene ningún puesto «%2», y la correspondencia no permite crear uno</translation>
    </message>
    <message>
        <source>the bays of one booking are at several locations</source>
        <translation>los puestos de una misma reserva están en varias sedes</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known; add it to &quot;states&quot; of a mapping</source>
        <translation>el estado «%1» no se conoce; añádalo a &quot;states&quot; de una correspondencia</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; is no number; left out</source>
        <translation>el número de personas «%1» no es un número; se omite</translation>
    </message>
    <message>
        <source>the payment &quot;%1&quot; is not known; left out</source>
        <translation>el pago «%1» no se conoce; se omite</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is not clear; left out</source>
        <translation>el importe «%1» no está claro; se omite</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing; the mapping &quot;%2&quot; needs it</source>
        <translation>falta la columna «%1»; la correspondencia «%2» la necesita</translation>
    </message>
    <message>
        <source>mapping: %1</source>
        <translation>correspondencia: %1</translation>
    </message>
    <message>
        <source>delimiter: %1</source>
        <translation>separador: %1</translation>
    </message>
    <message>
        <source>dates: %1</source>
        <translation>fechas: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>%1 happens twice in %2; the first is taken (%3)</source>
        <translation>%1 ocurre dos veces en %2; se toma la primera (%3)</translation>
    </message>
    <message>
        <source>%1 does not exist in %2; read as %3</source>
        <translation>%1 no existe en %2; se lee como %3</translation>
    </message>
    <message>
        <source>a rule needs an &quot;id&quot;</source>
        <translation>una regla necesita un &quot;id&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of a rule that holds always</source>
        <translation>«%1» es el identificador de una regla que vale siempre</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>el identificador «%1» ya está en la línea %2</translation>
    </message>
    <message>
        <source>exactly one of &quot;rule&quot;, &quot;all&quot; and &quot;any&quot; is wanted</source>
        <translation>hace falta exactamente uno de &quot;rule&quot;, &quot;all&quot; y &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>there is no rule called &quot;%1&quot;</source>
        <translation>ninguna regla se llama «%1»</translation>
    </message>
    <message>
        <source>&quot;unless&quot; wants a scope, a rule, &quot;all&quot; or &quot;any&quot;</source>
        <translation>&quot;unless&quot; requiere un ámbito, una regla, &quot;all&quot; o &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;until&quot; lies before &quot;from&quot;</source>
        <translation>&quot;until&quot; es anterior a &quot;from&quot;</translation>
    </message>
    <message>
        <source>the quota per &quot;%1&quot; allows more than the one per &quot;%2&quot; (&quot;%3&quot; and &quot;%4&quot;)</source>
        <translation>la cuota por «%1» permite más que la de «%2» («%3» y «%4»)</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is missing</source>
        <translation>falta &quot;rules&quot;</translation>
    </message>
    <message>
        <source>an object {…} is wanted here</source>
        <translation>aquí hace falta un objeto {…}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4</source>
        <translation>«%1» es %2; debe ir de %3 a %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be hours in whole minutes, from 0 to %2</source>
        <translation>«%1» debe ser horas en minutos enteros, de 0 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; leave it out instead</source>
        <translation>«%1» está vacío; mejor omítalo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date like &quot;2026-11-22&quot;</source>
        <translation>«%1» no es una fecha como &quot;2026-11-22&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; &quot;%2&quot; is one of %3</source>
        <translation>«%1» no se conoce aquí; «%2» es uno de %3</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>una lista […]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the same object</source>
        <translation>«%1» aparece dos veces en el mismo objeto</translation>
    </message>
    <message>
        <source>lists and objects are nested too deep</source>
        <translation>listas y objetos tienen demasiados niveles anidados</translation>
    </message>
    <message>
        <source>a zero byte does not belong in JSON</source>
        <translation>un byte nulo no tiene lugar en JSON</translation>
    </message>
    <message>
        <source>the schema itself is not JSON</source>
        <translation>el propio esquema no es JSON</translation>
    </message>
    <message>
        <source>the schema&apos;s &quot;%1&quot; does not hold at %2</source>
        <translation>no se cumple «%1» del esquema en %2</translation>
    </message>
    <message>
        <source>the club has no location called &quot;%1&quot;</source>
        <translation>el club no tiene ninguna sede llamada «%1»</translation>
    </message>
    <message>
        <source>the club has no bay called &quot;%1&quot;</source>
        <translation>el club no tiene ningún puesto llamado «%1»</translation>
    </message>
    <message>
        <source>the club has no tier called &quot;%1&quot;</source>
        <translation>el club no tiene ninguna categoría llamada «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time like &quot;09:00&quot;</source>
        <translation>«%1» no es una hora como &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>an advance limit needs &quot;days&quot;, &quot;firstDay&quot; or &quot;lastDay&quot;</source>
        <translation>un límite de antelación necesita &quot;days&quot;, &quot;firstDay&quot; o &quot;lastDay&quot;</translation>
    </message>
    <message>
        <source>&quot;lastDay&quot; lies before &quot;firstDay&quot;</source>
        <translation>&quot;lastDay&quot; es anterior a &quot;firstDay&quot;</translation>
    </message>
    <message>
        <source>&quot;strict&quot; goes with neither &quot;opensAt&quot; nor &quot;openDays&quot;</source>
        <translation>&quot;strict&quot; no va ni con &quot;opensAt&quot; ni con &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>&quot;opensAt&quot; does not go with &quot;openDays&quot;</source>
        <translation>&quot;opensAt&quot; no va con &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>a buffer needs &quot;after&quot; or &quot;before&quot;</source>
        <translation>un margen necesita &quot;after&quot; o &quot;before&quot;</translation>
    </message>
    <message>
        <source>&quot;hours&quot; is missing</source>
        <translation>falta &quot;hours&quot;</translation>
    </message>
    <message>
        <source>&quot;maximum&quot; is less than &quot;minimum&quot;</source>
        <translation>&quot;maximum&quot; es menor que &quot;minimum&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;step&quot; es mayor que &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a duration needs &quot;minimum&quot;, &quot;step&quot; or &quot;maximum&quot;</source>
        <translation>una duración necesita &quot;minimum&quot;, &quot;step&quot; o &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>&quot;slots&quot; is missing</source>
        <translation>falta &quot;slots&quot;</translation>
    </message>
    <message>
        <source>&quot;per&quot; is missing</source>
        <translation>falta &quot;per&quot;</translation>
    </message>
    <message>
        <source>exactly one of &quot;count&quot;, &quot;hours&quot; and &quot;minutes&quot; is wanted</source>
        <translation>hace falta exactamente uno de &quot;count&quot;, &quot;hours&quot; y &quot;minutes&quot;</translation>
    </message>
    <message>
        <source>&quot;weekStart&quot; goes with &quot;per&quot;: &quot;week&quot; only</source>
        <translation>&quot;weekStart&quot; solo va con &quot;per&quot;: &quot;week&quot;</translation>
    </message>
    <message>
        <source>a recurrence rule needs &quot;tiers&quot; or &quot;months&quot;</source>
        <translation>una regla de repetición necesita &quot;tiers&quot; o &quot;months&quot;</translation>
    </message>
    <message>
        <source>&quot;free&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;free&quot; es mayor que &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a season has a &quot;first&quot; and a &quot;last&quot; day like &quot;05-01&quot;</source>
        <translation>una temporada tiene un día &quot;first&quot; y otro &quot;last&quot; como &quot;05-01&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; must divide the day of 1440 minutes</source>
        <translation>&quot;step&quot; debe dividir el día de 1440 minutos</translation>
    </message>
    <message>
        <source>&quot;offset&quot; must be less than &quot;step&quot;</source>
        <translation>&quot;offset&quot; debe ser menor que &quot;step&quot;</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texto no está en UTF-8</translation>
    </message>
    <message>
        <source>a change set names an entity twice</source>
        <translation>un conjunto de cambios nombra dos veces lo mismo</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>conjunto de cambios</translation>
    </message>
    <message>
        <source>the fields are not those of %1</source>
        <translation>los campos no son los de %1</translation>
    </message>
    <message>
        <source>club file</source>
        <translation>archivo del club</translation>
    </message>
    <message>
        <source>its first page is not readable</source>
        <translation>su primera página no es legible</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>a booking is not readable</source>
        <translation>una reserva no es legible</translation>
    </message>
    <message>
        <source>the phones of a customer are not readable</source>
        <translation>los teléfonos de un cliente no son legibles</translation>
    </message>
    <message>
        <source>a customer is not readable</source>
        <translation>un cliente no es legible</translation>
    </message>
    <message>
        <source>step %1 is not readable</source>
        <translation>el paso %1 no es legible</translation>
    </message>
    <message>
        <source>the overrides of a step are not readable</source>
        <translation>las excepciones de un paso no son legibles</translation>
    </message>
    <message>
        <source>a change in the journal is not readable</source>
        <translation>un cambio del diario no es legible</translation>
    </message>
    <message>
        <source>a change stands outside its step</source>
        <translation>un cambio está fuera de su paso</translation>
    </message>
    <message>
        <source>a step lacks some of its changes</source>
        <translation>a un paso le faltan algunos de sus cambios</translation>
    </message>
    <message>
        <source>occupancy of %1 is missing</source>
        <translation>falta la ocupación de %1</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>SQLite dice: %1</translation>
    </message>
    <message>
        <source>its tables are not those that it was made with</source>
        <translation>sus tablas no son aquellas con las que se creó</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>its inside does not fit together</source>
        <translation>su contenido no es coherente</translation>
    </message>
    <message>
        <source>it is no database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>falta memoria</translation>
    </message>
    <message>
        <source>the file does not say which desk it belongs to</source>
        <translation>el archivo no dice a qué terminal pertenece</translation>
    </message>
    <message>
        <source>a block is not readable</source>
        <translation>un bloqueo no es legible</translation>
    </message>
    <message>
        <source>a stretch of occupancy is reversed</source>
        <translation>un tramo de ocupación está al revés</translation>
    </message>
    <message>
        <source>%1 is not readable</source>
        <translation>%1 no es legible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a row of %1 names a row of %2 that is not there</source>
        <translation>una fila de %1 nombra una fila de %2 que no existe</translation>
    </message>
    <message>
        <source>tables, indexes or guards are not those that the file was made with</source>
        <translation>las tablas, los índices o las guardas no son aquellos con los que se creó el archivo</translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s) the search knows %1</source>
        <translation>
            <numerusform>de %n cliente, la búsqueda conoce %1</numerusform>
            <numerusform>de %n clientes, la búsqueda conoce %1</numerusform>
        </translation>
    </message>
    <message>
        <source>bay %1 is held and is not there or withdrawn</source>
        <translation>el puesto %1 está ocupado, pero no existe o se retiró</translation>
    </message>
    <message>
        <source>booking %1 is of a withdrawn customer</source>
        <translation>la reserva %1 es de un cliente retirado</translation>
    </message>
    <message>
        <source>two holders at once on bay %1 at %2</source>
        <translation>dos ocupantes a la vez en el puesto %1 el %2</translation>
    </message>
    <message>
        <source>%1 does not hold the bay that it should hold</source>
        <translation>%1 no ocupa el puesto que debería ocupar</translation>
    </message>
    <message numerus="yes">
        <source>occupancy has %n row(s) where bookings and blocks account for %1</source>
        <translation>
            <numerusform>la ocupación tiene %n fila, y reservas y bloqueos explican %1</numerusform>
            <numerusform>la ocupación tiene %n filas, y reservas y bloqueos explican %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal has a gap before step %1</source>
        <translation>el diario tiene un hueco antes del paso %1</translation>
    </message>
    <message>
        <source>step %1 does not have its changes</source>
        <translation>el paso %1 no tiene sus cambios</translation>
    </message>
    <message>
        <source>the journal has changes that belong to no step</source>
        <translation>el diario tiene cambios que no son de ningún paso</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside any step</source>
        <translation>
            <numerusform>%n cambio fuera de todo paso</numerusform>
            <numerusform>%n cambios fuera de todo paso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the journal and has no row</source>
        <translation>%1 está en el diario y no tiene fila</translation>
    </message>
    <message>
        <source>%1 is not what its history says</source>
        <translation>%1 no es lo que dice su historial</translation>
    </message>
    <message>
        <source>a change of %1 is not readable</source>
        <translation>un cambio de %1 no es legible</translation>
    </message>
    <message>
        <source>%1 changes before it is made</source>
        <translation>%1 cambia antes de crearse</translation>
    </message>
    <message>
        <source>the history of %1 does not fit together</source>
        <translation>el historial de %1 no es coherente</translation>
    </message>
    <message numerus="yes">
        <source>there are %n row(s) and the journal made %1</source>
        <translation>
            <numerusform>hay %n fila y el diario creó %1</numerusform>
            <numerusform>hay %n filas y el diario creó %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds what it cannot hold</source>
        <translation>%1 contiene lo que no puede contener</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of another type</source>
        <translation>«%1» tiene un valor de otro tipo</translation>
    </message>
    <message>
        <source>a field is not kept by %1</source>
        <translation>%1 no guarda un campo</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) fit &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</source>
        <translation>
            <numerusform>%n cliente corresponde a «%1»: se reservó como cliente de paso. Dé un identificador, teléfono o correo para vincular uno.</numerusform>
            <numerusform>%n clientes corresponden a «%1»: se reservó como cliente de paso. Dé un identificador, teléfono o correo para vincular uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberada</translation>
    </message>
    <message>
        <source>No customer is &quot;%1&quot;: booked as a walk-in.</source>
        <translation>Ningún cliente es «%1»: se reservó como cliente de paso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no digits</source>
        <translation>«%1» no tiene cifras</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>«%1» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1: «%2» no es un número entero.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1: %2 no está entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1: «%2» no es ninguno de %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 necesita un valor que no esté vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2.</source>
        <translation>«%1» no es una opción de %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 se da dos veces.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>init needs either --demo or --club FILE.</source>
        <translation>init necesita --demo o --club ARCHIVO.</translation>
    </message>
    <message>
        <source>--date belongs to --demo.</source>
        <translation>--date va con --demo.</translation>
    </message>
    <message>
        <source>reschedule-booking needs --bay, --start or --minutes.</source>
        <translation>reschedule-booking necesita --bay, --start o --minutes.</translation>
    </message>
    <message>
        <source>--date excludes --from and --to.</source>
        <translation>--date excluye --from y --to.</translation>
    </message>
    <message>
        <source>%1 needs %2: %3.</source>
        <translation>%1 necesita %2: %3.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>«%1» no es un comando.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se dio ningún comando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one value too many.</source>
        <translation>«%1» es un valor de más.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>the file is open in a window, whose clock is everybody&apos;s</source>
        <translation>el archivo está abierto en una ventana, cuyo reloj es el de todos</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>ese comando no existe</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:BOOKING,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
With --dry-run nothing is changed and &quot;changeSet&quot; is null.
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</source>
        <translation>{&quot;id&quot;:RESERVA,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
Con --dry-run no cambia nada y &quot;changeSet&quot; es null.
Rechazado (salida 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</translation>
    </message>
    <message>
        <source>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXT}
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</source>
        <translation>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXTO}
Rechazado (salida 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</translation>
    </message>
    <message>
        <source>Times are ISO 8601 (2026-11-22T18:30:00-04:00); without an offset they are wall time of the location.
A wall time that the night of a clock change skips or repeats is refused: give its offset.</source>
        <translation>Las horas son ISO 8601 (2026-11-22T18:30:00-04:00); sin desfase, es la hora local de la sede.
Una hora local que la noche del cambio de hora salta o repite se rechaza: dé su desfase.</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>set aside the rules that your role may override; kept</source>
        <translation>pasar por alto las reglas en que su rol puede hacer excepción; se conserva</translation>
    </message>
    <message>
        <source>judge only; nothing is changed or logged</source>
        <translation>solo juzgar; no se cambia ni se registra nada</translation>
    </message>
    <message>
        <source>name or id of the location</source>
        <translation>nombre o identificador de la sede</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>duración en minutos</translation>
    </message>
    <message>
        <source>the booking</source>
        <translation>la reserva</translation>
    </message>
    <message>
        <source>make a new club file</source>
        <translation>crear un nuevo archivo de club</translation>
    </message>
    <message>
        <source>the demo club with three weeks of bookings</source>
        <translation>el club de demostración con tres semanas de reservas</translation>
    </message>
    <message>
        <source>the demo&apos;s today (2026-11-22); same date, same club</source>
        <translation>el día de la demostración (2026-11-22); misma fecha, mismo club</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>a club described in JSON (resources/club/schema.json)</source>
        <translation>un club descrito en JSON (resources/club/schema.json)</translation>
    </message>
    <message>
        <source>Either --demo or --club. A file that exists already is left alone (exit 4).
With --date the demo stands at 15:12 of that day, else at the present time.</source>
        <translation>O --demo o --club. Un archivo que ya existe se deja como está (salida 4).
Con --date la demostración se sitúa a las 15:12 de ese día; si no, en el momento actual.</translation>
    </message>
    <message>
        <source>bring in bookings from CSV or iCalendar</source>
        <translation>importar reservas de CSV o iCalendar</translation>
    </message>
    <message>
        <source>a .csv or .ics file</source>
        <translation>un archivo .csv o .ics</translation>
    </message>
    <message>
        <source>mapping: a file, or the name of a shipped one; else it is guessed</source>
        <translation>correspondencia: un archivo, o el nombre de una incluida; si no, se adivina</translation>
    </message>
    <message>
        <source>report only; nothing is changed</source>
        <translation>solo el informe; no se cambia nada</translation>
    </message>
    <message>
        <source>what to do with rows that overlap: leave them out (default) or keep them aside, cancelled, to be solved</source>
        <translation>qué hacer con las filas que se solapan: omitirlas (por defecto) o apartarlas, canceladas, para resolverlas</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>qué formato escribir</translation>
    </message>
    <message>
        <source>bookings that end after this time or date</source>
        <translation>reservas que terminan después de esta hora o fecha</translation>
    </message>
    <message>
        <source>bookings that start before this time or date (a date: to its end)</source>
        <translation>reservas que empiezan antes de esta hora o fecha (una fecha: hasta su final)</translation>
    </message>
    <message>
        <source>list every start that passes the rules</source>
        <translation>enumerar todos los inicios que las reglas permiten</translation>
    </message>
    <message>
        <source>day at the location (2026-11-22)</source>
        <translation>día en la sede (2026-11-22)</translation>
    </message>
    <message>
        <source>bays side by side; default 1</source>
        <translation>puestos contiguos; por defecto 1</translation>
    </message>
    <message>
        <source>judge for this customer: name, phone, e-mail or id</source>
        <translation>juzgar para este cliente: nombre, teléfono, correo o identificador</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; is &quot;Location/Bay&quot; and can be given to create-booking; several are joined by commas.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; es &quot;Sede/Puesto&quot; y se puede dar a create-booking; varios se unen con comas.</translation>
    </message>
    <message>
        <source>book one bay or several</source>
        <translation>reservar uno o varios puestos</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, a name with --location, or an id</source>
        <translation>&quot;Dartmouth/Bay 3&quot;, un nombre con --location, o un identificador</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id of a customer</source>
        <translation>nombre, teléfono, correo o identificador de un cliente</translation>
    </message>
    <message>
        <source>phone of a walk-in; tells customers of one name apart</source>
        <translation>teléfono de un cliente de paso; distingue a clientes del mismo nombre</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>notes for staff</source>
        <translation>notas para el personal</translation>
    </message>
    <message>
        <source>league, group or event</source>
        <translation>liga, grupo o evento</translation>
    </message>
    <message>
        <source>how it came; default phone</source>
        <translation>cómo llegó; por defecto phone</translation>
    </message>
    <message>
        <source>A customer is linked where exactly one has that name, phone, e-mail or id. Where none has, the name is
booked as a walk-in, which is said on standard error; where several have, it is a walk-in with a warning
WALK_IN.</source>
        <translation>Se vincula un cliente si exactamente uno tiene ese nombre, teléfono, correo o identificador. Si nadie lo tiene,
el nombre se reserva como cliente de paso, lo que se dice por la salida de errores; si lo tienen varios, es un
cliente de paso con una advertencia WALK_IN.</translation>
    </message>
    <message>
        <source>move a booking in time, to other bays, or make it longer or shorter</source>
        <translation>mover una reserva de hora o a otros puestos, alargarla o acortarla</translation>
    </message>
    <message>
        <source>new bays</source>
        <translation>nuevos puestos</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>nuevo inicio</translation>
    </message>
    <message>
        <source>cancel a booking</source>
        <translation>cancelar una reserva</translation>
    </message>
    <message>
        <source>why; kept with the booking</source>
        <translation>por qué; se guarda con la reserva</translation>
    </message>
    <message>
        <source>the customer has come</source>
        <translation>el cliente ha llegado</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>the customer did not come</source>
        <translation>el cliente no se presentó</translation>
    </message>
    <message>
        <source>give back what is left of a no-show&apos;s time</source>
        <translation>devolver lo que queda del tiempo de quien no se presentó</translation>
    </message>
    <message>
        <source>bring back a cancelled booking or a no-show, if the time is still free</source>
        <translation>recuperar una reserva cancelada o una ausencia, si la hora sigue libre</translation>
    </message>
    <message>
        <source>list bookings and blocks</source>
        <translation>enumerar reservas y bloqueos</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>end after this</source>
        <translation>terminan después de esto</translation>
    </message>
    <message>
        <source>start before this (a date: to its end)</source>
        <translation>empiezan antes de esto (una fecha: hasta su final)</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id</source>
        <translation>nombre, teléfono, correo o identificador</translation>
    </message>
    <message>
        <source>only these bookings, no blocks</source>
        <translation>solo estas reservas, sin bloqueos</translation>
    </message>
    <message>
        <source>at most this many bookings</source>
        <translation>como máximo tantas reservas</translation>
    </message>
    <message>
        <source>Without --date, --from and --to: today at each location.</source>
        <translation>Sin --date, --from ni --to: hoy en cada sede.</translation>
    </message>
    <message>
        <source>show every step that touched a booking, customer or block</source>
        <translation>mostrar cada paso que tocó una reserva, un cliente o un bloqueo</translation>
    </message>
    <message>
        <source>of the booking, customer or block</source>
        <translation>de la reserva, el cliente o el bloqueo</translation>
    </message>
    <message>
        <source>newest N; default 1000</source>
        <translation>los N más recientes; por defecto 1000</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>Lo más reciente primero.</translation>
    </message>
    <message>
        <source>search customers</source>
        <translation>buscar clientes</translation>
    </message>
    <message>
        <source>part of a name, phone or e-mail; without it the first ones</source>
        <translation>parte de un nombre, teléfono o correo; sin ella, los primeros</translation>
    </message>
    <message>
        <source>at most this many; default 20</source>
        <translation>como máximo tantos; por defecto 20</translation>
    </message>
    <message>
        <source>Phone and e-mail are null for who may not read contacts.</source>
        <translation>Teléfono y correo son null para quien no puede ver los datos de contacto.</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>añadir un cliente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>key of a tier</source>
        <translation>clave de una categoría</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:CUSTOMER,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
With --dry-run nothing is changed and both are null.</source>
        <translation>{&quot;id&quot;:CLIENTE,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
Con --dry-run no cambia nada y ambos son null.</translation>
    </message>
    <message>
        <source>take back the operator&apos;s own last step on this desk, or the one named</source>
        <translation>deshacer el último paso propio del operador en este terminal, o el que se indique</translation>
    </message>
    <message>
        <source>the change set to take back</source>
        <translation>el conjunto de cambios que se deshace</translation>
    </message>
    <message>
        <source>do again what was taken back last, or the step named</source>
        <translation>rehacer lo último que se deshizo, o el paso que se indique</translation>
    </message>
    <message>
        <source>the change set to do again</source>
        <translation>el conjunto de cambios que se rehace</translation>
    </message>
    <message>
        <source>check a rule book without using it</source>
        <translation>comprobar un reglamento sin usarlo</translation>
    </message>
    <message>
        <source>rule book in JSON (resources/rules/schema.json)</source>
        <translation>reglamento en JSON (resources/rules/schema.json)</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Defectuoso (salida 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTO}</translation>
    </message>
    <message>
        <source>print the rule book in force</source>
        <translation>mostrar el reglamento vigente</translation>
    </message>
    <message>
        <source>The rule book, as JSON.</source>
        <translation>El reglamento, en JSON.</translation>
    </message>
    <message>
        <source>put a rule book in force</source>
        <translation>poner en vigor un reglamento</translation>
    </message>
    <message>
        <source>rule book in JSON</source>
        <translation>reglamento en JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}; the book in force stays.</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Defectuoso (salida 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTO}; sigue el reglamento vigente.</translation>
    </message>
    <message>
        <source>count refused and overridden attempts by rule, operator and day</source>
        <translation>contar los intentos rechazados y con excepción por regla, operador y día</translation>
    </message>
    <message>
        <source>from this time or date; default 30 days ago</source>
        <translation>desde esta hora o fecha; por defecto, hace 30 días</translation>
    </message>
    <message>
        <source>before this time (a date: to its end); default now</source>
        <translation>antes de esta hora (una fecha: hasta su final); por defecto, ahora</translation>
    </message>
    <message>
        <source>walk the whole file and prove the invariants</source>
        <translation>recorrer todo el archivo y comprobar los invariantes</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Damaged (exit 5): {&quot;ok&quot;:false,&quot;findings&quot;:[TEXT…]}</source>
        <translation>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Dañado (salida 5): {&quot;ok&quot;:false,&quot;findings&quot;:[TEXTO…]}</translation>
    </message>
    <message>
        <source>tell what the open window shows and where a slot is on the screen</source>
        <translation>decir qué muestra la ventana abierta y dónde está una franja en la pantalla</translation>
    </message>
    <message>
        <source>bays of the slot to point at</source>
        <translation>puestos de la franja que se señala</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>su inicio</translation>
    </message>
    <message>
        <source>its length in minutes; default 30</source>
        <translation>su duración en minutos; por defecto 30</translation>
    </message>
    <message>
        <source>For tests and scripts that work the window by mouse and keys; only while a window has the file
open (exit 4). Pixels are of the screen.</source>
        <translation>Para pruebas y scripts que manejan la ventana con ratón y teclado; solo mientras una ventana tiene el archivo
abierto (salida 4). Los píxeles son los de la pantalla.</translation>
    </message>
    <message>
        <source>explain the commands</source>
        <translation>explicar los comandos</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>one command; without it all of them</source>
        <translation>un comando; sin él, todos</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>the club&apos;s file; default: the desktop&apos;s</source>
        <translation>el archivo del club; por defecto, el de la ventana</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERADOR</translation>
    </message>
    <message>
        <source>who acts: name or id; default: the club&apos;s only or first owner</source>
        <translation>quién actúa: nombre o identificador; por defecto, el único o primer propietario del club</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>language of the texts, as fr; default: the system&apos;s. A window that has the file answers in its own</source>
        <translation>idioma de los textos, por ejemplo es; por defecto, el del sistema. Una ventana que tiene el archivo responde en el suyo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la línea de comandos es incorrecta</translation>
    </message>
    <message>
        <source>refused by a rule or for want of permission</source>
        <translation>rechazado por una regla o por falta de permiso</translation>
    </message>
    <message>
        <source>a value, name or file that was given is wrong</source>
        <translation>un valor, nombre o archivo indicado es incorrecto</translation>
    </message>
    <message>
        <source>the club&apos;s file cannot be used, or is damaged</source>
        <translation>el archivo del club no se puede usar o está dañado</translation>
    </message>
    <message>
        <source>the server refused or cannot be reached</source>
        <translation>el servidor lo rechazó o no responde</translation>
    </message>
    <message>
        <source>the program that owns the file has ended</source>
        <translation>el programa que posee el archivo ha terminado</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(de %1 a %2)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Valores:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Prints:</source>
        <translation>Muestra:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>bayboardctl: the scripting door of Bayboard</source>
        <translation>bayboardctl: la puerta de Bayboard para scripts</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Results are JSON on standard output, messages go to standard error. Times are ISO 8601 with the
location&apos;s offset.</source>
        <translation>Los resultados son JSON por la salida estándar; los mensajes van a la salida de errores. Las horas son ISO 8601
con el desfase de la sede.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>&quot;bayboardctl help COMMAND&quot; explains one command and the JSON that it prints.</source>
        <translation>&quot;bayboardctl help COMANDO&quot; explica un comando y el JSON que muestra.</translation>
    </message>
    <message>
        <source>it is not before --to</source>
        <translation>no es anterior a --to</translation>
    </message>
    <message>
        <source>the program that owns the file ended before it answered</source>
        <translation>el programa que posee el archivo terminó antes de responder</translation>
    </message>
    <message>
        <source>the bays are not of one location</source>
        <translation>los puestos no son de una misma sede</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not at the location that --location names</source>
        <translation>«%1» no está en la sede que indica --location</translation>
    </message>
    <message>
        <source>the clocks of %1 skip %2</source>
        <translation>en %1 no existe %2 (cambio de hora)</translation>
    </message>
    <message>
        <source>the clocks of %1 show %2 twice; say %3 or %4</source>
        <translation>en %1, %2 ocurre dos veces; indique %3 o %4</translation>
    </message>
    <message>
        <source>it is not after --from</source>
        <translation>no es posterior a --from</translation>
    </message>
    <message>
        <source>--bay and --start belong together</source>
        <translation>--bay y --start van juntos</translation>
    </message>
    <message>
        <source>no such option; a club&apos;s file is given with --db</source>
        <translation>no existe esa opción; el archivo de un club se indica con --db</translation>
    </message>
    <message>
        <source>not a date like 2026-11-22</source>
        <translation>no es una fecha como 2026-11-22</translation>
    </message>
    <message>
        <source>not a time like 2026-11-22T15:12:00-04:00</source>
        <translation>no es una hora como 2026-11-22T15:12:00-04:00</translation>
    </message>
    <message>
        <source>not a size like 1600x1000</source>
        <translation>no es un tamaño como 1600x1000</translation>
    </message>
    <message>
        <source>the location has no such day</source>
        <translation>ese día no existe en la sede</translation>
    </message>
    <message>
        <source>&quot;args&quot; or &quot;cwd&quot; is missing</source>
        <translation>falta &quot;args&quot; o &quot;cwd&quot;</translation>
    </message>
    <message>
        <source>&quot;args&quot; must be texts</source>
        <translation>&quot;args&quot; debe contener textos</translation>
    </message>
    <message>
        <source>&quot;exit&quot;, &quot;out&quot; or &quot;err&quot; is missing</source>
        <translation>falta &quot;exit&quot;, &quot;out&quot; o &quot;err&quot;</translation>
    </message>
    <message>
        <source>no window has the file open</source>
        <translation>ninguna ventana tiene el archivo abierto</translation>
    </message>
    <message>
        <source>an option lacks its value, or has one that it does not take</source>
        <translation>a una opción le falta su valor, o tiene uno que no admite</translation>
    </message>
    <message>
        <source>there is no option &quot;--%1&quot;</source>
        <translation>no existe la opción &quot;--%1&quot;</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>is not right: %1</source>
        <translation>no es correcto: %1</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>a new one needs a name and no other customer beside it</source>
        <translation>uno nuevo necesita un nombre, y ningún otro cliente al lado</translation>
    </message>
    <message>
        <source>%1: the value is not valid UTF-8.</source>
        <translation>%1: el valor no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Needs no club file. With --db also whether the club has every location, bay and tier that it names.</source>
        <translation>No necesita archivo de club. Con --db comprueba también que el club tenga cada sede, puesto y categoría que nombra.</translation>
    </message>
    <message>
        <source>act at another time (tests and scripts; needs time.set); without an offset it is wall time of the club&apos;s first location</source>
        <translation>actuar a otra hora (pruebas y scripts; necesita time.set); sin desfase es la hora local de la primera sede del club</translation>
    </message>
    <message>
        <source>the rule gives a time too seldom; the rest is left out</source>
        <translation>la regla da una fecha muy rara vez; el resto se omite</translation>
    </message>
    <message>
        <source>print the times that a recurrence rule gives</source>
        <translation>mostrar las horas que da una regla de repetición</translation>
    </message>
    <message>
        <source>rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU</source>
        <translation>regla de RFC 5545: FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
    <message>
        <source>first time, or a date: then whole days are meant</source>
        <translation>primera hora, o una fecha: entonces se trata de días enteros</translation>
    </message>
    <message>
        <source>time zone, such as America/Halifax</source>
        <translation>zona horaria, por ejemplo America/Halifax</translation>
    </message>
    <message>
        <source>starts from this time or date on; default: all</source>
        <translation>inicios a partir de esta hora o fecha; por defecto, todos</translation>
    </message>
    <message>
        <source>starts before this time or date</source>
        <translation>inicios antes de esta hora o fecha</translation>
    </message>
    <message>
        <source>times beside the rule</source>
        <translation>horas además de la regla</translation>
    </message>
    <message>
        <source>times to leave out; a date leaves out its whole day</source>
        <translation>horas que se omiten; una fecha omite su día entero</translation>
    </message>
    <message>
        <source>length of each in minutes</source>
        <translation>duración de cada una en minutos</translation>
    </message>
    <message>
        <source>follow a rule that RFC 5545 rules out, as calendar files are read</source>
        <translation>seguir una regla que RFC 5545 excluye, como al leer archivos de calendario</translation>
    </message>
    <message>
        <source>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; is null without --minutes. &quot;id&quot; is the RECURRENCE-ID, the time that the rule names. &quot;stopped&quot;:
the rule is over, --to was reached, 100,000 were printed, or the rule gives nothing for too long.</source>
        <translation>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; es null sin --minutes. &quot;id&quot; es el RECURRENCE-ID, la hora que nombra la regla. &quot;stopped&quot;:
la regla terminó, se llegó a --to, se mostraron 100 000, o la regla no da nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Needs no club file. Times are ISO 8601 or 20261123T060000; without an offset they are wall time of the zone.
The rule counts on the wall: 06:00 stays 06:00. A time that the zone skips is read with the offset before
the gap, one that happens twice is the first. A rule that is none, or whose parts do not go together, is
exit 4 with the reason.</source>
        <translation>No necesita archivo de club. Las horas son ISO 8601 o 20261123T060000; sin desfase son la hora local de la zona.
La regla cuenta en hora local: 06:00 sigue siendo 06:00. Una hora que la zona salta se lee con el desfase de
antes del salto; de la que ocurre dos veces, vale la primera. Una regla que no lo es, o cuyas partes no casan,
da salida 4 con el motivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and --start are not both dates or both times</source>
        <translation>«%1» y --start no son ambos fechas o ambos horas</translation>
    </message>
    <message>
        <source>there is not enough memory to keep a PIN safely</source>
        <translation>no hay memoria suficiente para guardar un PIN con seguridad</translation>
    </message>
    <message>
        <source>only the digits 0 to 9 are used</source>
        <translation>solo se usan las cifras de 0 a 9</translation>
    </message>
    <message>
        <source>it has %1 to %2 digits</source>
        <translation>tiene de %1 a %2 cifras</translation>
    </message>
    <message>
        <source>one digit all through is guessed at once</source>
        <translation>una sola cifra repetida se adivina enseguida</translation>
    </message>
    <message>
        <source>digits in a row, like 123456, are guessed at once</source>
        <translation>cifras seguidas, como 123456, se adivinan enseguida</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>it is gone, and no sound backup of it is there</source>
        <translation>ya no está, y no hay ninguna copia de seguridad sana</translation>
    </message>
    <message>
        <source>bring the window to the front first</source>
        <translation>traer antes la ventana al frente</translation>
    </message>
    <message>
        <source>another program is changing it; try again</source>
        <translation>otro programa lo está cambiando; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1: a control character stands in the value.</source>
        <translation>%1: hay un carácter de control en el valor.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and what could be saved was brought back.</source>
        <translation>El archivo del club estaba dañado: se conserva como %1, y se recuperó lo que se pudo salvar.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and nothing in it could be read. The club is empty.</source>
        <translation>El archivo del club estaba dañado: se conserva como %1, y no se pudo leer nada de él. El club está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history.</source>
        <translation>
            <numerusform>Se ha perdido %n paso del historial.</numerusform>
            <numerusform>Se han perdido %n pasos del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>a PIN is of operator %1 who is not there</source>
        <translation>un PIN es del operador %1, que no existe</translation>
    </message>
    <message>
        <source>the PIN of operator %1 is not readable</source>
        <translation>el PIN del operador %1 no es legible</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 se nombra dos veces</translation>
    </message>
    <message>
        <source>what lasts until lifted cannot repeat</source>
        <translation>lo que dura hasta nuevo aviso no puede repetirse</translation>
    </message>
    <message>
        <source>its start needs a time of day</source>
        <translation>su inicio necesita una hora</translation>
    </message>
    <message>
        <source>the parts of its rule do not go together</source>
        <translation>las partes de su regla no casan</translation>
    </message>
    <message>
        <source>this would be more than %1 blocks at once</source>
        <translation>serían más de %1 bloqueos a la vez</translation>
    </message>
    <message>
        <source>it gives no date to lay</source>
        <translation>no da ninguna fecha que crear</translation>
    </message>
    <message>
        <source>%1 and %2 are closer together than the block is long</source>
        <translation>entre %1 y %2 hay menos tiempo de lo que dura el bloqueo</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it gives more than %1 dates</source>
        <translation>da más de %1 fechas</translation>
    </message>
    <message>
        <source>blocks of this kind are laid by other roles only</source>
        <translation>los bloqueos de este tipo solo los crean otros roles</translation>
    </message>
    <message numerus="yes">
        <source>you may lay blocks up to %n day(s) ahead</source>
        <translation>
            <numerusform>puede crear bloqueos hasta con %n día de antelación</numerusform>
            <numerusform>puede crear bloqueos hasta con %n días de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>one date alone does not repeat</source>
        <translation>una sola fecha no se repite</translation>
    </message>
    <message>
        <source>two holders at once on a bay</source>
        <translation>dos ocupantes a la vez en un puesto</translation>
    </message>
    <message>
        <source>a series cannot be laid on</source>
        <translation>no se puede continuar una serie</translation>
    </message>
    <message>
        <source>two dates of the series would overlap on %1 on %2</source>
        <translation>dos fechas de la serie se solaparían en %1 el %2</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>todo ello ya pasó</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>it holds nothing of that time</source>
        <translation>no ocupa nada de ese tiempo</translation>
    </message>
    <message>
        <source>nothing of that time is given free</source>
        <translation>nada de ese tiempo está liberado</translation>
    </message>
    <message>
        <source>one bay is replaced, or all of them</source>
        <translation>se reemplaza un puesto, o todos</translation>
    </message>
    <message>
        <source>%1 is blocked on that date already</source>
        <translation>%1 ya está bloqueado en esa fecha</translation>
    </message>
    <message>
        <source>its rule cannot be moved by days; change how it repeats instead</source>
        <translation>su regla no se puede mover por días; cambie en su lugar cómo se repite</translation>
    </message>
    <message>
        <source>the series is not on that bay</source>
        <translation>la serie no está en ese puesto</translation>
    </message>
    <message>
        <source>that date is laid already</source>
        <translation>esa fecha ya está creada</translation>
    </message>
    <message>
        <source>the series has no such date</source>
        <translation>la serie no tiene esa fecha</translation>
    </message>
    <message>
        <source>nothing would be left of its other dates</source>
        <translation>no quedaría nada de sus otras fechas</translation>
    </message>
    <message>
        <source>the series is on %1 already</source>
        <translation>la serie ya está en %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>it is about times of day, not about whole days</source>
        <translation>trata de horas, no de días enteros</translation>
    </message>
    <message>
        <source>it is longer than a year</source>
        <translation>dura más de un año</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n dates; the rest is left out</source>
        <translation>
            <numerusform>el archivo da más de %n fecha; el resto se omite</numerusform>
            <numerusform>el archivo da más de %n fechas; el resto se omite</numerusform>
        </translation>
    </message>
    <message>
        <source>no location is named</source>
        <translation>no se nombra ninguna sede</translation>
    </message>
    <message>
        <source>either --location or --all is needed</source>
        <translation>hace falta --location o --all</translation>
    </message>
    <message>
        <source>list the dates on which locations are closed</source>
        <translation>enumerar las fechas en que cierran las sedes</translation>
    </message>
    <message>
        <source>By location, then date. A date without a name has null.</source>
        <translation>Por sede, y después por fecha. Una fecha sin nombre tiene null.</translation>
    </message>
    <message>
        <source>bring in closed dates from iCalendar</source>
        <translation>importar días de cierre de iCalendar</translation>
    </message>
    <message>
        <source>an .ics file with events of whole days</source>
        <translation>un archivo .ics con eventos de días enteros</translation>
    </message>
    <message>
        <source>for every location</source>
        <translation>para todas las sedes</translation>
    </message>
    <message>
        <source>how many years ahead yearly events are followed; default 5</source>
        <translation>cuántos años en adelante se siguen los eventos anuales; por defecto 5</translation>
    </message>
    <message>
        <source>between the file&apos;s first and last date only the file counts: other dates go, and names follow the file</source>
        <translation>entre la primera y la última fecha del archivo solo cuenta el archivo: otras fechas se quitan, y los nombres siguen al archivo</translation>
    </message>
    <message>
        <source>Either --location or --all. Dates from 1 January of this year on are taken. Events with times of day are
listed as unreadable. One change set, one undo; importing the same file again changes nothing.</source>
        <translation>O --location o --all. Se toman las fechas desde el 1 de enero de este año. Los eventos con hora se enumeran como
ilegibles. Un conjunto de cambios, un deshacer; importar otra vez el mismo archivo no cambia nada.</translation>
    </message>
    <message>
        <source>the file&apos;s DTSTART is another time</source>
        <translation>el DTSTART del archivo es otra hora</translation>
    </message>
    <message>
        <source>either --rrule or --recurrence, not both</source>
        <translation>o --rrule o --recurrence, no ambos</translation>
    </message>
    <message>
        <source>either --minutes or --until-lifted, not both</source>
        <translation>o --minutes o --until-lifted, no ambos</translation>
    </message>
    <message>
        <source>this kind has no usual length</source>
        <translation>este tipo no tiene duración habitual</translation>
    </message>
    <message>
        <source>a start is needed</source>
        <translation>hace falta un inicio</translation>
    </message>
    <message>
        <source>the series has several dates on that day; give the time too</source>
        <translation>la serie tiene varias fechas ese día; indique también la hora</translation>
    </message>
    <message>
        <source>either --remove or --restore, not both</source>
        <translation>o --remove o --restore, no ambos</translation>
    </message>
    <message>
        <source>no known end; does not repeat</source>
        <translation>sin fin conocido; no se repite</translation>
    </message>
    <message>
        <source>what to do about bookings in the way: list them and change nothing (default), leave those dates out, move the bookings to the first way out, leave their time out, or cancel them</source>
        <translation>qué hacer con las reservas que estorban: enumerarlas sin cambiar nada (por defecto), omitir esas fechas, mover las reservas a la primera alternativa, dejar libre su tiempo, o cancelarlas</translation>
    </message>
    <message>
        <source>look for another bay first (default), or for another time</source>
        <translation>buscar antes otro puesto (por defecto), u otra hora</translation>
    </message>
    <message>
        <source>the other bays of that date too</source>
        <translation>también los otros puestos de esa fecha</translation>
    </message>
    <message>
        <source>key of a kind of block: maintenance, cleaning …</source>
        <translation>clave de un tipo de bloqueo: maintenance, cleaning…</translation>
    </message>
    <message>
        <source>close bays, once or again and again, and see whom it hits</source>
        <translation>cerrar puestos, una vez o repetidamente, y ver a quién afecta</translation>
    </message>
    <message>
        <source>start of the first date</source>
        <translation>inicio de la primera fecha</translation>
    </message>
    <message>
        <source>why; those concerned are told so</source>
        <translation>por qué; así se les dice a los afectados</translation>
    </message>
    <message>
        <source>what the board shows</source>
        <translation>lo que muestra el tablero</translation>
    </message>
    <message>
        <source>lines of iCalendar: DTSTART, RRULE, RDATE, EXDATE</source>
        <translation>líneas de iCalendar: DTSTART, RRULE, RDATE, EXDATE</translation>
    </message>
    <message>
        <source>not on the location&apos;s closed dates</source>
        <translation>no en los días de cierre de la sede</translation>
    </message>
    <message>
        <source>Without --minutes the kind&apos;s usual length. Bays may be of several locations: each gets its own series at
the same wall time. --start may be left out where the file of --recurrence has a DTSTART. One change set, one undo.</source>
        <translation>Sin --minutes, la duración habitual del tipo. Los puestos pueden ser de varias sedes: cada una recibe su propia
serie a la misma hora local. --start sobra si el archivo de --recurrence tiene DTSTART. Un conjunto de cambios, un deshacer.</translation>
    </message>
    <message>
        <source>change, take out or bring back dates of a series, or one block</source>
        <translation>cambiar, quitar o recuperar fechas de una serie, o un solo bloqueo</translation>
    </message>
    <message>
        <source>a block of the series; with --scope all also the series</source>
        <translation>un bloqueo de la serie; con --scope all, también la serie</translation>
    </message>
    <message>
        <source>which dates</source>
        <translation>qué fechas</translation>
    </message>
    <message>
        <source>new start of that block</source>
        <translation>nuevo inicio de ese bloqueo</translation>
    </message>
    <message>
        <source>new rule; none: once</source>
        <translation>nueva regla; none: una vez</translation>
    </message>
    <message>
        <source>on closed dates too</source>
        <translation>también en días de cierre</translation>
    </message>
    <message>
        <source>take the dates out</source>
        <translation>quitar las fechas</translation>
    </message>
    <message>
        <source>bring back a date that was left out</source>
        <translation>recuperar una fecha que se omitió</translation>
    </message>
    <message>
        <source>The other dates move by the same wall time as the block that is named. What is over stays as it was.</source>
        <translation>Las otras fechas se mueven el mismo tiempo local que el bloqueo indicado. Lo que ya pasó queda como estaba.</translation>
    </message>
    <message>
        <source>list blocks and series</source>
        <translation>enumerar bloqueos y series</translation>
    </message>
    <message>
        <source>only this series, all of its blocks</source>
        <translation>solo esta serie, con todos sus bloqueos</translation>
    </message>
    <message>
        <source>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; is the RECURRENCE-ID; &quot;leftOut&quot; has such dates, those of one bay as DATE/BAY.</source>
        <translation>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; es el RECURRENCE-ID; &quot;leftOut&quot; tiene fechas así, las de un solo puesto como FECHA/PUESTO.</translation>
    </message>
    <message>
        <source>Without --from, --to and --series: today and the next 30 days.</source>
        <translation>Sin --from, --to ni --series: hoy y los próximos 30 días.</translation>
    </message>
    <message>
        <source>give a part of a block free</source>
        <translation>liberar una parte de un bloqueo</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>el bloqueo</translation>
    </message>
    <message>
        <source>free until then; default: the block&apos;s end</source>
        <translation>libre hasta entonces; por defecto, el fin del bloqueo</translation>
    </message>
    <message>
        <source>take back what was given free</source>
        <translation>retomar lo que se liberó</translation>
    </message>
    <message>
        <source>only from then on</source>
        <translation>solo a partir de entonces</translation>
    </message>
    <message>
        <source>only until then</source>
        <translation>solo hasta entonces</translation>
    </message>
    <message>
        <source>Without --from and --to every part.</source>
        <translation>Sin --from ni --to, todas las partes.</translation>
    </message>
    <message>
        <source>list who is to be told, and tick off who was</source>
        <translation>enumerar a quién hay que avisar, y marcar a quién se avisó</translation>
    </message>
    <message>
        <source>those who were told too</source>
        <translation>también a quienes ya se avisó</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are in the way and not decided; nothing was changed. Say what to do about them (on-clash).</source>
        <translation>
            <numerusform>%n reserva estorba y está sin decidir; no se cambió nada. Diga qué hacer con ella (on-clash).</numerusform>
            <numerusform>%n reservas estorban y están sin decidir; no se cambió nada. Diga qué hacer con ellas (on-clash).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from or --to must say which part</source>
        <translation>--from o --to debe decir qué parte</translation>
    </message>
    <message>
        <source>free from then on, or now; default: the block&apos;s start</source>
        <translation>libre a partir de entonces, o now (ahora); por defecto, el inicio del bloqueo</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>what somebody allows needs one</source>
        <translation>lo que alguien autoriza necesita uno</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 no tiene</translation>
    </message>
    <message>
        <source>that time is not in the block</source>
        <translation>esa hora no está en el bloqueo</translation>
    </message>
    <message>
        <source>list the steps that set a rule aside, or that somebody allowed by a PIN</source>
        <translation>enumerar los pasos que pasaron por alto una regla, o que alguien autorizó con un PIN</translation>
    </message>
    <message>
        <source>from this time or date; default: all</source>
        <translation>desde esta hora o fecha; por defecto, todos</translation>
    </message>
    <message>
        <source>made or allowed by this one</source>
        <translation>hechos o autorizados por esta persona</translation>
    </message>
    <message>
        <source>For whoever owns the file, when nobody&apos;s PIN is known any more or the file came from another computer.
No PIN is asked for: who owns the file could change it in any case. The journal keeps who did it.</source>
        <translation>Para el dueño del archivo, cuando ya nadie sabe su PIN o el archivo vino de otro equipo.
No se pide ningún PIN: el dueño del archivo podría cambiarlo de todos modos. El diario conserva quién lo hizo.</translation>
    </message>
    <message>
        <source>the file is open in a window; close that first</source>
        <translation>el archivo está abierto en una ventana; ciérrela antes</translation>
    </message>
    <message>
        <source>only the user that owns it may do this</source>
        <translation>solo puede hacerlo el usuario que es su dueño</translation>
    </message>
    <message>
        <source>others than its owner may use it; chmod 600 makes it yours alone</source>
        <translation>otros además de su dueño pueden usarlo; chmod 600 lo reserva para usted</translation>
    </message>
    <message>
        <source>it has no line</source>
        <translation>no tiene ninguna línea</translation>
    </message>
    <message>
        <source>it has a line break or another character that cannot be shown</source>
        <translation>tiene un salto de línea u otro carácter que no se puede mostrar</translation>
    </message>
    <message>
        <source>it has more than %1 letters</source>
        <translation>tiene más de %1 letras</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is too long for one line; the whole of it is in the notes</source>
        <translation>«%1…» es demasiado largo para una línea; está completo en las notas</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>No está a la venta</translation>
    </message>
    <message>
        <source>the bays of one block are at several locations</source>
        <translation>los puestos de un mismo bloqueo están en varias sedes</translation>
    </message>
    <message>
        <source>the club has no kind of block &quot;%1&quot;</source>
        <translation>el club no tiene ningún tipo de bloqueo «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stretch of time</source>
        <translation>«%1» no es un tramo de tiempo</translation>
    </message>
    <message>
        <source>what is lifted does not lie inside the block</source>
        <translation>lo que se libera no queda dentro del bloqueo</translation>
    </message>
    <message>
        <source>its rule cannot be followed: %1</source>
        <translation>no se puede seguir su regla: %1</translation>
    </message>
    <message numerus="yes">
        <source>its times are those of another time zone; %n date(s) are taken one by one</source>
        <translation>
            <numerusform>sus horas son las de otra zona horaria; %n fecha se toma suelta</numerusform>
            <numerusform>sus horas son las de otra zona horaria; %n fechas se toman una a una</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>it is at another location than its series</source>
        <translation>está en otra sede que su serie</translation>
    </message>
    <message>
        <source>only events of an iCalendar file can be taken as blocks</source>
        <translation>solo los eventos de un archivo iCalendar se pueden tomar como bloqueos</translation>
    </message>
    <message>
        <source>somebody removed it since; it stays so</source>
        <translation>alguien lo quitó desde entonces; se queda así</translation>
    </message>
    <message>
        <source>the blocks are otherwise since the export; they stay</source>
        <translation>los bloqueos han cambiado desde la exportación; se quedan así</translation>
    </message>
    <message>
        <source>an operator changed the blocks; theirs are kept</source>
        <translation>un operador cambió los bloqueos; se conserva su versión</translation>
    </message>
    <message>
        <source>%1 is not for sale at that time (%2)</source>
        <translation>%1 no está a la venta a esa hora (%2)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2 (%3)</source>
        <translation>%1 está cerrado a esa hora: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2, %3 (%4)</source>
        <translation>%1 está cerrado a esa hora: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>what it says of %1 is left out: dates are not laid so far ahead</source>
        <translation>lo que dice del %1 se omite: no se crean fechas con tanta antelación</translation>
    </message>
    <message>
        <source>it needs a reason (--override)</source>
        <translation>necesita un motivo (--override)</translation>
    </message>
    <message>
        <source>%1 has no PIN to allow it with</source>
        <translation>%1 no tiene PIN con que autorizarlo</translation>
    </message>
    <message>
        <source>who allows what your role may not, with --override; has a PIN</source>
        <translation>quién autoriza lo que su rol no puede, con --override; tiene un PIN</translation>
    </message>
    <message>
        <source>that PIN; only its owner may read the file; - is standard input. Else BAYBOARD_APPROVE_PIN of the environment</source>
        <translation>ese PIN; solo su dueño puede leer el archivo; - es la entrada estándar. Si no, BAYBOARD_APPROVE_PIN del entorno</translation>
    </message>
    <message>
        <source>take the events of a calendar as blocks of this kind, not as bookings; those that say that they are bookings or blocks of Bayboard stay what they are</source>
        <translation>tomar los eventos de un calendario como bloqueos de este tipo, no como reservas; los que se declaran reservas o bloqueos de Bayboard siguen siendo lo que son</translation>
    </message>
    <message>
        <source>One change set, one undo. Importing the same file again changes nothing, and what an operator edited since is kept.
Events of a Bayboard export that are blocks become blocks: &quot;laid&quot; counts one a bay and date. What is booked stays, a block leaves its time out.
&quot;remarks&quot; say of each clash with a block what it is and when.</source>
        <translation>Un conjunto de cambios, un deshacer. Importar otra vez el mismo archivo no cambia nada, y se conserva lo que un operador editó desde entonces.
Los eventos de una exportación de Bayboard que son bloqueos se importan como bloqueos: &quot;laid&quot; cuenta uno por puesto y fecha. Lo reservado se queda; un bloqueo deja libre su tiempo.
&quot;remarks&quot; dice de cada choque con un bloqueo qué es y cuándo.</translation>
    </message>
    <message>
        <source>write out bookings; as iCalendar blocks and closed dates too</source>
        <translation>escribir las reservas; en iCalendar, también los bloqueos y los días de cierre</translation>
    </message>
    <message>
        <source>csv and ics: the file itself. json: {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
A series of blocks is one repeating event with its exceptions, whole where one of its dates is asked for.</source>
        <translation>csv e ics: el propio archivo. json: {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
Una serie de bloqueos es un evento repetido con sus excepciones, entera si se pide una de sus fechas.</translation>
    </message>
    <message>
        <source>set, change or remove a PIN</source>
        <translation>crear, cambiar o quitar un PIN</translation>
    </message>
    <message>
        <source>the new PIN; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PIN of the environment</source>
        <translation>el nuevo PIN; solo su dueño puede leer el archivo; - es la entrada estándar. Si no, BAYBOARD_NEW_PIN del entorno</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quitarlo</translation>
    </message>
    <message>
        <source>with --remove: of somebody who forgot it (needs operator.edit)</source>
        <translation>con --remove: el de alguien que lo olvidó (necesita operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old PIN comes with --pin-file or BAYBOARD_PIN. Where both files are -, the
first line of standard input is the old one. A PIN is kept where the computer has a keychain.</source>
        <translation>De quien actúa (--as), cuyo PIN anterior viene con --pin-file o BAYBOARD_PIN. Si ambos archivos son -, la primera
línea de la entrada estándar es el anterior. Un PIN se guarda donde el equipo tiene un llavero.</translation>
    </message>
    <message>
        <source>the operator&apos;s PIN, where there is one; only its owner may read the file; - is standard input. Else BAYBOARD_PIN of the environment</source>
        <translation>el PIN del operador, si lo tiene; solo su dueño puede leer el archivo; - es la entrada estándar. Si no, BAYBOARD_PIN del entorno</translation>
    </message>
    <message>
        <source>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; counts dates that a location has already. &quot;blocks&quot; counts blocks of series that leave closed dates out: taken away, and laid again where a date is open again; &quot;inTheWay&quot; bookings that these go round (see notices). &quot;changeSet&quot; is null when nothing changed or with --dry-run.</source>
        <translation>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; cuenta las fechas que una sede ya tiene. &quot;blocks&quot; cuenta los bloqueos de series que omiten los días de cierre: quitados, y creados de nuevo donde una fecha vuelve a abrir; &quot;inTheWay&quot;, las reservas que estos esquivan (véase notices). &quot;changeSet&quot; es null si nada cambió o con --dry-run.</translation>
    </message>
    <message>
        <source>only removing is for others; who has a PIN sets it</source>
        <translation>solo se puede quitar el de otros; quien tiene un PIN lo crea</translation>
    </message>
    <message>
        <source>the new PIN comes with --new-pin-file or as BAYBOARD_NEW_PIN</source>
        <translation>el nuevo PIN viene con --new-pin-file o como BAYBOARD_NEW_PIN</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>the club&apos;s file</source>
        <translation>el archivo del club</translation>
    </message>
    <message>
        <source>only an empty one can begin to follow a server</source>
        <translation>solo uno vacío puede empezar a seguir a un servidor</translation>
    </message>
    <message>
        <source>a waiting step is not readable</source>
        <translation>un paso en espera no es legible</translation>
    </message>
    <message>
        <source>a conflict is not readable</source>
        <translation>un conflicto no es legible</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>a judgement is not readable</source>
        <translation>un dictamen del servidor no es legible</translation>
    </message>
    <message>
        <source>it follows no server</source>
        <translation>no sigue a ningún servidor</translation>
    </message>
    <message>
        <source>it follows a server</source>
        <translation>sigue a un servidor</translation>
    </message>
    <message>
        <source>a step that the server has not confirmed is not in the outbox</source>
        <translation>un paso que el servidor no ha confirmado no está en la bandeja de salida</translation>
    </message>
    <message>
        <source>a step in the outbox is not behind those that are confirmed</source>
        <translation>un paso de la bandeja de salida no está detrás de los confirmados</translation>
    </message>
    <message>
        <source>a step is at risk and in the journal</source>
        <translation>un paso está en riesgo y en el diario</translation>
    </message>
    <message>
        <source>a step was refused and is in the journal</source>
        <translation>un paso se rechazó y está en el diario</translation>
    </message>
    <message>
        <source>the steps of a desk</source>
        <translation>los pasos de un terminal</translation>
    </message>
    <message>
        <source>there are too many at once</source>
        <translation>hay demasiados a la vez</translation>
    </message>
    <message>
        <source>a series of several bays stays at its location; move single dates</source>
        <translation>una serie de varios puestos se queda en su sede; mueva fechas sueltas</translation>
    </message>
    <message>
        <source>the clock is another one there; move single dates</source>
        <translation>allí el reloj es otro; mueva fechas sueltas</translation>
    </message>
    <message>
        <source>its key stays: blocks name it</source>
        <translation>su clave se queda: hay bloqueos que la nombran</translation>
    </message>
    <message>
        <source>its key is made of small letters, digits and _</source>
        <translation>su clave se compone de minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>there is a kind with the key &quot;%1&quot; already</source>
        <translation>ya hay un tipo con la clave «%1»</translation>
    </message>
    <message>
        <source>there is a kind called &quot;%1&quot; already</source>
        <translation>ya hay un tipo llamado «%1»</translation>
    </message>
    <message>
        <source>the hatch is diagonal, cross or none</source>
        <translation>la trama es diagonal, cross o none</translation>
    </message>
    <message>
        <source>the icon is one character</source>
        <translation>el icono es un solo carácter</translation>
    </message>
    <message>
        <source>the usual length is 0 to %1 minutes</source>
        <translation>la duración habitual va de 0 a %1 minutos</translation>
    </message>
    <message>
        <source>it is the last one; blocks need a kind</source>
        <translation>es el último; los bloqueos necesitan un tipo</translation>
    </message>
    <message>
        <source>these were told</source>
        <translation>a estos se avisó</translation>
    </message>
    <message>
        <source>these were not told after all</source>
        <translation>a estos al final no se avisó</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is cancelled, moved or clash. &quot;changeSet&quot; is null without --told or --not-told.</source>
        <translation>&quot;kind&quot; es cancelled, moved o clash. &quot;changeSet&quot; es null sin --told ni --not-told.</translation>
    </message>
    <message>
        <source>either --retire or --restore</source>
        <translation>o --retire o --restore</translation>
    </message>
    <message>
        <source>list the kinds of block</source>
        <translation>enumerar los tipos de bloqueo</translation>
    </message>
    <message>
        <source>retired ones too</source>
        <translation>también los retirados</translation>
    </message>
    <message>
        <source>&quot;blocks&quot; counts those that are not over. No creators: whoever may lay blocks; no &quot;seenBy&quot;: everybody;
no &quot;bookOver&quot;: nobody. &quot;counted&quot; is time in use, else it is taken out of the open time.</source>
        <translation>&quot;blocks&quot; cuenta los que no han pasado. Sin &quot;creators&quot;: quien pueda crear bloqueos; sin &quot;seenBy&quot;: todos;
sin &quot;bookOver&quot;: nadie. &quot;counted&quot; es tiempo en uso; si no, se descuenta del tiempo abierto.</translation>
    </message>
    <message>
        <source>change a kind of block, or make one</source>
        <translation>cambiar un tipo de bloqueo, o crear uno</translation>
    </message>
    <message>
        <source>its key, as of kinds; a new one makes a kind</source>
        <translation>su clave, como en kinds; una nueva crea un tipo</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>like #2563eb</source>
        <translation>como #2563eb</translation>
    </message>
    <message>
        <source>how the board draws it</source>
        <translation>cómo lo dibuja el tablero</translation>
    </message>
    <message>
        <source>one character before its name</source>
        <translation>un carácter delante de su nombre</translation>
    </message>
    <message>
        <source>keys of the roles that may lay it; empty: whoever may lay blocks</source>
        <translation>claves de los roles que pueden crearlo; vacío: quien pueda crear bloqueos</translation>
    </message>
    <message>
        <source>whether its time is in use, or taken out of the open time</source>
        <translation>si su tiempo está en uso, o se descuenta del tiempo abierto</translation>
    </message>
    <message>
        <source>keys of the roles that see what it is; empty: everybody</source>
        <translation>claves de los roles que ven qué es; vacío: todos</translation>
    </message>
    <message>
        <source>usual length; 0: none</source>
        <translation>duración habitual; 0: ninguna</translation>
    </message>
    <message>
        <source>offer it no more; blocks that have it stay</source>
        <translation>no ofrecerlo más; los bloqueos que lo tienen se quedan</translation>
    </message>
    <message>
        <source>offer it again</source>
        <translation>ofrecerlo de nuevo</translation>
    </message>
    <message>
        <source>What is not named stays. A kind is never deleted. One change set, one undo; &quot;changeSet&quot; is null with
--dry-run or where nothing changes.</source>
        <translation>Lo que no se nombra se queda. Un tipo nunca se borra. Un conjunto de cambios, un deshacer; &quot;changeSet&quot; es null
con --dry-run o si nada cambia.</translation>
    </message>
    <message>
        <source>either --told or --not-told</source>
        <translation>o --told o --not-told</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>say why it is given up</source>
        <translation>diga por qué se abandona</translation>
    </message>
    <message>
        <source>a button, field or menu entry to point at: its name, or how its text begins</source>
        <translation>un botón, campo o elemento de menú que se señala: su nombre, o cómo empieza su texto</translation>
    </message>
    <message>
        <source>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
What is not shown is null; so are &quot;cell&quot; and &quot;control&quot; when they are out of sight.</source>
        <translation>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
Lo que no se muestra es null; también &quot;cell&quot; y &quot;control&quot; cuando no están a la vista.</translation>
    </message>
    <message>
        <source>a part of a change set</source>
        <translation>una parte de un conjunto de cambios</translation>
    </message>
    <message>
        <source>it does not go with the parts that are here</source>
        <translation>no casa con las partes que ya están aquí</translation>
    </message>
    <message>
        <source>an address and a port are wanted, as in 127.0.0.1:8420</source>
        <translation>hace falta una dirección y un puerto, como 127.0.0.1:8420</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps a key</source>
        <translation>otros pueden leerla o cambiarla; chmod 600 protege una clave</translation>
    </message>
    <message>
        <source>serves desks until it is told to stop</source>
        <translation>atiende a los terminales hasta que se le dice que pare</translation>
    </message>
    <message>
        <source>makes a token for a device and shows it this once</source>
        <translation>crea un token para un dispositivo y lo muestra esta única vez</translation>
    </message>
    <message>
        <source>lists devices with a token</source>
        <translation>enumera los dispositivos con token</translation>
    </message>
    <message>
        <source>takes a device&apos;s token back, at once</source>
        <translation>revoca el token de un dispositivo, al momento</translation>
    </message>
    <message>
        <source>brings the data to this program&apos;s version, after a backup</source>
        <translation>lleva los datos a la versión de este programa, tras una copia de seguridad</translation>
    </message>
    <message>
        <source>writes a checked copy of the data, also while the server runs</source>
        <translation>escribe una copia comprobada de los datos, también con el servidor en marcha</translation>
    </message>
    <message>
        <source>puts a backup in the place of the data, which is kept beside it</source>
        <translation>pone una copia de seguridad en lugar de los datos, que se conservan al lado</translation>
    </message>
    <message>
        <source>proves that the data is sound; exit 5 when it is not</source>
        <translation>comprueba que los datos están sanos; salida 5 si no</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>muestra este texto</translation>
    </message>
    <message>
        <source>prints the version as JSON</source>
        <translation>muestra la versión en JSON</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps it</source>
        <translation>otros pueden leerlo o cambiarlo; chmod 600 lo protege</translation>
    </message>
    <message>
        <source>a JSON object with options is wanted</source>
        <translation>hace falta un objeto JSON con opciones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option with a text or a number</source>
        <translation>«%1» no es una opción con un texto o un número</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>no existe esa opción</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>no existe ese comando</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is wanted</source>
        <translation>hace falta un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>one of info, warning, error is wanted</source>
        <translation>hace falta uno de info, warning, error</translation>
    </message>
    <message>
        <source>one goes with the other</source>
        <translation>uno va con el otro</translation>
    </message>
    <message>
        <source>where the data is</source>
        <translation>dónde están los datos</translation>
    </message>
    <message>
        <source>where desks connect; port 0: any that is free</source>
        <translation>dónde se conectan los terminales; puerto 0: cualquiera que esté libre</translation>
    </message>
    <message>
        <source>certificate and chain, PEM</source>
        <translation>certificado y cadena, PEM</translation>
    </message>
    <message>
        <source>its key, PEM, readable for the server alone</source>
        <translation>su clave, PEM, legible solo para el servidor</translation>
    </message>
    <message>
        <source>proxies of yours, whose X-Forwarded-For is believed</source>
        <translation>proxies propios, a cuyo X-Forwarded-For se da crédito</translation>
    </message>
    <message>
        <source>info, warning or error; lines of JSON on stderr</source>
        <translation>info, warning o error; líneas de JSON en stderr</translation>
    </message>
    <message>
        <source>how many at once (4096)</source>
        <translation>cuántas a la vez (4096)</translation>
    </message>
    <message>
        <source>questions a second of one address (200); 0: any</source>
        <translation>peticiones por segundo de una dirección (200); 0: sin límite</translation>
    </message>
    <message>
        <source>questions a second of one token (100); 0: any</source>
        <translation>peticiones por segundo de un token (100); 0: sin límite</translation>
    </message>
    <message>
        <source>how long a question&apos;s head may take (20)</source>
        <translation>cuánto puede tardar la cabecera de una petición (20)</translation>
    </message>
    <message>
        <source>how long its body may take (30)</source>
        <translation>cuánto puede tardar su cuerpo (30)</translation>
    </message>
    <message>
        <source>threads of the network (2)</source>
        <translation>hilos de la red (2)</translation>
    </message>
    <message>
        <source>a JSON object with these options, without the dashes</source>
        <translation>un objeto JSON con estas opciones, sin los guiones</translation>
    </message>
    <message>
        <source>token create: what people call the device</source>
        <translation>token create: cómo se llama el dispositivo</translation>
    </message>
    <message>
        <source>token create: the desk whose steps it sends; else a new one</source>
        <translation>token create: el terminal cuyos pasos envía; si no, uno nuevo</translation>
    </message>
    <message>
        <source>of texts for people: de, en, es or fr</source>
        <translation>de los textos para personas: de, en, es o fr</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(sin comando)</translation>
    </message>
    <message>
        <source>Each option is also a variable of the environment: BAYBOARD_STORE for --store.</source>
        <translation>Cada opción es también una variable de entorno: BAYBOARD_STORE para --store.</translation>
    </message>
    <message>
        <source>a name for the device is wanted</source>
        <translation>hace falta un nombre para el dispositivo</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>no es un identificador</translation>
    </message>
    <message>
        <source>a window has the file open: close it first</source>
        <translation>una ventana tiene el archivo abierto: ciérrela antes</translation>
    </message>
    <message>
        <source>the token is another desk&apos;s, %1</source>
        <translation>el token es de otro terminal, %1</translation>
    </message>
    <message>
        <source>The server %1 does not know this token any more.</source>
        <translation>El servidor %1 ya no conoce este token.</translation>
    </message>
    <message>
        <source>The server %1 is busy (%2). Try again later.</source>
        <translation>El servidor %1 está ocupado (%2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server %1 did not take what was sent (%2).</source>
        <translation>El servidor %1 no aceptó lo que se envió (%2).</translation>
    </message>
    <message>
        <source>The server %1 does not answer (%2). What waits is kept.</source>
        <translation>El servidor %1 no responde (%2). Lo que espera se conserva.</translation>
    </message>
    <message>
        <source>bring the file and a server together</source>
        <translation>poner de acuerdo el archivo y un servidor</translation>
    </message>
    <message>
        <source>the desk&apos;s token; only its owner may read the file; - is standard input (default)</source>
        <translation>el token del terminal; solo su dueño puede leer el archivo; - es la entrada estándar (por defecto)</translation>
    </message>
    <message>
        <source>certificates (PEM) that are trusted beside the computer&apos;s own</source>
        <translation>certificados (PEM) en los que se confía además de los del equipo</translation>
    </message>
    <message>
        <source>this is no server&apos;s address</source>
        <translation>no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>the address must begin with https://, so that nobody reads along</source>
        <translation>la dirección debe empezar por https://, para que nadie lea por el camino</translation>
    </message>
    <message>
        <source>it is not where it belongs</source>
        <translation>no está en su lugar</translation>
    </message>
    <message>
        <source>what would be changed</source>
        <translation>qué se cambiaría</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>needs --db and --token-file</source>
        <translation>necesita --db y --token-file</translation>
    </message>
    <message>
        <source>list what was done, by whom and when, newest first</source>
        <translation>enumerar lo que se hizo, quién y cuándo, lo más reciente primero</translation>
    </message>
    <message>
        <source>what the steps are about; default everything</source>
        <translation>de qué tratan los pasos; por defecto, todo (everything)</translation>
    </message>
    <message>
        <source>so many at most; default 1000</source>
        <translation>como máximo tantos; por defecto 1000</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>not a number of minutes from 0 to 1440</source>
        <translation>no es un número de minutos de 0 a 1440</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>it is not between 2000 and 2200</source>
        <translation>no está entre 2000 y 2200</translation>
    </message>
    <message>
        <source>its history begins with a snapshot of another server; a backup of that server has all of it</source>
        <translation>su historial empieza con una instantánea de otro servidor; una copia de seguridad de ese servidor lo tiene entero</translation>
    </message>
    <message>
        <source>it follows a server already</source>
        <translation>ya sigue a un servidor</translation>
    </message>
    <message>
        <source>step %1 waits and is not in the outbox</source>
        <translation>el paso %1 espera y no está en la bandeja de salida</translation>
    </message>
    <message>
        <source>a step that waits does not have its changes</source>
        <translation>un paso que espera no tiene sus cambios</translation>
    </message>
    <message>
        <source>steps that are confirmed are not numbered as such</source>
        <translation>los pasos confirmados no están numerados como tales</translation>
    </message>
    <message>
        <source>it has no club</source>
        <translation>no tiene club</translation>
    </message>
    <message>
        <source>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
What is not known is null; the end of a block with no known end is null.</source>
        <translation>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
Lo que no se sabe es null; el fin de un bloqueo sin fin conocido es null.</translation>
    </message>
    <message>
        <source>only a step with one booking can go elsewhere</source>
        <translation>solo un paso con una reserva puede ir a otra parte</translation>
    </message>
    <message>
        <source>it took another step back: undo that once more instead</source>
        <translation>deshizo otro paso: mejor deshaga ese una vez más</translation>
    </message>
    <message>
        <source>everything is as it was wanted: give it up</source>
        <translation>todo está como se quería: abandónelo</translation>
    </message>
    <message>
        <source>it follows another server; --join keeps it aside and takes this server&apos;s club</source>
        <translation>sigue a otro servidor; --join lo aparta y toma el club de este servidor</translation>
    </message>
    <message>
        <source>the server has no club yet: a file that has one can give it with --adopt</source>
        <translation>el servidor aún no tiene club: un archivo que tenga uno puede dárselo con --adopt</translation>
    </message>
    <message>
        <source>the server has no club yet: --adopt gives it the one of this file</source>
        <translation>el servidor aún no tiene club: --adopt le da el de este archivo</translation>
    </message>
    <message>
        <source>it has a club of its own, and so has the server: --join keeps it aside and takes the server&apos;s</source>
        <translation>tiene su propio club, y el servidor también: --join lo aparta y toma el del servidor</translation>
    </message>
    <message>
        <source>give the file&apos;s club to a server that has none</source>
        <translation>dar el club del archivo a un servidor que no tiene ninguno</translation>
    </message>
    <message>
        <source>a file with a club of its own is kept aside, and the server&apos;s taken</source>
        <translation>un archivo con un club propio se aparta, y se toma el del servidor</translation>
    </message>
    <message>
        <source>take everything anew; what waits is kept, and sent</source>
        <translation>tomar todo de nuevo; lo que espera se conserva y se envía</translation>
    </message>
    <message>
        <source>list what the server refused</source>
        <translation>enumerar lo que rechazó el servidor</translation>
    </message>
    <message>
        <source>those that somebody has decided, too</source>
        <translation>también los que alguien ya decidió</translation>
    </message>
    <message>
        <source>Oldest first. &quot;code&quot; says why, &quot;blocker&quot; what is in the way.</source>
        <translation>Los más antiguos primero. &quot;code&quot; dice por qué, &quot;blocker&quot; qué estorba.</translation>
    </message>
    <message>
        <source>leave a conflict as the server has it</source>
        <translation>dejar un conflicto como lo tiene el servidor</translation>
    </message>
    <message>
        <source>of the conflict</source>
        <translation>del conflicto</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>do what a conflict wanted once more, perhaps elsewhere</source>
        <translation>volver a hacer lo que quería un conflicto, quizá en otra parte</translation>
    </message>
    <message>
        <source>another bay, for a step with one booking</source>
        <translation>otro puesto, para un paso con una reserva</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>otra hora</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>otra duración</translation>
    </message>
    <message>
        <source>is kept with the step</source>
        <translation>se guarda con el paso</translation>
    </message>
    <message>
        <source>The new step waits for the server as any other. It is made over what the file shows now.</source>
        <translation>El nuevo paso espera al servidor como cualquier otro. Se hace sobre lo que el archivo muestra ahora.</translation>
    </message>
    <message>
        <source>makes data without a club, for a desk that gives it one</source>
        <translation>crea datos sin club, para un terminal que les dé uno</translation>
    </message>
    <message>
        <source>PostgreSQL: a copy of each day goes there, 14 are kept; else none is made</source>
        <translation>PostgreSQL: allí va una copia de cada día, se conservan 14; si no, no se hace ninguna</translation>
    </message>
    <message>
        <source>it has a club</source>
        <translation>tiene un club</translation>
    </message>
    <message>
        <source>a location is needed</source>
        <translation>hace falta una sede</translation>
    </message>
    <message>
        <source>it must be a date</source>
        <translation>debe ser una fecha</translation>
    </message>
    <message>
        <source>a length is needed</source>
        <translation>hace falta una duración</translation>
    </message>
    <message>
        <source>there is no such booking</source>
        <translation>esa reserva no existe</translation>
    </message>
    <message>
        <source>either it or a length, not both</source>
        <translation>o esto o una duración, no ambos</translation>
    </message>
    <message>
        <source>it must be list, skip, move, shorten or cancel</source>
        <translation>debe ser list, skip, move, shorten o cancel</translation>
    </message>
    <message>
        <source>it must be bay or time</source>
        <translation>debe ser bay o time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a booking</source>
        <translation>«%1» no es un estado de reserva</translation>
    </message>
    <message>
        <source>either a customer or a walk-in&apos;s name, not both</source>
        <translation>o un cliente o el nombre de un cliente de paso, no ambos</translation>
    </message>
    <message>
        <source>it must be one that a list has given</source>
        <translation>debe ser uno que haya dado una lista</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it is not after the start</source>
        <translation>no es posterior al inicio</translation>
    </message>
    <message>
        <source>a bay is not at the location that is named</source>
        <translation>un puesto no está en la sede que se nombra</translation>
    </message>
    <message>
        <source>either it or the minutes, not both</source>
        <translation>o esto o los minutos, no ambos</translation>
    </message>
    <message>
        <source>it must be whole minutes after the start</source>
        <translation>debe ser un número entero de minutos después del inicio</translation>
    </message>
    <message>
        <source>let the club&apos;s server do it, https://host:port; exit 6 where it is not there</source>
        <translation>que lo haga el servidor del club, https://servidor:puerto; salida 6 si no responde</translation>
    </message>
    <message>
        <source>%1 goes with --server.</source>
        <translation>%1 va con --server.</translation>
    </message>
    <message>
        <source>%1 is nothing that a server can do.</source>
        <translation>%1 no es algo que un servidor pueda hacer.</translation>
    </message>
    <message>
        <source>Needs --server. Sends what waits and reads what is new until neither has anything to say. A file that does not exist
is made, and has the club when the command ends. What the server refuses leaves the schedule and stays in
the file as a conflict. Exit 6: the server cannot be reached, or what became of the last question is not
known; nothing is lost, and the command can be given again.</source>
        <translation>Necesita --server. Envía lo que espera y lee lo nuevo hasta que no quede nada por decir. Un archivo que no existe
se crea, y tiene el club cuando termina el comando. Lo que el servidor rechaza sale de la agenda y queda en
el archivo como conflicto. Salida 6: el servidor no responde, o no se sabe qué fue de la última petición;
no se pierde nada, y el comando se puede repetir.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>for operators with the tag %1</source>
        <translation>para operadores con la etiqueta %1</translation>
    </message>
    <message>
        <source>for customers with the tag %1</source>
        <translation>para clientes con la etiqueta %1</translation>
    </message>
    <message>
        <source>is not between 0 and 744 hours</source>
        <translation>no está entre 0 y 744 horas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a switch</source>
        <translation>«%1» no es un ajuste</translation>
    </message>
    <message>
        <source>goes round in a circle: %1</source>
        <translation>da vueltas en círculo: %1</translation>
    </message>
    <message>
        <source>it is not asked for that</source>
        <translation>no se consulta para eso</translation>
    </message>
    <message>
        <source>a stop is never on</source>
        <translation>una parada nunca está activada</translation>
    </message>
    <message>
        <source>a tag is empty</source>
        <translation>una etiqueta está vacía</translation>
    </message>
    <message>
        <source>its key stays: others name it</source>
        <translation>su clave se queda: otros la nombran</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>las horas</translation>
    </message>
    <message>
        <source>they are 0 to %1</source>
        <translation>van de 0 a %1</translation>
    </message>
    <message>
        <source>set a password of your own first, else you would be locked out</source>
        <translation>póngase antes una contraseña propia; si no, quedaría fuera</translation>
    </message>
    <message>
        <source>there is a role with the key &quot;%1&quot; already</source>
        <translation>ya hay un rol con la clave «%1»</translation>
    </message>
    <message>
        <source>there is a role called &quot;%1&quot; already</source>
        <translation>ya hay un rol llamado «%1»</translation>
    </message>
    <message>
        <source>roles may not inherit from each other in a circle: %1</source>
        <translation>los roles no pueden heredar unos de otros en círculo: %1</translation>
    </message>
    <message>
        <source>days ahead are 0 or more</source>
        <translation>los días de antelación son 0 o más</translation>
    </message>
    <message>
        <source>there is somebody called &quot;%1&quot; already</source>
        <translation>ya hay alguien llamado «%1»</translation>
    </message>
    <message>
        <source>%1 would get a right that you do not have yourself (%2)</source>
        <translation>%1 recibiría un permiso que usted no tiene (%2)</translation>
    </message>
    <message>
        <source>nobody would be left who may edit operators everywhere</source>
        <translation>no quedaría nadie que pueda editar operadores en todas partes</translation>
    </message>
    <message>
        <source>it needs %1 characters or more</source>
        <translation>necesita %1 caracteres o más</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed</source>
        <translation>contiene un carácter que no se puede teclear</translation>
    </message>
    <message>
        <source>one character all through is guessed at once</source>
        <translation>un solo carácter repetido se adivina enseguida</translation>
    </message>
    <message>
        <source>it holds the name of its owner</source>
        <translation>contiene el nombre de su dueño</translation>
    </message>
    <message>
        <source>a password is of operator %1 who is not there</source>
        <translation>una contraseña es del operador %1, que no existe</translation>
    </message>
    <message>
        <source>the password of operator %1 is not readable</source>
        <translation>la contraseña del operador %1 no es legible</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none; see flags</source>
        <translation>«%1» no es ninguna; véase flags</translation>
    </message>
    <message>
        <source>one of --off, --on, --stop and --clear</source>
        <translation>uno de --off, --on, --stop y --clear</translation>
    </message>
    <message>
        <source>one of --location, --operator-tag and --customer-tag, and none with --stop</source>
        <translation>uno de --location, --operator-tag y --customer-tag, y ninguno con --stop</translation>
    </message>
    <message>
        <source>list what can be switched off, and what is</source>
        <translation>enumerar lo que se puede desactivar, y lo que está desactivado</translation>
    </message>
    <message>
        <source>&quot;on&quot; is what holds where nothing else is said. Of the switches that fit, the first decides: stop (off for
everybody), a tag of the customer, a tag of the operator, the location, everybody; of two tags the one that
switches off. &quot;history&quot; has the last steps that switched something.</source>
        <translation>&quot;on&quot; es lo que vale donde no se dice otra cosa. De los ajustes que corresponden decide el primero: parada
(desactivado para todos), una etiqueta del cliente, una etiqueta del operador, la sede, todos; de dos etiquetas,
la que desactiva. &quot;history&quot; tiene los últimos pasos que ajustaron algo.</translation>
    </message>
    <message>
        <source>switch a feature off or on, for all or for some</source>
        <translation>activar o desactivar una función, para todos o para algunos</translation>
    </message>
    <message>
        <source>its name, as of flags</source>
        <translation>su nombre, como en flags</translation>
    </message>
    <message>
        <source>switch it off</source>
        <translation>desactivarla</translation>
    </message>
    <message>
        <source>switch it on</source>
        <translation>activarla</translation>
    </message>
    <message>
        <source>off for everybody at once, whatever else is switched</source>
        <translation>desactivada para todos al momento, sean cuales sean los demás ajustes</translation>
    </message>
    <message>
        <source>take the switch out; without --location or a tag the stop, where there is one</source>
        <translation>quitar el ajuste; sin --location ni etiqueta, la parada, si la hay</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>for operators who have the tag</source>
        <translation>para operadores que tienen la etiqueta</translation>
    </message>
    <message>
        <source>for customers who have the tag</source>
        <translation>para clientes que tienen la etiqueta</translation>
    </message>
    <message>
        <source>Needs club.edit. It holds at once in this file&apos;s window, and in others with the next answer of the server,
which refuses by the same switches. One change set, one undo; &quot;changeSet&quot; is null where nothing changes.</source>
        <translation>Necesita club.edit. Vale al momento en la ventana de este archivo, y en las demás con la próxima respuesta del
servidor, que rechaza según los mismos ajustes. Un conjunto de cambios, un deshacer; &quot;changeSet&quot; es null si nada cambia.</translation>
    </message>
    <message>
        <source>either %1 or --restore</source>
        <translation>o %1 o --restore</translation>
    </message>
    <message>
        <source>write a number of days, or none</source>
        <translation>escriba un número de días, o none</translation>
    </message>
    <message>
        <source>change an operator, or add one</source>
        <translation>cambiar un operador, o añadir uno</translation>
    </message>
    <message>
        <source>name or id; with --add the new one&apos;s name</source>
        <translation>nombre o identificador; con --add, el nombre del nuevo</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>alguien nuevo</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>keys of roles: everywhere, or behind @ at one location; empty: none</source>
        <translation>claves de roles: en todas partes, o tras @ en una sede; vacío: ninguno</translation>
    </message>
    <message>
        <source>tags that features are switched by; empty: none</source>
        <translation>etiquetas con las que se ajustan funciones; vacío: ninguna</translation>
    </message>
    <message>
        <source>whether they may act at all</source>
        <translation>si puede actuar</translation>
    </message>
    <message>
        <source>take them off the list; history goes on to name them</source>
        <translation>quitarlo de la lista; el historial lo sigue nombrando</translation>
    </message>
    <message>
        <source>bring them back</source>
        <translation>recuperarlo</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Nobody gives a right that they have not themselves, and somebody who
may edit operators everywhere is always left. One change set, one undo; &quot;changeSet&quot; is null with --dry-run or
where nothing changes.</source>
        <translation>Lo que no se nombra se queda. Necesita operator.edit. Nadie da un permiso que no tiene, y siempre queda alguien
que puede editar operadores en todas partes. Un conjunto de cambios, un deshacer; &quot;changeSet&quot; es null con --dry-run
o si nada cambia.</translation>
    </message>
    <message>
        <source>change a role, or make one</source>
        <translation>cambiar un rol, o crear uno</translation>
    </message>
    <message>
        <source>its key, as of roles; a new one makes a role</source>
        <translation>su clave, como en roles; una nueva crea un rol</translation>
    </message>
    <message>
        <source>keys of roles whose permissions it has too; empty: none</source>
        <translation>claves de roles cuyos permisos también tiene; vacío: ninguno</translation>
    </message>
    <message>
        <source>its own permissions, as of roles; * is all; empty: none</source>
        <translation>sus propios permisos, como en roles; * es todo; vacío: ninguno</translation>
    </message>
    <message>
        <source>how many days ahead it lets people lay blocks; none: as those that it inherits from, else without limit</source>
        <translation>con cuántos días de antelación deja crear bloqueos; none: como aquellos de los que hereda, y si no, sin límite</translation>
    </message>
    <message>
        <source>whoever has it gets nothing by it any more</source>
        <translation>quien lo tiene ya no recibe nada por él</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Roles that would inherit from each other in a circle are refused,
and so is a right for somebody that who acts has not. One change set, one undo.</source>
        <translation>Lo que no se nombra se queda. Necesita operator.edit. Se rechazan los roles que heredarían unos de otros en círculo,
y también un permiso para alguien que quien actúa no tiene. Un conjunto de cambios, un deshacer.</translation>
    </message>
    <message>
        <source>list who works with the program</source>
        <translation>enumerar quién trabaja con el programa</translation>
    </message>
    <message>
        <source>removed ones too</source>
        <translation>también los quitados</translation>
    </message>
    <message>
        <source>&quot;location&quot; is null where a role holds everywhere; &quot;pin&quot; says whether there is one at this desk.</source>
        <translation>&quot;location&quot; es null donde un rol vale en todas partes; &quot;pin&quot; dice si hay uno en este terminal.</translation>
    </message>
    <message>
        <source>list the roles and what each may do</source>
        <translation>enumerar los roles y lo que puede hacer cada uno</translation>
    </message>
    <message>
        <source>&quot;permissions&quot; of a role are its own, &quot;all&quot; those with what it inherits.</source>
        <translation>&quot;permissions&quot; de un rol son los suyos; &quot;all&quot;, esos con los que hereda.</translation>
    </message>
    <message>
        <source>the new password comes with --new-password-file or as BAYBOARD_NEW_PASSWORD</source>
        <translation>la nueva contraseña viene con --new-password-file o como BAYBOARD_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>the operator&apos;s password, where the club asks for one; as --pin-file. Else BAYBOARD_PASSWORD of the environment</source>
        <translation>la contraseña del operador, donde el club la pide; como --pin-file. Si no, BAYBOARD_PASSWORD del entorno</translation>
    </message>
    <message>
        <source>set, change or remove a password</source>
        <translation>poner, cambiar o quitar una contraseña</translation>
    </message>
    <message>
        <source>the new password; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PASSWORD of the environment</source>
        <translation>la nueva contraseña; solo su dueño puede leer el archivo; - es la entrada estándar. Si no, BAYBOARD_NEW_PASSWORD del entorno</translation>
    </message>
    <message>
        <source>of somebody else (needs operator.edit)</source>
        <translation>de otra persona (necesita operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old password comes with --password-file or BAYBOARD_PASSWORD. A password belongs to
this file; it is asked for where set-sign-in says so. 10 characters or more.</source>
        <translation>De quien actúa (--as), cuya contraseña anterior viene con --password-file o BAYBOARD_PASSWORD. Una contraseña es de
este archivo; se pide donde lo dice set-sign-in. 10 caracteres o más.</translation>
    </message>
    <message>
        <source>say how often the club asks for passwords</source>
        <translation>decir cada cuánto pide contraseñas el club</translation>
    </message>
    <message>
        <source>a password opens a desk for so long; 0: none is asked for</source>
        <translation>una contraseña abre un terminal durante este tiempo; 0: no se pide ninguna</translation>
    </message>
    <message>
        <source>Needs club.edit and a password of one&apos;s own. A program that is started asks again. &quot;asked&quot; is false while nobody
who may edit operators has a password at this desk.</source>
        <translation>Necesita club.edit y una contraseña propia. Un programa que se inicia vuelve a pedirla. &quot;asked&quot; es false mientras
nadie que pueda editar operadores tenga contraseña en este terminal.</translation>
    </message>
    <message>
        <source>remove all PINs and passwords of this file</source>
        <translation>quitar todos los PIN y contraseñas de este archivo</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>a webhook is not readable</source>
        <translation>un webhook no es legible</translation>
    </message>
    <message>
        <source>it must be this, following or all</source>
        <translation>debe ser this, following o all</translation>
    </message>
    <message>
        <source>it must be all, for the id is a series&apos;</source>
        <translation>debe ser all, pues el identificador es el de una serie</translation>
    </message>
    <message>
        <source>from or to must say which part</source>
        <translation>from o to debe decir qué parte</translation>
    </message>
    <message>
        <source>an address is needed</source>
        <translation>hace falta una dirección</translation>
    </message>
    <message>
        <source>the webhook has ended</source>
        <translation>el webhook ha terminado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event that there is</source>
        <translation>«%1» no es un evento que exista</translation>
    </message>
    <message>
        <source>there are %1 webhooks already</source>
        <translation>ya hay %1 webhooks</translation>
    </message>
    <message>
        <source>the key of the webhooks&apos; secrets</source>
        <translation>la clave de los secretos de los webhooks</translation>
    </message>
    <message>
        <source>it is not the one that they were sealed with</source>
        <translation>no es aquella con la que se sellaron</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>https is wanted</source>
        <translation>hace falta https</translation>
    </message>
    <message>
        <source>neither a user nor a # may be in it</source>
        <translation>no puede contener ni un usuario ni un #</translation>
    </message>
    <message>
        <source>tells that address what happens, and shows its secret this once</source>
        <translation>informa a esa dirección de lo que ocurre, y muestra su secreto esta única vez</translation>
    </message>
    <message>
        <source>lists whom the server tells what happens, and how that goes</source>
        <translation>enumera a quién informa el servidor de lo que ocurre, y cómo va</translation>
    </message>
    <message>
        <source>tells an address nothing any more</source>
        <translation>deja de informar a una dirección</translation>
    </message>
    <message>
        <source>gives a webhook a new secret; both sign for a while</source>
        <translation>da a un webhook un nuevo secreto; los dos firman durante un tiempo</translation>
    </message>
    <message>
        <source>lists events that were given up</source>
        <translation>enumera los eventos que se abandonaron</translation>
    </message>
    <message>
        <source>sends them again, all or one</source>
        <translation>los envía de nuevo, todos o uno</translation>
    </message>
    <message>
        <source>yes or no is wanted</source>
        <translation>hace falta yes o no</translation>
    </message>
    <message>
        <source>token create: the only operator whose steps it may send; webhook add: whose eyes it sees with</source>
        <translation>token create: el único operador cuyos pasos puede enviar; webhook add: con los ojos de quién mira</translation>
    </message>
    <message>
        <source>webhook add: which events; else every one</source>
        <translation>webhook add: qué eventos; si no, todos</translation>
    </message>
    <message>
        <source>webhook add: of which location; else of all</source>
        <translation>webhook add: de qué sede; si no, de todas</translation>
    </message>
    <message>
        <source>webhook replay: only this one</source>
        <translation>webhook replay: solo este</translation>
    </message>
    <message>
        <source>webhook rotate: how long the old secret signs as well (1440)</source>
        <translation>webhook rotate: cuánto tiempo firma también el secreto anterior (1440)</translation>
    </message>
    <message>
        <source>key that keeps the webhooks&apos; secrets; made where there is none; a club&apos;s file has it beside it</source>
        <translation>clave que guarda los secretos de los webhooks; se crea si no la hay; el archivo de un club la tiene al lado</translation>
    </message>
    <message>
        <source>certificates of receivers to be trusted, PEM</source>
        <translation>certificados de destinatarios en los que se confía, PEM</translation>
    </message>
    <message>
        <source>whether webhooks may go to addresses inside your own network (no)</source>
        <translation>si los webhooks pueden ir a direcciones de su propia red (no)</translation>
    </message>
    <message>
        <source>then an event is given up (12)</source>
        <translation>después se abandona un evento (12)</translation>
    </message>
    <message>
        <source>before the second attempt (5); four times as long before each further one</source>
        <translation>antes del segundo intento (5); cuatro veces más antes de cada uno siguiente</translation>
    </message>
    <message>
        <source>how long a receiver is left alone after five failures in a row (30)</source>
        <translation>cuánto se deja en paz a un destinatario tras cinco fallos seguidos (30)</translation>
    </message>
    <message>
        <source>seconds that an attempt may take (15)</source>
        <translation>segundos que puede durar un intento (15)</translation>
    </message>
    <message>
        <source>an operator is wanted, for whose eyes it is</source>
        <translation>hace falta un operador, con cuyos ojos se mira</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>it holds no key</source>
        <translation>no contiene ninguna clave</translation>
    </message>
    <message>
        <source>a file for the key of the webhooks&apos; secrets is wanted</source>
        <translation>hace falta un archivo para la clave de los secretos de los webhooks</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>%1 has a right that you do not have yourself (%2)</source>
        <translation>%1 tiene un permiso que usted no tiene (%2)</translation>
    </message>
    <message>
        <source>a step kept aside is not readable</source>
        <translation>un paso apartado no es legible</translation>
    </message>
    <message>
        <source>the number of bookings</source>
        <translation>el número de reservas</translation>
    </message>
    <message>
        <source>at most %1 can be changed at once</source>
        <translation>como máximo se pueden cambiar %1 a la vez</translation>
    </message>
    <message>
        <source>a cancellation needs one</source>
        <translation>una cancelación necesita una</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <translation>su último día es anterior al primero</translation>
    </message>
    <message>
        <source>more than a year cannot be tried at once</source>
        <translation>no se puede probar más de un año a la vez</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>es anterior al primer día</translation>
    </message>
    <message numerus="yes">
        <source>a sheet has %n day(s) at most</source>
        <translation>
            <numerusform>una hoja tiene %n día como máximo</numerusform>
            <numerusform>una hoja tiene %n días como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n booking(s) with a name of their own the search knows %1</source>
        <translation>
            <numerusform>de %n reserva con nombre propio, la búsqueda conoce %1</numerusform>
            <numerusform>de %n reservas con nombre propio, la búsqueda conoce %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>it takes no further page</source>
        <translation>no se acepta ninguna página más</translation>
    </message>
    <message>
        <source>find free times as a caller says them: &quot;90 min 2 bays after 17 thu fri&quot;</source>
        <translation>buscar horas libres como las dice quien llama: «90 min 2 puestos después de las 17 jueves viernes»</translation>
    </message>
    <message>
        <source>WISH</source>
        <translation>DESEO</translation>
    </message>
    <message>
        <source>length, bays, days and times in any order, in English, French, German or Spanish</source>
        <translation>duración, puestos, días y horas en cualquier orden, en inglés, francés, alemán o español</translation>
    </message>
    <message>
        <source>how many; default 8</source>
        <translation>cuántos; por defecto 8</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
The best slot first. &quot;violations&quot; say what is in the way of the nearest one where there is none; &quot;stopped&quot; that the
search ended early.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
La mejor franja primero. &quot;violations&quot; dice qué impide la más cercana cuando no hay ninguna; &quot;stopped&quot;, que la
búsqueda terminó antes.</translation>
    </message>
    <message>
        <source>Looks at the days that are named, else at the next 60. Near to what was said comes first, then bays side by side,
no gap that nobody could book, earlier, and not all on one day. Times of day are of the wall clock, behind 24:00 of the
next day. Warnings do not keep a slot out; blocks do.</source>
        <translation>Mira los días nombrados; si no, los próximos 60. Lo cercano a lo pedido va primero, después puestos contiguos,
ningún hueco que nadie pueda reservar, más temprano, y no todo en un día. Las horas son las del reloj de pared; pasadas las 24:00, del
día siguiente. Las advertencias no excluyen una franja; los bloqueos sí.</translation>
    </message>
    <message>
        <source>list the bookings of a period that a rule book would have judged otherwise than the one in force</source>
        <translation>lista las reservas de un periodo que un reglamento habría juzgado de otro modo que el vigente</translation>
    </message>
    <message>
        <source>first day; default 90 days before the last</source>
        <translation>primer día; por omisión, 90 días antes del último</translation>
    </message>
    <message>
        <source>last day; default today</source>
        <translation>último día; por omisión, hoy</translation>
    </message>
    <message>
        <source>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Con error (código 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTO}</translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, hours and blocks are
those of today; rules about moving and cancelling are not tried, and cancelled bookings are left out. Nothing is changed.</source>
        <translation>Cada reserva se juzga tal como se hizo, cuando se hizo, junto a lo que estaba reservado entonces. Clientes, horarios y bloqueos son
los de hoy; las reglas sobre mover y cancelar no se prueban y las reservas canceladas se dejan fuera. No se cambia nada.</translation>
    </message>
    <message>
        <source>list a location&apos;s days as a run sheet: bookings, blocks and notes by bay</source>
        <translation>listar los días de una sede como hoja de servicio: reservas, bloqueos y notas por puesto</translation>
    </message>
    <message>
        <source>first day; default today at the location</source>
        <translation>primer día; por defecto hoy en la sede</translation>
    </message>
    <message>
        <source>last day; default the first</source>
        <translation>último día; por defecto el primero</translation>
    </message>
    <message>
        <source>only these bays of the location</source>
        <translation>solo estos puestos de la sede</translation>
    </message>
    <message>
        <source>by bay (default), or all bays of a day in order of time</source>
        <translation>por puesto (por defecto), o todos los puestos de un día por orden de hora</translation>
    </message>
    <message>
        <source>nothing that tells whom a time is for</source>
        <translation>nada que diga para quién es una hora</translation>
    </message>
    <message>
        <source>free time in opening hours too</source>
        <translation>también el tiempo libre en el horario de apertura</translation>
    </message>
    <message>
        <source>cancelled bookings too</source>
        <translation>también las reservas canceladas</translation>
    </message>
    <message>
        <source>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; is null with --form day. &quot;amount&quot; (price and fee) stands on the first line of a booking only.</source>
        <translation>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; es null con --form day. &quot;amount&quot; (precio y cargo) solo está en la primera línea de una reserva.</translation>
    </message>
    <message>
        <source>What reaches over midnight is there on both days: &quot;continues&quot;, then &quot;continued&quot;. Names and phones are there as far as
the operator may know them. The window prints the same sheet (Ctrl+P).</source>
        <translation>Lo que pasa de medianoche está en los dos días: &quot;continues&quot; y luego &quot;continued&quot;. Nombres y teléfonos están en la medida en que
el operador pueda conocerlos. La ventana imprime la misma hoja (Ctrl+P).</translation>
    </message>
    <message>
        <source>its time does not run any more</source>
        <translation>su tiempo ya no corre</translation>
    </message>
    <message>
        <source>it must be longer than none</source>
        <translation>tiene que haber alguno</translation>
    </message>
    <message>
        <source>it is given at the end, and alone</source>
        <translation>se da al final y sin nada más</translation>
    </message>
    <message>
        <source>time that costs nothing is given with one</source>
        <translation>el tiempo de regalo necesita uno</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>there is a location called &quot;%1&quot; already</source>
        <translation>ya hay una sede llamada «%1»</translation>
    </message>
    <message>
        <source>a deposit is 0 or more</source>
        <translation>un depósito es de 0 o más</translation>
    </message>
    <message>
        <source>its location is not there any more</source>
        <translation>su sede ya no existe</translation>
    </message>
    <message>
        <source>there is a bay called &quot;%1&quot; at %2 already</source>
        <translation>ya hay un puesto llamado «%1» en %2</translation>
    </message>
    <message>
        <source>there is a tier with the key &quot;%1&quot; already</source>
        <translation>ya hay una categoría con la clave «%1»</translation>
    </message>
    <message>
        <source>there is a tier called &quot;%1&quot; already</source>
        <translation>ya hay una categoría llamada «%1»</translation>
    </message>
    <message>
        <source>the week starts on a day of the week</source>
        <translation>la semana empieza un día de la semana</translation>
    </message>
    <message>
        <source>a bay stays at its location</source>
        <translation>un puesto se queda en su sede</translation>
    </message>
    <message>
        <source>its key stays: customers and rules name it</source>
        <translation>su clave se queda: los clientes y las reglas la nombran</translation>
    </message>
    <message>
        <source>it is the last location; a club needs one</source>
        <translation>es la última sede; un club necesita una</translation>
    </message>
    <message>
        <source>nothing would be left that can be booked; a club needs a bay</source>
        <translation>no quedaría nada que reservar; un club necesita un puesto</translation>
    </message>
    <message>
        <source>it is the last tier; customers need one</source>
        <translation>es la última categoría; los clientes necesitan una</translation>
    </message>
    <message>
        <source>the rule book names it in line %1; change it there first (%2)</source>
        <translation>las reglas lo nombran en la línea %1; cámbielo primero allí (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 cannot be taken out: bookings or blocks name it; let it be booked no more instead</source>
        <translation>%1 en %2 no se puede quitar: hay reservas o bloqueos que lo nombran; deje de permitir reservas</translation>
    </message>
    <message>
        <source>make a running or coming booking longer for nothing</source>
        <translation>alargar gratis una reserva en curso o por venir</translation>
    </message>
    <message>
        <source>how much longer</source>
        <translation>cuánto más</translation>
    </message>
    <message>
        <source>why; kept</source>
        <translation>por qué; se guarda</translation>
    </message>
    <message>
        <source>What was given is listed by free-time.</source>
        <translation>free-time lista lo que se ha dado.</translation>
    </message>
    <message>
        <source>also what each of them does again and again (90 days)</source>
        <translation>también lo que cada uno hace una y otra vez (90 días)</translation>
    </message>
    <message>
        <source>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
With --patterns also &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]; codes: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
The last four are null but for the usual slot; weekday is 1 (Monday) to 7.</source>
        <translation>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
Con --patterns también &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]; códigos: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
Los cuatro últimos son null salvo en el horario habitual; weekday va de 1 (lunes) a 7.</translation>
    </message>
    <message>
        <source>list the time that bookings were given for nothing</source>
        <translation>listar el tiempo dado gratis a las reservas</translation>
    </message>
    <message>
        <source>given at this or later</source>
        <translation>dado entonces o más tarde</translation>
    </message>
    <message>
        <source>given before this (a date: to its end)</source>
        <translation>dado antes (una fecha: hasta su final)</translation>
    </message>
    <message>
        <source>only to this customer: name, phone, e-mail or id</source>
        <translation>solo a este cliente: nombre, teléfono, correo o id</translation>
    </message>
    <message>
        <source>only by this one</source>
        <translation>solo de este</translation>
    </message>
    <message>
        <source>Read off the journal: what was undone is not listed. Names and reasons are null for who may not know customers.
The last 30 days where --from is not given and no customer is named.</source>
        <translation>Leído del diario: lo deshecho no aparece. Nombres y motivos son null para quien no puede conocer a los clientes.
Los últimos 30 días si no se da --from ni un cliente.</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>VISTA</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>SEDE</translation>
    </message>
    <message>
        <source>not kiosk, cleaner or coach</source>
        <translation>no es kiosk, cleaner ni coach</translation>
    </message>
    <message>
        <source>the booking there</source>
        <translation>la reserva que hay allí</translation>
    </message>
    <message>
        <source>%1 has begun and stays where it is</source>
        <translation>%1 ha empezado y se queda donde está</translation>
    </message>
    <message>
        <source>there is no other place for %1 near its time</source>
        <translation>no hay otro sitio para %1 cerca de su hora</translation>
    </message>
    <message>
        <source>there are not enough other places near their times</source>
        <translation>no hay bastantes sitios cerca de sus horas</translation>
    </message>
    <message>
        <source>say which rules are in the way of a time, where they stand, and who may set them aside</source>
        <translation>decir qué reglas impiden una hora, dónde están y quién puede pasarlas por alto</translation>
    </message>
    <message>
        <source>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Rules with the heaviest first. &quot;entry&quot; is the rule as the book has it on that line, &quot;within&quot; what it is a part of;
&quot;fits&quot; are the nearest times that pass; &quot;notPermitted&quot; is null for who may book here.</source>
        <translation>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Primero las reglas de más peso. &quot;entry&quot; es la regla tal como está en esa línea del reglamento, &quot;within&quot; aquello de lo que forma parte;
&quot;fits&quot; son las horas más cercanas que valen; &quot;notPermitted&quot; es null para quien puede reservar aquí.</translation>
    </message>
    <message>
        <source>Nothing is tried or logged. Without --customer, for anybody: rules that depend on who it is keep silent.</source>
        <translation>No se intenta ni se anota nada. Sin --customer, para cualquiera: las reglas que dependen de la persona callan.</translation>
    </message>
    <message>
        <source>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Newest first; sums with the most first. &quot;minutes&quot; counts each bay.
&quot;knownFrom&quot; is null, or when this desk took over from its server what it has: it knows of no time that was given before.</source>
        <translation>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Lo más reciente primero; las sumas, la mayor primero. &quot;minutes&quot; cuenta cada puesto.
&quot;knownFrom&quot; es null, o cuándo este puesto de trabajo tomó de su servidor lo que tiene: no sabe de tiempo regalado antes.</translation>
    </message>
    <message>
        <source>does not go with --view, --choose-next or --find</source>
        <translation>no va con --view, --choose-next ni --find</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ASPECTO</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PORCENTAJE</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>SENTIDO</translation>
    </message>
    <message>
        <source>not day, week, week-of-bay, month or list</source>
        <translation>ni day, week, week-of-bay, month ni list</translation>
    </message>
    <message>
        <source>not system, light, dark or high-contrast</source>
        <translation>ni system, light, dark ni high-contrast</translation>
    </message>
    <message>
        <source>not 100, 125, 150, 175 or 200</source>
        <translation>ni 100, 125, 150, 175 ni 200</translation>
    </message>
    <message>
        <source>not ltr or rtl</source>
        <translation>ni ltr ni rtl</translation>
    </message>
    <message>
        <source>nothing is left of its time: %1</source>
        <translation>no queda nada de su tiempo: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be one of several customers who have this phone or e-mail; kept as a walk-in of that name</source>
        <translation>«%1» puede ser uno de varios clientes con este teléfono o correo; queda como cliente de paso con ese nombre</translation>
    </message>
    <message>
        <source>a new customer is made</source>
        <translation>se crea un cliente nuevo</translation>
    </message>
    <message>
        <source>kept as a walk-in of that name</source>
        <translation>queda como cliente de paso con ese nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot;, who has this phone or e-mail; %3</source>
        <translation>«%1» no es «%2», que tiene este teléfono o correo; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of the customer who has this phone or e-mail; %2</source>
        <translation>«%1» no es el nombre del cliente que tiene este teléfono o correo; %2</translation>
    </message>
    <message>
        <source>%1 (as was answered)</source>
        <translation>%1 (según la respuesta)</translation>
    </message>
    <message>
        <source>this is no calendar: it does not begin with BEGIN:VCALENDAR</source>
        <translation>no es un calendario: no empieza con BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as the bay &quot;%2&quot;</source>
        <translation>«%1» se lee como el puesto «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2</source>
        <translation>«%1» se lee como %2</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s) more than there are headings: %1; a text with the delimiter in it needs quotes around it</source>
        <translation>
            <numerusform>tiene %n celda más que encabezados: %1; un texto con el separador dentro necesita comillas</numerusform>
            <numerusform>tiene %n celdas más que encabezados: %1; un texto con el separador dentro necesita comillas</numerusform>
        </translation>
    </message>
    <message>
        <source>source: &quot;%1&quot;, by the file&apos;s name; rows of the next export are known again under the same name</source>
        <translation>origen: «%1», por el nombre del archivo; las filas de la próxima exportación se reconocen con el mismo nombre</translation>
    </message>
    <message>
        <source>a series is not readable</source>
        <translation>una serie no se puede leer</translation>
    </message>
    <message>
        <source>step %1 is in no feed: no desk hears of it</source>
        <translation>el paso %1 no está en ningún canal: ningún terminal se entera de él</translation>
    </message>
    <message>
        <source>step %1 is twice in one feed</source>
        <translation>el paso %1 está dos veces en un canal</translation>
    </message>
    <message>
        <source>step %1 is marked as undone or not against the steps behind it</source>
        <translation>el paso %1 está marcado como deshecho, o no, en contra de los pasos que le siguen</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats what was so already</source>
        <translation>el paso %1 deshace o rehace lo que ya estaba así</translation>
    </message>
    <message>
        <source>step %1 does not take back or repeat the step that it names</source>
        <translation>el paso %1 no deshace ni rehace el paso que nombra</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats a step that is not there</source>
        <translation>el paso %1 deshace o rehace un paso que no existe</translation>
    </message>
    <message>
        <source>step %1 is by an operator who is not there</source>
        <translation>el paso %1 es de un operador que no existe</translation>
    </message>
    <message>
        <source>step %1 was allowed by an operator who is not there</source>
        <translation>el paso %1 fue permitido por un operador que no existe</translation>
    </message>
    <message>
        <source>step %1 sets aside %2, which is no rule</source>
        <translation>el paso %1 pasa por alto %2, que no es una regla</translation>
    </message>
    <message>
        <source>step %1 has not the number in its feed that is its turn</source>
        <translation>el paso %1 no tiene en su canal el número que le toca</translation>
    </message>
    <message>
        <source>the pages of the file</source>
        <translation>las páginas del archivo</translation>
    </message>
    <message>
        <source>the tables of the file</source>
        <translation>las tablas del archivo</translation>
    </message>
    <message>
        <source>who holds which bay</source>
        <translation>la ocupación de los puestos</translation>
    </message>
    <message>
        <source>bookings and blocks</source>
        <translation>las reservas y los bloqueos</translation>
    </message>
    <message>
        <source>bays and customers of bookings</source>
        <translation>los puestos y los clientes de las reservas</translation>
    </message>
    <message>
        <source>PINs and passwords</source>
        <translation>los PIN y las contraseñas</translation>
    </message>
    <message>
        <source>the order of the journal</source>
        <translation>el orden del diario</translation>
    </message>
    <message>
        <source>the steps of the journal</source>
        <translation>los pasos del diario</translation>
    </message>
    <message>
        <source>the history of each entry</source>
        <translation>el historial de cada entrada</translation>
    </message>
    <message>
        <source>what waits for the server</source>
        <translation>lo que espera al servidor</translation>
    </message>
    <message>
        <source>the feeds of a server</source>
        <translation>los canales de un servidor</translation>
    </message>
    <message>
        <source>%1 could not be read to the end: %2</source>
        <translation>no se pudo leer hasta el final: %1 (%2)</translation>
    </message>
    <message>
        <source>the search for customers and bookings</source>
        <translation>la búsqueda de clientes y reservas</translation>
    </message>
    <message>
        <source>step %1 is of a desk that never had this file</source>
        <translation>el paso %1 es de un terminal que nunca tuvo este archivo</translation>
    </message>
    <message>
        <source>step %1 names another one and takes nothing back</source>
        <translation>el paso %1 nombra otro y no deshace nada</translation>
    </message>
    <message>
        <source>the search for customers does not fit the words that it was made of</source>
        <translation>la búsqueda de clientes no corresponde a las palabras de las que se hizo</translation>
    </message>
    <message>
        <source>the search for bookings does not fit the words that it was made of</source>
        <translation>la búsqueda de reservas no corresponde a las palabras de las que se hizo</translation>
    </message>
    <message>
        <source>%1 (%2) is not found by its own words</source>
        <translation>%1 (%2) no se encuentra por sus propias palabras</translation>
    </message>
    <message>
        <source>nothing repeats; it needs --rrule, --recurrence or --rdate</source>
        <translation>nada se repite; hace falta --rrule, --recurrence o --rdate</translation>
    </message>
    <message>
        <source>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; is the series, or the block where there is none. &quot;change&quot; is new, changed, removed or skipped; &quot;taken&quot; is closed
by other blocks already. Bookings in the way that nobody decided about are exit 3 with the same JSON; with
--dry-run and --on-clash list they are only listed (exit 0).</source>
        <translation>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; es la serie, o el bloqueo si no la hay. &quot;change&quot; es new, changed, removed o skipped; &quot;taken&quot; ya está cerrado por
otros bloqueos. Si nadie decidió sobre las reservas que estorban, salida 3 con el mismo JSON; con --dry-run
y --on-clash list solo se enumeran (salida 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are: %2.</source>
        <translation>«%1» no es un comando; hay: %2.</translation>
    </message>
    <message>
        <source>how many of them of one address that is no proxy of yours (1024); 0: any</source>
        <translation>cuántas de ellas de una dirección que no es un proxy propio (1024); 0: sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that no desk heard of are told from now on.</source>
        <translation>
            <numerusform>%n paso del que ningún terminal se había enterado se comunica desde ahora.</numerusform>
            <numerusform>%n pasos de los que ningún terminal se había enterado se comunican desde ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a permission nor a role</source>
        <translation>«%1» no es ni un permiso ni un rol</translation>
    </message>
    <message>
        <source>events without a place are on &quot;%1&quot;: the calendar is called so</source>
        <translation>los eventos sin lugar están en «%1»: así se llama el calendario</translation>
    </message>
    <message>
        <source>mapping: %1; a calendar has no columns, so these are not asked</source>
        <translation>correspondencia: %1; un calendario no tiene columnas, así que no se usan</translation>
    </message>
    <message>
        <source>it starts in the year %1</source>
        <translation>empieza en el año %1</translation>
    </message>
    <message numerus="yes">
        <source>it lasts %n day(s)</source>
        <translation>
            <numerusform>dura %n día</numerusform>
            <numerusform>dura %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is known by its customer reference, and the mapping makes no customers: who booked is left out</source>
        <translation>nadie es conocido por su referencia de cliente, y la correspondencia no crea clientes: se omite quién reservó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be &quot;%2&quot;, who has this phone or e-mail</source>
        <translation>«%1» se toma por «%2», que tiene este teléfono o correo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be the customer who has this phone or e-mail and a fuller name</source>
        <translation>«%1» se toma por el cliente que tiene este teléfono o correo y un nombre más completo</translation>
    </message>
    <message>
        <source>durations that look like minutes (line %1) and like hours (line %2) are mixed; give &quot;duration&quot; in a mapping</source>
        <translation>hay duraciones que parecen minutos (línea %1) y horas (línea %2) mezcladas; indique «duration» en una correspondencia</translation>
    </message>
    <message>
        <source>nothing says whether durations are minutes or hours; give &quot;duration&quot; in a mapping, such as {&quot;unit&quot;: &quot;hours&quot;}</source>
        <translation>nada dice si las duraciones son minutos u horas; indique &quot;duration&quot; en un mapeo, por ejemplo {&quot;unit&quot;: &quot;hours&quot;}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message numerus="yes">
        <source>slots of %n minute(s)</source>
        <translation>
            <numerusform>franja de %n minuto</numerusform>
            <numerusform>franjas de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as the heading says)</source>
        <translation>%1 (según el encabezado)</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>it has the reference of line %1 with another time or place; a mapping can make a reference of several columns</source>
        <translation>tiene la referencia de la línea %1 con otra hora u otro lugar; una correspondencia puede formar una referencia de varias columnas</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is left out: a walk-in has none</source>
        <translation>se omite el correo «%1»: un cliente de paso no tiene</translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by line %1 of the file</source>
        <translation>apartada por una importación: su hora la tiene la línea %1 del archivo</translation>
    </message>
    <message>
        <source>line %1 has %2 at that time: %3</source>
        <translation>la línea %1 tiene %2 a esa hora: %3</translation>
    </message>
    <message>
        <source>%1 is booked at that time: %2</source>
        <translation>%1 está reservado a esa hora: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bay of several locations; nothing says which is meant</source>
        <translation>«%1» es un puesto de varias sedes; nada dice cuál se quiere</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is none; left out</source>
        <translation>«%1» no es un correo; se omite</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; cannot be; left out</source>
        <translation>el tamaño del grupo «%1» no es posible; se omite</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero; left out</source>
        <translation>el importe «%1» es negativo; se omite</translation>
    </message>
    <message numerus="yes">
        <source>column %1 (%n value(s))</source>
        <translation>
            <numerusform>columna %1 (%n valor)</numerusform>
            <numerusform>columna %1 (%n valores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%n value(s))</source>
        <translation>
            <numerusform>«%1» (%n valor)</numerusform>
            <numerusform>«%1» (%n valores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read: %1</source>
        <translation>
            <numerusform>%n columna no se lee: %1</numerusform>
            <numerusform>%n columnas no se leen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>durations: %1</source>
        <translation>duraciones: %1</translation>
    </message>
    <message>
        <source>nothing repeats; it needs rrule or rdate</source>
        <translation>nada se repite; hace falta rrule o rdate</translation>
    </message>
    <message>
        <source>a name is needed, or none at all</source>
        <translation>hace falta un nombre, o ninguno</translation>
    </message>
    <message>
        <source>%1 is a customer already, with the same phone or e-mail</source>
        <translation>%1 ya es cliente, con el mismo teléfono o correo</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>no se busca nada</translation>
    </message>
    <message>
        <source>nothing is asked under that name here</source>
        <translation>aquí no se pregunta nada con ese nombre</translation>
    </message>
    <message>
        <source>it is said more than once</source>
        <translation>se dice más de una vez</translation>
    </message>
    <message>
        <source>it is named, but nothing is said</source>
        <translation>se nombra, pero no se dice nada</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <translation>debe ser texto en UTF-8</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>either it or the date, not both</source>
        <translation>o eso o la fecha, no ambas cosas</translation>
    </message>
    <message>
        <source>it is further ahead than time is known</source>
        <translation>está más lejos de lo que se conoce el tiempo</translation>
    </message>
    <message>
        <source>the club&apos;s data</source>
        <translation>los datos del club</translation>
    </message>
    <message>
        <source>a desk has read more than is here: an older copy was put in its place. All desks take everything anew and send what is missing</source>
        <translation>un terminal ha leído más de lo que hay aquí: una copia más antigua ha ocupado el lugar de los datos. Todos los terminales vuelven a tomarlo todo y envían lo que falta</translation>
    </message>
    <message>
        <source>no bay has the tag &quot;%1&quot;</source>
        <translation>ningún puesto tiene la etiqueta «%1»</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, names with --location, ids, all, location:NAME, tag:NAME, or group:BAY (with all that it is linked to)</source>
        <translation>&quot;Dartmouth/Bay 3&quot;, nombres con --location, identificadores, all, location:NOMBRE, tag:NOMBRE o group:PUESTO (con todos los vinculados a él)</translation>
    </message>
    <message>
        <source>new bays; words as of block</source>
        <translation>nuevos puestos; las mismas palabras que en block</translation>
    </message>
    <message>
        <source>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; is a row&apos;s number, or the id of what is already stored; &quot;line&quot; and &quot;withLine&quot; count the file&apos;s lines; names, times and &quot;withLine&quot; are left out where they are not known. A remark has a &quot;code&quot; where a row&apos;s phone or e-mail is not enough to say who it is (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) and where columns with values are not read (UNREAD_COLUMNS, row 0). Without --dry-run &quot;changeSet&quot; follows (null when nothing changed).</source>
        <translation>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; es el número de una fila, o el identificador de lo que ya está guardado; &quot;line&quot; y &quot;withLine&quot; cuentan las líneas del archivo; los nombres, las horas y &quot;withLine&quot; faltan cuando no se conocen. Una observación lleva un &quot;code&quot; cuando el teléfono o el correo de una fila no basta para decir quién es (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) y cuando hay columnas con valores que no se leen (UNREAD_COLUMNS, fila 0). Sin --dry-run sigue &quot;changeSet&quot; (null cuando nada cambió).</translation>
    </message>
    <message>
        <source>Starts lie on the club&apos;s step, not before the present time, in order of time, then bay.
Warnings do not keep a slot out, but a block does, also for who may book over it.</source>
        <translation>Los inicios siguen el paso del club, no antes del momento actual, por orden de hora y después de puesto.
Las advertencias no excluyen una franja, pero un bloqueo sí, también para quien puede reservar encima.</translation>
    </message>
    <message>
        <source>who may book over it, which lifts that part: a permission, or keys of roles; empty: nobody</source>
        <translation>quién puede reservar encima, lo que libera esa parte: un permiso o claves de roles; vacío: nadie</translation>
    </message>
    <message>
        <source>The token for the server %1 has expired: a new one is needed. What waits is kept.</source>
        <translation>El token para el servidor %1 ha caducado: hace falta uno nuevo. Lo que espera se conserva.</translation>
    </message>
    <message>
        <source>For who had wanted it and who may do it there; the journal says so. try-again takes up what was given up, too.</source>
        <translation>Para quien lo había querido y quien puede hacerlo allí; el diario lo dice. try-again retoma también aquello a lo que se renunció.</translation>
    </message>
    <message>
        <source>with none nobody is answered</source>
        <translation>sin ninguna no se responde a nadie</translation>
    </message>
    <message>
        <source>restore: whether a backup of another club may take the data&apos;s place, with its own tokens (no)</source>
        <translation>restore: si la copia de otro club puede ocupar el lugar de los datos, con sus propios tokens (no)</translation>
    </message>
    <message>
        <source>token create: after so many days the token is good for nothing; 0: it has no end (0)</source>
        <translation>token create: tras ese número de días el token ya no vale; 0: sin fin (0)</translation>
    </message>
    <message>
        <source>there is no club file. &quot;bayboard-server init&quot; makes one without a club, for a desk that gives it one; or copy a club&apos;s file there</source>
        <translation>no hay archivo de club. «bayboard-server init» crea uno sin club, para un terminal que le dé uno; o copie allí el archivo de un club</translation>
    </message>
    <message>
        <source>it is not this server&apos;s club, and every desk of the club would be left behind; --other-club yes takes it all the same</source>
        <translation>no es el club de este servidor, y todos los terminales del club quedarían atrás; --other-club yes lo toma de todos modos</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The time was taken by somebody else first</source>
        <translation>Otra persona ocupó antes esa hora</translation>
    </message>
    <message>
        <source>The time was taken first: %1</source>
        <translation>La hora se ocupó antes: %1</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile</source>
        <translation>Entretanto se bloqueó esa hora</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile: %1</source>
        <translation>Entretanto se bloqueó esa hora: %1</translation>
    </message>
    <message>
        <source>A rule says no: %1</source>
        <translation>Una regla lo impide: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile</source>
        <translation>Entretanto, otra persona ha cambiado lo mismo</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile: %1</source>
        <translation>Entretanto, otra persona ha cambiado lo mismo: %1</translation>
    </message>
    <message>
        <source>Not permitted: %1</source>
        <translation>No permitido: %1</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The server cannot do anything with it</source>
        <translation>El servidor no puede hacer nada con ello</translation>
    </message>
    <message>
        <source>The server cannot do anything with it (%1)</source>
        <translation>El servidor no puede hacer nada con ello (%1)</translation>
    </message>
    <message>
        <source>What it changes is not there any more</source>
        <translation>Lo que cambia ya no existe</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>It is in another state by now</source>
        <translation>Ahora está en otro estado</translation>
    </message>
    <message>
        <source>Somebody has undone it already</source>
        <translation>Alguien ya lo ha deshecho</translation>
    </message>
    <message>
        <source>It was not undone there</source>
        <translation>Allí no se había deshecho</translation>
    </message>
    <message>
        <source>It was built on a step that was refused</source>
        <translation>Se apoyaba en un paso que se rechazó</translation>
    </message>
    <message>
        <source>The server does not believe when it was made; somebody has to look</source>
        <translation>El servidor duda de cuándo se hizo; alguien tiene que mirarlo</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1: desactivado por el club</translation>
    </message>
    <message>
        <source>Switched off by the club</source>
        <translation>Desactivado por el club</translation>
    </message>
    <message>
        <source>Not permitted: the server takes nobody else&apos;s PIN from this device, whose token is one person&apos;s</source>
        <translation>No permitido: de este dispositivo, cuyo token es de una sola persona, el servidor no acepta el PIN de nadie más</translation>
    </message>
</context>
<context>
    <name>RepeatSentences</name>
    <message>
        <source>first</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercer</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>quinto</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;every Tuesday&quot;, %2 is &quot;06:00–07:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not on holidays</source>
        <translation>%1, salvo festivos</translation>
    </message>
    <message numerus="yes">
        <source>%1, except on %n date(s)</source>
        <translation>
            <numerusform>%1, salvo en %n fecha</numerusform>
            <numerusform>%1, salvo en %n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %n more date(s)</source>
        <translation>
            <numerusform>%1, y en %n fecha más</numerusform>
            <numerusform>%1, y en %n fechas más</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>un día de cada dos</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>every day from %1 to %2</source>
        <extracomment>%1 is Monday, %2 is Friday</extracomment>
        <translation>cada día de %1 a %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekdays</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>every second %1</source>
        <comment>weekday</comment>
        <translation>un %1 de cada dos</translation>
    </message>
    <message>
        <source>every second week on %1</source>
        <comment>weekdays</comment>
        <translation>cada dos semanas, en %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>cada %n semana, en %1</numerusform>
            <numerusform>cada %n semanas, en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <extracomment>&quot;the second Tuesday&quot;</extracomment>
        <translation>el %1 %2</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>el día 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>el día %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <translation>cada mes, %1</translation>
    </message>
    <message>
        <source>every second month on %1</source>
        <translation>cada dos meses, %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months on %1</source>
        <translation>
            <numerusform>cada %n mes, %1</numerusform>
            <numerusform>cada %n meses, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>cada año, %1</translation>
    </message>
    <message>
        <source>every second year on %1</source>
        <translation>cada dos años, %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>cada %n año, %1</numerusform>
            <numerusform>cada %n años, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>day and month</comment>
        <extracomment>%1 is a day of any year, after &quot;on&quot;</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;the second Tuesday&quot; or &quot;day 15&quot;, %2 are months</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of any year, as QDate::toString takes it: &quot;31 March&quot;</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>cada %n minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>según la regla %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>at %1 for %2</source>
        <extracomment>%1 is a time of day, %2 a length of a day or more</extracomment>
        <translation>a las %1 durante %2</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, una vez</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day, as QDate::toString takes it: &quot;31 March 2027&quot;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message numerus="yes">
        <source>%n step(s) of its journal were done again.</source>
        <translation>
            <numerusform>Se rehízo %n paso de su diario.</numerusform>
            <numerusform>Se rehicieron %n pasos de su diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 took its place, and %n step(s) since were done again.</source>
        <translation>
            <numerusform>La copia de seguridad %1 ocupó su lugar, y se rehízo %n paso posterior.</numerusform>
            <numerusform>La copia de seguridad %1 ocupó su lugar, y se rehicieron %n pasos posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history (number %1).</source>
        <translation>
            <numerusform>Se ha perdido %n paso del historial (número %1).</numerusform>
            <numerusform>Se han perdido %n pasos del historial (números %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were brought back as the file still showed them.</source>
        <translation>
            <numerusform>Se recuperó %n elemento tal como aún lo mostraba el archivo.</numerusform>
            <numerusform>Se recuperaron %n elementos tal como aún los mostraba el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be brought back: look through the coming days.</source>
        <translation>
            <numerusform>No se pudo recuperar %n elemento: revise los próximos días.</numerusform>
            <numerusform>No se pudieron recuperar %n elementos: revise los próximos días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Entre ellos: %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged; it is kept as %1.</source>
        <translation>El archivo del club estaba dañado; se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>RuleBookSentences</name>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>como máximo %n día de antelación</numerusform>
            <numerusform>como máximo %n días de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>a la hora exacta</translation>
    </message>
    <message>
        <source>closed days are not counted</source>
        <translation>los días de cierre no cuentan</translation>
    </message>
    <message>
        <source>the next day opens at %1</source>
        <translation>el día siguiente se abre a las %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes del %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>no después del %1</translation>
    </message>
    <message>
        <source>no time between bookings</source>
        <translation>sin margen entre reservas</translation>
    </message>
    <message>
        <source>%1 between bookings</source>
        <translation>%1 entre reservas</translation>
    </message>
    <message>
        <source>free until %1 before the start</source>
        <translation>gratis hasta %1 antes del inicio</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people in a bay</source>
        <translation>
            <numerusform>como máximo %n persona por puesto</numerusform>
            <numerusform>como máximo %n personas por puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>no more people than the bays hold</source>
        <translation>no más personas de las que caben en los puestos</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>en pasos de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>not over midnight</source>
        <translation>sin pasar de medianoche</translation>
    </message>
    <message>
        <source>booked at least %1 before the start</source>
        <translation>reservado al menos %1 antes del inicio</translation>
    </message>
    <message>
        <source>changed at least %1 before</source>
        <translation>modificado al menos %1 antes</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>como máximo %1 al día</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>como máximo %1 a la semana</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>como máximo %1 al mes</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>como máximo %1 al año</translation>
    </message>
    <message>
        <source>counting %1 only</source>
        <translation>solo cuenta %1</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>solo para %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) ahead</source>
        <translation>
            <numerusform>como máximo %n mes de antelación</numerusform>
            <numerusform>como máximo %n meses de antelación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n move(s)</source>
        <translation>
            <numerusform>como máximo %n cambio</numerusform>
            <numerusform>como máximo %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>%n de ellos gratis</numerusform>
            <numerusform>%n de ellos gratis</numerusform>
        </translation>
    </message>
    <message>
        <source>then %1 each</source>
        <translation>después %1 cada uno</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>beginning %1 after midnight</source>
        <translation>desde %1 después de medianoche</translation>
    </message>
    <message>
        <source>gaps beside the same customer may be filled</source>
        <translation>los huecos junto al mismo cliente pueden llenarse</translation>
    </message>
    <message numerus="yes">
        <source>at most %n upcoming booking(s) of one customer</source>
        <translation>
            <numerusform>como máximo %n reserva pendiente por cliente</numerusform>
            <numerusform>como máximo %n reservas pendientes por cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>who is suspended or banned may not book</source>
        <translation>quien esté suspendido o excluido no puede reservar</translation>
    </message>
    <message>
        <source>%1 for new bookings that are not paid</source>
        <translation>%1 para reservas nuevas sin pagar</translation>
    </message>
    <message>
        <source>not at the same time on another bay</source>
        <translation>no a la misma hora en otro puesto</translation>
    </message>
    <message>
        <source>only whole slots: %1</source>
        <translation>solo franjas enteras: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>leaves no free time shorter than %1</source>
        <translation>no deja tiempo libre inferior a %1</translation>
    </message>
    <message>
        <source>from %1 to %2 of each year</source>
        <translation>del %1 al %2 de cada año</translation>
    </message>
    <message numerus="yes">
        <source>at most %n bay(s) in use at once</source>
        <translation>
            <numerusform>como máximo %n puesto en uso a la vez</numerusform>
            <numerusform>como máximo %n puestos en uso a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>pedido por %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>con excepciones</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>warns only</source>
        <translation>solo avisa</translation>
    </message>
    <message>
        <source>what the location asks for, for new bookings that are not paid</source>
        <translation>lo que pide la sede, para reservas nuevas sin pagar</translation>
    </message>
</context>
<context>
    <name>RuleFaultSentences</name>
    <message>
        <source>%1: &quot;%2&quot; is not 1 to %3, nor -1 to -%3 counted from the end</source>
        <translation>%1: «%2» no está entre 1 y %3, ni entre -1 y -%3 contando desde el final</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not between %3 and %4</source>
        <translation>%1: «%2» no está entre %3 y %4</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>The rule does not say how often: FREQ is missing</source>
        <translation>La regla no dice cada cuánto: falta FREQ</translation>
    </message>
    <message>
        <source>%1 is not known in a rule</source>
        <translation>%1 no se conoce en una regla</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a rule; write NAME=VALUE</source>
        <translation>«%1» no es una parte de una regla; escriba NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY</source>
        <translation>«%1» no es una frecuencia; escriba DAILY, WEEKLY, MONTHLY o YEARLY</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no whole number</source>
        <translation>%1: «%2» no es un número entero</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no weekday; write MO, TU, WE, TH, FR, SA or SU</source>
        <translation>%1: «%2» no es un día de la semana; escriba MO, TU, WE, TH, FR, SA o SU</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date or time; write 20260331 or 20260331T235959Z</source>
        <translation>%1: «%2» no es una fecha ni una hora; escriba 20260331 o 20260331T235959Z</translation>
    </message>
    <message>
        <source>COUNT and UNTIL cannot stand together</source>
        <translation>COUNT y UNTIL no pueden ir juntos</translation>
    </message>
    <message>
        <source>%1 means nothing in a %2 rule</source>
        <translation>%1 no significa nada en una regla %2</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays need a MONTHLY or YEARLY rule</source>
        <translation>BYDAY=%1: los días numerados necesitan una regla MONTHLY o YEARLY</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays and BYWEEKNO cannot stand together</source>
        <translation>BYDAY=%1: los días numerados y BYWEEKNO no pueden ir juntos</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY… part to choose from</source>
        <translation>BYSETPOS necesita otra parte BY… de la que elegir</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start is a date, so UNTIL must be one too</source>
        <translation>UNTIL=%1: el inicio es una fecha, así que UNTIL también debe serlo</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start has a time of day, so UNTIL must have one too</source>
        <translation>UNTIL=%1: el inicio tiene hora, así que UNTIL también debe tenerla</translation>
    </message>
    <message>
        <source>%1 needs a start with a time of day</source>
        <translation>%1 necesita un inicio con hora</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>No hay ninguna regla</translation>
    </message>
    <message>
        <source>The start is missing (DTSTART)</source>
        <translation>Falta el inicio (DTSTART)</translation>
    </message>
    <message>
        <source>There are two rules; only one can be followed</source>
        <translation>Hay dos reglas; solo se puede seguir una</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be what the start is, a date or a time</source>
        <translation>%1: «%2» debe ser como el inicio, una fecha o una hora</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is UTC; write wall time of the place, without Z</source>
        <translation>%1: «%2» es UTC; escriba la hora local del lugar, sin Z</translation>
    </message>
</context>
<context>
    <name>RuleFieldText</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>At most 1 upcoming booking for this customer</source>
        <translation>Como máximo 1 reserva próxima para este cliente</translation>
    </message>
    <message numerus="yes">
        <source>At most %n upcoming bookings for this customer</source>
        <translation>
            <numerusform>Como máximo %n reserva próxima para este cliente</numerusform>
            <numerusform>Como máximo %n reservas próximas para este cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would be number %2</source>
        <translation>%1; esta sería la número %2</translation>
    </message>
    <message>
        <source>The same customer has another booking from %1 to %2</source>
        <translation>El mismo cliente tiene otra reserva de %1 a %2</translation>
    </message>
    <message>
        <source>The same customer is on %1 from %2 to %3</source>
        <translation>El mismo cliente está en %1 de %2 a %3</translation>
    </message>
    <message>
        <source>At most 1 bay in use at a time here</source>
        <translation>Como máximo 1 puesto en uso a la vez aquí</translation>
    </message>
    <message numerus="yes">
        <source>At most %n bays in use at a time here</source>
        <translation>
            <numerusform>Como máximo %n puesto en uso a la vez aquí</numerusform>
            <numerusform>Como máximo %n puestos en uso a la vez aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would make %2</source>
        <translation>%1; con esta serían %2</translation>
    </message>
    <message>
        <source>This booking cannot be moved</source>
        <translation>Esta reserva no se puede mover</translation>
    </message>
    <message>
        <source>Bookings can be moved once; this one has been</source>
        <translation>Las reservas se pueden mover una vez; esta ya se movió</translation>
    </message>
    <message numerus="yes">
        <source>Bookings can be moved %n times; this one has been</source>
        <translation>
            <numerusform>Las reservas se pueden mover %n vez; esta ya se movió</numerusform>
            <numerusform>Las reservas se pueden mover %n veces; esta ya las agotó</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 of at most %2</source>
        <translation>Cambio %1 de %2 como máximo</translation>
    </message>
    <message>
        <source>%1: a fee of %2</source>
        <translation>%1: cargo de %2</translation>
    </message>
    <message>
        <source>Cancelled less than %1 before the start; free until %2</source>
        <translation>Cancelada a menos de %1 del inicio; gratis hasta %2</translation>
    </message>
    <message>
        <source>%1, now a fee of %2</source>
        <translation>%1, ahora con un cargo de %2</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a day for a customer</source>
        <translation>Como máximo %1 al día por cliente</translation>
    </message>
    <message>
        <source>At most %1 a week for a customer</source>
        <translation>Como máximo %1 a la semana por cliente</translation>
    </message>
    <message>
        <source>At most %1 a month for a customer</source>
        <translation>Como máximo %1 al mes por cliente</translation>
    </message>
    <message>
        <source>At most %1 a year for a customer</source>
        <translation>Como máximo %1 al año por cliente</translation>
    </message>
    <message>
        <source>%1; this would make %2. The next begins on %3</source>
        <translation>%1; con esta serían %2. El próximo período empieza el %3</translation>
    </message>
    <message>
        <source>This customer is suspended</source>
        <translation>Este cliente está suspendido</translation>
    </message>
    <message>
        <source>This customer is banned</source>
        <translation>Este cliente está vetado</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>Este cliente está bloqueado</translation>
    </message>
    <message>
        <source>This customer is blocked: %1</source>
        <translation>Este cliente está bloqueado: %1</translation>
    </message>
    <message>
        <source>Room for 1 person</source>
        <translation>Cabe 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n people</source>
        <translation>
            <numerusform>Cabe %n persona</numerusform>
            <numerusform>Caben %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the party is %2</source>
        <translation>%1; el grupo es de %2</translation>
    </message>
    <message>
        <source>Repeated bookings are not for this customer&apos;s tier</source>
        <translation>Las reservas repetidas no son para la categoría de este cliente</translation>
    </message>
    <message>
        <source>Repeated bookings go at most 1 month ahead</source>
        <translation>Las reservas repetidas llegan como máximo a 1 mes de antelación</translation>
    </message>
    <message numerus="yes">
        <source>Repeated bookings go at most %n months ahead</source>
        <translation>
            <numerusform>Las reservas repetidas llegan como máximo a %n mes de antelación</numerusform>
            <numerusform>Las reservas repetidas llegan como máximo a %n meses de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: hasta %2</translation>
    </message>
    <message>
        <source>There is no such bay here</source>
        <translation>Aquí no existe ese puesto</translation>
    </message>
    <message>
        <source>%1 cannot be booked</source>
        <translation>%1 no se puede reservar</translation>
    </message>
    <message>
        <source>Out of season: open again from %1</source>
        <translation>Fuera de temporada: abre de nuevo el %1</translation>
    </message>
    <message>
        <source>A deposit of %1 is due</source>
        <translation>Se debe un depósito de %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on another bay</source>
        <translation>%1 en otro puesto</translation>
    </message>
    <message>
        <source>%1, shorter</source>
        <translation>%1, más corta</translation>
    </message>
    <message>
        <source>%1, longer</source>
        <translation>%1, más larga</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>un bloqueo</translation>
    </message>
    <message>
        <source>another booking</source>
        <translation>otra reserva</translation>
    </message>
    <message>
        <source>Overlaps %1 on %2 until %3</source>
        <translation>Se solapa con %1 en %2 hasta %3</translation>
    </message>
    <message>
        <source>Overlaps %1 until %2</source>
        <translation>Se solapa con %1 hasta %2</translation>
    </message>
    <message>
        <source>Bookings here last at least %1; this one is %2</source>
        <translation>Aquí una reserva dura al menos %1; esta dura %2</translation>
    </message>
    <message>
        <source>Bookings here last at most %1; this one is %2</source>
        <translation>Aquí una reserva dura como máximo %1; esta dura %2</translation>
    </message>
    <message>
        <source>Bookings here end by midnight</source>
        <translation>Aquí las reservas terminan a medianoche como tarde</translation>
    </message>
    <message>
        <source>Bookings here go up in steps of %1; %2 does not fit, %3 does</source>
        <translation>Aquí la duración va en pasos de %1; %2 no encaja, %3 sí</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: %1 would fit</source>
        <translation>Aquí solo se reservan franjas enteras: %1 encajaría</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here</source>
        <translation>Aquí solo se reservan franjas enteras</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: the next one starts at %1</source>
        <translation>Aquí solo se reservan franjas enteras; la próxima: %1</translation>
    </message>
    <message>
        <source>Bookings here start every %1: %2 or %3 would fit</source>
        <translation>Aquí las reservas empiezan cada %1: %2 o %3 encajaría</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking has begun</source>
        <translation>Los cambios requieren al menos %1 de antelación; esta reserva ya empezó</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking starts in %2</source>
        <translation>Los cambios requieren al menos %1 de antelación; esta reserva empieza dentro de %2</translation>
    </message>
    <message>
        <source>This start has passed: the earliest one is %1</source>
        <translation>Este inicio ya pasó; el más temprano: %1</translation>
    </message>
    <message>
        <source>At least %1 notice: the earliest start is %2</source>
        <translation>Al menos %1 de antelación; el inicio más temprano: %2</translation>
    </message>
    <message>
        <source>Can be booked from %1 to %2 only</source>
        <translation>Solo se puede reservar del %1 al %2</translation>
    </message>
    <message>
        <source>Can be booked from %1 on</source>
        <translation>Se puede reservar a partir del %1</translation>
    </message>
    <message>
        <source>Can be booked until %1 only</source>
        <translation>Solo se puede reservar hasta el %1</translation>
    </message>
    <message>
        <source>Can be booked for today only</source>
        <translation>Solo se puede reservar para hoy</translation>
    </message>
    <message>
        <source>At most 1 day ahead</source>
        <translation>Como máximo 1 día de antelación</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead</source>
        <translation>
            <numerusform>Como máximo %n día de antelación</numerusform>
            <numerusform>Como máximo %n días de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2; this start can be booked from %3</source>
        <translation>%1: hasta %2; este inicio se podrá reservar a partir de %3</translation>
    </message>
    <message>
        <source>Outside the opening hours, with none in the week after</source>
        <translation>Fuera del horario de apertura, y sin ninguno en la semana siguiente</translation>
    </message>
    <message>
        <source>Outside the opening hours: open from %1 to %2</source>
        <translation>Fuera del horario de apertura: abierto de %1 a %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Cerrado el %1</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Cerrado el %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until it is lifted</source>
        <translation>Devuelve una parte de %1, que dura hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until %2</source>
        <translation>Devuelve una parte de %1, que dura hasta %2</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloqueado por %1</translation>
    </message>
    <message>
        <source>%2 is blocked by %1</source>
        <translation>%2 tiene un bloqueo: %1</translation>
    </message>
    <message>
        <source>%1 until it is lifted</source>
        <translation>%1 hasta nuevo aviso</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>the other booking</source>
        <translation>la otra reserva</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 ends at %3, so this starts at %4 at the earliest</source>
        <translation>Al menos %1 entre reservas: %2 dura hasta %3; inicio más temprano: %4</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 starts at %3, only %4 after this</source>
        <translation>Al menos %1 entre reservas: %2 empieza (%3) solo %4 después de esta</translation>
    </message>
    <message>
        <source>Leaves %1 free before it (%2 to %3)</source>
        <translation>Deja libres %1 antes (%2 a %3)</translation>
    </message>
    <message>
        <source>Leaves %1 free after it (%2 to %3)</source>
        <translation>Deja libres %1 después (%2 a %3)</translation>
    </message>
    <message>
        <source>%1, less than the %2 that can be sold</source>
        <translation>%1; lo mínimo que se puede vender son %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a bay and its location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Right before, the same customer is on %1 (%2 to %3)</source>
        <translation>Justo antes, el mismo cliente está en %1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Right after, the same customer is on %1 (%2 to %3)</source>
        <translation>Justo después, el mismo cliente está en %1 (de %2 a %3)</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>How many days ahead bookings may be made, or between which dates.</source>
        <translation>Con cuántos días de antelación se puede reservar, o entre qué fechas.</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Tiempo entre reservas</translation>
    </message>
    <message>
        <source>Kept free on a bay between two bookings.</source>
        <translation>Se deja libre en un puesto entre dos reservas.</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Cancelación tardía</translation>
    </message>
    <message>
        <source>Until when cancelling costs nothing. Kept with each booking as it is made.</source>
        <translation>Hasta cuándo cancelar no cuesta nada. Se guarda con cada reserva al hacerla.</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personas por puesto</translation>
    </message>
    <message>
        <source>No more people than the bays hold.</source>
        <translation>No más personas de las que caben en los puestos.</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Reservas pendientes</translation>
    </message>
    <message>
        <source>How many bookings one customer may have that have not begun.</source>
        <translation>Cuántas reservas sin empezar puede tener un cliente.</translation>
    </message>
    <message>
        <source>Suspended customers</source>
        <translation>Clientes suspendidos</translation>
    </message>
    <message>
        <source>Suspended and banned customers, everywhere or at a location.</source>
        <translation>Clientes suspendidos y excluidos, en todas partes o en una sede.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Asked for new bookings of customers that are not paid.</source>
        <translation>Se pide en reservas nuevas de clientes sin pagar.</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>El mismo cliente dos veces</translation>
    </message>
    <message>
        <source>The same customer at the same time on another bay.</source>
        <translation>El mismo cliente a la misma hora en otro puesto.</translation>
    </message>
    <message>
        <source>Length of bookings</source>
        <translation>Duración de las reservas</translation>
    </message>
    <message>
        <source>How long bookings last.</source>
        <translation>Cuánto duran las reservas.</translation>
    </message>
    <message>
        <source>Fixed slots</source>
        <translation>Franjas fijas</translation>
    </message>
    <message>
        <source>Only whole slots of the week are for sale.</source>
        <translation>Solo se venden franjas enteras de la semana.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antelación mínima</translation>
    </message>
    <message>
        <source>How long before its start a booking must be made or changed.</source>
        <translation>Cuánto antes de su inicio debe hacerse o cambiarse una reserva.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Further opening hours, on top of those of the location.</source>
        <translation>Otros horarios, además de los de la sede.</translation>
    </message>
    <message>
        <source>Short gaps</source>
        <translation>Huecos cortos</translation>
    </message>
    <message>
        <source>Free time left beside a booking that is too short to sell.</source>
        <translation>Tiempo libre junto a una reserva, demasiado corto para venderlo.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>How much one customer may have in a day, week, month or year.</source>
        <translation>Cuánto puede tener un cliente en un día, semana, mes o año.</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Reservas repetidas</translation>
    </message>
    <message>
        <source>Who may repeat bookings, and how far ahead.</source>
        <translation>Quién puede repetir reservas y con cuánta antelación.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Cambios de hora</translation>
    </message>
    <message>
        <source>How often a booking may be moved. Kept with each booking as it is made.</source>
        <translation>Cuántas veces se puede mover una reserva. Se guarda con cada reserva al hacerla.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>The part of the year that is open.</source>
        <translation>La parte del año que está abierta.</translation>
    </message>
    <message>
        <source>Start times</source>
        <translation>Horas de inicio</translation>
    </message>
    <message>
        <source>At which times of the clock bookings begin.</source>
        <translation>A qué horas empiezan las reservas.</translation>
    </message>
    <message>
        <source>Bays in use</source>
        <translation>Puestos en uso</translation>
    </message>
    <message>
        <source>How many bays of a location may be in use at once.</source>
        <translation>Cuántos puestos de una sede pueden estar en uso a la vez.</translation>
    </message>
    <message>
        <source>Several rules together</source>
        <translation>Varias reglas juntas</translation>
    </message>
    <message>
        <source>Each of its rules is asked. Its parts are edited as text.</source>
        <translation>Se consulta cada una de sus reglas. Sus partes se editan como texto.</translation>
    </message>
    <message>
        <source>One of several rules</source>
        <translation>Una de varias reglas</translation>
    </message>
    <message>
        <source>It is enough that one of its rules passes. Its parts are edited as text.</source>
        <translation>Basta con que se cumpla una de sus reglas. Sus partes se editan como texto.</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Días de antelación</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>The next day opens at</source>
        <translation>El día siguiente se abre a las</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>After a booking</source>
        <translation>Después de una reserva</translation>
    </message>
    <message>
        <source>Before a booking</source>
        <translation>Antes de una reserva</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Gratis hasta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>La más corta</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>En pasos de</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>Not over midnight</source>
        <translation>Sin pasar de medianoche</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>For new bookings</source>
        <translation>Para reservas nuevas</translation>
    </message>
    <message>
        <source>For changes</source>
        <translation>Para cambios</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Shortest that sells</source>
        <translation>El más corto que se vende</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Only these times count</source>
        <translation>Solo cuentan estas horas</translation>
    </message>
    <message>
        <source>Tiers that may</source>
        <translation>Categorías que pueden</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses de antelación</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>First day of the year (month-day)</source>
        <translation>Primer día del año (mes-día)</translation>
    </message>
    <message>
        <source>Last day of the year (month-day)</source>
        <translation>Último día del año (mes-día)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Beginning after midnight by</source>
        <translation>Empieza tras la medianoche a los</translation>
    </message>
    <message>
        <source>Gaps beside the same customer may be filled</source>
        <translation>Los huecos junto al mismo cliente pueden llenarse</translation>
    </message>
    <message>
        <source>A location&apos;s or tier&apos;s own figure goes first</source>
        <translation>El valor propio de una sede o categoría va primero</translation>
    </message>
    <message>
        <source>to the end of the last day</source>
        <translation>hasta el final del último día</translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>a la hora exacta</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>open days only</source>
        <translation>solo días abiertos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>one bay</source>
        <translation>un puesto</translation>
    </message>
    <message>
        <source>several bays</source>
        <translation>varios puestos</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>cliente de paso</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>el personal</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>the club&apos;s first day</source>
        <translation>el primer día del club</translation>
    </message>
    <message>
        <source>Warns only</source>
        <translation>Solo avisa</translation>
    </message>
    <message>
        <source>Needs an override</source>
        <translation>Necesita una excepción</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Se rechazaría</translation>
    </message>
    <message>
        <source>Would be warned of</source>
        <translation>Daría un aviso</translation>
    </message>
    <message>
        <source>No longer refused</source>
        <translation>Ya no se rechazaría</translation>
    </message>
    <message>
        <source>No longer warned of</source>
        <translation>Ya sin aviso</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Printed %1 · %2</source>
        <extracomment>%1 is a day and time, %2 the club&apos;s name</extracomment>
        <translation>Impreso %1 · %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>The clocks change: this day has %1</source>
        <translation>Cambio de hora: este día tiene %1</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nada reservado</translation>
    </message>
    <message>
        <source>Free, %1</source>
        <extracomment>%1 is a length of time: &quot;2 h&quot;</extracomment>
        <translation>Libre, %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>continues from %1</source>
        <translation>continúa del %1</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>hasta nuevo aviso</translation>
    </message>
    <message>
        <source>continues to %1</source>
        <translation>continúa hasta el %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>El servidor rechaza</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The server cannot be reached. Work goes on here; what is done is kept and sent as soon as the line is back.</source>
        <translation>No se puede llegar al servidor. Aquí el trabajo continúa; lo que se haga se guarda y se envía en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>The server has asked for patience. What is done is kept and sent a little later.</source>
        <translation>El servidor ha pedido paciencia. Lo que se haga se guarda y se envía un poco más tarde.</translation>
    </message>
    <message>
        <source>The server does not take what this program says: it may be older or newer. What is done is kept here.</source>
        <translation>El servidor no acepta lo que dice este programa: puede ser más antiguo o más nuevo. Lo que se haga se guarda aquí.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server has everything that was done here, and this desk has everything from the server.</source>
        <translation>El servidor tiene todo lo que se hizo aquí, y este terminal tiene todo lo del servidor.</translation>
    </message>
    <message>
        <source>The line is open; what was done here is on its way.</source>
        <translation>La conexión está abierta; lo que se hizo aquí está en camino.</translation>
    </message>
    <message>
        <source>The line is open. What the server refused waits for somebody to decide.</source>
        <translation>La conexión está abierta. Lo que el servidor rechazó espera a que alguien decida.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Enviando %n cambio…</numerusform>
            <numerusform>Enviando %n cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>This file belongs to a club with a server, but this computer does not know where that is. Work goes on here; connect it to send what was done.</source>
        <translation>Este archivo es de un club con servidor, pero este equipo no sabe dónde está. Aquí el trabajo continúa; conéctelo para enviar lo que se hizo.</translation>
    </message>
    <message>
        <source>This desk has no token to sign in with. Work goes on here; enter the token to send what was done.</source>
        <translation>Este terminal no tiene token para iniciar sesión. Aquí el trabajo continúa; introduzca el token para enviar lo que se hizo.</translation>
    </message>
    <message>
        <source>The token is in the keyring, and that is locked. Unlock it and try again, or enter the token for as long as the program runs.</source>
        <translation>El token está en el llavero, que está bloqueado. Desbloquéelo e inténtelo de nuevo, o introduzca el token para mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the token. Enter it for as long as the program runs; work goes on meanwhile.</source>
        <translation>Este equipo no tiene un llavero donde guardar el token. Introdúzcalo para mientras el programa esté abierto; entretanto, el trabajo continúa.</translation>
    </message>
    <message>
        <source>Last heard from at %1</source>
        <translation>Última noticia: %1</translation>
    </message>
    <message>
        <source>Not heard from since the program was started</source>
        <translation>Sin noticias desde que se abrió el programa</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Incomunicado desde %1</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>No hay nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent</source>
        <translation>
            <numerusform>%n cambio por enviar</numerusform>
            <numerusform>%n cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and on the way back</source>
        <translation>
            <numerusform>%n aceptado y de vuelta en camino</numerusform>
            <numerusform>%n aceptados y de vuelta en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit(s) what others have done</source>
        <translation>
            <numerusform>%n de ellos ya no encaja con lo que otros han hecho</numerusform>
            <numerusform>%n de ellos ya no encajan con lo que otros han hecho</numerusform>
        </translation>
    </message>
    <message>
        <source>Another club&apos;s server</source>
        <translation>Servidor de otro club</translation>
    </message>
    <message>
        <source>The server at this address holds another club. Nothing is sent to it or taken from it. Work goes on here; what is done is kept, and sent when this club&apos;s server answers.</source>
        <translation>El servidor de esta dirección contiene otro club. No se le envía nada ni se toma nada de él. El trabajo sigue aquí; lo que se hace se conserva y se envía en cuanto responde el servidor de este club.</translation>
    </message>
    <message>
        <source>Signed out: token expired</source>
        <translation>Sesión cerrada: token caducado</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows</source>
        <translation>Recibiendo el club: %1 filas</translation>
    </message>
    <message>
        <source>The club is being fetched from the server.</source>
        <translation>El club se está recibiendo del servidor.</translation>
    </message>
    <message>
        <source>Not all of the club has been fetched yet; that goes on with the line.</source>
        <translation>El club aún no ha llegado entero; continuará con la conexión.</translation>
    </message>
    <message>
        <source>Days that are not here yet say so and cannot be booked. Customers and their limits are judged by what is here; the server judges by everything. What is done meanwhile is kept, and sent when all is here.</source>
        <translation>Los días que aún no están lo indican y no se pueden reservar. Los clientes y sus límites se juzgan con lo que hay; el servidor juzga con todo. Lo que se haga entretanto se guarda y se envía cuando todo esté aquí.</translation>
    </message>
    <message>
        <source>The server does not know this desk&apos;s token any more: it was revoked, or is another server&apos;s. Work goes on here; enter a new one to send what was done.</source>
        <translation>El servidor ya no conoce el token de este terminal: se revocó o es de otro servidor. Aquí el trabajo continúa; introduzca uno nuevo para enviar lo que se hizo.</translation>
    </message>
    <message>
        <source>This desk&apos;s token has expired: it was made with an end, and that has come. Work goes on here; ask whoever runs the server for a new one and enter it to send what was done.</source>
        <translation>El token de este terminal ha caducado: se creó con un fin, y ha llegado. Aquí el trabajo continúa; pida uno nuevo a quien lleva el servidor e introdúzcalo para enviar lo que se hizo.</translation>
    </message>
    <message>
        <source>club not complete</source>
        <translation>club incompleto</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>from %1, until lifted</source>
        <translation>desde %1, hasta nuevo aviso</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date&apos;s pattern for QLocale: short weekday, day, short month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date&apos;s pattern for QLocale: weekday, day, month, year</extracomment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>start and end</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No bays</source>
        <translation>Ningún puesto</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Próxima reserva</translation>
    </message>
    <message>
        <source>Cleaning planned</source>
        <translation>Limpieza prevista</translation>
    </message>
    <message>
        <source>nobody for hours</source>
        <translation>nadie en horas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>No bookings in the next hours</source>
        <translation>Ninguna reserva en las próximas horas</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>ahora, hasta las %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Ocupado hasta las %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of block</comment>
        <translation>%1 hasta las %2</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Cerrado hasta las %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, kind of block</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>for hours</source>
        <translation>durante horas</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>Clean now, free since %1</source>
        <translation>Limpiar ya, libre desde las %1</translation>
    </message>
    <message>
        <source>Time is up since %1: did they leave?</source>
        <translation>Tiempo cumplido desde las %1: ¿se han ido?</translation>
    </message>
    <message>
        <source>Being cleaned until %1</source>
        <translation>En limpieza hasta las %1</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>En limpieza</translation>
    </message>
    <message>
        <source>Taken until %1, then clean</source>
        <translation>Ocupado hasta las %1, luego limpiar</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>time, so much later</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Suya: %1</translation>
    </message>
    <message>
        <source>Bays now</source>
        <translation>Puestos ahora</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Bookings, for %1</source>
        <translation>Reservas, para %1</translation>
    </message>
</context>
<context>
    <name>WeekGridText</name>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % ocupado</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nada reservado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>about %1</source>
        <translation>hacia las %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre las %1 y las %2</translation>
    </message>
    <message>
        <source>begins between %1 and %2</source>
        <translation>empieza entre las %1 y las %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>termina antes de las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entendió: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Frecuente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>Evento privado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation>Reserva doble</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Minimum notice</source>
        <translation>Antelación mínima</translation>
    </message>
    <message>
        <source>Advance limit</source>
        <translation>Límite de antelación</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Reservas próximas</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>Mismo cliente dos veces</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Tiempo bloqueado</translation>
    </message>
    <message>
        <source>Capacity of the location</source>
        <translation>Capacidad de la sede</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Tiempo entre reservas</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Cambios de reserva</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Cancelación tardía</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Hueco demasiado corto</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Blocked customer</source>
        <translation>Cliente bloqueado</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personas por puesto</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Reservas repetidas</translation>
    </message>
    <message>
        <source>Bay not bookable</source>
        <translation>Puesto no reservable</translation>
    </message>
    <message>
        <source>see the schedule</source>
        <translation>ver la agenda</translation>
    </message>
    <message>
        <source>make bookings</source>
        <translation>hacer reservas</translation>
    </message>
    <message>
        <source>move bookings</source>
        <translation>mover reservas</translation>
    </message>
    <message>
        <source>move other people&apos;s bookings</source>
        <translation>mover reservas de otros</translation>
    </message>
    <message>
        <source>edit bookings</source>
        <translation>editar reservas</translation>
    </message>
    <message>
        <source>add notes to bookings</source>
        <translation>añadir notas a las reservas</translation>
    </message>
    <message>
        <source>cancel bookings</source>
        <translation>cancelar reservas</translation>
    </message>
    <message>
        <source>check bookings in</source>
        <translation>registrar llegadas</translation>
    </message>
    <message>
        <source>reopen bookings</source>
        <translation>reabrir reservas</translation>
    </message>
    <message>
        <source>block time</source>
        <translation>bloquear tiempo</translation>
    </message>
    <message>
        <source>edit blocks</source>
        <translation>editar bloqueos</translation>
    </message>
    <message>
        <source>block time on many bays or days at once</source>
        <translation>bloquear muchos puestos o días a la vez</translation>
    </message>
    <message>
        <source>book over blocks</source>
        <translation>reservar sobre bloqueos</translation>
    </message>
    <message>
        <source>see customers&apos; names</source>
        <translation>ver los nombres de los clientes</translation>
    </message>
    <message>
        <source>see customers&apos; contacts</source>
        <translation>ver los datos de contacto de los clientes</translation>
    </message>
    <message>
        <source>edit customers</source>
        <translation>editar clientes</translation>
    </message>
    <message>
        <source>override rules</source>
        <translation>hacer excepciones a las reglas</translation>
    </message>
    <message>
        <source>edit the rule book</source>
        <translation>editar el reglamento</translation>
    </message>
    <message>
        <source>set prices</source>
        <translation>fijar precios</translation>
    </message>
    <message>
        <source>book off the grid</source>
        <translation>reservar fuera de la cuadrícula</translation>
    </message>
    <message>
        <source>act at another time than now</source>
        <translation>actuar a otra hora que la actual</translation>
    </message>
    <message>
        <source>undo other people&apos;s steps</source>
        <translation>deshacer pasos de otros</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>importar datos</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>exportar datos</translation>
    </message>
    <message>
        <source>edit the club</source>
        <translation>editar el club</translation>
    </message>
    <message>
        <source>edit operators</source>
        <translation>editar operadores</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>llegada registrada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>pago desconocido</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>changed often</source>
        <translation>cambiada a menudo</translation>
    </message>
    <message>
        <source>fills a gap</source>
        <translation>llena un hueco</translation>
    </message>
    <message>
        <source>comes late</source>
        <translation>llega tarde</translation>
    </message>
    <message>
        <source>did not come before</source>
        <translation>no se presentó antes</translation>
    </message>
    <message>
        <source>left a mess</source>
        <translation>dejó desorden</translation>
    </message>
    <message>
        <source>was loud</source>
        <translation>hizo ruido</translation>
    </message>
    <message>
        <source>changes often</source>
        <translation>cambia a menudo</translation>
    </message>
    <message>
        <source>New bookings</source>
        <translation>Nuevas reservas</translation>
    </message>
    <message>
        <source>Bookings of walk-ins</source>
        <translation>Reservas de clientes de paso</translation>
    </message>
    <message>
        <source>Blocks on many bays or days</source>
        <translation>Bloqueos de muchos puestos o días</translation>
    </message>
    <message>
        <source>Overrides allowed by a PIN</source>
        <translation>Excepciones autorizadas con un PIN</translation>
    </message>
    <message>
        <source>Import of data and calendars</source>
        <translation>Importación de datos y calendarios</translation>
    </message>
    <message>
        <source>Export of names and contacts</source>
        <translation>Exportación de nombres y contactos</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <translation>Cambios de otros programas</translation>
    </message>
    <message>
        <source>say whom the server tells what happens</source>
        <translation>decir a quién informa el servidor de lo que ocurre</translation>
    </message>
</context>
<context>
    <name>bayboard::AnswerMenu</name>
    <message>
        <source>Move each as proposed</source>
        <translation>Mover cada una según lo propuesto</translation>
    </message>
    <message>
        <source>Nothing is free to move it to</source>
        <translation>No hay nada libre adonde moverla</translation>
    </message>
    <message>
        <source>Move to %1 (proposed)</source>
        <translation>Mover: %1 (propuesto)</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Shorten the block: the booking stays</source>
        <translation>Acortar el bloqueo: la reserva se queda</translation>
    </message>
    <message>
        <source>Skip this date: no block there</source>
        <translation>Omitir esta fecha: sin bloqueo ahí</translation>
    </message>
    <message>
        <source>Cancel the booking and tell the customer</source>
        <translation>Cancelar la reserva y avisar al cliente</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n of %1</source>
        <translation>
            <numerusform>Lo mismo para %n de %1</numerusform>
            <numerusform>Lo mismo para las %n de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n</source>
        <translation>
            <numerusform>Lo mismo para %n</numerusform>
            <numerusform>Lo mismo para las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun or is over: it keeps its time</source>
        <translation>Ha empezado o ha terminado: conserva su hora</translation>
    </message>
    <message>
        <source>Skip this date: the block stays as it was</source>
        <translation>Omitir esta fecha: el bloqueo queda como estaba</translation>
    </message>
</context>
<context>
    <name>bayboard::Arrivals</name>
    <message>
        <source>Nobody in the next hours</source>
        <translation>Nadie en las próximas horas</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Next arrivals</source>
        <translation>Próximas llegadas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>bayboard::AuditList</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>El club</translation>
    </message>
    <message>
        <source>Made or allowed by</source>
        <translation>Hecho o autorizado por</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s); older ones of the period are not shown</source>
        <translation>
            <numerusform>%n paso; no se muestran los más antiguos del período</numerusform>
            <numerusform>%n pasos; no se muestran los más antiguos del período</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
</context>
<context>
    <name>bayboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>bayboard::BayChooser</name>
    <message>
        <source>All bays</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Week of: %1</source>
        <translation>Semana de: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BayForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Reserva&amp;ble</translation>
    </message>
    <message>
        <source>Bays inside it, which are taken when it is</source>
        <translation>Los puestos dentro, ocupados cuando lo está</translation>
    </message>
    <message>
        <source>left-handed, window</source>
        <translation>zurdos, ventana</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>People at &amp;most</source>
        <translation>Personas como &amp;máximo</translation>
    </message>
    <message>
        <source>Bays insid&amp;e it</source>
        <translation>Pu&amp;estos dentro</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
</context>
<context>
    <name>bayboard::BayPage</name>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Ne&amp;w bay</source>
        <translation>&amp;Nuevo puesto</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Q&amp;uitar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Remove %1? Nothing was ever booked there. It can be brought back.</source>
        <translation>¿Quitar %1? Nunca se reservó nada allí. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (no reservable)</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n reserva próxima quedaría fuera de lo que guarda. Se queda como está:</numerusform>
            <numerusform>%n reservas próximas quedarían fuera de lo que guarda. Se quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>bayboard::BayTree</name>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose by ▾</source>
        <translation>Elegir por ▾</translation>
    </message>
    <message>
        <source>Bays by location, group or tag</source>
        <translation>Puestos por sede, grupo o etiqueta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>location, linked bays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockActions</name>
    <message>
        <source>The change before it is still on its way; try again in a moment.</source>
        <translation>El cambio anterior aún está en curso; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Reabrir ahora</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Bloquear todo de nuevo</translation>
    </message>
    <message>
        <source>Extend the block</source>
        <translation>Prolongar el bloqueo</translation>
    </message>
    <message>
        <source>Block until lifted</source>
        <translation>Bloquear hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Lay the date all the same</source>
        <translation>Crear la fecha de todos modos</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Mover el bloqueo</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockButtons</name>
    <message>
        <source>Open again now</source>
        <translation>Reabrir ahora</translation>
    </message>
    <message>
        <source>Free a part…</source>
        <translation>Liberar una parte…</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Bloquear todo de nuevo</translation>
    </message>
    <message>
        <source>+30 min</source>
        <translation>+30 min</translation>
    </message>
    <message>
        <source>+60 min</source>
        <translation>+60 min</translation>
    </message>
    <message>
        <source>Until lifted</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Repeat and bays…</source>
        <translation>Repetición y puestos…</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s) at once</source>
        <translation>
            <numerusform>En su puesto (%n)</numerusform>
            <numerusform>En sus %n puestos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Free, close again and extend the block on every bay that it was laid on for this date, in one step</source>
        <translation>Liberar, volver a cerrar y prolongar el bloqueo en todos los puestos en que se creó para esta fecha, en un solo paso</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockDialog</name>
    <message>
        <source>Maintenance blocks</source>
        <translation>Bloqueos por mantenimiento</translation>
    </message>
    <message>
        <source>Bookings in the way are shown here before anything is made.</source>
        <translation>Las reservas que estorban se muestran aquí antes de crear nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are closed by other blocks already and stay as they are.</source>
        <translation>
            <numerusform>%n parte ya está cerrada por otros bloqueos y se queda como está.</numerusform>
            <numerusform>%n partes ya están cerradas por otros bloqueos y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the way.</source>
        <translation>Nadie estorba.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Looking at the schedule…</source>
        <translation>Mirando la agenda…</translation>
    </message>
    <message>
        <source>All of it is closed already; there is nothing to lay</source>
        <translation>Ya está todo cerrado; no hay nada que crear</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still need a decision</source>
        <translation>
            <numerusform>%n reserva aún necesita una decisión</numerusform>
            <numerusform>%n reservas aún necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Some bookings would go where it is not free: see their rows</source>
        <translation>Algunas reservas irían adonde no está libre: vea sus filas</translation>
    </message>
    <message>
        <source>All blocks are skipped; there is nothing to lay</source>
        <translation>Se omiten todos los bloqueos; no hay nada que crear</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changed meanwhile; nothing was laid. Look again:</source>
        <translation>La agenda ha cambiado entretanto; no se creó nada. Vuelva a mirar:</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was laid: %n decision(s) cannot be kept.</source>
        <translation>
            <numerusform>No se creó nada: %n decisión no se puede cumplir.</numerusform>
            <numerusform>No se creó nada: %n decisiones no se pueden cumplir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was laid.</source>
        <translation>Detenido. No se creó nada.</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Cambiar la serie</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Cambiar el bloqueo</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <translation>Todavía no hay nada distinto</translation>
    </message>
    <message>
        <source>That date is over and stays as it was.</source>
        <translation>Esa fecha ha pasado y se queda como estaba.</translation>
    </message>
    <message>
        <source>That date comes before those that are meant; choose all dates to change it.</source>
        <translation>Esa fecha es anterior a las que se cambian; elija todas las fechas para cambiarla.</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFacts</name>
    <message>
        <source>free: %1</source>
        <translation>libre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n bays</source>
        <translation>
            <numerusform>%1, en %n puesto</numerusform>
            <numerusform>%1, en %n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laid on %n bay(s) at once</source>
        <translation>
            <numerusform>creado en %n puesto a la vez</numerusform>
            <numerusform>creado en %n puestos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lay</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>Lay the block on this date all the same</source>
        <translation>Crear el bloqueo en esta fecha de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n date(s)):</source>
        <translation>
            <numerusform>Omitida (%n fecha):</numerusform>
            <numerusform>Omitidas (%n fechas):</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that are left out</source>
        <translation>Fechas omitidas</translation>
    </message>
    <message>
        <source>Enter or a double click lays the block on that date all the same</source>
        <translation>Intro o un doble clic crea el bloqueo en esa fecha de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <comment>dates that are left out</comment>
        <translation>
            <numerusform>Todas (%n)…</numerusform>
            <numerusform>Las %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFields</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not on holidays and closed dates</source>
        <translation>No en festivos ni días de cierre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shown on the board</source>
        <translation>Se muestra en el tablero</translation>
    </message>
    <message>
        <source>What those concerned are told</source>
        <translation>Lo que se dice a los afectados</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockOpener</name>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n reserva movida</numerusform>
            <numerusform>%n reservas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled, their customers are to be told</source>
        <translation>
            <numerusform>%n reserva cancelada; hay que avisar a su cliente</numerusform>
            <numerusform>%n reservas canceladas; hay que avisar a sus clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockQuestion</name>
    <message>
        <source>Change the block</source>
        <translation>Cambiar el bloqueo</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Mover el bloqueo</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Free a part</source>
        <translation>Liberar una parte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>El fin debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>That time is not in the block.</source>
        <translation>Esa hora no está en el bloqueo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay and location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only one date can last until lifted; what repeats needs an end.</source>
        <translation>Solo una fecha única puede durar hasta nuevo aviso; lo que se repite necesita un fin.</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s)</source>
        <translation>
            <numerusform>En su puesto (%n)</numerusform>
            <numerusform>En sus %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>bayboard::BoardView</name>
    <message>
        <source>Day board</source>
        <translation>Tablero del día</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>Tablero de la semana</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingActions</name>
    <message>
        <source>the booking</source>
        <translation>la reserva</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar la reserva</translation>
    </message>
    <message>
        <source>Cancel %1, %2, %3?</source>
        <translation>¿Cancelar %1, %2, %3?</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>A petición del cliente</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Reservado por error</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Puesto fuera de servicio</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message>
        <source>Check in %1, %2? It begins only in %3.</source>
        <translation>¿Registrar la llegada de %1, %2? La reserva no empieza hasta dentro de %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Registrar de todos modos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo de regalo</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays %n minute(s) longer for nothing, until %2.</source>
        <translation>
            <numerusform>%1 se queda %n minuto más, gratis, hasta las %2.</numerusform>
            <numerusform>%1 se queda %n minutos más, gratis, hasta las %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the time</source>
        <translation>Dar el tiempo</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo no funcionó</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Empezó tarde</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Good customer</source>
        <translation>Buen cliente</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Release the bay</source>
        <translation>Liberar el puesto</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>+30 min</source>
        <translation>+30 min</translation>
    </message>
    <message>
        <source>+60 min</source>
        <translation>+60 min</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Cancelar la reserva…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Después, haga clic en el nuevo lugar del tablero, o pulse Intro en él</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>una reserva</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>un bloqueo</translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Después: %1 a las %2</translation>
    </message>
    <message>
        <source>+30 free…</source>
        <translation>+30 gratis…</translation>
    </message>
    <message>
        <source>+60 free…</source>
        <translation>+60 gratis…</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para el personal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nombre no visible)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message numerus="yes">
        <source>can book %n day(s) ahead</source>
        <translation>
            <numerusform>puede reservar con %n día de antelación</numerusform>
            <numerusform>puede reservar con %n días de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>A booking needs a name; it is left as it was.</source>
        <translation>Una reserva necesita un nombre; se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is no amount; it is left as it was.</source>
        <translation>«%1» no es un importe; se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1 and time</source>
        <comment>a bay</comment>
        <translation>%1 y hora</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingLines</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bayboard::ChosenBar</name>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Cancelar reservas…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The rows as text, cells apart by tabs</source>
        <translation>Las filas como texto, con las celdas separadas por tabuladores</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n reserva elegida</numerusform>
            <numerusform>%n reservas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesDialog</name>
    <message>
        <source>&amp;Past dates too</source>
        <translation>Incluir &amp;pasadas</translation>
    </message>
    <message>
        <source>No closed dates. Add one below, or import a calendar of holidays.</source>
        <translation>No hay días de cierre. Añada uno abajo, o importe un calendario de festivos.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Días de cierre</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name of the date</source>
        <translation>Nombre del día</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>Nombre, si lo tiene</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las sedes</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>%1 is closed already</source>
        <translation>%1 ya está cerrado</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) on that day stay as they are</source>
        <translation>
            <numerusform>%n reserva de ese día se queda como está</numerusform>
            <numerusform>%n reservas de ese día se quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abierto de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) open again</source>
        <translation>
            <numerusform>%n día abierto de nuevo</numerusform>
            <numerusform>%n días abiertos de nuevo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesModel</name>
    <message>
        <source>all locations</source>
        <translation>todas las sedes</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cierra en</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubChooser</name>
    <message>
        <source>What to import</source>
        <translation>Qué importar</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Abrir el archivo de un club</translation>
    </message>
    <message>
        <source>Clubs (*.bayboard)</source>
        <translation>Clubes (*.bayboard)</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubLists</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>People to be told…</source>
        <translation>Personas por avisar…</translation>
    </message>
    <message>
        <source>Kinds of block…</source>
        <translation>Tipos de bloqueo…</translation>
    </message>
    <message>
        <source>Closed dates…</source>
        <translation>Días de cierre…</translation>
    </message>
    <message>
        <source>People to be told (%1)…</source>
        <translation>Personas por avisar (%1)…</translation>
    </message>
    <message>
        <source>Operators and roles…</source>
        <translation>Operadores y roles…</translation>
    </message>
    <message>
        <source>Switch features off…</source>
        <translation>Desactivar funciones…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Steps…</source>
        <translation>Pasos…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Locations, bays and tiers…</source>
        <translation>Sedes, puestos y categorías…</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>Tiempo de regalo…</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubPage</name>
    <message>
        <source>Selection: %1, %2</source>
        <translation>Selección: %1, %2</translation>
    </message>
    <message>
        <source>%1 may not be written to: you see it as it was when it was opened, and nothing can be changed.</source>
        <translation>No se puede escribir en %1: lo ve como estaba al abrirlo, y no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The booking is not there any more</source>
        <translation>La reserva ya no existe</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n booking(s)</source>
        <translation>
            <numerusform>Selección: %n reserva</numerusform>
            <numerusform>Selección: %n reservas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ColourButton</name>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CommandServer</name>
    <message>
        <source>The window did not understand the request.</source>
        <translation>La ventana no entendió la petición.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>El comando es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictCard</name>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>The booking that it changes is not on this desk. Decide about what made it first.</source>
        <translation>La reserva que cambia no está en este terminal. Decida antes sobre lo que la creó.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>It would pass now.</source>
        <translation>Ahora sería posible.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>Against the rule…</source>
        <translation>Contra la regla…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>%1: it stays as the server has it. Why is kept.</source>
        <translation>%1: se queda como lo tiene el servidor. El motivo se guarda.</translation>
    </message>
    <message>
        <source>The customer has been told</source>
        <translation>Ya se avisó al cliente</translation>
    </message>
    <message>
        <source>Done in another way</source>
        <translation>Hecho de otra manera</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no se quiere</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictList</name>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>No queda nada por decidir.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s). What was wanted is kept until somebody decides.</source>
        <translation>
            <numerusform>El servidor rechazó %n cambio. Lo que se quería se conserva hasta que alguien decida.</numerusform>
            <numerusform>El servidor rechazó %n cambios. Lo que se quería se conserva hasta que alguien decida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::CreatePopup</name>
    <message>
        <source>Phone (walk-in)</source>
        <translation>Teléfono (cliente de paso)</translation>
    </message>
    <message>
        <source>People: –</source>
        <translation>Personas: –</translation>
    </message>
    <message>
        <source>People: </source>
        <translation>Personas: </translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para el personal</translation>
    </message>
    <message>
        <source>Reason for booking it all the same</source>
        <translation>Motivo para reservar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>New booking: %1</source>
        <translation>Nueva reserva: %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>Reservar de todos modos</translation>
    </message>
    <message>
        <source>Block this time instead…</source>
        <translation>Bloquear este tiempo en su lugar…</translation>
    </message>
    <message>
        <source>Have it allowed…</source>
        <translation>Pedir autorización…</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerCard</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (del %2 al %3)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (hasta el %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (desde el %2)</translation>
    </message>
    <message>
        <source>%1 around %2 (%3×)</source>
        <comment>weekday, time, how often</comment>
        <translation>%1 hacia las %2 (%3×)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Habitualmente</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Entitled to</source>
        <translation>Tiene derecho a</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para el personal</translation>
    </message>
    <message>
        <source>Bookings, the latest first</source>
        <translation>Reservas, las últimas primero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(no se muestra)</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time, bays, location</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>mostly at %1</source>
        <translation>sobre todo en %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) kept</source>
        <translation>
            <numerusform>%n reserva cumplida</numerusform>
            <numerusform>%n reservas cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n ausencia</numerusform>
            <numerusform>%n ausencias</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bays, location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo de regalo</translation>
    </message>
    <message>
        <source>Free time: %1</source>
        <translation>Tiempo de regalo: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerField</name>
    <message>
        <source>Customer or walk-in: name, phone or e-mail</source>
        <translation>Cliente o de paso: nombre, teléfono o correo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Walk-in “%1”</source>
        <translation>Cliente de paso «%1»</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nuevo cliente «%1»</translation>
    </message>
    <message>
        <source>Customers could not be searched: %1</source>
        <translation>No se pudo buscar clientes: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a line of a list, its number, how many there are</comment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>bayboard::DateField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date&apos;s pattern for QLocale: short weekday, day, short month, year; begins with the weekday</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bayboard::DateOrderChoice</name>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Day first: Friday 3 April 2026</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::DurationChoice</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hours: 2 h</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ExplainPopup</name>
    <message>
        <source>What would work</source>
        <translation>Lo que sí valdría</translation>
    </message>
    <message>
        <source>Shows it on the board</source>
        <translation>Lo muestra en el tablero</translation>
    </message>
</context>
<context>
    <name>bayboard::FeaturePage</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>What can be switched</source>
        <translation>Lo que se puede ajustar</translation>
    </message>
    <message>
        <source>Of those that fit, the first decides: stopped for everybody, a tag of the customer, a tag of the operator, the location, everybody. Of two tags the one that switches off.</source>
        <translation>De los que corresponden decide el primero: parada para todos, una etiqueta del cliente, una etiqueta del operador, la sede, todos. De dos etiquetas, la que desactiva.</translation>
    </message>
    <message>
        <source>Otherwise for</source>
        <translation>Distinto para</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – detenido</translation>
    </message>
    <message>
        <source>%1 – off</source>
        <translation>%1 – desactivado</translation>
    </message>
    <message>
        <source>Stopped for everybody, whatever is switched below.</source>
        <translation>Detenido para todos, sea cual sea el ajuste de abajo.</translation>
    </message>
    <message>
        <source>On, where nothing else is said below.</source>
        <translation>Activado, donde abajo no se diga otra cosa.</translation>
    </message>
    <message>
        <source>Off, where nothing else is said below.</source>
        <translation>Desactivado, donde abajo no se diga otra cosa.</translation>
    </message>
    <message>
        <source>Stop no lon&amp;ger</source>
        <translation>&amp;Fin de la parada</translation>
    </message>
    <message>
        <source>&amp;Stop for everybody now</source>
        <translation>&amp;Detener para todos ahora</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>one location</source>
        <translation>una sede</translation>
    </message>
    <message>
        <source>operators with the tag</source>
        <translation>operadores con la etiqueta</translation>
    </message>
    <message>
        <source>customers with the tag</source>
        <translation>clientes con la etiqueta</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Nothing was switched yet.</source>
        <translation>Aún no se ha ajustado nada.</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Ajustado</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeList</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Sums by customer, the most first</source>
        <translation>Sumas por cliente, la mayor primero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sums by operator, the most first</source>
        <translation>Sumas por operador, la mayor primero</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo de regalo</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operador</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>No free time in this period</source>
        <translation>Ningún tiempo de regalo en este periodo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This desk began with what its server had on %1: time that was given before is not listed here.</source>
        <translation>Este puesto de trabajo empezó con lo que su servidor tenía el %1: el tiempo regalado antes no aparece aquí.</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeTable</name>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Free time, the newest first</source>
        <translation>Tiempo de regalo, el más reciente primero</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n time(s)</source>
        <translation>
            <numerusform>%1 en %n vez</numerusform>
            <numerusform>%1 en %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, permitido por %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time, bays, location</comment>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>bayboard::GrantMatrix</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>bayboard::HistoryList</name>
    <message>
        <source>(taken back)</source>
        <translation>(deshecho)</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>en espera de sincronizar</translation>
    </message>
</context>
<context>
    <name>bayboard::HitModel</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>its blocks are skipped</source>
        <translation>se omiten sus bloqueos</translation>
    </message>
    <message>
        <source>nothing is free for it</source>
        <translation>no hay nada libre para ella</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>posible: %1</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>a la misma hora</translation>
    </message>
    <message>
        <source>at another time</source>
        <translation>a otra hora</translation>
    </message>
    <message>
        <source>it leaves this time out</source>
        <translation>deja libre este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>no block on %n bay(s)</source>
        <translation>
            <numerusform>sin bloqueo en %n puesto</numerusform>
            <numerusform>sin bloqueo en %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on the list of people to be told</source>
        <translation>pasa a la lista de personas por avisar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two lines as one</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>In the way of</source>
        <translation>Estorba a</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>ha empezado o ha terminado y conserva su hora</translation>
    </message>
    <message>
        <source>the block stays as it was</source>
        <translation>el bloqueo queda como estaba</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>bayboard::HitPane</name>
    <message>
        <source>What is proposed first</source>
        <translation>Qué se propone primero</translation>
    </message>
    <message>
        <source>Propose another bay first</source>
        <translation>Proponer antes otro puesto</translation>
    </message>
    <message>
        <source>Propose another time first</source>
        <translation>Proponer antes otra hora</translation>
    </message>
    <message>
        <source>Bookings in the way</source>
        <translation>Reservas que estorban</translation>
    </message>
    <message>
        <source>&amp;Decide… ▾</source>
        <translation>&amp;Decidir… ▾</translation>
    </message>
    <message>
        <source>For &amp;all ▾</source>
        <translation>Para &amp;todas ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n reserva que estorba</numerusform>
            <numerusform>%n reservas que estorban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitsDialog</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still to be decided</source>
        <translation>
            <numerusform>%n reserva aún por decidir</numerusform>
            <numerusform>%n reservas aún por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason that those concerned are told</source>
        <translation>Motivo que se dice a los afectados</translation>
    </message>
</context>
<context>
    <name>bayboard::HolidayImport</name>
    <message>
        <source>Import closed dates</source>
        <translation>Importar días de cierre</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>iCalendar (.ics) with events of whole days</source>
        <translation>iCalendar (.ics) con eventos de días enteros</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las sedes</translation>
    </message>
    <message>
        <source>&amp;Only the file counts between its first and last date: others go, names follow it</source>
        <translation>&amp;Solo cuenta el archivo entre su primera y última fecha: las demás se quitan, los nombres lo siguen</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Lo que trae el archivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>S&amp;ede</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>Años &amp;futuros</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>Qué calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb)</source>
        <translation>Calendarios (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Cambian de nombre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abiertos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n cambia de nombre</numerusform>
            <numerusform>%n cambian de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n abierto de nuevo</numerusform>
            <numerusform>%n abiertos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n evento omitido</numerusform>
            <numerusform>%n eventos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Eventos omitidos</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>CSV or iCalendar</source>
        <translation>CSV o iCalendar</translation>
    </message>
    <message>
        <source>Columns are read as</source>
        <translation>Las columnas se leen según</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Leave rows out that want a time which is taken</source>
        <translation>Omitir las filas cuya hora está ocupada</translation>
    </message>
    <message>
        <source>Keep them aside: cancelled, tagged “aside”, to be solved later</source>
        <translation>Apartarlas: canceladas, con la etiqueta «aside», para resolverlas después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Qué importar</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) to be made</source>
        <translation>
            <numerusform>%n puesto por crear</numerusform>
            <numerusform>%n puestos por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Filas que no se pueden leer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>What rules say</source>
        <translation>Lo que dicen las reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Rows that want a time which is taken</source>
        <translation>Filas cuya hora está ocupada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its time is taken</source>
        <translation>
            <numerusform>%n omitida: su hora está ocupada</numerusform>
            <numerusform>%n omitidas: su hora está ocupada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside: its time is taken</source>
        <translation>
            <numerusform>%n apartada: su hora está ocupada</numerusform>
            <numerusform>%n apartadas: su hora está ocupada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing pair(s)</source>
        <translation>
            <numerusform>%n par en conflicto</numerusform>
            <numerusform>%n pares en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) imported</source>
        <translation>
            <numerusform>%n reserva importada</numerusform>
            <numerusform>%n reservas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out because of a time that is taken</source>
        <translation>
            <numerusform>%n fila omitida porque su hora está ocupada</numerusform>
            <numerusform>%n filas omitidas porque su hora está ocupada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept aside</source>
        <translation>
            <numerusform>%n fila apartada</numerusform>
            <numerusform>%n filas apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n fila no se pudo leer</numerusform>
            <numerusform>%n filas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) leave time out</source>
        <translation>
            <numerusform>%n bloqueo deja tiempo libre</numerusform>
            <numerusform>%n bloqueos dejan tiempo libre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or block(s): %1 to be laid</source>
        <translation>
            <numerusform>%n serie o bloqueo: %1 por crear</numerusform>
            <numerusform>%n series o bloqueos: %1 por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid</source>
        <translation>
            <numerusform>%n bloqueo creado</numerusform>
            <numerusform>%n bloqueos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>blocks: %1</source>
        <translation>bloqueos: %1</translation>
    </message>
    <message>
        <source>Events become</source>
        <translation>Los eventos pasan a ser</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are written. Choose it above; the report follows.</source>
        <translation>El archivo no dice en qué orden están escritas sus fechas. Elíjalo arriba; después sigue el informe.</translation>
    </message>
    <message>
        <source>Locations and bays to be made</source>
        <translation>Sedes y puestos que se crearán</translation>
    </message>
    <message>
        <source>new location</source>
        <translation>nueva sede</translation>
    </message>
    <message>
        <source>Durations are in</source>
        <translation>Las duraciones son en</translation>
    </message>
    <message>
        <source>Bookings are</source>
        <translation>Las reservas están</translation>
    </message>
    <message>
        <source>The file does not say whether its durations are minutes or hours. Choose it above; the report follows.</source>
        <translation>El archivo no dice si sus duraciones son minutos u horas. Elíjalo arriba; el informe sigue.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read</source>
        <translation>
            <numerusform>%n columna no leída</numerusform>
            <numerusform>%n columnas no leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ImportNotice</name>
    <message>
        <source>Show %1 (%2)</source>
        <translation>Mostrar %1 (%2)</translation>
    </message>
</context>
<context>
    <name>bayboard::Inspector</name>
    <message>
        <source>Click a booking to see all about it.

Drag over empty time to book it, or press Enter on it. Drag a booking to move it, an edge to make it longer.

F1 shows every key.</source>
        <translation>Haga clic en una reserva para ver todo sobre ella.

Arrastre sobre tiempo libre para reservarlo, o pulse Intro en él. Arrastre una reserva para moverla, un borde para alargarla.

F1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nombre no visible)</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold</source>
        <translation>
            <numerusform>se cumple %n regla</numerusform>
            <numerusform>se cumplen %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Todo sobre este cliente…</translation>
    </message>
</context>
<context>
    <name>bayboard::JoinDialog</name>
    <message>
        <source>Join a club’s server</source>
        <translation>Unirse al servidor de un club</translation>
    </message>
    <message>
        <source>The club is fetched into a new file on this computer; a file that is open now stays as it is. Who looks after the server gives you its address and a token for this desk.</source>
        <translation>El club se obtiene en un archivo nuevo de este equipo; el archivo que esté abierto se queda como está. Quien se ocupa del servidor le da su dirección y un token para este terminal.</translation>
    </message>
    <message>
        <source>Only where the server made its own</source>
        <translation>Solo si el servidor hizo el suyo propio</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>El certificado del servidor</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put this club on a server</source>
        <translation>Poner este club en un servidor</translation>
    </message>
    <message>
        <source>The club that is open goes to a server that has none yet, with its whole history. You go on working meanwhile; other desks join that server afterwards. Who looks after it gives you its address and a token for this desk.</source>
        <translation>El club que está abierto va a un servidor que aún no tiene ninguno, con todo su historial. Entretanto se sigue trabajando; los demás terminales se unen después a ese servidor. Quien se ocupa de él le da su dirección y un token para este terminal.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerlo ahí</translation>
    </message>
    <message>
        <source>Where this club’s server is</source>
        <translation>Dónde está el servidor de este club</translation>
    </message>
    <message>
        <source>The address at which this club’s server answers now, and the token of this desk there. What waits is sent to it. A server that holds another club is sent nothing.</source>
        <translation>La dirección en la que responde ahora el servidor de este club y el token de este terminal en él. Lo que espera se le envía. A un servidor que contiene otro club no se le envía nada.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>bayboard::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
</context>
<context>
    <name>bayboard::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>U&amp;sual key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>All keys as &amp;usual…</source>
        <translation>Todas las teclas &amp;habituales…</translation>
    </message>
    <message>
        <source>These keys, and no others</source>
        <translation>Estas teclas y ninguna otra</translation>
    </message>
    <message>
        <source>These keys besides those that it has</source>
        <translation>Estas teclas además de las que tiene</translation>
    </message>
    <message>
        <source>Takes the command off the keyboard</source>
        <translation>Quita el comando del teclado</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <translation>Habitualmente sin tecla</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Habitualmente %1</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elija un comando para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Now %1 is for “%2”, which would lose it.</source>
        <translation>Ahora %1 es de «%2», que la perdería.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>It has these keys already.</source>
        <translation>Ya tiene estas teclas.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«%1» ya no tiene teclas.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>«%1» es ahora %2.</translation>
    </message>
    <message>
        <source>Shall every command have its usual keys again? What was changed on this computer is forgotten.</source>
        <translation>¿Devolver a cada comando sus teclas habituales? Se olvida lo que se cambió en este equipo.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindEditor</name>
    <message>
        <source>Ne&amp;w kind</source>
        <translation>N&amp;uevo tipo</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kinds of block</source>
        <translation>Tipos de bloqueo</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>No se han guardado los cambios de %1.</translation>
    </message>
    <message>
        <source>the new kind</source>
        <translation>el nuevo tipo</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>No block that is still to come is of this kind.</source>
        <translation>Ningún bloqueo por venir es de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) ahead</source>
        <translation>
            <numerusform>%n bloqueo por venir</numerusform>
            <numerusform>%n bloqueos por venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Offe&amp;r it again</source>
        <translation>Of&amp;recer de nuevo</translation>
    </message>
    <message>
        <source>%1 is a kind of block now</source>
        <translation>%1 ya es un tipo de bloqueo</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>Retire %1? It is offered no more. Blocks and series that have it stay, and it can be offered again.</source>
        <translation>¿Retirar %1? Ya no se ofrece. Los bloqueos y series que lo tienen se quedan, y se puede ofrecer de nuevo.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 se ha retirado</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 se ofrece de nuevo</translation>
    </message>
</context>
<context>
    <name>bayboard::KindForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Crossed stripes</source>
        <translation>Rayas cruzadas</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Hatch</source>
        <translation>&amp;Trama</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>taken out of the open time</source>
        <translation>se descuenta del tiempo abierto</translation>
    </message>
    <message>
        <source>counted as time in use</source>
        <translation>cuenta como tiempo en uso</translation>
    </message>
    <message>
        <source>Who may lay it</source>
        <translation>Quién puede crearlo</translation>
    </message>
    <message>
        <source>Who sees what it is</source>
        <translation>Quién ve qué es</translation>
    </message>
    <message>
        <source>Usual &amp;length</source>
        <translation>&amp;Duración habitual</translation>
    </message>
    <message>
        <source>Its &amp;time is</source>
        <translation>Su tie&amp;mpo</translation>
    </message>
    <message>
        <source>Who may &amp;book over it</source>
        <translation>Quién puede reser&amp;var encima</translation>
    </message>
    <message>
        <source>Who may la&amp;y it</source>
        <translation>Quién &amp;puede crearlo</translation>
    </message>
    <message>
        <source>Who &amp;sees what it is</source>
        <translation>Quién ve &amp;qué es</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>who may %1</source>
        <translation>quien puede %1</translation>
    </message>
    <message>
        <source>None checked: everybody who may lay blocks.</source>
        <translation>Sin marcar ninguno: todos los que pueden crear bloqueos.</translation>
    </message>
    <message>
        <source>Only these roles, where they may lay blocks.</source>
        <translation>Solo estos roles, donde pueden crear bloqueos.</translation>
    </message>
    <message>
        <source>None checked: everybody.</source>
        <translation>Sin marcar ninguno: todos.</translation>
    </message>
    <message>
        <source>Others see that the time is taken, and no more.</source>
        <translation>Los demás ven que el tiempo está ocupado, y nada más.</translation>
    </message>
    <message>
        <source>Roles that may book over it</source>
        <translation>Roles que pueden reservar encima</translation>
    </message>
    <message>
        <source>these roles</source>
        <translation>estos roles</translation>
    </message>
    <message>
        <source>None checked: nobody.</source>
        <translation>Sin marcar ninguno: nadie.</translation>
    </message>
    <message>
        <source>A booking lifts that part of the block.</source>
        <translation>Una reserva libera esa parte del bloqueo.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindPreview</name>
    <message>
        <source>On the board: %1</source>
        <translation>En el tablero: %1</translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation>como en el tablero</translation>
    </message>
</context>
<context>
    <name>bayboard::LayBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Blocks written</source>
        <translation>Bloqueos escritos</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Crear %n bloqueo</numerusform>
            <numerusform>Crear %n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay blocks</source>
        <translation>Crear bloqueos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>Cambiar %n bloqueo</numerusform>
            <numerusform>Cambiar %n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>bayboard::LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bayboard::ListBar</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Desde–hasta</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>The bookings that are shown, or those that are chosen</source>
        <translation>Las reservas que se muestran, o las que están elegidas</translation>
    </message>
    <message>
        <source>All bays</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>No canceladas</translation>
    </message>
</context>
<context>
    <name>bayboard::ListView</name>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Nothing that fits the filter</source>
        <translation>Nada que responda al filtro</translation>
    </message>
    <message>
        <source>No bookings in this time</source>
        <translation>No hay reservas en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>not all of it has come from the server yet</source>
        <translation>aún no ha llegado todo del servidor</translation>
    </message>
    <message>
        <source>This time has not come from the server yet</source>
        <translation>Este período aún no ha llegado del servidor</translation>
    </message>
</context>
<context>
    <name>bayboard::ListedPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (quitado)</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved.</source>
        <translation>No se han guardado los cambios de «%1».</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1 stands further up</source>
        <translation>%1 está más arriba</translation>
    </message>
    <message>
        <source>%1 stands further down</source>
        <translation>%1 está más abajo</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Reserva&amp;ble</translation>
    </message>
    <message>
        <source>all year, or like 05-01/10-31</source>
        <translation>todo el año, o como 05-01/10-31</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>north, winter</source>
        <translation>norte, invierno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Number of ba&amp;ys</source>
        <translation>Nú&amp;mero de puestos</translation>
    </message>
    <message>
        <source>Close&amp;d dates…</source>
        <translation>Días de ci&amp;erre…</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>&amp;Horario de apertura</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Temporada</translation>
    </message>
    <message>
        <source>&amp;Minimum notice</source>
        <translation>&amp;Antelación mínima</translation>
    </message>
    <message>
        <source>Booked ahead a&amp;t most</source>
        <translation>Reserva con antelación máx&amp;ima</translation>
    </message>
    <message>
        <source>De&amp;posit of new customers</source>
        <translation>Depósito de clientes nue&amp;vos</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>“%1” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>«%1» no es una zona horaria; una se llama, por ejemplo, America/Halifax.</translation>
    </message>
    <message>
        <source>“%1” is not an amount like 10.00</source>
        <translation>«%1» no es un importe como 10.00</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationPage</name>
    <message>
        <source>Locations</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Ne&amp;w location</source>
        <translation>&amp;Nueva sede</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Q&amp;uitar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Remove %1 with its bays? Nothing was ever booked there. It can be brought back.</source>
        <translation>¿Quitar %1 con sus puestos? Nunca se reservó nada allí. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (no reservable)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A bay of a new location: the club&apos;s word for a bay, and its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) keep their moment, and so stand at another time of day.</source>
        <translation>
            <numerusform>%n reserva próxima conserva su momento, y queda así a otra hora.</numerusform>
            <numerusform>%n reservas próximas conservan su momento, y quedan así a otra hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n reserva próxima quedaría fuera de lo que guarda. Se queda como está:</numerusform>
            <numerusform>%n reservas próximas quedarían fuera de lo que guarda. Se quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>bayboard::MainMenu</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>bayboard::MainWindow</name>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>New club…</source>
        <translation>Nuevo club…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 – Bayboard</source>
        <translation>%1 – Bayboard</translation>
    </message>
    <message>
        <source>Join a club’s server…</source>
        <translation>Unirse al servidor de un club…</translation>
    </message>
    <message>
        <source>Put this club on a server…</source>
        <translation>Poner este club en un servidor…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
</context>
<context>
    <name>bayboard::ManyActions</name>
    <message numerus="yes">
        <source>Check in %n booking(s)</source>
        <translation>
            <numerusform>Registrar la llegada de %n reserva</numerusform>
            <numerusform>Registrar la llegada de %n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n booking(s) as no-show</source>
        <translation>
            <numerusform>Marcar %n reserva como no presentada</numerusform>
            <numerusform>Marcar %n reservas como no presentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n booking(s)</source>
        <translation>
            <numerusform>Terminar %n reserva</numerusform>
            <numerusform>Terminar %n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>Cancelar %n reserva</numerusform>
            <numerusform>Cancelar %n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>Cambiar %n reserva</numerusform>
            <numerusform>Cambiar %n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n booking(s) can be changed at once</source>
        <translation>
            <numerusform>Se puede cambiar como máximo %n reserva a la vez</numerusform>
            <numerusform>Se pueden cambiar como máximo %n reservas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookings are not there any more</source>
        <translation>Las reservas ya no están</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot be changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cannot be changed and would be left out:</source>
        <translation>
            <numerusform>%n reserva no se puede cambiar y quedaría fuera:</numerusform>
            <numerusform>%n reservas no se pueden cambiar y quedarían fuera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n booking(s) can be changed:</source>
        <translation>
            <numerusform>La reserva (%n) no se puede cambiar:</numerusform>
            <numerusform>Ninguna de las %n reservas se puede cambiar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) begin more than an hour from now.</source>
        <translation>
            <numerusform>%n reserva empieza dentro de más de una hora.</numerusform>
            <numerusform>%n reservas empiezan dentro de más de una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Registrar de todos modos</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Cancelar reservas</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)?</source>
        <translation>
            <numerusform>¿Cancelar %n reserva?</numerusform>
            <numerusform>¿Cancelar %n reservas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>A petición del cliente</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Reservado por error</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Puesto fuera de servicio</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>Ya está así</translation>
    </message>
</context>
<context>
    <name>bayboard::MappingChoice</name>
    <message>
        <source>the one that fits best</source>
        <translation>la que mejor encaje</translation>
    </message>
    <message>
        <source>Other mapping…</source>
        <translation>Otra correspondencia…</translation>
    </message>
    <message>
        <source>A file of your own that says which column is what</source>
        <translation>Un archivo propio que dice qué es cada columna</translation>
    </message>
    <message>
        <source>A mapping file</source>
        <translation>Un archivo de correspondencia</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondencias (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>bayboard::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>bayboard::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>bayboard::NewClubWizard</name>
    <message>
        <source>A new club</source>
        <translation>Un club nuevo</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>El club</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>Todo esto se puede cambiar después.</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Cancha</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nombre del club</translation>
    </message>
    <message>
        <source>What is rented is called</source>
        <translation>Lo que se alquila se llama</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Times are always shown in the location&apos;s own zone.</source>
        <translation>Las horas se muestran siempre en la zona horaria de la sede.</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Añadir una sede</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Every change keeps the name of who made it.</source>
        <translation>Cada cambio conserva el nombre de quien lo hizo.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Where the club is kept</source>
        <translation>Dónde se guarda el club</translation>
    </message>
    <message>
        <source>One file on this computer. It is backed up every day beside itself.</source>
        <translation>Un archivo en este equipo. Cada día se hace una copia de seguridad a su lado.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Two locations are called “%1”.</source>
        <translation>Dos sedes se llaman «%1».</translation>
    </message>
    <message>
        <source>A club has one location at least; give it a name.</source>
        <translation>Un club tiene al menos una sede; póngale un nombre.</translation>
    </message>
    <message>
        <source>Two people are called “%1”.</source>
        <translation>Dos personas se llaman «%1».</translation>
    </message>
    <message>
        <source>Somebody must be owner or administrator; give that person a name.</source>
        <translation>Alguien debe ser propietario o administrador; ponga un nombre a esa persona.</translation>
    </message>
    <message>
        <source>The club needs a name.</source>
        <translation>El club necesita un nombre.</translation>
    </message>
    <message>
        <source>The currency is written with three letters, like CAD.</source>
        <translation>La moneda se escribe con tres letras, como CAD.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Ya existe un archivo %1; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeList</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Go to booking</source>
        <translation>Ir a la reserva</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>People to be told</source>
        <translation>Personas por avisar</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Choose a line to see what to tell.</source>
        <translation>Elija una línea para ver qué decir.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Ya avisadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Espacio marca las líneas elegidas</translation>
    </message>
    <message>
        <source>Enter shows the booking on the board</source>
        <translation>Intro muestra la reserva en el tablero</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>Ya se avisó a todos</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Al final no se avisó</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked off</source>
        <translation>
            <numerusform>%n línea marcada</numerusform>
            <numerusform>%n líneas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to be told again</source>
        <translation>
            <numerusform>%n línea de nuevo por avisar</numerusform>
            <numerusform>%n líneas de nuevo por avisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1: avisado</translation>
    </message>
    <message>
        <source>%1 is to be told</source>
        <translation>%1: por avisar</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>El texto se ha copiado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeModel</name>
    <message>
        <source>(name not shown)</source>
        <translation>(nombre no visible)</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin avisar</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a column of ticks</comment>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Teléfono, correo</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>bayboard::OverrideDialog</name>
    <message>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Contra una regla</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept.</source>
        <translation>Hace falta un motivo, que se guarda.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Quién lo autoriza</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 may not do this alone. Somebody who may allows it with their PIN; who it was, and why, is kept.</source>
        <translation>%1 no puede hacerlo por su cuenta. Quien pueda lo autoriza con su PIN; se guarda quién fue y por qué.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autorizar</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteField</name>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda o comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteOpener</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Búsqueda y comandos…</translation>
    </message>
    <message>
        <source>choose a booking first</source>
        <translation>elija primero una reserva</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>%1 has no booking ahead</source>
        <translation>%1 no tiene ninguna reserva próxima</translation>
    </message>
    <message>
        <source>%1 has no booking ahead: a new one</source>
        <translation>%1 no tiene ninguna reserva próxima: una nueva</translation>
    </message>
    <message>
        <source>First book what is open, or leave it with Esc</source>
        <translation>Primero reserve lo que está abierto, o déjelo con Esc</translation>
    </message>
</context>
<context>
    <name>bayboard::PalettePopup</name>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Command, customer, booking or day; or what a caller asks for: 90 min 2 bays after 17 thu fri</source>
        <translation>Comando, cliente, reserva o día; o lo que pide quien llama: 90 min 2 puestos después de las 17 jueves viernes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the club has come from the server yet: more may be found then.</source>
        <translation>El club aún no ha llegado entero del servidor: entonces podrá encontrarse más.</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingActions</name>
    <message>
        <source>%1 is no longer parked</source>
        <translation>%1 ya no está apartada</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Place what is parked</source>
        <translation>Colocar lo apartado</translation>
    </message>
    <message>
        <source>This cannot be parked</source>
        <translation>Esto no se puede apartar</translation>
    </message>
    <message>
        <source>%1 parked, with its time kept. Choose it in the side pane to place it</source>
        <translation>%1 apartada, con su hora conservada. Elíjala en el panel lateral para colocarla</translation>
    </message>
    <message>
        <source>%1 cannot be placed here</source>
        <translation>%1 no se puede colocar aquí</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingShelf</name>
    <message>
        <source>Parked</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Each keeps its time until it is placed. Click one, then where it goes.</source>
        <translation>Cada una conserva su hora hasta que se coloque. Haga clic en una y luego en su destino.</translation>
    </message>
    <message>
        <source>Place %1, %2, %3</source>
        <translation>Colocar %1, %2, %3</translation>
    </message>
    <message>
        <source>Put back: it stays where it is</source>
        <translation>Devolver: se queda donde está</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>bayboard::PasswordActions</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The club asks for the password now and then; until it asks again, the PIN is enough to come back.</source>
        <translation>El club pide la contraseña de vez en cuando; hasta que vuelva a pedirla, basta el PIN para volver.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Remove password…</source>
        <translation>Quitar la contraseña…</translation>
    </message>
    <message>
        <source>Set the password of</source>
        <translation>Poner la contraseña de</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>10 characters or more. A few words that belong to nobody are best.</source>
        <translation>10 caracteres o más. Lo mejor: unas cuantas palabras que no sean de nadie.</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>La contraseña está puesta</translation>
    </message>
    <message>
        <source>Takes the place of the one that %1 has, or forgot. 10 characters or more; %1 can change it afterwards.</source>
        <translation>Sustituye a la que %1 tiene, u olvidó. 10 caracteres o más; %1 puede cambiarla después.</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Where the club asks for a password, %1 cannot work at this desk without one.</source>
        <translation>Donde el club pide contraseña, %1 no puede trabajar en este terminal sin tener una.</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>La contraseña se ha quitado</translation>
    </message>
</context>
<context>
    <name>bayboard::PatternLine</name>
    <message>
        <source>usually %1 %2, %3</source>
        <comment>weekday, time, bays</comment>
        <translation>suele venir %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>usual slot, location</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Observado</translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s) in %1 days</source>
        <translation>
            <numerusform>%n ausencia en %1 días</numerusform>
            <numerusform>%n ausencias en %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late cancellation(s) in %1 days</source>
        <translation>
            <numerusform>%n cancelación tardía en %1 días</numerusform>
            <numerusform>%n cancelaciones tardías en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly stays longer (%1 of %2)</source>
        <translation>casi siempre se queda más (%1 de %2)</translation>
    </message>
</context>
<context>
    <name>bayboard::PeopleDialog</name>
    <message>
        <source>Operators and roles</source>
        <translation>Operadores y roles</translation>
    </message>
    <message>
        <source>O&amp;perators</source>
        <translation>&amp;Operadores</translation>
    </message>
    <message>
        <source>Ro&amp;les</source>
        <translation>Ro&amp;les</translation>
    </message>
    <message>
        <source>Sw&amp;itches</source>
        <translation>A&amp;justes</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonPage</name>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Ne&amp;w operator</source>
        <translation>&amp;Nuevo operador</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>Remove %1? They can no longer be chosen and may do nothing. What they have done stays in the history under their name.</source>
        <translation>¿Quitar a %1? Ya no se le podrá elegir ni podrá hacer nada. Lo que ha hecho queda en el historial con su nombre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;May work with the program</source>
        <translation>&amp;Puede trabajar con el programa</translation>
    </message>
    <message>
        <source>Roles, and where they hold</source>
        <translation>Roles, y dónde valen</translation>
    </message>
    <message>
        <source>trainee, evenings</source>
        <translation>aprendiz, tardes</translation>
    </message>
    <message>
        <source>R&amp;oles, and where they hold</source>
        <translation>Rol&amp;es, y dónde valen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonRow</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>bayboard::PinActions</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>%1 has a PIN.</source>
        <translation>%1 tiene un PIN.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Set PIN…</source>
        <translation>Crear un PIN…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Quitar el PIN…</translation>
    </message>
    <message>
        <source>Remove the PIN of %1…</source>
        <translation>Quitar el PIN de %1…</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Crear un PIN</translation>
    </message>
    <message>
        <source>6 to 12 digits, asked for whenever somebody switches to %1.</source>
        <translation>De 6 a 12 cifras, que se piden siempre que alguien cambia a %1.</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>El PIN está creado</translation>
    </message>
    <message>
        <source>No keyring answers on this computer: the PIN holds until the program is closed, and nothing of it is written.</source>
        <translation>No responde ningún llavero en este equipo: el PIN vale hasta que se cierre el programa, y nada de él se escribe.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>From then on everybody can switch to %1.</source>
        <translation>A partir de entonces, todos pueden cambiar a %1.</translation>
    </message>
    <message>
        <source>The PIN is removed</source>
        <translation>El PIN se ha quitado</translation>
    </message>
    <message>
        <source>Remove the PIN of %1? From then on everybody can switch to %1.</source>
        <translation>¿Quitar el PIN de %1? A partir de entonces, todos pueden cambiar a %1.</translation>
    </message>
    <message>
        <source>Locked until %1 is back.</source>
        <translation>Pantalla bloqueada hasta que vuelva %1.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear pantalla</translation>
    </message>
</context>
<context>
    <name>bayboard::PinDialog</name>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>No son iguales</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceActions</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Locations side by side…</source>
        <translation>Sedes lado a lado…</translation>
    </message>
    <message>
        <source>%1: this computer is kept for %2</source>
        <translation>%1: este ordenador es de %2</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>Lado a lado: %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a location, without others beside it</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>This computer is kept for no location any more</source>
        <translation>Este ordenador ya no es de ninguna sede</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Este ordenador es de %1</translation>
    </message>
    <message>
        <source>Show %1 no longer beside</source>
        <translation>Dejar de mostrar %1 al lado</translation>
    </message>
    <message>
        <source>Show %1 beside</source>
        <translation>Mostrar %1 al lado</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceChoice</name>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>at %1 where only a bay is named</source>
        <translation>en %1 donde solo se nombra un puesto</translation>
    </message>
    <message>
        <source>on %1, %2 where no place is named</source>
        <translation>en %1, %2 donde no se nombra lugar</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceRow</name>
    <message>
        <source>around the clock</source>
        <translation>las 24 horas</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Sede %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Number of bays</source>
        <translation>Número de puestos</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>%1: “%2” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>%1: «%2» no es una zona horaria; una se llama, por ejemplo, America/Halifax.</translation>
    </message>
    <message>
        <source>%1: the opening hours “%2” cannot be read; write them like “mon-fri 09:00-22:00, sat 18:00-02:00”.</source>
        <translation>%1: no se puede leer el horario de apertura «%2»; escríbalo como «mon-fri 09:00-22:00, sat 18:00-02:00».</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceSwitch</name>
    <message>
        <source>%1 has other clocks (%2): only locations with the same time stand side by side</source>
        <translation>%1 tiene otra hora (%2): solo se muestran juntas sedes con la misma hora</translation>
    </message>
    <message>
        <source>%1 has no bays</source>
        <translation>%1 no tiene puestos</translation>
    </message>
    <message numerus="yes">
        <source>At most %n locations stand side by side</source>
        <translation>
            <numerusform>Como máximo %n sede junta</numerusform>
            <numerusform>Como máximo %n sedes juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Este ordenador es de %1</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Sede: %1</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Fuera de %1</translation>
    </message>
    <message>
        <source>This computer is kept for %1, and this is %2. Click to go there.</source>
        <translation>Este ordenador es de %1 y esta es %2. Haga clic para ir allí.</translation>
    </message>
</context>
<context>
    <name>bayboard::PlacesDialog</name>
    <message>
        <source>Locations, bays and tiers</source>
        <translation>Sedes, puestos y categorías</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>&amp;Sedes</translation>
    </message>
    <message>
        <source>&amp;Bays</source>
        <translation>&amp;Puestos</translation>
    </message>
    <message>
        <source>T&amp;iers</source>
        <translation>&amp;Categorías</translation>
    </message>
    <message>
        <source>&amp;Club</source>
        <translation>&amp;General</translation>
    </message>
</context>
<context>
    <name>bayboard::Program</name>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
</context>
<context>
    <name>bayboard::QuestionDialog</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>bayboard::ReasonDialog</name>
    <message>
        <source>Reason (not required)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatFields</name>
    <message>
        <source>every </source>
        <comment>before a number: every 2 weeks</comment>
        <translation>cada </translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Qué día del mes</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>End of the series</source>
        <translation>Fin de la serie</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tantas veces</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>on the same date (%1)</source>
        <translation>en la misma fecha (%1)</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>on the first</source>
        <translation>el primer</translation>
    </message>
    <message>
        <source>on the second</source>
        <translation>el segundo</translation>
    </message>
    <message>
        <source>on the third</source>
        <translation>el tercer</translation>
    </message>
    <message>
        <source>on the fourth</source>
        <translation>el cuarto</translation>
    </message>
    <message>
        <source>on the fifth</source>
        <translation>el quinto</translation>
    </message>
    <message>
        <source>on the last</source>
        <translation>el último</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatPane</name>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>Según una regla (RRULE)</translation>
    </message>
    <message>
        <source>Rule of RFC 5545</source>
        <translation>Regla de RFC 5545</translation>
    </message>
</context>
<context>
    <name>bayboard::RolePage</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Ne&amp;w role</source>
        <translation>&amp;Nuevo rol</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>Retire the role %1? Whoever has it may do nothing by it any more.</source>
        <translation>¿Retirar el rol %1? Quien lo tiene ya no podrá hacer nada con él.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>&amp;Everything, also what comes with later versions</source>
        <translation>&amp;Todo, también lo que traigan versiones futuras</translation>
    </message>
    <message>
        <source>Has the permissions of</source>
        <translation>Tiene los permisos de</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>as inherited, else without limit</source>
        <translation>como heredado; si no, sin límite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Has the permissions of</source>
        <translation>Tiene los permisos &amp;de</translation>
    </message>
    <message>
        <source>Ma&amp;y</source>
        <translation>&amp;Puede</translation>
    </message>
    <message>
        <source>Lays &amp;blocks ahead</source>
        <translation>Crea &amp;bloqueos con antelación de</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Nadie lo tiene.</translation>
    </message>
    <message>
        <source>Who has it: %1</source>
        <translation>Lo tiene: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleBookDialog</name>
    <message>
        <source>&amp;Show that one…</source>
        <translation>&amp;Mostrar el otro…</translation>
    </message>
    <message>
        <source>&amp;Back to the saved book…</source>
        <translation>&amp;Volver al guardado…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;glas</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>The rule book as text</source>
        <translation>El reglamento como texto</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. What you have here is kept; saving it would put it in the place of that one.</source>
        <translation>El reglamento vigente ha cambiado entretanto. Lo que tiene aquí se conserva; guardarlo sustituiría a aquel.</translation>
    </message>
    <message>
        <source>Show the book that is in force now? Your changes are forgotten.</source>
        <translation>¿Mostrar el reglamento vigente ahora? Sus cambios se olvidan.</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Olvidar los míos</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No puede %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file may only be read.</source>
        <translation>El archivo del club solo se puede leer.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is not saved like this; the book in force stays.</source>
        <translation>Línea %1: %2. Así no se guarda; sigue vigente el reglamento actual.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The book is whole. Notes, order and blanks stay as they are written here.</source>
        <translation>El reglamento es válido. Notas, orden y espacios quedan como están escritos aquí.</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. Put yours in its place? The other one stays in the list of steps.</source>
        <translation>El reglamento vigente ha cambiado entretanto. ¿Poner el suyo en su lugar? El otro queda en la lista de pasos.</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Poner el mío en su lugar</translation>
    </message>
    <message>
        <source>The rules are saved and in force</source>
        <translation>Las reglas están guardadas y en vigor</translation>
    </message>
    <message>
        <source>The changes of the rule book are not saved.</source>
        <translation>Los cambios del reglamento no están guardados.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleForm</name>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Cuándo vale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Switched off: kept, and not asked</source>
        <translation>Desactivada: se conserva y no se consulta</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Para las personas</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Nombre en las listas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>names with commas between them, like %1</source>
        <translation>nombres separados por comas, como %1</translation>
    </message>
    <message>
        <source>Kind of booking</source>
        <translation>Tipo de reserva</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Times of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No para</translation>
    </message>
    <message>
        <source>Its exceptions are put together; edit them as text.</source>
        <translation>Sus excepciones están combinadas; edítelas como texto.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Not for tiers</source>
        <translation>No para categorías</translation>
    </message>
    <message>
        <source>Not for entitlements</source>
        <translation>No para derechos</translation>
    </message>
    <message>
        <source>Not for tags</source>
        <translation>No para etiquetas</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleListPage</name>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Añadir una regla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>Antes de la regla de arriba</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>Después de la regla de abajo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. Put it right under “Text” first.</source>
        <translation>El texto no se puede leer como reglas. Corríjalo primero en «Texto».</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desactivada)</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialModel</name>
    <message>
        <source>%1 (moved since)</source>
        <translation>%1 (movida desde entonces)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Con este reglamento</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialPage</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las sedes</translation>
    </message>
    <message>
        <source>Bookings from</source>
        <translation>Reservas del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Con este reglamento</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Bookings by rule</source>
        <translation>Reservas por regla</translation>
    </message>
    <message>
        <source>Bookings that are judged otherwise</source>
        <translation>Reservas juzgadas de otro modo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) judged</source>
        <translation>
            <numerusform>%n reserva juzgada</numerusform>
            <numerusform>%n reservas juzgadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this book would have said the same of each.</source>
        <translation>%1: este reglamento habría dicho lo mismo de cada una.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>%n se habría rechazado</numerusform>
            <numerusform>%n se habrían rechazado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged otherwise in all</source>
        <translation>
            <numerusform>%n juzgada de otro modo en total</numerusform>
            <numerusform>%n juzgadas de otro modo en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, tiers, hours and blocks are those of today. Rules about moving, cancelling and repeating are not tried.</source>
        <translation>Cada reserva se juzga tal como se hizo, cuando se hizo, junto a lo que estaba reservado entonces. Clientes, categorías, horarios y bloqueos son los de hoy. Las reglas sobre mover, cancelar y repetir no se prueban.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled booking(s) left out.</source>
        <translation>
            <numerusform>%n reserva cancelada fuera.</numerusform>
            <numerusform>%n reservas canceladas fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known when they were made: judged without notice, days ahead and number of bookings.</source>
        <translation>
            <numerusform>De %n no se sabe cuándo se hizo: juzgada sin antelación mínima, días ni número de reservas.</numerusform>
            <numerusform>De %n no se sabe cuándo se hicieron: juzgadas sin antelación mínima, días ni número de reservas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the first steps are not in this file: judged as they were when it began.</source>
        <translation>
            <numerusform>De %n los primeros pasos no están en este archivo: juzgada como era cuando empezó.</numerusform>
            <numerusform>De %n los primeros pasos no están en este archivo: juzgadas como eran cuando empezó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n línea más se cuenta y no se lista.</numerusform>
            <numerusform>%n líneas más se cuentan y no se listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Juzgando…</translation>
    </message>
    <message>
        <source>Shows which bookings of the past this book would have judged otherwise than the one in force. Nothing is changed.</source>
        <translation>Muestra qué reservas pasadas habría juzgado este reglamento de otro modo que el vigente. No se cambia nada.</translation>
    </message>
    <message>
        <source>The book was changed since: try it again for a new result.</source>
        <translation>El reglamento ha cambiado desde entonces: pruébelo otra vez para un resultado nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetDialog</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Hoja de servicio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No bay is chosen</source>
        <translation>No hay ningún puesto elegido</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of before</source>
        <translation>Detenido; las páginas son las de antes</translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation>Leyendo los días…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Detenido; no se escribió nada</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed</source>
        <translation>Detenido; no se imprimió nada</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetFields</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By bay</source>
        <translation>Por puesto</translation>
    </message>
    <message>
        <source>All bays in order of time</source>
        <translation>Todos los puestos por hora</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Toda la semana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Names, phones and notes</source>
        <translation>Nombres, teléfonos y notas</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>Reservas canceladas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>A page for each bay</source>
        <translation>Una página por puesto</translation>
    </message>
</context>
<context>
    <name>bayboard::ScopeBox</name>
    <message>
        <source>on all bays of that date</source>
        <translation>en todos los puestos de esa fecha</translation>
    </message>
    <message>
        <source>This date only</source>
        <translation>Solo esta fecha</translation>
    </message>
    <message>
        <source>This date and all that follow</source>
        <translation>Esta fecha y todas las siguientes</translation>
    </message>
    <message>
        <source>All dates (what is over stays as it was)</source>
        <translation>Todas las fechas (lo que ya pasó queda como estaba)</translation>
    </message>
</context>
<context>
    <name>bayboard::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>bayboard::SeriesPane</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day that are seen</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>■ takes place   ✕ left out   ◧ in part   ◤ holiday — a click leaves a date out or takes it in again</source>
        <translation>■ tiene lugar   ✕ omitida   ◧ en parte   ◤ festivo — un clic omite una fecha o la vuelve a incluir</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerGiving</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server has a club already. Join it instead: its club comes into a new file.</source>
        <translation>El servidor ya tiene un club. Únase a él en su lugar: su club viene en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Giving the club: %1 of %2 steps…</source>
        <translation>Entregando el club: %1 de %2 pasos…</translation>
    </message>
    <message>
        <source>The server did not take the club (%1).</source>
        <translation>El servidor no aceptó el club (%1).</translation>
    </message>
    <message>
        <source>This token is one person&apos;s. A club is given with the token of a device.</source>
        <translation>Este token es de una persona. Un club se entrega con el token de un dispositivo.</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerJoin</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server has no club yet.</source>
        <translation>El servidor aún no tiene club.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>El servidor no conoce este token.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is something at this address, but no server of a club (%1).</source>
        <translation>Hay algo en esta dirección, pero no el servidor de un club (%1).</translation>
    </message>
    <message>
        <source>No server answers at this address (%1).</source>
        <translation>Ningún servidor responde en esta dirección (%1).</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows…</source>
        <translation>Obteniendo el club: %1 filas…</translation>
    </message>
    <message>
        <source>This token has expired. Ask whoever runs the server for a new one.</source>
        <translation>Este token ha caducado. Pida uno nuevo a quien lleva el servidor.</translation>
    </message>
</context>
<context>
    <name>bayboard::SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Cancha</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Name of the club</source>
        <translation>&amp;Nombre del club</translation>
    </message>
    <message>
        <source>What is &amp;rented is called</source>
        <translation>Lo que se alqui&amp;la se llama</translation>
    </message>
    <message>
        <source>The &amp;week starts on</source>
        <translation>La se&amp;mana empieza el</translation>
    </message>
    <message>
        <source>Times on the board go by</source>
        <translation>Paso de las horas en el tablero</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Mone&amp;da</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>El club</translation>
    </message>
    <message>
        <source>The changes of the club are not saved.</source>
        <translation>No se han guardado los cambios del club.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>bayboard::SeveralFacts</name>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Después, haga clic en el nuevo lugar del tablero, o pulse Intro en él</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Cancelar reservas…</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nombre no visible)</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n reserva elegida</numerusform>
            <numerusform>%n reservas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>bayboard::SidePane</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>+ Maintenance blocks…</source>
        <translation>+ Bloqueos por mantenimiento…</translation>
    </message>
    <message>
        <source>New maintenance blocks</source>
        <translation>Nuevos bloqueos por mantenimiento</translation>
    </message>
    <message>
        <source>Close bays for a time, once or again and again; B paints them on the board</source>
        <translation>Cerrar puestos por un tiempo, una vez o repetidamente; B los pinta en el tablero</translation>
    </message>
    <message>
        <source>Their booking was moved or cancelled by the club</source>
        <translation>El club movió o canceló su reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told…</source>
        <translation>
            <numerusform>%n persona por avisar…</numerusform>
            <numerusform>%n personas por avisar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Month and arrivals</source>
        <translation>Mes y llegadas</translation>
    </message>
</context>
<context>
    <name>bayboard::SignInRow</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>As&amp;k for a password after</source>
        <translation>Pedir &amp;contraseña después de</translation>
    </message>
    <message>
        <source>The PIN alone lets people in, where there is one.</source>
        <translation>Basta el PIN para entrar, donde lo hay.</translation>
    </message>
    <message>
        <source>And at each start; meanwhile the PIN is enough.</source>
        <translation>Y en cada inicio; entretanto basta el PIN.</translation>
    </message>
    <message>
        <source>Not asked at this desk: nobody who may edit operators has a password here.</source>
        <translation>No se pide en este terminal: nadie que pueda editar operadores tiene contraseña aquí.</translation>
    </message>
</context>
<context>
    <name>bayboard::SlotFields</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>“%1” is no time; it is left as it was.</source>
        <translation>«%1» no es una hora; se dejó como estaba.</translation>
    </message>
</context>
<context>
    <name>bayboard::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bayboard::StepFoot</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>bayboard::StepProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepReport</name>
    <message numerus="yes">
        <source>Not saved: %1. %n step(s) were taken back; the board shows what is on the disk.</source>
        <translation>
            <numerusform>No guardado: %1. Se deshizo %n paso; el tablero muestra lo que hay en el disco.</numerusform>
            <numerusform>No guardado: %1. Se deshicieron %n pasos; el tablero muestra lo que hay en el disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rehaciendo: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepTape</name>
    <message>
        <source>Only &amp;my steps</source>
        <translation>Solo &amp;mis pasos</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Take back &amp;only this one</source>
        <translation>Deshacer &amp;solo este</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, los más recientes primero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>se deshará</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>espera al servidor</translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;back %n step(s), down to this one</source>
        <translation>
            <numerusform>&amp;Deshacer %n paso, hasta este</numerusform>
            <numerusform>&amp;Deshacer %n pasos, hasta este</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back. “%1” stays: %2</source>
        <translation>
            <numerusform>%n paso deshecho. «%1» se queda: %2</numerusform>
            <numerusform>%n pasos deshechos. «%1» se queda: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back</source>
        <translation>
            <numerusform>%n paso deshecho</numerusform>
            <numerusform>%n pasos deshechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::SyncActions</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Servidor…</translation>
    </message>
    <message>
        <source>Refused by the server…</source>
        <translation>Rechazado por el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s) that were made here.</source>
        <translation>
            <numerusform>El servidor rechazó %n cambio hecho aquí.</numerusform>
            <numerusform>El servidor rechazó %n cambios hechos aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
</context>
<context>
    <name>bayboard::SyncPanel</name>
    <message>
        <source>Enter token…</source>
        <translation>Introducir token…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Lo que espera a enviarse</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>The token is kept for as long as the program runs</source>
        <translation>El token se guarda mientras el programa esté abierto</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n refused change(s)…</source>
        <translation>
            <numerusform>Decidir sobre %n cambio rechazado…</numerusform>
            <numerusform>Decidir sobre %n cambios rechazados…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>When, what, who: &quot;16:42 Move A. Haddad (Sam)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take everything anew…</source>
        <translation>Volver a traer todo…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Take everything anew</source>
        <translation>Volver a traer todo</translation>
    </message>
    <message>
        <source>Everything of the club is fetched from the server once more, while you go on working. What waits to be sent and what is to be decided stays. What was done before cannot be undone here any more.</source>
        <translation>Todo el club se trae otra vez del servidor mientras usted sigue trabajando. Lo que espera para enviarse y lo que queda por decidir se conserva. Lo hecho antes ya no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Traer de nuevo</translation>
    </message>
</context>
<context>
    <name>bayboard::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>A tag for %n booking(s)</source>
        <translation>
            <numerusform>Una etiqueta para %n reserva</numerusform>
            <numerusform>Una etiqueta para %n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>bayboard::TierPage</name>
    <message>
        <source>Tiers of customers</source>
        <translation>Categorías de clientes</translation>
    </message>
    <message>
        <source>Ne&amp;w tier</source>
        <translation>&amp;Nueva categoría</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Q&amp;uitar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Remove the tier %1? Customers who have it keep it, and what the rules say of it holds for them.</source>
        <translation>¿Quitar la categoría %1? Los clientes que la tienen la conservan, y lo que las reglas dicen de ella vale para ellos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Booked &amp;ahead at most</source>
        <translation>Reserva con antelación máx&amp;ima</translation>
    </message>
    <message>
        <source>Rules and files call it “%1”.</source>
        <translation>Las reglas y los archivos la llaman «%1».</translation>
    </message>
    <message>
        <source>It is the first one, which customers have who have no other.</source>
        <translation>Es la primera, la que tienen los clientes que no tienen otra.</translation>
    </message>
</context>
<context>
    <name>bayboard::TimeFields</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Día del fin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until lifted</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
</context>
<context>
    <name>bayboard::TokenDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The token of this desk at %1. Who looks after the server makes one for each desk.</source>
        <translation>El token de este terminal en %1. Quien se ocupa del servidor hace uno para cada terminal.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
</context>
<context>
    <name>bayboard::TopBar</name>
    <message>
        <source>+ New booking</source>
        <translation>+ Nueva reserva</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Quién trabaja</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation>Elegir quién trabaja</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rehacer «%1»</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and who has it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Place, day and steps</source>
        <translation>Sede, día y pasos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Who is working: %1</source>
        <translation>Trabaja: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::VerbChoice</name>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
</context>
<context>
    <name>bayboard::VerdictBox</name>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Nearest free: %1</source>
        <translation>Libre más cercana: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::WallOpener</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Whole screen: bays now, without names</source>
        <translation>Pantalla completa: puestos ahora, sin nombres</translation>
    </message>
    <message>
        <source>Whole screen: cleaning</source>
        <translation>Pantalla completa: limpieza</translation>
    </message>
    <message>
        <source>Whole screen: own bookings</source>
        <translation>Pantalla completa: reservas propias</translation>
    </message>
</context>
<context>
    <name>bayboard::WallWindow</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc para salir</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>Leyendo el día…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is said, how to leave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The day has not come from the server yet</source>
        <translation>El día aún no ha llegado del servidor</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekGrid</name>
    <message>
        <source>Week of all bays</source>
        <translation>Semana de todos los puestos</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekHoursEdit</name>
    <message>
        <source>Open around the clock</source>
        <translation>Abierto a todas horas</translation>
    </message>
    <message>
        <source>The first day&apos;s hours for all days</source>
        <translation>El horario del primer día para todos</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Abierto el %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1: “%2” is not like 09:00-12:00, 14:00-02:00</source>
        <translation>%1: «%2» no es como 09:00-12:00, 14:00-02:00</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>hasta las %1 del %2</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekView</name>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % ocupado</translation>
    </message>
</context>
<context>
    <name>bayboard::WelcomePage</name>
    <message>
        <source>Welcome to Bayboard</source>
        <translation>Le damos la bienvenida a Bayboard</translation>
    </message>
    <message>
        <source>The day of a club with bays, on one board. Your data stays in one file on this computer.</source>
        <translation>El día de un club con puestos, en un solo tablero. Sus datos se quedan en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Try the demo club</source>
        <translation>Probar el club de demostración</translation>
    </message>
    <message>
        <source>Five locations with a full day of bookings</source>
        <translation>Cinco sedes con un día lleno de reservas</translation>
    </message>
    <message>
        <source>Start a new club</source>
        <translation>Crear un club nuevo</translation>
    </message>
    <message>
        <source>Name, locations, bays, and who works there</source>
        <translation>Nombre, sedes, puestos y quién trabaja allí</translation>
    </message>
    <message>
        <source>Bring bookings from another program</source>
        <translation>Traer reservas de otro programa</translation>
    </message>
    <message>
        <source>A new club, then a CSV or iCalendar export, with a report before anything is kept</source>
        <translation>Un club nuevo y después una exportación CSV o iCalendar, con un informe antes de guardar nada</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Abrir el archivo de un club</translation>
    </message>
    <message>
        <source>One that this program has made</source>
        <translation>Uno que haya creado este programa</translation>
    </message>
    <message>
        <source>The club’s file is not there</source>
        <translation>El archivo del club no está</translation>
    </message>
    <message>
        <source>%1, which was open last time, is gone: moved, renamed, or on a disk that is not connected. Nothing was changed.</source>
        <translation>%1, que estaba abierto la última vez, ya no está: movido, renombrado o en un disco que no está conectado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Where it is now, or another one</source>
        <translation>Donde está ahora, u otro</translation>
    </message>
    <message>
        <source>Bring back its last backup</source>
        <translation>Recuperar su última copia de seguridad</translation>
    </message>
    <message>
        <source>Of %1; what was done since is not in it</source>
        <translation>Del %1; lo que se hizo después no está en ella</translation>
    </message>
    <message>
        <source>Join a club’s server</source>
        <translation>Unirse al servidor de un club</translation>
    </message>
    <message>
        <source>A club that several desks share; it is fetched to this computer</source>
        <translation>Un club que comparten varios terminales; se trae a este equipo</translation>
    </message>
</context>
<context>
    <name>bayboard::YearStrip</name>
    <message>
        <source>Dates of the year</source>
        <translation>Fechas del año</translation>
    </message>
    <message>
        <source>%1: %2 (a click or Space leaves this date out)</source>
        <translation>%1: %2 (un clic o Espacio omite esta fecha)</translation>
    </message>
    <message>
        <source>%1: left out (a click or Space takes it in again)</source>
        <translation>%1: omitida (un clic o Espacio la vuelve a incluir)</translation>
    </message>
    <message>
        <source>%1: closed date, nothing is laid</source>
        <translation>%1: día de cierre, no se crea nada</translation>
    </message>
    <message>
        <source>%1: %2, nothing is laid</source>
        <translation>%1: %2, no se crea nada</translation>
    </message>
    <message>
        <source>%1: left out in part, %2 (a click or Space takes it in again)</source>
        <translation>%1: omitida en parte, %2 (un clic o Espacio la vuelve a incluir)</translation>
    </message>
</context>
</TS>
