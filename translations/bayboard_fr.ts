<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BlockFormText</name>
    <message>
        <source>The rule repeats whole dates; a block has times</source>
        <translation>La règle répète des jours entiers ; un blocage a des heures</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisissez un type</translation>
    </message>
    <message>
        <source>Choose at least one bay</source>
        <translation>Choisissez au moins une baie</translation>
    </message>
    <message>
        <source>The end must be after the start</source>
        <translation>La fin doit venir après le début</translation>
    </message>
    <message>
        <source>What lasts until lifted cannot repeat</source>
        <translation>Ce qui dure jusqu’à sa levée ne peut pas se répéter</translation>
    </message>
    <message>
        <source>The rule&apos;s DTSTART is another time than the start</source>
        <translation>Le DTSTART de la règle est une autre heure que le début</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>New in the way: %1</source>
        <translation>Nouveau sur le passage : %1</translation>
    </message>
    <message>
        <source>No longer in the way: %1</source>
        <translation>Ne gêne plus : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time, %2 are bays</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, bays</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Shorten the block</source>
        <translation>Raccourcir le blocage</translation>
    </message>
    <message>
        <source>Skip this date</source>
        <translation>Sauter cette date</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Annuler et prévenir</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>there is no place to move it to</source>
        <translation>il n’y a pas d’endroit où la déplacer</translation>
    </message>
    <message>
        <source>%1 is not free %2</source>
        <translation>%1 n’est pas libre %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 de fermeture</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in place</source>
        <translation>
            <numerusform>%n laissée en place</numerusform>
            <numerusform>%n laissées en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) skipped</source>
        <translation>
            <numerusform>%n blocage sauté</numerusform>
            <numerusform>%n blocages sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled (%1 lost)</source>
        <translation>
            <numerusform>%n annulée (%1 perdues)</numerusform>
            <numerusform>%n annulées (%1 perdues)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The blocks themselves would not be the same any more.</source>
        <translation>Les blocages eux-mêmes ne seraient plus les mêmes.</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>elle a commencé ou est finie et garde son horaire</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Book the next free time</source>
        <translation>Réserver le prochain temps libre</translation>
    </message>
    <message>
        <source>No free time on these days</source>
        <translation>Aucun temps libre ces jours-ci</translation>
    </message>
    <message>
        <source>Earlier slot</source>
        <translation>Créneau précédent</translation>
    </message>
    <message>
        <source>Later slot</source>
        <translation>Créneau suivant</translation>
    </message>
    <message>
        <source>Extend upwards</source>
        <translation>Étendre vers le haut</translation>
    </message>
    <message>
        <source>Extend downwards</source>
        <translation>Étendre vers le bas</translation>
    </message>
    <message>
        <source>Extend to the left</source>
        <translation>Étendre vers la gauche</translation>
    </message>
    <message>
        <source>Extend to the right</source>
        <translation>Étendre vers la droite</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>Four hours earlier</source>
        <translation>Quatre heures plus tôt</translation>
    </message>
    <message>
        <source>Four hours later</source>
        <translation>Quatre heures plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>Aller à une date …</translation>
    </message>
    <message>
        <source>Open or create</source>
        <translation>Ouvrir ou créer</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Réservation suivante</translation>
    </message>
    <message>
        <source>Previous booking</source>
        <translation>Réservation précédente</translation>
    </message>
    <message>
        <source>Next slot that passes</source>
        <translation>Prochain créneau permis</translation>
    </message>
    <message>
        <source>Move a step earlier</source>
        <translation>Déplacer d’un pas plus tôt</translation>
    </message>
    <message>
        <source>Move a step later</source>
        <translation>Déplacer d’un pas plus tard</translation>
    </message>
    <message>
        <source>Move an hour earlier</source>
        <translation>Déplacer d’une heure plus tôt</translation>
    </message>
    <message>
        <source>Move an hour later</source>
        <translation>Déplacer d’une heure plus tard</translation>
    </message>
    <message>
        <source>End a step earlier</source>
        <translation>Finir un pas plus tôt</translation>
    </message>
    <message>
        <source>End a step later</source>
        <translation>Finir un pas plus tard</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>Ajouter 30 minutes</translation>
    </message>
    <message>
        <source>Take 30 minutes</source>
        <translation>Retirer 30 minutes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel booking …</source>
        <translation>Annuler la réservation …</translation>
    </message>
    <message>
        <source>Move: then click the target</source>
        <translation>Déplacer : puis cliquer la cible</translation>
    </message>
    <message>
        <source>Copy: then click the target</source>
        <translation>Copier : puis cliquer la cible</translation>
    </message>
    <message>
        <source>Take the nearest time on this bay</source>
        <translation>Prendre l’heure la plus proche sur cette baie</translation>
    </message>
    <message>
        <source>Take the nearest time on another bay</source>
        <translation>Prendre l’heure la plus proche sur une autre baie</translation>
    </message>
    <message>
        <source>Look at the next way out</source>
        <translation>Voir l’issue suivante</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Nearest free:</source>
        <translation>Libre au plus près :</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>You may not change blocks.</source>
        <translation>Vous n’avez pas le droit de changer les blocages.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Cela n’est plus là.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 takes it, %2 lets go</source>
        <translation>%1 le prend, %2 laisse tout en place</translation>
    </message>
    <message>
        <source>%1 tries a free time, %2 lets go</source>
        <translation>%1 essaie un temps libre, %2 laisse tout en place</translation>
    </message>
    <message>
        <source>%1 lets go</source>
        <translation>%1 laisse tout en place</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Choisissez d’abord une réservation</translation>
    </message>
    <message>
        <source>Cut %1. Choose a time; %2 moves it there, %3 lets go</source>
        <translation>Coupé : %1. Choisissez une heure ; %2 l’y déplace, %3 laisse tout en place</translation>
    </message>
    <message>
        <source>Copied %1. Choose a time; %2 books it there, too</source>
        <translation>Copié : %1. Choisissez une heure ; %2 l’y réserve aussi</translation>
    </message>
    <message>
        <source>Nothing is copied. Choose a booking; %1 copies it</source>
        <translation>Rien n’est copié. Choisissez une réservation ; %1 la copie</translation>
    </message>
    <message>
        <source>Choose where it is to go first</source>
        <translation>Choisissez d’abord où la mettre</translation>
    </message>
    <message>
        <source>%1 belongs to another location and stays there</source>
        <translation>%1 est d’un autre site et y reste</translation>
    </message>
    <message>
        <source>What was copied is no longer there</source>
        <translation>Ce qui a été copié n’existe plus</translation>
    </message>
    <message>
        <source>Click where it is to go; %1 lets go</source>
        <translation>Cliquez là où elle doit aller ; %1 laisse tout en place</translation>
    </message>
    <message>
        <source>No later booking here</source>
        <translation>Aucune réservation plus tard ici</translation>
    </message>
    <message>
        <source>No earlier booking here</source>
        <translation>Aucune réservation plus tôt ici</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Paint blocks over bays and hours</source>
        <translation>Peindre des blocages sur baies et heures</translation>
    </message>
    <message>
        <source>You may not lay blocks here.</source>
        <translation>Vous ne pouvez pas poser de blocages ici.</translation>
    </message>
    <message>
        <source>Painting blocks: drag over bays and hours, or arrows with Shift and then %1; %2 ends it</source>
        <translation>Peindre des blocages : glissez sur baies et heures, ou flèches avec Maj puis %1 ; %2 termine</translation>
    </message>
    <message>
        <source>New blocks</source>
        <translation>Nouveaux blocages</translation>
    </message>
    <message>
        <source>saved here, not yet confirmed by the server</source>
        <translation>enregistré ici, pas encore confirmé par le serveur</translation>
    </message>
    <message>
        <source>a change of it was refused by the server</source>
        <translation>un changement a été refusé par le serveur</translation>
    </message>
    <message>
        <source>Put it down here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>Choose where it is to go and press there; %1 lets go</source>
        <translation>Choisissez la destination et appuyez dessus ; %1 laisse tout en place</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the left</source>
        <translation>Baie (dans une semaine : jour) à gauche</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the right</source>
        <translation>Baie (dans une semaine : jour) à droite</translation>
    </message>
    <message>
        <source>First bay (or day of the week)</source>
        <translation>Première baie (ou jour de la semaine)</translation>
    </message>
    <message>
        <source>Last bay (or day of the week)</source>
        <translation>Dernière baie (ou jour de la semaine)</translation>
    </message>
    <message>
        <source>Previous day (or week)</source>
        <translation>Jour (ou semaine) précédent</translation>
    </message>
    <message>
        <source>Next day (or week)</source>
        <translation>Jour (ou semaine) suivant</translation>
    </message>
    <message>
        <source>Previous bay</source>
        <translation>Baie précédente</translation>
    </message>
    <message>
        <source>Next bay</source>
        <translation>Baie suivante</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the left</source>
        <translation>Déplacer d’une baie (ou d’un jour) à gauche</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the right</source>
        <translation>Déplacer d’une baie (ou d’un jour) à droite</translation>
    </message>
    <message>
        <source>%1 until lifted</source>
        <translation>%1 jusqu’à la levée</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>fermé jusqu’à %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>libre jusqu’à la fin de la journée</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>libre jusqu’à %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1% used</source>
        <translation>occupé à %1 %</translation>
    </message>
    <message>
        <source>Choose it with the others, or leave it out</source>
        <translation>La choisir avec les autres, ou la laisser de côté</translation>
    </message>
    <message>
        <source>Choose the next booking, too</source>
        <translation>Choisir aussi la réservation suivante</translation>
    </message>
    <message>
        <source>Choose the previous booking, too</source>
        <translation>Choisir aussi la réservation précédente</translation>
    </message>
    <message>
        <source>Choose what lies in the cells, or leave this booking out</source>
        <translation>Choisir ce qui se trouve dans les cases, ou laisser cette réservation de côté</translation>
    </message>
    <message>
        <source>Choose all bookings of the day</source>
        <translation>Choisir toutes les réservations du jour</translation>
    </message>
    <message>
        <source>Some of what was copied is no longer there</source>
        <translation>Une partie de ce qui a été copié n’est plus là</translation>
    </message>
    <message>
        <source>No bookings there</source>
        <translation>Aucune réservation à cet endroit</translation>
    </message>
    <message>
        <source>%1 chooses the next booking, too</source>
        <translation>%1 choisit aussi la réservation suivante</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n booking(s). Choose a time; %1 moves them there, %2 lets go</source>
        <translation>
            <numerusform>%n réservation coupée. Choisissez une heure ; %1 l’y déplace, %2 laisse tout en place</numerusform>
            <numerusform>%n réservations coupées. Choisissez une heure ; %1 les y déplace, %2 laisse tout en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n booking(s). Choose a time; %1 books them there, too</source>
        <translation>
            <numerusform>%n réservation copiée. Choisissez une heure ; %1 l’y réserve aussi</numerusform>
            <numerusform>%n réservations copiées. Choisissez une heure ; %1 les y réserve aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be at two locations at once.</source>
        <translation>Ce n’est pas possible dans deux lieux à la fois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot go there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are no longer there.</source>
        <translation>Certaines ne sont plus là.</translation>
    </message>
    <message>
        <source>Have those in the way make way</source>
        <translation>Faire céder la place à ceux qui gênent</translation>
    </message>
    <message>
        <source>Why not? Rules that are in the way</source>
        <translation>Pourquoi pas&#xa0;? Les règles qui s’y opposent</translation>
    </message>
    <message>
        <source>Nobody can make way: %1</source>
        <translation>Personne ne peut céder la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules are explained for one booking at a time</source>
        <translation>Les règles s’expliquent pour une réservation à la fois</translation>
    </message>
    <message>
        <source>Rules are asked of bookings only</source>
        <translation>Les règles ne concernent que les réservations</translation>
    </message>
    <message>
        <source>Choose a time first</source>
        <translation>Choisissez d’abord une heure</translation>
    </message>
    <message>
        <source>%1 has them make way: %2</source>
        <translation>%1 les fait céder la place&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1&#xa0;: occupé à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 makes way: %2</source>
        <translation>%1 cède la place&#xa0;: %2</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>%1 then %2% used</source>
        <translation>%1&#xa0;: alors occupé à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Resize: then click an edge and where it is to go</source>
        <translation>Redimensionner&#xa0;: puis cliquer un bord et sa nouvelle place</translation>
    </message>
    <message>
        <source>Click the start or the end, or take it with %1 or %2; %3 lets go</source>
        <translation>Cliquez le début ou la fin, ou prenez-les avec %1 ou %2&#x202f;; %3 laisse tout en place</translation>
    </message>
    <message>
        <source>The start: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>Le début&#xa0;: cliquez là où il doit aller, ou utilisez les flèches puis %1&#x202f;; %2 laisse tout en place</translation>
    </message>
    <message>
        <source>The end: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>La fin&#xa0;: cliquez là où elle doit aller, ou utilisez les flèches puis %1&#x202f;; %2 laisse tout en place</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n réservation sur le passage</numerusform>
            <numerusform>%n réservations sur le passage</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them is asked after the drop.</source>
        <translation>Ce qu’elles deviennent sera demandé au relâchement.</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>pas encore arrivé du serveur</translation>
    </message>
    <message>
        <source>Not come from the server yet</source>
        <translation>Pas encore arrivé du serveur</translation>
    </message>
</context>
<context>
    <name>CloseDates</name>
    <message numerus="yes">
        <source>%n block(s) taken away</source>
        <translation>
            <numerusform>%n blocage retiré</numerusform>
            <numerusform>%n blocages retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid again</source>
        <translation>
            <numerusform>%n blocage remis</numerusform>
            <numerusform>%n blocages remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) left in their way</source>
        <translation>
            <numerusform>%n réservation laissée sur leur chemin</numerusform>
            <numerusform>%n réservations laissées sur leur chemin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClubPageText</name>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>Ajouter 30 minutes</translation>
    </message>
    <message>
        <source>Add 60 minutes</source>
        <translation>Ajouter 60 minutes</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Remove block…</source>
        <translation>Supprimer le blocage…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Annuler la réservation…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit all bays into the window</source>
        <translation>Toutes les baies dans la fenêtre</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Maintenance blocks…</source>
        <translation>Blocages pour entretien…</translation>
    </message>
    <message>
        <source>Paint blocks on the board</source>
        <translation>Peindre des blocages sur le tableau</translation>
    </message>
    <message>
        <source>Overrides…</source>
        <translation>Passages outre…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Ce qui a été fait…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>There is nothing to lock with: set a PIN first</source>
        <translation>Rien pour verrouiller : définissez d’abord un code PIN</translation>
    </message>
    <message>
        <source>Arrows choose a day, Enter shows it, Esc goes back</source>
        <translation>Les flèches choisissent un jour, Entrée le montre, Échap revient</translation>
    </message>
    <message>
        <source>Run sheet…</source>
        <translation>Feuille de service…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Tout sur ce client…</translation>
    </message>
    <message>
        <source>Give 30 minutes free…</source>
        <translation>Offrir 30 minutes…</translation>
    </message>
    <message>
        <source>Give 60 minutes free…</source>
        <translation>Offrir 60 minutes…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Resize…</source>
        <translation>Redimensionner…</translation>
    </message>
    <message>
        <source>Move block…</source>
        <translation>Déplacer le blocage…</translation>
    </message>
    <message>
        <source>Resize block…</source>
        <translation>Redimensionner le blocage…</translation>
    </message>
    <message>
        <source>Repeat and bays of the block…</source>
        <translation>Répétition et baies du blocage…</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Anthracite</translation>
    </message>
    <message>
        <source>Sea blue</source>
        <translation>Bleu mer</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be changed</source>
        <translation>
            <numerusform>%n élément serait changé</numerusform>
            <numerusform>%n éléments seraient changés</numerusform>
        </translation>
    </message>
    <message>
        <source>There since %1, by %2</source>
        <translation>Là depuis %1, par %2</translation>
    </message>
    <message>
        <source>%1: there since %2, by %3</source>
        <translation>%1 : là depuis %2, par %3</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, %2</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % occupé</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>pas encore arrivé du serveur</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>A calendar for clubs with bays.</source>
        <translation>Un calendrier pour les clubs à baies.</translation>
    </message>
    <message>
        <source>The club&apos;s file.</source>
        <translation>Le fichier du club.</translation>
    </message>
    <message>
        <source>Make the demo club where there is no file.</source>
        <translation>Créer le club de démonstration s’il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>The demo&apos;s day, and the day to show.</source>
        <translation>Le jour de la démonstration, et le jour à afficher.</translation>
    </message>
    <message>
        <source>Who works.</source>
        <translation>Qui travaille.</translation>
    </message>
    <message>
        <source>Begin at this time: wall time of the club, or with an offset.</source>
        <translation>Commencer à cette heure : heure locale du club, ou avec un décalage.</translation>
    </message>
    <message>
        <source>Write a picture of the window there and end.</source>
        <translation>Y écrire une image de la fenêtre et finir.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>How dates are written, as en_CA.</source>
        <translation>Écriture des dates, comme fr_CA.</translation>
    </message>
    <message>
        <source>Language of the texts, as fr.</source>
        <translation>Langue des textes, comme fr.</translation>
    </message>
    <message>
        <source>Say so when the day is painted, and end.</source>
        <translation>Le dire quand le jour est dessiné, et finir.</translation>
    </message>
    <message>
        <source>Show these options.</source>
        <translation>Montrer ces options.</translation>
    </message>
    <message>
        <source>Address of the club&apos;s server; a file that is not there is fetched from it. Needs --db and --token-file.</source>
        <translation>Adresse du serveur du club ; un fichier absent en est récupéré. Demande --db et --token-file.</translation>
    </message>
    <message>
        <source>A file with the desk&apos;s token, readable by its owner.</source>
        <translation>Un fichier avec le jeton du poste, lisible par son propriétaire.</translation>
    </message>
    <message>
        <source>A file with the server&apos;s certificate.</source>
        <translation>Un fichier avec le certificat du serveur.</translation>
    </message>
    <message>
        <source>Ask for the PIN again after so many minutes without key or pointer (10; 0: never).</source>
        <translation>Redemander le code PIN après autant de minutes sans clavier ni souris (10 ; 0 : jamais).</translation>
    </message>
    <message>
        <source>Show one location on the whole screen, without names: kiosk, cleaner or coach.</source>
        <translation>Montrer un site en plein écran, sans noms&#xa0;: kiosk, cleaner ou coach.</translation>
    </message>
    <message>
        <source>The location to show, by name.</source>
        <translation>Le site à montrer, par son nom.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 may not %2</source>
        <translation>%1 n’a pas le droit de : %2</translation>
    </message>
    <message>
        <source>You may not %1</source>
        <translation>Vous n’avez pas le droit de : %1</translation>
    </message>
    <message>
        <source>A booking that is %1 cannot become %2</source>
        <translation>Une réservation dont l’état est « %1 » ne peut pas devenir « %2 »</translation>
    </message>
    <message>
        <source>The time has just been taken by somebody else</source>
        <translation>Ce temps vient d’être pris par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The time on %1 has just been taken by somebody else</source>
        <translation>Ce temps sur %1 vient d’être pris par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 is not right</source>
        <translation>Valeur incorrecte (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be read; write 2026-11-22T18:30</source>
        <translation>« %1 » n’est pas une heure lisible ; écrivez 2026-11-22T18:30</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known; write one like America/Halifax</source>
        <translation>Le fuseau « %1 » est inconnu ; écrivez par exemple America/Halifax</translation>
    </message>
    <message>
        <source>This is no valid JSON, line %1, column %2: %3</source>
        <translation>Ce n’est pas du JSON valide, ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Line %1 holds characters that cannot be read; save the file as UTF-8</source>
        <translation>La ligne %1 contient des caractères illisibles ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;</source>
        <translation>Introuvable : %1 « %2 »</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Introuvable : %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been undone already</source>
        <translation>« %1 » a déjà été annulé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been undone, so it cannot be done again</source>
        <translation>« %1 » n’a pas été annulé et ne peut donc pas être rétabli</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot; by %2</source>
        <translation>Modifié depuis : « %1 » par %2</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot;</source>
        <translation>Modifié depuis : « %1 »</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 est utilisé par %2</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program and start it again: the file is put aside then, and what can be saved is brought back</source>
        <translation>%1 est endommagé. Fermez le programme et relancez-le : le fichier sera alors mis de côté, et ce qui peut être sauvé sera rétabli</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open: nothing more can be saved to it. Close the program and open the file again</source>
        <translation>%1 a été déplacé ou remplacé alors qu’il était ouvert : rien ne peut plus y être enregistré. Fermez le programme et rouvrez le fichier</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1 (%2). See that this folder can be written to</source>
        <translation>La sauvegarde du jour n’a pas pu être écrite dans %1 (%2). Vérifiez que l’on peut écrire dans ce dossier</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1: the disk is full. Make some room</source>
        <translation>La sauvegarde du jour n’a pas pu être écrite dans %1 : le disque est plein. Faites de la place</translation>
    </message>
    <message>
        <source>%1; it is tried again every hour, and what you do is saved all the same</source>
        <translation>%1 ; nouvel essai toutes les heures, et ce que vous faites est enregistré malgré tout</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3); it was left alone</source>
        <translation>%1 vient d’un programme plus récent (format %2, celui-ci connaît %3) ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>%1 is no club file of this program; it was left alone</source>
        <translation>%1 n’est pas un fichier de club de ce programme ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>%1 may not be written to: nothing can be saved</source>
        <translation>%1 ne peut pas être modifié : rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be saved</source>
        <translation>Le disque est plein : %1 n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Cela n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Club file</source>
        <translation>Fichier du club</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>&quot;%2&quot; could be more than one %1; say which</source>
        <translation>« %2 » peut désigner plusieurs choses (%1) ; précisez</translation>
    </message>
    <message>
        <source>The %1 has been changed in the meantime; look again</source>
        <translation>Modifié entre-temps (%1) ; regardez de nouveau</translation>
    </message>
    <message>
        <source>There is a %1 with the id %2 already</source>
        <translation>Il existe déjà : %1 avec l’identifiant %2</translation>
    </message>
    <message>
        <source>Still reading from the disk (%1); try again in a moment</source>
        <translation>Lecture du disque en cours (%1) ; réessayez dans un instant</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Arrêté ; rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>This is not allowed: %1</source>
        <translation>Ce n’est pas permis : %1</translation>
    </message>
    <message>
        <source>%1 has a PIN, which is needed here</source>
        <translation>%1 a un code PIN, qu’il faut donner ici</translation>
    </message>
    <message>
        <source>That is not the PIN of %1</source>
        <translation>Ce n’est pas le code PIN de %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the PIN of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Trop d’essais faux pour le code PIN de %1 : attendez %n seconde</numerusform>
            <numerusform>Trop d’essais faux pour le code PIN de %1 : attendez %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can remove it, or whoever owns the file: bayboardctl forget-pins</source>
        <translation>Le code PIN de %1 ne peut pas être vérifié sur cet ordinateur : il a été choisi sur un autre, ou son entrée dans le trousseau a disparu. Qui peut modifier les opérateurs peut l’enlever, ou le propriétaire du fichier : bayboardctl forget-pins</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked: unlock it and try again</source>
        <translation>Le trousseau de cet ordinateur est verrouillé : déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, and PINs are kept with one</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur, et les codes PIN se gardent avec lui</translation>
    </message>
    <message>
        <source>The password of %1 is needed here first</source>
        <translation>Il faut d’abord le mot de passe de %1</translation>
    </message>
    <message>
        <source>The club asks for a password, and %1 has none at this desk. Whoever may edit operators can set one</source>
        <translation>Le club demande un mot de passe, et %1 n’en a pas à ce poste. Qui peut modifier les opérateurs peut en donner un</translation>
    </message>
    <message>
        <source>That is not the password of %1</source>
        <translation>Ce n’est pas le mot de passe de %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the password of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Trop d’essais faux du mot de passe de %1 : attendez %n seconde</numerusform>
            <numerusform>Trop d’essais faux du mot de passe de %1 : attendez %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can set another</source>
        <translation>Le mot de passe de %1 ne peut pas être vérifié sur cet ordinateur : il a été donné sur un autre, ou son entrée du trousseau a disparu. Qui peut modifier les opérateurs peut en donner un autre</translation>
    </message>
    <message>
        <source>%1: switched off %2</source>
        <translation>%1 : désactivé %2</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1 : désactivé par le club</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of the calendar; write 2026-11-22</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date du calendrier&#xa0;; écrivez 2026-11-22</translation>
    </message>
    <message>
        <source>A booking that is %1 is not moved any more</source>
        <translation>Une réservation à l’état « %1 » ne se déplace plus</translation>
    </message>
    <message>
        <source>Not all of that time has come from the server yet; wait until it is here</source>
        <translation>Cette période n’est pas encore arrivée en entier du serveur&#xa0;; attendez qu’elle soit là</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Holds always: blocked time is not for sale</source>
        <translation>Vaut toujours&#xa0;: le temps bloqué n’est pas à vendre</translation>
    </message>
    <message>
        <source>Set at the bay: it is not to be booked</source>
        <translation>Réglé pour la baie&#xa0;: elle n’est pas réservable</translation>
    </message>
    <message>
        <source>Set at the location: its closed dates</source>
        <translation>Réglé pour le site&#xa0;: ses jours de fermeture</translation>
    </message>
    <message>
        <source>Set at the location: its season</source>
        <translation>Réglé pour le site&#xa0;: sa saison</translation>
    </message>
    <message>
        <source>Set at the location: its opening hours</source>
        <translation>Réglé pour le site&#xa0;: ses heures d’ouverture</translation>
    </message>
    <message>
        <source>Holds always: no bay is booked twice</source>
        <translation>Vaut toujours&#xa0;: aucune baie n’est réservée deux fois</translation>
    </message>
    <message>
        <source>Agreed when the booking was made, whatever the rule book says now</source>
        <translation>Convenu à la réservation, quoi que dise le règlement maintenant</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rule “%1”, line %2 of the rule book</source>
        <translation>Règle «&#xa0;%1&#xa0;», ligne %2 du règlement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only said: it is in nobody&apos;s way</source>
        <translation>Simple avis&#xa0;: cela ne gêne personne</translation>
    </message>
    <message>
        <source>Nobody may set it aside</source>
        <translation>Personne ne peut passer outre</translation>
    </message>
    <message>
        <source>May book over it: %1</source>
        <translation>Peuvent réserver par-dessus&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may set it aside with a reason (%1)</source>
        <translation>Vous pouvez passer outre avec un motif (%1)</translation>
    </message>
    <message>
        <source>May set it aside with a reason: %1</source>
        <translation>Peuvent passer outre avec un motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>Some of it is still being read …</source>
        <translation>Une partie est encore en cours de lecture…</translation>
    </message>
    <message>
        <source>Nothing keeps anybody from booking this</source>
        <translation>Rien n’empêche de réserver cela</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Nobody can book this now</source>
        <translation>Personne ne peut réserver cela maintenant</translation>
    </message>
    <message>
        <source>This cannot be</source>
        <translation>C’est impossible</translation>
    </message>
    <message>
        <source>This needs somebody who may book over blocks</source>
        <translation>Il faut quelqu’un qui puisse réserver par-dessus les blocages</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Il faut un motif</translation>
    </message>
    <message>
        <source>This needs somebody who may set rules aside</source>
        <translation>Il faut quelqu’un qui puisse passer outre</translation>
    </message>
    <message>
        <source>Roles that may: %1</source>
        <translation>Rôles qui en ont le droit&#xa0;: %1</translation>
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
        <translation>a changé la fin de %1 à %2</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>l’a déplacée de %1 à %2</translation>
    </message>
    <message>
        <source>set it to pending</source>
        <translation>l’a mise en attente</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>l’a confirmée</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>arrivée enregistrée</translation>
    </message>
    <message>
        <source>completed it</source>
        <translation>l’a terminée</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>l’a annulée</translation>
    </message>
    <message>
        <source>marked a no-show</source>
        <translation>a marqué l’absence</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>signalements</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>lifted part</source>
        <translation>partie levée</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>booked by phone</source>
        <translation>a réservé par téléphone</translation>
    </message>
    <message>
        <source>booked for a walk-in</source>
        <translation>a réservé sans rendez-vous</translation>
    </message>
    <message>
        <source>booked on the web</source>
        <translation>a réservé sur le web</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>l’a importée</translation>
    </message>
    <message>
        <source>booked it</source>
        <translation>l’a réservée</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>l’a créé</translation>
    </message>
    <message>
        <source>released the bay</source>
        <translation>a libéré la baie</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>a changé : %1</translation>
    </message>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <translation>a repris « %1 »</translation>
    </message>
    <message>
        <source>did “%1” again</source>
        <translation>a refait « %1 »</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>against a rule</source>
        <translation>contre une règle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, autorisé par %2</translation>
    </message>
</context>
<context>
    <name>KeyBindingsText</name>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>Press the keys first.</source>
        <translation>Appuyez d’abord sur les touches.</translation>
    </message>
    <message>
        <source>%1 alone would be missing when somebody types: take it with Ctrl or Alt, or a function key.</source>
        <translation>%1 seule manquerait à qui écrit : prenez-la avec Ctrl ou Alt, ou une touche de fonction.</translation>
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
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1 (1 booking)</source>
        <translation>Importer %1 (1 réservation)</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n bookings)</source>
        <translation>
            <numerusform>Importer %1 (%n réservation)</numerusform>
            <numerusform>Importer %1 (%n réservations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move a booking</source>
        <translation>Déplacer une réservation</translation>
    </message>
    <message>
        <source>Change the time of %1</source>
        <translation>Changer l’heure de %1</translation>
    </message>
    <message>
        <source>Change the time of a booking</source>
        <translation>Changer l’heure d’une réservation</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit a booking</source>
        <translation>Modifier une réservation</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler la réservation de %1</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>Annuler une réservation</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Arrivée de %1</translation>
    </message>
    <message>
        <source>Check in a booking</source>
        <translation>Arrivée d’une réservation</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Terminer %1</translation>
    </message>
    <message>
        <source>Complete a booking</source>
        <translation>Terminer une réservation</translation>
    </message>
    <message>
        <source>No-show %1</source>
        <translation>Absence de %1</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Release the bay of %1</source>
        <translation>Libérer la baie de %1</translation>
    </message>
    <message>
        <source>Release a bay</source>
        <translation>Libérer une baie</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Reopen a booking</source>
        <translation>Rouvrir une réservation</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Confirm a booking</source>
        <translation>Confirmer une réservation</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy a booking</source>
        <translation>Copier une réservation</translation>
    </message>
    <message>
        <source>Block time: %1</source>
        <translation>Bloquer : %1</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Edit block: %1</source>
        <translation>Modifier le blocage : %1</translation>
    </message>
    <message>
        <source>Edit a block</source>
        <translation>Modifier un blocage</translation>
    </message>
    <message>
        <source>Remove block: %1</source>
        <translation>Retirer le blocage : %1</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Retirer un blocage</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Nouveau client %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Edit customer %1</source>
        <translation>Modifier le client %1</translation>
    </message>
    <message>
        <source>Edit a customer</source>
        <translation>Modifier un client</translation>
    </message>
    <message>
        <source>Edit the club: %1</source>
        <translation>Modifier le club : %1</translation>
    </message>
    <message>
        <source>Edit the club</source>
        <translation>Modifier le club</translation>
    </message>
    <message>
        <source>Edit the rule book</source>
        <translation>Modifier le règlement</translation>
    </message>
    <message>
        <source>Start the club %1</source>
        <translation>Créer le club %1</translation>
    </message>
    <message>
        <source>Start the club</source>
        <translation>Créer le club</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Bring back what the damaged file still showed</source>
        <translation>Rétablir ce que montrait encore le fichier endommagé</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Poser %n blocage</numerusform>
            <numerusform>Poser %n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s): %1</source>
        <translation>
            <numerusform>Poser %n blocage : %1</numerusform>
            <numerusform>Poser %n blocages : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit series: %1</source>
        <translation>Modifier la série : %1</translation>
    </message>
    <message>
        <source>Edit a series</source>
        <translation>Modifier une série</translation>
    </message>
    <message>
        <source>Remove series: %1</source>
        <translation>Retirer la série : %1</translation>
    </message>
    <message>
        <source>Remove a series</source>
        <translation>Retirer une série</translation>
    </message>
    <message>
        <source>Free a part of: %1</source>
        <translation>Libérer une partie de : %1</translation>
    </message>
    <message>
        <source>Free a part of a block</source>
        <translation>Libérer une partie d&apos;un blocage</translation>
    </message>
    <message>
        <source>Block again: %1</source>
        <translation>Bloquer de nouveau : %1</translation>
    </message>
    <message>
        <source>Block a part again</source>
        <translation>Bloquer de nouveau une partie</translation>
    </message>
    <message numerus="yes">
        <source>Lay the next dates of series (%n block(s))</source>
        <translation>
            <numerusform>Poser les dates suivantes des séries (%n blocage)</numerusform>
            <numerusform>Poser les dates suivantes des séries (%n blocages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Prévenir %1</translation>
    </message>
    <message>
        <source>Tell a customer</source>
        <translation>Prévenir un client</translation>
    </message>
    <message>
        <source>Set the PIN of %1</source>
        <translation>Définir le NIP de %1</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un NIP</translation>
    </message>
    <message>
        <source>Remove the PIN of %1</source>
        <translation>Supprimer le NIP de %1</translation>
    </message>
    <message>
        <source>Remove a PIN</source>
        <translation>Supprimer un NIP</translation>
    </message>
    <message>
        <source>Not told after all: %1</source>
        <translation>Pas prévenu finalement : %1</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Pas prévenu finalement</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n customer(s)</source>
        <translation>
            <numerusform>Prévenir %n client</numerusform>
            <numerusform>Prévenir %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>New kind of block: %1</source>
        <translation>Nouveau genre de blocage : %1</translation>
    </message>
    <message>
        <source>Retire the kind of block %1</source>
        <translation>Retirer le genre de blocage %1</translation>
    </message>
    <message>
        <source>Offer the kind of block %1 again</source>
        <translation>Proposer de nouveau le genre de blocage %1</translation>
    </message>
    <message>
        <source>Edit the kind of block %1</source>
        <translation>Modifier le genre de blocage %1</translation>
    </message>
    <message>
        <source>Closed dates: %1</source>
        <translation>Jours de fermeture : %1</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>New role: %1</source>
        <translation>Nouveau rôle : %1</translation>
    </message>
    <message>
        <source>Retire the role %1</source>
        <translation>Retirer le rôle %1</translation>
    </message>
    <message>
        <source>Offer the role %1 again</source>
        <translation>Remettre le rôle %1</translation>
    </message>
    <message>
        <source>Edit the role %1</source>
        <translation>Modifier le rôle %1</translation>
    </message>
    <message>
        <source>New operator: %1</source>
        <translation>Nouvel opérateur : %1</translation>
    </message>
    <message>
        <source>Remove the operator %1</source>
        <translation>Retirer l’opérateur %1</translation>
    </message>
    <message>
        <source>Bring back the operator %1</source>
        <translation>Remettre l’opérateur %1</translation>
    </message>
    <message>
        <source>Edit the operator %1</source>
        <translation>Modifier l’opérateur %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feature, and for whom it is switched: &quot;Import (at Dartmouth)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop for everybody: %1</source>
        <translation>Arrêt pour tous : %1</translation>
    </message>
    <message>
        <source>Stop no longer: %1</source>
        <translation>Fin de l’arrêt : %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Activer : %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Désactiver : %1</translation>
    </message>
    <message>
        <source>Take out the switch: %1</source>
        <translation>Enlever le réglage : %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask for passwords every %n hour(s)</source>
        <translation>
            <numerusform>Demander les mots de passe toutes les %n heure</numerusform>
            <numerusform>Demander les mots de passe toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for no passwords</source>
        <translation>Ne pas demander de mots de passe</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Donner un mot de passe à %1</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Donner un mot de passe</translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation>Enlever le mot de passe de %1</translation>
    </message>
    <message>
        <source>Remove a password</source>
        <translation>Enlever un mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>Nouveau site&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the location %1</source>
        <translation>Modifier le site %1</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>Retirer le site %1</translation>
    </message>
    <message>
        <source>Bring back the location %1</source>
        <translation>Remettre le site %1</translation>
    </message>
    <message>
        <source>Move the location %1 in the order</source>
        <translation>Déplacer le site %1 dans l’ordre</translation>
    </message>
    <message>
        <source>New bay: %1</source>
        <translation>Nouvelle baie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the bay %1</source>
        <translation>Modifier la baie %1</translation>
    </message>
    <message>
        <source>Remove the bay %1</source>
        <translation>Retirer la baie %1</translation>
    </message>
    <message>
        <source>Bring back the bay %1</source>
        <translation>Remettre la baie %1</translation>
    </message>
    <message>
        <source>Move the bay %1 in the order</source>
        <translation>Déplacer la baie %1 dans l’ordre</translation>
    </message>
    <message>
        <source>New tier: %1</source>
        <translation>Nouvelle catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the tier %1</source>
        <translation>Modifier la catégorie %1</translation>
    </message>
    <message>
        <source>Remove the tier %1</source>
        <translation>Retirer la catégorie %1</translation>
    </message>
    <message>
        <source>Bring back the tier %1</source>
        <translation>Remettre la catégorie %1</translation>
    </message>
    <message>
        <source>Move the tier %1 in the order</source>
        <translation>Déplacer la catégorie %1 dans l’ordre</translation>
    </message>
    <message>
        <source>Free time for %1</source>
        <translation>Temps offert à %1</translation>
    </message>
    <message>
        <source>Free time for a booking</source>
        <translation>Temps offert pour une réservation</translation>
    </message>
    <message>
        <source>Give up what the server refused: %1</source>
        <translation>Renoncer à ce que le serveur a refusé : %1</translation>
    </message>
    <message>
        <source>Give up what the server refused</source>
        <translation>Renoncer à ce que le serveur a refusé</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s)</source>
        <translation>
            <numerusform>%n réservation à venir</numerusform>
            <numerusform>%n réservations à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings or blocks of the past</source>
        <translation>des réservations ou des blocages passés</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it has %2, and the history names it. Take the tick from “May be booked” instead; what is there stays.</source>
        <translation>%1 ne peut pas être retiré&#xa0;: il y a %2, et l’historique le nomme. Décochez plutôt «&#xa0;Réservable&#xa0;»&#xa0;; ce qui y est reste.</translation>
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
        <translation>jusqu’à sa levée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
</context>
<context>
    <name>LookActionsText</name>
    <message>
        <source>Colours of the computer</source>
        <translation>Couleurs de l’ordinateur</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé : %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % occupé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NightWords</name>
    <message>
        <source>Night of %1 to %2</source>
        <comment>two days of the week that follow each other</comment>
        <translation>Nuit de %1 à %2</translation>
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
        <translation>nous avons dû déplacer votre réservation du %1.</translation>
    </message>
    <message>
        <source>we had to move your booking of %1. It is now %2.</source>
        <translation>nous avons dû déplacer votre réservation du %1. Elle est maintenant : %2.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1.</source>
        <translation>nous avons dû annuler votre réservation du %1.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1. We can offer you %2 instead.</source>
        <translation>nous avons dû annuler votre réservation du %1. Nous pouvons vous proposer à la place : %2.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands.</source>
        <translation>votre réservation du %1 ne peut pas avoir lieu telle quelle.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands. We can offer you %2 instead.</source>
        <translation>votre réservation du %1 ne peut pas avoir lieu telle quelle. Nous pouvons vous proposer à la place : %2.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1 : %2
%3</translation>
    </message>
    <message>
        <source>%1
Offer: %2, %3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1
Proposition : %2, %3</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
</context>
<context>
    <name>OpeningOptions</name>
    <message>
        <source>Begin with the day, week, week-of-bay, month or list.</source>
        <translation>Commencer par le jour (day), la semaine (week), la semaine d’une baie (week-of-bay), le mois (month) ou la liste (list).</translation>
    </message>
    <message>
        <source>Choose the next booking of the location.</source>
        <translation>Choisir la prochaine réservation du site.</translation>
    </message>
    <message>
        <source>Open the search with these words.</source>
        <translation>Ouvrir la recherche avec ces mots.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light, dark or high-contrast.</source>
        <translation>Couleurs pour cette fois&#xa0;: system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Size of the text for this time: 100, 125, 150, 175 or 200 percent.</source>
        <translation>Taille du texte pour cette fois&#xa0;: 100, 125, 150, 175 ou 200 pour cent.</translation>
    </message>
    <message>
        <source>From left to right (ltr) or right to left (rtl); else as the language is written.</source>
        <translation>De gauche à droite (ltr) ou de droite à gauche (rtl)&#xa0;; sinon comme la langue s’écrit.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Heures libres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>next booking, or a new one</source>
        <translation>prochaine réservation, ou une nouvelle</translation>
    </message>
    <message>
        <source>No free time for that</source>
        <translation>Rien de libre pour cela</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>those days are being read</source>
        <translation>ces jours sont en cours de lecture</translation>
    </message>
    <message>
        <source>everything is taken then</source>
        <translation>tout est pris à ce moment-là</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>not all of those days have come from the server yet</source>
        <translation>ces jours ne sont pas encore tous arrivés du serveur</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the document is empty</source>
        <translation>le document est vide</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>quelque chose suit la fin du document</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>valeur invalide</translation>
    </message>
    <message>
        <source>missing a name for object member</source>
        <translation>il manque le nom d’un membre d’objet</translation>
    </message>
    <message>
        <source>missing a colon after a name of object member</source>
        <translation>il manque un deux-points après le nom d’un membre d’objet</translation>
    </message>
    <message>
        <source>missing a comma or } after an object member</source>
        <translation>il manque une virgule ou } après un membre d’objet</translation>
    </message>
    <message>
        <source>missing a comma or ] after an array element</source>
        <translation>il manque une virgule ou ] après un élément de liste</translation>
    </message>
    <message>
        <source>invalid escape character in a text</source>
        <translation>séquence d’échappement invalide dans un texte</translation>
    </message>
    <message>
        <source>missing a closing quotation mark</source>
        <translation>il manque un guillemet fermant</translation>
    </message>
    <message>
        <source>invalid encoding in a text</source>
        <translation>encodage invalide dans un texte</translation>
    </message>
    <message>
        <source>a number is too big</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>a number is not complete</source>
        <translation>un nombre est incomplet</translation>
    </message>
    <message>
        <source>unspecific syntax error</source>
        <translation>erreur de syntaxe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>le droit d’accès manque</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>pg_dump has failed</source>
        <translation>pg_dump a échoué</translation>
    </message>
    <message>
        <source>pg_restore has failed</source>
        <translation>pg_restore a échoué</translation>
    </message>
    <message>
        <source>it is missing: sqlite:FILE or postgresql://… says where the data is</source>
        <translation>il manque : sqlite:FICHIER ou postgresql://… dit où sont les données</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://… is wanted</source>
        <translation>sqlite:FICHIER ou postgresql://… est attendu</translation>
    </message>
    <message>
        <source>it takes too long</source>
        <translation>cela dure trop longtemps</translation>
    </message>
    <message>
        <source>the line to it is broken</source>
        <translation>la liaison est coupée</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est injoignable</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL dit : %1</translation>
    </message>
    <message>
        <source>the numbers of feed %1 have a gap</source>
        <translation>les numéros du flux %1 ont un trou</translation>
    </message>
    <message>
        <source>a part of a step</source>
        <translation>une partie d’une étape</translation>
    </message>
    <message>
        <source>there is no such part</source>
        <translation>cette partie n’existe pas</translation>
    </message>
    <message>
        <source>another number of parts was said before</source>
        <translation>un autre nombre de parties a été annoncé auparavant</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>club</source>
        <translation>club</translation>
    </message>
    <message>
        <source>location</source>
        <translation>site</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>genre de blocage</translation>
    </message>
    <message>
        <source>rule book</source>
        <translation>règlement</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;mon-fri 08:00-22:00&quot;</source>
        <translation>« %1 » n’est pas de la forme &quot;mon-fri 08:00-22:00&quot;</translation>
    </message>
    <message>
        <source>the merged booking is not readable</source>
        <translation>la réservation fusionnée est illisible</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>an amount in quotes, like &quot;10.00&quot;</source>
        <translation>un montant entre guillemets, par exemple &quot;10.00&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>« %1 » n’est pas un montant</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;</source>
        <translation>%1 n’a pas de « %2 »</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>le club</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation>« %1 » n’est pas un identifiant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of diagonal, cross, none</source>
        <translation>« %1 » n’est ni diagonal, ni cross, ni none</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day like &quot;monday&quot;</source>
        <translation>« %1 » n’est pas un jour, par exemple &quot;monday&quot;</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>« %1 » est utilisé deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;#2563eb&quot;</source>
        <translation>« %1 » n’est pas de la forme &quot;#2563eb&quot;</translation>
    </message>
    <message>
        <source>is less than 1</source>
        <translation>inférieur à 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no other bay of this location</source>
        <translation>« %1 » n’est pas une autre baie de ce site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>« %1 » n’est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;05-01/10-31&quot;</source>
        <translation>« %1 » n’est pas de la forme &quot;05-01/10-31&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;2026-12-25 Christmas Day&quot;</source>
        <translation>« %1 » n’est pas de la forme &quot;2026-12-25 Noël&quot;</translation>
    </message>
    <message>
        <source>is less than 0</source>
        <translation>inférieur à 0</translation>
    </message>
    <message>
        <source>has no location</source>
        <translation>il faut au moins un site</translation>
    </message>
    <message>
        <source>has no bay</source>
        <translation>il faut au moins une baie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;CAD&quot;</source>
        <translation>« %1 » n’est pas de la forme &quot;CAD&quot;</translation>
    </message>
    <message>
        <source>is not a day of the week</source>
        <translation>ce n’est pas un jour de la semaine</translation>
    </message>
    <message>
        <source>is not between 1 and 1440 minutes</source>
        <translation>pas entre 1 et 1440 minutes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a permission</source>
        <translation>« %1 » n’est pas un droit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role</source>
        <translation>« %1 » n’est pas un rôle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a location</source>
        <translation>« %1 » n’est pas un site</translation>
    </message>
    <message>
        <source>has nobody who may edit operators (an owner)</source>
        <translation>personne n’a le droit de modifier les opérateurs (il faut un propriétaire)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tier</source>
        <translation>« %1 » n’est pas une catégorie</translation>
    </message>
    <message>
        <source>it stands on exactly one bay</source>
        <translation>il occupe exactement une baie</translation>
    </message>
    <message>
        <source>its bay must be of its location</source>
        <translation>sa baie doit être de son site</translation>
    </message>
    <message>
        <source>lifted parts lie inside it</source>
        <translation>les parties levées doivent s’y trouver</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>il faut un nom</translation>
    </message>
    <message>
        <source>an earlier save failed</source>
        <translation>un enregistrement précédent a échoué</translation>
    </message>
    <message>
        <source>what the step changes</source>
        <translation>ce que l’étape change</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>la clé « %1 » est donnée deux fois</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it needs a bay</source>
        <translation>il faut une baie</translation>
    </message>
    <message>
        <source>its bays must be of its location</source>
        <translation>ses baies doivent être de son site</translation>
    </message>
    <message>
        <source>it needs an end</source>
        <translation>il faut une fin</translation>
    </message>
    <message>
        <source>the number of people</source>
        <translation>le nombre de personnes</translation>
    </message>
    <message>
        <source>it cannot be negative</source>
        <translation>il ne peut pas être négatif</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known; read in the location&apos;s</source>
        <translation>le fuseau « %1 » est inconnu ; lu dans celui du site</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>it starts and ends at the same time</source>
        <translation>le début et la fin sont à la même heure</translation>
    </message>
    <message>
        <source>there is no end and no duration</source>
        <translation>il n’y a ni fin ni durée</translation>
    </message>
    <message numerus="yes">
        <source>repeats more than %n times; the rest is left out</source>
        <translation>
            <numerusform>se répète plus de %n fois ; le reste est omis</numerusform>
            <numerusform>se répète plus de %n fois ; le reste est omis</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats beyond %1; the rest is left out</source>
        <translation>se répète au-delà du %1 ; le reste est omis</translation>
    </message>
    <message>
        <source>the rule gives no time at all; only the first is taken</source>
        <translation>la règle de répétition ne donne aucune date ; seule la première est prise</translation>
    </message>
    <message>
        <source>too many rules of the file give no time; only the first of this one is taken</source>
        <translation>trop de règles de répétition du fichier ne donnent aucune date ; seule la première de celle-ci est prise</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; %3</source>
        <translation>%1 « %2 » %3</translation>
    </message>
    <message>
        <source>stands twice; the first one counts</source>
        <translation>figure deux fois ; la première compte</translation>
    </message>
    <message>
        <source>cannot be read as a date</source>
        <translation>n’est pas une date lisible</translation>
    </message>
    <message>
        <source>changes all later ones too; only this one is taken</source>
        <translation>change aussi toutes les suivantes ; seule celle-ci est prise</translation>
    </message>
    <message>
        <source>cannot be read as a length</source>
        <translation>n’est pas une durée lisible</translation>
    </message>
    <message>
        <source>is a second rule; only the first one is followed</source>
        <translation>est une deuxième règle de répétition ; seule la première est suivie</translation>
    </message>
    <message>
        <source>is no rule; the event is taken once</source>
        <translation>n’est pas une règle de répétition ; l’événement est pris une fois</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no status of an event; taken as confirmed</source>
        <translation>n’est pas l’état d’un événement ; pris comme confirmé</translation>
    </message>
    <message>
        <source>it has no start that can be read</source>
        <translation>aucun début lisible</translation>
    </message>
    <message>
        <source>its start is not between 1900 and 2200</source>
        <translation>le début n’est pas entre 1900 et 2200</translation>
    </message>
    <message>
        <source>it is longer than ten years</source>
        <translation>la durée dépasse dix ans</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n bookings; the rest is left out</source>
        <translation>
            <numerusform>le fichier donne plus de %n réservation ; le reste est omis</numerusform>
            <numerusform>le fichier donne plus de %n réservations ; le reste est omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iCalendar, %n event(s)</source>
        <translation>
            <numerusform>iCalendar, %n événement</numerusform>
            <numerusform>iCalendar, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>an older version of an event that comes again</source>
        <translation>une version plus ancienne d’un événement qui revient plus loin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no content line</source>
        <translation>« %1 » n’est pas une ligne de contenu</translation>
    </message>
    <message>
        <source>this is no iCalendar file</source>
        <translation>ce n’est pas un fichier iCalendar</translation>
    </message>
    <message>
        <source>the file ends inside %1; END:%1 is missing</source>
        <translation>le fichier se termine à l’intérieur de %1 ; il manque END:%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin here</source>
        <translation>« %1 » ne peut pas commencer ici</translation>
    </message>
    <message>
        <source>END:%1 is missing before this line</source>
        <translation>il manque END:%1 avant cette ligne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends what did not begin</source>
        <translation>« %1 » termine ce qui n’a pas commencé</translation>
    </message>
    <message>
        <source>a line is too long; left out</source>
        <translation>une ligne est trop longue ; omise</translation>
    </message>
    <message>
        <source>%1 is no date in the order %2</source>
        <translation>%1 n’est pas une date dans l’ordre %2</translation>
    </message>
    <message>
        <source>%1 has a time but no date</source>
        <translation>%1 donne une heure mais pas de date</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date</source>
        <translation>%1 n’est pas une date lisible</translation>
    </message>
    <message>
        <source>%1: the time of day cannot be read</source>
        <translation>%1 : l’heure est illisible</translation>
    </message>
    <message>
        <source>the start &quot;%1&quot;</source>
        <translation>le début « %1 »</translation>
    </message>
    <message>
        <source>there is no start</source>
        <translation>il n’y a pas de début</translation>
    </message>
    <message>
        <source>the end &quot;%1&quot;</source>
        <translation>la fin « %1 »</translation>
    </message>
    <message>
        <source>%1 has no time of day</source>
        <translation>%1 ne donne pas d’heure</translation>
    </message>
    <message>
        <source>ends at %1, on the next day</source>
        <translation>se termine le %1, le lendemain</translation>
    </message>
    <message>
        <source>the start has no time of day</source>
        <translation>le début ne donne pas d’heure</translation>
    </message>
    <message>
        <source>the duration &quot;%1&quot; cannot be read</source>
        <translation>la durée « %1 » est illisible</translation>
    </message>
    <message>
        <source>it ends (%1) before it starts (%2)</source>
        <translation>la fin (%1) précède le début (%2)</translation>
    </message>
    <message>
        <source>a zero byte stands in this row</source>
        <translation>un octet nul se trouve dans cette ligne</translation>
    </message>
    <message>
        <source>too many lines cannot be read; is this a CSV file?</source>
        <translation>trop de lignes sont illisibles ; est-ce bien un fichier CSV ?</translation>
    </message>
    <message>
        <source>too many cells in this row</source>
        <translation>trop de cellules dans cette ligne</translation>
    </message>
    <message>
        <source>a cell of this row is too long</source>
        <translation>une cellule de cette ligne est trop longue</translation>
    </message>
    <message>
        <source>a quote is opened here and not closed within the longest cell allowed</source>
        <translation>un guillemet s’ouvre ici et ne se ferme pas dans la longueur permise pour une cellule</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>un guillemet s’ouvre ici et ne se ferme jamais</translation>
    </message>
    <message>
        <source>a quote is closed in the middle of a cell</source>
        <translation>un guillemet se ferme au milieu d’une cellule</translation>
    </message>
    <message>
        <source>this is a spreadsheet file; save it as CSV and import that</source>
        <translation>c’est un fichier de tableur ; enregistrez-le en CSV et importez celui-ci</translation>
    </message>
    <message>
        <source>two-digit years do not say what comes first; give dateFormat in a mapping, such as &quot;yy-MM-dd&quot;</source>
        <translation>les années à deux chiffres ne disent pas ce qui vient en premier ; indiquez dateFormat dans une correspondance, par exemple &quot;yy-MM-dd&quot;</translation>
    </message>
    <message>
        <source>dates with the day first (line %1) and with the month first (line %2) are mixed; give dateFormat in a mapping</source>
        <translation>des dates avec le jour d’abord (ligne %1) et avec le mois d’abord (ligne %2) sont mêlées ; indiquez dateFormat dans une correspondance</translation>
    </message>
    <message>
        <source>no date says whether the day or the month comes first; give dateFormat in a mapping, &quot;dd/MM/yyyy&quot; or &quot;MM/dd/yyyy&quot;</source>
        <translation>aucune date ne dit si le jour ou le mois vient d’abord ; indiquez dateFormat dans une correspondance, &quot;dd/MM/yyyy&quot; ou &quot;MM/dd/yyyy&quot;</translation>
    </message>
    <message>
        <source>%1 (as the mapping says)</source>
        <translation>%1 (selon la correspondance)</translation>
    </message>
    <message>
        <source>%1 (line %2 proves it)</source>
        <translation>%1 (la ligne %2 le prouve)</translation>
    </message>
    <message>
        <source>%1 (written with dots)</source>
        <translation>%1 (écrit avec des points)</translation>
    </message>
    <message>
        <source>y-m-d or months by name</source>
        <translation>a-m-j ou mois en lettres</translation>
    </message>
    <message>
        <source>Excel day numbers</source>
        <translation>numéros de jour d’Excel</translation>
    </message>
    <message>
        <source>12-hour clock</source>
        <translation>horloge de 12 heures</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>no mapping knows these columns; give one that says which column is what</source>
        <translation>aucune correspondance ne connaît ces colonnes ; donnez-en une qui dise ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>encoding: %1 (a guess: the file does not say)</source>
        <translation>encodage : %1 (supposé : le fichier ne le dit pas)</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>encodage : %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n pairs overlap; the rest is not listed</source>
        <translation>
            <numerusform>plus de %n paire se chevauche ; le reste n’est pas énuméré</numerusform>
            <numerusform>plus de %n paires se chevauchent ; le reste n’est pas énuméré</numerusform>
        </translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by %1</source>
        <translation>gardée de côté par une importation : son temps est pris par %1</translation>
    </message>
    <message>
        <source>the same row stands above; it counts once</source>
        <translation>la même ligne figure plus haut ; elle compte une fois</translation>
    </message>
    <message>
        <source>%1: the booking is otherwise since the export; it stays</source>
        <translation>%1 : la réservation a changé depuis l’exportation ; elle reste ainsi</translation>
    </message>
    <message>
        <source>%1: an operator changed it too; theirs is kept</source>
        <translation>%1 : un opérateur l’a changé aussi ; sa version est gardée</translation>
    </message>
    <message>
        <source>a mapping is a JSON object</source>
        <translation>une correspondance est un objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>« %1 » est inconnu ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IANA time zone</source>
        <translation>« %1 » n’est pas un fuseau horaire de l’IANA</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>« %1 » doit être %2</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>un objet {…}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in &quot;%2&quot;</source>
        <translation>« %1 » est inconnu dans « %2 »</translation>
    </message>
    <message>
        <source>a delimiter is one of , ; | or &quot;tab&quot;</source>
        <translation>un séparateur est , ; | ou &quot;tab&quot;</translation>
    </message>
    <message>
        <source>&quot;headerRow&quot; is a number from 1 to 100</source>
        <translation>&quot;headerRow&quot; est un nombre de 1 à 100</translation>
    </message>
    <message>
        <source>&quot;dateFormat&quot; must name day, month and year, such as &quot;dd/MM/yyyy&quot;</source>
        <translation>&quot;dateFormat&quot; doit nommer le jour, le mois et l’année, par exemple &quot;dd/MM/yyyy&quot;</translation>
    </message>
    <message>
        <source>a heading must be text</source>
        <translation>un en-tête doit être un texte</translation>
    </message>
    <message>
        <source>a heading is empty</source>
        <translation>un en-tête est vide</translation>
    </message>
    <message>
        <source>a column is a heading, a list of headings, or {&quot;join&quot;: […]}</source>
        <translation>une colonne est un en-tête, une liste d’en-têtes ou {&quot;join&quot;: […]}</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must be an object</source>
        <translation>&quot;columns&quot; doit être un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of column</source>
        <translation>« %1 » n’est pas un genre de colonne</translation>
    </message>
    <message>
        <source>&quot;join&quot; must be a list of headings</source>
        <translation>&quot;join&quot; doit être une liste d’en-têtes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required but not among &quot;columns&quot;</source>
        <translation>« %1 » est exigé mais absent de &quot;columns&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;oneBooking&quot; or &quot;bookingEach&quot;</source>
        <translation>« %1 » est &quot;oneBooking&quot; ou &quot;bookingEach&quot;</translation>
    </message>
    <message>
        <source>&quot;slotMinutes&quot; is a number from 1 to 1440</source>
        <translation>&quot;slotMinutes&quot; est un nombre de 1 à 1440</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;minutes&quot;, &quot;hours&quot;, or &quot;slots&quot; with &quot;slotMinutes&quot;</source>
        <translation>&quot;unit&quot; est &quot;minutes&quot;, &quot;hours&quot;, ou &quot;slots&quot; avec &quot;slotMinutes&quot;</translation>
    </message>
    <message>
        <source>&quot;create&quot; lists &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot;</source>
        <translation>&quot;create&quot; énumère &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot;</translation>
    </message>
    <message>
        <source>&quot;customerNames&quot; is &quot;firstLast&quot; or &quot;lastFirst&quot;</source>
        <translation>&quot;customerNames&quot; est &quot;firstLast&quot; ou &quot;lastFirst&quot;</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;start&quot; (or &quot;range&quot;) is</source>
        <translation>&quot;columns&quot; doit dire où se trouve &quot;start&quot; (ou &quot;range&quot;)</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;end&quot;, &quot;endTime&quot; or &quot;duration&quot; is</source>
        <translation>&quot;columns&quot; doit dire où se trouve &quot;end&quot;, &quot;endTime&quot; ou &quot;duration&quot;</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;place&quot; is, or &quot;place&quot; name a bay</source>
        <translation>&quot;columns&quot; doit dire où se trouve &quot;place&quot;, ou &quot;place&quot; nommer une baie</translation>
    </message>
    <message>
        <source>no bay is named</source>
        <translation>aucune baie n’est nommée</translation>
    </message>
    <message>
        <source>no bay is called &quot;%1&quot;, and nothing says at which location it would be</source>
        <translation>aucune baie ne s’appelle « %1 », et rien ne dit à quel site elle serait</translation>
    </message>
    <message>
        <source>several locations are called &quot;%1&quot;</source>
        <translation>plusieurs sites s’appellent « %1 »</translation>
    </message>
    <message>
        <source>no location is called &quot;%1&quot;, and the mapping does not let one be created</source>
        <translation>aucun site ne s’appelle « %1 », et la correspondance ne permet pas d’en créer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>« %1 » n’est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2 (assumed: nothing says its time zone)</source>
        <translation>nouveau site « %1 » dans le fuseau %2 (supposé : rien ne dit son fuseau)</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2</source>
        <translation>nouveau site « %1 » dans le fuseau %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several bays &quot;%2&quot;</source>
        <translation>« %1 » a plusieurs baies « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no bay &quot;%2&quot;, and the mapping does not let one be created</source>
        <translation>« %1 » n’a pas de baie « %2 », et la correspondance ne permet pas d’en créer</translation>
    </message>
    <message>
        <source>the bays of one booking are at several locations</source>
        <translation>les baies d’une même réservation sont à plusieurs sites</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known; add it to &quot;states&quot; of a mapping</source>
        <translation>l’état « %1 » est inconnu ; ajoutez-le à &quot;states&quot; d’une correspondance</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; is no number; left out</source>
        <translation>le nombre de personnes « %1 » n’est pas un nombre ; omis</translation>
    </message>
    <message>
        <source>the payment &quot;%1&quot; is not known; left out</source>
        <translation>le paiement « %1 » est inconnu ; omis</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is not clear; left out</source>
        <translation>le montant « %1 » n’est pas clair ; omis</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing; the mapping &quot;%2&quot; needs it</source>
        <translation>la colonne « %1 » manque ; la correspondance « %2 » l’exige</translation>
    </message>
    <message>
        <source>mapping: %1</source>
        <translation>correspondance : %1</translation>
    </message>
    <message>
        <source>delimiter: %1</source>
        <translation>séparateur : %1</translation>
    </message>
    <message>
        <source>dates: %1</source>
        <translation>dates : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>« %1 » est inconnu</translation>
    </message>
    <message>
        <source>%1 happens twice in %2; the first is taken (%3)</source>
        <translation>%1 arrive deux fois dans le fuseau %2 ; la première est prise (%3)</translation>
    </message>
    <message>
        <source>%1 does not exist in %2; read as %3</source>
        <translation>%1 n’existe pas dans le fuseau %2 ; lu comme %3</translation>
    </message>
    <message>
        <source>a rule needs an &quot;id&quot;</source>
        <translation>une règle doit avoir un &quot;id&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of a rule that holds always</source>
        <translation>« %1 » est l’identifiant d’une règle qui vaut toujours</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>l’identifiant « %1 » figure déjà à la ligne %2</translation>
    </message>
    <message>
        <source>exactly one of &quot;rule&quot;, &quot;all&quot; and &quot;any&quot; is wanted</source>
        <translation>il faut exactement un de &quot;rule&quot;, &quot;all&quot; et &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>« %1 » est vide</translation>
    </message>
    <message>
        <source>there is no rule called &quot;%1&quot;</source>
        <translation>aucune règle ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>&quot;unless&quot; wants a scope, a rule, &quot;all&quot; or &quot;any&quot;</source>
        <translation>&quot;unless&quot; demande une portée, une règle, &quot;all&quot; ou &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;until&quot; lies before &quot;from&quot;</source>
        <translation>&quot;until&quot; précède &quot;from&quot;</translation>
    </message>
    <message>
        <source>the quota per &quot;%1&quot; allows more than the one per &quot;%2&quot; (&quot;%3&quot; and &quot;%4&quot;)</source>
        <translation>le quota par « %1 » permet plus que celui par « %2 » (« %3 » et « %4 »)</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is missing</source>
        <translation>&quot;rules&quot; manque</translation>
    </message>
    <message>
        <source>an object {…} is wanted here</source>
        <translation>il faut un objet {…} ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4</source>
        <translation>« %1 » vaut %2 ; il doit aller de %3 à %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be hours in whole minutes, from 0 to %2</source>
        <translation>« %1 » doit être en heures, en minutes entières, de 0 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; leave it out instead</source>
        <translation>« %1 » est vide ; mieux vaut l’omettre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date like &quot;2026-11-22&quot;</source>
        <translation>« %1 » n’est pas une date de la forme &quot;2026-11-22&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; &quot;%2&quot; is one of %3</source>
        <translation>« %1 » est inconnu ici ; « %2 » est un de %3</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>une liste […]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the same object</source>
        <translation>« %1 » figure deux fois dans le même objet</translation>
    </message>
    <message>
        <source>lists and objects are nested too deep</source>
        <translation>listes et objets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>a zero byte does not belong in JSON</source>
        <translation>un octet nul n’a pas sa place dans du JSON</translation>
    </message>
    <message>
        <source>the schema itself is not JSON</source>
        <translation>le schéma lui-même n’est pas du JSON</translation>
    </message>
    <message>
        <source>the schema&apos;s &quot;%1&quot; does not hold at %2</source>
        <translation>la clause « %1 » du schéma n’est pas respectée à %2</translation>
    </message>
    <message>
        <source>the club has no location called &quot;%1&quot;</source>
        <translation>le club n’a pas de site appelé « %1 »</translation>
    </message>
    <message>
        <source>the club has no bay called &quot;%1&quot;</source>
        <translation>le club n’a pas de baie appelée « %1 »</translation>
    </message>
    <message>
        <source>the club has no tier called &quot;%1&quot;</source>
        <translation>le club n’a pas de catégorie appelée « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time like &quot;09:00&quot;</source>
        <translation>« %1 » n’est pas une heure de la forme &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>an advance limit needs &quot;days&quot;, &quot;firstDay&quot; or &quot;lastDay&quot;</source>
        <translation>une limite d’avance demande &quot;days&quot;, &quot;firstDay&quot; ou &quot;lastDay&quot;</translation>
    </message>
    <message>
        <source>&quot;lastDay&quot; lies before &quot;firstDay&quot;</source>
        <translation>&quot;lastDay&quot; précède &quot;firstDay&quot;</translation>
    </message>
    <message>
        <source>&quot;strict&quot; goes with neither &quot;opensAt&quot; nor &quot;openDays&quot;</source>
        <translation>&quot;strict&quot; ne va ni avec &quot;opensAt&quot; ni avec &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>&quot;opensAt&quot; does not go with &quot;openDays&quot;</source>
        <translation>&quot;opensAt&quot; ne va pas avec &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>a buffer needs &quot;after&quot; or &quot;before&quot;</source>
        <translation>un battement demande &quot;after&quot; ou &quot;before&quot;</translation>
    </message>
    <message>
        <source>&quot;hours&quot; is missing</source>
        <translation>&quot;hours&quot; manque</translation>
    </message>
    <message>
        <source>&quot;maximum&quot; is less than &quot;minimum&quot;</source>
        <translation>&quot;maximum&quot; est inférieur à &quot;minimum&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;step&quot; est supérieur à &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a duration needs &quot;minimum&quot;, &quot;step&quot; or &quot;maximum&quot;</source>
        <translation>une durée demande &quot;minimum&quot;, &quot;step&quot; ou &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>&quot;slots&quot; is missing</source>
        <translation>&quot;slots&quot; manque</translation>
    </message>
    <message>
        <source>&quot;per&quot; is missing</source>
        <translation>&quot;per&quot; manque</translation>
    </message>
    <message>
        <source>exactly one of &quot;count&quot;, &quot;hours&quot; and &quot;minutes&quot; is wanted</source>
        <translation>il faut exactement un de &quot;count&quot;, &quot;hours&quot; et &quot;minutes&quot;</translation>
    </message>
    <message>
        <source>&quot;weekStart&quot; goes with &quot;per&quot;: &quot;week&quot; only</source>
        <translation>&quot;weekStart&quot; ne va qu’avec &quot;per&quot;: &quot;week&quot;</translation>
    </message>
    <message>
        <source>a recurrence rule needs &quot;tiers&quot; or &quot;months&quot;</source>
        <translation>une règle de répétition demande &quot;tiers&quot; ou &quot;months&quot;</translation>
    </message>
    <message>
        <source>&quot;free&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;free&quot; est supérieur à &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a season has a &quot;first&quot; and a &quot;last&quot; day like &quot;05-01&quot;</source>
        <translation>une saison a un premier jour &quot;first&quot; et un dernier &quot;last&quot;, de la forme &quot;05-01&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; must divide the day of 1440 minutes</source>
        <translation>&quot;step&quot; doit diviser la journée de 1440 minutes</translation>
    </message>
    <message>
        <source>&quot;offset&quot; must be less than &quot;step&quot;</source>
        <translation>&quot;offset&quot; doit être inférieur à &quot;step&quot;</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a change set names an entity twice</source>
        <translation>un jeu de changements nomme deux fois la même chose</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>jeu de changements</translation>
    </message>
    <message>
        <source>the fields are not those of %1</source>
        <translation>les champs ne conviennent pas (%1)</translation>
    </message>
    <message>
        <source>club file</source>
        <translation>fichier du club</translation>
    </message>
    <message>
        <source>its first page is not readable</source>
        <translation>sa première page est illisible</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a booking is not readable</source>
        <translation>une réservation est illisible</translation>
    </message>
    <message>
        <source>the phones of a customer are not readable</source>
        <translation>les téléphones d’un client sont illisibles</translation>
    </message>
    <message>
        <source>a customer is not readable</source>
        <translation>un client est illisible</translation>
    </message>
    <message>
        <source>step %1 is not readable</source>
        <translation>l’étape %1 est illisible</translation>
    </message>
    <message>
        <source>the overrides of a step are not readable</source>
        <translation>les dérogations d’une étape sont illisibles</translation>
    </message>
    <message>
        <source>a change in the journal is not readable</source>
        <translation>un changement du journal est illisible</translation>
    </message>
    <message>
        <source>a change stands outside its step</source>
        <translation>un changement se trouve hors de son étape</translation>
    </message>
    <message>
        <source>a step lacks some of its changes</source>
        <translation>il manque à une étape une partie de ses changements</translation>
    </message>
    <message>
        <source>occupancy of %1 is missing</source>
        <translation>l’occupation de %1 manque</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>message de SQLite : %1</translation>
    </message>
    <message>
        <source>its tables are not those that it was made with</source>
        <translation>ses tables ne sont pas celles de sa création</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il ne s’ouvre pas</translation>
    </message>
    <message>
        <source>its inside does not fit together</source>
        <translation>son contenu est incohérent</translation>
    </message>
    <message>
        <source>it is no database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>la mémoire manque</translation>
    </message>
    <message>
        <source>the file does not say which desk it belongs to</source>
        <translation>le fichier ne dit pas à quel poste il appartient</translation>
    </message>
    <message>
        <source>a block is not readable</source>
        <translation>un blocage est illisible</translation>
    </message>
    <message>
        <source>a stretch of occupancy is reversed</source>
        <translation>une période d’occupation est à l’envers</translation>
    </message>
    <message>
        <source>%1 is not readable</source>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a row of %1 names a row of %2 that is not there</source>
        <translation>une ligne de %1 nomme une ligne de %2 qui n’existe pas</translation>
    </message>
    <message>
        <source>tables, indexes or guards are not those that the file was made with</source>
        <translation>les tables, index ou gardes ne sont pas ceux de la création du fichier</translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s) the search knows %1</source>
        <translation>
            <numerusform>la recherche connaît %1 client sur %n</numerusform>
            <numerusform>la recherche connaît %1 des %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>bay %1 is held and is not there or withdrawn</source>
        <translation>la baie %1 est occupée mais n’existe pas ou a été retirée</translation>
    </message>
    <message>
        <source>booking %1 is of a withdrawn customer</source>
        <translation>la réservation %1 est celle d’un client retiré</translation>
    </message>
    <message>
        <source>two holders at once on bay %1 at %2</source>
        <translation>deux occupants à la fois sur la baie %1 à %2</translation>
    </message>
    <message>
        <source>%1 does not hold the bay that it should hold</source>
        <translation>%1 : n’occupe pas la baie prévue</translation>
    </message>
    <message numerus="yes">
        <source>occupancy has %n row(s) where bookings and blocks account for %1</source>
        <translation>
            <numerusform>l’occupation a %n ligne là où réservations et blocages en expliquent %1</numerusform>
            <numerusform>l’occupation a %n lignes là où réservations et blocages en expliquent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal has a gap before step %1</source>
        <translation>le journal a un trou avant l’étape %1</translation>
    </message>
    <message>
        <source>step %1 does not have its changes</source>
        <translation>l’étape %1 n’a pas ses changements</translation>
    </message>
    <message>
        <source>the journal has changes that belong to no step</source>
        <translation>le journal a des changements qui n’appartiennent à aucune étape</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside any step</source>
        <translation>
            <numerusform>%n changement hors de toute étape</numerusform>
            <numerusform>%n changements hors de toute étape</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the journal and has no row</source>
        <translation>%1 : dans le journal, mais sans ligne</translation>
    </message>
    <message>
        <source>%1 is not what its history says</source>
        <translation>%1 : ne correspond pas à son historique</translation>
    </message>
    <message>
        <source>a change of %1 is not readable</source>
        <translation>un changement de %1 est illisible</translation>
    </message>
    <message>
        <source>%1 changes before it is made</source>
        <translation>%1 : changé avant d’être créé</translation>
    </message>
    <message>
        <source>the history of %1 does not fit together</source>
        <translation>l’historique de %1 est incohérent</translation>
    </message>
    <message numerus="yes">
        <source>there are %n row(s) and the journal made %1</source>
        <translation>
            <numerusform>il y a %n ligne et le journal en a créé %1</numerusform>
            <numerusform>il y a %n lignes et le journal en a créé %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds what it cannot hold</source>
        <translation>%1 contient une valeur impossible</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of another type</source>
        <translation>« %1 » a une valeur d’un autre type</translation>
    </message>
    <message>
        <source>a field is not kept by %1</source>
        <translation>un champ n’est pas conservé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) fit &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</source>
        <translation>
            <numerusform>%n client correspond à « %1 » : réservé sans rendez-vous. Donnez un identifiant, un téléphone ou un courriel pour en lier un.</numerusform>
            <numerusform>%n clients correspondent à « %1 » : réservé sans rendez-vous. Donnez un identifiant, un téléphone ou un courriel pour en lier un.</numerusform>
        </translation>
    </message>
    <message>
        <source>released</source>
        <translation>libérée</translation>
    </message>
    <message>
        <source>No customer is &quot;%1&quot;: booked as a walk-in.</source>
        <translation>Aucun client n’est « %1 » : réservé sans rendez-vous.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no digits</source>
        <translation>« %1 » ne contient aucun chiffre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>« %1 » n’est pas une adresse de courriel</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1 : « %2 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1 : %2 n’est pas entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1 : « %2 » n’est pas un de %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 demande une valeur qui ne soit pas vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2.</source>
        <translation>« %1 » n’est pas une option de %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 demande une valeur : %2.</translation>
    </message>
    <message>
        <source>init needs either --demo or --club FILE.</source>
        <translation>init demande soit --demo, soit --club FICHIER.</translation>
    </message>
    <message>
        <source>--date belongs to --demo.</source>
        <translation>--date va avec --demo.</translation>
    </message>
    <message>
        <source>reschedule-booking needs --bay, --start or --minutes.</source>
        <translation>reschedule-booking demande --bay, --start ou --minutes.</translation>
    </message>
    <message>
        <source>--date excludes --from and --to.</source>
        <translation>--date exclut --from et --to.</translation>
    </message>
    <message>
        <source>%1 needs %2: %3.</source>
        <translation>%1 demande %2 : %3.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>« %1 » n’est pas une commande.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été donnée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one value too many.</source>
        <translation>« %1 » est une valeur de trop.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>the file is open in a window, whose clock is everybody&apos;s</source>
        <translation>le fichier est ouvert dans une fenêtre, dont l’horloge est celle de tous</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>cette commande n’existe pas</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:BOOKING,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
With --dry-run nothing is changed and &quot;changeSet&quot; is null.
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</source>
        <translation>{&quot;id&quot;:RÉSERVATION,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
Avec --dry-run rien ne change et &quot;changeSet&quot; est null.
Refus (sortie 3) : {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</translation>
    </message>
    <message>
        <source>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXT}
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</source>
        <translation>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXTE}
Refus (sortie 3) : {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</translation>
    </message>
    <message>
        <source>Times are ISO 8601 (2026-11-22T18:30:00-04:00); without an offset they are wall time of the location.
A wall time that the night of a clock change skips or repeats is refused: give its offset.</source>
        <translation>Les heures sont en ISO 8601 (2026-11-22T18:30:00-04:00) ; sans décalage, c’est l’heure locale du site.
Une heure locale que la nuit d’un changement d’heure saute ou répète est refusée : donnez son décalage.</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>set aside the rules that your role may override; kept</source>
        <translation>passer outre les règles auxquelles votre rôle peut déroger ; conservé</translation>
    </message>
    <message>
        <source>judge only; nothing is changed or logged</source>
        <translation>juger seulement ; rien n’est changé ni consigné</translation>
    </message>
    <message>
        <source>name or id of the location</source>
        <translation>nom ou identifiant du site</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>durée en minutes</translation>
    </message>
    <message>
        <source>the booking</source>
        <translation>la réservation</translation>
    </message>
    <message>
        <source>make a new club file</source>
        <translation>créer un nouveau fichier de club</translation>
    </message>
    <message>
        <source>the demo club with three weeks of bookings</source>
        <translation>le club de démonstration avec trois semaines de réservations</translation>
    </message>
    <message>
        <source>the demo&apos;s today (2026-11-22); same date, same club</source>
        <translation>le jour de la démonstration (2026-11-22) ; même date, même club</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>a club described in JSON (resources/club/schema.json)</source>
        <translation>un club décrit en JSON (resources/club/schema.json)</translation>
    </message>
    <message>
        <source>Either --demo or --club. A file that exists already is left alone (exit 4).
With --date the demo stands at 15:12 of that day, else at the present time.</source>
        <translation>Soit --demo, soit --club. Un fichier qui existe déjà est laissé tel quel (sortie 4).
Avec --date la démonstration se situe à 15:12 de ce jour, sinon à l’heure présente.</translation>
    </message>
    <message>
        <source>bring in bookings from CSV or iCalendar</source>
        <translation>importer des réservations de CSV ou d’iCalendar</translation>
    </message>
    <message>
        <source>a .csv or .ics file</source>
        <translation>un fichier .csv ou .ics</translation>
    </message>
    <message>
        <source>mapping: a file, or the name of a shipped one; else it is guessed</source>
        <translation>correspondance : un fichier, ou le nom d’une de celles fournies ; sinon elle est devinée</translation>
    </message>
    <message>
        <source>report only; nothing is changed</source>
        <translation>rapport seulement ; rien n’est changé</translation>
    </message>
    <message>
        <source>what to do with rows that overlap: leave them out (default) or keep them aside, cancelled, to be solved</source>
        <translation>que faire des lignes qui se chevauchent : les écarter (par défaut) ou les garder de côté, annulées, à régler</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>le format à écrire</translation>
    </message>
    <message>
        <source>bookings that end after this time or date</source>
        <translation>réservations qui finissent après cette heure ou cette date</translation>
    </message>
    <message>
        <source>bookings that start before this time or date (a date: to its end)</source>
        <translation>réservations qui commencent avant cette heure ou cette date (une date : jusqu’à sa fin)</translation>
    </message>
    <message>
        <source>list every start that passes the rules</source>
        <translation>énumérer tous les débuts que les règles permettent</translation>
    </message>
    <message>
        <source>day at the location (2026-11-22)</source>
        <translation>jour au site (2026-11-22)</translation>
    </message>
    <message>
        <source>bays side by side; default 1</source>
        <translation>baies côte à côte ; 1 par défaut</translation>
    </message>
    <message>
        <source>judge for this customer: name, phone, e-mail or id</source>
        <translation>juger pour ce client : nom, téléphone, courriel ou identifiant</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; is &quot;Location/Bay&quot; and can be given to create-booking; several are joined by commas.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; est « Site/Baie » et peut être donné à create-booking ; plusieurs sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>book one bay or several</source>
        <translation>réserver une ou plusieurs baies</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, a name with --location, or an id</source>
        <translation>« Dartmouth/Bay 3 », un nom avec --location, ou un identifiant</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id of a customer</source>
        <translation>nom, téléphone, courriel ou identifiant d’un client</translation>
    </message>
    <message>
        <source>phone of a walk-in; tells customers of one name apart</source>
        <translation>téléphone d’un client sans rendez-vous ; distingue les clients d’un même nom</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>notes for staff</source>
        <translation>notes pour le personnel</translation>
    </message>
    <message>
        <source>league, group or event</source>
        <translation>ligue, groupe ou événement</translation>
    </message>
    <message>
        <source>how it came; default phone</source>
        <translation>par où elle est venue ; phone par défaut</translation>
    </message>
    <message>
        <source>A customer is linked where exactly one has that name, phone, e-mail or id. Where none has, the name is
booked as a walk-in, which is said on standard error; where several have, it is a walk-in with a warning
WALK_IN.</source>
        <translation>Un client est lié si un seul a ce nom, ce téléphone, ce courriel ou cet identifiant. Si aucun ne l’a, le nom
est réservé sans rendez-vous, ce qui est dit sur la sortie d’erreur ; si plusieurs l’ont, c’est sans rendez-vous
avec un avertissement WALK_IN.</translation>
    </message>
    <message>
        <source>move a booking in time, to other bays, or make it longer or shorter</source>
        <translation>déplacer une réservation dans le temps ou vers d’autres baies, l’allonger ou la raccourcir</translation>
    </message>
    <message>
        <source>new bays</source>
        <translation>nouvelles baies</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>nouveau début</translation>
    </message>
    <message>
        <source>cancel a booking</source>
        <translation>annuler une réservation</translation>
    </message>
    <message>
        <source>why; kept with the booking</source>
        <translation>pourquoi ; conservé avec la réservation</translation>
    </message>
    <message>
        <source>the customer has come</source>
        <translation>le client est arrivé</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la séance est terminée</translation>
    </message>
    <message>
        <source>the customer did not come</source>
        <translation>le client n’est pas venu</translation>
    </message>
    <message>
        <source>give back what is left of a no-show&apos;s time</source>
        <translation>rendre ce qui reste du temps d’un client absent</translation>
    </message>
    <message>
        <source>bring back a cancelled booking or a no-show, if the time is still free</source>
        <translation>rouvrir une réservation annulée ou une absence, si le temps est encore libre</translation>
    </message>
    <message>
        <source>list bookings and blocks</source>
        <translation>énumérer les réservations et les blocages</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>end after this</source>
        <translation>finissent après ceci</translation>
    </message>
    <message>
        <source>start before this (a date: to its end)</source>
        <translation>commencent avant ceci (une date : jusqu’à sa fin)</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id</source>
        <translation>nom, téléphone, courriel ou identifiant</translation>
    </message>
    <message>
        <source>only these bookings, no blocks</source>
        <translation>ces réservations seulement, sans blocages</translation>
    </message>
    <message>
        <source>at most this many bookings</source>
        <translation>au plus ce nombre de réservations</translation>
    </message>
    <message>
        <source>Without --date, --from and --to: today at each location.</source>
        <translation>Sans --date, --from ni --to : aujourd’hui à chaque site.</translation>
    </message>
    <message>
        <source>show every step that touched a booking, customer or block</source>
        <translation>montrer chaque étape qui a touché une réservation, un client ou un blocage</translation>
    </message>
    <message>
        <source>of the booking, customer or block</source>
        <translation>de la réservation, du client ou du blocage</translation>
    </message>
    <message>
        <source>newest N; default 1000</source>
        <translation>les N dernières ; 1000 par défaut</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>Les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>search customers</source>
        <translation>chercher des clients</translation>
    </message>
    <message>
        <source>part of a name, phone or e-mail; without it the first ones</source>
        <translation>une partie du nom, du téléphone ou du courriel ; sans cela, les premiers</translation>
    </message>
    <message>
        <source>at most this many; default 20</source>
        <translation>au plus ce nombre ; 20 par défaut</translation>
    </message>
    <message>
        <source>Phone and e-mail are null for who may not read contacts.</source>
        <translation>Téléphone et courriel sont null pour qui n’a pas le droit de voir les coordonnées.</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>ajouter un client</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>key of a tier</source>
        <translation>clé d’une catégorie</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:CUSTOMER,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
With --dry-run nothing is changed and both are null.</source>
        <translation>{&quot;id&quot;:CLIENT,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
Avec --dry-run rien ne change et les deux sont null.</translation>
    </message>
    <message>
        <source>take back the operator&apos;s own last step on this desk, or the one named</source>
        <translation>annuler la dernière étape de l’opérateur sur ce poste, ou celle qui est nommée</translation>
    </message>
    <message>
        <source>the change set to take back</source>
        <translation>le jeu de changements à annuler</translation>
    </message>
    <message>
        <source>do again what was taken back last, or the step named</source>
        <translation>rétablir ce qui a été annulé en dernier, ou l’étape nommée</translation>
    </message>
    <message>
        <source>the change set to do again</source>
        <translation>le jeu de changements à rétablir</translation>
    </message>
    <message>
        <source>check a rule book without using it</source>
        <translation>vérifier un règlement sans l’utiliser</translation>
    </message>
    <message>
        <source>rule book in JSON (resources/rules/schema.json)</source>
        <translation>règlement en JSON (resources/rules/schema.json)</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Fautif (sortie 4) : {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTE}</translation>
    </message>
    <message>
        <source>print the rule book in force</source>
        <translation>afficher le règlement en vigueur</translation>
    </message>
    <message>
        <source>The rule book, as JSON.</source>
        <translation>Le règlement, en JSON.</translation>
    </message>
    <message>
        <source>put a rule book in force</source>
        <translation>mettre un règlement en vigueur</translation>
    </message>
    <message>
        <source>rule book in JSON</source>
        <translation>règlement en JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}; the book in force stays.</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Fautif (sortie 4) : {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTE} ; le règlement en vigueur reste.</translation>
    </message>
    <message>
        <source>count refused and overridden attempts by rule, operator and day</source>
        <translation>compter les tentatives refusées et les dérogations par règle, opérateur et jour</translation>
    </message>
    <message>
        <source>from this time or date; default 30 days ago</source>
        <translation>depuis cette heure ou cette date ; il y a 30 jours par défaut</translation>
    </message>
    <message>
        <source>before this time (a date: to its end); default now</source>
        <translation>avant cette heure (une date : jusqu’à sa fin) ; maintenant par défaut</translation>
    </message>
    <message>
        <source>walk the whole file and prove the invariants</source>
        <translation>parcourir tout le fichier et prouver les invariants</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Damaged (exit 5): {&quot;ok&quot;:false,&quot;findings&quot;:[TEXT…]}</source>
        <translation>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Endommagé (sortie 5) : {&quot;ok&quot;:false,&quot;findings&quot;:[TEXTE…]}</translation>
    </message>
    <message>
        <source>tell what the open window shows and where a slot is on the screen</source>
        <translation>dire ce que montre la fenêtre ouverte et où se trouve un créneau à l’écran</translation>
    </message>
    <message>
        <source>bays of the slot to point at</source>
        <translation>baies du créneau à montrer</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>son début</translation>
    </message>
    <message>
        <source>its length in minutes; default 30</source>
        <translation>sa durée en minutes ; 30 par défaut</translation>
    </message>
    <message>
        <source>For tests and scripts that work the window by mouse and keys; only while a window has the file
open (exit 4). Pixels are of the screen.</source>
        <translation>Pour les tests et scripts qui conduisent la fenêtre à la souris et au clavier ; seulement tant qu’une fenêtre a
le fichier ouvert (sortie 4). Les pixels sont ceux de l’écran.</translation>
    </message>
    <message>
        <source>explain the commands</source>
        <translation>expliquer les commandes</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>one command; without it all of them</source>
        <translation>une commande ; sans elle, toutes</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Ce texte.</translation>
    </message>
    <message>
        <source>the club&apos;s file; default: the desktop&apos;s</source>
        <translation>le fichier du club ; par défaut celui de la fenêtre</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPÉRATEUR</translation>
    </message>
    <message>
        <source>who acts: name or id; default: the club&apos;s only or first owner</source>
        <translation>qui agit : nom ou identifiant ; par défaut le seul ou premier propriétaire du club</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>language of the texts, as fr; default: the system&apos;s. A window that has the file answers in its own</source>
        <translation>langue des textes, par exemple en ; par défaut celle du système. Une fenêtre qui a le fichier répond dans la sienne</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la ligne de commande est fautive</translation>
    </message>
    <message>
        <source>refused by a rule or for want of permission</source>
        <translation>refusé par une règle ou faute de droit</translation>
    </message>
    <message>
        <source>a value, name or file that was given is wrong</source>
        <translation>une valeur, un nom ou un fichier donné est fautif</translation>
    </message>
    <message>
        <source>the club&apos;s file cannot be used, or is damaged</source>
        <translation>le fichier du club est inutilisable ou endommagé</translation>
    </message>
    <message>
        <source>the server refused or cannot be reached</source>
        <translation>le serveur a refusé ou est injoignable</translation>
    </message>
    <message>
        <source>the program that owns the file has ended</source>
        <translation>le programme qui possède le fichier s’est terminé</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(de %1 à %2)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Valeurs :</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Options de toutes les commandes :</translation>
    </message>
    <message>
        <source>Prints:</source>
        <translation>Affiche :</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Remarques :</translation>
    </message>
    <message>
        <source>bayboardctl: the scripting door of Bayboard</source>
        <translation>bayboardctl : la porte de Bayboard pour les scripts</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Results are JSON on standard output, messages go to standard error. Times are ISO 8601 with the
location&apos;s offset.</source>
        <translation>Les résultats sont en JSON sur la sortie standard, les messages vont à la sortie d’erreur. Les heures sont
en ISO 8601 avec le décalage du site.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie :</translation>
    </message>
    <message>
        <source>&quot;bayboardctl help COMMAND&quot; explains one command and the JSON that it prints.</source>
        <translation>« bayboardctl help COMMANDE » explique une commande et le JSON qu’elle affiche.</translation>
    </message>
    <message>
        <source>it is not before --to</source>
        <translation>ce n’est pas avant --to</translation>
    </message>
    <message>
        <source>the program that owns the file ended before it answered</source>
        <translation>le programme qui possède le fichier s’est terminé avant de répondre</translation>
    </message>
    <message>
        <source>the bays are not of one location</source>
        <translation>les baies ne sont pas d’un même site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not at the location that --location names</source>
        <translation>« %1 » n’est pas au site que nomme --location</translation>
    </message>
    <message>
        <source>the clocks of %1 skip %2</source>
        <translation>dans le fuseau %1, %2 n’existe pas (changement d’heure)</translation>
    </message>
    <message>
        <source>the clocks of %1 show %2 twice; say %3 or %4</source>
        <translation>dans le fuseau %1, %2 arrive deux fois ; dites %3 ou %4</translation>
    </message>
    <message>
        <source>it is not after --from</source>
        <translation>ce n’est pas après --from</translation>
    </message>
    <message>
        <source>--bay and --start belong together</source>
        <translation>--bay et --start vont ensemble</translation>
    </message>
    <message>
        <source>no such option; a club&apos;s file is given with --db</source>
        <translation>option inconnue ; le fichier d’un club se donne avec --db</translation>
    </message>
    <message>
        <source>not a date like 2026-11-22</source>
        <translation>ce n’est pas une date de la forme 2026-11-22</translation>
    </message>
    <message>
        <source>not a time like 2026-11-22T15:12:00-04:00</source>
        <translation>ce n’est pas une heure de la forme 2026-11-22T15:12:00-04:00</translation>
    </message>
    <message>
        <source>not a size like 1600x1000</source>
        <translation>ce n’est pas une taille de la forme 1600x1000</translation>
    </message>
    <message>
        <source>the location has no such day</source>
        <translation>ce jour n’existe pas à ce site</translation>
    </message>
    <message>
        <source>&quot;args&quot; or &quot;cwd&quot; is missing</source>
        <translation>il manque &quot;args&quot; ou &quot;cwd&quot;</translation>
    </message>
    <message>
        <source>&quot;args&quot; must be texts</source>
        <translation>&quot;args&quot; doit être des textes</translation>
    </message>
    <message>
        <source>&quot;exit&quot;, &quot;out&quot; or &quot;err&quot; is missing</source>
        <translation>il manque &quot;exit&quot;, &quot;out&quot; ou &quot;err&quot;</translation>
    </message>
    <message>
        <source>no window has the file open</source>
        <translation>aucune fenêtre n’a le fichier ouvert</translation>
    </message>
    <message>
        <source>an option lacks its value, or has one that it does not take</source>
        <translation>il manque une valeur à une option, ou une option en a une de trop</translation>
    </message>
    <message>
        <source>there is no option &quot;--%1&quot;</source>
        <translation>l’option --%1 n’existe pas</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>LARGEURxHAUTEUR</translation>
    </message>
    <message>
        <source>is not right: %1</source>
        <translation>valeur incorrecte : %1</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>a new one needs a name and no other customer beside it</source>
        <translation>un nouveau client doit avoir un nom et aucun autre client à côté</translation>
    </message>
    <message>
        <source>%1: the value is not valid UTF-8.</source>
        <translation>%1 : la valeur n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>Needs no club file. With --db also whether the club has every location, bay and tier that it names.</source>
        <translation>N’a besoin d’aucun fichier de club. Avec --db, vérifie aussi que le club a chaque site, baie et catégorie nommés.</translation>
    </message>
    <message>
        <source>act at another time (tests and scripts; needs time.set); without an offset it is wall time of the club&apos;s first location</source>
        <translation>agir à une autre heure (tests et scripts ; demande time.set) ; sans décalage, c’est l’heure locale du premier site du club</translation>
    </message>
    <message>
        <source>the rule gives a time too seldom; the rest is left out</source>
        <translation>la règle donne trop rarement une heure ; le reste est laissé de côté</translation>
    </message>
    <message>
        <source>print the times that a recurrence rule gives</source>
        <translation>afficher les heures que donne une règle de récurrence</translation>
    </message>
    <message>
        <source>rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU</source>
        <translation>règle de la RFC 5545 : FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
    <message>
        <source>first time, or a date: then whole days are meant</source>
        <translation>première heure, ou une date : il s’agit alors de jours entiers</translation>
    </message>
    <message>
        <source>time zone, such as America/Halifax</source>
        <translation>fuseau horaire, par exemple America/Halifax</translation>
    </message>
    <message>
        <source>starts from this time or date on; default: all</source>
        <translation>débuts à partir de cette heure ou date ; par défaut : tous</translation>
    </message>
    <message>
        <source>starts before this time or date</source>
        <translation>débuts avant cette heure ou date</translation>
    </message>
    <message>
        <source>times beside the rule</source>
        <translation>heures en plus de la règle</translation>
    </message>
    <message>
        <source>times to leave out; a date leaves out its whole day</source>
        <translation>heures à omettre ; une date omet sa journée entière</translation>
    </message>
    <message>
        <source>length of each in minutes</source>
        <translation>durée de chacune en minutes</translation>
    </message>
    <message>
        <source>follow a rule that RFC 5545 rules out, as calendar files are read</source>
        <translation>suivre une règle que la RFC 5545 exclut, comme à la lecture des fichiers de calendrier</translation>
    </message>
    <message>
        <source>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; is null without --minutes. &quot;id&quot; is the RECURRENCE-ID, the time that the rule names. &quot;stopped&quot;:
the rule is over, --to was reached, 100,000 were printed, or the rule gives nothing for too long.</source>
        <translation>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; vaut null sans --minutes. &quot;id&quot; est le RECURRENCE-ID, l’heure que la règle nomme. &quot;stopped&quot; :
la règle est finie, --to est atteint, 100 000 heures sont affichées, ou la règle ne donne rien pendant trop longtemps.</translation>
    </message>
    <message>
        <source>Needs no club file. Times are ISO 8601 or 20261123T060000; without an offset they are wall time of the zone.
The rule counts on the wall: 06:00 stays 06:00. A time that the zone skips is read with the offset before
the gap, one that happens twice is the first. A rule that is none, or whose parts do not go together, is
exit 4 with the reason.</source>
        <translation>N’a besoin d’aucun fichier de club. Les heures sont en ISO 8601 ou 20261123T060000 ; sans décalage, ce sont
des heures locales du fuseau. La règle compte en heure locale : 06:00 reste 06:00. Une heure que le fuseau
saute est lue avec le décalage d’avant le saut ; de celle qui revient deux fois, c’est la première. Une règle
qui n’en est pas une, ou dont les parties ne vont pas ensemble, donne le code 4 et la raison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and --start are not both dates or both times</source>
        <translation>« %1 » et --start ne sont pas tous deux des dates ou des heures</translation>
    </message>
    <message>
        <source>there is not enough memory to keep a PIN safely</source>
        <translation>il n’y a pas assez de mémoire pour garder un code PIN en sûreté</translation>
    </message>
    <message>
        <source>only the digits 0 to 9 are used</source>
        <translation>seuls les chiffres de 0 à 9 sont permis</translation>
    </message>
    <message>
        <source>it has %1 to %2 digits</source>
        <translation>il a de %1 à %2 chiffres</translation>
    </message>
    <message>
        <source>one digit all through is guessed at once</source>
        <translation>un seul chiffre répété se devine tout de suite</translation>
    </message>
    <message>
        <source>digits in a row, like 123456, are guessed at once</source>
        <translation>des chiffres qui se suivent, comme 123456, se devinent tout de suite</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>it is gone, and no sound backup of it is there</source>
        <translation>il a disparu, et il n’en existe aucune sauvegarde saine</translation>
    </message>
    <message>
        <source>bring the window to the front first</source>
        <translation>mettre d’abord la fenêtre au premier plan</translation>
    </message>
    <message>
        <source>another program is changing it; try again</source>
        <translation>un autre programme est en train de le modifier ; réessayez</translation>
    </message>
    <message>
        <source>%1: a control character stands in the value.</source>
        <translation>%1 : la valeur contient un caractère de commande.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and what could be saved was brought back.</source>
        <translation>Le fichier du club était endommagé : il est conservé sous %1, et ce qui pouvait être sauvé a été récupéré.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and nothing in it could be read. The club is empty.</source>
        <translation>Le fichier du club était endommagé : il est conservé sous %1, et rien n’a pu y être lu. Le club est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history.</source>
        <translation>
            <numerusform>%n étape manque à l’historique.</numerusform>
            <numerusform>%n étapes manquent à l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>a PIN is of operator %1 who is not there</source>
        <translation>un code PIN est celui de l’opérateur %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>the PIN of operator %1 is not readable</source>
        <translation>le code PIN de l’opérateur %1 n’est pas lisible</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 est nommé deux fois</translation>
    </message>
    <message>
        <source>what lasts until lifted cannot repeat</source>
        <translation>ce qui dure jusqu’à nouvel ordre ne peut pas se répéter</translation>
    </message>
    <message>
        <source>its start needs a time of day</source>
        <translation>son début doit avoir une heure</translation>
    </message>
    <message>
        <source>the parts of its rule do not go together</source>
        <translation>les parties de sa règle ne vont pas ensemble</translation>
    </message>
    <message>
        <source>this would be more than %1 blocks at once</source>
        <translation>ce serait plus de %1 blocages à la fois</translation>
    </message>
    <message>
        <source>it gives no date to lay</source>
        <translation>elle ne donne aucune date à poser</translation>
    </message>
    <message>
        <source>%1 and %2 are closer together than the block is long</source>
        <translation>%1 et %2 sont plus rapprochés que le blocage n’est long</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle est illisible</translation>
    </message>
    <message>
        <source>it gives more than %1 dates</source>
        <translation>elle donne plus de %1 dates</translation>
    </message>
    <message>
        <source>blocks of this kind are laid by other roles only</source>
        <translation>les blocages de ce type sont posés par d’autres rôles seulement</translation>
    </message>
    <message numerus="yes">
        <source>you may lay blocks up to %n day(s) ahead</source>
        <translation>
            <numerusform>vous pouvez poser des blocages jusqu’à %n jour à l’avance</numerusform>
            <numerusform>vous pouvez poser des blocages jusqu’à %n jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>one date alone does not repeat</source>
        <translation>une seule date ne se répète pas</translation>
    </message>
    <message>
        <source>two holders at once on a bay</source>
        <translation>deux occupants à la fois sur une baie</translation>
    </message>
    <message>
        <source>a series cannot be laid on</source>
        <translation>une série ne peut pas être prolongée</translation>
    </message>
    <message>
        <source>two dates of the series would overlap on %1 on %2</source>
        <translation>deux dates de la série se chevaucheraient sur %1 le %2</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>tout est déjà passé</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>c’est déjà passé</translation>
    </message>
    <message>
        <source>it holds nothing of that time</source>
        <translation>rien n’est bloqué dans ce temps</translation>
    </message>
    <message>
        <source>nothing of that time is given free</source>
        <translation>rien de ce temps n’est libéré</translation>
    </message>
    <message>
        <source>one bay is replaced, or all of them</source>
        <translation>on remplace une baie, ou toutes</translation>
    </message>
    <message>
        <source>%1 is blocked on that date already</source>
        <translation>%1 est déjà bloqué à cette date</translation>
    </message>
    <message>
        <source>its rule cannot be moved by days; change how it repeats instead</source>
        <translation>sa règle ne peut pas être décalée de jours ; changez plutôt la répétition</translation>
    </message>
    <message>
        <source>the series is not on that bay</source>
        <translation>la série n’est pas sur cette baie</translation>
    </message>
    <message>
        <source>that date is laid already</source>
        <translation>cette date est déjà posée</translation>
    </message>
    <message>
        <source>the series has no such date</source>
        <translation>la série n’a pas cette date</translation>
    </message>
    <message>
        <source>nothing would be left of its other dates</source>
        <translation>il ne resterait rien de ses autres dates</translation>
    </message>
    <message>
        <source>the series is on %1 already</source>
        <translation>la série est déjà sur %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>it is about times of day, not about whole days</source>
        <translation>il porte sur des heures, non sur des jours entiers</translation>
    </message>
    <message>
        <source>it is longer than a year</source>
        <translation>il dure plus d’un an</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n dates; the rest is left out</source>
        <translation>
            <numerusform>le fichier donne plus de %n date ; le reste est omis</numerusform>
            <numerusform>le fichier donne plus de %n dates ; le reste est omis</numerusform>
        </translation>
    </message>
    <message>
        <source>no location is named</source>
        <translation>aucun site n’est nommé</translation>
    </message>
    <message>
        <source>either --location or --all is needed</source>
        <translation>il faut soit --location soit --all</translation>
    </message>
    <message>
        <source>list the dates on which locations are closed</source>
        <translation>liste les dates de fermeture des sites</translation>
    </message>
    <message>
        <source>By location, then date. A date without a name has null.</source>
        <translation>Par site, puis par date. Une date sans nom a null.</translation>
    </message>
    <message>
        <source>bring in closed dates from iCalendar</source>
        <translation>importe des dates de fermeture d’un fichier iCalendar</translation>
    </message>
    <message>
        <source>an .ics file with events of whole days</source>
        <translation>un fichier .ics avec des événements de jours entiers</translation>
    </message>
    <message>
        <source>for every location</source>
        <translation>pour tous les sites</translation>
    </message>
    <message>
        <source>how many years ahead yearly events are followed; default 5</source>
        <translation>nombre d’années pendant lesquelles les événements annuels sont suivis ; 5 par défaut</translation>
    </message>
    <message>
        <source>between the file&apos;s first and last date only the file counts: other dates go, and names follow the file</source>
        <translation>entre la première et la dernière date du fichier, seul le fichier compte : les autres dates disparaissent et les noms suivent le fichier</translation>
    </message>
    <message>
        <source>Either --location or --all. Dates from 1 January of this year on are taken. Events with times of day are
listed as unreadable. One change set, one undo; importing the same file again changes nothing.</source>
        <translation>Soit --location, soit --all. Les dates à partir du 1er janvier de cette année sont prises. Les événements avec des
heures sont listés comme illisibles. Une seule étape, une seule annulation ; importer le même fichier à nouveau ne change rien.</translation>
    </message>
    <message>
        <source>the file&apos;s DTSTART is another time</source>
        <translation>le DTSTART du fichier est une autre heure</translation>
    </message>
    <message>
        <source>either --rrule or --recurrence, not both</source>
        <translation>soit --rrule, soit --recurrence, pas les deux</translation>
    </message>
    <message>
        <source>either --minutes or --until-lifted, not both</source>
        <translation>soit --minutes, soit --until-lifted, pas les deux</translation>
    </message>
    <message>
        <source>this kind has no usual length</source>
        <translation>ce type n’a pas de durée habituelle</translation>
    </message>
    <message>
        <source>a start is needed</source>
        <translation>il faut un début</translation>
    </message>
    <message>
        <source>the series has several dates on that day; give the time too</source>
        <translation>la série a plusieurs dates ce jour-là ; donnez aussi l’heure</translation>
    </message>
    <message>
        <source>either --remove or --restore, not both</source>
        <translation>soit --remove, soit --restore, pas les deux</translation>
    </message>
    <message>
        <source>no known end; does not repeat</source>
        <translation>sans fin connue ; ne se répète pas</translation>
    </message>
    <message>
        <source>what to do about bookings in the way: list them and change nothing (default), leave those dates out, move the bookings to the first way out, leave their time out, or cancel them</source>
        <translation>que faire des réservations qui gênent : les lister sans rien changer (par défaut), omettre ces dates, déplacer les réservations vers la première solution, omettre leur temps, ou les annuler</translation>
    </message>
    <message>
        <source>look for another bay first (default), or for another time</source>
        <translation>chercher d’abord une autre baie (par défaut), ou une autre heure</translation>
    </message>
    <message>
        <source>the other bays of that date too</source>
        <translation>les autres baies de cette date aussi</translation>
    </message>
    <message>
        <source>key of a kind of block: maintenance, cleaning …</source>
        <translation>clé d’un type de blocage : maintenance, cleaning …</translation>
    </message>
    <message>
        <source>close bays, once or again and again, and see whom it hits</source>
        <translation>ferme des baies, une fois ou régulièrement, et montre qui est touché</translation>
    </message>
    <message>
        <source>start of the first date</source>
        <translation>début de la première date</translation>
    </message>
    <message>
        <source>why; those concerned are told so</source>
        <translation>pourquoi ; c’est ce qui est dit aux personnes concernées</translation>
    </message>
    <message>
        <source>what the board shows</source>
        <translation>ce que le tableau montre</translation>
    </message>
    <message>
        <source>lines of iCalendar: DTSTART, RRULE, RDATE, EXDATE</source>
        <translation>lignes iCalendar : DTSTART, RRULE, RDATE, EXDATE</translation>
    </message>
    <message>
        <source>not on the location&apos;s closed dates</source>
        <translation>pas aux dates de fermeture du site</translation>
    </message>
    <message>
        <source>Without --minutes the kind&apos;s usual length. Bays may be of several locations: each gets its own series at
the same wall time. --start may be left out where the file of --recurrence has a DTSTART. One change set, one undo.</source>
        <translation>Sans --minutes, la durée habituelle du type. Les baies peuvent être de plusieurs sites : chacun a sa propre série à
la même heure locale. --start peut manquer si le fichier de --recurrence a un DTSTART. Une seule étape, une seule annulation.</translation>
    </message>
    <message>
        <source>change, take out or bring back dates of a series, or one block</source>
        <translation>change, retire ou remet des dates d’une série, ou un seul blocage</translation>
    </message>
    <message>
        <source>a block of the series; with --scope all also the series</source>
        <translation>un blocage de la série ; avec --scope all aussi la série</translation>
    </message>
    <message>
        <source>which dates</source>
        <translation>quelles dates</translation>
    </message>
    <message>
        <source>new start of that block</source>
        <translation>nouveau début de ce blocage</translation>
    </message>
    <message>
        <source>new rule; none: once</source>
        <translation>nouvelle règle ; none : une seule fois</translation>
    </message>
    <message>
        <source>on closed dates too</source>
        <translation>aux dates de fermeture aussi</translation>
    </message>
    <message>
        <source>take the dates out</source>
        <translation>retirer les dates</translation>
    </message>
    <message>
        <source>bring back a date that was left out</source>
        <translation>remettre une date qui était omise</translation>
    </message>
    <message>
        <source>The other dates move by the same wall time as the block that is named. What is over stays as it was.</source>
        <translation>Les autres dates se déplacent du même temps local que le blocage nommé. Ce qui est passé reste tel quel.</translation>
    </message>
    <message>
        <source>list blocks and series</source>
        <translation>liste les blocages et les séries</translation>
    </message>
    <message>
        <source>only this series, all of its blocks</source>
        <translation>seulement cette série, tous ses blocages</translation>
    </message>
    <message>
        <source>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; is the RECURRENCE-ID; &quot;leftOut&quot; has such dates, those of one bay as DATE/BAY.</source>
        <translation>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; est le RECURRENCE-ID ; &quot;leftOut&quot; a de telles dates, celles d’une seule baie sous la forme DATE/BAIE.</translation>
    </message>
    <message>
        <source>Without --from, --to and --series: today and the next 30 days.</source>
        <translation>Sans --from, --to ni --series : aujourd’hui et les 30 jours suivants.</translation>
    </message>
    <message>
        <source>give a part of a block free</source>
        <translation>libère une partie d’un blocage</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>le blocage</translation>
    </message>
    <message>
        <source>free until then; default: the block&apos;s end</source>
        <translation>libre jusque-là ; par défaut : la fin du blocage</translation>
    </message>
    <message>
        <source>take back what was given free</source>
        <translation>reprend ce qui a été libéré</translation>
    </message>
    <message>
        <source>only from then on</source>
        <translation>seulement à partir de là</translation>
    </message>
    <message>
        <source>only until then</source>
        <translation>seulement jusque-là</translation>
    </message>
    <message>
        <source>Without --from and --to every part.</source>
        <translation>Sans --from ni --to, toutes les parties.</translation>
    </message>
    <message>
        <source>list who is to be told, and tick off who was</source>
        <translation>liste les personnes à prévenir, et coche celles qui l’ont été</translation>
    </message>
    <message>
        <source>those who were told too</source>
        <translation>celles qui ont été prévenues aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are in the way and not decided; nothing was changed. Say what to do about them (on-clash).</source>
        <translation>
            <numerusform>%n réservation gêne et n’est pas tranchée ; rien n’a été changé. Dites quoi en faire (on-clash).</numerusform>
            <numerusform>%n réservations gênent et ne sont pas tranchées ; rien n’a été changé. Dites quoi en faire (on-clash).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from or --to must say which part</source>
        <translation>--from ou --to doit dire quelle partie</translation>
    </message>
    <message>
        <source>free from then on, or now; default: the block&apos;s start</source>
        <translation>libre à partir de là, ou now (maintenant) ; par défaut : le début du blocage</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>la raison</translation>
    </message>
    <message>
        <source>what somebody allows needs one</source>
        <translation>ce que quelqu’un autorise en demande une</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 n’en a pas</translation>
    </message>
    <message>
        <source>that time is not in the block</source>
        <translation>cette heure n’est pas dans le blocage</translation>
    </message>
    <message>
        <source>list the steps that set a rule aside, or that somebody allowed by a PIN</source>
        <translation>lister les étapes qui ont écarté une règle, ou que quelqu’un a autorisées par un code PIN</translation>
    </message>
    <message>
        <source>from this time or date; default: all</source>
        <translation>à partir de cette heure ou date ; par défaut : toutes</translation>
    </message>
    <message>
        <source>made or allowed by this one</source>
        <translation>faites ou autorisées par lui</translation>
    </message>
    <message>
        <source>For whoever owns the file, when nobody&apos;s PIN is known any more or the file came from another computer.
No PIN is asked for: who owns the file could change it in any case. The journal keeps who did it.</source>
        <translation>Pour qui possède le fichier, quand plus personne ne connaît son code PIN ou que le fichier vient d’un autre ordinateur.
Aucun code PIN n’est demandé : le propriétaire du fichier pourrait le changer de toute façon. Le journal garde qui l’a fait.</translation>
    </message>
    <message>
        <source>the file is open in a window; close that first</source>
        <translation>le fichier est ouvert dans une fenêtre ; fermez-la d’abord</translation>
    </message>
    <message>
        <source>only the user that owns it may do this</source>
        <translation>seul l’utilisateur à qui il appartient le peut</translation>
    </message>
    <message>
        <source>others than its owner may use it; chmod 600 makes it yours alone</source>
        <translation>d’autres que son propriétaire peuvent s’en servir ; chmod 600 vous le réserve</translation>
    </message>
    <message>
        <source>it has no line</source>
        <translation>il n’a aucune ligne</translation>
    </message>
    <message>
        <source>it has a line break or another character that cannot be shown</source>
        <translation>il contient un retour à la ligne ou un autre caractère qui ne peut être affiché</translation>
    </message>
    <message>
        <source>it has more than %1 letters</source>
        <translation>il a plus de %1 lettres</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse de courriel</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is too long for one line; the whole of it is in the notes</source>
        <translation>« %1… » est trop long pour une ligne ; le texte entier est dans les notes</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>Pas à vendre</translation>
    </message>
    <message>
        <source>the bays of one block are at several locations</source>
        <translation>les baies d’un même blocage sont de plusieurs sites</translation>
    </message>
    <message>
        <source>the club has no kind of block &quot;%1&quot;</source>
        <translation>le club n’a pas de type de blocage « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stretch of time</source>
        <translation>« %1 » n’est pas une plage de temps</translation>
    </message>
    <message>
        <source>what is lifted does not lie inside the block</source>
        <translation>ce qui est levé n’est pas à l’intérieur du blocage</translation>
    </message>
    <message>
        <source>its rule cannot be followed: %1</source>
        <translation>sa règle ne peut pas être suivie : %1</translation>
    </message>
    <message numerus="yes">
        <source>its times are those of another time zone; %n date(s) are taken one by one</source>
        <translation>
            <numerusform>ses heures sont celles d’un autre fuseau horaire ; %n date est prise seule</numerusform>
            <numerusform>ses heures sont celles d’un autre fuseau horaire ; %n dates sont prises une à une</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>it is at another location than its series</source>
        <translation>il est d’un autre site que sa série</translation>
    </message>
    <message>
        <source>only events of an iCalendar file can be taken as blocks</source>
        <translation>seuls les événements d’un fichier iCalendar peuvent être pris comme blocages</translation>
    </message>
    <message>
        <source>somebody removed it since; it stays so</source>
        <translation>quelqu’un l’a retiré depuis ; cela reste ainsi</translation>
    </message>
    <message>
        <source>the blocks are otherwise since the export; they stay</source>
        <translation>les blocages ont changé depuis l’export ; ils restent</translation>
    </message>
    <message>
        <source>an operator changed the blocks; theirs are kept</source>
        <translation>un opérateur a modifié les blocages ; les siens sont gardés</translation>
    </message>
    <message>
        <source>%1 is not for sale at that time (%2)</source>
        <translation>%1 n’est pas à vendre à cette heure (%2)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2 (%3)</source>
        <translation>%1 est fermé à cette heure : %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2, %3 (%4)</source>
        <translation>%1 est fermé à cette heure : %2, %3 (%4)</translation>
    </message>
    <message>
        <source>what it says of %1 is left out: dates are not laid so far ahead</source>
        <translation>ce qu’il dit du %1 est laissé de côté : les dates ne sont pas posées si loin d’avance</translation>
    </message>
    <message>
        <source>it needs a reason (--override)</source>
        <translation>il faut un motif (--override)</translation>
    </message>
    <message>
        <source>%1 has no PIN to allow it with</source>
        <translation>%1 n’a pas de code PIN pour l’autoriser</translation>
    </message>
    <message>
        <source>who allows what your role may not, with --override; has a PIN</source>
        <translation>qui autorise ce que votre rôle ne peut pas, avec --override ; a un code PIN</translation>
    </message>
    <message>
        <source>that PIN; only its owner may read the file; - is standard input. Else BAYBOARD_APPROVE_PIN of the environment</source>
        <translation>ce code PIN ; seul son propriétaire peut lire le fichier ; - est l’entrée standard. Sinon BAYBOARD_APPROVE_PIN de l’environnement</translation>
    </message>
    <message>
        <source>take the events of a calendar as blocks of this kind, not as bookings; those that say that they are bookings or blocks of Bayboard stay what they are</source>
        <translation>prend les événements d’un calendrier comme blocages de ce type, pas comme réservations ; ceux qui se disent réservations ou blocages de Bayboard restent ce qu’ils sont</translation>
    </message>
    <message>
        <source>One change set, one undo. Importing the same file again changes nothing, and what an operator edited since is kept.
Events of a Bayboard export that are blocks become blocks: &quot;laid&quot; counts one a bay and date. What is booked stays, a block leaves its time out.
&quot;remarks&quot; say of each clash with a block what it is and when.</source>
        <translation>Un seul jeu de changements, une seule annulation. Importer le même fichier de nouveau ne change rien, et ce qu’un opérateur a modifié depuis est gardé.
Les événements d’un export de Bayboard qui sont des blocages deviennent des blocages : &quot;laid&quot; en compte un par baie et date. Ce qui est réservé reste, un blocage en laisse l’heure libre.
&quot;remarks&quot; dit, pour chaque conflit avec un blocage, ce que c’est et quand.</translation>
    </message>
    <message>
        <source>write out bookings; as iCalendar blocks and closed dates too</source>
        <translation>écrit les réservations ; en iCalendar aussi les blocages et les dates de fermeture</translation>
    </message>
    <message>
        <source>csv and ics: the file itself. json: {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
A series of blocks is one repeating event with its exceptions, whole where one of its dates is asked for.</source>
        <translation>csv et ics : le fichier lui-même. json : {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
Une série de blocages est un événement répété avec ses exceptions, entière dès qu’une de ses dates est demandée.</translation>
    </message>
    <message>
        <source>set, change or remove a PIN</source>
        <translation>choisit, change ou enlève un code PIN</translation>
    </message>
    <message>
        <source>the new PIN; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PIN of the environment</source>
        <translation>le nouveau code PIN ; seul son propriétaire peut lire le fichier ; - est l’entrée standard. Sinon BAYBOARD_NEW_PIN de l’environnement</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>l’enlever</translation>
    </message>
    <message>
        <source>with --remove: of somebody who forgot it (needs operator.edit)</source>
        <translation>avec --remove : celui de quelqu’un qui l’a oublié (demande operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old PIN comes with --pin-file or BAYBOARD_PIN. Where both files are -, the
first line of standard input is the old one. A PIN is kept where the computer has a keychain.</source>
        <translation>De qui agit (--as), dont l’ancien code PIN vient par --pin-file ou BAYBOARD_PIN. Si les deux fichiers sont -, la
première ligne de l’entrée standard est l’ancien. Un code PIN est gardé là où l’ordinateur a un trousseau.</translation>
    </message>
    <message>
        <source>the operator&apos;s PIN, where there is one; only its owner may read the file; - is standard input. Else BAYBOARD_PIN of the environment</source>
        <translation>le code PIN de l’opérateur, s’il en a un ; seul son propriétaire peut lire le fichier ; - est l’entrée standard. Sinon BAYBOARD_PIN de l’environnement</translation>
    </message>
    <message>
        <source>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; counts dates that a location has already. &quot;blocks&quot; counts blocks of series that leave closed dates out: taken away, and laid again where a date is open again; &quot;inTheWay&quot; bookings that these go round (see notices). &quot;changeSet&quot; is null when nothing changed or with --dry-run.</source>
        <translation>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; compte les dates qu’un site a déjà. &quot;blocks&quot; compte les blocages des séries qui évitent les dates de fermeture : retirés, et reposés là où une date est de nouveau ouverte ; &quot;inTheWay&quot; les réservations que ceux-ci contournent (voir notices). &quot;changeSet&quot; est null si rien n’a changé ou avec --dry-run.</translation>
    </message>
    <message>
        <source>only removing is for others; who has a PIN sets it</source>
        <translation>on ne peut qu’enlever celui d’autrui ; chacun choisit son propre code PIN</translation>
    </message>
    <message>
        <source>the new PIN comes with --new-pin-file or as BAYBOARD_NEW_PIN</source>
        <translation>le nouveau code PIN vient par --new-pin-file ou par BAYBOARD_NEW_PIN</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>the club&apos;s file</source>
        <translation>le fichier du club</translation>
    </message>
    <message>
        <source>only an empty one can begin to follow a server</source>
        <translation>seul un fichier vide peut commencer à suivre un serveur</translation>
    </message>
    <message>
        <source>a waiting step is not readable</source>
        <translation>une étape en attente est illisible</translation>
    </message>
    <message>
        <source>a conflict is not readable</source>
        <translation>un conflit est illisible</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>a judgement is not readable</source>
        <translation>une réponse du serveur est illisible</translation>
    </message>
    <message>
        <source>it follows no server</source>
        <translation>il ne suit aucun serveur</translation>
    </message>
    <message>
        <source>it follows a server</source>
        <translation>il suit un serveur</translation>
    </message>
    <message>
        <source>a step that the server has not confirmed is not in the outbox</source>
        <translation>une étape que le serveur n’a pas confirmée n’est pas dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>a step in the outbox is not behind those that are confirmed</source>
        <translation>une étape de la boîte d’envoi ne suit pas celles qui sont confirmées</translation>
    </message>
    <message>
        <source>a step is at risk and in the journal</source>
        <translation>une étape est à risque et dans le journal</translation>
    </message>
    <message>
        <source>a step was refused and is in the journal</source>
        <translation>une étape a été refusée et se trouve dans le journal</translation>
    </message>
    <message>
        <source>the steps of a desk</source>
        <translation>les étapes d’un poste</translation>
    </message>
    <message>
        <source>there are too many at once</source>
        <translation>il y en a trop à la fois</translation>
    </message>
    <message>
        <source>a series of several bays stays at its location; move single dates</source>
        <translation>une série sur plusieurs baies reste à son site ; déplacez des dates isolées</translation>
    </message>
    <message>
        <source>the clock is another one there; move single dates</source>
        <translation>l’heure y est une autre ; déplacez des dates isolées</translation>
    </message>
    <message>
        <source>its key stays: blocks name it</source>
        <translation>sa clé reste : des blocages la nomment</translation>
    </message>
    <message>
        <source>its key is made of small letters, digits and _</source>
        <translation>sa clé est faite de minuscules, de chiffres et de _</translation>
    </message>
    <message>
        <source>there is a kind with the key &quot;%1&quot; already</source>
        <translation>il y a déjà un genre dont la clé est « %1 »</translation>
    </message>
    <message>
        <source>there is a kind called &quot;%1&quot; already</source>
        <translation>il y a déjà un genre nommé « %1 »</translation>
    </message>
    <message>
        <source>the hatch is diagonal, cross or none</source>
        <translation>la hachure est diagonal, cross ou none</translation>
    </message>
    <message>
        <source>the icon is one character</source>
        <translation>l’icône est un seul caractère</translation>
    </message>
    <message>
        <source>the usual length is 0 to %1 minutes</source>
        <translation>la durée habituelle va de 0 à %1 minutes</translation>
    </message>
    <message>
        <source>it is the last one; blocks need a kind</source>
        <translation>c’est le dernier ; un blocage a besoin d’un genre</translation>
    </message>
    <message>
        <source>these were told</source>
        <translation>ceux-ci ont été prévenus</translation>
    </message>
    <message>
        <source>these were not told after all</source>
        <translation>ceux-ci n’ont finalement pas été prévenus</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is cancelled, moved or clash. &quot;changeSet&quot; is null without --told or --not-told.</source>
        <translation>« kind » est cancelled, moved ou clash. « changeSet » est null sans --told ni --not-told.</translation>
    </message>
    <message>
        <source>either --retire or --restore</source>
        <translation>soit --retire, soit --restore</translation>
    </message>
    <message>
        <source>list the kinds of block</source>
        <translation>énumérer les genres de blocage</translation>
    </message>
    <message>
        <source>retired ones too</source>
        <translation>ceux qui sont retirés aussi</translation>
    </message>
    <message>
        <source>&quot;blocks&quot; counts those that are not over. No creators: whoever may lay blocks; no &quot;seenBy&quot;: everybody;
no &quot;bookOver&quot;: nobody. &quot;counted&quot; is time in use, else it is taken out of the open time.</source>
        <translation>« blocks » compte ceux qui ne sont pas passés. Sans « creators » : quiconque peut poser des blocages ; sans
« seenBy » : tout le monde ; sans « bookOver » : personne. « counted » : temps utilisé, sinon retiré du temps d’ouverture.</translation>
    </message>
    <message>
        <source>change a kind of block, or make one</source>
        <translation>modifier un genre de blocage, ou en créer un</translation>
    </message>
    <message>
        <source>its key, as of kinds; a new one makes a kind</source>
        <translation>sa clé, comme dans kinds ; une nouvelle crée un genre</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment il s’appelle</translation>
    </message>
    <message>
        <source>like #2563eb</source>
        <translation>comme #2563eb</translation>
    </message>
    <message>
        <source>how the board draws it</source>
        <translation>comment le tableau le dessine</translation>
    </message>
    <message>
        <source>one character before its name</source>
        <translation>un caractère devant son nom</translation>
    </message>
    <message>
        <source>keys of the roles that may lay it; empty: whoever may lay blocks</source>
        <translation>clés des rôles qui peuvent le poser ; vide : quiconque peut poser des blocages</translation>
    </message>
    <message>
        <source>whether its time is in use, or taken out of the open time</source>
        <translation>si son temps est utilisé, ou retiré du temps d’ouverture</translation>
    </message>
    <message>
        <source>keys of the roles that see what it is; empty: everybody</source>
        <translation>clés des rôles qui voient ce que c’est ; vide : tout le monde</translation>
    </message>
    <message>
        <source>usual length; 0: none</source>
        <translation>durée habituelle ; 0 : aucune</translation>
    </message>
    <message>
        <source>offer it no more; blocks that have it stay</source>
        <translation>ne plus le proposer ; les blocages qui l’ont restent</translation>
    </message>
    <message>
        <source>offer it again</source>
        <translation>le proposer de nouveau</translation>
    </message>
    <message>
        <source>What is not named stays. A kind is never deleted. One change set, one undo; &quot;changeSet&quot; is null with
--dry-run or where nothing changes.</source>
        <translation>Ce qui n’est pas nommé reste. Un genre n’est jamais supprimé. Une seule modification, une seule annulation ;
« changeSet » est null avec --dry-run ou si rien ne change.</translation>
    </message>
    <message>
        <source>either --told or --not-told</source>
        <translation>soit --told, soit --not-told</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>say why it is given up</source>
        <translation>dites pourquoi on y renonce</translation>
    </message>
    <message>
        <source>a button, field or menu entry to point at: its name, or how its text begins</source>
        <translation>un bouton, un champ ou une entrée de menu à montrer : son nom, ou le début de son texte</translation>
    </message>
    <message>
        <source>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
What is not shown is null; so are &quot;cell&quot; and &quot;control&quot; when they are out of sight.</source>
        <translation>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
Ce qui n’est pas montré est null ; &quot;cell&quot; et &quot;control&quot; aussi quand ils sont hors de vue.</translation>
    </message>
    <message>
        <source>a part of a change set</source>
        <translation>une partie d’une étape</translation>
    </message>
    <message>
        <source>it does not go with the parts that are here</source>
        <translation>elle ne va pas avec les parties déjà reçues</translation>
    </message>
    <message>
        <source>an address and a port are wanted, as in 127.0.0.1:8420</source>
        <translation>il faut une adresse et un port, comme 127.0.0.1:8420</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps a key</source>
        <translation>d’autres peuvent la lire ou la modifier ; chmod 600 protège une clé</translation>
    </message>
    <message>
        <source>serves desks until it is told to stop</source>
        <translation>sert les postes jusqu’à ce qu’on l’arrête</translation>
    </message>
    <message>
        <source>makes a token for a device and shows it this once</source>
        <translation>crée un jeton pour un appareil et l’affiche cette seule fois</translation>
    </message>
    <message>
        <source>lists devices with a token</source>
        <translation>liste les appareils qui ont un jeton</translation>
    </message>
    <message>
        <source>takes a device&apos;s token back, at once</source>
        <translation>retire aussitôt le jeton d’un appareil</translation>
    </message>
    <message>
        <source>brings the data to this program&apos;s version, after a backup</source>
        <translation>met les données à la version de ce programme, après une sauvegarde</translation>
    </message>
    <message>
        <source>writes a checked copy of the data, also while the server runs</source>
        <translation>écrit une copie vérifiée des données, même pendant que le serveur tourne</translation>
    </message>
    <message>
        <source>puts a backup in the place of the data, which is kept beside it</source>
        <translation>met une sauvegarde à la place des données, qui sont gardées à côté</translation>
    </message>
    <message>
        <source>proves that the data is sound; exit 5 when it is not</source>
        <translation>prouve que les données sont saines ; code 5 sinon</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>affiche ce texte</translation>
    </message>
    <message>
        <source>prints the version as JSON</source>
        <translation>affiche la version en JSON</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps it</source>
        <translation>d’autres peuvent le lire ou le modifier ; chmod 600 le protège</translation>
    </message>
    <message>
        <source>a JSON object with options is wanted</source>
        <translation>il faut un objet JSON avec des options</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option with a text or a number</source>
        <translation>« %1 » n’est pas une option avec un texte ou un nombre</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>cette option n’existe pas</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>cette commande n’existe pas</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is wanted</source>
        <translation>il faut un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>one of info, warning, error is wanted</source>
        <translation>il faut info, warning ou error</translation>
    </message>
    <message>
        <source>one goes with the other</source>
        <translation>l’un ne va pas sans l’autre</translation>
    </message>
    <message>
        <source>where the data is</source>
        <translation>où sont les données</translation>
    </message>
    <message>
        <source>where desks connect; port 0: any that is free</source>
        <translation>où les postes se connectent ; port 0 : un port libre</translation>
    </message>
    <message>
        <source>certificate and chain, PEM</source>
        <translation>certificat et chaîne, PEM</translation>
    </message>
    <message>
        <source>its key, PEM, readable for the server alone</source>
        <translation>sa clé, PEM, que seul le serveur peut lire</translation>
    </message>
    <message>
        <source>proxies of yours, whose X-Forwarded-For is believed</source>
        <translation>vos mandataires, dont X-Forwarded-For est cru</translation>
    </message>
    <message>
        <source>info, warning or error; lines of JSON on stderr</source>
        <translation>info, warning ou error ; lignes JSON sur stderr</translation>
    </message>
    <message>
        <source>how many at once (4096)</source>
        <translation>combien à la fois (4096)</translation>
    </message>
    <message>
        <source>questions a second of one address (200); 0: any</source>
        <translation>questions par seconde d’une adresse (200) ; 0 : sans limite</translation>
    </message>
    <message>
        <source>questions a second of one token (100); 0: any</source>
        <translation>questions par seconde d’un jeton (100) ; 0 : sans limite</translation>
    </message>
    <message>
        <source>how long a question&apos;s head may take (20)</source>
        <translation>durée permise pour l’en-tête d’une question (20)</translation>
    </message>
    <message>
        <source>how long its body may take (30)</source>
        <translation>durée permise pour son corps (30)</translation>
    </message>
    <message>
        <source>threads of the network (2)</source>
        <translation>fils d’exécution du réseau (2)</translation>
    </message>
    <message>
        <source>a JSON object with these options, without the dashes</source>
        <translation>un objet JSON avec ces options, sans les tirets</translation>
    </message>
    <message>
        <source>token create: what people call the device</source>
        <translation>token create : le nom de l’appareil</translation>
    </message>
    <message>
        <source>token create: the desk whose steps it sends; else a new one</source>
        <translation>token create : le poste dont il envoie les étapes ; sinon un nouveau</translation>
    </message>
    <message>
        <source>of texts for people: de, en, es or fr</source>
        <translation>des textes pour les personnes : de, en, es ou fr</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(sans commande)</translation>
    </message>
    <message>
        <source>Each option is also a variable of the environment: BAYBOARD_STORE for --store.</source>
        <translation>Chaque option est aussi une variable d’environnement : BAYBOARD_STORE pour --store.</translation>
    </message>
    <message>
        <source>a name for the device is wanted</source>
        <translation>il faut un nom pour l’appareil</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>ce n’est pas un identifiant</translation>
    </message>
    <message>
        <source>a window has the file open: close it first</source>
        <translation>une fenêtre a le fichier ouvert : fermez-la d’abord</translation>
    </message>
    <message>
        <source>the token is another desk&apos;s, %1</source>
        <translation>le jeton est celui d’un autre poste, %1</translation>
    </message>
    <message>
        <source>The server %1 does not know this token any more.</source>
        <translation>Le serveur %1 ne connaît plus ce jeton.</translation>
    </message>
    <message>
        <source>The server %1 is busy (%2). Try again later.</source>
        <translation>Le serveur %1 est occupé (%2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server %1 did not take what was sent (%2).</source>
        <translation>Le serveur %1 n’a pas accepté ce qui a été envoyé (%2).</translation>
    </message>
    <message>
        <source>The server %1 does not answer (%2). What waits is kept.</source>
        <translation>Le serveur %1 ne répond pas (%2). Ce qui attend est gardé.</translation>
    </message>
    <message>
        <source>bring the file and a server together</source>
        <translation>accorder le fichier et un serveur</translation>
    </message>
    <message>
        <source>the desk&apos;s token; only its owner may read the file; - is standard input (default)</source>
        <translation>le jeton du poste ; seul son propriétaire peut lire le fichier ; - est l’entrée standard (par défaut)</translation>
    </message>
    <message>
        <source>certificates (PEM) that are trusted beside the computer&apos;s own</source>
        <translation>des certificats (PEM) admis en plus de ceux de l’ordinateur</translation>
    </message>
    <message>
        <source>this is no server&apos;s address</source>
        <translation>ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>the address must begin with https://, so that nobody reads along</source>
        <translation>l’adresse doit commencer par https://, pour que personne ne lise au passage</translation>
    </message>
    <message>
        <source>it is not where it belongs</source>
        <translation>il n’est pas à sa place</translation>
    </message>
    <message>
        <source>what would be changed</source>
        <translation>ce qui serait changé</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>needs --db and --token-file</source>
        <translation>demande --db et --token-file</translation>
    </message>
    <message>
        <source>list what was done, by whom and when, newest first</source>
        <translation>lister ce qui a été fait, par qui et quand, le plus récent d’abord</translation>
    </message>
    <message>
        <source>what the steps are about; default everything</source>
        <translation>ce dont parlent les étapes ; par défaut tout (everything)</translation>
    </message>
    <message>
        <source>so many at most; default 1000</source>
        <translation>au plus autant ; par défaut 1000</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>not a number of minutes from 0 to 1440</source>
        <translation>pas un nombre de minutes de 0 à 1440</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>it is not between 2000 and 2200</source>
        <translation>elle n’est pas entre 2000 et 2200</translation>
    </message>
    <message>
        <source>its history begins with a snapshot of another server; a backup of that server has all of it</source>
        <translation>son historique commence par un instantané d’un autre serveur ; une sauvegarde de ce serveur le contient en entier</translation>
    </message>
    <message>
        <source>it follows a server already</source>
        <translation>il suit déjà un serveur</translation>
    </message>
    <message>
        <source>step %1 waits and is not in the outbox</source>
        <translation>l’étape %1 attend et n’est pas dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>a step that waits does not have its changes</source>
        <translation>une étape qui attend n’a pas ses changements</translation>
    </message>
    <message>
        <source>steps that are confirmed are not numbered as such</source>
        <translation>des étapes confirmées ne sont pas numérotées comme telles</translation>
    </message>
    <message>
        <source>it has no club</source>
        <translation>il n’a pas de club</translation>
    </message>
    <message>
        <source>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
What is not known is null; the end of a block with no known end is null.</source>
        <translation>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
Ce qui n’est pas connu est null ; la fin d’un blocage sans fin connue est null.</translation>
    </message>
    <message>
        <source>only a step with one booking can go elsewhere</source>
        <translation>seule une étape avec une seule réservation peut aller ailleurs</translation>
    </message>
    <message>
        <source>it took another step back: undo that once more instead</source>
        <translation>elle annulait une autre étape : annulez plutôt celle-ci encore une fois</translation>
    </message>
    <message>
        <source>everything is as it was wanted: give it up</source>
        <translation>tout est déjà comme voulu : abandonnez-le</translation>
    </message>
    <message>
        <source>it follows another server; --join keeps it aside and takes this server&apos;s club</source>
        <translation>il suit un autre serveur ; --join le met de côté et prend le club de ce serveur</translation>
    </message>
    <message>
        <source>the server has no club yet: a file that has one can give it with --adopt</source>
        <translation>le serveur n’a pas encore de club : un fichier qui en a un peut le lui donner avec --adopt</translation>
    </message>
    <message>
        <source>the server has no club yet: --adopt gives it the one of this file</source>
        <translation>le serveur n’a pas encore de club : --adopt lui donne celui de ce fichier</translation>
    </message>
    <message>
        <source>it has a club of its own, and so has the server: --join keeps it aside and takes the server&apos;s</source>
        <translation>il a son propre club, et le serveur aussi : --join le met de côté et prend celui du serveur</translation>
    </message>
    <message>
        <source>give the file&apos;s club to a server that has none</source>
        <translation>donner le club du fichier à un serveur qui n’en a pas</translation>
    </message>
    <message>
        <source>a file with a club of its own is kept aside, and the server&apos;s taken</source>
        <translation>un fichier qui a son propre club est mis de côté, et celui du serveur est pris</translation>
    </message>
    <message>
        <source>take everything anew; what waits is kept, and sent</source>
        <translation>tout reprendre à neuf ; ce qui attend est gardé et envoyé</translation>
    </message>
    <message>
        <source>list what the server refused</source>
        <translation>lister ce que le serveur a refusé</translation>
    </message>
    <message>
        <source>those that somebody has decided, too</source>
        <translation>aussi ceux dont quelqu’un a décidé</translation>
    </message>
    <message>
        <source>Oldest first. &quot;code&quot; says why, &quot;blocker&quot; what is in the way.</source>
        <translation>Les plus anciens d’abord. « code » dit pourquoi, « blocker » ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>leave a conflict as the server has it</source>
        <translation>laisser un conflit tel que le serveur l’a</translation>
    </message>
    <message>
        <source>of the conflict</source>
        <translation>du conflit</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>do what a conflict wanted once more, perhaps elsewhere</source>
        <translation>refaire ce qu’un conflit voulait, peut-être ailleurs</translation>
    </message>
    <message>
        <source>another bay, for a step with one booking</source>
        <translation>une autre baie, pour une étape avec une seule réservation</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>une autre heure</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>une autre durée</translation>
    </message>
    <message>
        <source>is kept with the step</source>
        <translation>est gardé avec l’étape</translation>
    </message>
    <message>
        <source>The new step waits for the server as any other. It is made over what the file shows now.</source>
        <translation>La nouvelle étape attend le serveur comme toute autre. Elle est faite sur ce que le fichier montre à présent.</translation>
    </message>
    <message>
        <source>makes data without a club, for a desk that gives it one</source>
        <translation>crée des données sans club, pour un poste qui leur en donne un</translation>
    </message>
    <message>
        <source>PostgreSQL: a copy of each day goes there, 14 are kept; else none is made</source>
        <translation>PostgreSQL : une copie de chaque jour y va, 14 sont gardées ; sinon aucune n’est faite</translation>
    </message>
    <message>
        <source>it has a club</source>
        <translation>il a un club</translation>
    </message>
    <message>
        <source>a location is needed</source>
        <translation>il faut un site</translation>
    </message>
    <message>
        <source>it must be a date</source>
        <translation>ce doit être une date</translation>
    </message>
    <message>
        <source>a length is needed</source>
        <translation>il faut une durée</translation>
    </message>
    <message>
        <source>there is no such booking</source>
        <translation>cette réservation n’existe pas</translation>
    </message>
    <message>
        <source>either it or a length, not both</source>
        <translation>soit cela, soit une durée, pas les deux</translation>
    </message>
    <message>
        <source>it must be list, skip, move, shorten or cancel</source>
        <translation>ce doit être list, skip, move, shorten ou cancel</translation>
    </message>
    <message>
        <source>it must be bay or time</source>
        <translation>ce doit être bay ou time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a booking</source>
        <translation>« %1 » n’est pas un état de réservation</translation>
    </message>
    <message>
        <source>either a customer or a walk-in&apos;s name, not both</source>
        <translation>soit un client, soit le nom d’un client de passage, pas les deux</translation>
    </message>
    <message>
        <source>it must be one that a list has given</source>
        <translation>ce doit être l’un de ceux qu’une liste a donnés</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>ce doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it is not after the start</source>
        <translation>elle n’est pas après le début</translation>
    </message>
    <message>
        <source>a bay is not at the location that is named</source>
        <translation>une baie n’est pas sur le site nommé</translation>
    </message>
    <message>
        <source>either it or the minutes, not both</source>
        <translation>soit cela, soit les minutes, pas les deux</translation>
    </message>
    <message>
        <source>it must be whole minutes after the start</source>
        <translation>ce doit être un nombre entier de minutes après le début</translation>
    </message>
    <message>
        <source>let the club&apos;s server do it, https://host:port; exit 6 where it is not there</source>
        <translation>confie la commande au serveur du club, https://hôte:port ; code 6 s&apos;il ne répond pas</translation>
    </message>
    <message>
        <source>%1 goes with --server.</source>
        <translation>%1 va avec --server.</translation>
    </message>
    <message>
        <source>%1 is nothing that a server can do.</source>
        <translation>Un serveur ne peut rien faire de %1.</translation>
    </message>
    <message>
        <source>Needs --server. Sends what waits and reads what is new until neither has anything to say. A file that does not exist
is made, and has the club when the command ends. What the server refuses leaves the schedule and stays in
the file as a conflict. Exit 6: the server cannot be reached, or what became of the last question is not
known; nothing is lost, and the command can be given again.</source>
        <translation>Exige --server. Envoie ce qui attend et lit ce qui est nouveau jusqu’à ce que ni l’un ni l’autre n’ait rien à dire. Un fichier qui
n’existe pas est créé, et a le club quand la commande finit. Ce que le serveur refuse quitte le planning et reste
dans le fichier comme conflit. Code 6 : le serveur est hors d’atteinte, ou l’on ne sait pas ce qu’est devenue la
dernière question ; rien n’est perdu, et la commande peut être redonnée.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>for operators with the tag %1</source>
        <translation>pour les opérateurs avec l’étiquette %1</translation>
    </message>
    <message>
        <source>for customers with the tag %1</source>
        <translation>pour les clients avec l’étiquette %1</translation>
    </message>
    <message>
        <source>is not between 0 and 744 hours</source>
        <translation>n’est pas entre 0 et 744 heures</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a switch</source>
        <translation>« %1 » n’est pas un réglage</translation>
    </message>
    <message>
        <source>goes round in a circle: %1</source>
        <translation>tourne en rond : %1</translation>
    </message>
    <message>
        <source>it is not asked for that</source>
        <translation>cela ne se règle pas pour cela</translation>
    </message>
    <message>
        <source>a stop is never on</source>
        <translation>un arrêt n’est jamais actif</translation>
    </message>
    <message>
        <source>a tag is empty</source>
        <translation>une étiquette est vide</translation>
    </message>
    <message>
        <source>its key stays: others name it</source>
        <translation>sa clé reste : d’autres la nomment</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>les heures</translation>
    </message>
    <message>
        <source>they are 0 to %1</source>
        <translation>de 0 à %1</translation>
    </message>
    <message>
        <source>set a password of your own first, else you would be locked out</source>
        <translation>donnez-vous d’abord un mot de passe, sinon vous seriez exclu</translation>
    </message>
    <message>
        <source>there is a role with the key &quot;%1&quot; already</source>
        <translation>il y a déjà un rôle avec la clé « %1 »</translation>
    </message>
    <message>
        <source>there is a role called &quot;%1&quot; already</source>
        <translation>il y a déjà un rôle nommé « %1 »</translation>
    </message>
    <message>
        <source>roles may not inherit from each other in a circle: %1</source>
        <translation>des rôles ne peuvent pas hériter les uns des autres en rond : %1</translation>
    </message>
    <message>
        <source>days ahead are 0 or more</source>
        <translation>le nombre de jours à l’avance est 0 ou plus</translation>
    </message>
    <message>
        <source>there is somebody called &quot;%1&quot; already</source>
        <translation>il y a déjà quelqu’un du nom de « %1 »</translation>
    </message>
    <message>
        <source>%1 would get a right that you do not have yourself (%2)</source>
        <translation>%1 recevrait un droit que vous n’avez pas vous-même (%2)</translation>
    </message>
    <message>
        <source>nobody would be left who may edit operators everywhere</source>
        <translation>il ne resterait personne qui puisse modifier les opérateurs partout</translation>
    </message>
    <message>
        <source>it needs %1 characters or more</source>
        <translation>il lui faut %1 caractères ou plus</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed</source>
        <translation>il contient un caractère qu’on ne peut pas taper</translation>
    </message>
    <message>
        <source>one character all through is guessed at once</source>
        <translation>un seul caractère répété se devine tout de suite</translation>
    </message>
    <message>
        <source>it holds the name of its owner</source>
        <translation>il contient le nom de son propriétaire</translation>
    </message>
    <message>
        <source>a password is of operator %1 who is not there</source>
        <translation>un mot de passe est de l’opérateur %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>the password of operator %1 is not readable</source>
        <translation>le mot de passe de l’opérateur %1 n’est pas lisible</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none; see flags</source>
        <translation>« %1 » n’en est pas une ; voir flags</translation>
    </message>
    <message>
        <source>one of --off, --on, --stop and --clear</source>
        <translation>un seul de --off, --on, --stop et --clear</translation>
    </message>
    <message>
        <source>one of --location, --operator-tag and --customer-tag, and none with --stop</source>
        <translation>un seul de --location, --operator-tag et --customer-tag, et aucun avec --stop</translation>
    </message>
    <message>
        <source>list what can be switched off, and what is</source>
        <translation>lister ce qu’on peut désactiver, et ce qui l’est</translation>
    </message>
    <message>
        <source>&quot;on&quot; is what holds where nothing else is said. Of the switches that fit, the first decides: stop (off for
everybody), a tag of the customer, a tag of the operator, the location, everybody; of two tags the one that
switches off. &quot;history&quot; has the last steps that switched something.</source>
        <translation>« on » vaut où rien d’autre n’est dit. Des réglages qui conviennent, le premier décide : arrêt (désactivé pour
tous), une étiquette du client, une étiquette de l’opérateur, le site, tous ; de deux étiquettes, celle qui
désactive. « history » contient les derniers pas qui ont réglé quelque chose.</translation>
    </message>
    <message>
        <source>switch a feature off or on, for all or for some</source>
        <translation>désactiver ou activer une fonction, pour tous ou pour certains</translation>
    </message>
    <message>
        <source>its name, as of flags</source>
        <translation>son nom, comme dans flags</translation>
    </message>
    <message>
        <source>switch it off</source>
        <translation>la désactiver</translation>
    </message>
    <message>
        <source>switch it on</source>
        <translation>l’activer</translation>
    </message>
    <message>
        <source>off for everybody at once, whatever else is switched</source>
        <translation>désactivée pour tous tout de suite, quels que soient les autres réglages</translation>
    </message>
    <message>
        <source>take the switch out; without --location or a tag the stop, where there is one</source>
        <translation>enlever le réglage ; sans --location ni étiquette l’arrêt, s’il y en a un</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>ÉTIQUETTE</translation>
    </message>
    <message>
        <source>for operators who have the tag</source>
        <translation>pour les opérateurs qui ont l’étiquette</translation>
    </message>
    <message>
        <source>for customers who have the tag</source>
        <translation>pour les clients qui ont l’étiquette</translation>
    </message>
    <message>
        <source>Needs club.edit. It holds at once in this file&apos;s window, and in others with the next answer of the server,
which refuses by the same switches. One change set, one undo; &quot;changeSet&quot; is null where nothing changes.</source>
        <translation>Demande club.edit. Vaut tout de suite dans la fenêtre de ce fichier, et dans les autres avec la prochaine réponse du
serveur, qui refuse selon les mêmes réglages. Un pas, une annulation ; « changeSet » est null où rien ne change.</translation>
    </message>
    <message>
        <source>either %1 or --restore</source>
        <translation>soit %1, soit --restore</translation>
    </message>
    <message>
        <source>write a number of days, or none</source>
        <translation>écrivez un nombre de jours, ou none</translation>
    </message>
    <message>
        <source>change an operator, or add one</source>
        <translation>modifier un opérateur, ou en ajouter un</translation>
    </message>
    <message>
        <source>name or id; with --add the new one&apos;s name</source>
        <translation>nom ou identifiant ; avec --add le nom du nouveau</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>keys of roles: everywhere, or behind @ at one location; empty: none</source>
        <translation>clés de rôles : partout, ou derrière @ à un site ; vide : aucun</translation>
    </message>
    <message>
        <source>tags that features are switched by; empty: none</source>
        <translation>étiquettes selon lesquelles des fonctions sont réglées ; vide : aucune</translation>
    </message>
    <message>
        <source>whether they may act at all</source>
        <translation>s’il peut agir</translation>
    </message>
    <message>
        <source>take them off the list; history goes on to name them</source>
        <translation>l’enlever de la liste ; l’historique continue de le nommer</translation>
    </message>
    <message>
        <source>bring them back</source>
        <translation>le remettre</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Nobody gives a right that they have not themselves, and somebody who
may edit operators everywhere is always left. One change set, one undo; &quot;changeSet&quot; is null with --dry-run or
where nothing changes.</source>
        <translation>Ce qui n’est pas nommé reste. Demande operator.edit. Nul ne donne un droit qu’il n’a pas, et il reste toujours
quelqu’un qui peut modifier les opérateurs partout. Un pas, une annulation ; « changeSet » est null avec --dry-run
ou où rien ne change.</translation>
    </message>
    <message>
        <source>change a role, or make one</source>
        <translation>modifier un rôle, ou en créer un</translation>
    </message>
    <message>
        <source>its key, as of roles; a new one makes a role</source>
        <translation>sa clé, comme dans roles ; une nouvelle crée un rôle</translation>
    </message>
    <message>
        <source>keys of roles whose permissions it has too; empty: none</source>
        <translation>clés des rôles dont il a aussi les permissions ; vide : aucun</translation>
    </message>
    <message>
        <source>its own permissions, as of roles; * is all; empty: none</source>
        <translation>ses propres permissions, comme dans roles ; * est tout ; vide : aucune</translation>
    </message>
    <message>
        <source>how many days ahead it lets people lay blocks; none: as those that it inherits from, else without limit</source>
        <translation>combien de jours à l’avance il laisse poser des blocages ; none : comme ceux dont il hérite, sinon sans limite</translation>
    </message>
    <message>
        <source>whoever has it gets nothing by it any more</source>
        <translation>qui l’a ne reçoit plus rien par lui</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Roles that would inherit from each other in a circle are refused,
and so is a right for somebody that who acts has not. One change set, one undo.</source>
        <translation>Ce qui n’est pas nommé reste. Demande operator.edit. Des rôles qui hériteraient les uns des autres en rond sont refusés,
de même qu’un droit que celui qui agit n’a pas. Un pas, une annulation.</translation>
    </message>
    <message>
        <source>list who works with the program</source>
        <translation>lister qui travaille avec le programme</translation>
    </message>
    <message>
        <source>removed ones too</source>
        <translation>aussi ceux qui sont retirés</translation>
    </message>
    <message>
        <source>&quot;location&quot; is null where a role holds everywhere; &quot;pin&quot; says whether there is one at this desk.</source>
        <translation>« location » est null où un rôle vaut partout ; « pin » dit s’il y en a un à ce poste.</translation>
    </message>
    <message>
        <source>list the roles and what each may do</source>
        <translation>lister les rôles et ce que chacun permet</translation>
    </message>
    <message>
        <source>&quot;permissions&quot; of a role are its own, &quot;all&quot; those with what it inherits.</source>
        <translation>« permissions » d’un rôle sont les siennes, « all » celles avec ce dont il hérite.</translation>
    </message>
    <message>
        <source>the new password comes with --new-password-file or as BAYBOARD_NEW_PASSWORD</source>
        <translation>le nouveau mot de passe vient avec --new-password-file ou dans BAYBOARD_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>the operator&apos;s password, where the club asks for one; as --pin-file. Else BAYBOARD_PASSWORD of the environment</source>
        <translation>le mot de passe de l’opérateur, où le club en demande un ; comme --pin-file. Sinon BAYBOARD_PASSWORD de l’environnement</translation>
    </message>
    <message>
        <source>set, change or remove a password</source>
        <translation>donner, changer ou enlever un mot de passe</translation>
    </message>
    <message>
        <source>the new password; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PASSWORD of the environment</source>
        <translation>le nouveau mot de passe ; seul son propriétaire peut lire le fichier ; - est l’entrée standard. Sinon BAYBOARD_NEW_PASSWORD de l’environnement</translation>
    </message>
    <message>
        <source>of somebody else (needs operator.edit)</source>
        <translation>de quelqu’un d’autre (demande operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old password comes with --password-file or BAYBOARD_PASSWORD. A password belongs to
this file; it is asked for where set-sign-in says so. 10 characters or more.</source>
        <translation>De celui qui agit (--as), dont l’ancien mot de passe vient avec --password-file ou BAYBOARD_PASSWORD. Un mot de passe
appartient à ce fichier ; il est demandé où set-sign-in le dit. 10 caractères ou plus.</translation>
    </message>
    <message>
        <source>say how often the club asks for passwords</source>
        <translation>dire à quel rythme le club demande les mots de passe</translation>
    </message>
    <message>
        <source>a password opens a desk for so long; 0: none is asked for</source>
        <translation>un mot de passe ouvre un poste pour ce temps ; 0 : aucun n’est demandé</translation>
    </message>
    <message>
        <source>Needs club.edit and a password of one&apos;s own. A program that is started asks again. &quot;asked&quot; is false while nobody
who may edit operators has a password at this desk.</source>
        <translation>Demande club.edit et un mot de passe à soi. Un programme qui démarre le redemande. « asked » est false tant que personne
qui peut modifier les opérateurs n’a de mot de passe à ce poste.</translation>
    </message>
    <message>
        <source>remove all PINs and passwords of this file</source>
        <translation>enlever tous les codes PIN et mots de passe de ce fichier</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>a webhook is not readable</source>
        <translation>un webhook est illisible</translation>
    </message>
    <message>
        <source>it must be this, following or all</source>
        <translation>il faut this, following ou all</translation>
    </message>
    <message>
        <source>it must be all, for the id is a series&apos;</source>
        <translation>il faut all, car l’identifiant est celui d’une série</translation>
    </message>
    <message>
        <source>from or to must say which part</source>
        <translation>from ou to doit dire quelle partie</translation>
    </message>
    <message>
        <source>an address is needed</source>
        <translation>il faut une adresse</translation>
    </message>
    <message>
        <source>the webhook has ended</source>
        <translation>le webhook est terminé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event that there is</source>
        <translation>« %1 » n’est pas un événement connu</translation>
    </message>
    <message>
        <source>there are %1 webhooks already</source>
        <translation>il y a déjà %1 webhooks</translation>
    </message>
    <message>
        <source>the key of the webhooks&apos; secrets</source>
        <translation>la clé des secrets des webhooks</translation>
    </message>
    <message>
        <source>it is not the one that they were sealed with</source>
        <translation>ce n’est pas celle avec laquelle ils ont été scellés</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>ce n’est pas une adresse du web</translation>
    </message>
    <message>
        <source>https is wanted</source>
        <translation>il faut https</translation>
    </message>
    <message>
        <source>neither a user nor a # may be in it</source>
        <translation>elle ne doit contenir ni utilisateur ni #</translation>
    </message>
    <message>
        <source>tells that address what happens, and shows its secret this once</source>
        <translation>dit à cette adresse ce qui se passe, et montre son secret cette seule fois</translation>
    </message>
    <message>
        <source>lists whom the server tells what happens, and how that goes</source>
        <translation>liste à qui le serveur dit ce qui se passe, et comment cela va</translation>
    </message>
    <message>
        <source>tells an address nothing any more</source>
        <translation>ne dit plus rien à une adresse</translation>
    </message>
    <message>
        <source>gives a webhook a new secret; both sign for a while</source>
        <translation>donne un nouveau secret à un webhook ; les deux signent quelque temps</translation>
    </message>
    <message>
        <source>lists events that were given up</source>
        <translation>liste les événements abandonnés</translation>
    </message>
    <message>
        <source>sends them again, all or one</source>
        <translation>les envoie de nouveau, tous ou un seul</translation>
    </message>
    <message>
        <source>yes or no is wanted</source>
        <translation>il faut yes ou no</translation>
    </message>
    <message>
        <source>token create: the only operator whose steps it may send; webhook add: whose eyes it sees with</source>
        <translation>token create : le seul opérateur dont il peut envoyer les étapes ; webhook add : avec les yeux de qui il voit</translation>
    </message>
    <message>
        <source>webhook add: which events; else every one</source>
        <translation>webhook add : quels événements ; sinon tous</translation>
    </message>
    <message>
        <source>webhook add: of which location; else of all</source>
        <translation>webhook add : de quel site ; sinon de tous</translation>
    </message>
    <message>
        <source>webhook replay: only this one</source>
        <translation>webhook replay : celui-ci seulement</translation>
    </message>
    <message>
        <source>webhook rotate: how long the old secret signs as well (1440)</source>
        <translation>webhook rotate : combien de temps l’ancien secret signe aussi (1440)</translation>
    </message>
    <message>
        <source>key that keeps the webhooks&apos; secrets; made where there is none; a club&apos;s file has it beside it</source>
        <translation>clé qui garde les secrets des webhooks ; créée s’il n’y en a pas ; le fichier d’un club l’a à côté de lui</translation>
    </message>
    <message>
        <source>certificates of receivers to be trusted, PEM</source>
        <translation>certificats de destinataires à accepter, PEM</translation>
    </message>
    <message>
        <source>whether webhooks may go to addresses inside your own network (no)</source>
        <translation>si les webhooks peuvent aller à des adresses de votre propre réseau (no)</translation>
    </message>
    <message>
        <source>then an event is given up (12)</source>
        <translation>ensuite un événement est abandonné (12)</translation>
    </message>
    <message>
        <source>before the second attempt (5); four times as long before each further one</source>
        <translation>avant le deuxième essai (5) ; quatre fois plus avant chacun des suivants</translation>
    </message>
    <message>
        <source>how long a receiver is left alone after five failures in a row (30)</source>
        <translation>combien de temps un destinataire est laissé tranquille après cinq échecs de suite (30)</translation>
    </message>
    <message>
        <source>seconds that an attempt may take (15)</source>
        <translation>secondes que peut prendre un essai (15)</translation>
    </message>
    <message>
        <source>an operator is wanted, for whose eyes it is</source>
        <translation>il faut un opérateur, pour les yeux duquel c’est</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>it holds no key</source>
        <translation>il ne contient pas de clé</translation>
    </message>
    <message>
        <source>a file for the key of the webhooks&apos; secrets is wanted</source>
        <translation>il faut un fichier pour la clé des secrets des webhooks</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>il ne contient pas de certificat</translation>
    </message>
    <message>
        <source>%1 has a right that you do not have yourself (%2)</source>
        <translation>%1 a un droit que vous n’avez pas vous-même (%2)</translation>
    </message>
    <message>
        <source>a step kept aside is not readable</source>
        <translation>une étape mise de côté n’est pas lisible</translation>
    </message>
    <message>
        <source>the number of bookings</source>
        <translation>le nombre de réservations</translation>
    </message>
    <message>
        <source>at most %1 can be changed at once</source>
        <translation>au plus %1 peuvent être modifiées à la fois</translation>
    </message>
    <message>
        <source>a cancellation needs one</source>
        <translation>une annulation en demande un</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <translation>son dernier jour précède le premier</translation>
    </message>
    <message>
        <source>more than a year cannot be tried at once</source>
        <translation>on ne peut pas essayer plus d’un an à la fois</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>il est avant le premier jour</translation>
    </message>
    <message numerus="yes">
        <source>a sheet has %n day(s) at most</source>
        <translation>
            <numerusform>une feuille a %n jour au plus</numerusform>
            <numerusform>une feuille a %n jours au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n booking(s) with a name of their own the search knows %1</source>
        <translation>
            <numerusform>sur %n réservation avec un nom propre, la recherche en connaît %1</numerusform>
            <numerusform>sur %n réservations avec un nom propre, la recherche en connaît %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>it takes no further page</source>
        <translation>plus aucune page n’est acceptée</translation>
    </message>
    <message>
        <source>find free times as a caller says them: &quot;90 min 2 bays after 17 thu fri&quot;</source>
        <translation>chercher des heures libres comme un appelant les dit : « 90 min 2 postes après 17h jeu ven »</translation>
    </message>
    <message>
        <source>WISH</source>
        <translation>SOUHAIT</translation>
    </message>
    <message>
        <source>length, bays, days and times in any order, in English, French, German or Spanish</source>
        <translation>durée, baies, jours et heures dans n’importe quel ordre, en anglais, français, allemand ou espagnol</translation>
    </message>
    <message>
        <source>how many; default 8</source>
        <translation>combien ; 8 par défaut</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
The best slot first. &quot;violations&quot; say what is in the way of the nearest one where there is none; &quot;stopped&quot; that the
search ended early.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
Le meilleur créneau d’abord. &quot;violations&quot; dit ce qui gêne le plus proche quand il n’y en a aucun ; &quot;stopped&quot; que la
recherche s’est arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Looks at the days that are named, else at the next 60. Near to what was said comes first, then bays side by side,
no gap that nobody could book, earlier, and not all on one day. Times of day are of the wall clock, behind 24:00 of the
next day. Warnings do not keep a slot out; blocks do.</source>
        <translation>Regarde les jours nommés, sinon les 60 prochains. Ce qui est proche de la demande vient d’abord, puis des baies côte à côte,
aucun trou que personne ne pourrait réserver, plus tôt, et pas tout le même jour. Les heures sont celles de l’horloge murale, après 24:00 du
jour suivant. Les avertissements n’excluent pas un créneau ; les blocages si.</translation>
    </message>
    <message>
        <source>list the bookings of a period that a rule book would have judged otherwise than the one in force</source>
        <translation>lister les réservations d’une période qu’un livre de règles aurait jugées autrement que celui en vigueur</translation>
    </message>
    <message>
        <source>first day; default 90 days before the last</source>
        <translation>premier jour ; par défaut 90 jours avant le dernier</translation>
    </message>
    <message>
        <source>last day; default today</source>
        <translation>dernier jour ; par défaut aujourd’hui</translation>
    </message>
    <message>
        <source>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Invalide (code 4) : {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXTE}</translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, hours and blocks are
those of today; rules about moving and cancelling are not tried, and cancelled bookings are left out. Nothing is changed.</source>
        <translation>Chaque réservation est jugée telle qu’elle a été faite, au moment où elle l’a été, à côté de ce qui était réservé alors. Clients, horaires et blocages sont
ceux d’aujourd’hui ; les règles de déplacement et d’annulation ne sont pas essayées et les réservations annulées sont laissées de côté. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>list a location&apos;s days as a run sheet: bookings, blocks and notes by bay</source>
        <translation>lister les jours d’un site en feuille de service : réservations, blocages et notes par baie</translation>
    </message>
    <message>
        <source>first day; default today at the location</source>
        <translation>premier jour ; par défaut aujourd’hui sur le site</translation>
    </message>
    <message>
        <source>last day; default the first</source>
        <translation>dernier jour ; par défaut le premier</translation>
    </message>
    <message>
        <source>only these bays of the location</source>
        <translation>seulement ces baies du site</translation>
    </message>
    <message>
        <source>by bay (default), or all bays of a day in order of time</source>
        <translation>par baie (par défaut), ou toutes les baies d’un jour dans l’ordre des heures</translation>
    </message>
    <message>
        <source>nothing that tells whom a time is for</source>
        <translation>rien qui dise pour qui est un créneau</translation>
    </message>
    <message>
        <source>free time in opening hours too</source>
        <translation>aussi le temps libre pendant les heures d’ouverture</translation>
    </message>
    <message>
        <source>cancelled bookings too</source>
        <translation>aussi les réservations annulées</translation>
    </message>
    <message>
        <source>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; is null with --form day. &quot;amount&quot; (price and fee) stands on the first line of a booking only.</source>
        <translation>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; est null avec --form day. &quot;amount&quot; (prix et frais) n’est que sur la première ligne d’une réservation.</translation>
    </message>
    <message>
        <source>What reaches over midnight is there on both days: &quot;continues&quot;, then &quot;continued&quot;. Names and phones are there as far as
the operator may know them. The window prints the same sheet (Ctrl+P).</source>
        <translation>Ce qui passe minuit est présent les deux jours : &quot;continues&quot;, puis &quot;continued&quot;. Noms et téléphones y sont pour autant que
l’opérateur puisse les connaître. La fenêtre imprime la même feuille (Ctrl+P).</translation>
    </message>
    <message>
        <source>its time does not run any more</source>
        <translation>son temps est terminé</translation>
    </message>
    <message>
        <source>it must be longer than none</source>
        <translation>il doit y en avoir</translation>
    </message>
    <message>
        <source>it is given at the end, and alone</source>
        <translation>il est offert à la fin, et rien d’autre avec</translation>
    </message>
    <message>
        <source>time that costs nothing is given with one</source>
        <translation>le temps offert en demande un</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas entre %2 et %3</translation>
    </message>
    <message>
        <source>there is a location called &quot;%1&quot; already</source>
        <translation>il y a déjà un site nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a deposit is 0 or more</source>
        <translation>un dépôt est de 0 ou plus</translation>
    </message>
    <message>
        <source>its location is not there any more</source>
        <translation>son site n’existe plus</translation>
    </message>
    <message>
        <source>there is a bay called &quot;%1&quot; at %2 already</source>
        <translation>il y a déjà une baie nommée «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>there is a tier with the key &quot;%1&quot; already</source>
        <translation>il y a déjà une catégorie avec la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is a tier called &quot;%1&quot; already</source>
        <translation>il y a déjà une catégorie nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the week starts on a day of the week</source>
        <translation>la semaine commence un jour de la semaine</translation>
    </message>
    <message>
        <source>a bay stays at its location</source>
        <translation>une baie reste sur son site</translation>
    </message>
    <message>
        <source>its key stays: customers and rules name it</source>
        <translation>sa clé reste&#xa0;: les clients et les règles la nomment</translation>
    </message>
    <message>
        <source>it is the last location; a club needs one</source>
        <translation>c’est le dernier site&#xa0;; il en faut un à un club</translation>
    </message>
    <message>
        <source>nothing would be left that can be booked; a club needs a bay</source>
        <translation>il ne resterait rien à réserver&#xa0;; il faut une baie à un club</translation>
    </message>
    <message>
        <source>it is the last tier; customers need one</source>
        <translation>c’est la dernière catégorie&#xa0;; il en faut une aux clients</translation>
    </message>
    <message>
        <source>the rule book names it in line %1; change it there first (%2)</source>
        <translation>les règles le nomment à la ligne %1&#xa0;; changez-le d’abord là (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 cannot be taken out: bookings or blocks name it; let it be booked no more instead</source>
        <translation>%1 à %2 ne peut pas être retirée&#xa0;: des réservations ou des blocages la nomment&#xa0;; ne la laissez plus réserver</translation>
    </message>
    <message>
        <source>make a running or coming booking longer for nothing</source>
        <translation>prolonger gratuitement une réservation en cours ou à venir</translation>
    </message>
    <message>
        <source>how much longer</source>
        <translation>combien de temps en plus</translation>
    </message>
    <message>
        <source>why; kept</source>
        <translation>pourquoi&#xa0;; est gardé</translation>
    </message>
    <message>
        <source>What was given is listed by free-time.</source>
        <translation>free-time donne la liste de ce qui a été offert.</translation>
    </message>
    <message>
        <source>also what each of them does again and again (90 days)</source>
        <translation>aussi ce que chacun fait régulièrement (90 jours)</translation>
    </message>
    <message>
        <source>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
With --patterns also &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]; codes: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
The last four are null but for the usual slot; weekday is 1 (Monday) to 7.</source>
        <translation>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
Avec --patterns aussi &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]&#xa0;; codes&#xa0;: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
Les quatre derniers sont null sauf pour le créneau habituel&#xa0;; weekday va de 1 (lundi) à 7.</translation>
    </message>
    <message>
        <source>list the time that bookings were given for nothing</source>
        <translation>lister le temps offert aux réservations</translation>
    </message>
    <message>
        <source>given at this or later</source>
        <translation>offert à ce moment ou plus tard</translation>
    </message>
    <message>
        <source>given before this (a date: to its end)</source>
        <translation>offert avant ce moment (une date&#xa0;: jusqu’à sa fin)</translation>
    </message>
    <message>
        <source>only to this customer: name, phone, e-mail or id</source>
        <translation>seulement à ce client&#xa0;: nom, téléphone, e-mail ou identifiant</translation>
    </message>
    <message>
        <source>only by this one</source>
        <translation>seulement par celui-ci</translation>
    </message>
    <message>
        <source>Read off the journal: what was undone is not listed. Names and reasons are null for who may not know customers.
The last 30 days where --from is not given and no customer is named.</source>
        <translation>Lu dans le journal&#xa0;: ce qui a été annulé n’y est pas. Noms et motifs sont null pour qui ne peut pas connaître les clients.
Les 30 derniers jours sans --from ni client.</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>VUE</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>not kiosk, cleaner or coach</source>
        <translation>ni kiosk, ni cleaner, ni coach</translation>
    </message>
    <message>
        <source>the booking there</source>
        <translation>la réservation qui s’y trouve</translation>
    </message>
    <message>
        <source>%1 has begun and stays where it is</source>
        <translation>%1 a commencé et reste où il est</translation>
    </message>
    <message>
        <source>there is no other place for %1 near its time</source>
        <translation>il n’y a pas d’autre place pour %1 près de son heure</translation>
    </message>
    <message>
        <source>there are not enough other places near their times</source>
        <translation>il n’y a pas assez d’autres places près de leurs heures</translation>
    </message>
    <message>
        <source>say which rules are in the way of a time, where they stand, and who may set them aside</source>
        <translation>dire quelles règles s’opposent à une heure, où elles se trouvent et qui peut passer outre</translation>
    </message>
    <message>
        <source>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Rules with the heaviest first. &quot;entry&quot; is the rule as the book has it on that line, &quot;within&quot; what it is a part of;
&quot;fits&quot; are the nearest times that pass; &quot;notPermitted&quot; is null for who may book here.</source>
        <translation>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Les règles les plus lourdes d’abord. &quot;entry&quot; est la règle telle qu’elle figure au règlement à cette ligne, &quot;within&quot; ce dont elle fait partie&#xa0;;
&quot;fits&quot; sont les heures les plus proches qui conviennent&#xa0;; &quot;notPermitted&quot; est null pour qui peut réserver ici.</translation>
    </message>
    <message>
        <source>Nothing is tried or logged. Without --customer, for anybody: rules that depend on who it is keep silent.</source>
        <translation>Rien n’est tenté ni consigné. Sans --customer, pour n’importe qui&#xa0;: les règles qui dépendent de la personne se taisent.</translation>
    </message>
    <message>
        <source>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Newest first; sums with the most first. &quot;minutes&quot; counts each bay.
&quot;knownFrom&quot; is null, or when this desk took over from its server what it has: it knows of no time that was given before.</source>
        <translation>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Le plus récent d’abord&#xa0;; les sommes, la plus grande d’abord. &quot;minutes&quot; compte chaque baie.
&quot;knownFrom&quot; est null, ou le moment où ce poste a repris de son serveur ce qu’il a&#xa0;: il ne connaît aucun temps offert avant.</translation>
    </message>
    <message>
        <source>does not go with --view, --choose-next or --find</source>
        <translation>ne va pas avec --view, --choose-next ni --find</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>APPARENCE</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>POURCENT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>SENS</translation>
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
        <translation>il ne reste rien de sa durée : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be one of several customers who have this phone or e-mail; kept as a walk-in of that name</source>
        <translation>« %1 » peut être l’un de plusieurs clients qui ont ce téléphone ou cette adresse ; gardé sans rendez-vous sous ce nom</translation>
    </message>
    <message>
        <source>a new customer is made</source>
        <translation>un nouveau client est créé</translation>
    </message>
    <message>
        <source>kept as a walk-in of that name</source>
        <translation>gardé sans rendez-vous sous ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot;, who has this phone or e-mail; %3</source>
        <translation>« %1 » n’est pas « %2 », qui a ce téléphone ou cette adresse ; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of the customer who has this phone or e-mail; %2</source>
        <translation>« %1 » n’est pas le nom du client qui a ce téléphone ou cette adresse ; %2</translation>
    </message>
    <message>
        <source>%1 (as was answered)</source>
        <translation>%1 (selon la réponse)</translation>
    </message>
    <message>
        <source>this is no calendar: it does not begin with BEGIN:VCALENDAR</source>
        <translation>ce n’est pas un calendrier : il ne commence pas par BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as the bay &quot;%2&quot;</source>
        <translation>« %1 » est lu comme la baie « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2</source>
        <translation>« %1 » est lu comme %2</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s) more than there are headings: %1; a text with the delimiter in it needs quotes around it</source>
        <translation>
            <numerusform>elle a %n cellule de plus que d’en-têtes : %1 ; un texte qui contient le séparateur doit être entre guillemets</numerusform>
            <numerusform>elle a %n cellules de plus que d’en-têtes : %1 ; un texte qui contient le séparateur doit être entre guillemets</numerusform>
        </translation>
    </message>
    <message>
        <source>source: &quot;%1&quot;, by the file&apos;s name; rows of the next export are known again under the same name</source>
        <translation>source : « %1 », d’après le nom du fichier ; les lignes du prochain export sont reconnues sous le même nom</translation>
    </message>
    <message>
        <source>a series is not readable</source>
        <translation>une série est illisible</translation>
    </message>
    <message>
        <source>step %1 is in no feed: no desk hears of it</source>
        <translation>l’étape %1 n’est dans aucun flux : aucun poste n’en entend parler</translation>
    </message>
    <message>
        <source>step %1 is twice in one feed</source>
        <translation>l’étape %1 est deux fois dans un flux</translation>
    </message>
    <message>
        <source>step %1 is marked as undone or not against the steps behind it</source>
        <translation>l’étape %1 est marquée comme annulée, ou non, contrairement aux étapes qui la suivent</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats what was so already</source>
        <translation>l’étape %1 annule ou rétablit ce qui l’était déjà</translation>
    </message>
    <message>
        <source>step %1 does not take back or repeat the step that it names</source>
        <translation>l’étape %1 n’annule ni ne rétablit l’étape qu’elle nomme</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats a step that is not there</source>
        <translation>l’étape %1 annule ou rétablit une étape qui n’existe pas</translation>
    </message>
    <message>
        <source>step %1 is by an operator who is not there</source>
        <translation>l’étape %1 est d’un opérateur qui n’existe pas</translation>
    </message>
    <message>
        <source>step %1 was allowed by an operator who is not there</source>
        <translation>l’étape %1 a été permise par un opérateur qui n’existe pas</translation>
    </message>
    <message>
        <source>step %1 sets aside %2, which is no rule</source>
        <translation>l’étape %1 passe outre à %2, qui n’est pas une règle</translation>
    </message>
    <message>
        <source>step %1 has not the number in its feed that is its turn</source>
        <translation>l’étape %1 n’a pas dans son flux le numéro qui est son tour</translation>
    </message>
    <message>
        <source>the pages of the file</source>
        <translation>les pages du fichier</translation>
    </message>
    <message>
        <source>the tables of the file</source>
        <translation>les tables du fichier</translation>
    </message>
    <message>
        <source>who holds which bay</source>
        <translation>l’occupation des baies</translation>
    </message>
    <message>
        <source>bookings and blocks</source>
        <translation>les réservations et les blocages</translation>
    </message>
    <message>
        <source>bays and customers of bookings</source>
        <translation>les baies et les clients des réservations</translation>
    </message>
    <message>
        <source>PINs and passwords</source>
        <translation>les codes PIN et les mots de passe</translation>
    </message>
    <message>
        <source>the order of the journal</source>
        <translation>l’ordre du journal</translation>
    </message>
    <message>
        <source>the steps of the journal</source>
        <translation>les étapes du journal</translation>
    </message>
    <message>
        <source>the history of each entry</source>
        <translation>l’historique de chaque entrée</translation>
    </message>
    <message>
        <source>what waits for the server</source>
        <translation>ce qui attend le serveur</translation>
    </message>
    <message>
        <source>the feeds of a server</source>
        <translation>les flux d’un serveur</translation>
    </message>
    <message>
        <source>%1 could not be read to the end: %2</source>
        <translation>lecture inachevée de ce qui suit&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>the search for customers and bookings</source>
        <translation>la recherche des clients et des réservations</translation>
    </message>
    <message>
        <source>step %1 is of a desk that never had this file</source>
        <translation>l’étape %1 est d’un poste qui n’a jamais eu ce fichier</translation>
    </message>
    <message>
        <source>step %1 names another one and takes nothing back</source>
        <translation>l’étape %1 en nomme une autre et n’annule rien</translation>
    </message>
    <message>
        <source>the search for customers does not fit the words that it was made of</source>
        <translation>la recherche des clients ne correspond pas aux mots dont elle est faite</translation>
    </message>
    <message>
        <source>the search for bookings does not fit the words that it was made of</source>
        <translation>la recherche des réservations ne correspond pas aux mots dont elle est faite</translation>
    </message>
    <message>
        <source>%1 (%2) is not found by its own words</source>
        <translation>%1 (%2)&#xa0;: introuvable par ses propres mots</translation>
    </message>
    <message>
        <source>nothing repeats; it needs --rrule, --recurrence or --rdate</source>
        <translation>rien ne se répète&#xa0;; il faut --rrule, --recurrence ou --rdate</translation>
    </message>
    <message>
        <source>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; is the series, or the block where there is none. &quot;change&quot; is new, changed, removed or skipped; &quot;taken&quot; is closed
by other blocks already. Bookings in the way that nobody decided about are exit 3 with the same JSON; with
--dry-run and --on-clash list they are only listed (exit 0).</source>
        <translation>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; est la série, ou le blocage s’il n’y en a pas. &quot;change&quot; est new, changed, removed ou skipped ; &quot;taken&quot; est déjà fermé
par d’autres blocages. Des réservations qui gênent et que personne n’a tranchées : code 3 avec le même JSON ; avec
--dry-run et --on-clash list elles sont seulement listées (code 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>how many of them of one address that is no proxy of yours (1024); 0: any</source>
        <translation>combien d’entre elles d’une adresse qui n’est pas un de vos mandataires (1024) ; 0 : sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that no desk heard of are told from now on.</source>
        <translation>
            <numerusform>%n étape dont aucun poste n’avait entendu parler est désormais transmise.</numerusform>
            <numerusform>%n étapes dont aucun poste n’avait entendu parler sont désormais transmises.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a permission nor a role</source>
        <translation>« %1 » n’est ni un droit ni un rôle</translation>
    </message>
    <message>
        <source>events without a place are on &quot;%1&quot;: the calendar is called so</source>
        <translation>les événements sans lieu sont sur «&#xa0;%1&#xa0;»&#xa0;: c’est le nom du calendrier</translation>
    </message>
    <message>
        <source>mapping: %1; a calendar has no columns, so these are not asked</source>
        <translation>correspondance&#xa0;: %1&#xa0;; un calendrier n’a pas de colonnes, elles ne servent donc pas</translation>
    </message>
    <message>
        <source>it starts in the year %1</source>
        <translation>elle commence en l’an %1</translation>
    </message>
    <message numerus="yes">
        <source>it lasts %n day(s)</source>
        <translation>
            <numerusform>elle dure %n jour</numerusform>
            <numerusform>elle dure %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is known by its customer reference, and the mapping makes no customers: who booked is left out</source>
        <translation>personne n’est connu sous sa référence de client, et la correspondance ne crée pas de clients&#xa0;: qui a réservé est omis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be &quot;%2&quot;, who has this phone or e-mail</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour «&#xa0;%2&#xa0;», qui a ce téléphone ou cette adresse e-mail</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be the customer who has this phone or e-mail and a fuller name</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour le client qui a ce téléphone ou cette adresse e-mail et un nom plus complet</translation>
    </message>
    <message>
        <source>durations that look like minutes (line %1) and like hours (line %2) are mixed; give &quot;duration&quot; in a mapping</source>
        <translation>des durées qui semblent en minutes (ligne %1) et en heures (ligne %2) sont mêlées&#xa0;; indiquez «&#xa0;duration&#xa0;» dans une correspondance</translation>
    </message>
    <message>
        <source>nothing says whether durations are minutes or hours; give &quot;duration&quot; in a mapping, such as {&quot;unit&quot;: &quot;hours&quot;}</source>
        <translation>rien ne dit si les durées sont en minutes ou en heures ; donnez &quot;duration&quot; dans un mappage, par exemple {&quot;unit&quot;: &quot;hours&quot;}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message numerus="yes">
        <source>slots of %n minute(s)</source>
        <translation>
            <numerusform>créneau de %n minute</numerusform>
            <numerusform>créneaux de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as the heading says)</source>
        <translation>%1 (d’après l’en-tête)</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>it has the reference of line %1 with another time or place; a mapping can make a reference of several columns</source>
        <translation>elle a la référence de la ligne %1 avec une autre heure ou un autre lieu&#xa0;; une correspondance peut former une référence de plusieurs colonnes</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is left out: a walk-in has none</source>
        <translation>l’adresse e-mail «&#xa0;%1&#xa0;» est omise&#xa0;: un client de passage n’en a pas</translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by line %1 of the file</source>
        <translation>mise de côté par une importation&#xa0;: son heure est prise par la ligne %1 du fichier</translation>
    </message>
    <message>
        <source>line %1 has %2 at that time: %3</source>
        <translation>la ligne %1 a %2 à cette heure&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is booked at that time: %2</source>
        <translation>%1 est réservée à cette heure&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bay of several locations; nothing says which is meant</source>
        <translation>«&#xa0;%1&#xa0;» est une baie de plusieurs sites&#xa0;; rien ne dit laquelle est visée</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is none; left out</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail&#xa0;; omise</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; cannot be; left out</source>
        <translation>la taille du groupe «&#xa0;%1&#xa0;» est impossible&#xa0;; omise</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero; left out</source>
        <translation>le montant «&#xa0;%1&#xa0;» est négatif&#xa0;; omis</translation>
    </message>
    <message numerus="yes">
        <source>column %1 (%n value(s))</source>
        <translation>
            <numerusform>colonne %1 (%n valeur)</numerusform>
            <numerusform>colonne %1 (%n valeurs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%n value(s))</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» (%n valeur)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» (%n valeurs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read: %1</source>
        <translation>
            <numerusform>%n colonne n’est pas lue&#xa0;: %1</numerusform>
            <numerusform>%n colonnes ne sont pas lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>durations: %1</source>
        <translation>durées&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing repeats; it needs rrule or rdate</source>
        <translation>rien ne se répète ; il faut rrule ou rdate</translation>
    </message>
    <message>
        <source>a name is needed, or none at all</source>
        <translation>il faut un nom, ou bien aucun</translation>
    </message>
    <message>
        <source>%1 is a customer already, with the same phone or e-mail</source>
        <translation>%1 est déjà client, avec le même téléphone ou la même adresse e-mail</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>rien n’est cherché</translation>
    </message>
    <message>
        <source>nothing is asked under that name here</source>
        <translation>rien n’est demandé ici sous ce nom</translation>
    </message>
    <message>
        <source>it is said more than once</source>
        <translation>c’est dit plus d’une fois</translation>
    </message>
    <message>
        <source>it is named, but nothing is said</source>
        <translation>c’est nommé, mais rien n’est dit</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <translation>il faut du texte en UTF-8</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>either it or the date, not both</source>
        <translation>ou bien cela, ou bien la date, pas les deux</translation>
    </message>
    <message>
        <source>it is further ahead than time is known</source>
        <translation>c’est plus loin que le temps connu</translation>
    </message>
    <message>
        <source>the club&apos;s data</source>
        <translation>les données du club</translation>
    </message>
    <message>
        <source>a desk has read more than is here: an older copy was put in its place. All desks take everything anew and send what is missing</source>
        <translation>un poste a lu plus que ce qui est ici : une copie plus ancienne a pris la place des données. Tous les postes reprennent tout et renvoient ce qui manque</translation>
    </message>
    <message>
        <source>no bay has the tag &quot;%1&quot;</source>
        <translation>aucune baie n’a l’étiquette « %1 »</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, names with --location, ids, all, location:NAME, tag:NAME, or group:BAY (with all that it is linked to)</source>
        <translation>« Dartmouth/Bay 3 », des noms avec --location, des identifiants, all, location:NOM, tag:NOM ou group:BAIE (avec toutes celles qui lui sont liées)</translation>
    </message>
    <message>
        <source>new bays; words as of block</source>
        <translation>nouvelles baies ; mêmes mots que pour block</translation>
    </message>
    <message>
        <source>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; is a row&apos;s number, or the id of what is already stored; &quot;line&quot; and &quot;withLine&quot; count the file&apos;s lines; names, times and &quot;withLine&quot; are left out where they are not known. A remark has a &quot;code&quot; where a row&apos;s phone or e-mail is not enough to say who it is (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) and where columns with values are not read (UNREAD_COLUMNS, row 0). Without --dry-run &quot;changeSet&quot; follows (null when nothing changed).</source>
        <translation>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; est un numéro de ligne, ou l’identifiant de ce qui est déjà enregistré ; &quot;line&quot; et &quot;withLine&quot; comptent les lignes du fichier ; les noms, les heures et &quot;withLine&quot; manquent quand ils ne sont pas connus. Une remarque porte un &quot;code&quot; quand le téléphone ou l’e-mail d’une ligne ne suffit pas à dire qui c’est (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) et quand des colonnes avec des valeurs ne sont pas lues (UNREAD_COLUMNS, ligne 0). Sans --dry-run, &quot;changeSet&quot; suit (null quand rien n’a changé).</translation>
    </message>
    <message>
        <source>Starts lie on the club&apos;s step, not before the present time, in order of time, then bay.
Warnings do not keep a slot out, but a block does, also for who may book over it.</source>
        <translation>Les débuts suivent le pas du club, pas avant l’heure présente, par ordre d’heure, puis de baie.
Un avertissement n’écarte pas un créneau, mais un blocage si, même pour qui peut réserver par-dessus.</translation>
    </message>
    <message>
        <source>who may book over it, which lifts that part: a permission, or keys of roles; empty: nobody</source>
        <translation>qui peut réserver par-dessus, ce qui en libère cette partie : un droit, ou des clés de rôles ; vide : personne</translation>
    </message>
    <message>
        <source>The token for the server %1 has expired: a new one is needed. What waits is kept.</source>
        <translation>Le jeton pour le serveur %1 a expiré&#xa0;: il en faut un nouveau. Ce qui attend est conservé.</translation>
    </message>
    <message>
        <source>For who had wanted it and who may do it there; the journal says so. try-again takes up what was given up, too.</source>
        <translation>Pour qui l’avait voulu et pour qui peut le faire là ; le journal le dit. try-again reprend aussi ce à quoi on a renoncé.</translation>
    </message>
    <message>
        <source>with none nobody is answered</source>
        <translation>sans aucune, personne n’obtient de réponse</translation>
    </message>
    <message>
        <source>restore: whether a backup of another club may take the data&apos;s place, with its own tokens (no)</source>
        <translation>restore : si la sauvegarde d’un autre club peut prendre la place des données, avec ses propres jetons (no)</translation>
    </message>
    <message>
        <source>token create: after so many days the token is good for nothing; 0: it has no end (0)</source>
        <translation>token create&#xa0;: après ce nombre de jours, le jeton ne vaut plus rien&#x202f;; 0&#xa0;: sans fin (0)</translation>
    </message>
    <message>
        <source>there is no club file. &quot;bayboard-server init&quot; makes one without a club, for a desk that gives it one; or copy a club&apos;s file there</source>
        <translation>il n’y a pas de fichier de club. « bayboard-server init » en crée un sans club, pour un poste qui lui en donnera un ; ou copiez-y le fichier d’un club</translation>
    </message>
    <message>
        <source>it is not this server&apos;s club, and every desk of the club would be left behind; --other-club yes takes it all the same</source>
        <translation>ce n’est pas le club de ce serveur, et tous les postes du club seraient laissés de côté ; --other-club yes le prend quand même</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The time was taken by somebody else first</source>
        <translation>Quelqu’un d’autre a pris ce temps avant</translation>
    </message>
    <message>
        <source>The time was taken first: %1</source>
        <translation>Ce temps a été pris avant : %1</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile</source>
        <translation>Ce temps a été bloqué entre-temps</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile: %1</source>
        <translation>Ce temps a été bloqué entre-temps : %1</translation>
    </message>
    <message>
        <source>A rule says no: %1</source>
        <translation>Une règle s’y oppose : %1</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile</source>
        <translation>Quelqu’un d’autre a changé la même chose entre-temps</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile: %1</source>
        <translation>Quelqu’un d’autre a changé la même chose entre-temps : %1</translation>
    </message>
    <message>
        <source>Not permitted: %1</source>
        <translation>Non permis : %1</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>The server cannot do anything with it</source>
        <translation>Le serveur ne peut rien en faire</translation>
    </message>
    <message>
        <source>The server cannot do anything with it (%1)</source>
        <translation>Le serveur ne peut rien en faire (%1)</translation>
    </message>
    <message>
        <source>What it changes is not there any more</source>
        <translation>Ce qu’elle change n’existe plus</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>It is in another state by now</source>
        <translation>L’état n’est plus le même</translation>
    </message>
    <message>
        <source>Somebody has undone it already</source>
        <translation>Quelqu’un l’a déjà annulée</translation>
    </message>
    <message>
        <source>It was not undone there</source>
        <translation>Elle n’y avait pas été annulée</translation>
    </message>
    <message>
        <source>It was built on a step that was refused</source>
        <translation>Elle reposait sur une étape refusée</translation>
    </message>
    <message>
        <source>The server does not believe when it was made; somebody has to look</source>
        <translation>Le serveur doute du moment où elle a été faite ; quelqu’un doit regarder</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1 : désactivé par le club</translation>
    </message>
    <message>
        <source>Switched off by the club</source>
        <translation>Désactivé par le club</translation>
    </message>
    <message>
        <source>Not permitted: the server takes nobody else&apos;s PIN from this device, whose token is one person&apos;s</source>
        <translation>Non autorisé : le serveur n’accepte de cet appareil, dont le jeton est celui d’une seule personne, le code PIN de personne d’autre</translation>
    </message>
</context>
<context>
    <name>RepeatSentences</name>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>cinquième</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>%1, sauf les jours fériés</translation>
    </message>
    <message numerus="yes">
        <source>%1, except on %n date(s)</source>
        <translation>
            <numerusform>%1, sauf à %n date</numerusform>
            <numerusform>%1, sauf à %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %n more date(s)</source>
        <translation>
            <numerusform>%1, et à %n autre date</numerusform>
            <numerusform>%1, et à %n autres dates</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>un jour sur deux</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every day from %1 to %2</source>
        <extracomment>%1 is Monday, %2 is Friday</extracomment>
        <translation>chaque jour du %1 au %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekdays</comment>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>every second %1</source>
        <comment>weekday</comment>
        <translation>un %1 sur deux</translation>
    </message>
    <message>
        <source>every second week on %1</source>
        <comment>weekdays</comment>
        <translation>une semaine sur deux, le %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>chaque semaine, le %1</numerusform>
            <numerusform>toutes les %n semaines, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <extracomment>&quot;the second Tuesday&quot;</extracomment>
        <translation>le %1 %2</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>le 1er</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <translation>chaque mois %1</translation>
    </message>
    <message>
        <source>every second month on %1</source>
        <translation>un mois sur deux, %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months on %1</source>
        <translation>
            <numerusform>chaque mois %1</numerusform>
            <numerusform>tous les %n mois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>chaque année %1</translation>
    </message>
    <message>
        <source>every second year on %1</source>
        <translation>une année sur deux, %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>chaque année %1</numerusform>
            <numerusform>tous les %n ans, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>day and month</comment>
        <extracomment>%1 is a day of any year, after &quot;on&quot;</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;the second Tuesday&quot; or &quot;day 15&quot;, %2 are months</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of any year, as QDate::toString takes it: &quot;31 March&quot;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>chaque heure</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>selon la règle %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>at %1 for %2</source>
        <extracomment>%1 is a time of day, %2 a length of a day or more</extracomment>
        <translation>à %1 pendant %2</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, une fois</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day, as QDate::toString takes it: &quot;31 March 2027&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message numerus="yes">
        <source>%n step(s) of its journal were done again.</source>
        <translation>
            <numerusform>%n étape de son journal a été refaite.</numerusform>
            <numerusform>%n étapes de son journal ont été refaites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 took its place, and %n step(s) since were done again.</source>
        <translation>
            <numerusform>La sauvegarde %1 a pris sa place, et %n étape faite depuis a été refaite.</numerusform>
            <numerusform>La sauvegarde %1 a pris sa place, et %n étapes faites depuis ont été refaites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history (number %1).</source>
        <translation>
            <numerusform>%n étape manque à l’historique (numéro %1).</numerusform>
            <numerusform>%n étapes manquent à l’historique (numéros %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were brought back as the file still showed them.</source>
        <translation>
            <numerusform>%n élément a été rétabli tel que le fichier le montrait encore.</numerusform>
            <numerusform>%n éléments ont été rétablis tels que le fichier les montrait encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be brought back: look through the coming days.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être rétabli : parcourez les jours à venir.</numerusform>
            <numerusform>%n éléments n’ont pas pu être rétablis : parcourez les jours à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Parmi elles : %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged; it is kept as %1.</source>
        <translation>Le fichier du club était endommagé ; il est gardé sous %1.</translation>
    </message>
</context>
<context>
    <name>RuleBookSentences</name>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>au plus %n jour à l’avance</numerusform>
            <numerusform>au plus %n jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>à l’heure près</translation>
    </message>
    <message>
        <source>closed days are not counted</source>
        <translation>les jours de fermeture ne comptent pas</translation>
    </message>
    <message>
        <source>the next day opens at %1</source>
        <translation>le jour suivant s’ouvre à %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant le %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>pas après le %1</translation>
    </message>
    <message>
        <source>no time between bookings</source>
        <translation>pas de battement entre les réservations</translation>
    </message>
    <message>
        <source>%1 between bookings</source>
        <translation>%1 entre les réservations</translation>
    </message>
    <message>
        <source>free until %1 before the start</source>
        <translation>gratuit jusqu’à %1 avant le début</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>ensuite %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people in a bay</source>
        <translation>
            <numerusform>au plus %n personne par baie</numerusform>
            <numerusform>au plus %n personnes par baie</numerusform>
        </translation>
    </message>
    <message>
        <source>no more people than the bays hold</source>
        <translation>pas plus de personnes que les baies n’en accueillent</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>par pas de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>not over midnight</source>
        <translation>pas au-delà de minuit</translation>
    </message>
    <message>
        <source>booked at least %1 before the start</source>
        <translation>réservé au moins %1 avant le début</translation>
    </message>
    <message>
        <source>changed at least %1 before</source>
        <translation>modifié au moins %1 avant</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>au plus %1 par jour</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>au plus %1 par semaine</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>au plus %1 par mois</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>au plus %1 par an</translation>
    </message>
    <message>
        <source>counting %1 only</source>
        <translation>seuls comptent %1</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>seulement pour %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) ahead</source>
        <translation>
            <numerusform>au plus %n mois à l’avance</numerusform>
            <numerusform>au plus %n mois à l’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n move(s)</source>
        <translation>
            <numerusform>au plus %n déplacement</numerusform>
            <numerusform>au plus %n déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>dont %n gratuit</numerusform>
            <numerusform>dont %n gratuits</numerusform>
        </translation>
    </message>
    <message>
        <source>then %1 each</source>
        <translation>ensuite %1 chacun</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>beginning %1 after midnight</source>
        <translation>à partir de %1 après minuit</translation>
    </message>
    <message>
        <source>gaps beside the same customer may be filled</source>
        <translation>les trous à côté du même client peuvent être comblés</translation>
    </message>
    <message numerus="yes">
        <source>at most %n upcoming booking(s) of one customer</source>
        <translation>
            <numerusform>au plus %n réservation à venir par client</numerusform>
            <numerusform>au plus %n réservations à venir par client</numerusform>
        </translation>
    </message>
    <message>
        <source>who is suspended or banned may not book</source>
        <translation>les clients suspendus ou exclus ne peuvent pas réserver</translation>
    </message>
    <message>
        <source>%1 for new bookings that are not paid</source>
        <translation>%1 pour les nouvelles réservations non payées</translation>
    </message>
    <message>
        <source>not at the same time on another bay</source>
        <translation>pas en même temps sur une autre baie</translation>
    </message>
    <message>
        <source>only whole slots: %1</source>
        <translation>seulement des créneaux entiers : %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>leaves no free time shorter than %1</source>
        <translation>ne laisse pas de temps libre de moins de %1</translation>
    </message>
    <message>
        <source>from %1 to %2 of each year</source>
        <translation>du %1 au %2 chaque année</translation>
    </message>
    <message numerus="yes">
        <source>at most %n bay(s) in use at once</source>
        <translation>
            <numerusform>au plus %n baie occupée à la fois</numerusform>
            <numerusform>au plus %n baies occupées à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>demandé par %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>avec des exceptions</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>warns only</source>
        <translation>avertit seulement</translation>
    </message>
    <message>
        <source>what the location asks for, for new bookings that are not paid</source>
        <translation>ce que le site demande, pour les nouvelles réservations non payées</translation>
    </message>
</context>
<context>
    <name>RuleFaultSentences</name>
    <message>
        <source>%1: &quot;%2&quot; is not 1 to %3, nor -1 to -%3 counted from the end</source>
        <translation>%1 : « %2 » n&apos;est ni de 1 à %3, ni de -1 à -%3 compté depuis la fin</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not between %3 and %4</source>
        <translation>%1 : « %2 » n&apos;est pas entre %3 et %4</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>The rule does not say how often: FREQ is missing</source>
        <translation>La règle ne dit pas à quelle fréquence : FREQ manque</translation>
    </message>
    <message>
        <source>%1 is not known in a rule</source>
        <translation>%1 n&apos;est pas connu dans une règle</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 figure deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a rule; write NAME=VALUE</source>
        <translation>« %1 » n&apos;est pas un élément de règle ; écrivez NOM=VALEUR</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n&apos;a pas de valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY</source>
        <translation>« %1 » n&apos;est pas une fréquence ; écrivez DAILY, WEEKLY, MONTHLY ou YEARLY</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no whole number</source>
        <translation>%1 : « %2 » n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no weekday; write MO, TU, WE, TH, FR, SA or SU</source>
        <translation>%1 : « %2 » n&apos;est pas un jour de la semaine ; écrivez MO, TU, WE, TH, FR, SA ou SU</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date or time; write 20260331 or 20260331T235959Z</source>
        <translation>%1 : « %2 » n&apos;est ni une date ni une heure ; écrivez 20260331 ou 20260331T235959Z</translation>
    </message>
    <message>
        <source>COUNT and UNTIL cannot stand together</source>
        <translation>COUNT et UNTIL ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 means nothing in a %2 rule</source>
        <translation>%1 n&apos;a pas de sens dans une règle %2</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays need a MONTHLY or YEARLY rule</source>
        <translation>BYDAY=%1 : les jours numérotés demandent une règle MONTHLY ou YEARLY</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays and BYWEEKNO cannot stand together</source>
        <translation>BYDAY=%1 : les jours numérotés et BYWEEKNO ne vont pas ensemble</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY… part to choose from</source>
        <translation>BYSETPOS demande un autre élément BY… où choisir</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start is a date, so UNTIL must be one too</source>
        <translation>UNTIL=%1 : le début est une date, UNTIL doit donc en être une aussi</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start has a time of day, so UNTIL must have one too</source>
        <translation>UNTIL=%1 : le début a une heure, UNTIL doit donc en avoir une aussi</translation>
    </message>
    <message>
        <source>%1 needs a start with a time of day</source>
        <translation>%1 demande un début avec une heure</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Il n&apos;y a pas de règle</translation>
    </message>
    <message>
        <source>The start is missing (DTSTART)</source>
        <translation>Le début manque (DTSTART)</translation>
    </message>
    <message>
        <source>There are two rules; only one can be followed</source>
        <translation>Il y a deux règles ; une seule peut être suivie</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be what the start is, a date or a time</source>
        <translation>%1 : « %2 » doit être comme le début, une date ou une heure</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is UTC; write wall time of the place, without Z</source>
        <translation>%1 : « %2 » est en UTC ; écrivez l&apos;heure du lieu, sans Z</translation>
    </message>
</context>
<context>
    <name>RuleFieldText</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>At most 1 upcoming booking for this customer</source>
        <translation>Au plus 1 réservation à venir pour ce client</translation>
    </message>
    <message numerus="yes">
        <source>At most %n upcoming bookings for this customer</source>
        <translation>
            <numerusform>Au plus %n réservation à venir pour ce client</numerusform>
            <numerusform>Au plus %n réservations à venir pour ce client</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would be number %2</source>
        <translation>%1 ; celle-ci serait la nº %2</translation>
    </message>
    <message>
        <source>The same customer has another booking from %1 to %2</source>
        <translation>Le même client a une autre réservation de %1 à %2</translation>
    </message>
    <message>
        <source>The same customer is on %1 from %2 to %3</source>
        <translation>Le même client est sur %1 de %2 à %3</translation>
    </message>
    <message>
        <source>At most 1 bay in use at a time here</source>
        <translation>Au plus 1 baie occupée à la fois ici</translation>
    </message>
    <message numerus="yes">
        <source>At most %n bays in use at a time here</source>
        <translation>
            <numerusform>Au plus %n baie occupée à la fois ici</numerusform>
            <numerusform>Au plus %n baies occupées à la fois ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would make %2</source>
        <translation>%1 ; cela en ferait %2</translation>
    </message>
    <message>
        <source>This booking cannot be moved</source>
        <translation>Cette réservation ne peut pas être déplacée</translation>
    </message>
    <message>
        <source>Bookings can be moved once; this one has been</source>
        <translation>Une réservation peut être déplacée une fois ; celle-ci l’a été</translation>
    </message>
    <message numerus="yes">
        <source>Bookings can be moved %n times; this one has been</source>
        <translation>
            <numerusform>Une réservation peut être déplacée %n fois ; celle-ci l’a été</numerusform>
            <numerusform>Une réservation peut être déplacée %n fois ; celle-ci l’a été</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 of at most %2</source>
        <translation>Déplacement %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>%1: a fee of %2</source>
        <translation>%1 : frais de %2</translation>
    </message>
    <message>
        <source>Cancelled less than %1 before the start; free until %2</source>
        <translation>Annulée moins de %1 avant le début ; gratuit jusqu’à %2</translation>
    </message>
    <message>
        <source>%1, now a fee of %2</source>
        <translation>%1, maintenant des frais de %2</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 réservation</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a day for a customer</source>
        <translation>Au plus %1 par jour et par client</translation>
    </message>
    <message>
        <source>At most %1 a week for a customer</source>
        <translation>Au plus %1 par semaine et par client</translation>
    </message>
    <message>
        <source>At most %1 a month for a customer</source>
        <translation>Au plus %1 par mois et par client</translation>
    </message>
    <message>
        <source>At most %1 a year for a customer</source>
        <translation>Au plus %1 par an et par client</translation>
    </message>
    <message>
        <source>%1; this would make %2. The next begins on %3</source>
        <translation>%1 ; cela en ferait %2. La prochaine période commence le %3</translation>
    </message>
    <message>
        <source>This customer is suspended</source>
        <translation>Ce client est suspendu</translation>
    </message>
    <message>
        <source>This customer is banned</source>
        <translation>Ce client est exclu</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>Ce client est bloqué</translation>
    </message>
    <message>
        <source>This customer is blocked: %1</source>
        <translation>Ce client est bloqué : %1</translation>
    </message>
    <message>
        <source>Room for 1 person</source>
        <translation>Place pour 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n people</source>
        <translation>
            <numerusform>Place pour %n personne</numerusform>
            <numerusform>Place pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the party is %2</source>
        <translation>%1 ; le groupe compte %2</translation>
    </message>
    <message>
        <source>Repeated bookings are not for this customer&apos;s tier</source>
        <translation>Les réservations répétées ne sont pas pour la catégorie de ce client</translation>
    </message>
    <message>
        <source>Repeated bookings go at most 1 month ahead</source>
        <translation>Les réservations répétées vont au plus 1 mois à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>Repeated bookings go at most %n months ahead</source>
        <translation>
            <numerusform>Les réservations répétées vont au plus %n mois à l’avance</numerusform>
            <numerusform>Les réservations répétées vont au plus %n mois à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1 : jusqu’à %2</translation>
    </message>
    <message>
        <source>There is no such bay here</source>
        <translation>Cette baie n’existe pas ici</translation>
    </message>
    <message>
        <source>%1 cannot be booked</source>
        <translation>%1 ne peut pas être réservée</translation>
    </message>
    <message>
        <source>Out of season: open again from %1</source>
        <translation>Hors saison : de nouveau ouvert dès le %1</translation>
    </message>
    <message>
        <source>A deposit of %1 is due</source>
        <translation>Un dépôt de %1 est dû</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on another bay</source>
        <translation>%1 sur une autre baie</translation>
    </message>
    <message>
        <source>%1, shorter</source>
        <translation>%1, plus court</translation>
    </message>
    <message>
        <source>%1, longer</source>
        <translation>%1, plus long</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>un blocage</translation>
    </message>
    <message>
        <source>another booking</source>
        <translation>une autre réservation</translation>
    </message>
    <message>
        <source>Overlaps %1 on %2 until %3</source>
        <translation>Chevauche %1 sur %2 jusqu’à %3</translation>
    </message>
    <message>
        <source>Overlaps %1 until %2</source>
        <translation>Chevauche %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Bookings here last at least %1; this one is %2</source>
        <translation>Ici une réservation dure au moins %1 ; celle-ci fait %2</translation>
    </message>
    <message>
        <source>Bookings here last at most %1; this one is %2</source>
        <translation>Ici une réservation dure au plus %1 ; celle-ci fait %2</translation>
    </message>
    <message>
        <source>Bookings here end by midnight</source>
        <translation>Ici les réservations finissent à minuit au plus tard</translation>
    </message>
    <message>
        <source>Bookings here go up in steps of %1; %2 does not fit, %3 does</source>
        <translation>Ici les durées vont par pas de %1 ; %2 ne convient pas, %3 oui</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: %1 would fit</source>
        <translation>Seuls des créneaux entiers se réservent ici : %1 conviendrait</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here</source>
        <translation>Seuls des créneaux entiers se réservent ici</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: the next one starts at %1</source>
        <translation>Seuls des créneaux entiers se réservent ici : le prochain commence à %1</translation>
    </message>
    <message>
        <source>Bookings here start every %1: %2 or %3 would fit</source>
        <translation>Ici les réservations commencent toutes les %1 : %2 ou %3 conviendrait</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking has begun</source>
        <translation>Un changement demande un préavis de %1 ; cette réservation a commencé</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking starts in %2</source>
        <translation>Un changement demande un préavis de %1 ; cette réservation commence dans %2</translation>
    </message>
    <message>
        <source>This start has passed: the earliest one is %1</source>
        <translation>Ce début est passé : le plus tôt est %1</translation>
    </message>
    <message>
        <source>At least %1 notice: the earliest start is %2</source>
        <translation>Préavis d’au moins %1 : début au plus tôt à %2</translation>
    </message>
    <message>
        <source>Can be booked from %1 to %2 only</source>
        <translation>Réservable seulement de %1 à %2</translation>
    </message>
    <message>
        <source>Can be booked from %1 on</source>
        <translation>Réservable à partir de %1</translation>
    </message>
    <message>
        <source>Can be booked until %1 only</source>
        <translation>Réservable seulement jusqu’à %1</translation>
    </message>
    <message>
        <source>Can be booked for today only</source>
        <translation>Réservable seulement pour aujourd’hui</translation>
    </message>
    <message>
        <source>At most 1 day ahead</source>
        <translation>Au plus 1 jour à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead</source>
        <translation>
            <numerusform>Au plus %n jour à l’avance</numerusform>
            <numerusform>Au plus %n jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2; this start can be booked from %3</source>
        <translation>%1 : jusqu’à %2 ; ce début est réservable dès %3</translation>
    </message>
    <message>
        <source>Outside the opening hours, with none in the week after</source>
        <translation>Hors des heures d’ouverture, et aucune dans la semaine qui suit</translation>
    </message>
    <message>
        <source>Outside the opening hours: open from %1 to %2</source>
        <translation>Hors des heures d’ouverture : ouvert de %1 à %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Fermé le %1</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Fermé le %1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until it is lifted</source>
        <translation>Rend une partie de %1, en place jusqu’à sa levée</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until %2</source>
        <translation>Rend une partie de %1, en place jusqu’à %2</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloqué par %1</translation>
    </message>
    <message>
        <source>%2 is blocked by %1</source>
        <translation>%2 est bloquée par %1</translation>
    </message>
    <message>
        <source>%1 until it is lifted</source>
        <translation>%1 jusqu’à sa levée</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>the other booking</source>
        <translation>l’autre réservation</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 ends at %3, so this starts at %4 at the earliest</source>
        <translation>Au moins %1 entre les réservations : %2 finit à %3, donc début à %4 au plus tôt</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 starts at %3, only %4 after this</source>
        <translation>Au moins %1 entre les réservations : %2 commence à %3, seulement %4 après celle-ci</translation>
    </message>
    <message>
        <source>Leaves %1 free before it (%2 to %3)</source>
        <translation>Laisse %1 libre avant (%2 à %3)</translation>
    </message>
    <message>
        <source>Leaves %1 free after it (%2 to %3)</source>
        <translation>Laisse %1 libre après (%2 à %3)</translation>
    </message>
    <message>
        <source>%1, less than the %2 that can be sold</source>
        <translation>%1, moins que les %2 qui se vendent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a bay and its location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Right before, the same customer is on %1 (%2 to %3)</source>
        <translation>Juste avant, le même client est sur %1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>Right after, the same customer is on %1 (%2 to %3)</source>
        <translation>Juste après, le même client est sur %1 (de %2 à %3)</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>How far ahead</source>
        <translation>Combien à l’avance</translation>
    </message>
    <message>
        <source>How many days ahead bookings may be made, or between which dates.</source>
        <translation>Combien de jours à l’avance on peut réserver, ou entre quelles dates.</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Battement entre les réservations</translation>
    </message>
    <message>
        <source>Kept free on a bay between two bookings.</source>
        <translation>Gardé libre sur une baie entre deux réservations.</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Annulation tardive</translation>
    </message>
    <message>
        <source>Until when cancelling costs nothing. Kept with each booking as it is made.</source>
        <translation>Jusqu’à quand annuler ne coûte rien. Gardé avec chaque réservation quand elle est faite.</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personnes par baie</translation>
    </message>
    <message>
        <source>No more people than the bays hold.</source>
        <translation>Pas plus de personnes que les baies n’en accueillent.</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Réservations à venir</translation>
    </message>
    <message>
        <source>How many bookings one customer may have that have not begun.</source>
        <translation>Combien de réservations non commencées un client peut avoir.</translation>
    </message>
    <message>
        <source>Suspended customers</source>
        <translation>Clients suspendus</translation>
    </message>
    <message>
        <source>Suspended and banned customers, everywhere or at a location.</source>
        <translation>Clients suspendus et exclus, partout ou sur un site.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Asked for new bookings of customers that are not paid.</source>
        <translation>Demandé pour les nouvelles réservations non payées des clients.</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>Même client deux fois</translation>
    </message>
    <message>
        <source>The same customer at the same time on another bay.</source>
        <translation>Le même client en même temps sur une autre baie.</translation>
    </message>
    <message>
        <source>Length of bookings</source>
        <translation>Durée des réservations</translation>
    </message>
    <message>
        <source>How long bookings last.</source>
        <translation>Combien de temps durent les réservations.</translation>
    </message>
    <message>
        <source>Fixed slots</source>
        <translation>Créneaux fixes</translation>
    </message>
    <message>
        <source>Only whole slots of the week are for sale.</source>
        <translation>Seuls des créneaux entiers de la semaine sont vendus.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>How long before its start a booking must be made or changed.</source>
        <translation>Combien de temps avant son début une réservation doit être faite ou modifiée.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Further opening hours, on top of those of the location.</source>
        <translation>Horaires supplémentaires, en plus de ceux du site.</translation>
    </message>
    <message>
        <source>Short gaps</source>
        <translation>Petits trous</translation>
    </message>
    <message>
        <source>Free time left beside a booking that is too short to sell.</source>
        <translation>Temps libre laissé à côté d’une réservation, trop court pour être vendu.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>How much one customer may have in a day, week, month or year.</source>
        <translation>Combien un client peut avoir par jour, semaine, mois ou an.</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Réservations répétées</translation>
    </message>
    <message>
        <source>Who may repeat bookings, and how far ahead.</source>
        <translation>Qui peut répéter des réservations, et combien à l’avance.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>How often a booking may be moved. Kept with each booking as it is made.</source>
        <translation>Combien de fois une réservation peut être déplacée. Gardé avec chaque réservation quand elle est faite.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>The part of the year that is open.</source>
        <translation>La partie de l’année qui est ouverte.</translation>
    </message>
    <message>
        <source>Start times</source>
        <translation>Heures de début</translation>
    </message>
    <message>
        <source>At which times of the clock bookings begin.</source>
        <translation>À quelles heures commencent les réservations.</translation>
    </message>
    <message>
        <source>Bays in use</source>
        <translation>Baies occupées</translation>
    </message>
    <message>
        <source>How many bays of a location may be in use at once.</source>
        <translation>Combien de baies d’un site peuvent être occupées à la fois.</translation>
    </message>
    <message>
        <source>Several rules together</source>
        <translation>Plusieurs règles ensemble</translation>
    </message>
    <message>
        <source>Each of its rules is asked. Its parts are edited as text.</source>
        <translation>Chacune de ses règles est consultée. Ses parties se modifient en texte.</translation>
    </message>
    <message>
        <source>One of several rules</source>
        <translation>L’une de plusieurs règles</translation>
    </message>
    <message>
        <source>It is enough that one of its rules passes. Its parts are edited as text.</source>
        <translation>Il suffit qu’une de ses règles passe. Ses parties se modifient en texte.</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Jours à l’avance</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>The next day opens at</source>
        <translation>Le jour suivant s’ouvre à</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>After a booking</source>
        <translation>Après une réservation</translation>
    </message>
    <message>
        <source>Before a booking</source>
        <translation>Avant une réservation</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Gratuit jusqu’à</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>La plus courte</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Par pas de</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Not over midnight</source>
        <translation>Pas au-delà de minuit</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>For new bookings</source>
        <translation>Pour les nouvelles réservations</translation>
    </message>
    <message>
        <source>For changes</source>
        <translation>Pour les modifications</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shortest that sells</source>
        <translation>Le plus court qui se vend</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Only these times count</source>
        <translation>Seules ces heures comptent</translation>
    </message>
    <message>
        <source>Tiers that may</source>
        <translation>Catégories autorisées</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Mois à l’avance</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>Sans frais</translation>
    </message>
    <message>
        <source>First day of the year (month-day)</source>
        <translation>Premier jour de l’année (mois-jour)</translation>
    </message>
    <message>
        <source>Last day of the year (month-day)</source>
        <translation>Dernier jour de l’année (mois-jour)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Beginning after midnight by</source>
        <translation>À partir de minuit plus</translation>
    </message>
    <message>
        <source>Gaps beside the same customer may be filled</source>
        <translation>Les trous à côté du même client peuvent être comblés</translation>
    </message>
    <message>
        <source>A location&apos;s or tier&apos;s own figure goes first</source>
        <translation>La valeur propre d’un site ou d’une catégorie passe avant</translation>
    </message>
    <message>
        <source>to the end of the last day</source>
        <translation>jusqu’à la fin du dernier jour</translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>à l’heure près</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>open days only</source>
        <translation>jours d’ouverture seulement</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>one bay</source>
        <translation>une baie</translation>
    </message>
    <message>
        <source>several bays</source>
        <translation>plusieurs baies</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sans réservation</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>le personnel</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
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
        <translation>le premier jour du club</translation>
    </message>
    <message>
        <source>Warns only</source>
        <translation>Avertit seulement</translation>
    </message>
    <message>
        <source>Needs an override</source>
        <translation>Demande une dérogation</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Serait refusée</translation>
    </message>
    <message>
        <source>Would be warned of</source>
        <translation>Donnerait un avertissement</translation>
    </message>
    <message>
        <source>No longer refused</source>
        <translation>Ne serait plus refusée</translation>
    </message>
    <message>
        <source>No longer warned of</source>
        <translation>Sans avertissement désormais</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Printed %1 · %2</source>
        <extracomment>%1 is a day and time, %2 the club&apos;s name</extracomment>
        <translation>Imprimé %1 · %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé : %1</translation>
    </message>
    <message>
        <source>The clocks change: this day has %1</source>
        <translation>Changement d’heure : ce jour a %1</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Rien de réservé</translation>
    </message>
    <message>
        <source>Free, %1</source>
        <extracomment>%1 is a length of time: &quot;2 h&quot;</extracomment>
        <translation>Libre, %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>continues from %1</source>
        <translation>suite du %1</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>jusqu’à sa levée</translation>
    </message>
    <message>
        <source>continues to %1</source>
        <translation>continue le %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n changement en attente</numerusform>
            <numerusform>%n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Refus du serveur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The server cannot be reached. Work goes on here; what is done is kept and sent as soon as the line is back.</source>
        <translation>Le serveur est injoignable. Le travail continue ici ; ce qui est fait est gardé et sera envoyé dès le retour de la ligne.</translation>
    </message>
    <message>
        <source>The server has asked for patience. What is done is kept and sent a little later.</source>
        <translation>Le serveur demande de patienter. Ce qui est fait est gardé et sera envoyé un peu plus tard.</translation>
    </message>
    <message>
        <source>The server does not take what this program says: it may be older or newer. What is done is kept here.</source>
        <translation>Le serveur n’accepte pas ce que dit ce programme : il est peut-être plus ancien ou plus récent. Ce qui est fait est gardé ici.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server has everything that was done here, and this desk has everything from the server.</source>
        <translation>Le serveur a tout ce qui a été fait ici, et ce poste a tout ce qui vient du serveur.</translation>
    </message>
    <message>
        <source>The line is open; what was done here is on its way.</source>
        <translation>La ligne est ouverte ; ce qui a été fait ici est en route.</translation>
    </message>
    <message>
        <source>The line is open. What the server refused waits for somebody to decide.</source>
        <translation>La ligne est ouverte. Ce que le serveur a refusé attend une décision.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Envoi de %n changement…</numerusform>
            <numerusform>Envoi de %n changements…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>This file belongs to a club with a server, but this computer does not know where that is. Work goes on here; connect it to send what was done.</source>
        <translation>Ce fichier est celui d’un club qui a un serveur, mais cet ordinateur ne sait pas où il est. Le travail continue ici ; connectez-le pour envoyer ce qui a été fait.</translation>
    </message>
    <message>
        <source>This desk has no token to sign in with. Work goes on here; enter the token to send what was done.</source>
        <translation>Ce poste n’a pas de jeton pour se connecter. Le travail continue ici ; entrez le jeton pour envoyer ce qui a été fait.</translation>
    </message>
    <message>
        <source>The token is in the keyring, and that is locked. Unlock it and try again, or enter the token for as long as the program runs.</source>
        <translation>Le jeton est dans le trousseau, qui est verrouillé. Déverrouillez-le et réessayez, ou entrez le jeton pour la durée de ce lancement.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the token. Enter it for as long as the program runs; work goes on meanwhile.</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder le jeton. Entrez-le pour la durée de ce lancement ; le travail continue entre-temps.</translation>
    </message>
    <message>
        <source>Last heard from at %1</source>
        <translation>Dernier signe à %1</translation>
    </message>
    <message>
        <source>Not heard from since the program was started</source>
        <translation>Aucun signe depuis le lancement du programme</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Coupé depuis %1</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien n’attend d’être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent</source>
        <translation>
            <numerusform>%n changement à envoyer</numerusform>
            <numerusform>%n changements à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and on the way back</source>
        <translation>
            <numerusform>%n accepté, en retour</numerusform>
            <numerusform>%n acceptés, en retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit(s) what others have done</source>
        <translation>
            <numerusform>dont %n qui ne va plus avec ce que d’autres ont fait</numerusform>
            <numerusform>dont %n qui ne vont plus avec ce que d’autres ont fait</numerusform>
        </translation>
    </message>
    <message>
        <source>Another club&apos;s server</source>
        <translation>Serveur d’un autre club</translation>
    </message>
    <message>
        <source>The server at this address holds another club. Nothing is sent to it or taken from it. Work goes on here; what is done is kept, and sent when this club&apos;s server answers.</source>
        <translation>Le serveur à cette adresse contient un autre club. Rien ne lui est envoyé et rien n’en est repris. Le travail continue ici ; ce qui est fait est gardé, et envoyé dès que le serveur de ce club répond.</translation>
    </message>
    <message>
        <source>Signed out: token expired</source>
        <translation>Déconnecté&#xa0;: jeton expiré</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows</source>
        <translation>Réception du club&#xa0;: %1 lignes</translation>
    </message>
    <message>
        <source>The club is being fetched from the server.</source>
        <translation>Le club est en cours de réception depuis le serveur.</translation>
    </message>
    <message>
        <source>Not all of the club has been fetched yet; that goes on with the line.</source>
        <translation>Le club n’est pas encore arrivé en entier&#xa0;; la suite viendra avec la connexion.</translation>
    </message>
    <message>
        <source>Days that are not here yet say so and cannot be booked. Customers and their limits are judged by what is here; the server judges by everything. What is done meanwhile is kept, and sent when all is here.</source>
        <translation>Les jours qui ne sont pas encore là le disent et ne peuvent pas être réservés. Les clients et leurs limites sont jugés d’après ce qui est là&#xa0;; le serveur juge d’après tout. Ce qui est fait entre-temps est conservé, et envoyé quand tout est là.</translation>
    </message>
    <message>
        <source>The server does not know this desk&apos;s token any more: it was revoked, or is another server&apos;s. Work goes on here; enter a new one to send what was done.</source>
        <translation>Le serveur ne reconnaît plus le jeton de ce poste&#xa0;: il a été révoqué ou appartient à un autre serveur. Le travail continue ici&#x202f;; entrez-en un nouveau pour envoyer ce qui a été fait.</translation>
    </message>
    <message>
        <source>This desk&apos;s token has expired: it was made with an end, and that has come. Work goes on here; ask whoever runs the server for a new one and enter it to send what was done.</source>
        <translation>Le jeton de ce poste a expiré&#xa0;: il avait été créé avec une fin, et elle est atteinte. Le travail continue ici&#x202f;; demandez-en un nouveau à la personne qui gère le serveur et entrez-le pour envoyer ce qui a été fait.</translation>
    </message>
    <message>
        <source>club not complete</source>
        <translation>club incomplet</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>from %1, until lifted</source>
        <translation>dès %1, jusqu’à la levée</translation>
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
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No bays</source>
        <translation>Aucune baie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Prochaine réservation</translation>
    </message>
    <message>
        <source>Cleaning planned</source>
        <translation>Nettoyage prévu</translation>
    </message>
    <message>
        <source>nobody for hours</source>
        <translation>personne avant des heures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>No bookings in the next hours</source>
        <translation>Aucune réservation dans les prochaines heures</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>maintenant, jusqu’à %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Occupée jusqu’à %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of block</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Fermé jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, kind of block</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>for hours</source>
        <translation>pour des heures</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Clean now, free since %1</source>
        <translation>À nettoyer, libre depuis %1</translation>
    </message>
    <message>
        <source>Time is up since %1: did they leave?</source>
        <translation>Temps écoulé depuis %1&#xa0;: sont-ils partis&#xa0;?</translation>
    </message>
    <message>
        <source>Being cleaned until %1</source>
        <translation>En nettoyage jusqu’à %1</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>En nettoyage</translation>
    </message>
    <message>
        <source>Taken until %1, then clean</source>
        <translation>Occupée jusqu’à %1, puis nettoyer</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>time, so much later</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>À vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bays now</source>
        <translation>Les baies maintenant</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Bookings, for %1</source>
        <translation>Réservations, pour %1</translation>
    </message>
</context>
<context>
    <name>WeekGridText</name>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % occupé</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>pas à réserver</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>aucune réservation</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>begins between %1 and %2</source>
        <translation>commence entre %1 et %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>fini à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n baie</numerusform>
            <numerusform>%n baies</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Pas compris : %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Habitué</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>Événement privé</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Ligue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation>Double réservation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Minimum notice</source>
        <translation>Préavis minimal</translation>
    </message>
    <message>
        <source>Advance limit</source>
        <translation>Limite d’avance</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Réservations à venir</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>Même client deux fois</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Temps bloqué</translation>
    </message>
    <message>
        <source>Capacity of the location</source>
        <translation>Capacité du site</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Temps entre réservations</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Annulation tardive</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Trou trop court</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Blocked customer</source>
        <translation>Client bloqué</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personnes par baie</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Réservations répétées</translation>
    </message>
    <message>
        <source>Bay not bookable</source>
        <translation>Baie non réservable</translation>
    </message>
    <message>
        <source>see the schedule</source>
        <translation>voir l’agenda</translation>
    </message>
    <message>
        <source>make bookings</source>
        <translation>faire des réservations</translation>
    </message>
    <message>
        <source>move bookings</source>
        <translation>déplacer des réservations</translation>
    </message>
    <message>
        <source>move other people&apos;s bookings</source>
        <translation>déplacer les réservations des autres</translation>
    </message>
    <message>
        <source>edit bookings</source>
        <translation>modifier des réservations</translation>
    </message>
    <message>
        <source>add notes to bookings</source>
        <translation>ajouter des notes aux réservations</translation>
    </message>
    <message>
        <source>cancel bookings</source>
        <translation>annuler des réservations</translation>
    </message>
    <message>
        <source>check bookings in</source>
        <translation>enregistrer les arrivées</translation>
    </message>
    <message>
        <source>reopen bookings</source>
        <translation>rouvrir des réservations</translation>
    </message>
    <message>
        <source>block time</source>
        <translation>bloquer du temps</translation>
    </message>
    <message>
        <source>edit blocks</source>
        <translation>modifier des blocages</translation>
    </message>
    <message>
        <source>block time on many bays or days at once</source>
        <translation>bloquer plusieurs baies ou jours à la fois</translation>
    </message>
    <message>
        <source>book over blocks</source>
        <translation>réserver par-dessus des blocages</translation>
    </message>
    <message>
        <source>see customers&apos; names</source>
        <translation>voir les noms des clients</translation>
    </message>
    <message>
        <source>see customers&apos; contacts</source>
        <translation>voir les coordonnées des clients</translation>
    </message>
    <message>
        <source>edit customers</source>
        <translation>modifier les clients</translation>
    </message>
    <message>
        <source>override rules</source>
        <translation>passer outre les règles</translation>
    </message>
    <message>
        <source>edit the rule book</source>
        <translation>modifier le règlement</translation>
    </message>
    <message>
        <source>set prices</source>
        <translation>fixer les prix</translation>
    </message>
    <message>
        <source>book off the grid</source>
        <translation>réserver hors de la grille</translation>
    </message>
    <message>
        <source>act at another time than now</source>
        <translation>agir à une autre heure que maintenant</translation>
    </message>
    <message>
        <source>undo other people&apos;s steps</source>
        <translation>annuler les étapes des autres</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>importer des données</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>exporter des données</translation>
    </message>
    <message>
        <source>edit the club</source>
        <translation>modifier le club</translation>
    </message>
    <message>
        <source>edit operators</source>
        <translation>modifier les opérateurs</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>paiement inconnu</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>changed often</source>
        <translation>souvent changé</translation>
    </message>
    <message>
        <source>fills a gap</source>
        <translation>comble un trou</translation>
    </message>
    <message>
        <source>comes late</source>
        <translation>arrive en retard</translation>
    </message>
    <message>
        <source>did not come before</source>
        <translation>n’est pas venu</translation>
    </message>
    <message>
        <source>left a mess</source>
        <translation>a laissé du désordre</translation>
    </message>
    <message>
        <source>was loud</source>
        <translation>a été bruyant</translation>
    </message>
    <message>
        <source>changes often</source>
        <translation>change souvent</translation>
    </message>
    <message>
        <source>New bookings</source>
        <translation>Nouvelles réservations</translation>
    </message>
    <message>
        <source>Bookings of walk-ins</source>
        <translation>Réservations de passage</translation>
    </message>
    <message>
        <source>Blocks on many bays or days</source>
        <translation>Blocages sur plusieurs postes ou jours</translation>
    </message>
    <message>
        <source>Overrides allowed by a PIN</source>
        <translation>Dérogations permises par un code PIN</translation>
    </message>
    <message>
        <source>Import of data and calendars</source>
        <translation>Import de données et de calendriers</translation>
    </message>
    <message>
        <source>Export of names and contacts</source>
        <translation>Export des noms et coordonnées</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <translation>Changements par d’autres programmes</translation>
    </message>
    <message>
        <source>say whom the server tells what happens</source>
        <translation>dire à qui le serveur annonce ce qui se passe</translation>
    </message>
</context>
<context>
    <name>bayboard::AnswerMenu</name>
    <message>
        <source>Move each as proposed</source>
        <translation>Déplacer chacune comme proposé</translation>
    </message>
    <message>
        <source>Nothing is free to move it to</source>
        <translation>Rien n’est libre pour la déplacer</translation>
    </message>
    <message>
        <source>Move to %1 (proposed)</source>
        <translation>Déplacer : %1 (proposé)</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Shorten the block: the booking stays</source>
        <translation>Raccourcir le blocage : la réservation reste</translation>
    </message>
    <message>
        <source>Skip this date: no block there</source>
        <translation>Sauter cette date : pas de blocage là</translation>
    </message>
    <message>
        <source>Cancel the booking and tell the customer</source>
        <translation>Annuler la réservation et prévenir le client</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n of %1</source>
        <translation>
            <numerusform>La même chose pour la %n de %1</numerusform>
            <numerusform>La même chose pour les %n de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n</source>
        <translation>
            <numerusform>La même chose pour toutes (%n)</numerusform>
            <numerusform>La même chose pour toutes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun or is over: it keeps its time</source>
        <translation>Elle a commencé ou est finie&#xa0;: elle garde son horaire</translation>
    </message>
    <message>
        <source>Skip this date: the block stays as it was</source>
        <translation>Sauter cette date&#xa0;: le blocage reste comme il était</translation>
    </message>
</context>
<context>
    <name>bayboard::Arrivals</name>
    <message>
        <source>Nobody in the next hours</source>
        <translation>Personne dans les prochaines heures</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Next arrivals</source>
        <translation>Prochaines arrivées</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>bayboard::AuditList</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Passages outre</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Le club</translation>
    </message>
    <message>
        <source>Made or allowed by</source>
        <translation>Fait ou autorisé par</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s); older ones of the period are not shown</source>
        <translation>
            <numerusform>%n étape ; les plus anciennes de la période ne sont pas montrées</numerusform>
            <numerusform>%n étapes ; les plus anciennes de la période ne sont pas montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>le programme lui-même</translation>
    </message>
</context>
<context>
    <name>bayboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>bayboard::BayChooser</name>
    <message>
        <source>All bays</source>
        <translation>Toutes les baies</translation>
    </message>
    <message>
        <source>Week of: %1</source>
        <translation>Semaine de : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BayForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Réser&amp;vable</translation>
    </message>
    <message>
        <source>Bays inside it, which are taken when it is</source>
        <translation>Les baies à l’intérieur, prises quand elle l’est</translation>
    </message>
    <message>
        <source>left-handed, window</source>
        <translation>gaucher, fenêtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>People at &amp;most</source>
        <translation>&amp;Personnes au plus</translation>
    </message>
    <message>
        <source>Bays insid&amp;e it</source>
        <translation>Baies à l’&amp;intérieur</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
</context>
<context>
    <name>bayboard::BayPage</name>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Ne&amp;w bay</source>
        <translation>&amp;Nouvelle baie</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Reme&amp;ttre</translation>
    </message>
    <message>
        <source>Remove %1? Nothing was ever booked there. It can be brought back.</source>
        <translation>Retirer %1&#xa0;? Rien n’y a jamais été réservé. On peut la remettre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (non réservable)</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n réservation à venir serait hors de ce que vous enregistrez. Elle reste telle quelle&#xa0;:</numerusform>
            <numerusform>%n réservations à venir seraient hors de ce que vous enregistrez. Elles restent telles quelles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>bayboard::BayTree</name>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose by ▾</source>
        <translation>Choisir par ▾</translation>
    </message>
    <message>
        <source>Bays by location, group or tag</source>
        <translation>Baies par site, groupe ou étiquette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>location, linked bays</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockActions</name>
    <message>
        <source>The change before it is still on its way; try again in a moment.</source>
        <translation>La modification précédente est encore en cours ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Tout bloquer de nouveau</translation>
    </message>
    <message>
        <source>Extend the block</source>
        <translation>Prolonger le blocage</translation>
    </message>
    <message>
        <source>Block until lifted</source>
        <translation>Bloquer jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Lay the date all the same</source>
        <translation>Poser cette date malgré tout</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Retirer le blocage</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Déplacer le blocage</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockButtons</name>
    <message>
        <source>Open again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>Free a part…</source>
        <translation>Libérer une partie…</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Tout bloquer de nouveau</translation>
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
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous n’avez pas le droit de %1.</translation>
    </message>
    <message>
        <source>Repeat and bays…</source>
        <translation>Répétition et baies…</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s) at once</source>
        <translation>
            <numerusform>Sur sa baie (%n)</numerusform>
            <numerusform>Sur ses %n baies à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Free, close again and extend the block on every bay that it was laid on for this date, in one step</source>
        <translation>Libérer, refermer et prolonger le blocage sur toutes les baies où il a été posé à cette date, en une seule étape</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockDialog</name>
    <message>
        <source>Maintenance blocks</source>
        <translation>Blocages pour entretien</translation>
    </message>
    <message>
        <source>Bookings in the way are shown here before anything is made.</source>
        <translation>Les réservations sur le passage s’affichent ici avant que rien ne soit fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are closed by other blocks already and stay as they are.</source>
        <translation>
            <numerusform>%n partie est déjà fermée par d’autres blocages et reste ainsi.</numerusform>
            <numerusform>%n parties sont déjà fermées par d’autres blocages et restent ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the way.</source>
        <translation>Personne ne gêne.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Looking at the schedule…</source>
        <translation>Examen du planning…</translation>
    </message>
    <message>
        <source>All of it is closed already; there is nothing to lay</source>
        <translation>Tout est déjà fermé ; il n’y a rien à poser</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still need a decision</source>
        <translation>
            <numerusform>%n réservation attend encore une décision</numerusform>
            <numerusform>%n réservations attendent encore une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Some bookings would go where it is not free: see their rows</source>
        <translation>Des réservations iraient où ce n’est pas libre : voyez leurs lignes</translation>
    </message>
    <message>
        <source>All blocks are skipped; there is nothing to lay</source>
        <translation>Tous les blocages sont sautés ; il n’y a rien à poser</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changed meanwhile; nothing was laid. Look again:</source>
        <translation>Le planning a changé entre-temps ; rien n’a été posé. Regardez de nouveau :</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was laid: %n decision(s) cannot be kept.</source>
        <translation>
            <numerusform>Rien n’a été posé : %n décision ne peut pas être tenue.</numerusform>
            <numerusform>Rien n’a été posé : %n décisions ne peuvent pas être tenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was laid.</source>
        <translation>Arrêté. Rien n’a été posé.</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Modifier le blocage</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>That date is over and stays as it was.</source>
        <translation>Cette date est passée et reste comme elle était.</translation>
    </message>
    <message>
        <source>That date comes before those that are meant; choose all dates to change it.</source>
        <translation>Cette date vient avant celles dont il s’agit ; choisissez toutes les dates pour la changer.</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFacts</name>
    <message>
        <source>free: %1</source>
        <translation>libre : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n bays</source>
        <translation>
            <numerusform>%1, sur %n baie</numerusform>
            <numerusform>%1, sur %n baies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laid on %n bay(s) at once</source>
        <translation>
            <numerusform>posé sur %n baie à la fois</numerusform>
            <numerusform>posé sur %n baies à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lay</source>
        <translation>poser</translation>
    </message>
    <message>
        <source>Lay the block on this date all the same</source>
        <translation>Poser le blocage à cette date malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n date(s)):</source>
        <translation>
            <numerusform>Exclue (%n date) :</numerusform>
            <numerusform>Exclues (%n dates) :</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that are left out</source>
        <translation>Dates exclues</translation>
    </message>
    <message>
        <source>Enter or a double click lays the block on that date all the same</source>
        <translation>Entrée ou un double-clic pose le blocage à cette date malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <comment>dates that are left out</comment>
        <translation>
            <numerusform>Toutes (%n)…</numerusform>
            <numerusform>Toutes les %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not on holidays and closed dates</source>
        <translation>Pas les jours fériés et de fermeture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shown on the board</source>
        <translation>Affiché sur le tableau</translation>
    </message>
    <message>
        <source>What those concerned are told</source>
        <translation>Ce qu’on dit aux personnes concernées</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockOpener</name>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n réservation déplacée</numerusform>
            <numerusform>%n réservations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled, their customers are to be told</source>
        <translation>
            <numerusform>%n réservation annulée, son client est à prévenir</numerusform>
            <numerusform>%n réservations annulées, leurs clients sont à prévenir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockQuestion</name>
    <message>
        <source>Change the block</source>
        <translation>Modifier le blocage</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Déplacer le blocage</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Retirer le blocage</translation>
    </message>
    <message>
        <source>Free a part</source>
        <translation>Libérer une partie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>That time is not in the block.</source>
        <translation>Cette heure n’est pas dans le blocage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay and location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only one date can last until lifted; what repeats needs an end.</source>
        <translation>Une seule date peut durer jusqu’à la levée ; ce qui se répète a besoin d’une fin.</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s)</source>
        <translation>
            <numerusform>Sur sa baie (%n)</numerusform>
            <numerusform>Sur ses %n baies</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>bayboard::BoardView</name>
    <message>
        <source>Day board</source>
        <translation>Tableau du jour</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>Tableau de la semaine</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingActions</name>
    <message>
        <source>the booking</source>
        <translation>la réservation</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Cancel %1, %2, %3?</source>
        <translation>Annuler %1, %2, %3 ?</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>À la demande du client</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Réservé par erreur</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Baie hors service</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Check in %1, %2? It begins only in %3.</source>
        <translation>Enregistrer l’arrivée de %1, %2 ? La réservation ne commence que dans %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps offert</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays %n minute(s) longer for nothing, until %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n minute de plus, offerte, jusqu’à %2.</numerusform>
            <numerusform>%1&#xa0;: %n minutes de plus, offertes, jusqu’à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the time</source>
        <translation>Offrir le temps</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Commencé en retard</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Good customer</source>
        <translation>Bon client</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Release the bay</source>
        <translation>Libérer la baie</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
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
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Annuler la réservation…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Cliquez ensuite le nouvel endroit sur le tableau, ou appuyez-y sur Entrée</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>une réservation</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>un blocage</translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Ensuite : %1 à %2</translation>
    </message>
    <message>
        <source>+30 free…</source>
        <translation>+30 offertes…</translation>
    </message>
    <message>
        <source>+60 free…</source>
        <translation>+60 offertes…</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notes pour l’équipe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nom non affiché)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>can book %n day(s) ahead</source>
        <translation>
            <numerusform>peut réserver %n jour à l’avance</numerusform>
            <numerusform>peut réserver %n jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>A booking needs a name; it is left as it was.</source>
        <translation>Une réservation doit avoir un nom ; il reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is no amount; it is left as it was.</source>
        <translation>« %1 » n’est pas un montant ; il reste tel quel.</translation>
    </message>
    <message>
        <source>%1 and time</source>
        <comment>a bay</comment>
        <translation>%1 et horaire</translation>
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
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Annuler les réservations…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The rows as text, cells apart by tabs</source>
        <translation>Les lignes en texte, cellules séparées par des tabulations</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n réservation choisie</numerusform>
            <numerusform>%n réservations choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesDialog</name>
    <message>
        <source>&amp;Past dates too</source>
        <translation>Aussi les dates &amp;passées</translation>
    </message>
    <message>
        <source>No closed dates. Add one below, or import a calendar of holidays.</source>
        <translation>Aucun jour de fermeture. Ajoutez-en un ci-dessous, ou importez un calendrier de jours fériés.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name of the date</source>
        <translation>Nom du jour</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>Nom, s’il en a un</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous n’avez pas le droit : %1.</translation>
    </message>
    <message>
        <source>%1 is closed already</source>
        <translation>%1 est déjà fermé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) on that day stay as they are</source>
        <translation>
            <numerusform>%n réservation de ce jour reste telle quelle</numerusform>
            <numerusform>%n réservations de ce jour restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>De nouveau ouvert : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) open again</source>
        <translation>
            <numerusform>%n jour de nouveau ouvert</numerusform>
            <numerusform>%n jours de nouveau ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesModel</name>
    <message>
        <source>all locations</source>
        <translation>tous les sites</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Fermé à</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubChooser</name>
    <message>
        <source>What to import</source>
        <translation>Que faut-il importer</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exportations (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Ouvrir le fichier d’un club</translation>
    </message>
    <message>
        <source>Clubs (*.bayboard)</source>
        <translation>Clubs (*.bayboard)</translation>
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
        <translation>Personnes à prévenir…</translation>
    </message>
    <message>
        <source>Kinds of block…</source>
        <translation>Genres de blocage…</translation>
    </message>
    <message>
        <source>Closed dates…</source>
        <translation>Jours de fermeture…</translation>
    </message>
    <message>
        <source>People to be told (%1)…</source>
        <translation>Personnes à prévenir (%1)…</translation>
    </message>
    <message>
        <source>Operators and roles…</source>
        <translation>Opérateurs et rôles…</translation>
    </message>
    <message>
        <source>Switch features off…</source>
        <translation>Désactiver des fonctions…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Steps…</source>
        <translation>Étapes…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Locations, bays and tiers…</source>
        <translation>Sites, baies et catégories…</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>Temps offert…</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubPage</name>
    <message>
        <source>Selection: %1, %2</source>
        <translation>Sélection : %1, %2</translation>
    </message>
    <message>
        <source>%1 may not be written to: you see it as it was when it was opened, and nothing can be changed.</source>
        <translation>%1 ne peut pas être modifié : vous le voyez tel qu’il était à l’ouverture, et rien ne peut être changé.</translation>
    </message>
    <message>
        <source>The booking is not there any more</source>
        <translation>La réservation n’existe plus</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n booking(s)</source>
        <translation>
            <numerusform>Sélection : %n réservation</numerusform>
            <numerusform>Sélection : %n réservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ColourButton</name>
    <message>
        <source>Another colour…</source>
        <translation>Une autre couleur…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CommandServer</name>
    <message>
        <source>The window did not understand the request.</source>
        <translation>La fenêtre n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>La commande est trop longue.</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictCard</name>
    <message>
        <source>Refused: %1.</source>
        <translation>Refusé : %1.</translation>
    </message>
    <message>
        <source>The booking that it changes is not on this desk. Decide about what made it first.</source>
        <translation>La réservation qu’elle change n’est pas sur ce poste. Décidez d’abord de ce qui l’a créée.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>It would pass now.</source>
        <translation>Cela passerait maintenant.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Le faire maintenant</translation>
    </message>
    <message>
        <source>Against the rule…</source>
        <translation>Contre la règle…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1: it stays as the server has it. Why is kept.</source>
        <translation>%1 : cela reste comme le serveur l’a. La raison est gardée.</translation>
    </message>
    <message>
        <source>The customer has been told</source>
        <translation>Le client a été prévenu</translation>
    </message>
    <message>
        <source>Done in another way</source>
        <translation>Fait autrement</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus voulu</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictList</name>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s). What was wanted is kept until somebody decides.</source>
        <translation>
            <numerusform>Le serveur a refusé %n changement. Ce qui était voulu est gardé jusqu’à ce que quelqu’un décide.</numerusform>
            <numerusform>Le serveur a refusé %n changements. Ce qui était voulu est gardé jusqu’à ce que quelqu’un décide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::CreatePopup</name>
    <message>
        <source>Phone (walk-in)</source>
        <translation>Téléphone (sans rendez-vous)</translation>
    </message>
    <message>
        <source>People: –</source>
        <translation>Personnes : –</translation>
    </message>
    <message>
        <source>People: </source>
        <translation>Personnes : </translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notes pour l’équipe</translation>
    </message>
    <message>
        <source>Reason for booking it all the same</source>
        <translation>Raison de réserver quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>New booking: %1</source>
        <translation>Nouvelle réservation : %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>Block this time instead…</source>
        <translation>Bloquer plutôt ce temps…</translation>
    </message>
    <message>
        <source>Have it allowed…</source>
        <translation>Le faire autoriser…</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerCard</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (du %2 au %3)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (à partir du %2)</translation>
    </message>
    <message>
        <source>%1 around %2 (%3×)</source>
        <comment>weekday, time, how often</comment>
        <translation>%1 vers %2 (%3×)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Joindre par</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Entitled to</source>
        <translation>A droit à</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notes pour le personnel</translation>
    </message>
    <message>
        <source>Bookings, the latest first</source>
        <translation>Réservations, la dernière d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non affiché)</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette « %1 »</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time, bays, location</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>maintenant : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>mostly at %1</source>
        <translation>surtout à %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) kept</source>
        <translation>
            <numerusform>%n réservation honorée</numerusform>
            <numerusform>%n réservations honorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bays, location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps offert</translation>
    </message>
    <message>
        <source>Free time: %1</source>
        <translation>Temps offert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerField</name>
    <message>
        <source>Customer or walk-in: name, phone or e-mail</source>
        <translation>Client ou sans rendez-vous : nom, téléphone…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Walk-in “%1”</source>
        <translation>Sans rendez-vous « %1 »</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nouveau client « %1 »</translation>
    </message>
    <message>
        <source>Customers could not be searched: %1</source>
        <translation>Les clients n’ont pas pu être cherchés : %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a line of a list, its number, how many there are</comment>
        <translation>%1, %2 sur %3</translation>
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
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année d’abord</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Day first: Friday 3 April 2026</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bayboard::DurationChoice</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hours: 2 h</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ExplainPopup</name>
    <message>
        <source>What would work</source>
        <translation>Ce qui conviendrait</translation>
    </message>
    <message>
        <source>Shows it on the board</source>
        <translation>Le montre sur le tableau</translation>
    </message>
</context>
<context>
    <name>bayboard::FeaturePage</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Enl&amp;ever</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>What can be switched</source>
        <translation>Ce qu’on peut régler</translation>
    </message>
    <message>
        <source>Of those that fit, the first decides: stopped for everybody, a tag of the customer, a tag of the operator, the location, everybody. Of two tags the one that switches off.</source>
        <translation>De ceux qui conviennent, le premier décide : arrêté pour tous, une étiquette du client, une étiquette de l’opérateur, le site, tous. De deux étiquettes, celle qui désactive.</translation>
    </message>
    <message>
        <source>Otherwise for</source>
        <translation>Autrement pour</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – arrêté</translation>
    </message>
    <message>
        <source>%1 – off</source>
        <translation>%1 – désactivé</translation>
    </message>
    <message>
        <source>Stopped for everybody, whatever is switched below.</source>
        <translation>Arrêté pour tous, quels que soient les réglages ci-dessous.</translation>
    </message>
    <message>
        <source>On, where nothing else is said below.</source>
        <translation>Activé, où rien d’autre n’est dit ci-dessous.</translation>
    </message>
    <message>
        <source>Off, where nothing else is said below.</source>
        <translation>Désactivé, où rien d’autre n’est dit ci-dessous.</translation>
    </message>
    <message>
        <source>Stop no lon&amp;ger</source>
        <translation>Fi&amp;n de l’arrêt</translation>
    </message>
    <message>
        <source>&amp;Stop for everybody now</source>
        <translation>A&amp;rrêter pour tous</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>one location</source>
        <translation>un site</translation>
    </message>
    <message>
        <source>operators with the tag</source>
        <translation>les opérateurs avec l’étiquette</translation>
    </message>
    <message>
        <source>customers with the tag</source>
        <translation>les clients avec l’étiquette</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous ne pouvez pas %1.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>Nothing was switched yet.</source>
        <translation>Rien n’a encore été réglé.</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeList</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Sums by customer, the most first</source>
        <translation>Sommes par client, la plus grande d’abord</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sums by operator, the most first</source>
        <translation>Sommes par opérateur, la plus grande d’abord</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps offert</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Offert par</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>No free time in this period</source>
        <translation>Pas de temps offert dans cette période</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This desk began with what its server had on %1: time that was given before is not listed here.</source>
        <translation>Ce poste a commencé avec ce que son serveur avait le %1&#xa0;: le temps offert avant n’est pas listé ici.</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeTable</name>
    <message>
        <source>Given</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Free time, the newest first</source>
        <translation>Temps offert, le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n time(s)</source>
        <translation>
            <numerusform>%1 en %n fois</numerusform>
            <numerusform>%1 en %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>le programme lui-même</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, permis par %2</translation>
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
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>bayboard::HistoryList</name>
    <message>
        <source>(taken back)</source>
        <translation>(repris)</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>en attente de synchronisation</translation>
    </message>
</context>
<context>
    <name>bayboard::HitModel</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>its blocks are skipped</source>
        <translation>ses blocages sont sautés</translation>
    </message>
    <message>
        <source>nothing is free for it</source>
        <translation>rien n’est libre pour elle</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>possible : %1</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>à la même heure</translation>
    </message>
    <message>
        <source>at another time</source>
        <translation>à une autre heure</translation>
    </message>
    <message>
        <source>it leaves this time out</source>
        <translation>il laisse ce temps libre</translation>
    </message>
    <message numerus="yes">
        <source>no block on %n bay(s)</source>
        <translation>
            <numerusform>pas de blocage sur %n baie</numerusform>
            <numerusform>pas de blocage sur %n baies</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on the list of people to be told</source>
        <translation>va sur la liste des personnes à prévenir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two lines as one</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>In the way of</source>
        <translation>Gêne</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>elle a commencé ou est finie et garde son horaire</translation>
    </message>
    <message>
        <source>the block stays as it was</source>
        <translation>le blocage reste comme il était</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>bayboard::HitPane</name>
    <message>
        <source>What is proposed first</source>
        <translation>Ce qui est proposé d’abord</translation>
    </message>
    <message>
        <source>Propose another bay first</source>
        <translation>Proposer d’abord une autre baie</translation>
    </message>
    <message>
        <source>Propose another time first</source>
        <translation>Proposer d’abord une autre heure</translation>
    </message>
    <message>
        <source>Bookings in the way</source>
        <translation>Réservations sur le passage</translation>
    </message>
    <message>
        <source>&amp;Decide… ▾</source>
        <translation>&amp;Décider… ▾</translation>
    </message>
    <message>
        <source>For &amp;all ▾</source>
        <translation>&amp;Pour toutes ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n réservation sur le passage</numerusform>
            <numerusform>%n réservations sur le passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitsDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still to be decided</source>
        <translation>
            <numerusform>%n réservation reste à décider</numerusform>
            <numerusform>%n réservations restent à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason that those concerned are told</source>
        <translation>Motif communiqué aux personnes concernées</translation>
    </message>
</context>
<context>
    <name>bayboard::HolidayImport</name>
    <message>
        <source>Import closed dates</source>
        <translation>Importer des jours de fermeture</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>iCalendar (.ics) with events of whole days</source>
        <translation>iCalendar (.ics) avec des événements de jours entiers</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>&amp;Only the file counts between its first and last date: others go, names follow it</source>
        <translation>&amp;Seul le fichier compte entre sa première et sa dernière date : les autres s’en vont, les noms le suivent</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Ce que le fichier apporte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Si&amp;te</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>&amp;Années à venir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>Quel calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb)</source>
        <translation>Calendriers (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommés</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>De nouveau ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n de nouveau ouvert</numerusform>
            <numerusform>%n de nouveau ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n événement laissé de côté</numerusform>
            <numerusform>%n événements laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Événements laissés de côté</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>CSV or iCalendar</source>
        <translation>CSV ou iCalendar</translation>
    </message>
    <message>
        <source>Columns are read as</source>
        <translation>Les colonnes sont lues selon</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Leave rows out that want a time which is taken</source>
        <translation>Écarter les lignes dont le temps est pris</translation>
    </message>
    <message>
        <source>Keep them aside: cancelled, tagged “aside”, to be solved later</source>
        <translation>Les garder de côté : annulées, étiquetées « aside », à régler plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Que faut-il importer</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exportations (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) to be made</source>
        <translation>
            <numerusform>%n baie à créer</numerusform>
            <numerusform>%n baies à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n nouveau client</numerusform>
            <numerusform>%n nouveaux clients</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Rows that want a time which is taken</source>
        <translation>Lignes dont le temps est pris</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its time is taken</source>
        <translation>
            <numerusform>%n laissée de côté : son heure est prise</numerusform>
            <numerusform>%n laissées de côté : leur heure est prise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside: its time is taken</source>
        <translation>
            <numerusform>%n gardée à part : son heure est prise</numerusform>
            <numerusform>%n gardées à part : leur heure est prise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing pair(s)</source>
        <translation>
            <numerusform>%n paire en conflit</numerusform>
            <numerusform>%n paires en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) imported</source>
        <translation>
            <numerusform>%n réservation importée</numerusform>
            <numerusform>%n réservations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out because of a time that is taken</source>
        <translation>
            <numerusform>%n ligne laissée de côté, l’heure étant prise</numerusform>
            <numerusform>%n lignes laissées de côté, l’heure étant prise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept aside</source>
        <translation>
            <numerusform>%n ligne gardée à part</numerusform>
            <numerusform>%n lignes gardées à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) leave time out</source>
        <translation>
            <numerusform>%n blocage laisse du temps libre</numerusform>
            <numerusform>%n blocages laissent du temps libre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or block(s): %1 to be laid</source>
        <translation>
            <numerusform>%n série ou blocage : %1 à poser</numerusform>
            <numerusform>%n séries ou blocages : %1 à poser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid</source>
        <translation>
            <numerusform>%n blocage posé</numerusform>
            <numerusform>%n blocages posés</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>blocks: %1</source>
        <translation>blocages : %1</translation>
    </message>
    <message>
        <source>Events become</source>
        <translation>Les événements deviennent</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Les dates s’écrivent</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are written. Choose it above; the report follows.</source>
        <translation>Le fichier ne dit pas dans quel ordre ses dates sont écrites. Choisissez-le ci-dessus ; le compte rendu suit.</translation>
    </message>
    <message>
        <source>Locations and bays to be made</source>
        <translation>Sites et baies à créer</translation>
    </message>
    <message>
        <source>new location</source>
        <translation>nouveau site</translation>
    </message>
    <message>
        <source>Durations are in</source>
        <translation>Les durées sont en</translation>
    </message>
    <message>
        <source>Bookings are</source>
        <translation>Les réservations sont</translation>
    </message>
    <message>
        <source>The file does not say whether its durations are minutes or hours. Choose it above; the report follows.</source>
        <translation>Le fichier ne dit pas si ses durées sont en minutes ou en heures. Choisissez ci-dessus&#xa0;; le rapport suit.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read</source>
        <translation>
            <numerusform>%n colonne non lue</numerusform>
            <numerusform>%n colonnes non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ImportNotice</name>
    <message>
        <source>Show %1 (%2)</source>
        <translation>Afficher %1 (%2)</translation>
    </message>
</context>
<context>
    <name>bayboard::Inspector</name>
    <message>
        <source>Click a booking to see all about it.

Drag over empty time to book it, or press Enter on it. Drag a booking to move it, an edge to make it longer.

F1 shows every key.</source>
        <translation>Cliquez une réservation pour tout en savoir.

Glissez sur du temps libre pour le réserver, ou appuyez-y sur Entrée. Glissez une réservation pour la déplacer, un bord pour l’allonger.

F1 montre toutes les touches.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nom non affiché)</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold</source>
        <translation>
            <numerusform>%n règle respectée</numerusform>
            <numerusform>%n règles respectées</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Tout sur ce client…</translation>
    </message>
</context>
<context>
    <name>bayboard::JoinDialog</name>
    <message>
        <source>Join a club’s server</source>
        <translation>Rejoindre le serveur d’un club</translation>
    </message>
    <message>
        <source>The club is fetched into a new file on this computer; a file that is open now stays as it is. Who looks after the server gives you its address and a token for this desk.</source>
        <translation>Le club est récupéré dans un nouveau fichier sur cet ordinateur ; un fichier ouvert reste tel quel. La personne qui s’occupe du serveur vous donne son adresse et un jeton pour ce poste.</translation>
    </message>
    <message>
        <source>Only where the server made its own</source>
        <translation>Seulement si le serveur a fait le sien</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Le certificat du serveur</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put this club on a server</source>
        <translation>Mettre ce club sur un serveur</translation>
    </message>
    <message>
        <source>The club that is open goes to a server that has none yet, with its whole history. You go on working meanwhile; other desks join that server afterwards. Who looks after it gives you its address and a token for this desk.</source>
        <translation>Le club qui est ouvert va sur un serveur qui n’en a pas encore, avec tout son historique. On continue de travailler pendant ce temps ; les autres postes rejoignent ensuite ce serveur. Qui s’en occupe vous donne son adresse et un jeton pour ce poste.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>Where this club’s server is</source>
        <translation>Où se trouve le serveur de ce club</translation>
    </message>
    <message>
        <source>The address at which this club’s server answers now, and the token of this desk there. What waits is sent to it. A server that holds another club is sent nothing.</source>
        <translation>L’adresse à laquelle le serveur de ce club répond maintenant, et le jeton de ce poste sur celui-ci. Ce qui attend lui est envoyé. Rien n’est envoyé à un serveur qui contient un autre club.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>bayboard::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
</context>
<context>
    <name>bayboard::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Auc&amp;une touche</translation>
    </message>
    <message>
        <source>U&amp;sual key</source>
        <translation>Touche &amp;habituelle</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>All keys as &amp;usual…</source>
        <translation>Toutes les touches &amp;habituelles…</translation>
    </message>
    <message>
        <source>These keys, and no others</source>
        <translation>Ces touches, et pas d’autres</translation>
    </message>
    <message>
        <source>These keys besides those that it has</source>
        <translation>Ces touches en plus de celles qu’elle a</translation>
    </message>
    <message>
        <source>Takes the command off the keyboard</source>
        <translation>Retire la commande du clavier</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <translation>Habituellement sans touche</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Habituellement %1</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de « %1 »</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour changer ses touches.</translation>
    </message>
    <message>
        <source>Now %1 is for “%2”, which would lose it.</source>
        <translation>%1 sert maintenant à « %2 », qui la perdrait.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>It has these keys already.</source>
        <translation>Elle a déjà ces touches.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>« %1 » n’a plus de touche.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>« %1 » est maintenant %2.</translation>
    </message>
    <message>
        <source>Shall every command have its usual keys again? What was changed on this computer is forgotten.</source>
        <translation>Rendre à chaque commande ses touches habituelles ? Ce qui a été changé sur cet ordinateur est oublié.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Toutes les touches sont celles d’habitude.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindEditor</name>
    <message>
        <source>Ne&amp;w kind</source>
        <translation>Nouveau &amp;genre</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kinds of block</source>
        <translation>Genres de blocage</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Les modifications de %1 ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>the new kind</source>
        <translation>ce nouveau genre</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>No block that is still to come is of this kind.</source>
        <translation>Aucun blocage à venir n’est de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) ahead</source>
        <translation>
            <numerusform>%n blocage à venir</numerusform>
            <numerusform>%n blocages à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisé : %1</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous n’avez pas le droit : %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Offe&amp;r it again</source>
        <translation>P&amp;roposer de nouveau</translation>
    </message>
    <message>
        <source>%1 is a kind of block now</source>
        <translation>%1 est maintenant un genre de blocage</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 est enregistré</translation>
    </message>
    <message>
        <source>Retire %1? It is offered no more. Blocks and series that have it stay, and it can be offered again.</source>
        <translation>Retirer %1 ? Ce genre n’est plus proposé. Les blocages et séries qui l’ont restent, et il peut être proposé de nouveau.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 est de nouveau proposé</translation>
    </message>
</context>
<context>
    <name>bayboard::KindForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayures</translation>
    </message>
    <message>
        <source>Crossed stripes</source>
        <translation>Rayures croisées</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>&amp;Hatch</source>
        <translation>&amp;Hachure</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icône</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>taken out of the open time</source>
        <translation>retiré du temps d’ouverture</translation>
    </message>
    <message>
        <source>counted as time in use</source>
        <translation>compté comme temps utilisé</translation>
    </message>
    <message>
        <source>Who may lay it</source>
        <translation>Qui peut le poser</translation>
    </message>
    <message>
        <source>Who sees what it is</source>
        <translation>Qui voit ce que c’est</translation>
    </message>
    <message>
        <source>Usual &amp;length</source>
        <translation>&amp;Durée habituelle</translation>
    </message>
    <message>
        <source>Its &amp;time is</source>
        <translation>Son &amp;temps est</translation>
    </message>
    <message>
        <source>Who may &amp;book over it</source>
        <translation>Qui peut ré&amp;server par-dessus</translation>
    </message>
    <message>
        <source>Who may la&amp;y it</source>
        <translation>Qui peut le &amp;poser</translation>
    </message>
    <message>
        <source>Who &amp;sees what it is</source>
        <translation>Qui &amp;voit ce que c’est</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>who may %1</source>
        <translation>qui a le droit : %1</translation>
    </message>
    <message>
        <source>None checked: everybody who may lay blocks.</source>
        <translation>Rien de coché : quiconque peut poser des blocages.</translation>
    </message>
    <message>
        <source>Only these roles, where they may lay blocks.</source>
        <translation>Ces rôles seulement, là où ils peuvent poser des blocages.</translation>
    </message>
    <message>
        <source>None checked: everybody.</source>
        <translation>Rien de coché : tout le monde.</translation>
    </message>
    <message>
        <source>Others see that the time is taken, and no more.</source>
        <translation>Les autres voient que le temps est pris, rien de plus.</translation>
    </message>
    <message>
        <source>Roles that may book over it</source>
        <translation>Rôles qui peuvent réserver par-dessus</translation>
    </message>
    <message>
        <source>these roles</source>
        <translation>ces rôles</translation>
    </message>
    <message>
        <source>None checked: nobody.</source>
        <translation>Rien de coché : personne.</translation>
    </message>
    <message>
        <source>A booking lifts that part of the block.</source>
        <translation>Une réservation libère cette partie du blocage.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindPreview</name>
    <message>
        <source>On the board: %1</source>
        <translation>Sur le tableau : %1</translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation>comme sur le tableau</translation>
    </message>
</context>
<context>
    <name>bayboard::LayBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Blocks written</source>
        <translation>Blocages écrits</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Poser %n blocage</numerusform>
            <numerusform>Poser %n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay blocks</source>
        <translation>Poser les blocages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>Modifier %n blocage</numerusform>
            <numerusform>Modifier %n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>bayboard::LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bayboard::ListBar</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Du–au</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>The bookings that are shown, or those that are chosen</source>
        <translation>Les réservations affichées, ou celles qui sont choisies</translation>
    </message>
    <message>
        <source>All bays</source>
        <translation>Toutes les baies</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulées</translation>
    </message>
</context>
<context>
    <name>bayboard::ListView</name>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Nothing that fits the filter</source>
        <translation>Rien qui réponde au filtre</translation>
    </message>
    <message>
        <source>No bookings in this time</source>
        <translation>Aucune réservation dans cette période</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>not all of it has come from the server yet</source>
        <translation>tout n’est pas encore arrivé du serveur</translation>
    </message>
    <message>
        <source>This time has not come from the server yet</source>
        <translation>Cette période n’est pas encore arrivée du serveur</translation>
    </message>
</context>
<context>
    <name>bayboard::ListedPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved.</source>
        <translation>Les changements de « %1 » ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous ne pouvez pas %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 stands further up</source>
        <translation>%1 est plus haut</translation>
    </message>
    <message>
        <source>%1 stands further down</source>
        <translation>%1 est plus bas</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Réser&amp;vable</translation>
    </message>
    <message>
        <source>all year, or like 05-01/10-31</source>
        <translation>toute l’année, ou comme 05-01/10-31</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source>north, winter</source>
        <translation>nord, hiver</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Number of ba&amp;ys</source>
        <translation>Nombre de bai&amp;es</translation>
    </message>
    <message>
        <source>Close&amp;d dates…</source>
        <translation>&amp;Jours de fermeture…</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>&amp;Horaires d’ouverture</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>Sa&amp;ison</translation>
    </message>
    <message>
        <source>&amp;Minimum notice</source>
        <translation>&amp;Préavis minimal</translation>
    </message>
    <message>
        <source>Booked ahead a&amp;t most</source>
        <translation>Réservé à l’avance au pl&amp;us</translation>
    </message>
    <message>
        <source>De&amp;posit of new customers</source>
        <translation>Dépôt des nouveaux c&amp;lients</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Couleu&amp;r</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>“%1” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;; l’un d’eux s’appelle par exemple America/Halifax.</translation>
    </message>
    <message>
        <source>“%1” is not an amount like 10.00</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant comme 10.00</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationPage</name>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Ne&amp;w location</source>
        <translation>&amp;Nouveau site</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Reme&amp;ttre</translation>
    </message>
    <message>
        <source>Remove %1 with its bays? Nothing was ever booked there. It can be brought back.</source>
        <translation>Retirer %1 avec ses baies&#xa0;? Rien n’y a jamais été réservé. On peut le remettre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (non réservable)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A bay of a new location: the club&apos;s word for a bay, and its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) keep their moment, and so stand at another time of day.</source>
        <translation>
            <numerusform>%n réservation à venir garde son instant, et se trouve donc à une autre heure.</numerusform>
            <numerusform>%n réservations à venir gardent leur instant, et se trouvent donc à une autre heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n réservation à venir serait hors de ce que vous enregistrez. Elle reste telle quelle&#xa0;:</numerusform>
            <numerusform>%n réservations à venir seraient hors de ce que vous enregistrez. Elles restent telles quelles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>bayboard::MainMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
        <translation>Nouveau club…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 – Bayboard</source>
        <translation>%1 – Bayboard</translation>
    </message>
    <message>
        <source>Join a club’s server…</source>
        <translation>Rejoindre le serveur d’un club…</translation>
    </message>
    <message>
        <source>Put this club on a server…</source>
        <translation>Mettre ce club sur un serveur…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous ne pouvez pas %1.</translation>
    </message>
</context>
<context>
    <name>bayboard::ManyActions</name>
    <message numerus="yes">
        <source>Check in %n booking(s)</source>
        <translation>
            <numerusform>Enregistrer l’arrivée de %n réservation</numerusform>
            <numerusform>Enregistrer l’arrivée de %n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n booking(s) as no-show</source>
        <translation>
            <numerusform>Marquer %n réservation comme absence</numerusform>
            <numerusform>Marquer %n réservations comme absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n booking(s)</source>
        <translation>
            <numerusform>Terminer %n réservation</numerusform>
            <numerusform>Terminer %n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>Annuler %n réservation</numerusform>
            <numerusform>Annuler %n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>Modifier %n réservation</numerusform>
            <numerusform>Modifier %n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n booking(s) can be changed at once</source>
        <translation>
            <numerusform>Au plus %n réservation peut être modifiée à la fois</numerusform>
            <numerusform>Au plus %n réservations peuvent être modifiées à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookings are not there any more</source>
        <translation>Les réservations n’existent plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot be changed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cannot be changed and would be left out:</source>
        <translation>
            <numerusform>%n réservation ne peut être modifiée et serait laissée de côté :</numerusform>
            <numerusform>%n réservations ne peuvent être modifiées et seraient laissées de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n booking(s) can be changed:</source>
        <translation>
            <numerusform>La réservation (%n) ne peut être modifiée :</numerusform>
            <numerusform>Aucune des %n réservations ne peut être modifiée :</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) begin more than an hour from now.</source>
        <translation>
            <numerusform>%n réservation commence dans plus d’une heure.</numerusform>
            <numerusform>%n réservations commencent dans plus d’une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Annuler des réservations</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)?</source>
        <translation>
            <numerusform>Annuler %n réservation ?</numerusform>
            <numerusform>Annuler %n réservations ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>À la demande du client</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Réservé par erreur</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Baie hors service</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>C’est déjà le cas</translation>
    </message>
</context>
<context>
    <name>bayboard::MappingChoice</name>
    <message>
        <source>the one that fits best</source>
        <translation>celle qui convient le mieux</translation>
    </message>
    <message>
        <source>Other mapping…</source>
        <translation>Autre correspondance…</translation>
    </message>
    <message>
        <source>A file of your own that says which column is what</source>
        <translation>Un fichier à vous qui dit à quoi sert chaque colonne</translation>
    </message>
    <message>
        <source>A mapping file</source>
        <translation>Un fichier de correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>bayboard::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>bayboard::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>bayboard::NewClubWizard</name>
    <message>
        <source>A new club</source>
        <translation>Un nouveau club</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Le club</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>Tout cela peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nom du club</translation>
    </message>
    <message>
        <source>What is rented is called</source>
        <translation>Ce qui se loue s’appelle</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Times are always shown in the location&apos;s own zone.</source>
        <translation>Les heures sont toujours dans le fuseau du site.</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Every change keeps the name of who made it.</source>
        <translation>Chaque changement garde le nom de son auteur.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Where the club is kept</source>
        <translation>Où le club est conservé</translation>
    </message>
    <message>
        <source>One file on this computer. It is backed up every day beside itself.</source>
        <translation>Un fichier sur cet ordinateur, sauvegardé chaque jour à côté de lui-même.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Two locations are called “%1”.</source>
        <translation>Deux sites s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>A club has one location at least; give it a name.</source>
        <translation>Un club a au moins un site ; donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Two people are called “%1”.</source>
        <translation>Deux personnes s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>Somebody must be owner or administrator; give that person a name.</source>
        <translation>Il faut un propriétaire ou un administrateur ; donnez un nom à cette personne.</translation>
    </message>
    <message>
        <source>The club needs a name.</source>
        <translation>Il faut un nom au club.</translation>
    </message>
    <message>
        <source>The currency is written with three letters, like CAD.</source>
        <translation>La monnaie s’écrit en trois lettres, comme CAD.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Le fichier %1 existe déjà ; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeList</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Go to booking</source>
        <translation>Aller à la réservation</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>People to be told</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>Choose a line to see what to tell.</source>
        <translation>Choisissez une ligne pour voir ce qu’il faut dire.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Déjà prévenus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Espace coche les lignes choisies</translation>
    </message>
    <message>
        <source>Enter shows the booking on the board</source>
        <translation>Entrée montre la réservation sur le tableau</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>Tout le monde a été prévenu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Pas prévenu finalement</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked off</source>
        <translation>
            <numerusform>%n ligne cochée</numerusform>
            <numerusform>%n lignes cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to be told again</source>
        <translation>
            <numerusform>%n ligne de nouveau à prévenir</numerusform>
            <numerusform>%n lignes de nouveau à prévenir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 : prévenu</translation>
    </message>
    <message>
        <source>%1 is to be told</source>
        <translation>%1 : à prévenir</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>Le texte est copié</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeModel</name>
    <message>
        <source>(name not shown)</source>
        <translation>(nom non affiché)</translation>
    </message>
    <message>
        <source>told</source>
        <translation>prévenu</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore prévenu</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a column of ticks</comment>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Téléphone, courriel</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>bayboard::OverrideDialog</name>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Contre une règle</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept.</source>
        <translation>Il faut une raison, qui est gardée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Qui l’autorise</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>%1 may not do this alone. Somebody who may allows it with their PIN; who it was, and why, is kept.</source>
        <translation>%1 ne peut pas le faire sans accord. Une personne autorisée l’accorde avec son code PIN ; qui et pourquoi, tout est conservé.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteField</name>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteOpener</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Recherche et commandes…</translation>
    </message>
    <message>
        <source>choose a booking first</source>
        <translation>choisissez d’abord une réservation</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>%1 has no booking ahead</source>
        <translation>%1 n’a pas de réservation à venir</translation>
    </message>
    <message>
        <source>%1 has no booking ahead: a new one</source>
        <translation>%1 n’a pas de réservation à venir : en voici une nouvelle</translation>
    </message>
    <message>
        <source>First book what is open, or leave it with Esc</source>
        <translation>Réservez d’abord ce qui est ouvert, ou quittez-le avec Échap</translation>
    </message>
</context>
<context>
    <name>bayboard::PalettePopup</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Command, customer, booking or day; or what a caller asks for: 90 min 2 bays after 17 thu fri</source>
        <translation>Commande, client, réservation ou jour ; ou ce que demande un appelant : 90 min 2 baies après 17h jeu ven</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the club has come from the server yet: more may be found then.</source>
        <translation>Le club n’est pas encore arrivé en entier du serveur&#xa0;: il pourra y avoir d’autres résultats.</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingActions</name>
    <message>
        <source>%1 is no longer parked</source>
        <translation>%1 n’est plus mise de côté</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Place what is parked</source>
        <translation>Placer ce qui est mis de côté</translation>
    </message>
    <message>
        <source>This cannot be parked</source>
        <translation>Ceci ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>%1 parked, with its time kept. Choose it in the side pane to place it</source>
        <translation>%1 mise de côté, son heure est gardée. Choisissez-la dans le panneau latéral pour la placer</translation>
    </message>
    <message>
        <source>%1 cannot be placed here</source>
        <translation>%1 ne peut pas être placée ici</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingShelf</name>
    <message>
        <source>Parked</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Each keeps its time until it is placed. Click one, then where it goes.</source>
        <translation>Chacune garde son heure jusqu’à ce qu’elle soit placée. Cliquez sur l’une, puis là où elle va.</translation>
    </message>
    <message>
        <source>Place %1, %2, %3</source>
        <translation>Placer %1, %2, %3</translation>
    </message>
    <message>
        <source>Put back: it stays where it is</source>
        <translation>Remettre : elle reste où elle est</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>bayboard::PasswordActions</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>The club asks for the password now and then; until it asks again, the PIN is enough to come back.</source>
        <translation>Le club demande le mot de passe de temps en temps ; d’ici là, le code PIN suffit pour revenir.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer comme %1</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Donner un mot de passe…</translation>
    </message>
    <message>
        <source>Remove password…</source>
        <translation>Enlever le mot de passe…</translation>
    </message>
    <message>
        <source>Set the password of</source>
        <translation>Donner un mot de passe à</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Donner un mot de passe</translation>
    </message>
    <message>
        <source>10 characters or more. A few words that belong to nobody are best.</source>
        <translation>10 caractères ou plus. Le mieux : quelques mots qui ne sont à personne.</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Le mot de passe est donné</translation>
    </message>
    <message>
        <source>Takes the place of the one that %1 has, or forgot. 10 characters or more; %1 can change it afterwards.</source>
        <translation>Remplace celui que %1 a, ou a oublié. 10 caractères ou plus ; %1 peut le changer ensuite.</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Enlever le mot de passe</translation>
    </message>
    <message>
        <source>Where the club asks for a password, %1 cannot work at this desk without one.</source>
        <translation>Où le club demande un mot de passe, %1 ne peut pas travailler à ce poste sans en avoir un.</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>Le mot de passe est enlevé</translation>
    </message>
</context>
<context>
    <name>bayboard::PatternLine</name>
    <message>
        <source>usually %1 %2, %3</source>
        <comment>weekday, time, bays</comment>
        <translation>d’habitude %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>usual slot, location</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s) in %1 days</source>
        <translation>
            <numerusform>%n absence en %1 jours</numerusform>
            <numerusform>%n absences en %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late cancellation(s) in %1 days</source>
        <translation>
            <numerusform>%n annulation tardive en %1 jours</numerusform>
            <numerusform>%n annulations tardives en %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly stays longer (%1 of %2)</source>
        <translation>reste le plus souvent plus longtemps (%1 sur %2)</translation>
    </message>
</context>
<context>
    <name>bayboard::PeopleDialog</name>
    <message>
        <source>Operators and roles</source>
        <translation>Opérateurs et rôles</translation>
    </message>
    <message>
        <source>O&amp;perators</source>
        <translation>O&amp;pérateurs</translation>
    </message>
    <message>
        <source>Ro&amp;les</source>
        <translation>Rô&amp;les</translation>
    </message>
    <message>
        <source>Sw&amp;itches</source>
        <translation>Ré&amp;glages</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonPage</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Ne&amp;w operator</source>
        <translation>Nou&amp;vel opérateur</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Remove %1? They can no longer be chosen and may do nothing. What they have done stays in the history under their name.</source>
        <translation>Retirer %1 ? On ne peut plus le choisir et il ne peut plus rien faire. Ce qu’il a fait reste dans l’historique à son nom.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;May work with the program</source>
        <translation>Peut tr&amp;availler avec le programme</translation>
    </message>
    <message>
        <source>Roles, and where they hold</source>
        <translation>Rôles, et où ils valent</translation>
    </message>
    <message>
        <source>trainee, evenings</source>
        <translation>apprenti, soirs</translation>
    </message>
    <message>
        <source>R&amp;oles, and where they hold</source>
        <translation>Rôle&amp;s, et où ils valent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonRow</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>bayboard::PinActions</name>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>%1 has a PIN.</source>
        <translation>%1 a un code PIN.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer comme %1</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>Set PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Enlever le code PIN…</translation>
    </message>
    <message>
        <source>Remove the PIN of %1…</source>
        <translation>Enlever le code PIN de %1…</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <source>6 to 12 digits, asked for whenever somebody switches to %1.</source>
        <translation>De 6 à 12 chiffres, demandés quand quelqu’un passe à %1.</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Le code PIN est choisi</translation>
    </message>
    <message>
        <source>No keyring answers on this computer: the PIN holds until the program is closed, and nothing of it is written.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur : le code PIN vaut jusqu’à la fermeture du programme, et rien n’en est écrit.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Enlever le code PIN</translation>
    </message>
    <message>
        <source>From then on everybody can switch to %1.</source>
        <translation>Dès lors, tout le monde peut passer à %1.</translation>
    </message>
    <message>
        <source>The PIN is removed</source>
        <translation>Le code PIN est enlevé</translation>
    </message>
    <message>
        <source>Remove the PIN of %1? From then on everybody can switch to %1.</source>
        <translation>Enlever le code PIN de %1 ? Dès lors, tout le monde peut passer à %1.</translation>
    </message>
    <message>
        <source>Locked until %1 is back.</source>
        <translation>Verrouillé jusqu’au retour de %1.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>bayboard::PinDialog</name>
    <message>
        <source>PIN until now</source>
        <translation>Code PIN jusqu’ici</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Les deux ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceActions</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Locations side by side…</source>
        <translation>Lieux côte à côte…</translation>
    </message>
    <message>
        <source>%1: this computer is kept for %2</source>
        <translation>%1&#xa0;: cet ordinateur est celui de %2</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>Côte à côte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a location, without others beside it</comment>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>This computer is kept for no location any more</source>
        <translation>Cet ordinateur n’est plus celui d’aucun lieu</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Cet ordinateur est celui de %1</translation>
    </message>
    <message>
        <source>Show %1 no longer beside</source>
        <translation>Ne plus montrer %1 à côté</translation>
    </message>
    <message>
        <source>Show %1 beside</source>
        <translation>Montrer %1 à côté</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceChoice</name>
    <message>
        <source>as the file says</source>
        <translation>comme le fichier le dit</translation>
    </message>
    <message>
        <source>at %1 where only a bay is named</source>
        <translation>à %1 quand seule une baie est nommée</translation>
    </message>
    <message>
        <source>on %1, %2 where no place is named</source>
        <translation>sur %1, %2 quand aucun lieu n’est nommé</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceRow</name>
    <message>
        <source>around the clock</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Number of bays</source>
        <translation>Nombre de baies</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>%1: “%2” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>%1 : « %2 » n’est pas un fuseau ; il y a par exemple America/Halifax.</translation>
    </message>
    <message>
        <source>%1: the opening hours “%2” cannot be read; write them like “mon-fri 09:00-22:00, sat 18:00-02:00”.</source>
        <translation>%1 : les heures d’ouverture « %2 » sont illisibles ; écrivez-les comme « mon-fri 09:00-22:00, sat 18:00-02:00 ».</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceSwitch</name>
    <message>
        <source>%1 has other clocks (%2): only locations with the same time stand side by side</source>
        <translation>%1 a une autre heure (%2)&#xa0;: seuls des lieux à la même heure se montrent côte à côte</translation>
    </message>
    <message>
        <source>%1 has no bays</source>
        <translation>%1 n’a aucune baie</translation>
    </message>
    <message numerus="yes">
        <source>At most %n locations stand side by side</source>
        <translation>
            <numerusform>Au plus %n lieu côte à côte</numerusform>
            <numerusform>Au plus %n lieux côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Cet ordinateur est celui de %1</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Hors de %1</translation>
    </message>
    <message>
        <source>This computer is kept for %1, and this is %2. Click to go there.</source>
        <translation>Cet ordinateur est celui de %1, et voici %2. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>bayboard::PlacesDialog</name>
    <message>
        <source>Locations, bays and tiers</source>
        <translation>Sites, baies et catégories</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>&amp;Sites</translation>
    </message>
    <message>
        <source>&amp;Bays</source>
        <translation>&amp;Baies</translation>
    </message>
    <message>
        <source>T&amp;iers</source>
        <translation>C&amp;atégories</translation>
    </message>
    <message>
        <source>&amp;Club</source>
        <translation>&amp;Club</translation>
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
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>bayboard::ReasonDialog</name>
    <message>
        <source>Reason (not required)</source>
        <translation>Raison (facultative)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatFields</name>
    <message>
        <source>every </source>
        <comment>before a number: every 2 weeks</comment>
        <translation>chaque </translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Quel jour du mois</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>End of the series</source>
        <translation>Fin de la série</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tant de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>on the same date (%1)</source>
        <translation>à la même date (%1)</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>on the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>on the second</source>
        <translation>le deuxième</translation>
    </message>
    <message>
        <source>on the third</source>
        <translation>le troisième</translation>
    </message>
    <message>
        <source>on the fourth</source>
        <translation>le quatrième</translation>
    </message>
    <message>
        <source>on the fifth</source>
        <translation>le cinquième</translation>
    </message>
    <message>
        <source>on the last</source>
        <translation>le dernier</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatPane</name>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>Selon une règle (RRULE)</translation>
    </message>
    <message>
        <source>Rule of RFC 5545</source>
        <translation>Règle selon RFC 5545</translation>
    </message>
</context>
<context>
    <name>bayboard::RolePage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Ne&amp;w role</source>
        <translation>Nou&amp;veau rôle</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Retire the role %1? Whoever has it may do nothing by it any more.</source>
        <translation>Retirer le rôle %1 ? Qui l’a ne pourra plus rien faire par lui.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>&amp;Everything, also what comes with later versions</source>
        <translation>T&amp;out, aussi ce qui vient avec d’autres versions</translation>
    </message>
    <message>
        <source>Has the permissions of</source>
        <translation>A les permissions de</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>as inherited, else without limit</source>
        <translation>comme hérité, sinon sans limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Has the permissions of</source>
        <translation>A les permissions &amp;de</translation>
    </message>
    <message>
        <source>Ma&amp;y</source>
        <translation>P&amp;eut</translation>
    </message>
    <message>
        <source>Lays &amp;blocks ahead</source>
        <translation>Pose des &amp;blocages</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Personne ne l’a.</translation>
    </message>
    <message>
        <source>Who has it: %1</source>
        <translation>Qui l’a : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleBookDialog</name>
    <message>
        <source>&amp;Show that one…</source>
        <translation>&amp;Afficher l’autre…</translation>
    </message>
    <message>
        <source>&amp;Back to the saved book…</source>
        <translation>&amp;Revenir au livre enregistré…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Rè&amp;gles</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>The rule book as text</source>
        <translation>Le livre de règles en texte</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. What you have here is kept; saving it would put it in the place of that one.</source>
        <translation>Le livre de règles en vigueur a changé entre-temps. Ce que vous avez ici est gardé ; l’enregistrer le mettrait à la place de celui-là.</translation>
    </message>
    <message>
        <source>Show the book that is in force now? Your changes are forgotten.</source>
        <translation>Afficher le livre en vigueur maintenant ? Vos modifications sont oubliées.</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Oublier les miennes</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous ne pouvez pas %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file may only be read.</source>
        <translation>Le fichier du club ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is not saved like this; the book in force stays.</source>
        <translation>Ligne %1 : %2. Ce n’est pas enregistré ainsi ; le livre en vigueur reste.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The book is whole. Notes, order and blanks stay as they are written here.</source>
        <translation>Le livre est valide. Notes, ordre et espaces restent tels qu’écrits ici.</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. Put yours in its place? The other one stays in the list of steps.</source>
        <translation>Le livre de règles en vigueur a changé entre-temps. Mettre le vôtre à sa place ? L’autre reste dans la liste des étapes.</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Mettre le mien à la place</translation>
    </message>
    <message>
        <source>The rules are saved and in force</source>
        <translation>Les règles sont enregistrées et en vigueur</translation>
    </message>
    <message>
        <source>The changes of the rule book are not saved.</source>
        <translation>Les modifications du livre de règles ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleForm</name>
    <message>
        <source>Whom it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Quand elle vaut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Switched off: kept, and not asked</source>
        <translation>Désactivée : gardée, mais pas consultée</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Pour les lecteurs</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Nom dans les listes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>names with commas between them, like %1</source>
        <translation>noms séparés par des virgules, comme %1</translation>
    </message>
    <message>
        <source>Kind of booking</source>
        <translation>Type de réservation</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Provenances</translation>
    </message>
    <message>
        <source>Times of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Sauf pour</translation>
    </message>
    <message>
        <source>Its exceptions are put together; edit them as text.</source>
        <translation>Ses exceptions sont combinées ; modifiez-les en texte.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Not for tiers</source>
        <translation>Sauf les catégories</translation>
    </message>
    <message>
        <source>Not for entitlements</source>
        <translation>Sauf les avantages</translation>
    </message>
    <message>
        <source>Not for tags</source>
        <translation>Sauf les étiquettes</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleListPage</name>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>Avant la règle du dessus</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>Après la règle du dessous</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. Put it right under “Text” first.</source>
        <translation>Le texte ne se lit pas comme des règles. Corrigez-le d’abord sous « Texte ».</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialModel</name>
    <message>
        <source>%1 (moved since)</source>
        <translation>%1 (déplacée depuis)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Avec ce livre</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialPage</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Bookings from</source>
        <translation>Réservations du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Avec ce livre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Bookings by rule</source>
        <translation>Réservations par règle</translation>
    </message>
    <message>
        <source>Bookings that are judged otherwise</source>
        <translation>Réservations jugées autrement</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) judged</source>
        <translation>
            <numerusform>%n réservation jugée</numerusform>
            <numerusform>%n réservations jugées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this book would have said the same of each.</source>
        <translation>%1 : ce livre aurait dit la même chose de chacune.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>%n aurait été refusée</numerusform>
            <numerusform>%n auraient été refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged otherwise in all</source>
        <translation>
            <numerusform>%n jugée autrement en tout</numerusform>
            <numerusform>%n jugées autrement en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, tiers, hours and blocks are those of today. Rules about moving, cancelling and repeating are not tried.</source>
        <translation>Chaque réservation est jugée telle qu’elle a été faite, au moment où elle l’a été, à côté de ce qui était réservé alors. Clients, catégories, horaires et blocages sont ceux d’aujourd’hui. Les règles de déplacement, d’annulation et de répétition ne sont pas essayées.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled booking(s) left out.</source>
        <translation>
            <numerusform>%n réservation annulée laissée de côté.</numerusform>
            <numerusform>%n réservations annulées laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known when they were made: judged without notice, days ahead and number of bookings.</source>
        <translation>
            <numerusform>De %n, on ne sait pas quand elle a été faite : jugée sans préavis, jours à l’avance ni nombre de réservations.</numerusform>
            <numerusform>De %n, on ne sait pas quand elles ont été faites : jugées sans préavis, jours à l’avance ni nombre de réservations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the first steps are not in this file: judged as they were when it began.</source>
        <translation>
            <numerusform>De %n, les premières étapes ne sont pas dans ce fichier : jugée telle qu’elle était à son début.</numerusform>
            <numerusform>De %n, les premières étapes ne sont pas dans ce fichier : jugées telles qu’elles étaient à son début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n ligne de plus est comptée sans être listée.</numerusform>
            <numerusform>%n lignes de plus sont comptées sans être listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Jugement en cours…</translation>
    </message>
    <message>
        <source>Shows which bookings of the past this book would have judged otherwise than the one in force. Nothing is changed.</source>
        <translation>Montre quelles réservations passées ce livre aurait jugées autrement que celui en vigueur. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The book was changed since: try it again for a new result.</source>
        <translation>Le livre a changé depuis : essayez-le de nouveau pour un nouveau résultat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetDialog</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Feuille de service</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No bay is chosen</source>
        <translation>Aucune baie n’est choisie</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of before</source>
        <translation>Arrêté ; les pages sont celles d’avant</translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation>Lecture des jours…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Arrêté ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed</source>
        <translation>Arrêté ; rien n’a été imprimé</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetFields</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>By bay</source>
        <translation>Par baie</translation>
    </message>
    <message>
        <source>All bays in order of time</source>
        <translation>Toutes les baies, par heure</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Toute la semaine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Names, phones and notes</source>
        <translation>Noms, téléphones et notes</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>Réservations annulées</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>A page for each bay</source>
        <translation>Une page par baie</translation>
    </message>
</context>
<context>
    <name>bayboard::ScopeBox</name>
    <message>
        <source>on all bays of that date</source>
        <translation>sur toutes les baies de cette date</translation>
    </message>
    <message>
        <source>This date only</source>
        <translation>Cette date seulement</translation>
    </message>
    <message>
        <source>This date and all that follow</source>
        <translation>Cette date et toutes les suivantes</translation>
    </message>
    <message>
        <source>All dates (what is over stays as it was)</source>
        <translation>Toutes les dates (ce qui est passé reste tel quel)</translation>
    </message>
</context>
<context>
    <name>bayboard::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>bayboard::SeriesPane</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day that are seen</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>■ takes place   ✕ left out   ◧ in part   ◤ holiday — a click leaves a date out or takes it in again</source>
        <translation>■ a lieu   ✕ laissée de côté   ◧ en partie   ◤ jour férié — un clic laisse une date de côté ou la reprend</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerGiving</name>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>The server has a club already. Join it instead: its club comes into a new file.</source>
        <translation>Le serveur a déjà un club. Rejoignez-le plutôt : son club vient dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Giving the club: %1 of %2 steps…</source>
        <translation>Envoi du club : %1 pas sur %2…</translation>
    </message>
    <message>
        <source>The server did not take the club (%1).</source>
        <translation>Le serveur n’a pas pris le club (%1).</translation>
    </message>
    <message>
        <source>This token is one person&apos;s. A club is given with the token of a device.</source>
        <translation>Ce jeton est celui d’une personne. Un club se donne avec le jeton d’un appareil.</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerJoin</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server has no club yet.</source>
        <translation>Le serveur n’a pas encore de club.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Le serveur ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>There is something at this address, but no server of a club (%1).</source>
        <translation>Il y a quelque chose à cette adresse, mais pas le serveur d’un club (%1).</translation>
    </message>
    <message>
        <source>No server answers at this address (%1).</source>
        <translation>Aucun serveur ne répond à cette adresse (%1).</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows…</source>
        <translation>Récupération du club : %1 lignes…</translation>
    </message>
    <message>
        <source>This token has expired. Ask whoever runs the server for a new one.</source>
        <translation>Ce jeton a expiré. Demandez-en un nouveau à la personne qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>bayboard::SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Name of the club</source>
        <translation>&amp;Nom du club</translation>
    </message>
    <message>
        <source>What is &amp;rented is called</source>
        <translation>Ce qui est &amp;loué s’appelle</translation>
    </message>
    <message>
        <source>The &amp;week starts on</source>
        <translation>La se&amp;maine commence le</translation>
    </message>
    <message>
        <source>Times on the board go by</source>
        <translation>Pas des heures au tableau</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Vous n’avez pas le droit de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Le club</translation>
    </message>
    <message>
        <source>The changes of the club are not saved.</source>
        <translation>Les changements du club ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>bayboard::SeveralFacts</name>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Cliquez ensuite le nouvel endroit sur le tableau, ou appuyez-y sur Entrée</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Annuler les réservations…</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(nom non affiché)</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n réservation choisie</numerusform>
            <numerusform>%n réservations choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>bayboard::SidePane</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>+ Maintenance blocks…</source>
        <translation>+ Blocages d’entretien…</translation>
    </message>
    <message>
        <source>New maintenance blocks</source>
        <translation>Nouveaux blocages pour entretien</translation>
    </message>
    <message>
        <source>Close bays for a time, once or again and again; B paints them on the board</source>
        <translation>Fermer des baies pour un temps, une fois ou souvent ; B les peint sur le tableau</translation>
    </message>
    <message>
        <source>Their booking was moved or cancelled by the club</source>
        <translation>Leur réservation a été déplacée ou annulée par le club</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told…</source>
        <translation>
            <numerusform>%n personne à prévenir…</numerusform>
            <numerusform>%n personnes à prévenir…</numerusform>
        </translation>
    </message>
    <message>
        <source>Month and arrivals</source>
        <translation>Mois et arrivées</translation>
    </message>
</context>
<context>
    <name>bayboard::SignInRow</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>As&amp;k for a password after</source>
        <translation>&amp;Demander un mot de passe après</translation>
    </message>
    <message>
        <source>The PIN alone lets people in, where there is one.</source>
        <translation>Le code PIN seul laisse entrer, où il y en a un.</translation>
    </message>
    <message>
        <source>And at each start; meanwhile the PIN is enough.</source>
        <translation>Et à chaque démarrage ; entre-temps, le code PIN suffit.</translation>
    </message>
    <message>
        <source>Not asked at this desk: nobody who may edit operators has a password here.</source>
        <translation>Pas demandé à ce poste : personne qui peut modifier les opérateurs n’y a de mot de passe.</translation>
    </message>
</context>
<context>
    <name>bayboard::SlotFields</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>“%1” is no time; it is left as it was.</source>
        <translation>« %1 » n’est pas une heure ; elle reste inchangée.</translation>
    </message>
</context>
<context>
    <name>bayboard::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>bayboard::StepFoot</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
</context>
<context>
    <name>bayboard::StepProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepReport</name>
    <message numerus="yes">
        <source>Not saved: %1. %n step(s) were taken back; the board shows what is on the disk.</source>
        <translation>
            <numerusform>Non enregistré : %1. %n étape a été reprise ; le tableau montre ce qui est sur le disque.</numerusform>
            <numerusform>Non enregistré : %1. %n étapes ont été reprises ; le tableau montre ce qui est sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait : %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation en cours : %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rétablissement en cours : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepTape</name>
    <message>
        <source>Only &amp;my steps</source>
        <translation>Seulement &amp;mes étapes</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Take back &amp;only this one</source>
        <translation>Ne reprendre &amp;que celle-ci</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>La &amp;refaire</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>sera reprise</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>attend le serveur</translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;back %n step(s), down to this one</source>
        <translation>
            <numerusform>Re&amp;prendre %n étape, jusqu’à celle-ci</numerusform>
            <numerusform>Re&amp;prendre %n étapes, jusqu’à celle-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>« %1 » reste : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back. “%1” stays: %2</source>
        <translation>
            <numerusform>%n étape reprise. « %1 » reste : %2</numerusform>
            <numerusform>%n étapes reprises. « %1 » reste : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back</source>
        <translation>
            <numerusform>%n étape reprise</numerusform>
            <numerusform>%n étapes reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait : %1</translation>
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
        <translation>Serveur…</translation>
    </message>
    <message>
        <source>Refused by the server…</source>
        <translation>Refusés par le serveur…</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s) that were made here.</source>
        <translation>
            <numerusform>Le serveur a refusé %n changement fait ici.</numerusform>
            <numerusform>Le serveur a refusé %n changements faits ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
</context>
<context>
    <name>bayboard::SyncPanel</name>
    <message>
        <source>Enter token…</source>
        <translation>Entrer un jeton…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui attend d’être envoyé</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>The token is kept for as long as the program runs</source>
        <translation>Le jeton est gardé pour la durée de ce lancement</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur : %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n refused change(s)…</source>
        <translation>
            <numerusform>Décider de %n changement refusé…</numerusform>
            <numerusform>Décider de %n changements refusés…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>When, what, who: &quot;16:42 Move A. Haddad (Sam)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Take everything anew…</source>
        <translation>Tout reprendre du serveur…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Take everything anew</source>
        <translation>Tout reprendre du serveur</translation>
    </message>
    <message>
        <source>Everything of the club is fetched from the server once more, while you go on working. What waits to be sent and what is to be decided stays. What was done before cannot be undone here any more.</source>
        <translation>Tout le club est repris une nouvelle fois du serveur pendant que vous continuez à travailler. Ce qui attend d’être envoyé et ce qui reste à décider est conservé. Ce qui a été fait auparavant ne peut plus être annulé ici.</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>bayboard::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message numerus="yes">
        <source>A tag for %n booking(s)</source>
        <translation>
            <numerusform>Une étiquette pour %n réservation</numerusform>
            <numerusform>Une étiquette pour %n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>bayboard::TierPage</name>
    <message>
        <source>Tiers of customers</source>
        <translation>Catégories de clients</translation>
    </message>
    <message>
        <source>Ne&amp;w tier</source>
        <translation>&amp;Nouvelle catégorie</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Reme&amp;ttre</translation>
    </message>
    <message>
        <source>Remove the tier %1? Customers who have it keep it, and what the rules say of it holds for them.</source>
        <translation>Retirer la catégorie %1&#xa0;? Les clients qui l’ont la gardent, et ce que les règles en disent vaut pour eux.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Couleu&amp;r</translation>
    </message>
    <message>
        <source>Booked &amp;ahead at most</source>
        <translation>Réservé à l’avance au pl&amp;us</translation>
    </message>
    <message>
        <source>Rules and files call it “%1”.</source>
        <translation>Les règles et les fichiers l’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is the first one, which customers have who have no other.</source>
        <translation>C’est la première, celle des clients qui n’en ont pas d’autre.</translation>
    </message>
</context>
<context>
    <name>bayboard::TimeFields</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de la fin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until lifted</source>
        <translation>Jusqu’à la levée</translation>
    </message>
</context>
<context>
    <name>bayboard::TokenDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The token of this desk at %1. Who looks after the server makes one for each desk.</source>
        <translation>Le jeton de ce poste pour %1. La personne qui s’occupe du serveur en fait un pour chaque poste.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
</context>
<context>
    <name>bayboard::TopBar</name>
    <message>
        <source>+ New booking</source>
        <translation>+ Réserver</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Qui travaille</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation>Choisir qui travaille</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler « %1 »</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir « %1 »</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and who has it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Place, day and steps</source>
        <translation>Lieu, jour et étapes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Who is working: %1</source>
        <translation>Au travail : %1</translation>
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
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Nearest free: %1</source>
        <translation>Libre au plus près : %1</translation>
    </message>
</context>
<context>
    <name>bayboard::WallOpener</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Whole screen: bays now, without names</source>
        <translation>Plein écran&#xa0;: les baies maintenant, sans noms</translation>
    </message>
    <message>
        <source>Whole screen: cleaning</source>
        <translation>Plein écran&#xa0;: nettoyage</translation>
    </message>
    <message>
        <source>Whole screen: own bookings</source>
        <translation>Plein écran&#xa0;: ses réservations</translation>
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
        <translation>Échap pour quitter</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>Lecture de la journée…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is said, how to leave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The day has not come from the server yet</source>
        <translation>Le jour n’est pas encore arrivé du serveur</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekGrid</name>
    <message>
        <source>Week of all bays</source>
        <translation>Semaine de toutes les baies</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekHoursEdit</name>
    <message>
        <source>Open around the clock</source>
        <translation>Ouvert jour et nuit</translation>
    </message>
    <message>
        <source>The first day&apos;s hours for all days</source>
        <translation>Les heures du premier jour pour tous</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Ouvert le %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1: “%2” is not like 09:00-12:00, 14:00-02:00</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas comme 09:00-12:00, 14:00-02:00</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>jusqu’à %1 le %2</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekView</name>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % occupé</translation>
    </message>
</context>
<context>
    <name>bayboard::WelcomePage</name>
    <message>
        <source>Welcome to Bayboard</source>
        <translation>Bienvenue dans Bayboard</translation>
    </message>
    <message>
        <source>The day of a club with bays, on one board. Your data stays in one file on this computer.</source>
        <translation>La journée d’un club à baies, sur un tableau. Vos données restent dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the demo club</source>
        <translation>Essayer le club de démonstration</translation>
    </message>
    <message>
        <source>Five locations with a full day of bookings</source>
        <translation>Cinq sites avec une journée pleine de réservations</translation>
    </message>
    <message>
        <source>Start a new club</source>
        <translation>Créer un nouveau club</translation>
    </message>
    <message>
        <source>Name, locations, bays, and who works there</source>
        <translation>Nom, sites, baies, et qui y travaille</translation>
    </message>
    <message>
        <source>Bring bookings from another program</source>
        <translation>Apporter les réservations d’un autre programme</translation>
    </message>
    <message>
        <source>A new club, then a CSV or iCalendar export, with a report before anything is kept</source>
        <translation>Un nouveau club, puis une exportation CSV ou iCalendar, avec un rapport avant que rien ne soit gardé</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Ouvrir le fichier d’un club</translation>
    </message>
    <message>
        <source>One that this program has made</source>
        <translation>Un fichier fait par ce programme</translation>
    </message>
    <message>
        <source>The club’s file is not there</source>
        <translation>Le fichier du club n’est pas là</translation>
    </message>
    <message>
        <source>%1, which was open last time, is gone: moved, renamed, or on a disk that is not connected. Nothing was changed.</source>
        <translation>%1, ouvert la dernière fois, a disparu : déplacé, renommé ou sur un disque qui n’est pas branché. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Where it is now, or another one</source>
        <translation>Là où il se trouve maintenant, ou un autre</translation>
    </message>
    <message>
        <source>Bring back its last backup</source>
        <translation>Restaurer sa dernière sauvegarde</translation>
    </message>
    <message>
        <source>Of %1; what was done since is not in it</source>
        <translation>Du %1 ; ce qui a été fait depuis n’y est pas</translation>
    </message>
    <message>
        <source>Join a club’s server</source>
        <translation>Rejoindre le serveur d’un club</translation>
    </message>
    <message>
        <source>A club that several desks share; it is fetched to this computer</source>
        <translation>Un club que plusieurs postes partagent ; il est récupéré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>bayboard::YearStrip</name>
    <message>
        <source>Dates of the year</source>
        <translation>Dates de l’année</translation>
    </message>
    <message>
        <source>%1: %2 (a click or Space leaves this date out)</source>
        <translation>%1 : %2 (un clic ou Espace laisse cette date de côté)</translation>
    </message>
    <message>
        <source>%1: left out (a click or Space takes it in again)</source>
        <translation>%1 : laissée de côté (un clic ou Espace la reprend)</translation>
    </message>
    <message>
        <source>%1: closed date, nothing is laid</source>
        <translation>%1 : jour de fermeture, rien n’est posé</translation>
    </message>
    <message>
        <source>%1: %2, nothing is laid</source>
        <translation>%1 : %2, rien n’est posé</translation>
    </message>
    <message>
        <source>%1: left out in part, %2 (a click or Space takes it in again)</source>
        <translation>%1 : laissée de côté en partie, %2 (un clic ou Espace la reprend)</translation>
    </message>
</context>
</TS>
