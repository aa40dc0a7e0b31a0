<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
            <source>Bay to the left</source>
            <translation>Baie à gauche</translation>
        </message>
        <message>
            <source>Bay to the right</source>
            <translation>Baie à droite</translation>
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
            <source>First bay</source>
            <translation>Première baie</translation>
        </message>
        <message>
            <source>Last bay</source>
            <translation>Dernière baie</translation>
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
            <source>Previous day</source>
            <translation>Jour précédent</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Jour suivant</translation>
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
            <source>Move a bay to the left</source>
            <translation>Déplacer d’une baie à gauche</translation>
        </message>
        <message>
            <source>Move a bay to the right</source>
            <translation>Déplacer d’une baie à droite</translation>
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
    </context>
    <context>
        <name>DesktopOptions</name>
        <message>
            <source>A calendar for clubs with bays.</source>
            <translation>Un calendrier pour les clubs à baies.</translation>
        </message>
        <message>
            <source>The club's file.</source>
            <translation>Le fichier du club.</translation>
        </message>
        <message>
            <source>Make the demo club where there is no file.</source>
            <translation>Créer le club de démonstration s’il n’y a pas de fichier.</translation>
        </message>
        <message>
            <source>The demo's day, and the day to show.</source>
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
            <translation>%1 n’est pas correct</translation>
        </message>
        <message>
            <source>"%1" is no time that can be read; write 2026-11-22T18:30</source>
            <translation>« %1 » n’est pas une heure lisible ; écrivez 2026-11-22T18:30</translation>
        </message>
        <message>
            <source>The time zone "%1" is not known; write one like America/Halifax</source>
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
            <source>There is no %1 "%2"</source>
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
            <source>"%1" has been undone already</source>
            <translation>« %1 » a déjà été annulé</translation>
        </message>
        <message>
            <source>"%1" has not been undone, so it cannot be done again</source>
            <translation>« %1 » n’a pas été annulé et ne peut donc pas être rétabli</translation>
        </message>
        <message>
            <source>It has been changed since: "%1" by %2</source>
            <translation>Modifié depuis : « %1 » par %2</translation>
        </message>
        <message>
            <source>It has been changed since: "%1"</source>
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
            <source>%1 is damaged; nothing in it was touched</source>
            <translation>%1 est endommagé ; rien n’y a été touché</translation>
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
            <source>"%2" could be more than one %1; say which</source>
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
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>ddd d MMM</source>
            <extracomment>Short form of a day, as QDate::toString takes it: "Sun 22 Nov"</extracomment>
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
    </context>
    <context>
        <name>OverrideDialog</name>
        <message>
            <source>Against a rule</source>
            <translation>Contre une règle</translation>
        </message>
        <message>
            <source>This needs a reason, which is kept.</source>
            <translation>Il faut une raison, qui est conservée.</translation>
        </message>
        <message>
            <source>Do it all the same</source>
            <translation>Le faire quand même</translation>
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
            <translation>%1 jusqu'au %2</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>A day, as QDate::toString takes it: &quot;31 March 2027&quot;</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>RuleFaultSentences</name>
        <message>
            <source>%1: &quot;%2&quot; is not 1 to %3, nor -1 to -%3 counted from the end</source>
            <translation>%1 : « %2 » n'est ni de 1 à %3, ni de -1 à -%3 compté depuis la fin</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not between %3 and %4</source>
            <translation>%1 : « %2 » n'est pas entre %3 et %4</translation>
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
            <translation>%1 n'est pas connu dans une règle</translation>
        </message>
        <message>
            <source>%1 stands twice</source>
            <translation>%1 figure deux fois</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no part of a rule; write NAME=VALUE</source>
            <translation>« %1 » n'est pas un élément de règle ; écrivez NOM=VALEUR</translation>
        </message>
        <message>
            <source>%1 has no value</source>
            <translation>%1 n'a pas de valeur</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY</source>
            <translation>« %1 » n'est pas une fréquence ; écrivez DAILY, WEEKLY, MONTHLY ou YEARLY</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is no whole number</source>
            <translation>%1 : « %2 » n'est pas un nombre entier</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is no weekday; write MO, TU, WE, TH, FR, SA or SU</source>
            <translation>%1 : « %2 » n'est pas un jour de la semaine ; écrivez MO, TU, WE, TH, FR, SA ou SU</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is no date or time; write 20260331 or 20260331T235959Z</source>
            <translation>%1 : « %2 » n'est ni une date ni une heure ; écrivez 20260331 ou 20260331T235959Z</translation>
        </message>
        <message>
            <source>COUNT and UNTIL cannot stand together</source>
            <translation>COUNT et UNTIL ne vont pas ensemble</translation>
        </message>
        <message>
            <source>%1 means nothing in a %2 rule</source>
            <translation>%1 n'a pas de sens dans une règle %2</translation>
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
            <translation>Il n'y a pas de règle</translation>
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
            <translation>%1 : « %2 » est en UTC ; écrivez l'heure du lieu, sans Z</translation>
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
            <source>Repeated bookings are not for this customer's tier</source>
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
            <extracomment>A date's pattern for QLocale: short weekday, day, short month</extracomment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <extracomment>A date's pattern for QLocale: weekday, day, month, year</extracomment>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>start and end</comment>
            <translation>%1 – %2</translation>
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
            <source>move other people's bookings</source>
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
            <source>see customers' names</source>
            <translation>voir les noms des clients</translation>
        </message>
        <message>
            <source>see customers' contacts</source>
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
            <source>undo other people's steps</source>
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
    </context>
    <context>
        <name>bayboard::Arrivals</name>
        <message>
            <source>Nobody in the next hours</source>
            <translation>Personne dans les prochaines heures</translation>
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
        <name>bayboard::BoardView</name>
        <message>
            <source>Day board</source>
            <translation>Tableau du jour</translation>
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
    </context>
    <context>
        <name>bayboard::BookingForm</name>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
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
            <source>Open a club's file</source>
            <translation>Ouvrir le fichier d’un club</translation>
        </message>
        <message>
            <source>Clubs (*.bayboard)</source>
            <translation>Clubs (*.bayboard)</translation>
        </message>
    </context>
    <context>
        <name>bayboard::ClubPage</name>
        <message>
            <source>Selection: %1, %2</source>
            <translation>Sélection : %1, %2</translation>
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
    </context>
    <context>
        <name>bayboard::HistoryList</name>
        <message>
            <source>(taken back)</source>
            <translation>(repris)</translation>
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
            <source>the one that fits best</source>
            <translation>celle qui convient le mieux</translation>
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
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n conflit</numerusform>
                <numerusform>%n conflits</numerusform>
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
            <source>row %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>row %1 has %2 at that time</source>
            <translation>la ligne %1 a %2 à ce moment</translation>
        </message>
        <message>
            <source>%1 is booked or blocked at that time</source>
            <translation>%1 est réservée ou bloquée à ce moment</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
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
            <source>lifted: %1</source>
            <translation>levé : %1</translation>
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
    </context>
    <context>
        <name>bayboard::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Sur le tableau</translation>
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
    </context>
    <context>
        <name>bayboard::MiniMonth</name>
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
            <source>Times are always shown in the location's own zone.</source>
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
        <name>bayboard::Program</name>
        <message>
            <source>Bayboard</source>
            <translation>Bayboard</translation>
        </message>
        <message>
            <source>The picture could not be written to %1.</source>
            <translation>L’image n’a pas pu être écrite dans %1.</translation>
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
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>bayboard::SidePane</name>
        <message>
            <source>Next arrivals</source>
            <translation>Prochaines arrivées</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocages</translation>
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
    </context>
    <context>
        <name>bayboard::TopBar</name>
        <message>
            <source>+ New booking</source>
            <translation>+ Réserver</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Site</translation>
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
            <source>Open a club's file</source>
            <translation>Ouvrir le fichier d’un club</translation>
        </message>
        <message>
            <source>One that this program has made</source>
            <translation>Un fichier fait par ce programme</translation>
        </message>
    </context>
</TS>
