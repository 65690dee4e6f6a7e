<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>The separators of this number leave its size open. Write it without them.</source>
        <translation>Les séparateurs de ce nombre laissent un doute sur sa valeur. Écrivez-le sans eux.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in digits, such as {example}.</source>
        <translation>Ce n&apos;est pas un nombre. Écrivez-le en chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write a single number, in digits.</source>
        <translation>Écrivez un seul nombre, en chiffres.</translation>
    </message>
    <message>
        <source>Write the number alone, without “{word}”.</source>
        <translation>Écrivez le nombre seul, sans «&#xa0;{word}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>position sur l&apos;axe, de 0 à 1</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>cpc</source>
        <translation>au clic</translation>
    </message>
    <message>
        <source>cpm</source>
        <translation>aux mille impressions</translation>
    </message>
    <message>
        <source>customers_per_month</source>
        <translation>acheteurs par mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>multiplicateur</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>prospectus</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure de travail</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>hours_per_1000_usd</source>
        <translation>heures pour mille dollars</translation>
    </message>
    <message>
        <source>hours_per_event</source>
        <translation>heures par événement</translation>
    </message>
    <message>
        <source>hours_per_month</source>
        <translation>heures par mois</translation>
    </message>
    <message>
        <source>hours_per_week</source>
        <translation>heures par semaine</translation>
    </message>
    <message>
        <source>leads_per_month</source>
        <translation>prospects par mois</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>million_people</source>
        <translation>millions de personnes</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>dans votre monnaie, par heure</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>dans votre monnaie, par mois</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>dans votre monnaie, par commande</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people_per_unit</source>
        <translation>personnes par unité</translation>
    </message>
    <message>
        <source>per_1000_people_per_month</source>
        <translation>pour mille personnes par mois</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>à la personne contactée</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>à l&apos;événement</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>à l&apos;heure</translation>
    </message>
    <message>
        <source>per_month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per_year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>parution dans la presse</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>responses_per_unit</source>
        <translation>réponses par unité</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part, de 0 à 1</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>enseigne pendant un mois</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente de la courbe</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stand de salon</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>mille impressions</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>unités de la monnaie par dollar américain</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>niveau des prix, les États-Unis valant 1</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>dollars pour mille impressions</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>dollars par clic</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>dollars par personne contactée</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>dollars par événement</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>dollars par heure</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>dollars par mois</translation>
    </message>
    <message>
        <source>visits_per_month</source>
        <translation>visites par mois</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinaire</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
</context>
</TS>
