<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>({section})</source>
        <translation>({section})</translation>
    </message>
    <message>
        <source>A budget of {value} a month is more than half of what new customers bring</source>
        <translation>Un budget de {value} par mois dépasse la moitié de ce que rapportent les nouveaux acheteurs</translation>
    </message>
    <message>
        <source>A channel is both to be kept as it is and never to be used</source>
        <translation>Un même canal est à garder tel quel et à ne jamais utiliser</translation>
    </message>
    <message>
        <source>A client file can also be dropped here.</source>
        <translation>Un fichier de client peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>A client is a business that you advise, your own for instance. A few answers about it are enough for a first advice; a sample shows what it looks like.</source>
        <translation>Un client est une entreprise que vous conseillez, la vôtre par exemple. Quelques réponses suffisent pour un premier conseil&#xa0;; un exemple montre à quoi il ressemble.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>A deleted client stays in the trash for 30 days, and undo brings it back at once.</source>
        <translation>Un client supprimé reste 30 jours dans la corbeille, et Annuler le ramène aussitôt.</translation>
    </message>
    <message>
        <source>A few answers are enough for a first advice.</source>
        <translation>Quelques réponses suffisent pour un premier conseil.</translation>
    </message>
    <message>
        <source>A few answers first</source>
        <translation>D’abord quelques réponses</translation>
    </message>
    <message>
        <source>A file for support</source>
        <translation>Un fichier pour l’assistance</translation>
    </message>
    <message>
        <source>A list of clients, each with its own questions and advice, side by side.</source>
        <translation>Une liste de clients, chacun avec ses questions et son conseil.</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un peu plus</translation>
    </message>
    <message>
        <source>A margin of {value}% is far from what is usual in this sector ({low} to {high}%)</source>
        <translation>Une marge de {value}&#xa0;% est loin de l’habitude du secteur (de {low} à {high}&#xa0;%)</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A purchase on impulse does not take months</source>
        <translation>Un achat d’impulsion ne prend pas des mois</translation>
    </message>
    <message>
        <source>A target is set, so the goal has nothing to choose between</source>
        <translation>Un objectif chiffré est fixé&#xa0;: il n’y a rien à arbitrer</translation>
    </message>
    <message>
        <source>A version with a name is kept beside newer ones.</source>
        <translation>Une version nommée est gardée à côté des plus récentes.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About four minutes, the most telling questions</source>
        <translation>Environ quatre minutes, les questions les plus utiles</translation>
    </message>
    <message>
        <source>About half of the effort makes people know us, and the other half goes to those who are close to buying.</source>
        <translation>Environ la moitié de l’effort nous fait connaître, l’autre va à ceux qui sont près d’acheter.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <translation>
            <numerusform>Reste environ {n} minute</numerusform>
            <numerusform>Reste environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Above what is usual in your country: {range}</source>
        <translation>Au-dessus de l’habituel dans votre pays&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Above what is usual in your sector: {range}</source>
        <translation>Au-dessus de l’habituel du secteur&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Accepted: {accepted}</source>
        <translation>Accepté&#xa0;: {accepted}</translation>
    </message>
    <message>
        <source>Active · {count}</source>
        <translation>Actifs · {count}</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Add a note or a source to the answer</source>
        <translation>Ajouter une note ou une source à la réponse</translation>
    </message>
    <message>
        <source>Add a row to: {question}</source>
        <translation>Ajouter une ligne à&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add the answers and notes of “{client}”</source>
        <translation>Ajouter les réponses et notes de «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ajoutez votre premier client</translation>
    </message>
    <message>
        <source>Added up from the start. Bands are the ranges that hold {share} of the time.</source>
        <translation>Cumulé depuis le début. Les bandes sont les fourchettes valables dans {share} des cas.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Adopt this plan</source>
        <translation>Adopter ce plan</translation>
    </message>
    <message>
        <source>Adopted before</source>
        <translation>Adopté auparavant</translation>
    </message>
    <message>
        <source>Adopted on {date}</source>
        <translation>Adopté le {date}</translation>
    </message>
    <message>
        <source>Adopted. Later changes of the answers do not touch it.</source>
        <translation>Adopté. Les réponses modifiées ensuite n’y changent rien.</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Advised at this goal, with round amounts and the lean to the share of brand work: {orders} {results}, {people} people newly know you</source>
        <translation>Conseillé pour cet objectif, avec des montants ronds et un penchant pour la part de marque&#xa0;: {orders} {results}, {people} personnes de plus vous connaissent</translation>
    </message>
    <message>
        <source>Advised: {effort} brings {value} ({range})</source>
        <translation>Conseillé&#xa0;: {effort}, pour {value} attendus ({range})</translation>
    </message>
    <message>
        <source>Against the plan of which only the means are known; the parts add up</source>
        <translation>Par rapport au plan dont on ne connaît que les moyens&#xa0;; les parts s’additionnent</translation>
    </message>
    <message>
        <source>All answers that count are the same.</source>
        <translation>Toutes les réponses qui comptent sont identiques.</translation>
    </message>
    <message>
        <source>All answers, figures and notes, and every advice that was kept.</source>
        <translation>Toutes les réponses, les chiffres, les notes et chaque recommandation conservée.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Tous les clients…</translation>
    </message>
    <message>
        <source>All four approaches</source>
        <translation>Les quatre approches</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>All keys at a glance: press {keys} on any page.</source>
        <translation>Tous les raccourcis d’un coup d’œil&#xa0;: appuyez sur {keys} depuis toute page.</translation>
    </message>
    <message>
        <source>All of it goes to one channel: {channel}</source>
        <translation>Tout va à un seul canal&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>All of it goes to one channel: {channel}.</source>
        <translation>Tout va à un seul canal&#xa0;: {channel}.</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All splits of the money and the hours are searched for the one that brings most at your goal, between sales now and being known, and with your attitude to risk. It is proven how far the plan can be from the best one. Then the amounts are rounded to figures that people use.</source>
        <translation>Parmi tous les partages de l’argent et des heures, on cherche celui qui rapporte le plus selon votre objectif, entre vendre maintenant et être connu, et selon votre attitude face au risque. L’écart possible avec le meilleur plan est prouvé. Puis les montants sont arrondis à des chiffres d’usage.</translation>
    </message>
    <message>
        <source>All together: {cost}.</source>
        <translation>Le tout ensemble&#xa0;: {cost}.</translation>
    </message>
    <message>
        <source>All wishes were taken away</source>
        <translation>Tous les souhaits ont été retirés</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>L’autoriser à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Allow {n} channels</source>
        <translation>
            <numerusform>Autoriser {n} canal</numerusform>
            <numerusform>Autoriser {n} canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to follow</source>
        <translation>À suivre aussi</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>Aussi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Always keep it in the plan</source>
        <translation>Toujours le garder dans le plan</translation>
    </message>
    <message>
        <source>Amount for {channel}</source>
        <translation>Montant pour {channel}</translation>
    </message>
    <message>
        <source>An order of {value} decided within the day is rare: how long do people really think?</source>
        <translation>Une commande de {value} décidée dans la journée est rare&#xa0;: combien de temps réfléchit-on vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>An order with you is larger than is usual in this trade, so fewer visits end in a purchase</source>
        <translation>Une commande chez vous est plus grosse que d’ordinaire dans ce secteur&#xa0;: une visite aboutit moins souvent à un achat</translation>
    </message>
    <message>
        <source>An order with you is smaller than is usual in this trade, so more visits end in a purchase</source>
        <translation>Une commande chez vous est plus petite que d’ordinaire dans ce secteur&#xa0;: une visite aboutit plus souvent à un achat</translation>
    </message>
    <message>
        <source>Another: {what}</source>
        <translation>Remplacer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer the first open question</source>
        <translation>Répondre à la première question ouverte</translation>
    </message>
    <message>
        <source>Answer what you know and leave the rest: every question may stay open.</source>
        <translation>Répondez à ce que vous savez et laissez le reste&#xa0;: toute question peut rester ouverte.</translation>
    </message>
    <message>
        <source>Answer what you know. “I don&apos;t know” is an answer too: the usual range is taken then.</source>
        <translation>Répondez ce que vous savez. «&#xa0;Je ne sais pas&#xa0;» est aussi une réponse&#xa0;: on prend alors la fourchette habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>Answer {n} more questions to see the preview.</source>
        <translation>
            <numerusform>Répondez à encore {n} question pour voir l’aperçu.</numerusform>
            <numerusform>Répondez à encore {n} questions pour voir l’aperçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers as evidence</source>
        <translation>Les réponses comme indices</translation>
    </message>
    <message>
        <source>Answers as they are now</source>
        <translation>Réponses actuelles</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses différentes</translation>
    </message>
    <message>
        <source>Answers: {known} of {all}</source>
        <translation>Réponses&#xa0;: {known} sur {all}</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Approaches</source>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived · {count}</source>
        <translation>Archives · {count}</translation>
    </message>
    <message>
        <source>As a template</source>
        <translation>Comme modèle</translation>
    </message>
    <message>
        <source>As advised, with amounts that people use; within {gap} of the best</source>
        <translation>Tel que conseillé, avec des montants ronds&#xa0;; à moins de {gap} du meilleur</translation>
    </message>
    <message>
        <source>As answered in the questionnaire</source>
        <translation>Comme répondu dans le questionnaire</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Comme calculé</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>As the client&apos;s country</source>
        <translation>Selon le pays du client</translation>
    </message>
    <message>
        <source>As the client&apos;s country ({currency})</source>
        <translation>Selon le pays du client ({currency})</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Ask each new customer how they heard of you, and count: {channel}</source>
        <translation>Demandez à chaque nouvel acheteur comment il vous a connu, et comptez&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander dans le plan</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Hypothèses et sources</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At least {amount} a month for {channel}</source>
        <translation>Au moins {amount} par mois pour {channel}</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most {amount} a month for {channel}</source>
        <translation>Au plus {amount} par mois pour {channel}</translation>
    </message>
    <message>
        <source>At most {amount} channels</source>
        <translation>Au plus {amount} canaux</translation>
    </message>
    <message>
        <source>Attitude to risk</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Attitude: {name}</source>
        <translation>Scénario&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Notoriété</translation>
    </message>
    <message>
        <source>Awareness a month</source>
        <translation>Notoriété par mois</translation>
    </message>
    <message>
        <source>Awareness and conversion</source>
        <translation>Notoriété et conversion</translation>
    </message>
    <message>
        <source>Awareness beside conversion for the four approaches, and how the effect grows by month.</source>
        <translation>Notoriété et conversion pour les quatre approches, et l’effet qui grandit mois après mois.</translation>
    </message>
    <message>
        <source>Awareness by</source>
        <translation>Notoriété selon</translation>
    </message>
    <message>
        <source>Awareness metrics</source>
        <translation>Mesures de notoriété</translation>
    </message>
    <message>
        <source>Awareness: {metric}</source>
        <translation>Notoriété&#xa0;: {metric}</translation>
    </message>
    <message>
        <source>Awareness: {metric}, a month</source>
        <translation>Notoriété&#xa0;: {metric}, par mois</translation>
    </message>
    <message>
        <source>Awareness: {metric}, for each {amount}</source>
        <translation>Notoriété&#xa0;: {metric} pour {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Awareness: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>Notoriété&#xa0;: {metric}, au total sur {n} mois</numerusform>
            <numerusform>Notoriété&#xa0;: {metric}, au total sur {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to my goal</source>
        <translation>Revenir à mon objectif</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>Back to the free advice</source>
        <translation>Revenir au conseil libre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Back to the questionnaire</source>
        <translation>Retour au questionnaire</translation>
    </message>
    <message>
        <source>Back to the recommendation</source>
        <translation>Retour à la recommandation</translation>
    </message>
    <message>
        <source>Back to {amount}</source>
        <translation>Revenir à {amount}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Bands are the ranges that hold {share} of the time. Tinted ground: amounts as good as the advised one. Dashed line: less is not worth beginning with. Each channel has its own scale.</source>
        <translation>Les bandes contiennent {share} des cas. Fond teinté&#xa0;: montants aussi bons que celui conseillé. Trait pointillé&#xa0;: en dessous, inutile de commencer. Chaque canal a sa propre échelle.</translation>
    </message>
    <message>
        <source>Bars are expected values; thin lines are the ranges that hold {share} of the time.</source>
        <translation>Les barres sont les valeurs attendues&#xa0;; les traits fins, les fourchettes valables dans {share} des cas.</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Before spending on a large scale it pays to learn: {channels}.</source>
        <translation>Avant de dépenser en grand, mieux vaut apprendre&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>Before spending on a large scale it pays to learn: {channels}. What they could tell may be worth up to {worth}.</source>
        <translation>Avant de dépenser en grand, mieux vaut apprendre&#xa0;: {channels}. Ce qu’ils révéleraient peut valoir jusqu’à {worth}.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin the questions</source>
        <translation>Commencer les questions</translation>
    </message>
    <message>
        <source>Begin with the questions</source>
        <translation>Commencer le questionnaire</translation>
    </message>
    <message>
        <source>Beginning of Hijri months</source>
        <translation>Début des mois hégiriens</translation>
    </message>
    <message>
        <source>Below what is usual in your country: {range}</source>
        <translation>En dessous de l’habituel dans votre pays&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Below what is usual in your sector: {range}</source>
        <translation>En dessous de l’habituel du secteur&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Audacieux</translation>
    </message>
    <message>
        <source>Both to be kept and never to be used: {channels}. Choose one of the two; until then they are left out.</source>
        <translation>À la fois à garder et à ne jamais utiliser&#xa0;: {channels}. Choisissez&#xa0;; d’ici là, ils restent de côté.</translation>
    </message>
    <message>
        <source>Brand growth does not bring the money back within a month</source>
        <translation>Faire grandir la marque ne fait pas revenir l’argent en un mois</translation>
    </message>
    <message>
        <source>Brand growth needs more than three months to show</source>
        <translation>La marque met plus de trois mois à grandir</translation>
    </message>
    <message>
        <source>Bring the sum to 100%</source>
        <translation>Ramener la somme à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget par mois</translation>
    </message>
    <message>
        <source>Budget or target</source>
        <translation>Budget ou objectif</translation>
    </message>
    <message>
        <source>Budget: {amount} a month</source>
        <translation>Budget&#xa0;: {amount} par mois</translation>
    </message>
    <message>
        <source>Build demand and harvest it side by side</source>
        <translation>Créer la demande et la récolter, de front</translation>
    </message>
    <message>
        <source>Build demand first, and harvest what is ripe beside it</source>
        <translation>Créer d’abord la demande, et récolter ce qui est mûr</translation>
    </message>
    <message>
        <source>Build-up over time</source>
        <translation>Effet au fil du temps</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>À la fin de</translation>
    </message>
    <message>
        <source>By the end of {month}: {people} people reached, and {results}: {range}</source>
        <translation>D’ici la fin de {month} · portée&#xa0;: {people} · {results}&#xa0;: {range}</translation>
    </message>
    <message>
        <source>By your own customers and what you spend and work today, every channel is expected to bring {share} of what is usual in the trade. If most customers come by themselves, say so where you tell how they heard of you.</source>
        <translation>D’après vos acheteurs et ce que vous dépensez et faites aujourd’hui, on attend de chaque canal {share} de ce qui est habituel dans le métier. Si la plupart viennent d’eux-mêmes, dites-le là où vous indiquez comment ils vous ont connu.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>Peut être créé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the calculation</source>
        <translation>Annuler le calcul</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Chance that it should have</source>
        <translation>Chance voulue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what {channel} gets</source>
        <translation>Modifier la part de {channel}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Modifier&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel and reason</source>
        <translation>Canal et raison</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>Nombre maximal de canaux</translation>
    </message>
    <message>
        <source>Channels left out, and why</source>
        <translation>Canaux écartés, et pourquoi</translation>
    </message>
    <message>
        <source>Channels of your plan that work here</source>
        <translation>Canaux de votre plan qui agissent ici</translation>
    </message>
    <message>
        <source>Channels that work here</source>
        <translation>Canaux qui agissent ici</translation>
    </message>
    <message>
        <source>Channels that work this way</source>
        <translation>Canaux qui agissent ainsi</translation>
    </message>
    <message numerus="yes">
        <source>Channels to show, {n} at most</source>
        <translation>
            <numerusform>Canaux à afficher, {n} au plus</numerusform>
            <numerusform>Canaux à afficher, {n} au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts as tables, and back (Ctrl+T)</source>
        <translation>Graphiques en tableaux, et retour (Ctrl+T)</translation>
    </message>
    <message>
        <source>Check before you start</source>
        <translation>À vérifier avant de commencer</translation>
    </message>
    <message>
        <source>Check it or go on.</source>
        <translation>Vérifiez ou continuez.</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>Vérifier les règles</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Choose a client or open one of the examples, and the advice for them stands here.</source>
        <translation>Choisissez un client ou ouvrez un exemple&#xa0;: son conseil s’affichera ici.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Choose a folder for the data</source>
        <translation>Choisir un dossier pour les données</translation>
    </message>
    <message>
        <source>Choose a report, its language and its sections; the pages beside them are the real ones.</source>
        <translation>Choisissez un rapport, sa langue et ses sections&#xa0;; les pages à côté sont les vraies.</translation>
    </message>
    <message>
        <source>Choose an option of a question</source>
        <translation>Choisir une réponse à la question</translation>
    </message>
    <message>
        <source>Choose another client</source>
        <translation>Choisir un autre client</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose one to ask for it or to rule it out</source>
        <translation>Choisissez-en un pour le demander ou l’écarter</translation>
    </message>
    <message>
        <source>Choose {day} or a later day.</source>
        <translation>Choisissez le {day} ou un jour suivant.</translation>
    </message>
    <message>
        <source>Choose {day} or an earlier day.</source>
        <translation>Choisissez le {day} ou un jour précédent.</translation>
    </message>
    <message>
        <source>Choosing one sets what is usual there: currency, week and names of months.</source>
        <translation>Le choisir règle ce qui y est habituel&#xa0;: monnaie, semaine et noms des mois.</translation>
    </message>
    <message>
        <source>Circle size: effort a month, money and your hours together</source>
        <translation>Taille du cercle&#xa0;: l’effort par mois, argent et heures réunis</translation>
    </message>
    <message>
        <source>City (optional)</source>
        <translation>Ville (facultatif)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>Fichiers de clients</translation>
    </message>
    <message>
        <source>Client: {client}</source>
        <translation>Client&#xa0;: {client}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Close the preview (Esc)</source>
        <translation>Fermer l’aperçu (Échap)</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Fermer la fenêtre&#xa0;; tout est conservé</translation>
    </message>
    <message>
        <source>Close what has opened over the page</source>
        <translation>Fermer ce qui s’est ouvert sur la page</translation>
    </message>
    <message>
        <source>Coloured cells may be changed; totals and shares follow.</source>
        <translation>Les cellules colorées peuvent être changées&#xa0;; les totaux et les parts suivent.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the approaches</source>
        <translation>Comparer les approches</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à maintenant</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Completeness of the information</source>
        <translation>Informations réunies</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Content that helps here</source>
        <translation>Le contenu utile ici</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Conversion by</source>
        <translation>Conversion selon</translation>
    </message>
    <message>
        <source>Conversion metrics</source>
        <translation>Mesures de conversion</translation>
    </message>
    <message>
        <source>Conversion: {metric}</source>
        <translation>Conversion&#xa0;: {metric}</translation>
    </message>
    <message>
        <source>Conversion: {metric}, a month</source>
        <translation>Conversion&#xa0;: {metric}, par mois</translation>
    </message>
    <message>
        <source>Conversion: {metric}, for each {amount}</source>
        <translation>Conversion&#xa0;: {metric} pour {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Conversion: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>Conversion&#xa0;: {metric}, au total sur {n} mois</numerusform>
            <numerusform>Conversion&#xa0;: {metric}, au total sur {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Cost per {result}</source>
        <translation>Coût par {result}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country, money and week</source>
        <translation>Pays, monnaie et semaine</translation>
    </message>
    <message>
        <source>Counts in Arabic text only.</source>
        <translation>Ne concerne que le texte arabe.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Currency of new clients</source>
        <translation>Monnaie des nouveaux clients</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Current client</source>
        <translation>Client actuel</translation>
    </message>
    <message>
        <source>Customers take over six months to decide: a shorter plan sees few of its sales</source>
        <translation>Les acheteurs mettent plus de six mois à décider&#xa0;: un plan plus court verra peu de ses ventes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete “{client}” for good?</source>
        <translation>Supprimer «&#xa0;{client}&#xa0;» définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Demand and competition</source>
        <translation>Demande et concurrence</translation>
    </message>
    <message>
        <source>Details for whoever fixes it</source>
        <translation>Détails pour qui le corrigera</translation>
    </message>
    <message>
        <source>Details of {channel}</source>
        <translation>Détails&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digits of the report</source>
        <translation>Chiffres du rapport</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Downstream: we pick demand</source>
        <translation>Aval&#xa0;: récolter la demande</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys. Every position is proven to lie within {gap} of the best for its goal. Hollow points bring less of both: there, cost and certainty count for more. What is advised has round amounts and may lean to the share of brand work that the answers call for: it lies beside the line.</source>
        <translation>Faites glisser le point, ou déplacez-le avec les flèches. Chaque position est prouvée à moins de {gap} de la meilleure pour son objectif. Les points creux apportent moins des deux&#xa0;: le coût et la certitude y pèsent davantage. Le plan conseillé a des montants ronds et peut pencher vers la part de marque que les réponses appellent&#xa0;: il est à côté de la ligne.</translation>
    </message>
    <message>
        <source>Draw {seed} of what is uncertain, knowledge {knowledge}. The same answers give the same report.</source>
        <translation>Tirage {seed} de ce qui est incertain, connaissances {knowledge}. Les mêmes réponses donnent le même rapport.</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate a client as a template, rename it, put it in the archive, export it as a file.</source>
        <translation>Dupliquez un client comme modèle, renommez-le, archivez-le, exportez-le en fichier.</translation>
    </message>
    <message>
        <source>Duplicate “{client}”</source>
        <translation>Dupliquer «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Each business you advise has its own questionnaire and advice.</source>
        <translation>Chaque entreprise que vous conseillez a son questionnaire et son conseil.</translation>
    </message>
    <message>
        <source>Each point is the best plan for some goal between the two, proven to within {gap}. The ring is at your goal. Hollow points bring less of both: there, cost and certainty count for more. What is advised has round amounts and may lean to the share of brand work that the answers call for: it lies beside the line.</source>
        <translation>Chaque point est le meilleur plan pour un objectif entre les deux, à {gap} près, preuve à l’appui. L’anneau est à votre objectif. Les points creux apportent moins des deux&#xa0;: le coût et la sûreté y comptent davantage. Le plan conseillé a des montants ronds et peut pencher vers la part de marque que les réponses appellent&#xa0;: il est à côté de la ligne.</translation>
    </message>
    <message>
        <source>Each reason leads to the answer that it rests on.</source>
        <translation>Chaque raison mène à la réponse sur laquelle elle repose.</translation>
    </message>
    <message>
        <source>Effect of the last answer:</source>
        <translation>Effet de la dernière réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort a month</source>
        <translation>Effort par mois</translation>
    </message>
    <message>
        <source>Effort is money and your own hours together, an hour counted at what it costs you.</source>
        <translation>L’effort réunit l’argent et vos propres heures, chaque heure comptée à son coût.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Enquiries and the share that buys give {limit} customers a month, not {value}</source>
        <translation>Les demandes et la part qui achète donnent {limit} acheteurs par mois, et non {value}</translation>
    </message>
    <message>
        <source>Estimates, and no promise: {share} of the time the truth should lie in the range.</source>
        <translation>Des estimations, pas des promesses&#xa0;: dans {share} des cas, la vérité devrait se trouver dans la fourchette.</translation>
    </message>
    <message>
        <source>Every answer becomes a number or a range: who may buy, what an order brings, what an hour of work costs. What was not answered is not guessed but stays a range, the one that is usual in the sector and the country, and makes the ranges of the result wider.</source>
        <translation>Chaque réponse devient un nombre ou une fourchette&#xa0;: qui peut acheter, ce que rapporte une commande, ce que coûte une heure de travail. Ce qui est resté sans réponse n’est pas deviné&#xa0;: cela reste la fourchette habituelle du secteur et du pays, et élargit celles du résultat.</translation>
    </message>
    <message>
        <source>Every business you advise, with how far its answers are and what is best done next.</source>
        <translation>Chaque entreprise que vous conseillez, l’avancement de ses réponses et ce qu’il vaut mieux faire ensuite.</translation>
    </message>
    <message>
        <source>Every change shows at once and is kept.</source>
        <translation>Chaque changement s’applique aussitôt et est conservé.</translation>
    </message>
    <message>
        <source>Every chart is a table too: press Ctrl+T.</source>
        <translation>Chaque graphique est aussi un tableau&#xa0;: appuyez sur Ctrl+T.</translation>
    </message>
    <message>
        <source>Every figure comes with a range: in eight of ten cases the truth lies within it.</source>
        <translation>Chaque chiffre a sa fourchette&#xa0;: environ huit fois sur dix, la valeur réelle s’y trouve.</translation>
    </message>
    <message>
        <source>Every figure comes with its range and its source.</source>
        <translation>Chaque chiffre a sa fourchette et sa source.</translation>
    </message>
    <message>
        <source>Every question has been dealt with. Answers can be changed at any time.</source>
        <translation>Chaque question a été traitée. Les réponses peuvent être modifiées à tout moment.</translation>
    </message>
    <message>
        <source>Every question, for a closer advice</source>
        <translation>Toutes les questions, pour un conseil plus précis</translation>
    </message>
    <message>
        <source>Everything uncertain is drawn many times over, and the plan is worked out for each draw. Eight of ten results lie within the range that is shown, and the expected value is the mean of all. These are estimates from experience and not promises: what you measure yourself makes the next advice better.</source>
        <translation>Tout ce qui est incertain est tiré un grand nombre de fois, et le plan est calculé à chaque tirage. Huit résultats sur dix se trouvent dans la fourchette montrée, et la valeur attendue est la moyenne de tous. Ce sont des estimations et non des promesses&#xa0;: ce que vous mesurez vous-même améliore le conseil suivant.</translation>
    </message>
    <message>
        <source>Everything works without a network. F1 opens the help for the page at hand.</source>
        <translation>Tout fonctionne sans réseau. F1 ouvre l’aide sur la page ouverte.</translation>
    </message>
    <message>
        <source>Everything, with reasons, charts, sources and method</source>
        <translation>Tout, avec les raisons, les graphiques, les sources et la méthode</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Exactly {amount} a month for {channel}</source>
        <translation>Exactement {amount} par mois pour {channel}</translation>
    </message>
    <message>
        <source>Exchange rate: {rate} to the US dollar ({currency}), as you gave it.</source>
        <translation>Taux de change&#xa0;: {rate} pour un dollar américain ({currency}), donné par vous.</translation>
    </message>
    <message>
        <source>Exchange rate: {rate} to the US dollar ({currency}), known in {date}.</source>
        <translation>Taux de change&#xa0;: {rate} pour un dollar américain ({currency}), connu en {date}.</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Explain it to my manager</source>
        <translation>L’expliquer à ma direction</translation>
    </message>
    <message>
        <source>Explain it to my manager…</source>
        <translation>L’expliquer à ma direction…</translation>
    </message>
    <message>
        <source>Export a chart as a picture, or its figures as a table.</source>
        <translation>Exportez un graphique en image, ou ses chiffres en tableau.</translation>
    </message>
    <message>
        <source>Export the client</source>
        <translation>Exporter le client</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>F1 opens the help for the page at hand; {keys} shows all keys.</source>
        <translation>F1 ouvre l’aide sur la page ouverte&#xa0;; {keys} affiche tous les raccourcis.</translation>
    </message>
    <message>
        <source>Few of your own customers come this way</source>
        <translation>Peu de vos acheteurs viennent par là</translation>
    </message>
    <message>
        <source>Figures are for each {amount} of effort, so that the approaches can be compared.</source>
        <translation>Les chiffres valent pour chaque {amount} d’effort, afin que les approches soient comparables.</translation>
    </message>
    <message>
        <source>Figures are for {amount}, so that the approaches can be compared.</source>
        <translation>Les chiffres valent pour {amount}, afin que les approches soient comparables.</translation>
    </message>
    <message>
        <source>Figures are given</source>
        <translation>Présentation des chiffres</translation>
    </message>
    <message>
        <source>Find the least money</source>
        <translation>Trouver le moindre budget</translation>
    </message>
    <message>
        <source>Fix, limit or exclude a channel, and see what that costs beside the free advice.</source>
        <translation>Fixez, limitez ou excluez un canal, et voyez ce que cela coûte par rapport au conseil libre.</translation>
    </message>
    <message>
        <source>For a month, count the orders from {channel} with a link, code or number of its own</source>
        <translation>Pendant un mois, comptez les commandes venues de {channel} avec un lien, un code ou un numéro propre</translation>
    </message>
    <message>
        <source>For each channel a curve says what money or work obtains there. The first amounts bring most and each further one brings less, until everybody who can be reached has been. What it brings comes with a delay, lasts for a while and fades.</source>
        <translation>Pour chaque canal, une courbe dit ce que l’argent ou le travail y obtient. Les premiers montants rapportent le plus et chaque ajout rapporte moins, jusqu’à ce que tous ceux qui peuvent être touchés l’aient été. L’effet vient avec un délai, dure un temps, puis s’estompe.</translation>
    </message>
    <message>
        <source>For each {amount}</source>
        <translation>Pour {amount}</translation>
    </message>
    <message>
        <source>For each {amount}; metrics without a figure are to be followed</source>
        <translation>Pour {amount}&#xa0;; les mesures sans chiffre sont à suivre</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From answers to a business in numbers</source>
        <translation>Des réponses à une entreprise en chiffres</translation>
    </message>
    <message>
        <source>From experience</source>
        <translation>Par expérience</translation>
    </message>
    <message>
        <source>From our dated table: {rate}</source>
        <translation>D’après notre table datée&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>From the first day to the first sale: five short lessons, each ending in one thing to do. Done: {done} of {all}.</source>
        <translation>Du premier jour à la première vente&#xa0;: cinq courtes leçons, chacune avec une seule chose à faire. Faites&#xa0;: {done} sur {all}.</translation>
    </message>
    <message>
        <source>From then to now: {difference}</source>
        <translation>Depuis lors&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>From {month}, {leader} is expected to bring more {results} a month than {other}</source>
        <translation>À partir de {month}, {leader} devrait apporter plus de {results} par mois que {other}</translation>
    </message>
    <message>
        <source>From {month}: {leader} brings {more} a month, {other} {fewer}</source>
        <translation>Dès {month}&#xa0;: {leader} apporte {more} par mois, {other} {fewer}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>Give each stage what its question asks for: what comes too early sells to nobody.</source>
        <translation>Donnez à chaque étape la réponse à sa question&#xa0;: ce qui vient trop tôt ne convainc personne.</translation>
    </message>
    <message numerus="yes">
        <source>Give {n} hours a week</source>
        <translation>
            <numerusform>Donner {n} heure par semaine</numerusform>
            <numerusform>Donner {n} heures par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>Poursuivre le questionnaire</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Poursuivre les questions</translation>
    </message>
    <message>
        <source>Go to a page, in the order of the side panel</source>
        <translation>Aller à une page, dans l’ordre du panneau</translation>
    </message>
    <message>
        <source>Go to any section at the top, in any order, and change any answer later.</source>
        <translation>Allez à toute section en haut, dans n’importe quel ordre, et changez une réponse plus tard.</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Aller à la relecture</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Objectif de</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Objectif à</translation>
    </message>
    <message>
        <source>Goal {first} to {last}: {orders} {results}, {people} people newly know you, {share} upstream</source>
        <translation>Objectif {first} à {last}&#xa0;: {orders} {results}, {people} personnes vous découvrent, amont {share}</translation>
    </message>
    <message>
        <source>Goal {goal} of {most}</source>
        <translation>Objectif {goal} sur {most}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>Growth of the name</source>
        <translation>La notoriété</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Harvest the demand there is first, and build more beside it</source>
        <translation>Récolter d’abord la demande existante, et en créer à côté</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for the page at hand</source>
        <translation>Aide sur la page ouverte</translation>
    </message>
    <message>
        <source>Hijri date beside each date</source>
        <translation>Date hégirienne à côté de chaque date</translation>
    </message>
    <message>
        <source>Hollow circles: channels not chosen</source>
        <translation>Cercles vides&#xa0;: canaux non retenus</translation>
    </message>
    <message>
        <source>Hours a month, at least</source>
        <translation>Heures par mois, au moins</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>How each approach is measured</source>
        <translation>Comment mesurer chaque approche</translation>
    </message>
    <message>
        <source>How each is measured</source>
        <translation>Mesure de chaque approche</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Comment on fait</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Comment on la juge</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How much risk the plan takes</source>
        <translation>Le risque que prend le plan</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Confiance dans ce conseil</translation>
    </message>
    <message>
        <source>How to read the ranges</source>
        <translation>Comment lire les fourchettes</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ce conseil</translation>
    </message>
    <message>
        <source>How to split the money and the hours between channels, what it may bring, and why.</source>
        <translation>Comment répartir l’argent et les heures entre les canaux, ce que cela peut rapporter, et pourquoi.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <source>How well the channels of the plan are known</source>
        <translation>Ce que l’on sait des canaux du plan</translation>
    </message>
    <message>
        <source>How your customers buy</source>
        <translation>Comment on achète chez vous</translation>
    </message>
    <message>
        <source>I advise others</source>
        <translation>Je conseille d’autres entreprises</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I own a business</source>
        <translation>J’ai une entreprise</translation>
    </message>
    <message>
        <source>If an answer were different</source>
        <translation>Si une réponse était différente</translation>
    </message>
    <message>
        <source>If the answer were: {answer}</source>
        <translation>Si la réponse était&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Import a client</source>
        <translation>Importer un client</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>In balance: {upstream} of the effort upstream, to be known and wanted, and {downstream} downstream, close to the sale.</source>
        <translation>À l’équilibre&#xa0;: {upstream} de l’effort en amont, pour être connu et désiré, et {downstream} en aval, près de la vente.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In this trade a visit often ends in a purchase</source>
        <translation>Dans ce métier, une visite finit souvent en achat</translation>
    </message>
    <message>
        <source>In this trade few visits end in a purchase</source>
        <translation>Dans ce métier, peu de visites finissent en achat</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>Dans votre plan</translation>
    </message>
    <message>
        <source>In your plan: {share}</source>
        <translation>Dans votre plan&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Inbound between {low} and {high} of the effort</source>
        <translation>Entrant entre {low} et {high} de l’effort</translation>
    </message>
    <message>
        <source>Inbound lets people come to you; outbound goes to them.</source>
        <translation>L’entrant fait venir les gens à vous&#xa0;; le sortant va vers eux.</translation>
    </message>
    <message>
        <source>Inbound, share of the effort</source>
        <translation>Entrant, part de l’effort</translation>
    </message>
    <message>
        <source>Inbound: they come to us</source>
        <translation>Entrant&#xa0;: ils viennent</translation>
    </message>
    <message>
        <source>Infographic to share</source>
        <translation>Infographie à partager</translation>
    </message>
    <message>
        <source>Interview mode ({key})</source>
        <translation>Mode entretien ({key})</translation>
    </message>
    <message>
        <source>Interview mode, in large type; Esc leaves it</source>
        <translation>Mode entretien, en grands caractères&#xa0;; Échap le quitte</translation>
    </message>
    <message>
        <source>Is this answer right? {warning}</source>
        <translation>Cette réponse est-elle juste&#xa0;? {warning}</translation>
    </message>
    <message>
        <source>It changes with every answer and is settled only after the review.</source>
        <translation>Il change à chaque réponse et n’est arrêté qu’après la relecture.</translation>
    </message>
    <message>
        <source>It decides what you see. You can change it in the settings.</source>
        <translation>Cela décide de ce que vous voyez. Vous pourrez le changer dans les paramètres.</translation>
    </message>
    <message>
        <source>It stays on this device until you send it yourself. It holds:</source>
        <translation>Il reste sur cet appareil jusqu’à ce que vous l’envoyiez vous-même. Il contient&#xa0;:</translation>
    </message>
    <message>
        <source>Its answers, notes and advice will be gone. This cannot be undone.</source>
        <translation>Ses réponses, ses notes et ses recommandations disparaîtront. C’est irréversible.</translation>
    </message>
    <message>
        <source>Its numbers and where they come from</source>
        <translation>Ses chiffres et leur origine</translation>
    </message>
    <message>
        <source>Its opposite: {approach}</source>
        <translation>Son opposé&#xa0;: {approach}</translation>
    </message>
    <message>
        <source>Judged early by</source>
        <translation>Se juge d’abord par</translation>
    </message>
    <message>
        <source>Judged in the end by</source>
        <translation>Se juge enfin par</translation>
    </message>
    <message>
        <source>Just as good</source>
        <translation>Tout aussi bon</translation>
    </message>
    <message>
        <source>Keep this amount</source>
        <translation>Garder ce montant</translation>
    </message>
    <message>
        <source>Keep this version as the plan you follow</source>
        <translation>Garder cette version comme le plan à suivre</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <translation>Garder {amount}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys: {first} to {last} choose, {zero} is “I don&apos;t know”</source>
        <translation>Touches&#xa0;: {first} à {last} pour choisir, {zero} pour «&#xa0;je ne sais pas&#xa0;»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>Langue et chiffres</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Language, look, dates and who you are. Every change shows at once.</source>
        <translation>Langue, apparence, dates et qui vous êtes. Chaque changement se voit aussitôt.</translation>
    </message>
    <message>
        <source>Large type and keys, for asking someone who sits beside you</source>
        <translation>Grands caractères et touches, pour interroger quelqu’un assis à côté de vous</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Largest channels</source>
        <translation>Principaux canaux</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Dernier changement d’abord</translation>
    </message>
    <message>
        <source>Least advised</source>
        <translation>Minimum utile</translation>
    </message>
    <message>
        <source>Least money a month</source>
        <translation>Minimum par mois</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Leave it empty to begin with the list of clients.</source>
        <translation>Laissez vide pour commencer par la liste des clients.</translation>
    </message>
    <message>
        <source>Leave it to the advice</source>
        <translation>Le laisser au conseil</translation>
    </message>
    <message>
        <source>Leave the interview mode (Esc)</source>
        <translation>Quitter le mode entretien (Échap)</translation>
    </message>
    <message>
        <source>Leave this share to the advice</source>
        <translation>Laisser cette part au conseil</translation>
    </message>
    <message>
        <source>Left of the budget, a month</source>
        <translation>Reste du budget, par mois</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits of the plan</source>
        <translation>Limites du plan</translation>
    </message>
    <message>
        <source>Limits of the plan…</source>
        <translation>Limites du plan…</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Aperçu en direct</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Looked up; within {gap} of the best</source>
        <translation>Calculé d’avance&#xa0;; à moins de {gap} du meilleur</translation>
    </message>
    <message>
        <source>Made with Rawafid</source>
        <translation>Réalisé avec Rawafid</translation>
    </message>
    <message>
        <source>Main calendar</source>
        <translation>Calendrier principal</translation>
    </message>
    <message>
        <source>Many mixes do about as well: for {share} of the effort the amounts could be quite different at hardly any loss. Choose within the ranges what is easiest to run.</source>
        <translation>Beaucoup de mix se valent&#xa0;: pour {share} de l’effort, les montants pourraient être tout autres presque sans perte. Dans les fourchettes, choisissez le plus simple à mener.</translation>
    </message>
    <message>
        <source>Map of channels</source>
        <translation>Carte des canaux</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Marketing advice for {name}</source>
        <translation>Conseil marketing&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Marketing advisor</source>
        <translation>Conseil en marketing</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mix by channel</source>
        <translation>Mix par canal</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Argent par mois</translation>
    </message>
    <message>
        <source>Money left over</source>
        <translation>Argent non dépensé</translation>
    </message>
    <message>
        <source>Money over the plan</source>
        <translation>Argent sur tout le plan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Months of the plan</source>
        <translation>Mois du plan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Plus dans le guide</translation>
    </message>
    <message>
        <source>More would be possible but for: {limits}.</source>
        <translation>On pourrait faire plus sans&#xa0;: {limits}.</translation>
    </message>
    <message>
        <source>More: versions, limits, a text for your manager</source>
        <translation>Plus&#xa0;: versions, limites, un texte pour votre direction</translation>
    </message>
    <message>
        <source>Most answers first</source>
        <translation>Les plus complets d’abord</translation>
    </message>
    <message>
        <source>Most of the effort, {share}, goes to people who are close to buying.</source>
        <translation>L’essentiel de l’effort, {share}, va à ceux qui sont près d’acheter.</translation>
    </message>
    <message>
        <source>Most of the effort, {share}, makes people know us before they think of buying. Sales follow later.</source>
        <translation>L’essentiel de l’effort, {share}, nous fait connaître avant que les gens pensent à acheter. Les ventes suivent plus tard.</translation>
    </message>
    <message>
        <source>Mostly downstream: {share} of the effort goes to people who are close to buying.</source>
        <translation>Surtout en aval&#xa0;: {share} de l’effort va à ceux qui sont près d’acheter.</translation>
    </message>
    <message>
        <source>Mostly upstream: {share} of the effort makes people know you and want what you sell, before they think of buying.</source>
        <translation>Surtout en amont&#xa0;: {share} de l’effort sert à vous faire connaître et désirer, avant toute idée d’achat.</translation>
    </message>
    <message>
        <source>Move along a chart with the mouse or the arrow keys to read its figures.</source>
        <translation>Parcourez un graphique à la souris ou avec les flèches pour lire ses chiffres.</translation>
    </message>
    <message>
        <source>Move along the marks of a chart</source>
        <translation>Parcourir les points d’un graphique</translation>
    </message>
    <message>
        <source>Move this share to {share}</source>
        <translation>Porter cette part à {share}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Name and city…</source>
        <translation>Nom et ville…</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>Noms des mois</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Needs money</source>
        <translation>Demande de l’argent</translation>
    </message>
    <message>
        <source>Needs one of</source>
        <translation>Demande l’un de</translation>
    </message>
    <message>
        <source>Never to use: {channel}</source>
        <translation>Ne jamais utiliser&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>Ne jamais l’utiliser</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New in the mix: {channels}.</source>
        <translation>Entre dans le mix&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>New in the month: {metric}</source>
        <translation>Nouveau dans le mois&#xa0;: {metric}</translation>
    </message>
    <message>
        <source>Newer advice takes the place of a draft. A version with a name, or one that you adopt, stays.</source>
        <translation>Un conseil plus récent remplace un brouillon. Une version nommée ou adoptée reste.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next or previous question, the way you read</source>
        <translation>Question suivante ou précédente, dans le sens de la lecture</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Suite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No answer yet, and most answers would speak against it: {question}</source>
        <translation>Pas encore de réponse, et la plupart iraient contre&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No answer yet, and most answers would speak for it: {question}</source>
        <translation>Pas encore de réponse, et la plupart iraient dans ce sens&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No answers about the business yet</source>
        <translation>Pas encore de réponses sur l’entreprise</translation>
    </message>
    <message>
        <source>No channel is advised for now</source>
        <translation>Aucun canal n’est conseillé pour l’instant</translation>
    </message>
    <message>
        <source>No channel is advised for now, so nothing builds up</source>
        <translation>Aucun canal n’est conseillé pour l’instant&#xa0;: rien ne s’accumule</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to compare</source>
        <translation>Aucun canal n’est conseillé pour l’instant&#xa0;: rien à comparer</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to measure</source>
        <translation>Aucun canal n’est conseillé pour l’instant&#xa0;: rien à mesurer</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to weigh</source>
        <translation>Aucun canal n’est conseillé pour l’instant&#xa0;: rien à arbitrer</translation>
    </message>
    <message>
        <source>No channel is advised for now.</source>
        <translation>Aucun canal n’est conseillé pour l’instant.</translation>
    </message>
    <message>
        <source>No channel is advised for now; the curves show what each would bring</source>
        <translation>Aucun canal n’est conseillé pour l’instant&#xa0;; les courbes montrent ce que chacun apporterait</translation>
    </message>
    <message>
        <source>No channel may be used, so there is no curve</source>
        <translation>Aucun canal n’est utilisable&#xa0;: pas de courbe</translation>
    </message>
    <message>
        <source>No channel would bring back what it costs here. Look first at the margin, the price and how often people buy again, or lengthen the plan.</source>
        <translation>Ici, aucun canal ne rapporterait ce qu’il coûte. Revoyez d’abord la marge, le prix et le réachat, ou allongez le plan.</translation>
    </message>
    <message>
        <source>No client is active. Those in the archive and in the trash are kept.</source>
        <translation>Aucun client actif. Ceux des archives et de la corbeille sont conservés.</translation>
    </message>
    <message>
        <source>No client is chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>No client matches the search.</source>
        <translation>Aucun client ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No client matches. Try fewer letters.</source>
        <translation>Aucun client ne correspond. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>No further customer could be served, so marketing has nothing to bring</source>
        <translation>Aucun acheteur de plus ne peut être servi&#xa0;: le marketing n’a rien à apporter</translation>
    </message>
    <message>
        <source>No longer in the mix: {channels}.</source>
        <translation>Sort du mix&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>No longer to be used: {channel}</source>
        <translation>Ne sera plus utilisé&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of the other answers that were tried would change it.</source>
        <translation>Aucune des autres réponses essayées ne le changerait.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>None: your plan leaves this stage to others.</source>
        <translation>Aucun&#xa0;: votre plan n’agit pas à cette étape.</translation>
    </message>
    <message>
        <source>Not advised. Beyond its minimum, {amount} brings {orders} {results}</source>
        <translation>Non conseillé. Au-delà du minimum, {amount} de plus&#xa0;: {orders} {results}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Note or source</source>
        <translation>Note ou source</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Plus rien à demander</translation>
    </message>
    <message>
        <source>Nothing left would change the advice: you may stop here.</source>
        <translation>Plus aucune question ne changerait le conseil&#xa0;: vous pouvez vous arrêter ici.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Numbers may be rough: say by how much they may be off, and the ranges allow for it.</source>
        <translation>Des chiffres approximatifs suffisent&#xa0;: indiquez leur marge d’erreur et les fourchettes en tiennent compte.</translation>
    </message>
    <message>
        <source>Numbers with a source</source>
        <translation>Chiffres avec source</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Of the effort, by how well its figures are known: {parts}.</source>
        <translation>Confiance dans les chiffres, par part de l’effort&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>One business of your own: its questions, its advice, nothing else in the way.</source>
        <translation>Une seule entreprise, la vôtre&#xa0;: ses questions, son conseil, rien d’autre.</translation>
    </message>
    <message>
        <source>One tall picture of the four approaches, for a message</source>
        <translation>Une image en hauteur des quatre approches, à envoyer par message</translation>
    </message>
    <message>
        <source>One thing to do: {task}</source>
        <translation>Une chose à faire&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Seulement pour</translation>
    </message>
    <message>
        <source>Only {known} of {all} questions are answered, so much rests on what is usual in the trade. Answer first the questions that the advice says are worth most.</source>
        <translation>Seules {known} questions sur {all} ont une réponse&#xa0;: beaucoup repose donc sur l’usage du métier. Répondez d’abord aux questions que le conseil dit les plus utiles.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a client to go on where you stopped. Ctrl+K does the same from any page.</source>
        <translation>Ouvrez un client pour reprendre là où vous en étiez. Ctrl+K fait de même depuis toute page.</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>Open and close the live preview in a narrow window</source>
        <translation>Ouvrir et fermer l’aperçu en direct dans une fenêtre étroite</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the live preview ({key})</source>
        <translation>Ouvrir l’aperçu en direct ({key})</translation>
    </message>
    <message>
        <source>Open the questionnaire</source>
        <translation>Ouvrir le questionnaire</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>Ouvrir la recommandation</translation>
    </message>
    <message>
        <source>Or look at a ready example</source>
        <translation>Ou regardez un exemple tout prêt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Other amounts, the same channels</source>
        <translation>D’autres montants, les mêmes canaux</translation>
    </message>
    <message>
        <source>Other answers are being tried…</source>
        <translation>D’autres réponses sont à l’essai…</translation>
    </message>
    <message>
        <source>Other channels reach the same people for less</source>
        <translation>D’autres canaux touchent les mêmes gens pour moins cher</translation>
    </message>
    <message>
        <source>Outbound: we go to them</source>
        <translation>Sortant&#xa0;: on va à eux</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Page par page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Part of the journey</source>
        <translation>Moment du parcours</translation>
    </message>
    <message>
        <source>People rarely search for a kind of product that is new to them</source>
        <translation>On cherche rarement un type de produit que l’on ne connaît pas</translation>
    </message>
    <message>
        <source>People who newly know you</source>
        <translation>Personnes qui vous découvrent</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan for my budget again</source>
        <translation>Revenir à mon budget</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>Plan du {day}</translation>
    </message>
    <message>
        <source>Plan with {amount} a month</source>
        <translation>Planifier avec {amount} par mois</translation>
    </message>
    <message>
        <source>Plans for other budgets are being worked out</source>
        <translation>Les plans pour d’autres budgets sont en cours de calcul</translation>
    </message>
    <message>
        <source>Points by which each topic of answers moves the plan from what would be advised to any business of the same means.</source>
        <translation>Points dont chaque groupe de réponses déplace le plan, par rapport à ce qui serait conseillé à toute entreprise de mêmes moyens.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Préparé par {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Price and margin</source>
        <translation>Prix et marge</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Put its answers back</source>
        <translation>Rétablir ses réponses</translation>
    </message>
    <message>
        <source>Put your name and logo on it, and the client&apos;s logo.</source>
        <translation>Mettez-y votre nom et votre logo, et le logo du client.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Question {place} sur {total}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Raise the budget to {amount}</source>
        <translation>Porter le budget à {amount}</translation>
    </message>
    <message>
        <source>Rawafid</source>
        <translation>Rawafid</translation>
    </message>
    <message>
        <source>Rawafid is already open with the data of {folder}. Go to its window, or close it and try again.</source>
        <translation>Rawafid est déjà ouvert avec les données de {folder}. Allez à sa fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Rawafid is free software under the MIT licence. Qt is used under the LGPL 3: its files lie beside ours, unchanged, and may be replaced by a compatible build.</source>
        <translation>Rawafid est un logiciel libre sous licence MIT. Qt est utilisé sous la LGPL 3&#xa0;: ses fichiers sont à côté des nôtres, inchangés, et peuvent être remplacés par une version compatible.</translation>
    </message>
    <message>
        <source>Rawafid may not write in the folder {folder}. Allow it there, or name another folder in {setting}.</source>
        <translation>Rawafid n’a pas le droit d’écrire dans le dossier {folder}. Autorisez-le, ou indiquez un autre dossier dans {setting}.</translation>
    </message>
    <message>
        <source>Read about it: {approach}</source>
        <translation>En savoir plus&#xa0;: {approach}</translation>
    </message>
    <message>
        <source>Read about the approaches in the guide</source>
        <translation>Lire sur les approches dans le guide</translation>
    </message>
    <message>
        <source>Read as {value}. Did you mean {other}?</source>
        <translation>Lu comme {value}. Vouliez-vous dire {other}&#xa0;?</translation>
    </message>
    <message>
        <source>Read as {value}. Write it again if that is not what you meant.</source>
        <translation>Lu comme {value}. Réécrivez-le si ce n’est pas ce que vous vouliez dire.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the client</source>
        <translation>Renommer le client</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the section “{section}”</source>
        <translation>Réinitialiser la section «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Courbes de réponse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results a month</source>
        <translation>Résultats par mois</translation>
    </message>
    <message>
        <source>Results expected</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Review of the answers</source>
        <translation>Relecture des réponses</translation>
    </message>
    <message>
        <source>Rules say which answers speak for or against a channel and how strongly. Your own results count for more than what is usual elsewhere. A rule that forbids a channel never argues: the channel is left out, and the report says why.</source>
        <translation>Des règles disent quelles réponses plaident pour ou contre un canal, et avec quelle force. Vos propres résultats comptent plus que ce qui est habituel ailleurs. Une règle qui interdit un canal ne se discute pas&#xa0;: le canal est écarté, et le rapport dit pourquoi.</translation>
    </message>
    <message>
        <source>Sales for each {amount} spent</source>
        <translation>Ventes pour chaque {amount} dépensé</translation>
    </message>
    <message>
        <source>Sales go through a sales team, but no salesperson is among the assets</source>
        <translation>Les ventes passent par une équipe commerciale, mais aucun commercial n’est parmi les moyens</translation>
    </message>
    <message>
        <source>Sales go through a shop, but none is among the assets</source>
        <translation>Les ventes passent par un magasin, mais aucun n’est parmi les moyens</translation>
    </message>
    <message>
        <source>Sales go through an online store, but neither a store nor a website is among the assets</source>
        <translation>Les ventes passent par une boutique en ligne, mais ni boutique ni site n’est parmi les moyens</translation>
    </message>
    <message>
        <source>Sales now</source>
        <translation>Des ventes maintenant</translation>
    </message>
    <message>
        <source>Sales or brand</source>
        <translation>Ventes ou marque</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Enregistrer un fichier pour l’assistance…</translation>
    </message>
    <message>
        <source>Save and go on later</source>
        <translation>Enregistrer et continuer plus tard</translation>
    </message>
    <message>
        <source>Save and work it out</source>
        <translation>Enregistrer et calculer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as: {format}</source>
        <translation>Enregistrer au format&#xa0;: {format}</translation>
    </message>
    <message>
        <source>Save it as a PDF, a picture or a workbook whose totals follow your changes, or print it.</source>
        <translation>Enregistrez-le en PDF, en image ou en classeur dont les totaux suivent vos changements, ou imprimez-le.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Saved automatically</source>
        <translation>Enregistré automatiquement</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} minutes ago</source>
        <translation>
            <numerusform>Enregistré il y a {n} minute</numerusform>
            <numerusform>Enregistré il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search by name, city, sector or country</source>
        <translation>Rechercher par nom, ville, secteur ou pays</translation>
    </message>
    <message>
        <source>Search by name, sector or country; the spelling of hamza and taa marbuta makes no difference.</source>
        <translation>Recherchez par nom, secteur ou pays&#xa0;; l’écriture de la hamza et de la taa marbouta ne change rien.</translation>
    </message>
    <message>
        <source>Search for a client</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Search the clients</source>
        <translation>Rechercher parmi les clients</translation>
    </message>
    <message>
        <source>Search the glossary for any word that you meet in the program.</source>
        <translation>Recherchez dans le glossaire tout mot rencontré dans le programme.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Section {section} of {sections} · question {place} of {total}</source>
        <translation>Rubrique {section} sur {sections} · question {place} sur {total}</translation>
    </message>
    <message>
        <source>Sections of the questionnaire</source>
        <translation>Rubriques du questionnaire</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sector and place</source>
        <translation>Secteur et lieu</translation>
    </message>
    <message>
        <source>See also: {question}</source>
        <translation>Voir aussi&#xa0;: {question}</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>Voir la recommandation</translation>
    </message>
    <message>
        <source>See the journey</source>
        <translation>Voir le parcours</translation>
    </message>
    <message>
        <source>See the recommendation</source>
        <translation>Voir la recommandation</translation>
    </message>
    <message>
        <source>See which answer would change the advice, and what is worth measuring first.</source>
        <translation>Voyez quelle réponse changerait le conseil, et ce qu’il vaut la peine de mesurer d’abord.</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Set a maximum…</source>
        <translation>Fixer le maximum…</translation>
    </message>
    <message>
        <source>Set a minimum…</source>
        <translation>Fixer le minimum…</translation>
    </message>
    <message>
        <source>Set the amount…</source>
        <translation>Fixer le montant…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Share and range</source>
        <translation>Part et fourchette</translation>
    </message>
    <message>
        <source>Share of effort</source>
        <translation>Part de l’effort</translation>
    </message>
    <message>
        <source>Share of effort: {channels}</source>
        <translation>Part de l’effort&#xa0;: {channels}</translation>
    </message>
    <message>
        <source>Shares of the cost</source>
        <translation>Parts du coût</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>Petit cours</translation>
    </message>
    <message>
        <source>Short questions about the business. Every answer is saved at once and moves the advice.</source>
        <translation>De courtes questions sur l’entreprise. Chaque réponse est enregistrée aussitôt et fait évoluer le conseil.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Afficher le graphique en tableau</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sidra Roastery, a coffee roaster in Riyadh: all its answers and the advice for it.</source>
        <translation>Torréfaction Sidra, un torréfacteur de café à Riyad&#xa0;: toutes ses réponses et le conseil pour elle.</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of type and help</source>
        <translation>Taille du texte et aide</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Small map of the channels</source>
        <translation>Petite carte des canaux</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>So it is written</source>
        <translation>Voici comment c’est écrit</translation>
    </message>
    <message>
        <source>Software that Rawafid is built with</source>
        <translation>Logiciels avec lesquels Rawafid est fait</translation>
    </message>
    <message>
        <source>Some channels would pay on average, but what they bring is too unsure for how you see risk. Try a bolder choice, or answer the open questions: the ranges become narrower.</source>
        <translation>Certains canaux seraient rentables en moyenne, mais ce qu’ils rapportent est trop incertain au regard de votre rapport au risque. Essayez un choix plus audacieux, ou répondez aux questions ouvertes&#xa0;: les fourchettes se resserrent.</translation>
    </message>
    <message>
        <source>Something in Rawafid went wrong</source>
        <translation>Une erreur s’est produite dans Rawafid</translation>
    </message>
    <message>
        <source>Something in Rawafid went wrong. Your answers are safe; try again.</source>
        <translation>Rawafid a rencontré un problème. Vos réponses sont conservées&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spend the whole budget, even where it brings little more</source>
        <translation>Dépenser tout le budget, même si cela apporte peu de plus</translation>
    </message>
    <message>
        <source>Spending it all the same would bring about {more} further results a month.</source>
        <translation>Le dépenser quand même apporterait environ {more} résultats de plus par mois.</translation>
    </message>
    <message>
        <source>Spending it all the same would bring less than one further result a month.</source>
        <translation>Le dépenser quand même apporterait moins d’un résultat de plus par mois.</translation>
    </message>
    <message>
        <source>Splits a business&apos;s marketing effort between channels, and says why. Without a verb: the window.</source>
        <translation>Répartit l’effort marketing entre les canaux et dit pourquoi. Sans verbe&#xa0;: la fenêtre.</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>État du programme</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>Étape {step} sur {all}</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>Somme&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Switch {channel} off or on for a month and compare the sales</source>
        <translation>Arrêtez ou lancez {channel} pendant un mois et comparez les ventes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Take the wish away</source>
        <translation>Retirer le souhait</translation>
    </message>
    <message>
        <source>Target: {amount}</source>
        <translation>Objectif&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Renseigne sur</translation>
    </message>
    <message>
        <source>Tells of awareness</source>
        <translation>Mesures de notoriété</translation>
    </message>
    <message>
        <source>Tells of conversion</source>
        <translation>Mesures de conversion</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The advice as charts. The title of each says what it shows.</source>
        <translation>Le conseil en graphiques. Le titre de chacun dit ce qu’il montre.</translation>
    </message>
    <message>
        <source>The advice at a glance</source>
        <translation>Le conseil en un coup d’œil</translation>
    </message>
    <message>
        <source>The advice could not be worked out</source>
        <translation>Le conseil n’a pas pu être calculé</translation>
    </message>
    <message>
        <source>The advice is being brought up to date; this is the one from before.</source>
        <translation>Le conseil est en cours de mise à jour&#xa0;; voici le précédent.</translation>
    </message>
    <message>
        <source>The advice is being worked out</source>
        <translation>Le conseil est en cours de calcul</translation>
    </message>
    <message>
        <source>The advice is being worked out…</source>
        <translation>Le conseil est en cours de calcul…</translation>
    </message>
    <message>
        <source>The advice is in shares of effort, because the budget or the currency is not given. Give both to see amounts.</source>
        <translation>Le conseil est en parts d’effort, faute de budget ou de monnaie. Donnez les deux pour voir des montants.</translation>
    </message>
    <message>
        <source>The advice on paper: a page, a picture to share, or a full report with its sources.</source>
        <translation>Le conseil sur papier&#xa0;: une page, une image à partager, ou un rapport complet avec ses sources.</translation>
    </message>
    <message>
        <source>The amounts are rounded to figures that people use: that gives up {share} of the plan&apos;s worth.</source>
        <translation>Les montants sont arrondis à des chiffres d’usage&#xa0;: cela fait perdre {share} de la valeur du plan.</translation>
    </message>
    <message>
        <source>The answers alone, for a similar business: without amounts and figures of its own, without notes and advice.</source>
        <translation>Les réponses seules, pour une entreprise semblable&#xa0;: sans ses montants ni ses chiffres, sans notes ni recommandations.</translation>
    </message>
    <message>
        <source>The answers of that version are back</source>
        <translation>Les réponses de cette version sont rétablies</translation>
    </message>
    <message>
        <source>The archive is empty. Archive clients that you no longer work with; they stay as they are.</source>
        <translation>Les archives sont vides. Archivez les clients avec qui vous ne travaillez plus&#xa0;; ils restent tels quels.</translation>
    </message>
    <message>
        <source>The articles&apos; figures</source>
        <translation>Les chiffres des articles</translation>
    </message>
    <message>
        <source>The best plan under your limits</source>
        <translation>Le meilleur plan dans vos limites</translation>
    </message>
    <message>
        <source>The budget is below what any channel needs to work. With {least} a month a first one becomes possible; until then, use what only takes time.</source>
        <translation>Le budget est sous le minimum de tout canal. Avec {least} par mois, un premier devient possible&#xa0;; d’ici là, utilisez ce qui ne demande que du temps.</translation>
    </message>
    <message>
        <source>The business has not started, yet it has customers or spending: those answers are not used</source>
        <translation>L’entreprise n’est pas lancée, mais a des acheteurs ou des dépenses&#xa0;: ces réponses ne servent pas</translation>
    </message>
    <message>
        <source>The business today</source>
        <translation>L’entreprise aujourd’hui</translation>
    </message>
    <message>
        <source>The chance of reaching your target itself is then about {chance}.</source>
        <translation>La chance d’atteindre votre objectif lui-même est alors d’environ {chance}.</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>Les canaux</translation>
    </message>
    <message>
        <source>The channels to keep as they are cost {value} a month, more than the budget of {limit}</source>
        <translation>Les canaux à garder coûtent {value} par mois, plus que le budget de {limit}</translation>
    </message>
    <message>
        <source>The client&apos;s logo</source>
        <translation>Le logo du client</translation>
    </message>
    <message>
        <source>The country sets what is usual there; you can change all of it.</source>
        <translation>Le pays règle ce qui y est habituel&#xa0;; vous pouvez tout changer.</translation>
    </message>
    <message>
        <source>The curves are being worked out</source>
        <translation>Les courbes sont en cours de calcul</translation>
    </message>
    <message>
        <source>The customer&apos;s journey</source>
        <translation>Le parcours de l’acheteur</translation>
    </message>
    <message>
        <source>The discount or commission would take more than your margin</source>
        <translation>La remise ou la commission dépasserait votre marge</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: ceci n’a pas été enregistré, mais ce qui l’était déjà est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is too full for {path}. Free some room, or choose another place.</source>
        <translation>Le disque est trop plein pour {path}. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot be read or written just now. Check it and try again.</source>
        <translation>Le disque qui contient {folder} ne peut être ni lu ni écrit pour le moment. Vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The effort is spread: the largest part, {share}, goes to {corner}</source>
        <translation>L’effort est réparti&#xa0;: la plus grande part, {share}, va vers {corner}</translation>
    </message>
    <message>
        <source>The figures are estimates and no promise: {share} of the time the truth should lie in the range.</source>
        <translation>Les chiffres sont des estimations et non une promesse&#xa0;: {share} du temps, la vérité devrait se trouver dans la fourchette.</translation>
    </message>
    <message>
        <source>The figures rest on your answers, on published figures and, where nobody has measured, on experience, which gets a wide range.</source>
        <translation>Les chiffres reposent sur vos réponses, sur des données publiées et, là où personne n’a mesuré, sur l’expérience, dont la fourchette est large.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. See that it is there and that you may open it.</source>
        <translation>Le fichier {file} ne peut pas être lu. Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another folder, or free some space.</source>
        <translation>Le fichier {file} ne peut pas être écrit. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was left as it is. Put a copy of it in its place, or move it away to start anew.</source>
        <translation>Le fichier {file} est endommagé et a été laissé tel quel. Remplacez-le par une copie saine, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The file {file} is of another program and was left as it is. Move it away, or name another folder in {setting}.</source>
        <translation>Le fichier {file} appartient à un autre programme et a été laissé tel quel. Déplacez-le, ou indiquez un autre dossier dans {setting}.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of Rawafid and was left as it is. Update Rawafid to open it.</source>
        <translation>Le fichier {file} vient d’une version plus récente de Rawafid et a été laissé tel quel. Mettez Rawafid à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The first of these answers is worth about {amount}.</source>
        <translation>La première de ces réponses vaut environ {amount}.</translation>
    </message>
    <message>
        <source>The first time takes a few seconds.</source>
        <translation>La première fois prend quelques secondes.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its path is shown here.</source>
        <translation>Le dossier n’a pas pu être ouvert. Son chemin est affiché ici.</translation>
    </message>
    <message>
        <source>The four approaches</source>
        <translation>Les quatre approches</translation>
    </message>
    <message>
        <source>The four approaches and the words of the trade, explained plainly.</source>
        <translation>Les quatre approches et les mots du métier, expliqués simplement.</translation>
    </message>
    <message>
        <source>The four approaches compared</source>
        <translation>Les quatre approches comparées</translation>
    </message>
    <message>
        <source>The four approaches, with your figures</source>
        <translation>Les quatre approches, avec vos chiffres</translation>
    </message>
    <message>
        <source>The goal is now {goal} of 100.</source>
        <translation>L’objectif est maintenant {goal} sur 100.</translation>
    </message>
    <message>
        <source>The guide has nothing on “{words}”. Try another word.</source>
        <translation>Le guide n’a rien sur «&#xa0;{words}&#xa0;». Essayez un autre mot.</translation>
    </message>
    <message>
        <source>The largest part, {share}, goes to: {channel}.</source>
        <translation>La plus grande part, {share}, va à&#xa0;: {channel}.</translation>
    </message>
    <message>
        <source>The least for a target</source>
        <translation>Le moins pour un objectif</translation>
    </message>
    <message>
        <source>The least is above the most: change one of the two.</source>
        <translation>Le minimum dépasse le maximum&#xa0;: changez l’un des deux.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Le journal se trouve dans {file}</translation>
    </message>
    <message>
        <source>The log: which errors came where in the program, without what you entered.</source>
        <translation>Le journal&#xa0;: quelles erreurs à quel endroit du programme, sans ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The main reason: {reason}</source>
        <translation>La raison principale&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The method on one page</source>
        <translation>La méthode en une page</translation>
    </message>
    <message>
        <source>The money should be back within {months}, but customers take about {decision_months} to decide, and none comes back sooner. What sells by then was counted in full; see whether you can wait that long.</source>
        <translation>L’argent doit revenir en {months}, mais vos acheteurs mettent environ {decision_months} à décider, et rien ne revient avant. Ce qui se vend d’ici là a été compté en entier&#xa0;; voyez si vous pouvez attendre jusque-là.</translation>
    </message>
    <message>
        <source>The monthly mix</source>
        <translation>Le mix mensuel</translation>
    </message>
    <message>
        <source>The most for a budget</source>
        <translation>Le plus pour un budget</translation>
    </message>
    <message>
        <source>The most that can be expected with this chance is about {most} orders, at {amount} a month: the plan is made for that.</source>
        <translation>Le plus que l’on puisse attendre avec cette chance est d’environ {most} commandes, pour {amount} par mois&#xa0;: le plan est fait pour cela.</translation>
    </message>
    <message>
        <source>The most that can be expected with this chance is about {most} people reached, at {amount} a month: the plan is made for that.</source>
        <translation>Le plus que l’on puisse attendre avec cette chance est d’environ {most} personnes touchées, pour {amount} par mois&#xa0;: le plan est fait pour cela.</translation>
    </message>
    <message>
        <source>The name is too long: it may have up to {high} characters.</source>
        <translation>Le nom est trop long&#xa0;: il peut avoir jusqu’à {high} caractères.</translation>
    </message>
    <message>
        <source>The name of the city is too long: it may have up to {high} characters.</source>
        <translation>Le nom de la ville est trop long&#xa0;: {high} caractères au plus.</translation>
    </message>
    <message>
        <source>The next {amount} brings {orders} {results}</source>
        <translation>{amount} de plus&#xa0;: {orders} {results}</translation>
    </message>
    <message>
        <source>The next {amount} brings {orders} {results}, worth {worth}</source>
        <translation>{amount} de plus&#xa0;: {orders} {results}, valeur {worth}</translation>
    </message>
    <message>
        <source>The note is too long: it may have up to {high} characters.</source>
        <translation>La note est trop longue&#xa0;: elle peut avoir jusqu’à {high} caractères.</translation>
    </message>
    <message>
        <source>The other calendar beside it</source>
        <translation>L’autre calendrier à côté</translation>
    </message>
    <message>
        <source>The other plan is being worked out</source>
        <translation>L’autre plan est en cours de calcul</translation>
    </message>
    <message>
        <source>The package came without the text of its licence.</source>
        <translation>Le paquet est venu sans le texte de sa licence.</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Les pages se dessinent…</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}. Choose another folder or name.</source>
        <translation>L’image n’a pas pu être enregistrée sous {path}. Choisissez un autre dossier ou nom.</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: {size} MB. Choose one of at most {most} MB.</source>
        <translation>L’image est trop lourde pour un logo&#xa0;: {size} Mo. Choisissez-en une de {most} Mo au plus.</translation>
    </message>
    <message>
        <source>The plan for {amount} is being worked out…</source>
        <translation>Le plan pour {amount} est en cours de calcul…</translation>
    </message>
    <message>
        <source>The plan in charts</source>
        <translation>Le plan en graphiques</translation>
    </message>
    <message>
        <source>The plan in plain words. Change what you like, then copy it.</source>
        <translation>Le plan en mots simples. Modifiez ce que vous voulez, puis copiez-le.</translation>
    </message>
    <message>
        <source>The plan is made for your target. The estimated chance of reaching it: {chance}. Give the currency to see how much money it takes.</source>
        <translation>Le plan est fait pour votre objectif. Chance estimée de l’atteindre&#xa0;: {chance}. Indiquez la monnaie pour voir combien d’argent il demande.</translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation>Le plan actuel</translation>
    </message>
    <message>
        <source>The plan will cost no more than it needs to get there.</source>
        <translation>Le plan ne coûtera pas plus qu’il ne faut pour y arriver.</translation>
    </message>
    <message>
        <source>The plans between sales and brand are being worked out</source>
        <translation>Les plans entre ventes et marque sont en cours de calcul</translation>
    </message>
    <message>
        <source>The preview beside the questions shows how each answer moves the advice.</source>
        <translation>L’aperçu à côté des questions montre comment chaque réponse fait évoluer le conseil.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save a PDF and print that, or choose another printer.</source>
        <translation>L’imprimante ne répond pas. Enregistrez un PDF et imprimez-le, ou choisissez une autre imprimante.</translation>
    </message>
    <message>
        <source>The same client at each: what to expect, and what comes of it in the worst tenth</source>
        <translation>Le même client dans chacune&#xa0;: ce qu’on attend, et ce qu’il en advient dans le pire dixième</translation>
    </message>
    <message>
        <source>The separators of this number leave its size open. Write it without them.</source>
        <translation>Les séparateurs de ce nombre laissent un doute sur sa valeur. Écrivez-le sans eux.</translation>
    </message>
    <message>
        <source>The sources of new customers add up to {value}%, not to about 100%</source>
        <translation>Les sources de nouveaux acheteurs font {value}&#xa0;%, et non environ 100&#xa0;%</translation>
    </message>
    <message>
        <source>The split stays as it was.</source>
        <translation>La répartition reste la même.</translation>
    </message>
    <message>
        <source>The strip at the top shows how numbers and dates are written now.</source>
        <translation>Le bandeau en haut montre comment les nombres et les dates s’écrivent.</translation>
    </message>
    <message>
        <source>The team&apos;s hours run out before the money does. Free some hours, or let part of the budget pay for help.</source>
        <translation>Les heures de l’équipe s’épuisent avant l’argent. Libérez des heures, ou laissez une part du budget payer de l’aide.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The two have different currencies or no budget, so amounts of money are not subtracted.</source>
        <translation>Les deux ont des monnaies différentes ou pas de budget&#xa0;: les montants ne sont pas soustraits.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>The workbook could not be saved as {path}. Close it if it is open, or choose another name.</source>
        <translation>Le classeur n’a pas pu être enregistré sous {path}. Fermez-le s’il est ouvert, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Their effect would come after the plan&apos;s end</source>
        <translation>Leur effet viendrait après la fin du plan</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Then we take what is usual</source>
        <translation>Nous prendrons l’usuel, en plus large</translation>
    </message>
    <message>
        <source>There are social accounts, but no follower at all</source>
        <translation>Il y a des comptes sociaux, mais aucun abonné</translation>
    </message>
    <message>
        <source>There is a contact list, but no one is on it</source>
        <translation>Il y a une liste de contacts, mais personne dessus</translation>
    </message>
    <message>
        <source>There is no plan yet: answer the questionnaire first.</source>
        <translation>Pas encore de plan&#xa0;: répondez d’abord au questionnaire.</translation>
    </message>
    <message>
        <source>There is none yet: the first one is kept when the advice is whole.</source>
        <translation>Aucune pour l’instant&#xa0;: la première est gardée dès que le conseil est complet.</translation>
    </message>
    <message>
        <source>These are estimates and no promise.</source>
        <translation>Ce sont des estimations, pas une promesse.</translation>
    </message>
    <message>
        <source>These are the article&apos;s own claims, of its time. Rawafid calculates nothing with them.</source>
        <translation>Ce sont les affirmations de l’article, de son temps. Rawafid ne calcule rien avec elles.</translation>
    </message>
    <message>
        <source>They could work, but a small team does better with few channels</source>
        <translation>Ils pourraient servir, mais une petite équipe réussit mieux avec peu de canaux</translation>
    </message>
    <message>
        <source>They could work, but the money brings more elsewhere</source>
        <translation>Ils pourraient servir, mais l’argent rapporte plus ailleurs</translation>
    </message>
    <message>
        <source>They could work, but the team&apos;s hours bring more elsewhere</source>
        <translation>Ils pourraient servir, mais les heures de l’équipe rapportent plus ailleurs</translation>
    </message>
    <message>
        <source>They do not serve this sector: {about}</source>
        <translation>Ils ne servent pas ce secteur&#xa0;: {about}</translation>
    </message>
    <message>
        <source>They need more hours a week than the team has</source>
        <translation>Ils demandent plus d’heures par semaine que l’équipe n’en a</translation>
    </message>
    <message>
        <source>They need what you do not have: {about}</source>
        <translation>Ils demandent ce que vous n’avez pas&#xa0;: {about}</translation>
    </message>
    <message>
        <source>They rest on your answers, on published figures and, where nobody has measured, on experience: {command} shows a channel&apos;s numbers with their sources.</source>
        <translation>Ils reposent sur vos réponses, sur des chiffres publiés et, là où personne n’a mesuré, sur l’expérience&#xa0;: {command} montre les chiffres d’un canal et leurs sources.</translation>
    </message>
    <message>
        <source>They sell nothing themselves; they are for learning before you spend</source>
        <translation>Ils ne vendent rien eux-mêmes&#xa0;; ils servent à apprendre avant de dépenser</translation>
    </message>
    <message>
        <source>They speak to past customers, and there are none yet</source>
        <translation>Ils s’adressent à d’anciens acheteurs, et il n’y en a pas encore</translation>
    </message>
    <message>
        <source>They would not bring back what they cost</source>
        <translation>Ils ne rapporteraient pas ce qu’ils coûtent</translation>
    </message>
    <message>
        <source>Thin line: amounts in this range do about as well</source>
        <translation>Trait fin&#xa0;: fourchette aux résultats presque égaux</translation>
    </message>
    <message>
        <source>This client is no longer there; it may have been deleted.</source>
        <translation>Ce client n’existe plus&#xa0;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>This client is not in the trash any more.</source>
        <translation>Ce client n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>This file is no picture that a report can show. Choose a PNG, JPEG or SVG file.</source>
        <translation>Ce fichier n’est pas une image que le rapport peut montrer. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>This is a fault of Rawafid, not yours. With {setting} set, the same command shows a full trace to send us.</source>
        <translation>C’est une faute de Rawafid, non de vous. Avec le réglage {setting}, la même commande montre une trace complète à nous envoyer.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as {example}.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in digits, such as {example}.</source>
        <translation>Ce n’est pas un nombre. Écrivez-le en chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Three attitudes to risk</source>
        <translation>Trois attitudes face au risque</translation>
    </message>
    <message>
        <source>Three differences</source>
        <translation>Trois différences</translation>
    </message>
    <message>
        <source>Three differences between the approaches</source>
        <translation>Trois différences entre les approches</translation>
    </message>
    <message>
        <source>Through: {channels}</source>
        <translation>Par&#xa0;: {channels}</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>To come nearer to the share of upstream work that your answers call for, the plan gives up about {share} of its worth.</source>
        <translation>Pour se rapprocher de la part de l’amont que vos réponses appellent, le plan renonce à environ {share} de sa valeur.</translation>
    </message>
    <message>
        <source>To keep {channel} as it is</source>
        <translation>Garder {channel} tel quel</translation>
    </message>
    <message>
        <source>To prepare or pay once</source>
        <translation>À préparer ou à payer une fois</translation>
    </message>
    <message>
        <source>To set up, once</source>
        <translation>Mise en place, une fois</translation>
    </message>
    <message>
        <source>To set up, once: {amount}</source>
        <translation>Mise en place, une fois&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>To the next part of the window: page, side panel, foot</source>
        <translation>Partie suivante de la fenêtre&#xa0;: page, panneau, pied</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>To use {channel}</source>
        <translation>Utiliser {channel}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s spending adds up to {value} a month, more than the budget of {limit}</source>
        <translation>Les dépenses actuelles font {value} par mois, plus que le budget de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s work adds up to {value} hours a week, more than the {limit} hours available</source>
        <translation>Le travail actuel fait {value} heures par semaine, plus que les {limit} disponibles</translation>
    </message>
    <message>
        <source>Today: {effort}, expected to bring {value}</source>
        <translation>Aujourd’hui&#xa0;: {effort}, {value} attendus</translation>
    </message>
    <message>
        <source>Today: {effort}; your customers named it for {value} a month</source>
        <translation>Aujourd’hui&#xa0;: {effort}&#xa0;; vos acheteurs lui attribuent {value} par mois</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>Corbeille · {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try other budgets, or set a target</source>
        <translation>Essayer d’autres budgets ou fixer un objectif</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation>Hégirien (Oumm al-Qoura)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the adoption</source>
        <translation>Annuler l’adoption</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Upstream between {low} and {high} of the effort</source>
        <translation>Amont entre {low} et {high} de l’effort</translation>
    </message>
    <message>
        <source>Upstream builds demand before it is there; downstream meets those who are about to buy.</source>
        <translation>L’amont crée la demande avant qu’elle existe&#xa0;; l’aval rencontre ceux qui vont acheter.</translation>
    </message>
    <message>
        <source>Upstream, share of the effort</source>
        <translation>Amont, part de l’effort</translation>
    </message>
    <message>
        <source>Upstream: we build demand</source>
        <translation>Amont&#xa0;: créer la demande</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>Utilisation&#xa0;: {usage}</translation>
    </message>
    <message>
        <source>Use this goal</source>
        <translation>Utiliser cet objectif</translation>
    </message>
    <message>
        <source>Usual in your country</source>
        <translation>Courant dans votre pays</translation>
    </message>
    <message>
        <source>Usual in your country: {range}</source>
        <translation>Courant dans votre pays&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Usual in your sector: {range}</source>
        <translation>Courant dans le secteur&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Version of {client}</source>
        <translation>Version de {client}</translation>
    </message>
    <message>
        <source>Versions of Rawafid, of Qt, of Python and of your system.</source>
        <translation>Les versions de Rawafid, de Qt, de Python et de votre système.</translation>
    </message>
    <message>
        <source>Versions of the advice</source>
        <translation>Versions du conseil</translation>
    </message>
    <message>
        <source>Versions of the advice…</source>
        <translation>Versions du conseil…</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Weeks before it shows</source>
        <translation>Semaines avant tout effet</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Rawafid</source>
        <translation>Bienvenue dans Rawafid</translation>
    </message>
    <message>
        <source>What a range means</source>
        <translation>Ce que veut dire une fourchette</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>What does each approach buy you: people who know you, or sales now?</source>
        <translation>Que vous apporte chaque approche&#xa0;: être connu, ou vendre tout de suite&#xa0;?</translation>
    </message>
    <message>
        <source>What does it aim at?</source>
        <translation>Que vise-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>What each approach brings for {amount} of effort</source>
        <translation>Ce que chaque approche apporte pour {amount} d’effort</translation>
    </message>
    <message>
        <source>What each approach brings for {share} of the effort</source>
        <translation>Ce que chaque approche apporte pour {share} de l’effort</translation>
    </message>
    <message>
        <source>What each channel could bring</source>
        <translation>Ce que chaque canal peut apporter</translation>
    </message>
    <message>
        <source>What holds the plan back</source>
        <translation>Ce qui limite le plan</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce que l’on compte</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days, and can be taken out again.</source>
        <translation>Ce qui est supprimé reste ici 30 jours et peut être restauré.</translation>
    </message>
    <message>
        <source>What is hard about it</source>
        <translation>Ce qui est difficile</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Comment s’appelle votre entreprise&#xa0;?</translation>
    </message>
    <message>
        <source>What is your first client called?</source>
        <translation>Comment s’appelle votre premier client&#xa0;?</translation>
    </message>
    <message>
        <source>What it aims at</source>
        <translation>Ce qu’elle vise</translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation>Ce que cela vous demande</translation>
    </message>
    <message>
        <source>What it brings: worth in money</source>
        <translation>Ce qu’il apporte&#xa0;: valeur en argent</translation>
    </message>
    <message>
        <source>What it brings: {results}</source>
        <translation>Ce qu’il apporte&#xa0;: {results}</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What pays best</source>
        <translation>Ce qui rapporte le plus</translation>
    </message>
    <message>
        <source>What shows that it works?</source>
        <translation>À quoi voit-on qu’elle marche&#xa0;?</translation>
    </message>
    <message>
        <source>What the advice rests on. What is not listed was not answered, and is taken from what is usual in the trade.</source>
        <translation>Ce sur quoi repose le conseil. Ce qui n’est pas cité est resté sans réponse et vient de ce qui est habituel dans le métier.</translation>
    </message>
    <message>
        <source>What the approaches are, how customers decide, and how to begin.</source>
        <translation>Ce que sont les approches, comment les acheteurs décident, et par où commencer.</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Ce que dit l’article</translation>
    </message>
    <message>
        <source>What the curves count</source>
        <translation>Ce que comptent les courbes</translation>
    </message>
    <message>
        <source>What the plan sells within {months} does not yet cover what it costs: {share} of its worth is that more people will know you and buy later. If you need the money sooner, answer how soon it must come back.</source>
        <translation>Ce que le plan vend en {months} ne couvre pas encore son coût&#xa0;: {share} de sa valeur vient de ce que plus de gens vous connaîtront et achèteront plus tard. S’il vous faut l’argent plus tôt, indiquez dans quel délai il doit revenir.</translation>
    </message>
    <message>
        <source>What these approaches are</source>
        <translation>Ce que sont ces approches</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Que compter</translation>
    </message>
    <message>
        <source>What to do with {client}</source>
        <translation>Que faire de {client}</translation>
    </message>
    <message>
        <source>What to do, what it costs and what it should bring</source>
        <translation>Que faire, ce que cela coûte et ce que cela devrait rapporter</translation>
    </message>
    <message>
        <source>What to expect in {months}:</source>
        <translation>Ce qu’on attend en {months}&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>What to expect in {n} months</source>
        <translation>
            <numerusform>Ce qu’on peut attendre en {n} mois</numerusform>
            <numerusform>Ce qu’on peut attendre en {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>Ce qu’il faut apprendre ensuite</translation>
    </message>
    <message>
        <source>What to measure first: {what}.</source>
        <translation>À mesurer d’abord&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>Que mesurer ensuite</translation>
    </message>
    <message>
        <source>What we advise</source>
        <translation>Ce que nous conseillons</translation>
    </message>
    <message>
        <source>What we would do, for {amount} a month:</source>
        <translation>Ce que nous ferions, pour {amount} par mois&#xa0;:</translation>
    </message>
    <message>
        <source>What we would do:</source>
        <translation>Ce que nous ferions&#xa0;:</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>Ce qui changerait le conseil</translation>
    </message>
    <message>
        <source>What would change the advice most</source>
        <translation>Ce qui changerait le plus le conseil</translation>
    </message>
    <message>
        <source>What would change this advice</source>
        <translation>Ce qui changerait le conseil</translation>
    </message>
    <message>
        <source>What you leave empty is left to the advice. What a limit costs stands beside the mix.</source>
        <translation>Ce que vous laissez vide est laissé au conseil. Le coût d’une limite figure près du mix.</translation>
    </message>
    <message>
        <source>What you said of where your customers come from was counted, for: {channels}. Keep asking each new customer: nothing improves the advice more.</source>
        <translation>Ce que vous avez dit de l’origine de vos acheteurs a été compté, pour&#xa0;: {channels}. Continuez à le demander à chacun&#xa0;: rien n’améliore davantage le conseil.</translation>
    </message>
    <message>
        <source>What you see is what is saved and printed.</source>
        <translation>Ce que vous voyez est ce qui est enregistré et imprimé.</translation>
    </message>
    <message>
        <source>What you sell costs too much to be given away as a sample</source>
        <translation>Ce que vous vendez coûte trop pour être offert en échantillon</translation>
    </message>
    <message>
        <source>What you want and by when</source>
        <translation>Ce que vous voulez et pour quand</translation>
    </message>
    <message>
        <source>What your answers do to the plan</source>
        <translation>Ce que vos réponses font au plan</translation>
    </message>
    <message>
        <source>What your wishes cost</source>
        <translation>Ce que coûtent vos souhaits</translation>
    </message>
    <message>
        <source>Whatever the goal, nearly the same comes of it</source>
        <translation>Quel que soit l’objectif, le résultat est presque le même</translation>
    </message>
    <message>
        <source>Whatever the goal, the same plan is the best</source>
        <translation>Quel que soit l’objectif, le même plan est le meilleur</translation>
    </message>
    <message>
        <source>When it meets the customer</source>
        <translation>Quand elle rencontre l’acheteur</translation>
    </message>
    <message>
        <source>Where a month was announced on another day than computed.</source>
        <translation>Quand un mois est annoncé un autre jour que celui calculé.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Où travaillez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Where the effort goes</source>
        <translation>Où va l’effort</translation>
    </message>
    <message>
        <source>Where you stand today</source>
        <translation>Où vous en êtes aujourd’hui</translation>
    </message>
    <message>
        <source>Where your marketing effort brings the most, and why.</source>
        <translation>Où votre effort marketing rapporte le plus, et pourquoi.</translation>
    </message>
    <message>
        <source>Which language do you want to work in?</source>
        <translation>Dans quelle langue voulez-vous travailler&#xa0;?</translation>
    </message>
    <message>
        <source>Which part of the journey?</source>
        <translation>Quelle étape du parcours&#xa0;?</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quel rapport</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Who buys and where</source>
        <translation>Qui achète et où</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <translation>Qui le signe</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>Why does it lean so?</source>
        <translation>Pourquoi ce choix&#xa0;?</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>With a list of clients.</source>
        <translation>Avec une liste de clients.</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>Avec tout</translation>
    </message>
    <message>
        <source>With people who come to know you, the next {amount} is worth {range}</source>
        <translation>Avec ceux qui vous découvrent, {amount} de plus&#xa0;: une valeur {range}</translation>
    </message>
    <message>
        <source>With people who come to know you, the next {amount} is worth {range}: more money would pay everywhere</source>
        <translation>Avec ceux qui vous découvrent, {amount} de plus&#xa0;: une valeur {range}. Plus d’argent serait rentable partout</translation>
    </message>
    <message>
        <source>With these answers no channel is worth its cost yet.</source>
        <translation>Avec ces réponses, aucun canal ne vaut encore son coût.</translation>
    </message>
    <message>
        <source>With these limits nothing can be expected with that chance.</source>
        <translation>Avec ces limites, rien ne peut être attendu avec cette chance.</translation>
    </message>
    <message>
        <source>Without movement nothing slides, fades or blinks.</source>
        <translation>Sans mouvement, rien ne glisse, ne s’estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Without the list of clients.</source>
        <translation>Sans la liste des clients.</translation>
    </message>
    <message>
        <source>Without them the advice would be the same for everybody. Next to answer:</source>
        <translation>Sans elles, le conseil serait le même pour tous. À répondre d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Worked out anew; within {gap} of the best</source>
        <translation>Recalculé&#xa0;; à moins de {gap} du meilleur</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Works offline · all data stays on this device</source>
        <translation>Fonctionne hors ligne · toutes les données restent sur cet appareil</translation>
    </message>
    <message>
        <source>Works offline: nothing you enter leaves this device.</source>
        <translation>Fonctionne hors ligne&#xa0;: rien de ce que vous saisissez ne quitte cet appareil.</translation>
    </message>
    <message>
        <source>Worth expected</source>
        <translation>Valeur attendue</translation>
    </message>
    <message>
        <source>Worth of sales and of being known, a month</source>
        <translation>Valeur des ventes et de la notoriété, par mois</translation>
    </message>
    <message>
        <source>Worth of the plan</source>
        <translation>Valeur du plan</translation>
    </message>
    <message>
        <source>Write a name for the client first.</source>
        <translation>Écrivez d’abord le nom du client.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Écrivez un nombre de {low} à {high}.</translation>
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
        <source>Write a whole number, such as {example}.</source>
        <translation>Écrivez un nombre entier, par exemple {example}.</translation>
    </message>
    <message>
        <source>Write the number alone, without “{word}”.</source>
        <translation>Écrivez le nombre seul, sans «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>Écrivez {high} ou moins.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>Écrivez {low} ou plus.</translation>
    </message>
    <message>
        <source>Yes, {other}</source>
        <translation>Oui, {other}</translation>
    </message>
    <message>
        <source>Yet: {reason}</source>
        <translation>Pourtant&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>You allow less money for them than they need to work</source>
        <translation>Vous leur accordez moins d’argent qu’il ne leur en faut pour agir</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Vous l’avez demandé</translation>
    </message>
    <message>
        <source>You asked for {amount} at most</source>
        <translation>Vous avez demandé {amount} au plus</translation>
    </message>
    <message>
        <source>You asked for {amount} or more</source>
        <translation>Vous avez demandé {amount} ou plus</translation>
    </message>
    <message>
        <source>You asked never to use them</source>
        <translation>Vous avez demandé de ne jamais les utiliser</translation>
    </message>
    <message>
        <source>You can serve so many more customers a month: {capacity}, and the plan reaches it. More marketing pays only once you can serve more.</source>
        <translation>Vous pouvez servir par mois tant d’acheteurs de plus&#xa0;: {capacity}, et le plan y arrive. Plus de marketing ne paie que si vous pouvez en servir davantage.</translation>
    </message>
    <message>
        <source>You fixed {amount}</source>
        <translation>Vous avez fixé {amount}</translation>
    </message>
    <message>
        <source>You follow the plan that you adopted on {date}. The advice is another one since: {difference}</source>
        <translation>Vous suivez le plan adopté le {date}. Depuis, le conseil a changé&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>You gave a least amount for {channel}, but it cannot be used. The reason: {reason}. Mend that, or take the amount away.</source>
        <translation>Vous avez donné un minimum pour {channel}, mais ce canal est inutilisable. La raison&#xa0;: {reason}. Corrigez cela, ou retirez le montant.</translation>
    </message>
    <message>
        <source>You have fewer customers than such effort usually brings</source>
        <translation>Vous avez moins d’acheteurs qu’un tel effort n’en amène d’habitude</translation>
    </message>
    <message>
        <source>You have more customers than such effort usually brings</source>
        <translation>Vous avez plus d’acheteurs qu’un tel effort n’en amène d’habitude</translation>
    </message>
    <message>
        <source>You keep it as it is</source>
        <translation>Vous le gardez tel quel</translation>
    </message>
    <message>
        <source>You may stop here: all that is left to ask is worth about {amount} together.</source>
        <translation>Vous pouvez vous arrêter ici&#xa0;: tout ce qui reste à demander vaut ensemble environ {amount}.</translation>
    </message>
    <message>
        <source>You never want to use it</source>
        <translation>Vous ne voulez jamais l’utiliser</translation>
    </message>
    <message>
        <source>You said that no further customer can be served, so marketing has nothing to bring for now.</source>
        <translation>Vous dites ne pouvoir servir aucun acheteur de plus&#xa0;: le marketing n’apporterait rien pour l’instant.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your answers hardly move the mix: nearly the same would be advised with the same means to a business of which nothing else is known. Check the answers that would change the advice most.</source>
        <translation>Vos réponses ne font presque pas bouger le mix&#xa0;: on conseillerait à peu près le même, avec les mêmes moyens, à une entreprise dont on ne sait rien d’autre. Vérifiez les réponses qui changeraient le plus le conseil.</translation>
    </message>
    <message>
        <source>Your budget is below the least they need to work</source>
        <translation>Votre budget est sous le minimum qu’il leur faut</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data is kept in this folder:</source>
        <translation>Vos données sont conservées dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Your data lies in one folder, which you can copy to keep it safe.</source>
        <translation>Vos données sont dans un seul dossier, que vous pouvez copier pour les garder en lieu sûr.</translation>
    </message>
    <message>
        <source>Your figure is {share} of what is usual in the trade: {question} If it is right, leave it; the advice takes it as it is.</source>
        <translation>Votre chiffre est à {share} de l’usage du métier&#xa0;: {question} S’il est juste, laissez-le&#xa0;; le conseil le prend tel quel.</translation>
    </message>
    <message>
        <source>Your goal, {goal} of {most}: {orders} {results} and {people} people who newly know you</source>
        <translation>Votre objectif, {goal} sur {most}&#xa0;: {orders} {results} et {people} personnes qui vous découvrent</translation>
    </message>
    <message>
        <source>Your limits cannot all hold together. The one to change is: {limit}. It would have to be {change}.</source>
        <translation>Vos limites ne peuvent tenir ensemble. Celle à changer&#xa0;: {limit}. Il faudrait {change}.</translation>
    </message>
    <message>
        <source>Your limits cannot all hold together. The one to change is: {limit}. Loosen it, or free a channel that you keep as it is.</source>
        <translation>Vos limites ne peuvent tenir ensemble. Celle à changer&#xa0;: {limit}. Desserrez-la, ou libérez un canal gardé tel quel.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Votre logo</translation>
    </message>
    <message>
        <source>Your name or your firm&apos;s</source>
        <translation>Votre nom ou celui de votre cabinet</translation>
    </message>
    <message>
        <source>Your own customers say that it brings them</source>
        <translation>Vos propres acheteurs disent venir par là</translation>
    </message>
    <message>
        <source>Your settings: language, look, dates. No path, no name.</source>
        <translation>Vos réglages&#xa0;: langue, apparence, dates. Ni chemin ni nom.</translation>
    </message>
    <message>
        <source>Your target cannot be reached with the chance you ask for: {reason}.</source>
        <translation>Votre objectif ne peut pas être atteint avec la chance demandée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your target needs no money, only work. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>Votre objectif ne demande pas d’argent, seulement du travail. Chance estimée de l’atteindre avec ce plan&#xa0;: {chance}.</translation>
    </message>
    <message>
        <source>Your target of {wanted} orders within {months} needs at least {amount} a month. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>Votre objectif de {wanted} commandes en {months} demande au moins {amount} par mois. Chance estimée de l’atteindre avec ce plan&#xa0;: {chance}.</translation>
    </message>
    <message>
        <source>Your target of {wanted} people reached within {months} needs at least {amount} a month. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>Votre objectif de {wanted} personnes touchées en {months} demande au moins {amount} par mois. Chance estimée de l’atteindre avec ce plan&#xa0;: {chance}.</translation>
    </message>
    <message>
        <source>Your trade</source>
        <translation>Votre métier</translation>
    </message>
    <message>
        <source>Your work is saved up to the last step, and you can go on. If it happens again, close the program and open it again.</source>
        <translation>Votre travail est enregistré jusqu’à la dernière étape et vous pouvez continuer. Si cela se reproduit, fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>a business of this size cannot grow so much in this time</source>
        <translation>une entreprise de cette taille ne peut pas autant grandir en si peu de temps</translation>
    </message>
    <message>
        <source>a month, with the share of the cost</source>
        <translation>par mois, avec la part du coût</translation>
    </message>
    <message>
        <source>a number from {low} to {high} ({unit})</source>
        <translation>un nombre de {low} à {high} ({unit})</translation>
    </message>
    <message>
        <source>about {amount} less a month</source>
        <translation>environ {amount} de moins par mois</translation>
    </message>
    <message>
        <source>about {amount} more a month</source>
        <translation>environ {amount} de plus par mois</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>environ {n} minute</numerusform>
            <numerusform>environ {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} times as many</source>
        <translation>
            <numerusform>environ {n} fois plus</numerusform>
            <numerusform>environ {n} fois plus</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptée</translation>
    </message>
    <message>
        <source>advise: which channels, how much in each, and why</source>
        <translation>conseiller&#xa0;: quels canaux, combien dans chacun, et pourquoi</translation>
    </message>
    <message>
        <source>advised</source>
        <comment>amount</comment>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>advised now</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>all for brand growth: {more} more people come to know you, for {fewer} fewer {results}</source>
        <translation>tout pour la marque&#xa0;: {more} de personnes en plus vous découvrent, pour {fewer} de {results} en moins</translation>
    </message>
    <message>
        <source>all of the effort is {present}, so {missing} has no figures to compare</source>
        <translation>tout l’effort est dans {present}&#xa0;: pas de chiffres à comparer pour {missing}</translation>
    </message>
    <message>
        <source>an answer file says &quot;rawafid&quot;: {version}</source>
        <translation>un fichier de réponses indique &quot;rawafid&quot;: {version}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller channels</source>
        <translation>
            <numerusform>et {n} canal plus petit</numerusform>
            <numerusform>et {n} canaux plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>another draw of what is uncertain; 1 without it</source>
        <translation>un autre tirage de l’incertain&#xa0;; 1 par défaut</translation>
    </message>
    <message>
        <source>at least {amount} a month at American prices</source>
        <translation>au moins {amount} par mois aux prix américains</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>notoriété</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>en cours de calcul…</translation>
    </message>
    <message>
        <source>big effect</source>
        <translation>effet fort</translation>
    </message>
    <message>
        <source>brand growth</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>brand growth ({value})</source>
        <translation>faire grandir la marque ({value})</translation>
    </message>
    <message>
        <source>brand growth makes {more} more people know you, for hardly any {results}</source>
        <translation>la marque vous fait découvrir par {more} de personnes en plus, sans presque rien perdre en {results}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>conversion</translation>
    </message>
    <message>
        <source>cost of setting up</source>
        <translation>coût de mise en place</translation>
    </message>
    <message>
        <source>costs next to nothing</source>
        <translation>ne coûte presque rien</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>acheteurs par mois</translation>
    </message>
    <message>
        <source>digits of Arabic text: latin (123) or arabic</source>
        <translation>chiffres du texte arabe&#xa0;: latin (123) ou arabic</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>l’aval</translation>
    </message>
    <message>
        <source>downstream inbound work</source>
        <translation>l’aval entrant</translation>
    </message>
    <message>
        <source>downstream outbound work</source>
        <translation>l’aval sortant</translation>
    </message>
    <message>
        <source>effect for a small advertiser</source>
        <translation>effet pour un petit annonceur</translation>
    </message>
    <message>
        <source>effect on people who remember you</source>
        <translation>effet sur ceux qui se souviennent de vous</translation>
    </message>
    <message>
        <source>effect on purchases</source>
        <translation>effet sur les achats</translation>
    </message>
    <message>
        <source>enquiries a month</source>
        <translation>demandes par mois</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>far more</source>
        <translation>bien plus</translation>
    </message>
    <message>
        <source>first month of the plan; next month without it</source>
        <translation>premier mois du plan&#xa0;; le mois prochain par défaut</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>for each of them, {number}</source>
        <translation>pour chacun, {number}</translation>
    </message>
    <message>
        <source>for programs: JSON instead of text</source>
        <translation>pour les programmes&#xa0;: JSON au lieu du texte</translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <translation>
            <numerusform>pour {n} mois</numerusform>
            <numerusform>pour {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <comment>a range</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>à partir de {month}</translation>
    </message>
    <message>
        <source>further hours by money spent</source>
        <translation>heures de plus selon la dépense</translation>
    </message>
    <message>
        <source>given twice; keep one</source>
        <translation>donné deux fois&#xa0;; n’en garder qu’un</translation>
    </message>
    <message>
        <source>gives up {amount} of the plan&apos;s worth</source>
        <translation>fait perdre {amount} de la valeur du plan</translation>
    </message>
    <message>
        <source>gives up {amount} of the plan&apos;s worth, and {results}</source>
        <translation>fait perdre {amount} de la valeur du plan, et {results}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>hour a week</source>
        <translation>une heure par semaine</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>heures par semaine</translation>
    </message>
    <message>
        <source>hours for half of its effect</source>
        <translation>heures pour la moitié de l’effet</translation>
    </message>
    <message>
        <source>hours for one time</source>
        <translation>heures pour une fois</translation>
    </message>
    <message>
        <source>hours whatever is spent</source>
        <translation>heures quelle que soit la dépense</translation>
    </message>
    <message>
        <source>how late the effect sets in</source>
        <translation>retard du début de l’effet</translation>
    </message>
    <message>
        <source>how many more customers you can serve</source>
        <translation>le nombre d’acheteurs de plus que vous pouvez servir</translation>
    </message>
    <message>
        <source>how many people search</source>
        <translation>le nombre de gens qui cherchent</translation>
    </message>
    <message>
        <source>how many visit your site</source>
        <translation>le nombre de visiteurs du site</translation>
    </message>
    <message>
        <source>in people reached the two are close, while {leader} brings {results_more} {results}</source>
        <translation>les deux touchent presque autant de personnes, mais {leader} apporte plus de {results} ({results_more})</translation>
    </message>
    <message>
        <source>in the worst tenth</source>
        <translation>dans le pire dixième</translation>
    </message>
    <message numerus="yes">
        <source>in {n} months, with a chance of</source>
        <translation>
            <numerusform>en {n} mois, avec une chance de</numerusform>
            <numerusform>en {n} mois, avec une chance de</numerusform>
        </translation>
    </message>
    <message>
        <source>in {results} the two are close, while {leader} reaches {people_more} people</source>
        <translation>les deux se valent en {results}, mais {leader} touche plus de personnes ({people_more})</translation>
    </message>
    <message>
        <source>in “{other}” the two are close, while {leader} is ahead in “{metric}”</source>
        <translation>les deux sont proches pour «&#xa0;{other}&#xa0;», et {leader} est en tête pour «&#xa0;{metric}&#xa0;»</translation>
    </message>
    <message>
        <source>in: {channels}</source>
        <translation>entrent&#xa0;: {channels}</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>le marketing entrant</translation>
    </message>
    <message>
        <source>it takes more channels than this plan may have</source>
        <translation>il faudrait plus de canaux que le plan ne peut en avoir</translation>
    </message>
    <message>
        <source>language of what is shown: ar, en or fr; Arabic without it</source>
        <translation>langue de l’affichage&#xa0;: ar, en ou fr&#xa0;; arabe par défaut</translation>
    </message>
    <message>
        <source>least hours that work</source>
        <translation>minimum d’heures utile</translation>
    </message>
    <message>
        <source>least money that works</source>
        <translation>minimum d’argent utile</translation>
    </message>
    <message>
        <source>leave the what-ifs out: faster</source>
        <translation>sans ce qui changerait le conseil&#xa0;: plus rapide</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>fourchette probable</translation>
    </message>
    <message>
        <source>list every question and what it accepts</source>
        <translation>toutes les questions et ce qu’elles acceptent</translation>
    </message>
    <message>
        <source>list the channels, or show one with its numbers and sources</source>
        <translation>les canaux, ou un seul avec ses chiffres et ses sources</translation>
    </message>
    <message>
        <source>list the sample clients, or write the answer file of one</source>
        <translation>les clients d’exemple, ou le fichier de réponses de l’un d’eux</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>low, usual, high</source>
        <translation>bas, usuel, haut</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>more would not bring back what it costs.</source>
        <translation>davantage ne rapporterait pas ce que cela coûte.</translation>
    </message>
    <message>
        <source>name at least one answer file, or - for standard input; `{help}` writes an empty one</source>
        <translation>nommer au moins un fichier de réponses, ou - pour l’entrée standard&#xa0;; `{help}` en écrit un vide</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not valid JSON at line {line}, column {column}</source>
        <translation>JSON non valide à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>pin</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>of the cost of your plan, money and hours together</source>
        <translation>du coût de votre plan, argent et heures ensemble</translation>
    </message>
    <message>
        <source>only the questions of the quick way</source>
        <translation>seulement les questions de la voie rapide</translation>
    </message>
    <message>
        <source>only these sections of the full report, such as advice,charts</source>
        <translation>seulement ces parties du rapport complet, par exemple advice,charts</translation>
    </message>
    <message>
        <source>open the window, on a client&apos;s file if one is named</source>
        <translation>ouvrir la fenêtre, sur le fichier d’un client s’il est nommé</translation>
    </message>
    <message>
        <source>other amounts, the same channels</source>
        <translation>d’autres montants, les mêmes canaux</translation>
    </message>
    <message>
        <source>out: {channels}</source>
        <translation>sortent&#xa0;: {channels}</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>le marketing sortant</translation>
    </message>
    <message>
        <source>over each one&apos;s own period, with 80 % ranges</source>
        <translation>sur la durée de chacun, avec des fourchettes à 80&#xa0;%</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>personnes touchées</translation>
    </message>
    <message>
        <source>people reached by one unit</source>
        <translation>personnes touchées par une unité</translation>
    </message>
    <message>
        <source>picture of who signs it: PNG, JPEG or SVG</source>
        <translation>logo de la personne qui signe&#xa0;: PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>place between downstream and upstream</source>
        <translation>place entre aval et amont</translation>
    </message>
    <message>
        <source>place between outbound and inbound</source>
        <translation>place entre sortant et entrant</translation>
    </message>
    <message>
        <source>price of one unit</source>
        <translation>prix d’une unité</translation>
    </message>
    <message>
        <source>responses to one unit</source>
        <translation>réponses à une unité</translation>
    </message>
    <message>
        <source>sales now</source>
        <translation>ventes maintenant</translation>
    </message>
    <message>
        <source>sales now ({value})</source>
        <translation>vendre maintenant ({value})</translation>
    </message>
    <message>
        <source>say what to write: {options}, each with the name of a file</source>
        <translation>dites quoi écrire&#xa0;: {options}, chacun avec un nom de fichier</translation>
    </message>
    <message>
        <source>sections of the full report to leave out</source>
        <translation>parties du rapport complet à laisser de côté</translation>
    </message>
    <message>
        <source>share of 1</source>
        <translation>part de 1</translation>
    </message>
    <message>
        <source>share of each sale given away</source>
        <translation>part de chaque vente cédée</translation>
    </message>
    <message>
        <source>share of purchases that would not come anyway</source>
        <translation>part des achats qui ne viendraient pas sans cela</translation>
    </message>
    <message>
        <source>share of responses that buy, compared with the sector</source>
        <translation>part des réponses qui achètent, par rapport au secteur</translation>
    </message>
    <message>
        <source>share of the reached who could buy</source>
        <translation>part des touchés qui pourraient acheter</translation>
    </message>
    <message>
        <source>share of the response that stays from week to week</source>
        <translation>part de la réponse qui reste d’une semaine à l’autre</translation>
    </message>
    <message>
        <source>share of these who remember you</source>
        <translation>part de ceux-ci qui se souviennent de vous</translation>
    </message>
    <message>
        <source>show the version and stop</source>
        <translation>montrer la version et s’arrêter</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>montrer ceci et s’arrêter</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>effet faible</translation>
    </message>
    <message>
        <source>some effect</source>
        <translation>effet moyen</translation>
    </message>
    <message>
        <source>the answer to “{question}”</source>
        <translation>la réponse à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>the archiving of “{client}”</source>
        <translation>l’archivage de «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the attitude to risk</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the channels kept as they are</source>
        <translation>les canaux gardés tels quels</translation>
    </message>
    <message>
        <source>the client&apos;s own picture</source>
        <translation>logo du client lui-même</translation>
    </message>
    <message>
        <source>the copy “{client}”</source>
        <translation>la copie «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the customer comes to us</source>
        <translation>l’acheteur vient à nous</translation>
    </message>
    <message>
        <source>the deletion of “{client}”</source>
        <translation>la suppression de «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the effect builds up: from {first} {results} in the first month to {last} in the last</source>
        <translation>l’effet s’accumule&#xa0;: {results}, de {first} le premier mois à {last} le dernier</translation>
    </message>
    <message>
        <source>the effect wears off: from {first} {results} in the first month to {last} in the last</source>
        <translation>l’effet s’épuise&#xa0;: {results}, de {first} le premier mois à {last} le dernier</translation>
    </message>
    <message>
        <source>the file is empty; `rawafid template` writes one to fill in</source>
        <translation>le fichier est vide&#xa0;; `rawafid template` en écrit un à remplir</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8; save it as UTF-8</source>
        <translation>le fichier n’est pas un texte en UTF-8&#xa0;; l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>the file is too large for an answer file</source>
        <translation>le fichier est trop grand pour un fichier de réponses</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Rawafid; this one reads {version}</source>
        <translation>le fichier vient d’une version plus récente de Rawafid&#xa0;; celle-ci lit {version}</translation>
    </message>
    <message>
        <source>the highest share of inbound</source>
        <translation>la part maximale de l’entrant</translation>
    </message>
    <message>
        <source>the highest share of upstream</source>
        <translation>la part maximale de l’amont</translation>
    </message>
    <message>
        <source>the hours of the team</source>
        <translation>les heures de l’équipe</translation>
    </message>
    <message>
        <source>the imported client “{client}”</source>
        <translation>le client importé «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the limits of the plan</source>
        <translation>les limites du plan</translation>
    </message>
    <message>
        <source>the limits on the shares leave no use for it.</source>
        <translation>les limites sur les parts ne lui laissent pas d’emploi.</translation>
    </message>
    <message>
        <source>the lowest share of inbound</source>
        <translation>la part minimale de l’entrant</translation>
    </message>
    <message>
        <source>the lowest share of upstream</source>
        <translation>la part minimale de l’amont</translation>
    </message>
    <message>
        <source>the lowest value is above the highest</source>
        <translation>la valeur la plus basse dépasse la plus haute</translation>
    </message>
    <message>
        <source>the most that it can reach</source>
        <translation>le plus qu’il peut atteindre</translation>
    </message>
    <message>
        <source>the name and city of “{client}”</source>
        <translation>le nom et la ville de «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the name “{client}”</source>
        <translation>le nom «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the new client “{client}”</source>
        <translation>le nouveau client «&#xa0;{client}&#xa0;»</translation>
    </message>
    <message>
        <source>the next {amount} brings about {orders} {results} wherever it goes</source>
        <translation>{amount} de plus&#xa0;: environ {orders} {results}, où qu’ils aillent</translation>
    </message>
    <message>
        <source>the next {amount} brings most {results} in “{channel}”, {orders}, and fewest in “{other}”, {fewer}</source>
        <translation>{amount} de plus apportent le plus de {results} dans «&#xa0;{channel}&#xa0;» ({orders}), le moins dans «&#xa0;{other}&#xa0;» ({fewer})</translation>
    </message>
    <message>
        <source>the next {amount} in “{channel}” brings {orders} {results}</source>
        <translation>{amount} de plus dans «&#xa0;{channel}&#xa0;»&#xa0;: {orders} {results}</translation>
    </message>
    <message>
        <source>the note to “{question}”</source>
        <translation>la note de «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>the number of channels</source>
        <translation>le nombre de canaux</translation>
    </message>
    <message>
        <source>the number of channels is reached.</source>
        <translation>le nombre de canaux est atteint.</translation>
    </message>
    <message>
        <source>the return of “{client}” from the archive</source>
        <translation>le retour de «&#xa0;{client}&#xa0;» des archives</translation>
    </message>
    <message>
        <source>the return of “{client}” from the trash</source>
        <translation>le retour de «&#xa0;{client}&#xa0;» de la corbeille</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the size of the contact list</source>
        <translation>la taille de la liste de contacts</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>l’objectif</translation>
    </message>
    <message>
        <source>the team does not have enough hours</source>
        <translation>l’équipe n’a pas assez d’heures</translation>
    </message>
    <message>
        <source>the team has no hours left to use it.</source>
        <translation>l’équipe n’a plus d’heures pour l’employer.</translation>
    </message>
    <message>
        <source>the team&apos;s hours</source>
        <translation>les heures de l’équipe</translation>
    </message>
    <message>
        <source>the values are nested too deeply</source>
        <translation>les valeurs sont trop imbriquées</translation>
    </message>
    <message>
        <source>the version that was put back</source>
        <translation>la version rétablie</translation>
    </message>
    <message>
        <source>the wish for “{channel}”</source>
        <translation>le souhait pour «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>the wishes that were taken away</source>
        <translation>les souhaits retirés</translation>
    </message>
    <message>
        <source>there is no channel {value}; `{verb}` lists those there are</source>
        <translation>il n’y a pas de canal {value}&#xa0;; `{verb}` liste ceux qui existent</translation>
    </message>
    <message>
        <source>there is no channel {value}; did you mean {options}?</source>
        <translation>il n’y a pas de canal {value}&#xa0;; vouliez-vous dire {options}&#xa0;?</translation>
    </message>
    <message>
        <source>there is no display to open a window on; `{verb}` gives the advice in the terminal</source>
        <translation>aucun écran pour ouvrir une fenêtre&#xa0;; `{verb}` donne le conseil dans le terminal</translation>
    </message>
    <message>
        <source>there is no sample client {value}; there are: {options}</source>
        <translation>il n’y a pas de client d’exemple {value}&#xa0;; il y a&#xa0;: {options}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no verb {value}; did you mean {options}?</source>
        <translation>il n’y a pas de verbe {value}&#xa0;; vouliez-vous dire {options}&#xa0;?</translation>
    </message>
    <message>
        <source>there is no verb {value}; there are: {options}</source>
        <translation>il n’y a pas de verbe {value}&#xa0;; il y a&#xa0;: {options}</translation>
    </message>
    <message>
        <source>there is not that much demand, nor so many people to reach</source>
        <translation>la demande et les personnes à toucher ne sont pas si nombreuses</translation>
    </message>
    <message>
        <source>this business</source>
        <translation>cette entreprise</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>ce fichier est illisible</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>la lecture de ce fichier n’est pas permise</translation>
    </message>
    <message>
        <source>this is a folder; name an answer file</source>
        <translation>ceci est un dossier&#xa0;; nommer un fichier de réponses</translation>
    </message>
    <message>
        <source>this is not how the command is used; `{help}` shows how</source>
        <translation>la commande ne s’emploie pas ainsi&#xa0;; `{help}` montre comment</translation>
    </message>
    <message>
        <source>times seen at half of the reach</source>
        <translation>nombre de vues à la moitié de la portée</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>pour se faire connaître</translation>
    </message>
    <message>
        <source>to sell</source>
        <translation>pour vendre</translation>
    </message>
    <message>
        <source>today</source>
        <comment>amount</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>unknown option {value}; `{help}` shows those there are</source>
        <translation>option inconnue {value}&#xa0;; `{help}` montre celles qui existent</translation>
    </message>
    <message>
        <source>unknown option {value}; did you mean {options}?</source>
        <translation>option inconnue {value}&#xa0;; vouliez-vous dire {options}&#xa0;?</translation>
    </message>
    <message>
        <source>unknown; `{verb}` lists what is known</source>
        <translation>inconnu&#xa0;; `{verb}` liste ce qui est connu</translation>
    </message>
    <message>
        <source>unknown; accepted are: {options}</source>
        <translation>inconnu&#xa0;; sont acceptés&#xa0;: {options}</translation>
    </message>
    <message>
        <source>unknown; did you mean {options}?</source>
        <translation>inconnu&#xa0;; vouliez-vous dire {options}&#xa0;?</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>l’amont</translation>
    </message>
    <message>
        <source>upstream inbound work</source>
        <translation>l’amont entrant</translation>
    </message>
    <message>
        <source>upstream outbound work</source>
        <translation>l’amont sortant</translation>
    </message>
    <message>
        <source>visits a month</source>
        <translation>visites par mois</translation>
    </message>
    <message>
        <source>we build demand ahead of need</source>
        <translation>créer la demande avant le besoin</translation>
    </message>
    <message>
        <source>we gather ripe demand</source>
        <translation>cueillir la demande mûre</translation>
    </message>
    <message>
        <source>we go to the customer</source>
        <translation>nous allons à l’acheteur</translation>
    </message>
    <message>
        <source>weeks before anything shows</source>
        <translation>semaines avant tout effet</translation>
    </message>
    <message>
        <source>weeks until half of the effect is gone</source>
        <translation>semaines jusqu’à la moitié de l’effet</translation>
    </message>
    <message>
        <source>what the report holds; full without it</source>
        <translation>ce que contient le rapport&#xa0;; complet sans cette option</translation>
    </message>
    <message>
        <source>what you rule out, keep as it is or limit stands in the way</source>
        <translation>ce que vous excluez, gardez tel quel ou limitez s’y oppose</translation>
    </message>
    <message>
        <source>who signs the report</source>
        <translation>qui signe le rapport</translation>
    </message>
    <message>
        <source>write a PDF there</source>
        <translation>y écrit un PDF</translation>
    </message>
    <message>
        <source>write a workbook there</source>
        <translation>y écrit un classeur</translation>
    </message>
    <message>
        <source>write an empty answer file to fill in</source>
        <translation>un fichier de réponses vide à remplir</translation>
    </message>
    <message>
        <source>write the advice as a PDF, a workbook or a picture</source>
        <translation>écrit le conseil en PDF, en classeur ou en image</translation>
    </message>
    <message>
        <source>write the first page there as a picture</source>
        <translation>y écrit la première page en image</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you cannot serve so many more customers</source>
        <translation>vous ne pouvez pas servir autant d’acheteurs de plus</translation>
    </message>
    <message>
        <source>you could not serve more customers.</source>
        <translation>vous ne pourriez pas servir plus d’acheteurs.</translation>
    </message>
    <message>
        <source>your budget</source>
        <translation>votre budget</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{amount} a month ({share} of the budget) is better kept for now.</source>
        <translation>Mieux vaut garder pour l’instant {amount} par mois ({share} du budget).</translation>
    </message>
    <message>
        <source>{amount} a month ({share} of the budget) is better kept for now: {why}</source>
        <translation>Mieux vaut garder pour l’instant {amount} par mois ({share} du budget)&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{amount} more pays for help</source>
        <translation>{amount} de plus paient l’aide</translation>
    </message>
    <message>
        <source>{approach} {points} pts</source>
        <translation>{approach} {points} pts</translation>
    </message>
    <message>
        <source>{article}, {year}</source>
        <translation>{article}, {year}</translation>
    </message>
    <message>
        <source>{asset}: about {hours} and {money}, once, for {channels}.</source>
        <translation>{asset}&#xa0;: environ {hours} et {money}, une fois, pour {channels}.</translation>
    </message>
    <message>
        <source>{asset}: about {hours}, once, for {channels}.</source>
        <translation>{asset}&#xa0;: environ {hours}, une fois, pour {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>{channels} and {n} more</source>
        <translation>
            <numerusform>{channels} et {n} autre</numerusform>
            <numerusform>{channels} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} takes {share} of the effort: if it weakens, so does everything. Try a second channel in a small way.</source>
        <translation>{channel} prend {share} de l’effort&#xa0;: si ce canal faiblit, tout faiblit. Essayez-en un deuxième, à petite échelle.</translation>
    </message>
    <message>
        <source>{channel}, for both aims</source>
        <translation>{channel}, pour les deux buts</translation>
    </message>
    <message>
        <source>{channel}, to be known</source>
        <translation>{channel}, notoriété</translation>
    </message>
    <message>
        <source>{channel}, to sell</source>
        <translation>{channel}, vente</translation>
    </message>
    <message>
        <source>{channel}: in your plan</source>
        <translation>{channel}&#xa0;: dans votre plan</translation>
    </message>
    <message>
        <source>{channel}: {amount} to set up.</source>
        <translation>{channel}&#xa0;: {amount} de mise en place.</translation>
    </message>
    <message>
        <source>{channel}: {effort} brings {value} ({range})</source>
        <translation>{channel}&#xa0;: {effort}, pour {value} attendus ({range})</translation>
    </message>
    <message>
        <source>{client} (copy)</source>
        <translation>{client} (copie)</translation>
    </message>
    <message>
        <source>{client}: a marketing plan for {months} from {month}</source>
        <translation>{client}&#xa0;: un plan marketing pour {months} à partir de {month}</translation>
    </message>
    <message>
        <source>{command} shows one of them with its numbers and sources.</source>
        <translation>{command} montre l’un d’eux avec ses chiffres et ses sources.</translation>
    </message>
    <message>
        <source>{currency} a month</source>
        <translation>{currency} par mois</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{file}: {path}: {problem}</source>
        <translation>{file}&#xa0;: {path}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{finding}, but the ranges overlap</source>
        <translation>{finding}, mais les fourchettes se recoupent</translation>
    </message>
    <message>
        <source>{first} and {second} are close here, both in “{metric}” and in “{other}”</source>
        <translation>{first} et {second} sont proches ici, pour «&#xa0;{metric}&#xa0;» comme pour «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} and {second} bring about the same here, in people and in {results}</source>
        <translation>{first} et {second} se valent ici, en personnes touchées et en {results}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>{goal}, as advised</source>
        <translation>{goal}, comme conseillé</translation>
    </message>
    <message>
        <source>{hours} hours a week</source>
        <translation>{hours} heures par semaine</translation>
    </message>
    <message>
        <source>{law} It concerns: {channels}.</source>
        <translation>{law} Cela concerne&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>{leader} is ahead both in “{metric}” and in “{other}”</source>
        <translation>{leader} est en tête pour «&#xa0;{metric}&#xa0;» comme pour «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>{leader} is ahead in “{metric}”, and {second} in “{other}”</source>
        <translation>{leader} est en tête pour «&#xa0;{metric}&#xa0;», et {second} pour «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>{leader} reaches {people_more} people and brings {results_more} {results}</source>
        <translation>{leader} touche plus de personnes ({people_more}) et apporte plus de {results} ({results_more})</translation>
    </message>
    <message>
        <source>{leader} reaches {people_more} people, and {other} brings {results_more} {results}</source>
        <translation>{leader} touche plus de personnes ({people_more}), et {other} apporte plus de {results} ({results_more})</translation>
    </message>
    <message>
        <source>{level} for {share}</source>
        <translation>{level} pour {share}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} hours a week do about as well</source>
        <translation>de {low} à {high} heures par semaine font à peu près aussi bien</translation>
    </message>
    <message>
        <source>{measurement}. It is worth about {amount}.</source>
        <translation>{measurement}. Cela vaut environ {amount}.</translation>
    </message>
    <message>
        <source>{metric} cannot be compared: give the budget and the currency</source>
        <translation>«&#xa0;{metric}&#xa0;» ne peut être comparé&#xa0;: indiquez le budget et la monnaie</translation>
    </message>
    <message numerus="yes">
        <source>{metric} in {n} months</source>
        <translation>
            <numerusform>{metric} en {n} mois</numerusform>
            <numerusform>{metric} en {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} is about the same everywhere: near {amount}</source>
        <translation>{metric}&#xa0;: à peu près pareil partout, environ {amount}</translation>
    </message>
    <message>
        <source>{metric}, a month</source>
        <translation>{metric}, par mois</translation>
    </message>
    <message>
        <source>{metric}, over the plan</source>
        <translation>{metric}, sur tout le plan</translation>
    </message>
    <message>
        <source>{metric}: about {value} (with a chance of {chance}: {range})</source>
        <translation>{metric}&#xa0;: environ {value} (avec une chance de {chance}&#xa0;: {range})</translation>
    </message>
    <message>
        <source>{metric}: from</source>
        <translation>{metric}&#xa0;: de</translation>
    </message>
    <message>
        <source>{metric}: least through {first}, {low}</source>
        <translation>{metric}&#xa0;: au plus bas par {first}, {low}</translation>
    </message>
    <message>
        <source>{metric}: likely range</source>
        <translation>{metric}&#xa0;: fourchette probable</translation>
    </message>
    <message>
        <source>{metric}: to</source>
        <translation>{metric}&#xa0;: à</translation>
    </message>
    <message>
        <source>{move}. The reason: {reason}.</source>
        <translation>{move}. La raison&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {results} results, {bad} in the worst tenth</source>
        <translation>{name}&#xa0;: {results} résultats, {bad} dans le pire dixième</translation>
    </message>
    <message>
        <source>{number}. {lesson}</source>
        <translation>{number}. {lesson}</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels left out</source>
        <translation>
            <numerusform>{n} canal écarté</numerusform>
            <numerusform>{n} canaux écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clients will be gone with everything. This cannot be undone.</source>
        <translation>
            <numerusform>{n} client disparaîtra avec tout son contenu. C’est irréversible.</numerusform>
            <numerusform>{n} clients disparaîtront avec tout leur contenu. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>{n} jour restant</numerusform>
            <numerusform>{n} jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>{n} heure par semaine</numerusform>
            <numerusform>{n} heures par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <comment>alone</comment>
        <translation>
            <numerusform>{n} heure par semaine</numerusform>
            <numerusform>{n} heures par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours of work</source>
        <translation>
            <numerusform>{n} heure de travail</numerusform>
            <numerusform>{n} heures de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left at “I don&apos;t know”</source>
        <translation>
            <numerusform>{n} réponse «&#xa0;Je ne sais pas&#xa0;»</numerusform>
            <numerusform>{n} réponses «&#xa0;Je ne sais pas&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other answers</source>
        <translation>
            <numerusform>{n} autre réponse</numerusform>
            <numerusform>{n} autres réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages sent to the printer</source>
        <translation>
            <numerusform>{n} page envoyée à l’imprimante</numerusform>
            <numerusform>{n} pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points of share</source>
        <translation>
            <numerusform>{n} point de part</numerusform>
            <numerusform>{n} points de part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions are still open. The advice works without them.</source>
        <translation>
            <numerusform>{n} question reste ouverte. Le conseil fonctionne sans elle.</numerusform>
            <numerusform>{n} questions restent ouvertes. Le conseil fonctionne sans elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions open</source>
        <translation>
            <numerusform>{n} question ouverte</numerusform>
            <numerusform>{n} questions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results fewer</source>
        <translation>
            <numerusform>{n} résultat de moins</numerusform>
            <numerusform>{n} résultats de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results more</source>
        <translation>
            <numerusform>{n} résultat de plus</numerusform>
            <numerusform>{n} résultats de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: this option is not used like that; `{help}` shows how</source>
        <translation>{option}&#xa0;: cette option ne s’emploie pas ainsi&#xa0;; `{help}` montre comment</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; choose one of: {options}</source>
        <translation>{option}&#xa0;: {value} n’est pas accepté&#xa0;; choisir parmi&#xa0;: {options}</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; give a month such as {example}</source>
        <translation>{option}&#xa0;: {value} n’est pas accepté&#xa0;; donner un mois comme {example}</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; give a whole number from {low} to {high}</source>
        <translation>{option}&#xa0;: {value} n’est pas accepté&#xa0;; donner un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{page} — Rawafid</source>
        <translation>{page} — Rawafid</translation>
    </message>
    <message>
        <source>{page}: {client} — Rawafid</source>
        <translation>{page}&#xa0;: {client} — Rawafid</translation>
    </message>
    <message>
        <source>{path} cannot be read. Choose another picture.</source>
        <translation>{path} ne peut pas être lu. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>{path} cannot be saved there: the folder does not exist. Choose another place.</source>
        <translation>{path} ne peut pas être enregistré là&#xa0;: le dossier n’existe pas. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} cannot be written there. Choose another place.</source>
        <translation>{path} ne peut pas y être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it if another program has it open, or save under another name.</source>
        <translation>{path} ne peut pas être écrit. Fermez-le s’il est ouvert dans un autre programme, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file a name of its own.</source>
        <translation>{path} est un dossier. Donnez au fichier un nom à lui.</translation>
    </message>
    <message>
        <source>{problem} What you see is the last advice that worked.</source>
        <translation>{problem} Vous voyez le dernier conseil qui a abouti.</translation>
    </message>
    <message>
        <source>{question} Knowing it is worth about {amount}.</source>
        <translation>{question} Le savoir vaut environ {amount}.</translation>
    </message>
    <message>
        <source>{question} Then: {before}. Now: {after}.</source>
        <translation>{question} Alors&#xa0;: {before}. Maintenant&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>{question} “{answer}”</source>
        <translation>{question} «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>{range} a month does about as well</source>
        <translation>{range} par mois donne à peu près autant</translation>
    </message>
    <message>
        <source>{reason}: {channels}.</source>
        <comment>left out</comment>
        <translation>{reason}&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>{results} come steadily, about {number} a month</source>
        <translation>{results}&#xa0;: un rythme régulier, environ {number} par mois</translation>
    </message>
    <message>
        <source>{rule}. It concerns: {channels}.</source>
        <translation>{rule}. Cela concerne&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>{scenario} (chosen)</source>
        <translation>{scenario} (choisi)</translation>
    </message>
    <message>
        <source>{share} more</source>
        <translation>{share} de plus</translation>
    </message>
    <message>
        <source>{share} of the answers</source>
        <translation>{share} des réponses</translation>
    </message>
    <message>
        <source>{share} of the effort</source>
        <translation>{share} de l’effort</translation>
    </message>
    <message>
        <source>{share} of the effort goes to channels whose figures are mostly experience and not measurement. Start small, and write down what each brings.</source>
        <translation>{share} de l’effort va à des canaux dont les chiffres viennent surtout de l’expérience, non de mesures. Commencez petit et notez ce que chacun apporte.</translation>
    </message>
    <message>
        <source>{share} of the effort goes to {corner}</source>
        <translation>{share} de l’effort va vers {corner}</translation>
    </message>
    <message>
        <source>{share} of the effort moved from downstream to upstream</source>
        <translation>{share} de l’effort passe de l’aval à l’amont</translation>
    </message>
    <message>
        <source>{share} of the effort moved from inbound to outbound</source>
        <translation>{share} de l’effort passe de l’entrant au sortant</translation>
    </message>
    <message>
        <source>{share} of the effort moved from outbound to inbound</source>
        <translation>{share} de l’effort passe du sortant à l’entrant</translation>
    </message>
    <message>
        <source>{share} of the effort moved from upstream to downstream</source>
        <translation>{share} de l’effort passe de l’amont à l’aval</translation>
    </message>
    <message>
        <source>{share} of the questions dealt with</source>
        <translation>{share} des questions traitées</translation>
    </message>
    <message>
        <source>{star} marks the questions of the quick way.</source>
        <translation>{star} marque les questions de la voie rapide.</translation>
    </message>
    <message>
        <source>{value} for an hour of work is far from what is usual in this country ({low} to {high})</source>
        <translation>{value} pour une heure de travail est loin de l’habitude du pays (de {low} à {high})</translation>
    </message>
    <message>
        <source>{value} for one order is far from what is usual in this sector ({low} to {high})</source>
        <translation>{value} pour une commande est loin de l’habitude du secteur (de {low} à {high})</translation>
    </message>
    <message>
        <source>{value} hours a week for marketing is a lot: is it a week, and marketing alone?</source>
        <translation>{value} heures de marketing par semaine, c’est beaucoup&#xa0;: par semaine, et pour le marketing seul&#xa0;?</translation>
    </message>
    <message>
        <source>{value} is not a known id; the nearest are: {options}</source>
        <translation>{value} n’est pas un identifiant connu&#xa0;; les plus proches&#xa0;: {options}</translation>
    </message>
    <message>
        <source>{value} is not accepted; choose one of: {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; choisir parmi&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; choose one of: {options}</source>
        <translation>{value} n’est pas accepté&#xa0;; choisir parmi&#xa0;: {options}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a list such as {example}, or an empty one</source>
        <translation>{value} n’est pas accepté&#xa0;; donner une liste telle que {example}, ou une liste vide</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a month such as {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un mois tel que {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a plain number from {low} to {high}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un nombre simple de {low} à {high}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a plain number from {low} to {high}, such as {example}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un nombre simple de {low} à {high}, tel que {example}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a whole number such as {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un nombre entier tel que {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object of ids and values</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un objet d’identifiants et de valeurs</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object such as {example}, or an empty one</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un objet tel que {example}, ou un objet vide</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object with {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un objet avec {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give ordinary text of up to {high} characters</source>
        <translation>{value} n’est pas accepté&#xa0;; donner un texte ordinaire de {high} caractères au plus</translation>
    </message>
    <message>
        <source>{value} is not accepted; give the lowest and the highest share, such as {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner la part la plus basse et la plus haute, telles que {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give {fields}</source>
        <translation>{value} n’est pas accepté&#xa0;; donner {fields}</translation>
    </message>
    <message>
        <source>{value} new customers a month are more than the {limit} visits</source>
        <translation>{value} nouveaux acheteurs par mois, c’est plus que les {limit} visites</translation>
    </message>
    <message>
        <source>{value} to the dollar is far from the known rate ({low} to {high})</source>
        <translation>{value} pour un dollar est loin du taux connu (de {low} à {high})</translation>
    </message>
    <message>
        <source>{value}% of enquiries that buy is far from what is usual in this sector ({low} to {high}%)</source>
        <translation>{value}&#xa0;% de demandes qui achètent est loin de l’habitude du secteur (de {low} à {high}&#xa0;%)</translation>
    </message>
    <message>
        <source>{value}% of target customers know a business that has not started: is it so?</source>
        <translation>{value}&#xa0;% des acheteurs visés connaissent une entreprise pas encore lancée&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>{wish}: {cost}.</source>
        <translation>{wish}&#xa0;: {cost}.</translation>
    </message>
    <message>
        <source>“About” has the version, the folder of your data and a file for whoever helps you.</source>
        <translation>«&#xa0;À propos&#xa0;» donne la version, le dossier de vos données et un fichier pour qui vous aide.</translation>
    </message>
    <message>
        <source>“I don&apos;t know” is an answer too.</source>
        <translation>«&#xa0;Je ne sais pas&#xa0;» est aussi une réponse.</translation>
    </message>
    <message>
        <source>“Licences” names the software that Rawafid is built with.</source>
        <translation>«&#xa0;Licences&#xa0;» cite les logiciels avec lesquels Rawafid est fait.</translation>
    </message>
    <message>
        <source>“Reset” puts a section back to what is usual; it shows only where something was changed.</source>
        <translation>«&#xa0;Réinitialiser&#xa0;» remet une section à l’habituel&#xa0;; il n’apparaît que là où quelque chose a changé.</translation>
    </message>
    <message>
        <source>“n/a” is not accepted here; leave the answer out (null) when it is not known</source>
        <translation>«&#xa0;n/a&#xa0;» n’est pas accepté ici&#xa0;; laisser la réponse vide (null) si elle n’est pas connue</translation>
    </message>
    <message>
        <source>“{client}” is back in the list.</source>
        <translation>«&#xa0;{client}&#xa0;» est de retour dans la liste.</translation>
    </message>
    <message>
        <source>“{client}” was added.</source>
        <translation>«&#xa0;{client}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>“{client}” was archived.</source>
        <translation>«&#xa0;{client}&#xa0;» a été archivé.</translation>
    </message>
    <message>
        <source>“{client}” was deleted for good.</source>
        <translation>«&#xa0;{client}&#xa0;» a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>“{client}” was deleted. It stays in the trash for 30 days.</source>
        <translation>«&#xa0;{client}&#xa0;» a été supprimé. Il reste 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>“{client}” was imported.</source>
        <translation>«&#xa0;{client}&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>“{client}” was taken out of the trash.</source>
        <translation>«&#xa0;{client}&#xa0;» est sorti de la corbeille.</translation>
    </message>
    <message>
        <source>“{prior}”: nobody has measured it; a guess from experience, so its range is wide.</source>
        <translation>«&#xa0;{prior}&#xa0;»&#xa0;: personne ne l’a mesuré&#xa0;; une estimation d’expérience, d’où sa large fourchette.</translation>
    </message>
    <message>
        <source>“{question}” answered “{answer}”:</source>
        <translation>«&#xa0;{question}&#xa0;» avec la réponse «&#xa0;{answer}&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>approaches</name>
    <message>
        <source>downstream</source>
        <translation>Aval</translation>
    </message>
    <message>
        <source>downstream.about</source>
        <translation>Un travail proche de la vente, qui s’adresse à ceux qui sont prêts à acheter, par l’offre, le courriel et la publicité.</translation>
    </message>
    <message>
        <source>downstream.aim</source>
        <translation>Des ventes prochaines qui font vivre l’entreprise, auprès de nouveaux acheteurs et, par la vente additionnelle, des acheteurs actuels.</translation>
    </message>
    <message>
        <source>downstream.benefits</source>
        <translation>Un revenu proche et un retour rapide, surtout dans les canaux numériques
Facile à mener&#xa0;: un message de vente ou une offre éclair se lance en peu de temps
Ciblé de près sur des gens que vous connaissez, et ses résultats montrent quoi améliorer dans le produit et le message</translation>
    </message>
    <message>
        <source>downstream.challenges</source>
        <translation>S’adresse à ceux qui sont prêts à acheter&#xa0;: seul, il ne crée pas d’envie nouvelle sur le marché
La plus grande part de l’effet cesse avec l’offre&#xa0;: il a besoin d’un travail en amont qui le nourrit</translation>
    </message>
    <message>
        <source>downstream.how</source>
        <translation>Des offres courtes liées à un temps fort, comme une vente sur Instagram un jour qui convient à votre produit
Des messages de vente à votre liste d’acheteurs, et une version plus complète proposée à l’achat
Des annonces pour ceux qui cherchent en ce moment ou ont visité le site sans acheter</translation>
    </message>
    <message>
        <source>downstream.judged</source>
        <translation>Par les ventes&#xa0;: combien de conversions en achat, et à quel coût par nouvelle commande.</translation>
    </message>
    <message>
        <source>downstream.long</source>
        <translation>Marketing aval</translation>
    </message>
    <message>
        <source>downstream.stage</source>
        <translation>Au moment où l’achat est envisagé.</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>inbound.about</source>
        <translation>Un contenu utile qui attire ceux qui cherchent déjà une solution et les accompagne à chaque étape de leur parcours.</translation>
    </message>
    <message>
        <source>inbound.aim</source>
        <translation>Être trouvé par ceux qui cherchent, leur apprendre quelque chose et les laisser décider en confiance.</translation>
    </message>
    <message>
        <source>inbound.benefits</source>
        <translation>Durable&#xa0;: l’acheteur le lit quand cela lui convient
Instructif&#xa0;: l’acheteur arrive en comprenant votre offre
Mesurable&#xa0;: chaque contenu a un chiffre à suivre
Continue d’attirer longtemps après sa parution</translation>
    </message>
    <message>
        <source>inbound.challenges</source>
        <translation>Demande un entretien constant pour rester utile
Prend beaucoup de temps et d’efforts avant que l’effet se voie
Exige une stratégie d’ensemble et des outils de mesure</translation>
    </message>
    <message>
        <source>inbound.how</source>
        <translation>Début&#xa0;: blog, vidéo et publications qui expliquent le problème et les solutions possibles
Milieu&#xa0;: comparatifs, guides, webinaires et podcasts qui aident à choisir
Fin&#xa0;: prix, avis, études de cas et démonstration qui rassurent
Après l’achat&#xa0;: courriel de suivi et témoignages, et l’acheteur vous recommande à son tour</translation>
    </message>
    <message>
        <source>inbound.judged</source>
        <translation>À chaque contenu sa mesure, suivie dans le temps&#xa0;: visites, inscriptions ou commandes.</translation>
    </message>
    <message>
        <source>inbound.long</source>
        <translation>Marketing entrant (inbound)</translation>
    </message>
    <message>
        <source>inbound.stage</source>
        <translation>Au début, au milieu et à la fin du parcours, puis après l’achat.</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>outbound.about</source>
        <translation>Un message poussé vers des gens, connus de vous ou non, avant qu’ils vous cherchent.</translation>
    </message>
    <message>
        <source>outbound.aim</source>
        <translation>Se faire connaître de ceux qui vous ignorent, et revenir en mémoire quand le besoin arrive.</translation>
    </message>
    <message>
        <source>outbound.benefits</source>
        <translation>Vous fait connaître de gens qui n’avaient jamais entendu parler de vous
Peut donner des résultats aussitôt
Des formes auxquelles on est habitué</translation>
    </message>
    <message>
        <source>outbound.challenges</source>
        <translation>Difficile de rendre un seul message pertinent pour tous
Facile à ignorer ou à bloquer
Difficile à mesurer
Souvent cher</translation>
    </message>
    <message>
        <source>outbound.how</source>
        <translation>Publicité&#xa0;: télévision, radio, journaux, affichage et bannières
Prospectus, coupons, salons, séminaires, appels et visites, et courriel à froid là où les règles le permettent
Une suite voulue&#xa0;: un panneau se voit, une annonce rappelle, un coupon invite à acheter</translation>
    </message>
    <message>
        <source>outbound.judged</source>
        <translation>Par ce qu’on peut lui rattacher&#xa0;: appels, coupons, commandes&#xa0;; une grande part, comme l’affichage, se mesure mal.</translation>
    </message>
    <message>
        <source>outbound.long</source>
        <translation>Marketing sortant (outbound)</translation>
    </message>
    <message>
        <source>outbound.stage</source>
        <translation>Il interrompt à tout moment, et beaucoup de contacts peuvent être nécessaires avant qu’on se souvienne du besoin.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>upstream.about</source>
        <translation>Un travail mené tôt, qui comprend ce que les gens voudront et l’influence avec le temps, en créant une relation plutôt qu’en demandant une vente aujourd’hui.</translation>
    </message>
    <message>
        <source>upstream.aim</source>
        <translation>Trouver des besoins que personne ne sert, façonner le marché par un contenu qui explique la valeur du produit et atteindre le public cible avec un message guidé par les études.</translation>
    </message>
    <message>
        <source>upstream.benefits</source>
        <translation>Révèle des manques et des envies avant que la demande n’apparaisse, ce qui aide à développer le produit
Forme avec le temps un goût et une préférence qui peuvent un jour mener à l’achat
Rapproche chaque message suivant des personnes visées</translation>
    </message>
    <message>
        <source>upstream.challenges</source>
        <translation>N’apporte pas de ventes immédiates&#xa0;: études de marché et veille des tendances ne vendent rien par elles-mêmes
Son effet s’accumule lentement&#xa0;: il demande de la patience et des objectifs de croissance à long terme</translation>
    </message>
    <message>
        <source>upstream.how</source>
        <translation>Études de marché et veille des tendances avant de choisir le produit et le message
Un contenu qui donne envie, comme une recette filmée où votre produit est l’outil qu’il faut
Une relation suivie avec le public sur les réseaux sociaux, par le sponsoring et les relations presse</translation>
    </message>
    <message>
        <source>upstream.judged</source>
        <translation>Par la notoriété&#xa0;: impressions du site et abonnés sur les réseaux sociaux, et non les ventes de la semaine.</translation>
    </message>
    <message>
        <source>upstream.long</source>
        <translation>Marketing amont</translation>
    </message>
    <message>
        <source>upstream.stage</source>
        <translation>Bien avant que l’achat soit envisagé.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>affiliate</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>affiliate.about</source>
        <translation>Des partenaires et des sites recommandent votre produit avec leurs liens ou leurs codes et touchent une commission par vente.</translation>
    </message>
    <message>
        <source>affiliate.benefits</source>
        <translation>Vous payez une fois la vente faite&#xa0;: peu de risque pour un budget limité
Les avis et contenus des partenaires peuvent rester et amener des acheteurs avec le temps</translation>
    </message>
    <message>
        <source>affiliate.challenges</source>
        <translation>Trouver des partenaires sérieux prend des mois, et beaucoup s’inscrivent sans vendre
La commission pèse sur chaque commande, et certains ne font que publier un code pour qui aurait acheté de toute façon</translation>
    </message>
    <message>
        <source>affiliate.start</source>
        <translation>Calculer d’après votre marge ce que vous pouvez payer par commande
Préparer des liens ou des codes qui suivent les commandes, et des conditions écrites claires
Commencer par des acheteurs et des blogueurs qui aiment le produit, et revoir les ventes de chacun</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog et articles</translation>
    </message>
    <message>
        <source>blog.about</source>
        <translation>Articles de votre site qui répondent aux questions des acheteurs&#xa0;: comment choisir, comparer et utiliser.</translation>
    </message>
    <message>
        <source>blog.benefits</source>
        <translation>Un article sur une question fréquente peut attirer des lecteurs bien après sa parution
Il instruit l’acheteur, qui arrive mieux informé et plus confiant</translation>
    </message>
    <message>
        <source>blog.challenges</source>
        <translation>Un bon article prend des heures de recherche et d’écriture, et son effet tarde
Beaucoup de lecteurs n’achètent pas, et un article délaissé recule dans les résultats</translation>
    </message>
    <message>
        <source>blog.start</source>
        <translation>Noter les questions qui reviennent en boutique, au téléphone et par message
Écrire sur la plus fréquente, avec un exemple réel et une photo à vous
Finir par un lien vers le bon produit et rafraîchir les anciens articles de temps en temps</translation>
    </message>
    <message>
        <source>case_studies</source>
        <translation>Études de cas et démos</translation>
    </message>
    <message>
        <source>case_studies.about</source>
        <translation>L’histoire d’un acheteur réel et de ce qui a changé, ou une démonstration du produit face au problème.</translation>
    </message>
    <message>
        <source>case_studies.benefits</source>
        <translation>Répond à la question d’avant la signature&#xa0;: cela a-t-il marché pour quelqu’un comme moi&#xa0;?
Écrite une fois, puis utilisée longtemps par le vendeur, le site et le courriel</translation>
    </message>
    <message>
        <source>case_studies.challenges</source>
        <translation>N’attire pas d’inconnus à elle seule&#xa0;: elle aide à décider ceux qui vous ont trouvé
Demande l’accord et les chiffres de l’acheteur, et une mise à jour quand elle vieillit</translation>
    </message>
    <message>
        <source>case_studies.start</source>
        <translation>Choisir un acheteur satisfait, semblable à ceux que vous voulez gagner, et lui demander son accord
Écrire le problème, ce que vous avez fait et le résultat tel qu’il le raconte, sans embellir
La placer là où se prend la décision&#xa0;: dans le devis, sur la page produit, après la réunion</translation>
    </message>
    <message>
        <source>classifieds</source>
        <translation>Annonces et portails</translation>
    </message>
    <message>
        <source>classifieds.about</source>
        <translation>Une annonce pour un bien, une voiture ou un service sur des sites où l’on cherche une chose précise.</translation>
    </message>
    <message>
        <source>classifieds.benefits</source>
        <translation>On y cherche en ce moment un bien, une voiture ou un service&#xa0;: la demande est proche de la décision
L’annonce reste visible toute sa durée, et ses vues et ses appels se comptent</translation>
    </message>
    <message>
        <source>classifieds.challenges</source>
        <translation>Beaucoup d’annonces semblables voisinent la vôtre et se comparent d’abord par le prix
Il faut les tenir à jour et répondre vite, et certains appels ne sont pas sérieux</translation>
    </message>
    <message>
        <source>classifieds.start</source>
        <translation>Choisir le portail le plus connu du pays pour ce que vous vendez et vérifier si une autorisation est exigée
Prendre des photos nettes et écrire prix, lieu et détails sans exagérer
Répondre dans l’heure, renouveler l’annonce et retirer ce qui est vendu</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>Prospection téléphonique</translation>
    </message>
    <message>
        <source>cold_call.about</source>
        <translation>Un appel à une personne ou à une entreprise qui ne vous a jamais contacté, pour présenter votre offre.</translation>
    </message>
    <message>
        <source>cold_call.benefits</source>
        <translation>Touche ceux qui ne vous cherchent pas, et vous entendez aussitôt réponses et objections
Demande très peu d’argent, mais une bonne liste et un appelant patient</translation>
    </message>
    <message>
        <source>cold_call.challenges</source>
        <translation>La plupart des appels finissent par un refus ou sans réponse, ce qui use l’appelant
Il dérange, et certains pays exigent une autorisation ou des horaires précis</translation>
    </message>
    <message>
        <source>cold_call.start</source>
        <translation>Vérifier d’abord ce que permettent les règles de votre pays
Réunir des entreprises qui vous conviennent et apprendre une chose sur chacune avant d’appeler
Demander un court rendez-vous plutôt qu’un achat et noter l’issue de chaque appel</translation>
    </message>
    <message>
        <source>cold_email</source>
        <translation>Courriel à froid</translation>
    </message>
    <message>
        <source>cold_email.about</source>
        <translation>Un message personnel à une entreprise qui ne vous connaît pas, avec un avantage précis pour elle.</translation>
    </message>
    <message>
        <source>cold_email.benefits</source>
        <translation>Touche le décideur d’une entreprise qui ignore votre nom, à faible coût
Il est facile d’essayer un message, de compter les réponses et de l’améliorer</translation>
    </message>
    <message>
        <source>cold_email.challenges</source>
        <translation>Les boîtes sont pleines&#xa0;: beaucoup de messages sont supprimés ou classés indésirables
Les listes achetées nuisent à votre nom et peuvent être interdites là où le consentement est exigé</translation>
    </message>
    <message>
        <source>cold_email.start</source>
        <translation>Vérifier si votre pays exige un consentement, et ne pas acheter de liste
Choisir peu d’entreprises et écrire à chacune une ligne qui ne concerne qu’elle
Demander une réponse simple, relancer une ou deux fois, puis s’arrêter</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Communauté d’acheteurs</translation>
    </message>
    <message>
        <source>community.about</source>
        <translation>Canal ou groupe WhatsApp ou Telegram que vos acheteurs et abonnés rejoignent librement.</translation>
    </message>
    <message>
        <source>community.benefits</source>
        <translation>Touche ceux qui ont choisi de vous suivre, sans qu’une plateforme trie
Les membres s’entraident, ce qui peut renforcer le lien et le réachat</translation>
    </message>
    <message>
        <source>community.challenges</source>
        <translation>N’amène guère de nouveaux acheteurs&#xa0;: elle grandit avec votre base
Trop de messages font fuir, et un groupe se modère chaque jour</translation>
    </message>
    <message>
        <source>community.start</source>
        <translation>Choisir un canal pour seulement publier, un groupe pour dialoguer
Inviter au paiement et après la livraison, en disant ce que l’on y gagne
Montrer les nouveautés d’abord aux membres et rester sobre en messages</translation>
    </message>
    <message>
        <source>ctv</source>
        <translation>Publicités TV connectée</translation>
    </message>
    <message>
        <source>ctv.about</source>
        <translation>Un film publicitaire diffusé sur le grand écran dans les applications de streaming et acheté de façon automatisée.</translation>
    </message>
    <message>
        <source>ctv.benefits</source>
        <translation>Grande image et plein son à la maison, avec le choix de la ville et des centres d’intérêt
Le film est le plus souvent vu jusqu’au bout&#xa0;: le nom reste mieux qu’avec une image furtive</translation>
    </message>
    <message>
        <source>ctv.challenges</source>
        <translation>Demande un film soigné et un budget peu adapté à un début d’activité
Personne ne clique sur un téléviseur&#xa0;: l’effet se lit dans les recherches et les visites</translation>
    </message>
    <message>
        <source>ctv.start</source>
        <translation>Préparer un film court où le nom apparaît dès les premières secondes
Demander un devis à plusieurs services de streaming, pour votre seule ville
Comparer les recherches de votre nom et les visites avant et pendant la campagne</translation>
    </message>
    <message>
        <source>delivery_apps</source>
        <translation>Applis de livraison</translation>
    </message>
    <message>
        <source>delivery_apps.about</source>
        <translation>Votre carte dans les applications où l’on commande à manger, livrée par leurs coursiers.</translation>
    </message>
    <message>
        <source>delivery_apps.benefits</source>
        <translation>Vous apparaissez à qui a faim, ouvre l’application pour commander et ignore peut-être votre nom
Ni coursiers ni site à prévoir, et les commandes peuvent venir en quelques jours</translation>
    </message>
    <message>
        <source>delivery_apps.challenges</source>
        <translation>La commission prend une grande part de chaque commande, et certaines vous seraient venues directement
Les coordonnées de l’acheteur restent à l’application, et le classement y change</translation>
    </message>
    <message>
        <source>delivery_apps.start</source>
        <translation>Calculer le bénéfice de chaque plat après commission et emballage et ne proposer que ceux qui rapportent
Photographier les plats en bonne lumière et fixer des horaires et des délais sincères
Glisser dans le sac une carte invitant à commander en direct, si les conditions le permettent</translation>
    </message>
    <message>
        <source>direct_mail</source>
        <translation>Prospectus et coupons</translation>
    </message>
    <message>
        <source>direct_mail.about</source>
        <translation>Un prospectus ou un coupon papier remis en main propre ou déposé dans les foyers et les bureaux d’un quartier.</translation>
    </message>
    <message>
        <source>direct_mail.benefits</source>
        <translation>Touche les foyers autour de votre commerce plutôt qu’une ville entière
Le coupon invite à venir bientôt, et ceux qui reviennent se comptent facilement</translation>
    </message>
    <message>
        <source>direct_mail.challenges</source>
        <translation>Beaucoup de prospectus sont jetés avant d’être lus
Impression et distribution se paient à chaque tournée, et la qualité de la distribution n’est pas assurée</translation>
    </message>
    <message>
        <source>direct_mail.start</source>
        <translation>Repérer les rues et les foyers d’où l’on peut venir chez vous
Imprimer une seule offre avec une date de fin, et un code différent par quartier
Distribuer d’abord dans un quartier et compter les coupons avant d’en imprimer d’autres</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Bannières display</translation>
    </message>
    <message>
        <source>display.about</source>
        <translation>Des annonces en image sur les sites et les applications que consulte votre public, hors de votre propre site.</translation>
    </message>
    <message>
        <source>display.benefits</source>
        <translation>Montre votre nom et votre image à beaucoup de monde pour un faible coût par affichage
Utile avant une saison, quand le nom doit devenir familier avant l’offre</translation>
    </message>
    <message>
        <source>display.challenges</source>
        <translation>Beaucoup ont appris à ne plus voir les bannières, et certains utilisent un bloqueur
Peu de gens cliquent&#xa0;: difficile de savoir combien d’acheteurs en sont venus</translation>
    </message>
    <message>
        <source>display.start</source>
        <translation>Choisir des sites et des applications connus de votre public, exclure ceux qui nuisent à votre nom
Créer une image avec le nom, le produit et une phrase lisible d’un coup d’œil
Plafonner la répétition par personne et suivre les recherches de votre nom</translation>
    </message>
    <message>
        <source>ebook</source>
        <translation>Guides et livres blancs</translation>
    </message>
    <message>
        <source>ebook.about</source>
        <translation>Guide ou livret numérique utile, téléchargé en échange d’une adresse ou d’un numéro.</translation>
    </message>
    <message>
        <source>ebook.benefits</source>
        <translation>Constitue une liste de gens intéressés par votre sujet et d’accord pour vous lire
Un bon guide reste utile longtemps et ressert dans la lettre et les ventes</translation>
    </message>
    <message>
        <source>ebook.challenges</source>
        <translation>Beaucoup téléchargent sans projet proche&#xa0;: il faut de la patience et des relances
Il demande savoir et mise en page&#xa0;; un contenu banal ne vaut pas une adresse</translation>
    </message>
    <message>
        <source>ebook.start</source>
        <translation>Prendre un choix difficile pour vos acheteurs et en faire une liste ou un comparatif
Le proposer derrière un formulaire court, qui dit à quoi serviront les données
Préparer des messages de suivi qui expliquent encore avant de proposer</translation>
    </message>
    <message>
        <source>email_promo</source>
        <translation>Courriels promotionnels</translation>
    </message>
    <message>
        <source>email_promo.about</source>
        <translation>Courriel bref, avec une offre précise et limitée dans le temps, à vos acheteurs et abonnés.</translation>
    </message>
    <message>
        <source>email_promo.benefits</source>
        <translation>Souvent rapides et peu coûteux&#xa0;: utiles pour une saison ou un déstockage
L’offre peut suivre les achats passés, et ses ventes se comptent</translation>
    </message>
    <message>
        <source>email_promo.challenges</source>
        <translation>À l’excès, ils habituent à attendre la remise et font fuir des abonnés
Les boîtes débordent&#xa0;: on ignore facilement, et le message peut finir en indésirable</translation>
    </message>
    <message>
        <source>email_promo.start</source>
        <translation>Diviser la liste&#xa0;: achat récent, acheteurs perdus, pas encore acheteurs
Écrire une seule offre, avec une vraie date de fin et un seul bouton
Tester deux objets sur une petite partie, puis envoyer le meilleur au reste</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Événements et séminaires</translation>
    </message>
    <message>
        <source>events.about</source>
        <translation>Une rencontre, un atelier ou un séminaire que vous organisez pour ceux que votre offre intéresse.</translation>
    </message>
    <message>
        <source>events.benefits</source>
        <translation>Une heure en face à face crée une confiance qu’aucune annonce ne crée
Vous apprenez quelque chose d’utile aux présents, et leurs questions révèlent leurs besoins</translation>
    </message>
    <message>
        <source>events.challenges</source>
        <translation>Une partie des inscrits ne vient pas&#xa0;: on hésite à se déplacer
Lieu, accueil et préparation demandent de l’argent et beaucoup d’heures</translation>
    </message>
    <message>
        <source>events.start</source>
        <translation>Choisir un sujet sur lequel vos acheteurs vous interrogent souvent, pas un discours sur vous
Commencer petit, chez vous ou chez un partenaire, et relancer les inscrits avant la date
Envoyer ensuite un résumé et une prochaine étape claire</translation>
    </message>
    <message>
        <source>facebook</source>
        <translation>Facebook (organique)</translation>
    </message>
    <message>
        <source>facebook.about</source>
        <translation>Votre page Facebook et votre présence dans les groupes locaux ou spécialisés, sans publicité.</translation>
    </message>
    <message>
        <source>facebook.benefits</source>
        <translation>Dans les groupes locaux on demande conseil, et une réponse utile se retient
La page est une adresse familière pour les familles et ceux qui cherchent vos horaires</translation>
    </message>
    <message>
        <source>facebook.challenges</source>
        <translation>Sans publicité une page touche peu de monde et les abonnés manquent l’essentiel
Les groupes refusent la réclame directe&#xa0;: il faut participer et répondre avec patience</translation>
    </message>
    <message>
        <source>facebook.start</source>
        <translation>Compléter la page et le bouton de message&#xa0;; épingler la façon de commander
Rejoindre les groupes du quartier ou du métier et répondre avant de proposer
Publier ce qui fait réagir&#xa0;: un choix entre produits, une photo d’acheteur</translation>
    </message>
    <message>
        <source>field_sales</source>
        <translation>Vente sur le terrain</translation>
    </message>
    <message>
        <source>field_sales.about</source>
        <translation>Un représentant visite des foyers, des commerces ou des entreprises et présente lui-même le produit.</translation>
    </message>
    <message>
        <source>field_sales.benefits</source>
        <translation>L’échange direct montre le produit, répond aux objections et peut conclure la vente sur place
Vous choisissez la rue et le commerce voulus, sans attendre qu’on vous cherche</translation>
    </message>
    <message>
        <source>field_sales.challenges</source>
        <translation>De longues heures sur la route pour peu de visites sérieuses
Tout dépend de l’adresse et de la patience du vendeur, et la visite imprévue en agace beaucoup</translation>
    </message>
    <message>
        <source>field_sales.start</source>
        <translation>Délimiter une petite zone et y choisir ceux qui ressemblent à vos meilleurs acheteurs
Préparer un échantillon, une grille de prix et une courte phrase d’ouverture
Noter chaque visite et ce qui s’y est dit, et revoir les intéressés à une date convenue</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Influenceurs</translation>
    </message>
    <message>
        <source>influencer.about</source>
        <translation>Personnes suivies et écoutées qui montrent votre produit contre rémunération, échantillon ou commission.</translation>
    </message>
    <message>
        <source>influencer.benefits</source>
        <translation>Vous présente vite à un public nouveau, par une voix qui lui est familière
Laisse des photos et vidéos utiles à vos publicités, si les droits sont convenus</translation>
    </message>
    <message>
        <source>influencer.challenges</source>
        <translation>Tarifs très variables&#xa0;; des abonnés ne sont pas des acheteurs, et certains sont faux
Effet bref, dur à mesurer sans code&#xa0;; signaler la publicité peut être obligatoire</translation>
    </message>
    <message>
        <source>influencer.start</source>
        <translation>Chercher un petit influenceur de votre ville ou domaine, au public proche du vôtre
Demander ses statistiques, les villes de ses abonnés et sa licence si elle est requise
Convenir par écrit du contenu, de la date et du code&#xa0;; tester avant d’augmenter</translation>
    </message>
    <message>
        <source>instagram</source>
        <translation>Instagram (organique)</translation>
    </message>
    <message>
        <source>instagram.about</source>
        <translation>Publications, stories et reels non payés sur votre compte, pour vos abonnés et ceux qui vous découvrent.</translation>
    </message>
    <message>
        <source>instagram.benefits</source>
        <translation>Montre le style de vos produits&#xa0;: une vitrine que l’on consulte avant de commander
Messages et commentaires ouvrent le dialogue et révèlent ce qui plaît</translation>
    </message>
    <message>
        <source>instagram.challenges</source>
        <translation>Seule une partie des abonnés voit une publication&#xa0;; la plateforme décide de la portée
Exige de bonnes photos, des réponses rapides et une présence constante</translation>
    </message>
    <message>
        <source>instagram.start</source>
        <translation>Passer en compte professionnel&#xa0;; indiquer dans la bio l’offre, le lieu et comment commander
Préparer une semaine de photos en une séance&#xa0;: produit, usage, avis d’acheteur
Revoir chaque mois ce qui est le plus enregistré et partagé, et en refaire</translation>
    </message>
    <message>
        <source>linkedin_ads</source>
        <translation>Publicités LinkedIn</translation>
    </message>
    <message>
        <source>linkedin_ads.about</source>
        <translation>Des annonces payantes montrées sur LinkedIn aux fonctions, aux entreprises et aux secteurs que vous choisissez.</translation>
    </message>
    <message>
        <source>linkedin_ads.benefits</source>
        <translation>Touche le décideur par sa fonction, même s’il n’a jamais entendu parler de vous
Le formulaire s’ouvre dans la plateforme&#xa0;: l’intéressé laisse ses coordonnées sans la quitter</translation>
    </message>
    <message>
        <source>linkedin_ads.challenges</source>
        <translation>Le clic y coûte plus cher que sur la plupart des plateformes&#xa0;: peu adapté aux petits prix
Une entreprise décide lentement&#xa0;: il peut s’écouler longtemps entre l’annonce et le contrat</translation>
    </message>
    <message>
        <source>linkedin_ads.start</source>
        <translation>Lister les fonctions et les entreprises qui achètent vraiment ce que vous vendez
Proposer de quoi justifier l’inscription&#xa0;: un guide, un conseil ou une démonstration
Confier chaque prospect à quelqu’un qui rappelle le jour même et noter l’issue</translation>
    </message>
    <message>
        <source>linkedin_organic</source>
        <translation>LinkedIn (organique)</translation>
    </message>
    <message>
        <source>linkedin_organic.about</source>
        <translation>Publications du dirigeant, de l’équipe et de la page, lues par des professionnels et des décideurs.</translation>
    </message>
    <message>
        <source>linkedin_organic.benefits</source>
        <translation>Montre votre expertise aux décideurs, par nom et fonction, avant la demande de devis
Un profil personnel sincère gagne une confiance que la page seule n’obtient pas</translation>
    </message>
    <message>
        <source>linkedin_organic.challenges</source>
        <translation>Le dirigeant doit écrire lui-même&#xa0;; tout déléguer marche rarement
Peu utile si vos acheteurs sont des particuliers, et les décisions sont longues</translation>
    </message>
    <message>
        <source>linkedin_organic.start</source>
        <translation>Réécrire votre profil&#xa0;: qui vous servez et quel problème vous résolvez
Se relier à vos acheteurs et aux entreprises visées, par un mot bref qui ne vend rien
Publier chaque semaine une leçon tirée d’un vrai projet et commenter les pairs</translation>
    </message>
    <message>
        <source>local_gbp</source>
        <translation>Fiche Google et cartes</translation>
    </message>
    <message>
        <source>local_gbp.about</source>
        <translation>Votre page gratuite sur Google Maps&#xa0;: adresse, horaires, photos et avis, montrés à ceux qui cherchent près de chez vous.</translation>
    </message>
    <message>
        <source>local_gbp.benefits</source>
        <translation>Touche des gens proches de vous, prêts à appeler ou à venir
Agit chaque jour sans dépense publicitaire et compte appels et demandes d’itinéraire</translation>
    </message>
    <message>
        <source>local_gbp.challenges</source>
        <translation>Ne sert que si l’on cherche un lieu&#xa0;; ne vous fait pas connaître de ceux qui ne cherchent pas
Un horaire faux ou un mauvais avis sans réponse peut détourner l’acheteur avant sa venue</translation>
    </message>
    <message>
        <source>local_gbp.start</source>
        <translation>Créer la fiche, la faire valider et choisir la catégorie la plus proche de votre activité
Ajouter téléphone, horaires (fêtes et ramadan compris) et photos réelles et récentes
Demander un avis à chaque acheteur satisfait et répondre poliment à tous</translation>
    </message>
    <message>
        <source>loyalty</source>
        <translation>Programme de fidélité</translation>
    </message>
    <message>
        <source>loyalty.about</source>
        <translation>Points ou avantages cumulés à chaque achat, pour que l’acheteur revienne chez vous.</translation>
    </message>
    <message>
        <source>loyalty.benefits</source>
        <translation>Donne une raison de revenir, ce qui peut accroître la valeur vie de l’acheteur
Vous apprend qui achète et à quel rythme&#xa0;: vos offres deviennent plus justes</translation>
    </message>
    <message>
        <source>loyalty.challenges</source>
        <translation>Récompense aussi ceux qui seraient revenus, ce qui rogne la marge
N’amène pas de nouveaux acheteurs&#xa0;; demande un outil, du suivi et des règles claires</translation>
    </message>
    <message>
        <source>loyalty.start</source>
        <translation>Vérifier d’abord que le rythme de réachat justifie un programme
Commencer par une carte ou un numéro et une récompense facile à comprendre
Comparer après quelques mois le réachat des membres à celui d’avant</translation>
    </message>
    <message>
        <source>market_research</source>
        <translation>Études de marché</translation>
    </message>
    <message>
        <source>market_research.about</source>
        <translation>Interroger les acheteurs et étudier les concurrents pour savoir ce dont les gens ont besoin et ne trouvent pas.</translation>
    </message>
    <message>
        <source>market_research.benefits</source>
        <translation>Révèle un besoin que personne ne sert, peut-être l’idée de votre prochain produit
Vous apprend les mots et les lieux de vos acheteurs&#xa0;: le message porte mieux dans tous les autres canaux</translation>
    </message>
    <message>
        <source>market_research.challenges</source>
        <translation>Ne vend rien par elle-même&#xa0;: sa valeur tient aux décisions qu’elle fait changer
Des questions orientées ou un échantillon étroit peuvent mener à une conclusion fausse</translation>
    </message>
    <message>
        <source>market_research.start</source>
        <translation>Écrire la décision qui vous fait hésiter avant d’écrire les questions
Parler de vive voix à quelques acheteurs, et à d’autres qui vous ont quitté
Résumer sur une page ce qui revient et changer une chose dans l’offre ou le message</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Annonces marketplaces</translation>
    </message>
    <message>
        <source>marketplace.about</source>
        <translation>Mise en avant de vos produits sur des places de marché comme Amazon ou Noon, payée au clic.</translation>
    </message>
    <message>
        <source>marketplace.benefits</source>
        <translation>On y vient pour acheter, avec paiement et adresse déjà enregistrés
La livraison et la confiance de la place compensent un nom encore peu connu</translation>
    </message>
    <message>
        <source>marketplace.challenges</source>
        <translation>La commission s’ajoute au coût publicitaire et peut laisser peu de marge
L’acheteur appartient à la place&#xa0;: pas de contact, et vos rivaux à côté</translation>
    </message>
    <message>
        <source>marketplace.start</source>
        <translation>Calculer le gain par article après commission, envoi et retours avant d’annoncer
Soigner d’abord photos, titre et avis&#xa0;: l’annonce ne répare pas une fiche faible
Lancer une campagne automatique pour trouver les mots, puis passer les meilleurs en manuel</translation>
    </message>
    <message>
        <source>meta_ads</source>
        <translation>Publicités Meta</translation>
    </message>
    <message>
        <source>meta_ads.about</source>
        <translation>Publicités sur Facebook et Instagram, ciblées par lieu, âge et intérêt.</translation>
    </message>
    <message>
        <source>meta_ads.benefits</source>
        <translation>Vous font connaître d’un large public, avec une petite mise pour commencer
Servent la notoriété comme la vente&#xa0;; un clic peut ouvrir une discussion WhatsApp</translation>
    </message>
    <message>
        <source>meta_ads.challenges</source>
        <translation>Elles interrompent&#xa0;: on passe si la première image n’accroche pas
Le public se lasse vite, il faut renouveler les visuels, et la mesure est incomplète</translation>
    </message>
    <message>
        <source>meta_ads.start</source>
        <translation>Choisir un seul but (ventes, messages ou portée) et installer la mesure
Préparer quelques visuels d’idées différentes et laisser la plateforme comparer
Ne pas retoucher chaque jour&#xa0;: juger le coût d’acquisition avec recul, arrêter les faibles</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>newsletter.about</source>
        <translation>Courriel régulier et utile, envoyé à ceux qui ont choisi de s’abonner.</translation>
    </message>
    <message>
        <source>newsletter.benefits</source>
        <translation>La liste est à vous&#xa0;: aucune plateforme ne choisit qui la voit
Vous rappelle au lecteur par un contenu utile, et montre qui clique et qui achète</translation>
    </message>
    <message>
        <source>newsletter.challenges</source>
        <translation>Bâtir une liste consentie est lent&#xa0;; une liste achetée nuit plus qu’elle ne sert
Sans rendez-vous tenu ni contenu neuf, les désabonnements montent</translation>
    </message>
    <message>
        <source>newsletter.start</source>
        <translation>Placer un formulaire sur le site et au paiement, en disant quoi et quand
Écrire pour le lecteur&#xa0;: un conseil, une histoire, une nouveauté
Tenir la date et suivre les clics et commandes plutôt que les seules ouvertures</translation>
    </message>
    <message>
        <source>ooh</source>
        <translation>Affichage extérieur</translation>
    </message>
    <message>
        <source>ooh.about</source>
        <translation>Un panneau dans une rue, à un carrefour ou dans un centre commercial où passe chaque jour votre public.</translation>
    </message>
    <message>
        <source>ooh.benefits</source>
        <translation>Les mêmes personnes le voient chaque jour sur leur trajet&#xa0;: le nom devient familier
Près du commerce, il guide aussi&#xa0;: un nom, une direction et une distance</translation>
    </message>
    <message>
        <source>ooh.challenges</source>
        <translation>Il s’adresse à tous les passants, et beaucoup ne sont pas concernés par ce que vous vendez
On ne sait pas qui est venu grâce à lui, et un bon emplacement se loue cher</translation>
    </message>
    <message>
        <source>ooh.start</source>
        <translation>Choisir une route qui mène chez vous et y rester une heure pour voir qui passe
Écrire peu de mots, en grand, lisibles depuis une voiture qui roule
Photographier le panneau posé et demander aux nouveaux acheteurs comment ils vous ont connu</translation>
    </message>
    <message>
        <source>paid_search</source>
        <translation>Annonces de recherche</translation>
    </message>
    <message>
        <source>paid_search.about</source>
        <translation>Annonce texte au-dessus des résultats pour des mots choisis, payée au clic.</translation>
    </message>
    <message>
        <source>paid_search.benefits</source>
        <translation>Apparaît à qui cherche maintenant&#xa0;: des commandes peuvent venir dès les premiers jours
Se mesure mot par mot, coût et commandes, et s’arrête à tout moment</translation>
    </message>
    <message>
        <source>paid_search.challenges</source>
        <translation>Ne crée pas la demande&#xa0;: peu de recherches, peu d’utilité
La concurrence renchérit le clic, et les mots vagues vident le budget</translation>
    </message>
    <message>
        <source>paid_search.start</source>
        <translation>Commencer par des mots d’intention d’achat avec la ville, dans les langues de vos acheteurs
Exclure des mots comme «&#xa0;gratuit&#xa0;» et «&#xa0;emploi&#xa0;», et revoir les requêtes chaque semaine
Mener chaque annonce à une page assortie&#xa0;; suivre commandes et appels en conversions</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>partnerships.about</source>
        <translation>Un accord avec une entreprise qui sert les mêmes acheteurs sans vous concurrencer&#xa0;: chacun fait connaître l’autre.</translation>
    </message>
    <message>
        <source>partnerships.benefits</source>
        <translation>Un acheteur recommandé par quelqu’un de confiance est plus près d’acheter qu’un inconnu
Coûte peu d’argent et peut durer des années s’il sert les deux parties</translation>
    </message>
    <message>
        <source>partnerships.challenges</source>
        <translation>La confiance prend du temps, et l’élan peut retomber si un seul y gagne
L’erreur du partenaire rejaillit sur vous, et les recommandations se perdent si on ne les note pas</translation>
    </message>
    <message>
        <source>partnerships.start</source>
        <translation>Lister les entreprises que votre acheteur fréquente avant ou après vous
Proposer un petit échange&#xa0;: une carte ou une offre commune pendant un mois
Convenir d’une façon de noter qui est venu et revoir le résultat ensemble</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>Podcast maison</translation>
    </message>
    <message>
        <source>podcast.about</source>
        <translation>Émission audio régulière à votre nom, avec des gens du métier ou des réponses aux questions de votre public.</translation>
    </message>
    <message>
        <source>podcast.benefits</source>
        <translation>À force d’écoute, on connaît votre voix et votre savoir&#xa0;; les épisodes restent disponibles
Chaque invité vous présente à son public, et un épisode donne des extraits et des articles</translation>
    </message>
    <message>
        <source>podcast.challenges</source>
        <translation>Le public grandit très lentement et beaucoup d’émissions s’arrêtent après quelques épisodes
L’écoute se relie mal aux commandes&#xa0;; il faut un bon micro et du temps de montage</translation>
    </message>
    <message>
        <source>podcast.start</source>
        <translation>Choisir un sujet étroit qui intéresse vos acheteurs et que peu d’autres traitent
Enregistrer plusieurs épisodes avant le lancement pour ne pas interrompre la parution
Inviter les auditeurs à citer l’émission en commandant, ou leur donner un code</translation>
    </message>
    <message>
        <source>podcast_ads</source>
        <translation>Publicités podcast</translation>
    </message>
    <message>
        <source>podcast_ads.about</source>
        <translation>Un message lu par un animateur en qui ses auditeurs ont confiance, ou un court enregistrement dans l’épisode.</translation>
    </message>
    <message>
        <source>podcast_ads.benefits</source>
        <translation>L’auditeur l’entend d’une voix familière&#xa0;: le message ressemble à une recommandation
Chaque émission a un public bien défini&#xa0;: entrepreneurs, mères ou amateurs de sport</translation>
    </message>
    <message>
        <source>podcast_ads.challenges</source>
        <translation>Qui veut passe l’annonce, et qui écoute au volant ne clique pas sur un lien
La mesure est indirecte&#xa0;: un code de remise, ou demander à l’acheteur où il a entendu parler de vous</translation>
    </message>
    <message>
        <source>podcast_ads.start</source>
        <translation>Écouter les émissions que citent vos acheteurs et choisir la plus proche d’eux
Convenir de plusieurs épisodes de suite et donner à l’animateur des points, pas un texte figé
Réserver un code ou une page à l’émission et demander à chaque nouvel acheteur comment il vous a connu</translation>
    </message>
    <message>
        <source>pr</source>
        <translation>Relations presse</translation>
    </message>
    <message>
        <source>pr.about</source>
        <translation>Article ou entretien que les médias publient pour l’intérêt de leurs lecteurs, sans achat d’espace.</translation>
    </message>
    <message>
        <source>pr.benefits</source>
        <translation>Être cité par un média de confiance donne un crédit que la publicité n’apporte pas
Touche des inconnus et reste dans les résultats de recherche de votre nom</translation>
    </message>
    <message>
        <source>pr.challenges</source>
        <translation>C’est la rédaction qui décide, et l’article peut différer de vos souhaits
L’effet sur les ventes se mesure mal, et une agence coûte cher à une petite structure</translation>
    </message>
    <message>
        <source>pr.start</source>
        <translation>Trouver une vraie histoire&#xa0;: un constat de votre travail, un effet local, une idée rare
Dresser une courte liste de journalistes et de sites de votre domaine, et les lire
Envoyer un mot bref, une bonne photo et un numéro, puis relancer avec tact</translation>
    </message>
    <message>
        <source>price_promo</source>
        <translation>Promotions courtes</translation>
    </message>
    <message>
        <source>price_promo.about</source>
        <translation>Une remise ou un cadeau de quelques jours qui hâte la décision des hésitants.</translation>
    </message>
    <message>
        <source>price_promo.benefits</source>
        <translation>Les ventes bougent pendant l’offre même&#xa0;: elle écoule un stock lent ou remplit un creux
Facile à mener et claire à mesurer&#xa0;: les jours d’offre face aux jours ordinaires</translation>
    </message>
    <message>
        <source>price_promo.challenges</source>
        <translation>Qui aurait payé le prix entier profite aussi de la remise, et les ventes peuvent baisser ensuite
Des offres fréquentes apprennent à les attendre et affaiblissent le prix normal</translation>
    </message>
    <message>
        <source>price_promo.start</source>
        <translation>Calculer le bénéfice après remise avant d’annoncer, et vérifier si votre pays demande une autorisation
Lier l’offre à un temps fort et à une date de fin que vous respectez
Comparer le bénéfice de l’offre et des jours suivants à des jours ordinaires, pas les seules ventes</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Presse et magazines</translation>
    </message>
    <message>
        <source>print.about</source>
        <translation>Une annonce ou un espace payé dans un journal local ou un magazine spécialisé que lit votre public.</translation>
    </message>
    <message>
        <source>print.benefits</source>
        <translation>Un magazine spécialisé touche les gens d’un métier ou d’un loisir pendant qu’ils sont attentifs
Le papier reste au bureau ou en salle d’attente, et l’imprimé évoque le sérieux</translation>
    </message>
    <message>
        <source>print.challenges</source>
        <translation>On lit moins le papier qu’avant, et les lecteurs sont surtout plus âgés
Impossible de savoir qui a lu l’annonce sans coupon rapporté ni mention</translation>
    </message>
    <message>
        <source>print.start</source>
        <translation>Demander le tirage et le profil des lecteurs avant de réserver
Mettre dans l’annonce un coupon ou un code qui dit d’où vient l’acheteur
Réserver un numéro lié à votre saison, puis décider selon les coupons rapportés</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Publicités radio</translation>
    </message>
    <message>
        <source>radio.about</source>
        <translation>Une courte annonce sonore entre deux émissions, entendue sur la route et au travail.</translation>
    </message>
    <message>
        <source>radio.benefits</source>
        <translation>Touche les conducteurs de votre ville quand ils sont près de votre commerce
Plus simple à produire que la télévision, et peut démarrer en quelques jours</translation>
    </message>
    <message>
        <source>radio.challenges</source>
        <translation>On l’entend en étant occupé&#xa0;: seul ce qui se répète reste
Ni image du produit ni clic à mesurer, et changer de station est facile</translation>
    </message>
    <message>
        <source>radio.start</source>
        <translation>Choisir une station qu’écoutent vos acheteurs, à l’heure du trajet vers le travail ou du retour
Enregistrer une phrase courte qui répète le nom et le lieu, avec un numéro facile à retenir
Répéter l’annonce sur des jours rapprochés et demander aux acheteurs s’ils l’ont entendue</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>referral.about</source>
        <translation>Récompense annoncée pour l’acheteur qui vous envoie un ami, et pour l’ami à sa première commande.</translation>
    </message>
    <message>
        <source>referral.benefits</source>
        <translation>La parole d’un ami abrège le chemin de la confiance&#xa0;; la récompense suit la vente
Un code ou un lien relie chaque commande à son parrain</translation>
    </message>
    <message>
        <source>referral.challenges</source>
        <translation>Limité par le nombre d’acheteurs contents&#xa0;: peu utile à qui débute
On l’oublie sans rappel, et la récompense peut être détournée</translation>
    </message>
    <message>
        <source>referral.start</source>
        <translation>Choisir une récompense que votre marge supporte et utile aux deux
Faciliter l’envoi&#xa0;: un lien ou un code à partager par WhatsApp
En parler au bon moment&#xa0;: après la livraison ou un bon avis</translation>
    </message>
    <message>
        <source>retargeting</source>
        <translation>Reciblage publicitaire</translation>
    </message>
    <message>
        <source>retargeting.about</source>
        <translation>Annonces montrées à ceux qui ont visité votre site sans acheter, pour leur rappeler ce qu’ils ont vu.</translation>
    </message>
    <message>
        <source>retargeting.benefits</source>
        <translation>S’adresse à des gens qui vous connaissent, près de décider&#xa0;: effet vite visible
Le message est précis&#xa0;: le produit vu, le panier laissé, la question en suspens</translation>
    </message>
    <message>
        <source>retargeting.challenges</source>
        <translation>Une partie des acheteurs seraient revenus&#xa0;: les résultats paraissent meilleurs qu’en vrai
Limité par vos visites&#xa0;; poursuivre les gens avec la même annonce les lasse</translation>
    </message>
    <message>
        <source>retargeting.start</source>
        <translation>Installer le code de suivi avec une mention de confidentialité claire
Exclure les acheteurs, limiter la répétition et la durée du rappel
En priver un temps une partie des visiteurs pour voir ce qu’il ajoute vraiment</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Avis et témoignages</translation>
    </message>
    <message>
        <source>reviews.about</source>
        <translation>Recueil d’avis sincères d’acheteurs, montrés là où l’on décide&#xa0;: cartes, boutique, fiches produit.</translation>
    </message>
    <message>
        <source>reviews.benefits</source>
        <translation>La parole d’un acheteur rassure et peut valoriser chaque clic de recherche ou de publicité
Les avis s’accumulent, restent et montrent ce qu’il faut corriger</translation>
    </message>
    <message>
        <source>reviews.challenges</source>
        <translation>Peu d’acheteurs contents écrivent d’eux-mêmes&#xa0;: il faut demander et rappeler
Un mauvais avis est public&#xa0;; en acheter nuit à la confiance et peut être interdit</translation>
    </message>
    <message>
        <source>reviews.start</source>
        <translation>Envoyer le lien d’avis une fois le produit essayé
Répondre à tous, aux mauvais d’abord&#xa0;: s’excuser et dire ce qui a été corrigé
Afficher les plus utiles sur la fiche produit, avec l’accord de leurs auteurs</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Échantillons en magasin</translation>
    </message>
    <message>
        <source>sampling.about</source>
        <translation>Un échantillon, une dégustation ou un court essai offert à qui entre chez vous ou passe devant.</translation>
    </message>
    <message>
        <source>sampling.benefits</source>
        <translation>Qui goûte ou touche le produit décide dans la minute, même s’il ne le connaissait pas
Vous voyez les visages et entendez les avis&#xa0;: vous savez quoi améliorer</translation>
    </message>
    <message>
        <source>sampling.challenges</source>
        <translation>L’échantillon va aussi à beaucoup de gens qui n’achèteront pas, à vos frais
Il faut une personne aimable sur place, et cela ne convient pas aux produits chers</translation>
    </message>
    <message>
        <source>sampling.start</source>
        <translation>Choisir un produit dont l’échantillon coûte peu et qui plaît dès le premier essai
L’offrir aux heures d’affluence, près du point de vente
Compter les échantillons et les ventes du jour et les comparer à un jour ordinaire</translation>
    </message>
    <message>
        <source>seo</source>
        <translation>Référencement naturel</translation>
    </message>
    <message>
        <source>seo.about</source>
        <translation>Travail sur votre site pour apparaître dans les résultats gratuits quand on cherche ce que vous vendez.</translation>
    </message>
    <message>
        <source>seo.benefits</source>
        <translation>Une page bien placée peut amener des visiteurs intéressés des mois après le travail
L’effet se mesure&#xa0;: mots qui attirent les visiteurs, pages qui finissent en commande</translation>
    </message>
    <message>
        <source>seo.challenges</source>
        <translation>L’effet met souvent des mois à venir et les concurrents visent les mêmes mots
Demande un site rapide, des pages tenues à jour et un suivi régulier des positions</translation>
    </message>
    <message>
        <source>seo.start</source>
        <translation>Recueillir les mots et les questions de vos acheteurs quand ils cherchent votre produit
Créer une page claire par produit ou service principal, titrée avec leurs mots
Relier le site à Google Search Console et revoir les mots recherchés chaque mois</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>Annonces Shopping</translation>
    </message>
    <message>
        <source>shopping.about</source>
        <translation>Photo, prix et nom de votre boutique en tête des résultats, tirés des données de votre boutique.</translation>
    </message>
    <message>
        <source>shopping.benefits</source>
        <translation>Photo et prix se voient avant le clic&#xa0;: le visiteur arrive plus près de l’achat
Chaque produit se mesure à part&#xa0;: on voit lequel mérite plus de budget</translation>
    </message>
    <message>
        <source>shopping.challenges</source>
        <translation>La comparaison des prix est rude si d’autres vendent le même article moins cher
Exige une boutique en ligne et des données exactes&#xa0;: un prix faux peut bloquer l’article</translation>
    </message>
    <message>
        <source>shopping.start</source>
        <translation>Relier la boutique à Google Merchant Center et corriger les produits refusés
Mettre type, marque, taille et couleur dans le titre, comme on les cherche
Commencer par les produits à bonne marge toujours en stock&#xa0;; suspendre ce qui ne se vend pas</translation>
    </message>
    <message>
        <source>short_video</source>
        <translation>Vidéos courtes</translation>
    </message>
    <message>
        <source>short_video.about</source>
        <translation>Clips verticaux et rapides sur Reels, TikTok et YouTube Shorts, montrés même à ceux qui ne vous suivent pas.</translation>
    </message>
    <message>
        <source>short_video.benefits</source>
        <translation>Un clip simple peut toucher des inconnus sans acheter de publicité
Les taux de visionnage arrivent vite&#xa0;: on voit quelle idée mérite d’être reprise</translation>
    </message>
    <message>
        <source>short_video.challenges</source>
        <translation>Un clip s’oublie vite&#xa0;: il faut publier sans relâche et renouveler les idées
Les vues varient beaucoup et viennent souvent d’ailleurs ou de non-acheteurs</translation>
    </message>
    <message>
        <source>short_video.start</source>
        <translation>Filmer le vrai travail&#xa0;: préparation, emballage, avant et après
Commencer par le plan le plus fort et ajouter un texte lisible sans le son
Publier le même clip partout et comparer où il est vu jusqu’au bout</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>sms.about</source>
        <translation>Court message sur le téléphone d’acheteurs qui l’ont accepté, sous un nom d’expéditeur connu.</translation>
    </message>
    <message>
        <source>sms.benefits</source>
        <translation>Souvent lu peu après l’arrivée&#xa0;: bien pour un rappel ou une offre du jour
Touche tout téléphone, sans application ni connexion internet</translation>
    </message>
    <message>
        <source>sms.challenges</source>
        <translation>Peu de place, chaque envoi est payé, et inutile auprès d’inconnus
Sans accord, il dérange et peut être illégal&#xa0;; à l’excès, on vous bloque</translation>
    </message>
    <message>
        <source>sms.start</source>
        <translation>Recueillir et dater l’accord au paiement&#xa0;; déclarer le nom d’expéditeur chez un prestataire
Écrire une phrase&#xa0;: offre, échéance, lien court et moyen de se désinscrire
Envoyer à une heure convenable, hors nuit et prières, et compter les commandes</translation>
    </message>
    <message>
        <source>snap_ads</source>
        <translation>Publicités Snapchat</translation>
    </message>
    <message>
        <source>snap_ads.about</source>
        <translation>Publicités plein écran entre les stories, et filtres animés, ciblés par lieu et âge.</translation>
    </message>
    <message>
        <source>snap_ads.benefits</source>
        <translation>Large portée chez les jeunes et les familles, surtout en Arabie saoudite et au Koweït
Vite lancées pour une offre de week-end ou une ouverture, autour du magasin</translation>
    </message>
    <message>
        <source>snap_ads.challenges</source>
        <translation>Un geste suffit pour passer&#xa0;: une idée pas claire d’emblée est perdue
Snapchat pèse peu dans d’autres pays arabes, et les visites en magasin se mesurent mal</translation>
    </message>
    <message>
        <source>snap_ads.start</source>
        <translation>Vérifier d’abord que vos acheteurs utilisent Snapchat dans votre pays et votre ville
Filmer une annonce verticale et spontanée, avec l’offre et le nom dès le premier plan
Ajouter un code réservé à Snapchat pour voir ce qui en vient</translation>
    </message>
    <message>
        <source>snapchat_organic</source>
        <translation>Snapchat (organique)</translation>
    </message>
    <message>
        <source>snapchat_organic.about</source>
        <translation>Stories quotidiennes et spontanées de votre activité sur Snapchat, avec des clips dans Spotlight.</translation>
    </message>
    <message>
        <source>snapchat_organic.benefits</source>
        <translation>Vous rapproche d’un public jeune, surtout dans le Golfe, dans un style familier
L’offre du jour ou l’arrivage touche aussitôt les abonnés</translation>
    </message>
    <message>
        <source>snapchat_organic.challenges</source>
        <translation>Une story disparaît après un jour&#xa0;: s’arrêter, c’est s’effacer
Sans publicité on vous découvre peu, et les commandes se suivent mal</translation>
    </message>
    <message>
        <source>snapchat_organic.start</source>
        <translation>Ouvrir un profil public et afficher son code en boutique, sur les sacs et ailleurs
Filmer la journée&#xa0;: préparation, nouveautés, réponses aux abonnés
Réserver une offre aux abonnés avec un mot à dire en commandant, pour en voir l’effet</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>Sponsoring</translation>
    </message>
    <message>
        <source>sponsorship.about</source>
        <translation>Soutenir une équipe, un événement ou une cause qu’aime votre public, en échange de la présence de votre nom.</translation>
    </message>
    <message>
        <source>sponsorship.benefits</source>
        <translation>Associe votre nom à ce que les gens aiment&#xa0;: un club, une école ou un festival
Vous fait connaître de gens qui vous ignoraient, dans un cadre amical loin de la publicité</translation>
    </message>
    <message>
        <source>sponsorship.challenges</source>
        <translation>Un logo parmi tant d’autres peut passer inaperçu
Aucune vente directe ne se mesure, et la réputation de ceux que vous soutenez touche la vôtre</translation>
    </message>
    <message>
        <source>sponsorship.start</source>
        <translation>Choisir un événement où vont vos acheteurs, pas le plus grand
Demander, outre le logo, du concret&#xa0;: un coin, un essai ou un prix à votre nom
Recueillir le jour même les noms des intéressés, avec leur accord, puis leur écrire</translation>
    </message>
    <message>
        <source>storefront_sign</source>
        <translation>Enseigne et vitrine</translation>
    </message>
    <message>
        <source>storefront_sign.about</source>
        <translation>L’enseigne, l’éclairage et la vitrine que voit quiconque passe devant votre commerce.</translation>
    </message>
    <message>
        <source>storefront_sign.benefits</source>
        <translation>Payée une fois, elle travaille chaque jour devant tous les passants
Elle dit ce que vous vendez et que vous êtes ouvert&#xa0;: on entre quand on en a besoin</translation>
    </message>
    <message>
        <source>storefront_sign.challenges</source>
        <translation>Son effet est borné par le nombre de passants dans votre rue
Elle ne montre pas qui est entré grâce à elle, et une enseigne vieillie ou éteinte vous dessert</translation>
    </message>
    <message>
        <source>storefront_sign.start</source>
        <translation>Se placer en face et regarder si un inconnu comprend ce que vous vendez
Réparer l’éclairage, écrire en grand ce que vous vendez et vérifier l’autorisation municipale
Changer la vitrine à chaque saison et compter les entrées avant et après</translation>
    </message>
    <message>
        <source>tiktok_ads</source>
        <translation>Publicités TikTok</translation>
    </message>
    <message>
        <source>tiktok_ads.about</source>
        <translation>Clips verticaux payés, montrés au fil de ce que l’on regarde sur TikTok.</translation>
    </message>
    <message>
        <source>tiktok_ads.benefits</source>
        <translation>Font découvrir le produit à qui ne le cherchait pas, surtout si son usage étonne
Un simple clip au téléphone peut rivaliser avec une production coûteuse</translation>
    </message>
    <message>
        <source>tiktok_ads.challenges</source>
        <translation>Les clips s’usent vite&#xa0;: il en faut sans cesse de nouveaux
On y vient pour se distraire, et un budget trop petit n’apprend rien</translation>
    </message>
    <message>
        <source>tiktok_ads.start</source>
        <translation>Essayer les clips sans publicité, puis payer pour ceux qui ont plu
Montrer le problème puis le produit qui le résout, dès les premières secondes
Installer la mesure et laisser quelques jours à la campagne avant de juger</translation>
    </message>
    <message>
        <source>trade_show</source>
        <translation>Salons professionnels</translation>
    </message>
    <message>
        <source>trade_show.about</source>
        <translation>Un stand dans un salon spécialisé où viennent les acheteurs et les distributeurs de votre secteur.</translation>
    </message>
    <message>
        <source>trade_show.benefits</source>
        <translation>Des acheteurs inconnus viennent à vous, manipulent le produit et vous questionnent
Beaucoup de rencontres en peu de jours, et un aperçu de ce que montrent les concurrents</translation>
    </message>
    <message>
        <source>trade_show.challenges</source>
        <translation>Stand, aménagement et déplacement coûtent cher et se paient avant la première rencontre
Les cartes que personne ne relance après le salon ne servent à rien</translation>
    </message>
    <message>
        <source>trade_show.start</source>
        <translation>Visiter le salon une fois avant de réserver, pour voir si vos acheteurs y viennent
Prendre des rendez-vous avant l’ouverture au lieu d’attendre les passants
Noter aussitôt le besoin de chaque visiteur et l’appeler la semaine suivante</translation>
    </message>
    <message>
        <source>travel_agencies</source>
        <translation>Agences et réservation</translation>
    </message>
    <message>
        <source>travel_agencies.about</source>
        <translation>Vendre vos chambres ou vos excursions par des agences de voyages et des sites de réservation, contre commission.</translation>
    </message>
    <message>
        <source>travel_agencies.benefits</source>
        <translation>Des voyageurs de pays hors de votre portée vous voient au moment de comparer et de réserver
La commission porte sur la réservation, pas sur l’affichage, et les avis rassurent l’inconnu</translation>
    </message>
    <message>
        <source>travel_agencies.challenges</source>
        <translation>La commission réduit le gain de chaque réservation, et certains auraient réservé chez vous directement
Prix, classement et annulation suivent les règles du site, et les disponibilités sont à tenir à jour</translation>
    </message>
    <message>
        <source>travel_agencies.start</source>
        <translation>S’inscrire sur un site et dans une agence qu’utilisent vos hôtes
Écrire une description sincère dans leurs langues, avec des photos récentes, et demander un avis après le séjour
Calculer le bénéfice après commission et donner aux habitués une raison de réserver en direct</translation>
    </message>
    <message>
        <source>trend_forecast</source>
        <translation>Veille des tendances</translation>
    </message>
    <message>
        <source>trend_forecast.about</source>
        <translation>Suivre ce que les gens cherchent et ce dont ils parlent, pour prévoir leurs demandes des mois à venir.</translation>
    </message>
    <message>
        <source>trend_forecast.benefits</source>
        <translation>Vous préparez la demande avant qu’elle arrive&#xa0;: stock, contenu et message à temps
Aide à quitter ce qui faiblit avant d’en accumuler</translation>
    </message>
    <message>
        <source>trend_forecast.challenges</source>
        <translation>N’apporte aucune vente à elle seule, et son utilité ne se voit que plus tard
Certaines tendances meurent vite&#xa0;: y mettre beaucoup peut faire perdre</translation>
    </message>
    <message>
        <source>trend_forecast.start</source>
        <translation>Suivre chaque mois les recherches de votre domaine et les questions qui reviennent
Comparer les ventes de la saison à la précédente et noter ce qui monte et ce qui baisse
Essayer une tendance prometteuse en petite quantité avant d’aller plus loin</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>Publicités télévisées</translation>
    </message>
    <message>
        <source>tv.about</source>
        <translation>Un film court diffusé sur une chaîne et vu par un large public au même moment.</translation>
    </message>
    <message>
        <source>tv.benefits</source>
        <translation>Vous fait connaître d’un large public qui ignorait votre nom, et passer à l’écran rassure
Une forme à laquelle on est habitué chez soi, plus forte si une offre ou un coupon suit</translation>
    </message>
    <message>
        <source>tv.challenges</source>
        <translation>Tournage et diffusion coûtent cher, et un commerce local paie des spectateurs trop éloignés
Difficile de savoir qui a acheté grâce au film, et une grande part de l’effet n’apparaît qu’après des mois</translation>
    </message>
    <message>
        <source>tv.start</source>
        <translation>Demander le prix d’une chaîne locale avant de penser à une chaîne nationale
Tourner une seule idée, avec un nom clair et un moyen simple de vous joindre
Suivre les appels et les recherches de votre nom les jours de diffusion et les semaines d’après</translation>
    </message>
    <message>
        <source>upsell</source>
        <translation>Ventes additionnelles</translation>
    </message>
    <message>
        <source>upsell.about</source>
        <translation>Proposer une version plus complète ou un complément utile à qui achète déjà chez vous.</translation>
    </message>
    <message>
        <source>upsell.benefits</source>
        <translation>L’acheteur est devant vous et vous fait confiance&#xa0;: une bonne suggestion peut augmenter aussitôt son panier
Ni annonce ni nouveau public&#xa0;: une phrase du vendeur ou une case sur la page de paiement</translation>
    </message>
    <message>
        <source>upsell.challenges</source>
        <translation>S’arrête à vos acheteurs actuels et ne vous fait connaître de personne d’autre
Insister, ou proposer l’inutile, fait fuir l’acheteur</translation>
    </message>
    <message>
        <source>upsell.start</source>
        <translation>Regarder quels articles s’achètent souvent ensemble
Placer une seule suggestion, utile à l’acheteur, au paiement ou dans la bouche du vendeur
Comparer le panier moyen avant et après la suggestion</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>Webinaires</translation>
    </message>
    <message>
        <source>webinar.about</source>
        <translation>Séance en direct sur internet, sur inscription, pour apprendre quelque chose d’utile et vous interroger.</translation>
    </message>
    <message>
        <source>webinar.benefits</source>
        <translation>Qui s’inscrit et assiste donne ses coordonnées et son temps&#xa0;: souvent un prospect sérieux
Les questions révèlent les freins à l’achat, et l’enregistrement sert encore après</translation>
    </message>
    <message>
        <source>webinar.challenges</source>
        <translation>Une partie des inscrits ne vient pas&#xa0;; chaque séance exige invitations et rappels
Il faut un sujet qui mérite le temps, un orateur à l’aise et un suivi rapide</translation>
    </message>
    <message>
        <source>webinar.start</source>
        <translation>Choisir un problème précis de vos prospects et y apporter une réponse pratique
Ouvrir une page d’inscription courte, inviter votre liste et vos partenaires, puis relancer
Envoyer aux participants un résumé et une prochaine étape claire</translation>
    </message>
    <message>
        <source>whatsapp</source>
        <translation>WhatsApp Business</translation>
    </message>
    <message>
        <source>whatsapp.about</source>
        <translation>Messages WhatsApp Business à des acheteurs consentants&#xa0;: offres, confirmations et réponses.</translation>
    </message>
    <message>
        <source>whatsapp.benefits</source>
        <translation>Une appli que beaucoup ouvrent chaque jour&#xa0;; y répondre, c’est déjà avancer vers l’achat
Photos, catalogue et lien de paiement tiennent dans la même conversation</translation>
    </message>
    <message>
        <source>whatsapp.challenges</source>
        <translation>Envoyer en nombre est souvent payant, et trop de signalements peuvent bloquer le numéro
On attend une réponse rapide&#xa0;: il faut quelqu’un, ou des réponses prêtes</translation>
    </message>
    <message>
        <source>whatsapp.start</source>
        <translation>Ouvrir un compte professionnel sur un numéro à part&#xa0;; remplir catalogue et horaires
Demander un accord explicite pour les offres et permettre d’en sortir d’un mot
Préparer des réponses aux questions courantes et des étiquettes pour les commandes</translation>
    </message>
    <message>
        <source>x_ads</source>
        <translation>Publicités X</translation>
    </message>
    <message>
        <source>x_ads.about</source>
        <translation>Des posts payants montrés dans le fil de ceux qui suivent les sujets, les comptes et les événements que vous choisissez.</translation>
    </message>
    <message>
        <source>x_ads.benefits</source>
        <translation>S’invite dans une conversation du moment&#xa0;: un match, une saison, un événement que suit votre public
Peut démarrer le jour même, avec une petite somme pour essayer</translation>
    </message>
    <message>
        <source>x_ads.challenges</source>
        <translation>Un post défile vite et s’oublie s’il n’est pas répété
Des réponses publiques négatives peuvent suivre l’annonce&#xa0;: quelqu’un doit veiller et répondre</translation>
    </message>
    <message>
        <source>x_ads.start</source>
        <translation>Choisir un sujet dont vos acheteurs parlent vraiment, pas toutes les tendances
Écrire une phrase claire, avec une image et un lien vers la page de l’offre
Essayer deux versions avec un petit budget et arrêter celle qui n’amène pas de visites sérieuses</translation>
    </message>
    <message>
        <source>x_organic</source>
        <translation>X (organique)</translation>
    </message>
    <message>
        <source>x_organic.about</source>
        <translation>Votre présence sur X&#xa0;: messages, fils et réponses dans les conversations de votre domaine.</translation>
    </message>
    <message>
        <source>x_organic.benefits</source>
        <translation>Une réponse au bon moment sur un sujet en vue peut vous faire connaître en quelques heures
Montre ce que l’on dit de vous et de vos concurrents, avec leurs mots</translation>
    </message>
    <message>
        <source>x_organic.challenges</source>
        <translation>Un message vit quelques heures&#xa0;: il faut être présent presque chaque jour
Les plaintes sont publiques et se répandent vite&#xa0;; un faux pas de ton coûte cher</translation>
    </message>
    <message>
        <source>x_organic.start</source>
        <translation>Enregistrer une recherche avec votre nom, votre domaine et votre ville, et la suivre
Écrire un fil sur une erreur courante de votre domaine et l’épingler
Répondre en public à chaque question ou plainte, puis poursuivre en privé</translation>
    </message>
    <message>
        <source>youtube_ads</source>
        <translation>Publicités YouTube</translation>
    </message>
    <message>
        <source>youtube_ads.about</source>
        <translation>Des vidéos payantes diffusées avant ou entre les vidéos que votre public regarde sur YouTube.</translation>
    </message>
    <message>
        <source>youtube_ads.benefits</source>
        <translation>Montre le produit à l’œuvre&#xa0;: même ceux qui ne le connaissaient pas le comprennent
Vous choisissez les thèmes et la ville et, dans beaucoup de formats, payez les vues et non les passages</translation>
    </message>
    <message>
        <source>youtube_ads.challenges</source>
        <translation>La plupart attendent le bouton pour passer&#xa0;: un début faible perd l’annonce
Il faut une bonne vidéo, renouvelée dès que le public s’en lasse</translation>
    </message>
    <message>
        <source>youtube_ads.start</source>
        <translation>Filmer une vidéo courte qui s’ouvre sur le problème de l’acheteur et vous nomme tôt
Viser des chaînes et des thèmes proches de ce que vous vendez, dans votre ville
Regarder combien vont au bout et combien visitent le site, et changer un début faible</translation>
    </message>
    <message>
        <source>youtube_organic</source>
        <translation>Chaîne YouTube</translation>
    </message>
    <message>
        <source>youtube_organic.about</source>
        <translation>Vidéos qui expliquent, testent ou comparent, publiées sur votre chaîne et trouvées par la recherche et les suggestions.</translation>
    </message>
    <message>
        <source>youtube_organic.benefits</source>
        <translation>Une vidéo utile peut être vue longtemps et toucher des gens qui ne vous connaissaient pas
Voir le produit à l’usage crée une confiance que les photos donnent rarement</translation>
    </message>
    <message>
        <source>youtube_organic.challenges</source>
        <translation>Tournage et montage prennent du temps et du savoir-faire&#xa0;; les pauses affaiblissent la chaîne
La plupart des spectateurs restent sur YouTube&#xa0;: peu de commandes directes au début</translation>
    </message>
    <message>
        <source>youtube_organic.start</source>
        <translation>Choisir une question recherchée et y répondre dans une seule vidéo claire
Filmer au téléphone près d’une fenêtre, en soignant le son avant l’image
Titrer avec les mots recherchés et mettre le lien du produit en tête de description</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>AE</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>AE.differs</source>
        <translation>La population vient de nombreux pays&#xa0;: l’anglais est souvent nécessaire avec l’arabe, TikTok est en tête et le week-end est samedi et dimanche. La publicité y est plus chère que dans la plupart des pays arabes, et les appels et messages commerciaux dépendent d’un accord préalable et d’un registre d’opposition.</translation>
    </message>
    <message>
        <source>BH</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>BH.differs</source>
        <translation>TikTok est en tête, le marché est petit et resserré, et le week-end est vendredi et samedi. Beaucoup d’acheteurs viennent d’Arabie saoudite le week-end&#xa0;: il peut être utile de leur parler aussi.</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>DJ.differs</source>
        <translation>Le marché est petit et plurilingue&#xa0;: français et arabe avec le somali et l’afar. Enseigne, radio et bouche-à-oreille peuvent atteindre ceux que les plateformes ne touchent pas.</translation>
    </message>
    <message>
        <source>DZ</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>DZ.differs</source>
        <translation>Facebook est en tête des plateformes, arabe et français sont employés ensemble, et le week-end est vendredi et samedi. Le paiement à la livraison domine, et une carte locale peut ne pas régler les annonces des plateformes mondiales&#xa0;: vérifier avant de planifier.</translation>
    </message>
    <message>
        <source>EG</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>EG.differs</source>
        <translation>Un grand marché où la publicité est bon marché, YouTube en tête des plateformes, le paiement à la livraison courant et le week-end vendredi et samedi. Une partie de la population est hors ligne, et le marketing électronique exige l’accord du destinataire et un moyen de refuser.</translation>
    </message>
    <message>
        <source>IQ</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>IQ.differs</source>
        <translation>Facebook, Instagram et TikTok sont répandus et la vente par messages habituelle&#xa0;; le week-end est vendredi et samedi. Le paiement à la livraison est le plus courant, et au Kurdistan le kurde peut être nécessaire avec l’arabe.</translation>
    </message>
    <message>
        <source>JO</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>JO.differs</source>
        <translation>YouTube est en tête des plateformes, Facebook et WhatsApp sont très répandus, et le week-end est vendredi et samedi. Vérifier que TikTok est accessible dans le pays avant d’y fonder un plan.</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>KM.differs</source>
        <translation>Le marché est petit et réparti sur des îles, et le comorien est la langue de tous les jours avec le français et l’arabe. Facebook, radio et bouche-à-oreille sont des voies pratiques, et l’argent liquide domine.</translation>
    </message>
    <message>
        <source>KW</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>KW.differs</source>
        <translation>TikTok est en tête, Snapchat et Instagram bien présents, et le week-end est vendredi et samedi. Le marché est petit et l’on s’y connaît&#xa0;: l’avis d’un influenceur local ou une recommandation circule vite.</translation>
    </message>
    <message>
        <source>LB</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>LB.differs</source>
        <translation>Les prix s’affichent en dollars comme en livres, et les cartes locales peuvent ne pas payer les plateformes étrangères&#xa0;: vérifier d’abord. WhatsApp, Instagram et Facebook sont répandus, l’arabe se mêle au français et à l’anglais, et le week-end est samedi et dimanche.</translation>
    </message>
    <message>
        <source>LY</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>LY.differs</source>
        <translation>Facebook est en tête des plateformes et beaucoup de ventes passent par ses pages et ses messages&#xa0;; le week-end est vendredi et samedi. L’argent liquide domine et payer des annonces depuis le pays peut être difficile&#xa0;: vérifier d’abord.</translation>
    </message>
    <message>
        <source>MA</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>MA.differs</source>
        <translation>Facebook est en tête des plateformes, on mêle darija, arabe et français&#xa0;: essayer plusieurs langues, et le week-end est samedi et dimanche. Le paiement à la livraison est courant, et le mois hégirien peut commencer un jour plus tard.</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>MR.differs</source>
        <translation>Arabe et français sont employés ensemble, et Facebook et WhatsApp sont répandus. L’argent liquide et les portefeuilles mobiles sont plus courants que les cartes&#xa0;: s’assurer du moyen de payer les plateformes.</translation>
    </message>
    <message>
        <source>OM</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>OM.differs</source>
        <translation>YouTube est en tête des plateformes, les villes sont éloignées et la livraison pèse sur l’offre, et le week-end est vendredi et samedi. Le mois hégirien peut commencer un jour après certains voisins&#xa0;: attendre l’annonce officielle avant de publier des vœux.</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>PS.differs</source>
        <translation>Facebook est en tête des plateformes, plusieurs monnaies circulent&#xa0;: l’indiquer avec chaque prix, et le week-end est le plus souvent vendredi et samedi. Circuler entre les villes peut être difficile&#xa0;: cibler les zones que vous pouvez servir.</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>QA.differs</source>
        <translation>TikTok est en tête, les résidents parlent de nombreuses langues&#xa0;: l’arabe et l’anglais ensemble servent mieux, et le week-end est vendredi et samedi. Le public est restreint et se lasse vite d’une même annonce.</translation>
    </message>
    <message>
        <source>SA</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>SA.differs</source>
        <translation>Presque tout le monde est en ligne, Snapchat et TikTok sont forts à côté de WhatsApp, et le week-end est vendredi et samedi. Le courriel, le SMS et WhatsApp à but commercial exigent l’accord préalable du destinataire.</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>SD.differs</source>
        <translation>Payer les plateformes depuis le pays peut être impossible, et la monnaie comme le réseau sont instables&#xa0;: revoir souvent les prix. WhatsApp, Facebook et le bouche-à-oreille sont les voies habituelles, et le week-end est vendredi et samedi.</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>SO.differs</source>
        <translation>Le somali est la langue de tous les jours, le paiement mobile est répandu et les prix souvent donnés en dollars. Facebook, WhatsApp et le bouche-à-oreille sont des voies habituelles&#xa0;; vérifier que l’on peut payer les plateformes.</translation>
    </message>
    <message>
        <source>SY</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>SY.differs</source>
        <translation>Payer des annonces sur les plateformes mondiales depuis le pays peut être impossible&#xa0;: le vérifier avant de les prévoir. Facebook, WhatsApp et le bouche-à-oreille sont les voies habituelles, et le week-end est vendredi et samedi.</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>TN.differs</source>
        <translation>Facebook est en tête des plateformes, le tunisien et le français coexistent dans la publicité, et le week-end est samedi et dimanche. Vérifier le moyen de paiement des plateformes étrangères&#xa0;: les cartes locales peuvent être limitées en devises.</translation>
    </message>
    <message>
        <source>YE</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>YE.differs</source>
        <translation>Payer les plateformes depuis le pays peut être impossible et le taux de change varie beaucoup d’une zone à l’autre&#xa0;: vérifier les deux. WhatsApp, Facebook et le bouche-à-oreille sont au plus près des gens, et le week-end est vendredi et samedi.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>Nous n’avons pas de chiffres propres à ce pays et utilisons des moyennes à larges fourchettes. Vérifier ses plateformes principales, son week-end, ses moyens de paiement et ses règles sur les messages commerciaux.</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>AED</source>
        <translation>dirham des Émirats</translation>
    </message>
    <message>
        <source>AED.symbol</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>BHD</source>
        <translation>dinar bahreïni</translation>
    </message>
    <message>
        <source>BHD.symbol</source>
        <translation>BHD</translation>
    </message>
    <message>
        <source>DJF</source>
        <translation>franc de Djibouti</translation>
    </message>
    <message>
        <source>DJF.symbol</source>
        <translation>DJF</translation>
    </message>
    <message>
        <source>DZD</source>
        <translation>dinar algérien</translation>
    </message>
    <message>
        <source>DZD.symbol</source>
        <translation>DZD</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>livre égyptienne</translation>
    </message>
    <message>
        <source>EGP.symbol</source>
        <translation>EGP</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>EUR.symbol</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>ILS</source>
        <translation>shekel israélien</translation>
    </message>
    <message>
        <source>ILS.symbol</source>
        <translation>ILS</translation>
    </message>
    <message>
        <source>IQD</source>
        <translation>dinar irakien</translation>
    </message>
    <message>
        <source>IQD.symbol</source>
        <translation>IQD</translation>
    </message>
    <message>
        <source>JOD</source>
        <translation>dinar jordanien</translation>
    </message>
    <message>
        <source>JOD.symbol</source>
        <translation>JOD</translation>
    </message>
    <message>
        <source>KMF</source>
        <translation>franc comorien</translation>
    </message>
    <message>
        <source>KMF.symbol</source>
        <translation>KMF</translation>
    </message>
    <message>
        <source>KWD</source>
        <translation>dinar koweïtien</translation>
    </message>
    <message>
        <source>KWD.symbol</source>
        <translation>KWD</translation>
    </message>
    <message>
        <source>LBP</source>
        <translation>livre libanaise</translation>
    </message>
    <message>
        <source>LBP.symbol</source>
        <translation>LBP</translation>
    </message>
    <message>
        <source>LYD</source>
        <translation>dinar libyen</translation>
    </message>
    <message>
        <source>LYD.symbol</source>
        <translation>LYD</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>dirham marocain</translation>
    </message>
    <message>
        <source>MAD.symbol</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>MRU</source>
        <translation>ouguiya mauritanien</translation>
    </message>
    <message>
        <source>MRU.symbol</source>
        <translation>MRU</translation>
    </message>
    <message>
        <source>OMR</source>
        <translation>rial omanais</translation>
    </message>
    <message>
        <source>OMR.symbol</source>
        <translation>OMR</translation>
    </message>
    <message>
        <source>QAR</source>
        <translation>riyal qatari</translation>
    </message>
    <message>
        <source>QAR.symbol</source>
        <translation>QAR</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>riyal saoudien</translation>
    </message>
    <message>
        <source>SAR.symbol</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>livre soudanaise</translation>
    </message>
    <message>
        <source>SDG.symbol</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>shilling somalien</translation>
    </message>
    <message>
        <source>SOS.symbol</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>SYP</source>
        <translation>livre syrienne</translation>
    </message>
    <message>
        <source>SYP.symbol</source>
        <translation>SYP</translation>
    </message>
    <message>
        <source>TND</source>
        <translation>dinar tunisien</translation>
    </message>
    <message>
        <source>TND.symbol</source>
        <translation>TND</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>dollar américain</translation>
    </message>
    <message>
        <source>USD.symbol</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>YER</source>
        <translation>rial yéménite</translation>
    </message>
    <message>
        <source>YER.symbol</source>
        <translation>YER</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>article.directions</source>
        <translation>Article sur l’entrant et le sortant</translation>
    </message>
    <message>
        <source>article.streams</source>
        <translation>Article sur l’amont et l’aval</translation>
    </message>
    <message>
        <source>claim.ad_blocking</source>
        <translation>Le blocage des publicités devait coûter 2,12 milliards de dollars de recettes en 2020.</translation>
    </message>
    <message>
        <source>claim.emails</source>
        <translation>Un employé de bureau reçoit 120 courriels par jour, dont 55&#xa0;% d’indésirables.</translation>
    </message>
    <message>
        <source>claim.interruptions</source>
        <translation>Une personne moyenne subit plus de 2&#x202f;000 interruptions publicitaires par jour.</translation>
    </message>
    <message>
        <source>claim.ninety_ten</source>
        <translation>La plupart des professionnels consacrent 90&#xa0;% de leurs efforts au sortant et 10&#xa0;% à l’entrant, et l’article conseille d’inverser. Rawafid n’inverse rien d’office&#xa0;: il calcule ce qui convient à chaque client.</translation>
    </message>
    <message>
        <source>claim.online_search</source>
        <translation>Jusqu’à 63&#xa0;% des consommateurs commencent un achat par une recherche en ligne.</translation>
    </message>
    <message>
        <source>claim.spotify</source>
        <translation>Spotify comptait 271 millions d’utilisateurs actifs en décembre 2019&#xa0;: la radio a perdu du poids.</translation>
    </message>
    <message>
        <source>content.blog</source>
        <translation>Articles de blog</translation>
    </message>
    <message>
        <source>content.case_studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>content.demonstrations</source>
        <translation>Démonstrations</translation>
    </message>
    <message>
        <source>content.follow_up</source>
        <translation>Courriel de suivi</translation>
    </message>
    <message>
        <source>content.guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>content.podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>content.prices</source>
        <translation>Prix clairs</translation>
    </message>
    <message>
        <source>content.product_comparisons</source>
        <translation>Comparatifs de produits</translation>
    </message>
    <message>
        <source>content.reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>content.reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>content.social_posts</source>
        <translation>Publications sociales</translation>
    </message>
    <message>
        <source>content.testimonials</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>content.video</source>
        <translation>Vidéos explicatives</translation>
    </message>
    <message>
        <source>content.webinars</source>
        <translation>Webinaires</translation>
    </message>
    <message>
        <source>lesson.channels</source>
        <translation>Peu de canaux, bien servis</translation>
    </message>
    <message>
        <source>lesson.channels.about</source>
        <translation>Placez argent et heures là où vous pourrez tenir.</translation>
    </message>
    <message>
        <source>lesson.channels.example</source>
        <translation>Une couturière qui avait six heures par semaine a choisi des messages à ses clientes et un seul compte qui montre son travail, et a laissé le reste.</translation>
    </message>
    <message>
        <source>lesson.channels.text</source>
        <translation>Chaque canal demande un minimum d’argent ou de temps pour agir. Qui répartit peu sur beaucoup ne l’atteint nulle part. Commencez par deux ou trois.
Choisissez des deux côtés&#xa0;: un canal proche de la vente pour les premières commandes, et un autre qui vous fait connaître pour la suite. Et comptez le temps comme l’argent&#xa0;: un canal gratuit qui prend dix heures par semaine n’est pas gratuit.</translation>
    </message>
    <message>
        <source>lesson.channels.todo</source>
        <translation>Ouvrez la recommandation, lisez la raison de chaque canal et choisissez par quoi commencer cette semaine.</translation>
    </message>
    <message>
        <source>lesson.content</source>
        <translation>Trois contenus en chemin</translation>
    </message>
    <message>
        <source>lesson.content.about</source>
        <translation>Un contenu pour le début, le milieu et la fin.</translation>
    </message>
    <message>
        <source>lesson.content.example</source>
        <translation>Un cabinet dentaire&#xa0;: «&#xa0;Quand votre enfant a-t-il besoin d’un appareil&#xa0;?&#xa0;», puis «&#xa0;Les types d’appareils et leurs différences&#xa0;», puis «&#xa0;Nos prix et l’avis des parents&#xa0;».</translation>
    </message>
    <message>
        <source>lesson.content.text</source>
        <translation>Faites trois contenus, pas plus. Un pour le début, qui répond à une question que l’on se pose avant de vous connaître. Un pour le milieu, qui compare honnêtement des choix. Un pour la fin, qui rassure&#xa0;: un prix clair, la parole d’un acheteur, comment rendre l’article.
Reliez-les&#xa0;: la fin de chacun mène au suivant. Et donnez à chacun un chiffre à suivre&#xa0;: les vues du premier, les messages venus du deuxième, les commandes venues du troisième.</translation>
    </message>
    <message>
        <source>lesson.content.todo</source>
        <translation>Regardez les étapes du parcours dans le guide et créez le contenu qui vous manque.</translation>
    </message>
    <message>
        <source>lesson.customer</source>
        <translation>À qui vendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>lesson.customer.about</source>
        <translation>Premier jour&#xa0;: un acheteur, un besoin.</translation>
    </message>
    <message>
        <source>lesson.customer.example</source>
        <translation>Une petite brûlerie croyait que ses acheteurs voulaient du «&#xa0;café de spécialité&#xa0;». Ils ont dit&#xa0;: «&#xa0;un café qui ne me brûle pas l’estomac&#xa0;». C’est devenu sa première phrase.</translation>
    </message>
    <message>
        <source>lesson.customer.text</source>
        <translation>Avant toute publicité, connaissez une personne qui a besoin de ce que vous vendez. Qui est-elle&#xa0;? Quand vient le besoin&#xa0;? Que fait-elle aujourd’hui à votre place&#xa0;? Avec quels mots décrit-elle son problème&#xa0;?
C’est le premier travail d’amont et il ne coûte rien&#xa0;: cinq courtes conversations avec des acheteurs ou des gens qui leur ressemblent. Ne proposez rien. Demandez-leur la dernière fois qu’ils ont eu besoin d’un produit comme le vôtre et notez leurs mots tels quels&#xa0;: ce seront ceux de votre page et de vos annonces.</translation>
    </message>
    <message>
        <source>lesson.customer.todo</source>
        <translation>Parlez à cinq personnes, puis répondez aux questions du questionnaire sur vos acheteurs.</translation>
    </message>
    <message>
        <source>lesson.promise</source>
        <translation>Une phrase, un endroit</translation>
    </message>
    <message>
        <source>lesson.promise.about</source>
        <translation>Dites clairement ce que vous offrez, là où l’on cherche.</translation>
    </message>
    <message>
        <source>lesson.promise.example</source>
        <translation>«&#xa0;Les fournitures scolaires chez vous avant la rentrée&#xa0;»&#xa0;: pour qui, quoi et quand, en une phrase.</translation>
    </message>
    <message>
        <source>lesson.promise.text</source>
        <translation>Écrivez une phrase qu’un inconnu comprend en cinq secondes&#xa0;: pour qui, ce qui s’améliore pour lui, et pourquoi vous. S’il faut l’expliquer, récrivez-la.
Placez-la ensuite à l’endroit où l’on vous cherchera&#xa0;: votre fiche sur la carte si vous avez un local, une page simple ou un compte social bien tenu. On y trouve ce que vous vendez, à quel prix, où, comment commander, et de vraies photos. Un seul endroit complet vaut mieux que cinq inachevés.</translation>
    </message>
    <message>
        <source>lesson.promise.todo</source>
        <translation>Écrivez votre phrase, complétez un endroit où l’on vous trouve, puis répondez aux questions sur vos moyens.</translation>
    </message>
    <message>
        <source>lesson.sale</source>
        <translation>Première offre, première vente</translation>
    </message>
    <message>
        <source>lesson.sale.about</source>
        <translation>Une offre courte à ceux qui vous connaissent, puis apprenez-en.</translation>
    </message>
    <message>
        <source>lesson.sale.example</source>
        <translation>«&#xa0;Le Ramadan approche&#xa0;: le coffret de dattes à l’ancien prix jusqu’à jeudi, commande par un seul message.&#xa0;» Une raison, un jour, un geste.</translation>
    </message>
    <message>
        <source>lesson.sale.text</source>
        <translation>Les plus proches de la première commande sont ceux qui vous connaissent&#xa0;: vos interlocuteurs, vos abonnés, ceux qui ont demandé sans acheter. Faites-leur une offre claire, avec une raison, un jour de fin et une seule étape pour commander.
Et dès la première commande, demandez à chacun&#xa0;: comment nous avez-vous connus&#xa0;? Notez la réponse. C’est l’étude de marché la moins chère, et Rawafid y apprend ce qui marche chez vous&#xa0;: son conseil devient plus précis. Et ne jugez pas l’amont aux ventes de la semaine&#xa0;: chaque approche a sa mesure.</translation>
    </message>
    <message>
        <source>lesson.sale.todo</source>
        <translation>Fixez une offre avec une date de fin, notez d’où vient chaque commande, puis comparez les approches à la page de comparaison.</translation>
    </message>
    <message>
        <source>stage.after</source>
        <translation>Après l’achat</translation>
    </message>
    <message>
        <source>stage.after.about</source>
        <translation>Il a acheté. Bien servi, il revient&#xa0;; si vous le lui demandez, il parle de vous. Les acheteurs satisfaits sont vos promoteurs les plus crédibles et les moins chers.</translation>
    </message>
    <message>
        <source>stage.after.asks</source>
        <translation>«&#xa0;Vais-je revenir, et les recommander&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>stage.compare</source>
        <translation>Le milieu&#xa0;: la comparaison</translation>
    </message>
    <message>
        <source>stage.compare.about</source>
        <translation>La liste s’est réduite à quelques choix que l’acheteur met en balance. Montrez les différences honnêtement, même celles qui ne vous avantagent pas&#xa0;: c’est ici que se gagne la confiance.</translation>
    </message>
    <message>
        <source>stage.compare.asks</source>
        <translation>«&#xa0;Lequel me convient&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>stage.decide</source>
        <translation>La fin&#xa0;: la décision</translation>
    </message>
    <message>
        <source>stage.decide.about</source>
        <translation>Il est sur le point d’acheter et vérifie ce qui l’inquiète encore&#xa0;: le prix, l’avis des autres, ce qui se passe s’il n’est pas satisfait. Levez le doute, puis facilitez le dernier pas.</translation>
    </message>
    <message>
        <source>stage.decide.asks</source>
        <translation>«&#xa0;Puis-je leur faire confiance, et comment acheter&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>stage.discover</source>
        <translation>Le début&#xa0;: la découverte</translation>
    </message>
    <message>
        <source>stage.discover.about</source>
        <translation>L’acheteur ressent un besoin ou un problème et découvre les solutions possibles. Il ne vous connaît pas encore&#xa0;: ne commencez pas par le prix, aidez-le à comprendre.</translation>
    </message>
    <message>
        <source>stage.discover.asks</source>
        <translation>«&#xa0;Quel est mon problème, et a-t-il une solution&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>story.pineapple</source>
        <translation>L’éplucheur d’ananas</translation>
    </message>
    <message>
        <source>story.pineapple.text</source>
        <translation>Une boutique en ligne vend un outil qui épluche les ananas. Peu de gens le cherchent, car peu achètent de l’ananas frais.
En amont, la boutique filme une recette à l’ananas frais qui se partage de proche en proche. On en a envie, et éplucher le fruit devient un problème. La vidéo n’a rien vendu le jour même, mais elle a créé l’envie.
Vient ensuite l’aval&#xa0;: une courte promotion sur Instagram le jour international de l’ananas, le 27 juin, pour ceux qui ont vu la recette. Cette fois, ils cliquent et achètent. La première action a rendu la seconde possible.</translation>
    </message>
    <message>
        <source>story.search</source>
        <translation>Celui qui cherchait</translation>
    </message>
    <message>
        <source>story.search.text</source>
        <translation>La responsable d’un petit cabinet cherche un logiciel pour ses rendez-vous et trouve un article qui compare honnêtement les outils. Il se termine par une invitation à un court webinaire&#xa0;; elle s’inscrit avec son nom et son adresse.
Après le webinaire, elle se demande si cela a réussi à quelqu’un. Arrive l’histoire d’un cabinet semblable au sien, et elle demande une démonstration. Quand elle parle au vendeur, elle a compris la solution et elle est à moitié convaincue.
Personne ne l’a interrompue. Chaque étape a répondu à une question au moment où elle se la posait.</translation>
    </message>
    <message>
        <source>story.sofa</source>
        <translation>Le canapé</translation>
    </message>
    <message>
        <source>story.sofa.text</source>
        <translation>Un homme au volant aperçoit le panneau d’un magasin de meubles. Il se dit que son canapé est vieux, puis oublie.
Quelques semaines plus tard, une publicité du même magasin coupe les informations&#xa0;; il s’en souvient, puis oublie encore. Des mois après, un bon de réduction du magasin arrive chez lui&#xa0;: il y va et achète.
Qu’est-ce qui a vendu le canapé&#xa0;? Lui répondra&#xa0;: le bon. Mais le panneau et la publicité l’avaient préparé. Rawafid appelle cela la rémanence&#xa0;: chaque contact laisse quelque chose au suivant.</translation>
    </message>
    <message>
        <source>term.ad_blocking</source>
        <translation>Blocage de publicités</translation>
    </message>
    <message>
        <source>term.ad_blocking.about</source>
        <translation>Un logiciel qui empêche les annonces de s’afficher&#xa0;: un des signes que l’interruption lasse.</translation>
    </message>
    <message>
        <source>term.ad_blocking.also</source>
        <translation>bloqueur</translation>
    </message>
    <message>
        <source>term.approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>term.approach.about</source>
        <translation>Une façon de faire du marketing. Rawafid en a quatre&#xa0;: amont et aval, entrant et sortant.</translation>
    </message>
    <message>
        <source>term.approach.also</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <source>term.audience</source>
        <translation>Public cible</translation>
    </message>
    <message>
        <source>term.audience.about</source>
        <translation>Les gens qui peuvent vous acheter et que vous pouvez atteindre.</translation>
    </message>
    <message>
        <source>term.audience.also</source>
        <translation>cible, segment</translation>
    </message>
    <message>
        <source>term.awareness</source>
        <translation>Notoriété</translation>
    </message>
    <message>
        <source>term.awareness.about</source>
        <translation>Que les gens connaissent votre marque et s’en souviennent quand vient le besoin.</translation>
    </message>
    <message>
        <source>term.awareness.also</source>
        <translation>notoriété de marque</translation>
    </message>
    <message>
        <source>term.banner</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>term.banner.about</source>
        <translation>Une annonce en image dans un site ou une application.</translation>
    </message>
    <message>
        <source>term.banner.also</source>
        <translation>display</translation>
    </message>
    <message>
        <source>term.benchmark</source>
        <translation>Référence du secteur</translation>
    </message>
    <message>
        <source>term.benchmark.about</source>
        <translation>Ce que des entreprises comme la vôtre obtiennent d’habitude. Un point de départ, pas un objectif.</translation>
    </message>
    <message>
        <source>term.benchmark.also</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>term.brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>term.brand.about</source>
        <translation>Ce qui vient à l’esprit quand on entend votre nom, pas seulement le logo.</translation>
    </message>
    <message>
        <source>term.brand.also</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>term.budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>term.budget.about</source>
        <translation>L’argent que vous consacrez au marketing chaque mois, avec vos heures de travail.</translation>
    </message>
    <message>
        <source>term.budget.also</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>term.build_up</source>
        <translation>Effet cumulé</translation>
    </message>
    <message>
        <source>term.build_up.about</source>
        <translation>Comment les résultats s’ajoutent mois après mois, certains canaux plus tard que d’autres.</translation>
    </message>
    <message>
        <source>term.build_up.also</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>term.carry_over</source>
        <translation>Rémanence</translation>
    </message>
    <message>
        <source>term.carry_over.about</source>
        <translation>Ce qui reste de l’effet dans les semaines suivantes, comme dans l’histoire du canapé.</translation>
    </message>
    <message>
        <source>term.carry_over.also</source>
        <translation>adstock</translation>
    </message>
    <message>
        <source>term.case_study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>term.case_study.about</source>
        <translation>Une courte histoire chiffrée&#xa0;: le problème d’un acheteur, ce que vous avez fait, ce qui a changé.</translation>
    </message>
    <message>
        <source>term.case_study.also</source>
        <translation>cas client</translation>
    </message>
    <message>
        <source>term.channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>term.channel.about</source>
        <translation>Un chemin par lequel votre message atteint les gens&#xa0;: un compte social, une annonce de recherche, un salon, une enseigne.</translation>
    </message>
    <message>
        <source>term.channel.also</source>
        <translation>support, média</translation>
    </message>
    <message>
        <source>term.click_rate</source>
        <translation>Taux de clic</translation>
    </message>
    <message>
        <source>term.click_rate.about</source>
        <translation>Sur cent affichages d’une annonce, combien ont été cliqués.</translation>
    </message>
    <message>
        <source>term.click_rate.also</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>term.client_and_customer</source>
        <translation>Client et acheteur</translation>
    </message>
    <message>
        <source>term.client_and_customer.about</source>
        <translation>Dans Rawafid, le client est l’entreprise conseillée&#xa0;; les acheteurs sont ceux qui lui achètent.</translation>
    </message>
    <message>
        <source>term.client_and_customer.also</source>
        <translation>consommateur</translation>
    </message>
    <message>
        <source>term.cold_call</source>
        <translation>Prospection téléphonique</translation>
    </message>
    <message>
        <source>term.cold_call.about</source>
        <translation>Un appel à quelqu’un qui ne l’attend pas, pour proposer un produit. Vérifiez d’abord ce que permet la loi de votre pays.</translation>
    </message>
    <message>
        <source>term.cold_call.also</source>
        <translation>appel à froid, démarchage téléphonique</translation>
    </message>
    <message>
        <source>term.confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>term.confidence.about</source>
        <translation>À quel point l’estimation d’un canal est sûre&#xa0;: élevée, moyenne ou faible, selon les sources de ses chiffres.</translation>
    </message>
    <message>
        <source>term.confidence.also</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>term.conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>term.conversion.about</source>
        <translation>Quand une personne fait ce que vous visez&#xa0;: acheter, réserver ou envoyer une demande.</translation>
    </message>
    <message>
        <source>term.conversion.also</source>
        <translation>action, objectif</translation>
    </message>
    <message>
        <source>term.cost_per_click</source>
        <translation>Coût par clic</translation>
    </message>
    <message>
        <source>term.cost_per_click.about</source>
        <translation>Ce que vous payez pour chaque clic sur votre annonce.</translation>
    </message>
    <message>
        <source>term.cost_per_click.also</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>term.cost_per_thousand</source>
        <translation>Coût pour mille</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.about</source>
        <translation>Ce que vous payez pour mille affichages, même si une personne le voit plusieurs fois.</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.also</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>term.coupon</source>
        <translation>Bon de réduction</translation>
    </message>
    <message>
        <source>term.coupon.about</source>
        <translation>Une remise par code ou sur papier. Double utilité&#xa0;: il invite à acheter et montre d’où vient l’acheteur.</translation>
    </message>
    <message>
        <source>term.coupon.also</source>
        <translation>coupon, code promo</translation>
    </message>
    <message>
        <source>term.diminishing_returns</source>
        <translation>Rendements décroissants</translation>
    </message>
    <message>
        <source>term.diminishing_returns.about</source>
        <translation>Chaque somme de plus dans le même canal rapporte moins que la précédente.</translation>
    </message>
    <message>
        <source>term.diminishing_returns.also</source>
        <translation>saturation</translation>
    </message>
    <message>
        <source>term.frontier</source>
        <translation>Frontière efficiente</translation>
    </message>
    <message>
        <source>term.frontier.about</source>
        <translation>Toutes les répartitions où la notoriété ne peut croître sans perdre des ventes. À vous de choisir votre place.</translation>
    </message>
    <message>
        <source>term.frontier.also</source>
        <translation>arbitrage</translation>
    </message>
    <message>
        <source>term.funnel</source>
        <translation>Tunnel de vente</translation>
    </message>
    <message>
        <source>term.funnel.about</source>
        <translation>Une image du parcours&#xa0;: beaucoup entrent en haut, peu achètent en bas. Où en perd-on le plus&#xa0;?</translation>
    </message>
    <message>
        <source>term.funnel.also</source>
        <translation>entonnoir de conversion</translation>
    </message>
    <message>
        <source>term.horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>term.horizon.about</source>
        <translation>Les mois sur lesquels on compte les résultats. Plus il est long, plus l’amont rapporte.</translation>
    </message>
    <message>
        <source>term.horizon.also</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>term.journey</source>
        <translation>Parcours d’achat</translation>
    </message>
    <message>
        <source>term.journey.about</source>
        <translation>Le chemin du premier besoin jusqu’après l’achat&#xa0;: découverte, comparaison, décision, après-achat.</translation>
    </message>
    <message>
        <source>term.journey.also</source>
        <translation>parcours client</translation>
    </message>
    <message>
        <source>term.lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>term.lead.about</source>
        <translation>Quelqu’un qui a montré de l’intérêt et laissé un moyen de le joindre, sans avoir encore acheté.</translation>
    </message>
    <message>
        <source>term.lead.also</source>
        <translation>contact, lead</translation>
    </message>
    <message>
        <source>term.lifetime_value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>term.lifetime_value.about</source>
        <translation>Ce qu’un acheteur vous rapporte pendant toute la relation, pas seulement à la première commande.</translation>
    </message>
    <message>
        <source>term.lifetime_value.also</source>
        <translation>LTV, CLV</translation>
    </message>
    <message>
        <source>term.margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>term.margin.about</source>
        <translation>Ce qui reste du prix après le coût du produit ou du service, avant le marketing.</translation>
    </message>
    <message>
        <source>term.margin.also</source>
        <translation>bénéfice brut</translation>
    </message>
    <message>
        <source>term.marginal_return</source>
        <translation>Rendement marginal</translation>
    </message>
    <message>
        <source>term.marginal_return.about</source>
        <translation>Ce que rapportent les cent suivants, non la moyenne des précédents. Dans un bon mix, il est égal d’un canal à l’autre.</translation>
    </message>
    <message>
        <source>term.marginal_return.also</source>
        <translation>prochaine unité</translation>
    </message>
    <message>
        <source>term.market_research</source>
        <translation>Étude de marché</translation>
    </message>
    <message>
        <source>term.market_research.about</source>
        <translation>Demander, observer et compter avant de décider&#xa0;: ce que l’on veut, qui est en face, à quel prix.</translation>
    </message>
    <message>
        <source>term.market_research.also</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>term.mix</source>
        <translation>Mix de canaux</translation>
    </message>
    <message>
        <source>term.mix.about</source>
        <translation>Les canaux avec lesquels vous travaillez ensemble, et la part d’argent et de temps de chacun.</translation>
    </message>
    <message>
        <source>term.mix.also</source>
        <translation>mix marketing</translation>
    </message>
    <message>
        <source>term.order_value</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>term.order_value.about</source>
        <translation>Les ventes divisées par le nombre de commandes.</translation>
    </message>
    <message>
        <source>term.order_value.also</source>
        <translation>valeur moyenne de commande</translation>
    </message>
    <message>
        <source>term.prior</source>
        <translation>Estimation d’expert</translation>
    </message>
    <message>
        <source>term.prior.about</source>
        <translation>Un chiffre sans source publiée, laissé large et signalé, jusqu’à ce que viennent les vôtres.</translation>
    </message>
    <message>
        <source>term.prior.also</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>term.promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>term.promise.about</source>
        <translation>Une phrase&#xa0;: pour qui, ce qui s’améliore pour lui, et pourquoi vous.</translation>
    </message>
    <message>
        <source>term.promise.also</source>
        <translation>proposition de valeur</translation>
    </message>
    <message>
        <source>term.range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>term.range.about</source>
        <translation>Du moins au plus attendu&#xa0;: environ huit fois sur dix, le résultat s’y trouve. Une large fourchette est de l’honnêteté, pas une faiblesse.</translation>
    </message>
    <message>
        <source>term.range.also</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>term.repeat_purchase</source>
        <translation>Réachat</translation>
    </message>
    <message>
        <source>term.repeat_purchase.about</source>
        <translation>Combien de fois par an un acheteur revient.</translation>
    </message>
    <message>
        <source>term.repeat_purchase.also</source>
        <translation>fidélité</translation>
    </message>
    <message>
        <source>term.response_curve</source>
        <translation>Courbe de réponse</translation>
    </message>
    <message>
        <source>term.response_curve.about</source>
        <translation>Ce que rapporte un canal pour chaque montant investi.</translation>
    </message>
    <message>
        <source>term.response_curve.also</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>term.retargeting</source>
        <translation>Reciblage</translation>
    </message>
    <message>
        <source>term.retargeting.about</source>
        <translation>Une annonce pour ceux qui ont visité votre page ou vu votre contenu sans acheter.</translation>
    </message>
    <message>
        <source>term.retargeting.also</source>
        <translation>remarketing</translation>
    </message>
    <message>
        <source>term.scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>term.scenario.about</source>
        <translation>Un autre conseil pour le même client, avec une autre attitude face au risque&#xa0;: prudent, équilibré ou audacieux.</translation>
    </message>
    <message>
        <source>term.scenario.also</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>term.testimonial</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>term.testimonial.about</source>
        <translation>Les mots d’un vrai acheteur sur son expérience, avec son nom et son accord.</translation>
    </message>
    <message>
        <source>term.testimonial.also</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>term.trend_forecasting</source>
        <translation>Veille des tendances</translation>
    </message>
    <message>
        <source>term.trend_forecasting.about</source>
        <translation>Observer ce qui change dans les goûts avant que cela devienne une demande. Elle ne vend rien&#xa0;; elle montre quoi vendre.</translation>
    </message>
    <message>
        <source>term.trend_forecasting.also</source>
        <translation>prévision de tendances</translation>
    </message>
    <message>
        <source>term.unmet_need</source>
        <translation>Besoin non satisfait</translation>
    </message>
    <message>
        <source>term.unmet_need.about</source>
        <translation>Ce que les gens veulent et que personne n’offre comme ils le veulent. Les nouveaux produits naissent là.</translation>
    </message>
    <message>
        <source>term.unmet_need.also</source>
        <translation>vide du marché</translation>
    </message>
    <message>
        <source>term.upselling</source>
        <translation>Vente additionnelle</translation>
    </message>
    <message>
        <source>term.upselling.about</source>
        <translation>Proposer à l’acheteur une version plus complète, ou un complément utile.</translation>
    </message>
    <message>
        <source>term.upselling.also</source>
        <translation>montée en gamme, vente croisée</translation>
    </message>
    <message>
        <source>term.value_of_information</source>
        <translation>Valeur de l’information</translation>
    </message>
    <message>
        <source>term.value_of_information.about</source>
        <translation>De combien le résultat pourrait s’améliorer si la réponse était connue. Elle ordonne nos questions et dit quand cela suffit.</translation>
    </message>
    <message>
        <source>term.value_of_information.also</source>
        <translation>prochaine question</translation>
    </message>
    <message>
        <source>term.word_of_mouth</source>
        <translation>Bouche-à-oreille</translation>
    </message>
    <message>
        <source>term.word_of_mouth.about</source>
        <translation>Un acheteur satisfait parle de vous. Cela se gagne par le service, et grandit quand on le demande.</translation>
    </message>
    <message>
        <source>term.word_of_mouth.also</source>
        <translation>recommandation, parrainage</translation>
    </message>
    <message>
        <source>term.worst_tenth</source>
        <translation>Pire dixième</translation>
    </message>
    <message>
        <source>term.worst_tenth.about</source>
        <translation>Le résultat moyen du pire cas sur dix. Il mesure le risque d’un plan.</translation>
    </message>
    <message>
        <source>term.worst_tenth.also</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>topic.behaviour</source>
        <translation>Ce que chacun produit chez les gens</translation>
    </message>
    <message>
        <source>topic.behaviour.text</source>
        <translation>L’aval demande un acte tout de suite&#xa0;: cliquer et acheter. L’amont forme le goût et la préférence jusqu’à ce qu’un jour on vous choisisse de soi-même. Le premier se voit dans la semaine et s’éteint vite&#xa0;; le second s’accumule lentement et reste. Voyez le graphique de l’effet cumulé, à la page de comparaison.</translation>
    </message>
    <message>
        <source>topic.product</source>
        <translation>Ce que votre produit apprend des deux</translation>
    </message>
    <message>
        <source>topic.product.text</source>
        <translation>L’amont montre les vides du marché et les souhaits que personne ne satisfait&#xa0;: vous savez quoi créer avant qu’on vous le demande. En aval, les résultats de chaque campagne et les questions des acheteurs disent ce qu’il faut corriger dans le produit, ses fonctions ou la façon d’en parler.</translation>
    </message>
    <message>
        <source>topic.together</source>
        <translation>L’amont et l’aval ensemble</translation>
    </message>
    <message>
        <source>topic.together.text</source>
        <translation>L’amont remplit la rivière, l’aval arrose les champs. Qui ne travaille qu’en aval vend à ceux qui allaient acheter, puis la rivière s’assèche&#xa0;; qui ne travaille qu’en amont attend l’eau longtemps.
Fixez donc deux objectifs&#xa0;: un objectif de ventes à court terme, servi par des campagnes courtes et ciblées, et un objectif de croissance à long terme, servi par le plan d’amont. Les deux demandent de bien connaître vos acheteurs, et réussissent mieux quand ceux qui promeuvent, vendent, analysent et conçoivent y travaillent ensemble.</translation>
    </message>
    <message>
        <source>topic.verdict</source>
        <translation>Lequel est le meilleur&#xa0;: entrant ou sortant&#xa0;?</translation>
    </message>
    <message>
        <source>topic.verdict.text</source>
        <translation>Aucun ne gagne toujours. Ceux qui viennent en cherchant se qualifient facilement&#xa0;: l’entrant mène à des gens intéressés, à un coût qui baisse avec le temps. Certaines actions sortantes prennent longtemps sans apporter un seul prospect&#xa0;; mais elles touchent ceux qui ne vous connaissent pas et ne vous cherchent pas, et agissent plus tôt. Rawafid n’impose donc pas une même proportion à tous&#xa0;: il la calcule d’après vos réponses et dit pourquoi.</translation>
    </message>
    <message>
        <source>topic.weaker</source>
        <translation>Pourquoi le sortant s’affaiblit</translation>
    </message>
    <message>
        <source>topic.weaker.text</source>
        <translation>Pour deux raisons que donne l’article&#xa0;: les interruptions sont devenues si nombreuses qu’on les bloque, des bloqueurs de publicité à l’affichage du numéro, et chercher de chez soi coûte moins que d’aller à un séminaire ou à un salon. Affaibli ne veut pas dire mort&#xa0;: il est plus cher qu’avant, choisissez-y ce qui convient à vos acheteurs.</translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>ae_cold_call</source>
        <translation>Vérifier aux Émirats l’accord préalable aux appels commerciaux, le registre d’opposition et les heures permises.</translation>
    </message>
    <message>
        <source>ae_messages</source>
        <translation>Vérifier avant l’envoi les règles émiriennes sur les messages commerciaux&#xa0;: elles couvrent les SMS et les messageries comme WhatsApp.</translation>
    </message>
    <message>
        <source>ae_property</source>
        <translation>Vérifier l’autorisation de publicité immobilière aux Émirats avant de publier, surtout pour la vente sur plan.</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>Vérifier avant toute campagne l’autorisation de collecter des dons et qui peut les recevoir.</translation>
    </message>
    <message>
        <source>eg_direct_marketing</source>
        <translation>Vérifier que chaque destinataire en Égypte a donné son accord, que votre nom apparaît et que le refus est facile.</translation>
    </message>
    <message>
        <source>gulf_discounts</source>
        <translation>Vérifier auprès de l’autorité commerciale du pays si une remise ou une liquidation exige une autorisation avant son annonce.</translation>
    </message>
    <message>
        <source>gulf_influencers</source>
        <translation>Vérifier la licence de l’annonceur et de l’influenceur avant tout accord, et demander que la publication soit signalée comme publicité.</translation>
    </message>
    <message>
        <source>health_claims</source>
        <translation>Vérifier auprès de l’autorité de santé l’autorisation requise avant d’annoncer un soin ou un résultat de santé.</translation>
    </message>
    <message>
        <source>legal_services</source>
        <translation>Vérifier les règles du barreau ou de l’autorité de tutelle&#xa0;: elles peuvent interdire ou limiter la publicité payante.</translation>
    </message>
    <message>
        <source>list_bought</source>
        <translation>Vérifier l’origine de la liste avant tout courriel à froid&#xa0;: une liste achetée n’est jamais conseillée là où l’accord est exigé.</translation>
    </message>
    <message>
        <source>platform_payments</source>
        <translation>Vérifier qu’il est possible de payer les plateformes depuis votre pays par un moyen autorisé avant de leur réserver un budget.</translation>
    </message>
    <message>
        <source>sa_direct_marketing</source>
        <translation>Vérifier l’accord préalable de chaque destinataire de vos messages commerciaux en Arabie saoudite, et en garder la preuve.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>answers_collected</source>
        <translation>Réponses recueillies</translation>
    </message>
    <message>
        <source>answers_collected.about</source>
        <translation>Nombre de réponses recueillies auprès des acheteurs ou du marché.</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>attendees.about</source>
        <translation>Personnes venues à votre webinaire ou événement, et non seulement inscrites.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>bookings.about</source>
        <translation>Nombre de rendez-vous ou de réservations confirmés.</translation>
    </message>
    <message>
        <source>brand_searches</source>
        <translation>Recherches de votre nom</translation>
    </message>
    <message>
        <source>brand_searches.about</source>
        <translation>Nombre de recherches de votre marque&#xa0;: un signe que l’on se souvient de vous.</translation>
    </message>
    <message>
        <source>calls_and_directions</source>
        <translation>Appels et itinéraires</translation>
    </message>
    <message>
        <source>calls_and_directions.about</source>
        <translation>Nombre d’appels ou d’itinéraires demandés depuis votre fiche.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>Taux de conclusion</translation>
    </message>
    <message>
        <source>close_rate.about</source>
        <translation>Part des prospects sérieux qui achètent ou signent.</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>contracts.about</source>
        <translation>Nombre de contrats signés, souvent bien après la première demande.</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>conversations.about</source>
        <translation>De vrais échanges avec un décideur, et non des tentatives d’appel.</translation>
    </message>
    <message>
        <source>conversion_rate</source>
        <translation>Taux de conversion</translation>
    </message>
    <message>
        <source>conversion_rate.about</source>
        <translation>Part de ceux qui ont visité ou demandé puis acheté.</translation>
    </message>
    <message>
        <source>cost_per_1000_reached</source>
        <translation>Coût pour 1&#x202f;000 touchés</translation>
    </message>
    <message>
        <source>cost_per_1000_reached.about</source>
        <translation>Ce que coûte le fait de toucher mille personnes différentes.</translation>
    </message>
    <message>
        <source>cost_per_lead</source>
        <translation>Coût par prospect</translation>
    </message>
    <message>
        <source>cost_per_lead.about</source>
        <translation>Coût du marketing divisé par les prospects&#xa0;; leur qualité peut inverser la comparaison.</translation>
    </message>
    <message>
        <source>cost_per_order</source>
        <translation>Coût par commande</translation>
    </message>
    <message>
        <source>cost_per_order.about</source>
        <translation>Coût du marketing divisé par les commandes apportées, aussi appelé coût d’acquisition.</translation>
    </message>
    <message>
        <source>coupon_redemptions</source>
        <translation>Coupons utilisés</translation>
    </message>
    <message>
        <source>coupon_redemptions.about</source>
        <translation>Nombre de coupons ou de codes utilisés à l’achat.</translation>
    </message>
    <message>
        <source>decisions_informed</source>
        <translation>Décisions éclairées</translation>
    </message>
    <message>
        <source>decisions_informed.about</source>
        <translation>Nombre de décisions sur le produit, le prix ou le message fondées sur les études.</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>donations.about</source>
        <translation>Nombre de dons reçus.</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>downloads.about</source>
        <translation>Nombre de téléchargements de votre guide.</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>enquiries.about</source>
        <translation>Messages et appels qui demandent un prix, un rendez-vous ou des détails.</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>frequency.about</source>
        <translation>Nombre moyen de fois où une personne a vu votre message.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>impressions.about</source>
        <translation>Nombre d’affichages de votre message ou page&#xa0;; une personne peut la voir plusieurs fois.</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>invitations.about</source>
        <translation>Nombre d’invitations envoyées par vos acheteurs à leurs connaissances.</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>listeners.about</source>
        <translation>Personnes qui ont écouté votre épisode ou votre annonce audio.</translation>
    </message>
    <message>
        <source>listing_views</source>
        <translation>Vues de l’annonce</translation>
    </message>
    <message>
        <source>listing_views.about</source>
        <translation>Nombre d’ouvertures de votre annonce sur un portail ou un site de réservation.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>members.about</source>
        <translation>Personnes qui ont rejoint votre communauté ou votre programme de fidélité.</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>mentions.about</source>
        <translation>Nombre de fois où les médias ou les gens ont parlé de vous.</translation>
    </message>
    <message>
        <source>new_followers</source>
        <translation>Nouveaux abonnés aux comptes</translation>
    </message>
    <message>
        <source>new_followers.about</source>
        <translation>Personnes qui ont commencé à suivre vos comptes sociaux durant la période.</translation>
    </message>
    <message>
        <source>new_reviews</source>
        <translation>Nouveaux avis</translation>
    </message>
    <message>
        <source>new_reviews.about</source>
        <translation>Nombre d’avis écrits dans la période&#xa0;; leur moyenne compte plus que leur nombre.</translation>
    </message>
    <message>
        <source>new_subscribers</source>
        <translation>Nouveaux inscrits</translation>
    </message>
    <message>
        <source>new_subscribers.about</source>
        <translation>Personnes inscrites à votre lettre ou liste, avec leur accord.</translation>
    </message>
    <message>
        <source>offers_shown</source>
        <translation>Offres présentées</translation>
    </message>
    <message>
        <source>offers_shown.about</source>
        <translation>Nombre de fois où un acheteur a vu un produit ou un complément adapté.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>orders.about</source>
        <translation>Nombre de commandes conclues, sans celles qui seraient venues sans marketing.</translation>
    </message>
    <message>
        <source>passers_by</source>
        <translation>Passants</translation>
    </message>
    <message>
        <source>passers_by.about</source>
        <translation>Personnes qui passent devant la boutique et peuvent voir l’enseigne.</translation>
    </message>
    <message>
        <source>people_aware</source>
        <translation>Personnes qui vous connaissent</translation>
    </message>
    <message>
        <source>people_aware.about</source>
        <translation>Nombre de personnes du public cible qui connaissent votre marque, d’après un sondage.</translation>
    </message>
    <message>
        <source>people_reached</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>people_reached.about</source>
        <translation>Nombre de personnes qui ont vu votre message au moins une fois, chacune comptée une fois.</translation>
    </message>
    <message>
        <source>profile_views</source>
        <translation>Vues de la fiche</translation>
    </message>
    <message>
        <source>profile_views.about</source>
        <translation>Nombre d’ouvertures de votre fiche ou de votre carte, sur les plans ou l’application.</translation>
    </message>
    <message>
        <source>qualified_leads</source>
        <translation>Prospects qualifiés</translation>
    </message>
    <message>
        <source>qualified_leads.about</source>
        <translation>Personnes qui ont demandé sérieusement, conviennent à l’offre et peuvent acheter.</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>readers.about</source>
        <translation>Personnes qui ont ouvert ou lu votre contenu&#xa0;; l’ouverture seule mesure mal, regarder aussi les clics.</translation>
    </message>
    <message>
        <source>referred_customers</source>
        <translation>Acheteurs recommandés</translation>
    </message>
    <message>
        <source>referred_customers.about</source>
        <translation>Nouveaux acheteurs venus par un acheteur ou un partenaire.</translation>
    </message>
    <message>
        <source>repeat_orders</source>
        <translation>Commandes répétées</translation>
    </message>
    <message>
        <source>repeat_orders.about</source>
        <translation>Commandes d’acheteurs qui ont déjà acheté chez vous.</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>replies.about</source>
        <translation>Réponses à votre message, plus parlantes que la simple remise.</translation>
    </message>
    <message>
        <source>return_on_spend</source>
        <translation>Retour sur dépenses</translation>
    </message>
    <message>
        <source>return_on_spend.about</source>
        <translation>Revenu pour chaque unité de votre monnaie dépensée en marketing.</translation>
    </message>
    <message>
        <source>returning_customers</source>
        <translation>Acheteurs qui reviennent</translation>
    </message>
    <message>
        <source>returning_customers.about</source>
        <translation>Part de vos acheteurs qui ont acheté plus d’une fois.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>revenue.about</source>
        <translation>Tout ce que les acheteurs ont payé, avant déduction des coûts.</translation>
    </message>
    <message>
        <source>share_of_voice</source>
        <translation>Part de voix</translation>
    </message>
    <message>
        <source>share_of_voice.about</source>
        <translation>Votre part de la publicité ou des conversations du secteur.</translation>
    </message>
    <message>
        <source>site_visits</source>
        <translation>Visites du site</translation>
    </message>
    <message>
        <source>site_visits.about</source>
        <translation>Nombre de venues sur votre site ou votre boutique en ligne.</translation>
    </message>
    <message>
        <source>trends_followed</source>
        <translation>Tendances suivies</translation>
    </message>
    <message>
        <source>trends_followed.about</source>
        <translation>Nombre de tendances suivies régulièrement, preuves à l’appui.</translation>
    </message>
    <message>
        <source>video_views</source>
        <translation>Vues de vidéos</translation>
    </message>
    <message>
        <source>video_views.about</source>
        <translation>Nombre de vues de la vidéo&#xa0;; chaque plateforme fixe sa durée minimale.</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>Visiteurs du stand</translation>
    </message>
    <message>
        <source>visitors.about</source>
        <translation>Personnes qui se sont arrêtées à votre stand et ont parlé à l’équipe.</translation>
    </message>
    <message>
        <source>walk_ins</source>
        <translation>Entrées en boutique</translation>
    </message>
    <message>
        <source>walk_ins.about</source>
        <translation>Personnes entrées de la rue, sans rendez-vous.</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>algeria_independence</source>
        <translation>Fête de l’indépendance algérienne</translation>
    </message>
    <message>
        <source>algeria_independence.tone</source>
        <translation>Fierté et fidélité à de grands sacrifices&#xa0;: fêter avec dignité et garder l’offre modeste.</translation>
    </message>
    <message>
        <source>algeria_revolution</source>
        <translation>Anniversaire de la révolution algérienne</translation>
    </message>
    <message>
        <source>algeria_revolution.tone</source>
        <translation>Mémoire des martyrs&#xa0;: respect et mot de reconnaissance, aucune offre en son nom.</translation>
    </message>
    <message>
        <source>amazigh_ny</source>
        <translation>Nouvel An amazigh (Yennayer)</translation>
    </message>
    <message>
        <source>amazigh_ny.tone</source>
        <translation>Célébrer la culture amazighe et ses plats, avec des mots justes si vous en usez&#xa0;; le jour diffère entre l’Algérie et le Maroc.</translation>
    </message>
    <message>
        <source>arabic_day</source>
        <translation>Journée mondiale de la langue arabe</translation>
    </message>
    <message>
        <source>arabic_day.tone</source>
        <translation>Fierté de la langue par un contenu beau et utile&#xa0;; relire deux fois, une faute ne passe pas ce jour-là.</translation>
    </message>
    <message>
        <source>arafah</source>
        <translation>Jour d’Arafat</translation>
    </message>
    <message>
        <source>arafah.tone</source>
        <translation>Jour de jeûne et d’invocation&#xa0;: une invocation ou un rappel d’une bonne action suffit, sans rien à vendre.</translation>
    </message>
    <message>
        <source>ashura</source>
        <translation>Achoura</translation>
    </message>
    <message>
        <source>ashura.tone</source>
        <translation>Jour religieux au sens différent selon les gens, jour de deuil pour certains&#xa0;: aucune offre&#xa0;; le silence ou un mot discret vaut mieux.</translation>
    </message>
    <message>
        <source>back_to_school_ae</source>
        <translation>Rentrée scolaire (Émirats)</translation>
    </message>
    <message>
        <source>back_to_school_ae.tone</source>
        <translation>Des familles de toutes nationalités de retour de voyage&#xa0;: messages en arabe et en anglais, préparatifs rapides&#xa0;; vérifier le calendrier scolaire.</translation>
    </message>
    <message>
        <source>back_to_school_eg</source>
        <translation>Rentrée scolaire (Égypte)</translation>
    </message>
    <message>
        <source>back_to_school_eg.tone</source>
        <translation>Le budget préoccupe les familles&#xa0;: prix clairs, paiement échelonné si possible, listes par niveau&#xa0;; vérifier la date de la rentrée.</translation>
    </message>
    <message>
        <source>back_to_school_sa</source>
        <translation>Rentrée scolaire (Arabie saoudite)</translation>
    </message>
    <message>
        <source>back_to_school_sa.tone</source>
        <translation>S’adresser aux familles avec des listes prêtes qui épargnent temps et argent, et vérifier le calendrier scolaire chaque année.</translation>
    </message>
    <message>
        <source>bahrain_national</source>
        <translation>Fête nationale de Bahreïn</translation>
    </message>
    <message>
        <source>bahrain_national.tone</source>
        <translation>Un hommage chaleureux au pays et à ses habitants, en rouge et blanc, avec une offre simple digne du jour.</translation>
    </message>
    <message>
        <source>breast_month</source>
        <translation>Mois du cancer du sein</translation>
    </message>
    <message>
        <source>breast_month.tone</source>
        <translation>Douceur, espoir et appel au dépistage précoce, avec pudeur et respect&#xa0;; ne pas faire du rose un décor de vente.</translation>
    </message>
    <message>
        <source>children_day</source>
        <translation>Journée mondiale de l’enfance</translation>
    </message>
    <message>
        <source>children_day.tone</source>
        <translation>Un message familial sur la sécurité et la joie des enfants, adressé aux parents&#xa0;; aucune photo d’enfant sans accord.</translation>
    </message>
    <message>
        <source>christmas</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>christmas.tone</source>
        <translation>Des vœux respectueux à vos acheteurs qui le fêtent, sur la famille et l’accueil, adressés à eux et non à tous.</translation>
    </message>
    <message>
        <source>coffee_day</source>
        <translation>Journée internationale du café</translation>
    </message>
    <message>
        <source>coffee_day.tone</source>
        <translation>Chaleur et amour du café et de ceux qui le font&#xa0;: l’histoire d’une récolte, ou une tasse entre amis.</translation>
    </message>
    <message>
        <source>coptic_christmas</source>
        <translation>Noël copte</translation>
    </message>
    <message>
        <source>coptic_christmas.tone</source>
        <translation>Des vœux respectueux aux Coptes&#xa0;; vêtements, cadeaux et table familiale après un long jeûne.</translation>
    </message>
    <message>
        <source>cyber_monday</source>
        <translation>Cyber Monday</translation>
    </message>
    <message>
        <source>cyber_monday.tone</source>
        <translation>Une dernière offre en ligne pour les hésitants du vendredi, en peu de mots, avec un achat facile.</translation>
    </message>
    <message>
        <source>diabetes_day</source>
        <translation>Journée mondiale du diabète</translation>
    </message>
    <message>
        <source>diabetes_day.tone</source>
        <translation>Conseils utiles d’un spécialiste, sans faire peur ni promettre de guérison&#xa0;; le service vient après l’information.</translation>
    </message>
    <message>
        <source>double12</source>
        <translation>Soldes 12.12</translation>
    </message>
    <message>
        <source>double12.tone</source>
        <translation>Dernière occasion de cadeaux avant la fin de l’année&#xa0;: offres limitées et sincères, sans faux compte à rebours.</translation>
    </message>
    <message>
        <source>dsf</source>
        <translation>Festival du shopping de Dubaï</translation>
    </message>
    <message>
        <source>dsf.tone</source>
        <translation>Achats, prix et touristes&#xa0;: message court en arabe et en anglais&#xa0;; vérifier les conditions de participation et de remise.</translation>
    </message>
    <message>
        <source>dss</source>
        <translation>Surprises d’été de Dubaï</translation>
    </message>
    <message>
        <source>dss.tone</source>
        <translation>Famille, lieux climatisés et surprises du jour, avec des offres aimables pour résidents et visiteurs.</translation>
    </message>
    <message>
        <source>egypt_jan25</source>
        <translation>25 janvier (Égypte)</translation>
    </message>
    <message>
        <source>egypt_jan25.tone</source>
        <translation>Un jour au sens disputé&#xa0;: le traiter comme un simple congé, sans politique, et vérifier la date, qui peut être déplacée.</translation>
    </message>
    <message>
        <source>egypt_july23</source>
        <translation>23 juillet (Égypte)</translation>
    </message>
    <message>
        <source>egypt_july23.tone</source>
        <translation>Un congé d’été&#xa0;: parler de voyage, de famille et de repos, laisser de côté l’histoire et la politique.</translation>
    </message>
    <message>
        <source>egypt_oct6</source>
        <translation>Victoire d’octobre (Égypte)</translation>
    </message>
    <message>
        <source>egypt_oct6.tone</source>
        <translation>Fierté et gratitude envers les héros d’abord, puis une offre familiale décente pour le congé, qui peut être déplacé.</translation>
    </message>
    <message>
        <source>egypt_sinai</source>
        <translation>Libération du Sinaï</translation>
    </message>
    <message>
        <source>egypt_sinai.tone</source>
        <translation>Fierté nationale, sorties et courts séjours au Sinaï&#xa0;; vérifier la date du congé.</translation>
    </message>
    <message>
        <source>eid_adha</source>
        <translation>Aïd el-Adha</translation>
    </message>
    <message>
        <source>eid_adha.tone</source>
        <translation>Vœux, sacrifice, famille et voyage, avec des mots généreux sur le partage&#xa0;; éviter les images dures.</translation>
    </message>
    <message>
        <source>eid_fitr</source>
        <translation>Aïd el-Fitr</translation>
    </message>
    <message>
        <source>eid_fitr.tone</source>
        <translation>Joie, gratitude et visites en famille&#xa0;; les vœux avant l’offre, cadeaux et vêtements avant le jour et non le jour même.</translation>
    </message>
    <message>
        <source>emirati_women</source>
        <translation>Journée de la femme émirienne</translation>
    </message>
    <message>
        <source>emirati_women.tone</source>
        <translation>Reconnaissance de réussites réelles, récits de femmes avec leur accord&#xa0;; l’offre éventuelle vient après.</translation>
    </message>
    <message>
        <source>father_day</source>
        <translation>Fête des pères (21 juin)</translation>
    </message>
    <message>
        <source>father_day.tone</source>
        <translation>Gratitude simple et cadeau pratique&#xa0;; ménager ceux qui ont perdu leur père.</translation>
    </message>
    <message>
        <source>gergean</source>
        <translation>Gergean (mi-ramadan)</translation>
    </message>
    <message>
        <source>gergean.tone</source>
        <translation>Joie des enfants, friandises et habits traditionnels, dans l’esprit du ramadan&#xa0;; demander si l’on fête ce jour dans votre ville.</translation>
    </message>
    <message>
        <source>hajj</source>
        <translation>Saison du Hadj</translation>
    </message>
    <message>
        <source>hajj.tone</source>
        <translation>Respecter le rite&#xa0;: un service utile aux pèlerins et à leurs familles, d’un ton calme, sans slogan sur les images du pèlerinage.</translation>
    </message>
    <message>
        <source>hijri_ny</source>
        <translation>Nouvel An hégirien</translation>
    </message>
    <message>
        <source>hijri_ny.tone</source>
        <translation>Réflexion, début paisible et projets pour l’année&#xa0;; un vœu bref, sans fête bruyante.</translation>
    </message>
    <message>
        <source>iraq_national</source>
        <translation>Fête nationale irakienne</translation>
    </message>
    <message>
        <source>iraq_national.tone</source>
        <translation>Unité et fierté d’une civilisation ancienne, avec des mots qui incluent toutes les composantes.</translation>
    </message>
    <message>
        <source>isra</source>
        <translation>Isra et Miraj</translation>
    </message>
    <message>
        <source>isra.tone</source>
        <translation>Occasion religieuse&#xa0;: un vœu bref et respectueux là où c’est l’usage, sans offre ni prix.</translation>
    </message>
    <message>
        <source>jordan_independence</source>
        <translation>Fête de l’indépendance jordanienne</translation>
    </message>
    <message>
        <source>jordan_independence.tone</source>
        <translation>Fierté du pays et de ses habitants, images des villes et du désert, un message qui rassemble.</translation>
    </message>
    <message>
        <source>kuwait_national</source>
        <translation>Fête nationale et Libération du Koweït</translation>
    </message>
    <message>
        <source>kuwait_national.tone</source>
        <translation>Fête et fierté le jour national, gratitude envers les disparus le jour de la Libération, esprit familial du festival de février.</translation>
    </message>
    <message>
        <source>labor_day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>labor_day.tone</source>
        <translation>Merci à ceux qui travaillent, votre équipe comprise, puis une offre simple pour un jour de repos.</translation>
    </message>
    <message>
        <source>lebanon_independence</source>
        <translation>Fête de l’indépendance libanaise</translation>
    </message>
    <message>
        <source>lebanon_independence.tone</source>
        <translation>Espoir, solidarité et soutien aux produits locaux, sans symbole de parti.</translation>
    </message>
    <message>
        <source>mawlid</source>
        <translation>Mawlid (naissance du Prophète)</translation>
    </message>
    <message>
        <source>mawlid.tone</source>
        <translation>La révérence d’abord&#xa0;; les douceurs de fête sont d’usage en Égypte et au Maroc, mais n’en faites pas une vente en Arabie saoudite ni là où on ne le célèbre pas.</translation>
    </message>
    <message>
        <source>mid_shaban</source>
        <translation>Mi-chaabane / Haq al-Laila</translation>
    </message>
    <message>
        <source>mid_shaban.tone</source>
        <translation>Patrimoine émirien, enfants et friandises, avec douceur&#xa0;; hors des Émirats, un mot discret suffit, car les avis diffèrent.</translation>
    </message>
    <message>
        <source>morocco_independence</source>
        <translation>Fête de l’indépendance du Maroc</translation>
    </message>
    <message>
        <source>morocco_independence.tone</source>
        <translation>Fierté et mémoire nationale, en arabe ou en darija, en français selon votre public.</translation>
    </message>
    <message>
        <source>morocco_throne</source>
        <translation>Fête du Trône (Maroc)</translation>
    </message>
    <message>
        <source>morocco_throne.tone</source>
        <translation>Un ton officiel et des vœux&#xa0;; garder l’offre à part et ne pas utiliser d’images royales.</translation>
    </message>
    <message>
        <source>mother_day</source>
        <translation>Fête des mères (21 mars)</translation>
    </message>
    <message>
        <source>mother_day.tone</source>
        <translation>Tendresse, gratitude et cadeau qui a du sens&#xa0;; ménager ceux qui ont perdu leur mère, et ne pas viser les pays qui la fêtent en mai.</translation>
    </message>
    <message>
        <source>new_year</source>
        <translation>Nouvel An</translation>
    </message>
    <message>
        <source>new_year.tone</source>
        <translation>Nouveau départ, voyage et retrouvailles, d’un ton calme qui respecte ceux qui ne fêtent pas&#xa0;; rester réservé en Arabie saoudite.</translation>
    </message>
    <message>
        <source>oman_national</source>
        <translation>Fête nationale d’Oman</translation>
    </message>
    <message>
        <source>oman_national.tone</source>
        <translation>Fierté tranquille et patrimoine omanais, sans excès dans la fête ni dans la remise.</translation>
    </message>
    <message>
        <source>palestine_independence</source>
        <translation>Indépendance de la Palestine</translation>
    </message>
    <message>
        <source>palestine_independence.tone</source>
        <translation>Dignité, identité et soutien aux produits locaux, d’un ton grave selon les circonstances, sans fête bruyante ni remise.</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>Journée internationale de l’ananas</translation>
    </message>
    <message>
        <source>pineapple.tone</source>
        <translation>Ludique et léger&#xa0;: une recette ou une vidéo drôle avant, puis une courte offre le jour même.</translation>
    </message>
    <message>
        <source>prime_day</source>
        <translation>Amazon Prime Day</translation>
    </message>
    <message>
        <source>prime_day.tone</source>
        <translation>On compare plus que jamais&#xa0;: montrer votre différence, votre livraison et un prix sincère, sans user de la marque comme si elle était vôtre.</translation>
    </message>
    <message>
        <source>q4_budget</source>
        <translation>Saison des budgets d’entreprise</translation>
    </message>
    <message>
        <source>q4_budget.tone</source>
        <translation>Un ton professionnel&#xa0;: faire gagner du temps au décideur avec une offre claire et un effet estimé à présenter à sa direction.</translation>
    </message>
    <message>
        <source>qatar_national</source>
        <translation>Fête nationale du Qatar</translation>
    </message>
    <message>
        <source>qatar_national.tone</source>
        <translation>Fierté, patrimoine et famille, avec des images du pays même et des mots soignés.</translation>
    </message>
    <message>
        <source>ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>ramadan.tone</source>
        <translation>Spiritualité, famille et don&#xa0;; pas d’images de nourriture aux heures de jeûne, publier après la rupture ou juste avant.</translation>
    </message>
    <message>
        <source>ramadan_last10</source>
        <translation>Dix dernières nuits du ramadan</translation>
    </message>
    <message>
        <source>ramadan_last10.tone</source>
        <translation>Des jours de culte&#xa0;: peu de mots, humbles, le don d’abord puis les préparatifs de l’Aïd, sans message pendant les prières de nuit.</translation>
    </message>
    <message>
        <source>ramadan_prep</source>
        <translation>Préparatifs du ramadan</translation>
    </message>
    <message>
        <source>ramadan_prep.tone</source>
        <translation>Des mots calmes et pratiques sur la maison et la table&#xa0;; montrer ce qui aide durant le mois avant toute remise.</translation>
    </message>
    <message>
        <source>riyadh_season</source>
        <translation>Saison de Riyad</translation>
    </message>
    <message>
        <source>riyadh_season.tone</source>
        <translation>Divertissement et énergie&#xa0;; lier l’offre à une visite ou une sortie sans laisser croire à un parrainage officiel.</translation>
    </message>
    <message>
        <source>salary_sa</source>
        <translation>Jour de paie (Arabie saoudite)</translation>
    </message>
    <message>
        <source>salary_sa.tone</source>
        <translation>Une offre courte et directe après la paie, sans pression sur ceux qui ont des charges.</translation>
    </message>
    <message>
        <source>saudi_flag</source>
        <translation>Jour du drapeau saoudien</translation>
    </message>
    <message>
        <source>saudi_flag.tone</source>
        <translation>Respect et symbole&#xa0;: ne jamais poser le drapeau sur un produit ou un emballage, il porte la profession de foi&#xa0;; vérifier les règles d’usage.</translation>
    </message>
    <message>
        <source>saudi_founding</source>
        <translation>Jour de la fondation saoudienne</translation>
    </message>
    <message>
        <source>saudi_founding.tone</source>
        <translation>Patrimoine et identité, costumes et symboles justes&#xa0;; ce n’est pas la fête nationale, et il peut tomber en ramadan&#xa0;: adapter le ton.</translation>
    </message>
    <message>
        <source>saudi_national</source>
        <translation>Fête nationale saoudienne</translation>
    </message>
    <message>
        <source>saudi_national.tone</source>
        <translation>Fierté et fête&#xa0;; beaucoup lient l’offre au numéro de l’année nationale&#xa0;: proposer une offre sincère et vérifier l’autorisation des remises.</translation>
    </message>
    <message>
        <source>sham_nessim</source>
        <translation>Cham el-Nessim</translation>
    </message>
    <message>
        <source>sham_nessim.tone</source>
        <translation>Printemps, sorties et plats connus, d’un ton léger pour tous les Égyptiens.</translation>
    </message>
    <message>
        <source>singles</source>
        <translation>Fête des célibataires 11.11</translation>
    </message>
    <message>
        <source>singles.tone</source>
        <translation>Une offre claire et brève&#xa0;; parler de soldes là où le nom est peu connu, avec un prix d’avant exact.</translation>
    </message>
    <message>
        <source>summer_travel</source>
        <translation>Saison des voyages d’été</translation>
    </message>
    <message>
        <source>summer_travel.tone</source>
        <translation>Envie et tranquillité&#xa0;: idées de lieux tôt, détails pratiques près du départ, et une offre pour ceux qui restent.</translation>
    </message>
    <message>
        <source>teacher_day</source>
        <translation>Journée mondiale des enseignants</translation>
    </message>
    <message>
        <source>teacher_day.tone</source>
        <translation>Merci aux enseignants, et un court récit de leur influence avant tout cadeau ou remise.</translation>
    </message>
    <message>
        <source>tunisia_independence</source>
        <translation>Fête de l’indépendance tunisienne</translation>
    </message>
    <message>
        <source>tunisia_independence.tone</source>
        <translation>Fierté du pays et de ses produits, d’un ton qui rassemble et reste hors de la politique.</translation>
    </message>
    <message>
        <source>uae_flag</source>
        <translation>Jour du drapeau des Émirats</translation>
    </message>
    <message>
        <source>uae_flag.tone</source>
        <translation>Symbole et unité&#xa0;: hisser le drapeau comme il se doit, sans en décorer une offre.</translation>
    </message>
    <message>
        <source>uae_national</source>
        <translation>Fête nationale des Émirats</translation>
    </message>
    <message>
        <source>uae_national.tone</source>
        <translation>Joie nationale, hommage à l’union et à tous ceux qui vivent dans le pays, en arabe et en anglais.</translation>
    </message>
    <message>
        <source>valentine</source>
        <translation>Saint-Valentin</translation>
    </message>
    <message>
        <source>valentine.tone</source>
        <translation>Sensible culturellement et désactivée par défaut&#xa0;: le cas échéant, parler d’affection et de cadeau avec goût&#xa0;; pas pour tout public, ni en ramadan.</translation>
    </message>
    <message>
        <source>white_friday</source>
        <translation>Vendredi blanc</translation>
    </message>
    <message>
        <source>white_friday.tone</source>
        <translation>Clair et rapide&#xa0;: vraie remise, quantité annoncée, conditions visibles&#xa0;; éviter d’appeler ce vendredi noir.</translation>
    </message>
    <message>
        <source>women_day</source>
        <translation>Journée internationale des femmes</translation>
    </message>
    <message>
        <source>women_day.tone</source>
        <translation>Une reconnaissance sincère du travail des femmes, sans clichés&#xa0;; partir de ce que fait vraiment votre entreprise.</translation>
    </message>
    <message>
        <source>year_end</source>
        <translation>Liquidation de fin d’année</translation>
    </message>
    <message>
        <source>year_end.tone</source>
        <translation>Être franc&#xa0;: ce qui est liquidé, pourquoi et jusqu’à quand&#xa0;; aux entreprises, un rappel calme du budget restant.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>assets</source>
        <translation>De quoi disposez-vous aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>assets.analytics</source>
        <translation>Mesure d’audience</translation>
    </message>
    <message>
        <source>assets.business_profile</source>
        <translation>Fiche d’établissement sur les cartes</translation>
    </message>
    <message>
        <source>assets.contact_list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>assets.content_creator</source>
        <translation>Quelqu’un qui crée du contenu</translation>
    </message>
    <message>
        <source>assets.help</source>
        <translation>Cochez ce qui fonctionne vraiment, pas ce qui est prévu.</translation>
    </message>
    <message>
        <source>assets.online_store</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>assets.sales_rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>assets.social_accounts</source>
        <translation>Comptes sociaux</translation>
    </message>
    <message>
        <source>assets.storefront</source>
        <translation>Magasin ou local visité</translation>
    </message>
    <message>
        <source>assets.website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>assets.why</source>
        <translation>Certains canaux ne marchent pas sans leur base, et la créer a un coût que nous comptons.</translation>
    </message>
    <message>
        <source>business_age</source>
        <translation>Depuis quand êtes-vous en activité&#xa0;?</translation>
    </message>
    <message>
        <source>business_age.1_to_3y</source>
        <translation>De 1 à 3 ans</translation>
    </message>
    <message>
        <source>business_age.3_to_10y</source>
        <translation>De 3 à 10 ans</translation>
    </message>
    <message>
        <source>business_age.help</source>
        <translation>Depuis la première vente.</translation>
    </message>
    <message>
        <source>business_age.over_10y</source>
        <translation>Plus de 10 ans</translation>
    </message>
    <message>
        <source>business_age.pre_launch</source>
        <translation>Pas encore lancée</translation>
    </message>
    <message>
        <source>business_age.under_1y</source>
        <translation>Moins d’un an</translation>
    </message>
    <message>
        <source>business_age.why</source>
        <translation>Une jeune entreprise doit d’abord se faire connaître&#xa0;; une plus ancienne s’appuie sur ses acheteurs.</translation>
    </message>
    <message>
        <source>can_hire</source>
        <translation>Une part du budget peut-elle payer de l’aide&#xa0;?</translation>
    </message>
    <message>
        <source>can_hire.help</source>
        <translation>Un indépendant ou une agence, seulement au besoin.</translation>
    </message>
    <message>
        <source>can_hire.no</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>can_hire.why</source>
        <translation>Quand le temps manque, acheter des heures peut rapporter plus que la publicité.</translation>
    </message>
    <message>
        <source>can_hire.yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Combien d’acheteurs de plus pourriez-vous servir par mois&#xa0;?</translation>
    </message>
    <message>
        <source>capacity.help</source>
        <translation>En plus des actuels, avec l’équipe et le lieu d’aujourd’hui. «&#xa0;Sans objet&#xa0;» s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>capacity.why</source>
        <translation>Inutile de payer pour des acheteurs que vous ne pouvez pas servir.</translation>
    </message>
    <message>
        <source>cash_pressure</source>
        <translation>Dans quel délai l’argent doit-il revenir&#xa0;?</translation>
    </message>
    <message>
        <source>cash_pressure.half_year</source>
        <translation>En 6 mois</translation>
    </message>
    <message>
        <source>cash_pressure.help</source>
        <translation>Ce qu’exige votre trésorerie, pas ce que vous souhaitez.</translation>
    </message>
    <message>
        <source>cash_pressure.no_pressure</source>
        <translation>Rien ne presse</translation>
    </message>
    <message>
        <source>cash_pressure.one_month</source>
        <translation>En un mois</translation>
    </message>
    <message>
        <source>cash_pressure.one_quarter</source>
        <translation>En 3 mois</translation>
    </message>
    <message>
        <source>cash_pressure.why</source>
        <translation>Si la trésorerie est tendue, les canaux rapides passent devant.</translation>
    </message>
    <message>
        <source>category_novelty</source>
        <translation>Les gens connaissent-ils ce type de produit&#xa0;?</translation>
    </message>
    <message>
        <source>category_novelty.help</source>
        <translation>Le type de produit, pas votre marque.</translation>
    </message>
    <message>
        <source>category_novelty.improved</source>
        <translation>Connu, mais amélioré</translation>
    </message>
    <message>
        <source>category_novelty.known</source>
        <translation>Bien connu</translation>
    </message>
    <message>
        <source>category_novelty.new_category</source>
        <translation>Entièrement nouveau</translation>
    </message>
    <message>
        <source>category_novelty.why</source>
        <translation>Personne ne cherche ce qui est nouveau&#xa0;: il faut d’abord le montrer.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>Sur cent demandes sérieuses, combien achètent&#xa0;?</translation>
    </message>
    <message>
        <source>close_rate.help</source>
        <translation>Sérieuse&#xa0;: un prix ou un rendez-vous a été demandé.</translation>
    </message>
    <message>
        <source>close_rate.why</source>
        <translation>Il traduit le nombre de prospects en ventes attendues.</translation>
    </message>
    <message>
        <source>competition</source>
        <translation>La concurrence est-elle forte&#xa0;?</translation>
    </message>
    <message>
        <source>competition.help</source>
        <translation>Ceux qui font de la publicité auprès des mêmes acheteurs.</translation>
    </message>
    <message>
        <source>competition.high</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>competition.low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>competition.medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>competition.why</source>
        <translation>Plus d’annonceurs&#xa0;: des clics plus chers et une voix moins audible.</translation>
    </message>
    <message>
        <source>contact_list_size</source>
        <translation>Combien de contacts dans la liste&#xa0;?</translation>
    </message>
    <message>
        <source>contact_list_size.help</source>
        <translation>Les numéros et adresses encore valables.</translation>
    </message>
    <message>
        <source>contact_list_size.why</source>
        <translation>La taille de la liste plafonne ce que les messages rapportent.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Dans quel pays sont la plupart de vos acheteurs&#xa0;?</translation>
    </message>
    <message>
        <source>country.help</source>
        <translation>S’il y en a plusieurs, choisissez le principal.</translation>
    </message>
    <message>
        <source>country.why</source>
        <translation>Les prix, les plateformes, les temps forts et les règles changent d’un pays à l’autre.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Dans quelle monnaie comptez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>currency.help</source>
        <translation>Tous les montants de ce questionnaire sont dans cette monnaie.</translation>
    </message>
    <message>
        <source>currency.why</source>
        <translation>Pour afficher les montants comme vous les connaissez.</translation>
    </message>
    <message>
        <source>current_awareness</source>
        <translation>Sur dix acheteurs visés, combien vous connaissent&#xa0;?</translation>
    </message>
    <message>
        <source>current_awareness.help</source>
        <translation>Une estimation suffit&#xa0;: 1 sur 10, c’est 10&#xa0;%.</translation>
    </message>
    <message>
        <source>current_awareness.why</source>
        <translation>Si peu vous connaissent, la notoriété d’abord&#xa0;; sinon, en ajouter rapporte moins.</translation>
    </message>
    <message>
        <source>current_hours</source>
        <translation>Combien d’heures par semaine chaque canal prend-il aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>current_hours.help</source>
        <translation>Le total de l’équipe, à peu près.</translation>
    </message>
    <message>
        <source>current_hours.why</source>
        <translation>Le temps est un effort comme l’argent&#xa0;: il montre où va le vôtre.</translation>
    </message>
    <message>
        <source>current_spend</source>
        <translation>Que dépensez-vous aujourd’hui par canal et par mois&#xa0;?</translation>
    </message>
    <message>
        <source>current_spend.help</source>
        <translation>Moyenne des trois derniers mois&#xa0;; laissez ce que vous n’utilisez pas.</translation>
    </message>
    <message>
        <source>current_spend.why</source>
        <translation>Pour comparer le mix actuel au mix conseillé et bâtir sur l’existant.</translation>
    </message>
    <message>
        <source>customer_type</source>
        <translation>Qui achète chez vous&#xa0;?</translation>
    </message>
    <message>
        <source>customer_type.both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>customer_type.businesses</source>
        <translation>Des entreprises</translation>
    </message>
    <message>
        <source>customer_type.consumers</source>
        <translation>Des particuliers et des familles</translation>
    </message>
    <message>
        <source>customer_type.government</source>
        <translation>Des organismes publics</translation>
    </message>
    <message>
        <source>customer_type.help</source>
        <translation>Celui qui paie, pas seulement celui qui utilise.</translation>
    </message>
    <message>
        <source>customer_type.why</source>
        <translation>Les particuliers et les entreprises ne se trouvent pas aux mêmes endroits.</translation>
    </message>
    <message>
        <source>decision_style</source>
        <translation>Comment vos acheteurs décident-ils&#xa0;?</translation>
    </message>
    <message>
        <source>decision_style.considered</source>
        <translation>Après comparaison</translation>
    </message>
    <message>
        <source>decision_style.help</source>
        <translation>Sur un coup de cœur, ou après avoir comparé&#xa0;?</translation>
    </message>
    <message>
        <source>decision_style.impulse</source>
        <translation>Sur un coup de cœur</translation>
    </message>
    <message>
        <source>decision_style.mixed</source>
        <translation>Un peu des deux</translation>
    </message>
    <message>
        <source>decision_style.why</source>
        <translation>Celui qui compare veut du contenu et des avis&#xa0;; l’achat d’impulsion, une belle image au bon moment.</translation>
    </message>
    <message>
        <source>demand_state</source>
        <translation>Les gens cherchent-ils ce que vous proposez&#xa0;?</translation>
    </message>
    <message>
        <source>demand_state.help</source>
        <translation>Pensez à ceux qui n’ont pas encore acheté chez vous.</translation>
    </message>
    <message>
        <source>demand_state.problem_aware</source>
        <translation>Ils connaissent le besoin, pas la solution</translation>
    </message>
    <message>
        <source>demand_state.searching</source>
        <translation>Oui, ils le cherchent</translation>
    </message>
    <message>
        <source>demand_state.unaware</source>
        <translation>Ils n’y pensent pas encore</translation>
    </message>
    <message>
        <source>demand_state.why</source>
        <translation>La demande existante se récolte en aval&#xa0;; celle qui manque se construit en amont.</translation>
    </message>
    <message>
        <source>exchange_rate</source>
        <translation>Combien vaut un dollar dans votre monnaie&#xa0;?</translation>
    </message>
    <message>
        <source>exchange_rate.help</source>
        <translation>Le taux que vous payez vraiment&#xa0;; un taux daté est proposé, modifiable.</translation>
    </message>
    <message>
        <source>exchange_rate.why</source>
        <translation>Les prix connus des plateformes sont en dollars&#xa0;: nous les convertissons.</translation>
    </message>
    <message>
        <source>excluded_channels</source>
        <translation>Y a-t-il un canal à ne jamais utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>excluded_channels.help</source>
        <translation>Pour la loi, la religion, le goût ou un contrat&#xa0;; sans avoir à le dire.</translation>
    </message>
    <message>
        <source>excluded_channels.why</source>
        <translation>Il ne sera pas conseillé, quel que soit son rendement.</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Combien d’abonnés, tous comptes confondus&#xa0;?</translation>
    </message>
    <message>
        <source>followers.help</source>
        <translation>La somme des comptes où vous publiez.</translation>
    </message>
    <message>
        <source>followers.why</source>
        <translation>Les abonnés voient vos publications gratuitement, mais une petite part seulement.</translation>
    </message>
    <message>
        <source>goal_balance</source>
        <translation>Qu’est-ce qui compte le plus à présent&#xa0;?</translation>
    </message>
    <message>
        <source>goal_balance.help</source>
        <translation>0&#xa0;: vendre maintenant&#xa0;; 100&#xa0;: faire grandir la marque&#xa0;; au milieu, ce qui rapporte le plus.</translation>
    </message>
    <message>
        <source>goal_balance.why</source>
        <translation>Il règle l’équilibre entre aval et amont.</translation>
    </message>
    <message>
        <source>gross_margin</source>
        <translation>Que reste-t-il de chaque commande après son coût direct&#xa0;?</translation>
    </message>
    <message>
        <source>gross_margin.help</source>
        <translation>En pourcentage, après marchandises ou matières, avant loyer et salaires.</translation>
    </message>
    <message>
        <source>gross_margin.why</source>
        <translation>Le marketing se paie sur la marge, pas sur les ventes.</translation>
    </message>
    <message>
        <source>heard_from</source>
        <translation>Comment vos derniers nouveaux acheteurs vous ont-ils connu&#xa0;?</translation>
    </message>
    <message>
        <source>heard_from.already_customer</source>
        <translation>Déjà acheteur</translation>
    </message>
    <message>
        <source>heard_from.help</source>
        <translation>Répartissez environ 100&#xa0;% entre les sources&#xa0;; les trois premières suffisent.</translation>
    </message>
    <message>
        <source>heard_from.other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>heard_from.walk_by</source>
        <translation>De passage</translation>
    </message>
    <message>
        <source>heard_from.why</source>
        <translation>Rien n’en dit plus sur vos canaux, même si l’on retient surtout le dernier contact.</translation>
    </message>
    <message>
        <source>heard_from.word_of_mouth</source>
        <translation>Le bouche-à-oreille</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Sur quelle durée planifiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>horizon.12</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>horizon.24</source>
        <translation>24 mois</translation>
    </message>
    <message>
        <source>horizon.3</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>horizon.6</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>horizon.help</source>
        <translation>À partir du mois prochain.</translation>
    </message>
    <message>
        <source>horizon.why</source>
        <translation>Certains canaux mettent des mois à agir.</translation>
    </message>
    <message>
        <source>hour_cost</source>
        <translation>Que coûte une heure de ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>hour_cost.help</source>
        <translation>Salaire mensuel ÷ heures travaillées&#xa0;; zéro si ce temps n’a pas d’autre usage.</translation>
    </message>
    <message>
        <source>hour_cost.why</source>
        <translation>Pour comparer justement un canal qui prend de l’argent et un autre du temps.</translation>
    </message>
    <message>
        <source>list_consent</source>
        <translation>Comment avez-vous obtenu cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>list_consent.bought</source>
        <translation>Liste achetée</translation>
    </message>
    <message>
        <source>list_consent.customers</source>
        <translation>Anciens acheteurs</translation>
    </message>
    <message>
        <source>list_consent.help</source>
        <translation>Choisissez ce qui décrit l’essentiel.</translation>
    </message>
    <message>
        <source>list_consent.unsure</source>
        <translation>Pas certain</translation>
    </message>
    <message>
        <source>list_consent.why</source>
        <translation>Beaucoup de pays exigent un accord, et une liste achetée nuit plus qu’elle n’aide.</translation>
    </message>
    <message>
        <source>list_consent.written</source>
        <translation>Accord écrit</translation>
    </message>
    <message>
        <source>locked_channels</source>
        <translation>Y a-t-il un canal à garder tel quel&#xa0;?</translation>
    </message>
    <message>
        <source>locked_channels.help</source>
        <translation>Son montant mensuel fixe, un contrat en cours par exemple&#xa0;; il prime sur toute limite.</translation>
    </message>
    <message>
        <source>locked_channels.why</source>
        <translation>Le reste est réparti autour.</translation>
    </message>
    <message>
        <source>market_scope</source>
        <translation>Jusqu’où vendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>market_scope.city</source>
        <translation>La ville</translation>
    </message>
    <message>
        <source>market_scope.country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>market_scope.help</source>
        <translation>D’où viennent la plupart de vos acheteurs, pas où vous espérez aller.</translation>
    </message>
    <message>
        <source>market_scope.neighbourhood</source>
        <translation>Le quartier</translation>
    </message>
    <message>
        <source>market_scope.region</source>
        <translation>Plusieurs pays</translation>
    </message>
    <message>
        <source>market_scope.why</source>
        <translation>Plus la zone est petite, plus un média de masse gaspille.</translation>
    </message>
    <message>
        <source>market_scope.worldwide</source>
        <translation>Le monde entier</translation>
    </message>
    <message>
        <source>monthly_budget</source>
        <translation>Combien pouvez-vous dépenser en marketing par mois&#xa0;?</translation>
    </message>
    <message>
        <source>monthly_budget.help</source>
        <translation>L’argent seul, sans les salaires. Zéro est une bonne réponse.</translation>
    </message>
    <message>
        <source>monthly_budget.why</source>
        <translation>C’est la somme à répartir, sans dépenser ce qui ne reviendrait pas.</translation>
    </message>
    <message>
        <source>monthly_customers</source>
        <translation>Combien de nouveaux acheteurs par mois&#xa0;?</translation>
    </message>
    <message>
        <source>monthly_customers.help</source>
        <translation>Moyenne des trois derniers mois&#xa0;; une estimation suffit.</translation>
    </message>
    <message>
        <source>monthly_customers.why</source>
        <translation>Il mesure la croissance possible, pour ne rien promettre d’absurde.</translation>
    </message>
    <message>
        <source>monthly_leads</source>
        <translation>Combien de demandes sérieuses par mois&#xa0;?</translation>
    </message>
    <message>
        <source>monthly_leads.help</source>
        <translation>Demandes de prix, de rendez-vous ou de devis.</translation>
    </message>
    <message>
        <source>monthly_leads.why</source>
        <translation>Avec le taux de vente, on voit où se perdent les acheteurs.</translation>
    </message>
    <message>
        <source>monthly_visits</source>
        <translation>Combien de visites du site ou du magasin par mois&#xa0;?</translation>
    </message>
    <message>
        <source>monthly_visits.help</source>
        <translation>D’après la mesure d’audience, ou un jour ordinaire × jours d’ouverture.</translation>
    </message>
    <message>
        <source>monthly_visits.why</source>
        <translation>On en déduit combien achètent, et ce que vaut un rappel aux visiteurs.</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>Quels temps forts font bouger vos ventes&#xa0;?</translation>
    </message>
    <message>
        <source>occasions.help</source>
        <translation>Cochez ceux que vous avez constatés ou attendez.</translation>
    </message>
    <message>
        <source>occasions.why</source>
        <translation>Nous plaçons l’effort assez tôt, sur le ton qui convient.</translation>
    </message>
    <message>
        <source>order_value</source>
        <translation>Que vaut une commande en moyenne&#xa0;?</translation>
    </message>
    <message>
        <source>order_value.help</source>
        <translation>Total des ventes ÷ nombre de commandes sur trois mois&#xa0;; un contrat, une réservation ou un don compte pour une.</translation>
    </message>
    <message>
        <source>order_value.why</source>
        <translation>Elle dit combien une nouvelle commande peut coûter.</translation>
    </message>
    <message>
        <source>price_position</source>
        <translation>Où se situe votre prix parmi les autres&#xa0;?</translation>
    </message>
    <message>
        <source>price_position.help</source>
        <translation>Tel que l’acheteur le voit.</translation>
    </message>
    <message>
        <source>price_position.low</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>price_position.mid</source>
        <translation>Dans la moyenne</translation>
    </message>
    <message>
        <source>price_position.premium</source>
        <translation>Plus élevé</translation>
    </message>
    <message>
        <source>price_position.why</source>
        <translation>Un prix élevé demande confiance et renom&#xa0;; un prix bas, d’être vu au moment d’acheter.</translation>
    </message>
    <message>
        <source>purchase_cycle</source>
        <translation>Combien de temps entre la première idée et le premier achat&#xa0;?</translation>
    </message>
    <message>
        <source>purchase_cycle.days</source>
        <translation>En quelques jours</translation>
    </message>
    <message>
        <source>purchase_cycle.help</source>
        <translation>Pensez à un acheteur ordinaire, ni le plus rapide ni le plus lent.</translation>
    </message>
    <message>
        <source>purchase_cycle.months</source>
        <translation>En quelques mois</translation>
    </message>
    <message>
        <source>purchase_cycle.over_6_months</source>
        <translation>Plus de 6 mois</translation>
    </message>
    <message>
        <source>purchase_cycle.same_day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>purchase_cycle.weeks</source>
        <translation>En quelques semaines</translation>
    </message>
    <message>
        <source>purchase_cycle.why</source>
        <translation>Plus la réflexion est longue, plus l’amont compte&#xa0;; si elle est courte, l’aval suffit.</translation>
    </message>
    <message>
        <source>regulated_offer</source>
        <translation>Votre offre relève-t-elle de règles particulières&#xa0;?</translation>
    </message>
    <message>
        <source>regulated_offer.charity</source>
        <translation>Collecte de dons</translation>
    </message>
    <message>
        <source>regulated_offer.children</source>
        <translation>Produits destinés aux enfants</translation>
    </message>
    <message>
        <source>regulated_offer.financial</source>
        <translation>Services financiers ou crédit</translation>
    </message>
    <message>
        <source>regulated_offer.health_claims</source>
        <translation>Soins ou allégations de santé</translation>
    </message>
    <message>
        <source>regulated_offer.help</source>
        <translation>Cochez tout ce qui convient, ou rien.</translation>
    </message>
    <message>
        <source>regulated_offer.legal_services</source>
        <translation>Services juridiques</translation>
    </message>
    <message>
        <source>regulated_offer.property_offplan</source>
        <translation>Immobilier sur plan</translation>
    </message>
    <message>
        <source>regulated_offer.tobacco_alcohol</source>
        <translation>Tabac ou alcool</translation>
    </message>
    <message>
        <source>regulated_offer.why</source>
        <translation>Certaines publicités exigent un accord ou sont refusées&#xa0;: nous vous prévenons avant que vous payiez.</translation>
    </message>
    <message>
        <source>repeat_purchase</source>
        <translation>À quelle fréquence le même acheteur revient-il&#xa0;?</translation>
    </message>
    <message>
        <source>repeat_purchase.help</source>
        <translation>Pensez à un acheteur satisfait ordinaire.</translation>
    </message>
    <message>
        <source>repeat_purchase.monthly</source>
        <translation>Chaque mois ou plus</translation>
    </message>
    <message>
        <source>repeat_purchase.one_off</source>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>repeat_purchase.several_per_year</source>
        <translation>Plusieurs fois par an</translation>
    </message>
    <message>
        <source>repeat_purchase.subscription</source>
        <translation>Par abonnement</translation>
    </message>
    <message>
        <source>repeat_purchase.why</source>
        <translation>Un acheteur qui revient vaut plus cher à gagner.</translation>
    </message>
    <message>
        <source>repeat_purchase.yearly</source>
        <translation>Environ une fois par an</translation>
    </message>
    <message>
        <source>risk_attitude</source>
        <translation>Quel est votre rapport au risque&#xa0;?</translation>
    </message>
    <message>
        <source>risk_attitude.balanced</source>
        <translation>Un équilibre</translation>
    </message>
    <message>
        <source>risk_attitude.bold</source>
        <translation>J’accepte le risque pour plus</translation>
    </message>
    <message>
        <source>risk_attitude.cautious</source>
        <translation>La prudence d’abord</translation>
    </message>
    <message>
        <source>risk_attitude.help</source>
        <translation>Un résultat presque sûr, ou un autre peut-être plus grand.</translation>
    </message>
    <message>
        <source>risk_attitude.why</source>
        <translation>Pour choisir entre répartir l’argent et le concentrer.</translation>
    </message>
    <message>
        <source>sales_path</source>
        <translation>Comment se conclut une vente&#xa0;?</translation>
    </message>
    <message>
        <source>sales_path.help</source>
        <translation>Cochez toutes vos façons de vendre aujourd’hui.</translation>
    </message>
    <message>
        <source>sales_path.marketplace</source>
        <translation>Place de marché (Amazon, Noon…)</translation>
    </message>
    <message>
        <source>sales_path.messaging</source>
        <translation>Messages (WhatsApp, Instagram)</translation>
    </message>
    <message>
        <source>sales_path.online_store</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>sales_path.phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>sales_path.sales_team</source>
        <translation>Équipe commerciale</translation>
    </message>
    <message>
        <source>sales_path.storefront</source>
        <translation>Magasin ou local</translation>
    </message>
    <message>
        <source>sales_path.why</source>
        <translation>Nous envoyons les gens là où ils peuvent vraiment acheter.</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>Quelle est votre activité&#xa0;?</translation>
    </message>
    <message>
        <source>sector.beauty_personal_care</source>
        <translation>Beauté et soins</translation>
    </message>
    <message>
        <source>sector.education_training</source>
        <translation>Enseignement ou formation</translation>
    </message>
    <message>
        <source>sector.health_clinic</source>
        <translation>Clinique ou service de santé</translation>
    </message>
    <message>
        <source>sector.help</source>
        <translation>Choisissez la plus proche, même imparfaite.</translation>
    </message>
    <message>
        <source>sector.home_services</source>
        <translation>Services à domicile et réparations</translation>
    </message>
    <message>
        <source>sector.manufacturing_wholesale</source>
        <translation>Fabrication ou vente en gros</translation>
    </message>
    <message>
        <source>sector.nonprofit</source>
        <translation>Association ou œuvre caritative</translation>
    </message>
    <message>
        <source>sector.other</source>
        <translation>Autre activité</translation>
    </message>
    <message>
        <source>sector.professional_services</source>
        <translation>Services professionnels et conseil</translation>
    </message>
    <message>
        <source>sector.real_estate</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>sector.restaurant_cafe</source>
        <translation>Restaurant ou café</translation>
    </message>
    <message>
        <source>sector.retail_ecommerce</source>
        <translation>Commerce ou boutique en ligne</translation>
    </message>
    <message>
        <source>sector.software_saas</source>
        <translation>Logiciels et abonnements</translation>
    </message>
    <message>
        <source>sector.tourism_hospitality</source>
        <translation>Tourisme et hôtellerie</translation>
    </message>
    <message>
        <source>sector.why</source>
        <translation>Chaque secteur a ses coûts publicitaires et ses taux d’achat habituels&#xa0;: nous partons de là.</translation>
    </message>
    <message>
        <source>team_hours</source>
        <translation>Combien d’heures par semaine pour le marketing&#xa0;?</translation>
    </message>
    <message>
        <source>team_hours.help</source>
        <translation>Les vôtres et celles de l’équipe, à un rythme tenable.</translation>
    </message>
    <message>
        <source>team_hours.why</source>
        <translation>Beaucoup de canaux ne coûtent pas d’argent, mais du temps.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>booking</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>booking.plural</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>contract.plural</source>
        <translation>contrats</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>don</translation>
    </message>
    <message>
        <source>donation.plural</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>order.plural</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>qualified_lead</source>
        <translation>prospect qualifié</translation>
    </message>
    <message>
        <source>qualified_lead.plural</source>
        <translation>prospects qualifiés</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>a_click_is_not_yet_a_decision</source>
        <translation>Pour un acheteur réfléchi, un clic n’est pas encore une décision</translation>
    </message>
    <message>
        <source>a_message_meets_the_next_purchase</source>
        <translation>Vos acheteurs reviennent presque chaque mois&#xa0;: un message tombe souvent juste avant un achat</translation>
    </message>
    <message>
        <source>a_message_wakes_a_habit</source>
        <translation>Vos acheteurs reviennent plusieurs fois par an&#xa0;; un message au bon moment vous rappelle à eux</translation>
    </message>
    <message>
        <source>a_trained_person_closes</source>
        <translation>Vous avez un commercial qui transforme une rencontre en vente</translation>
    </message>
    <message>
        <source>a_year_lets_brand_pay</source>
        <translation>Un an suffit pour que la notoriété commence à payer</translation>
    </message>
    <message>
        <source>advertising_interrupts_searchers</source>
        <translation>Vos acheteurs cherchent d’eux-mêmes&#xa0;; cette publicité interrompt les autres</translation>
    </message>
    <message>
        <source>already_bought_elsewhere</source>
        <translation>Quand votre annonce le retrouve, il a déjà acheté ailleurs</translation>
    </message>
    <message>
        <source>an_audience_grows_on</source>
        <translation>En un an ou plus, votre propre public continue de grandir</translation>
    </message>
    <message>
        <source>an_audience_hardly_grows_in_a_quarter</source>
        <translation>En trois mois, un public à soi ne rapporte encore que peu</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_month</source>
        <translation>Un mois est trop court pour réunir un public à soi</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_quarter</source>
        <translation>Trois mois sont trop courts pour réunir un public à soi</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_return</source>
        <translation>Les rendez-vous reviennent&#xa0;; un message ou une récompense ramène la clientèle</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_shown</source>
        <translation>La beauté convainc par l’image&#xa0;: un résultat vu sur une vraie personne</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_trust</source>
        <translation>On ne confie pas ses cheveux ou sa peau sans lire des avis</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_business</source>
        <translation>Un contenu long pour entreprises, alors qu’on veut voir le résultat</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_reading</source>
        <translation>Ici, c’est l’œil qui décide&#xa0;; le texte et le son ne montrent pas le résultat</translation>
    </message>
    <message>
        <source>beauty_personal_care_senseless_business</source>
        <translation>Ce canal vend aux entreprises, et l’on vient chez vous prendre soin de soi</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>Les personnes de cette liste n’ont jamais accepté vos messages</translation>
    </message>
    <message>
        <source>broadcast_pays_for_distant_people</source>
        <translation>Vous payez pour un public lointain qui ne viendra pas dans votre quartier</translation>
    </message>
    <message>
        <source>broadcast_reaches_beyond_the_city</source>
        <translation>Le signal couvre le pays, mais vos acheteurs vivent dans une seule ville</translation>
    </message>
    <message>
        <source>business_content_heavy_for_consumers</source>
        <translation>Conçu pour les longs achats d’entreprise, trop lourd pour un particulier</translation>
    </message>
    <message>
        <source>buyers_compare_reviews</source>
        <translation>Pour un choix réfléchi, on lit les avis avant de payer</translation>
    </message>
    <message>
        <source>buyers_read_before_buying</source>
        <translation>Vos acheteurs lisent et comparent avant de choisir&#xa0;: le contenu les accompagne</translation>
    </message>
    <message>
        <source>careful_choice_needs_brand</source>
        <translation>Qui compare commence par les noms connus&#xa0;: bâtir la marque compte plus</translation>
    </message>
    <message>
        <source>case_studies_settle_doubts</source>
        <translation>Une réussite détaillée lève les doutes de l’acheteur prudent</translation>
    </message>
    <message>
        <source>cash_back_within_a_month</source>
        <translation>L’argent doit revenir sous un mois&#xa0;; bâtir la marque ne va pas si vite</translation>
    </message>
    <message>
        <source>cash_back_within_a_quarter</source>
        <translation>L’argent doit revenir sous trois mois&#xa0;: ce qui vend vite passe d’abord</translation>
    </message>
    <message>
        <source>children_need_their_parents</source>
        <translation>Pour les enfants, adressez-vous aux parents et ne collectez rien sur les mineurs</translation>
    </message>
    <message>
        <source>consumer_feeds_few_firms</source>
        <translation>Ces plateformes relèvent de la vie privée&#xa0;; peu d’acheteurs professionnels y sont</translation>
    </message>
    <message>
        <source>consumer_targeting_wastes_on_firms</source>
        <translation>Le ciblage suit les goûts privés&#xa0;: l’essentiel du budget manque vos acheteurs</translation>
    </message>
    <message>
        <source>creators_rarely_speak_to_firms</source>
        <translation>Peu de créateurs et d’émissions arabes s’adressent aux entreprises</translation>
    </message>
    <message>
        <source>difference_must_be_explained</source>
        <translation>Ce qui distingue votre produit demande une explication&#xa0;: le contenu s’y prête</translation>
    </message>
    <message>
        <source>difference_must_be_proved</source>
        <translation>Vous dites faire mieux&#xa0;: l’acheteur veut la preuve</translation>
    </message>
    <message>
        <source>discount_does_not_settle_it</source>
        <translation>Une remise ne suffit pas à emporter un choix réfléchi</translation>
    </message>
    <message>
        <source>discounts_damage_premium</source>
        <translation>Les remises affaiblissent une marque vendue pour sa valeur, non son prix</translation>
    </message>
    <message>
        <source>donation_appeals_need_a_permit</source>
        <translation>La collecte de dons exige souvent une autorisation&#xa0;: prévoyez ce délai</translation>
    </message>
    <message>
        <source>education_training_natural_lesson</source>
        <translation>Une courte leçon gratuite montre aux apprenants ce qui les attend</translation>
    </message>
    <message>
        <source>education_training_natural_search</source>
        <translation>Celui qui veut se former cherche un cours par le nom de la compétence</translation>
    </message>
    <message>
        <source>education_training_natural_trust</source>
        <translation>L’apprenant se fie aux anciens élèves et aux personnes rencontrées</translation>
    </message>
    <message>
        <source>education_training_poor_fit</source>
        <translation>Une formation ne s’achète pas en rayon ni sur une enseigne, mais après comparaison</translation>
    </message>
    <message>
        <source>education_training_senseless</source>
        <translation>Les applications de livraison ne vendent pas de formations</translation>
    </message>
    <message>
        <source>few_bidders_cheap_clicks</source>
        <translation>Peu de concurrents enchérissent&#xa0;: le clic de recherche coûte moins cher</translation>
    </message>
    <message>
        <source>few_buy_at_first_sight</source>
        <translation>Qui réfléchit des mois achète rarement à la première annonce ou au premier message</translation>
    </message>
    <message>
        <source>few_named_government_buyers</source>
        <translation>Les acheteurs publics sont peu nombreux et connus&#xa0;; la publicité de masse les manque</translation>
    </message>
    <message>
        <source>few_warm_visitors</source>
        <translation>Peu de visiteurs étaient intéressés&#xa0;: il y en a peu à faire revenir</translation>
    </message>
    <message>
        <source>finance_adverts_need_verification</source>
        <translation>Les plateformes vérifient les annonceurs financiers&#xa0;: prévoyez ce délai</translation>
    </message>
    <message>
        <source>finance_lives_on_trust</source>
        <translation>On ne confie son argent qu’à un nom sûr&#xa0;: bâtir la marque compte plus</translation>
    </message>
    <message>
        <source>firms_do_not_buy_in_passing</source>
        <translation>Une entreprise n’achète pas en passant devant une vitrine ni sur un échantillon</translation>
    </message>
    <message>
        <source>firms_do_not_order_by_delivery_app</source>
        <translation>Les applications de livraison servent les particuliers, pas les entreprises</translation>
    </message>
    <message>
        <source>firms_search_less_by_map</source>
        <translation>Les entreprises cherchent rarement leurs fournisseurs sur la carte</translation>
    </message>
    <message>
        <source>good_creative_lifts_ads</source>
        <translation>Vous avez un créateur de contenu&#xa0;: une bonne annonce valorise chaque affichage</translation>
    </message>
    <message>
        <source>government_asks_for_past_work</source>
        <translation>Un organisme public demande d’abord des références documentées</translation>
    </message>
    <message>
        <source>government_is_no_walk_in_buyer</source>
        <translation>Un organisme public n’achète ni sur une promotion ni devant une vitrine</translation>
    </message>
    <message>
        <source>health_adverts_need_approval</source>
        <translation>La publicité santé exige souvent un accord préalable&#xa0;: prévoyez ce délai</translation>
    </message>
    <message>
        <source>health_clinic_natural_search</source>
        <translation>Le patient cherche un médecin proche au moment où il en a besoin</translation>
    </message>
    <message>
        <source>health_clinic_natural_snapchat</source>
        <translation>Bien des familles découvrent cliniques et soins esthétiques sur Snapchat</translation>
    </message>
    <message>
        <source>health_clinic_natural_trust</source>
        <translation>On choisit un médecin par confiance et sur l’avis d’autres patients</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit</source>
        <translation>Peu de ceux qui écoutent ou viennent ont besoin de soins maintenant</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_business</source>
        <translation>Cela parle aux entreprises, alors que le patient cherche un médecin</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_offers</source>
        <translation>Un soin se choisit par confiance&#xa0;; une remise ou un échantillon peut faire douter</translation>
    </message>
    <message>
        <source>health_clinic_senseless_business</source>
        <translation>Un patient ne vient pas par un démarchage ni par un salon professionnel</translation>
    </message>
    <message>
        <source>home_services_natural_near</source>
        <translation>Le service se vend dans le quartier&#xa0;: un prospectus ou un message suffit</translation>
    </message>
    <message>
        <source>home_services_natural_need</source>
        <translation>En cas de panne, on cherche et on appelle le premier trouvé à proximité</translation>
    </message>
    <message>
        <source>home_services_natural_trust</source>
        <translation>On n’ouvre sa porte qu’à quelqu’un que d’autres recommandent</translation>
    </message>
    <message>
        <source>home_services_need_comes_suddenly</source>
        <translation>Le besoin de votre service survient d’un coup&#xa0;; qui navigue pour se distraire ne l’attend pas</translation>
    </message>
    <message>
        <source>home_services_poor_fit_business</source>
        <translation>C’est fait pour vendre aux entreprises, et vos appels viennent surtout des foyers</translation>
    </message>
    <message>
        <source>home_services_poor_fit_mass</source>
        <translation>Cela touche beaucoup de monde, dont peu ont une panne aujourd’hui</translation>
    </message>
    <message>
        <source>home_services_poor_fit_rare</source>
        <translation>Les pannes sont rares&#xa0;; une récompense ou un message ne crée pas le besoin</translation>
    </message>
    <message>
        <source>home_services_poor_fit_reading</source>
        <translation>Qui a besoin d’un technicien veut un numéro, pas une chaîne à suivre</translation>
    </message>
    <message>
        <source>home_services_senseless</source>
        <translation>Personne ne fait venir un technicien de cette façon</translation>
    </message>
    <message>
        <source>home_services_senseless_business</source>
        <translation>Ce canal vend aux entreprises, et les foyers veulent un technicien tout de suite</translation>
    </message>
    <message>
        <source>improvement_needs_telling</source>
        <translation>L’atout de votre produit mérite d’être connu&#xa0;: bâtir la marque compte un peu plus</translation>
    </message>
    <message>
        <source>impulse_lives_on_the_moment</source>
        <translation>L’achat d’impulsion naît de l’instant&#xa0;: l’offre directe compte plus</translation>
    </message>
    <message>
        <source>innovation_needs_introducing</source>
        <translation>Une vraie nouveauté doit être présentée avant d’être vendue</translation>
    </message>
    <message>
        <source>intent_is_present</source>
        <translation>Vos acheteurs cherchent maintenant&#xa0;: l’annonce les rejoint au moment du besoin</translation>
    </message>
    <message>
        <source>intent_is_present_nearby</source>
        <translation>Vos acheteurs cherchent près d’eux, et la carte les mène à vous</translation>
    </message>
    <message>
        <source>letters_to_firms_cost_more</source>
        <translation>Un courrier à une entreprise coûte plus qu’un prospectus aux foyers</translation>
    </message>
    <message>
        <source>linkedin_is_for_work</source>
        <translation>On est sur LinkedIn pour le travail, pas pour ses achats personnels</translation>
    </message>
    <message>
        <source>linkedin_reaches_decision_makers</source>
        <translation>Sur LinkedIn, vous touchez les décideurs par leur fonction</translation>
    </message>
    <message>
        <source>list_consent_unsure</source>
        <translation>Avant d’écrire à la liste, vérifiez que les personnes ont donné leur accord</translation>
    </message>
    <message>
        <source>local_means_cover_one_place</source>
        <translation>Ce moyen sert un seul lieu, alors que vous vendez dans tout le pays</translation>
    </message>
    <message>
        <source>local_means_do_not_cross_borders</source>
        <translation>Ce qui marche dans un quartier se répète mal dans plusieurs pays</translation>
    </message>
    <message>
        <source>local_means_do_not_serve_the_world</source>
        <translation>Ce moyen sert un quartier, et vos acheteurs sont dans le monde entier</translation>
    </message>
    <message>
        <source>local_media_stop_at_the_border</source>
        <translation>Affiches et radios couvrent une ville ou un pays, pas plusieurs</translation>
    </message>
    <message>
        <source>long_cycle_needs_memory</source>
        <translation>La décision est longue et peu achètent maintenant&#xa0;: il faut rester en mémoire</translation>
    </message>
    <message>
        <source>long_deliberation_reads</source>
        <translation>Qui réfléchit des mois lit et regarde beaucoup avant de choisir</translation>
    </message>
    <message>
        <source>long_horizon_lets_brand_grow</source>
        <translation>L’horizon est assez long pour que la marque porte ses fruits</translation>
    </message>
    <message>
        <source>low_price_rests_on_offers</source>
        <translation>Qui vend par le prix gagne plus par les offres que par la notoriété</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_meet</source>
        <translation>L’acheteur en gros veut voir la marchandise et connaître le fournisseur</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_proof</source>
        <translation>Une livraison réussie est le meilleur argument pour qui craint les retards</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_reach</source>
        <translation>Les acheteurs sont connus par leur entreprise&#xa0;: on peut leur parler directement</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_feeds</source>
        <translation>Qui fait défiler pour se distraire achète rarement pour une usine ou un magasin</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_offers</source>
        <translation>Le prix de gros se négocie&#xa0;; une offre éclair change peu de choses</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_public</source>
        <translation>Les passants ne sont pas ceux qui achètent en gros</translation>
    </message>
    <message>
        <source>maps_answer_local_searches_first</source>
        <translation>Dans une recherche locale, la carte passe avant les sites</translation>
    </message>
    <message>
        <source>marketplaces_compare_by_price</source>
        <translation>Les places de marché affichent votre produit haut de gamme à côté du moins cher</translation>
    </message>
    <message>
        <source>mass_media_misses_firms</source>
        <translation>La plupart de ceux qui voient cette publicité n’achètent pas pour une entreprise</translation>
    </message>
    <message>
        <source>mass_texts_cheapen_the_brand</source>
        <translation>Les SMS de masse dévalorisent une marque haut de gamme</translation>
    </message>
    <message>
        <source>measuring_cuts_waste</source>
        <translation>Vous mesurez&#xa0;: le gaspillage se voit et se coupe</translation>
    </message>
    <message>
        <source>memory_outlasts_the_cycle</source>
        <translation>L’achat est lointain&#xa0;: votre nom doit rester en mémoire d’ici là</translation>
    </message>
    <message>
        <source>national_media_do_not_span_the_world</source>
        <translation>Ce sont des médias nationaux&#xa0;; couvrir le monde ainsi coûte très cher</translation>
    </message>
    <message>
        <source>neighbours_all_reachable</source>
        <translation>Les voisins sont proches, et tous peuvent être touchés</translation>
    </message>
    <message>
        <source>new_brand_first_sells</source>
        <translation>Une jeune entreprise a besoin de premières ventes avant d’élargir sa notoriété</translation>
    </message>
    <message>
        <source>news_is_news</source>
        <translation>Une idée vraiment nouvelle est une information que la presse relaie</translation>
    </message>
    <message>
        <source>newsletter_still_wins_prospects</source>
        <translation>On n’achète qu’une fois&#xa0;: la lettre ne sert qu’auprès de ceux qui hésitent</translation>
    </message>
    <message>
        <source>next_purchase_is_far</source>
        <translation>Le prochain achat est dans un an&#xa0;: relancer les anciens acheteurs rapporte peu</translation>
    </message>
    <message>
        <source>next_purchase_is_near</source>
        <translation>Vos acheteurs reviennent chaque mois&#xa0;: un rappel amène vite une commande</translation>
    </message>
    <message>
        <source>no_felt_problem_no_reply</source>
        <translation>Qui ne sent pas de problème ne répond pas à qui propose de le régler</translation>
    </message>
    <message>
        <source>no_next_purchase</source>
        <translation>On n’achète qu’une fois&#xa0;: il n’y a pas d’achat suivant à proposer</translation>
    </message>
    <message>
        <source>no_time_to_read</source>
        <translation>Une décision du jour même ne laisse pas le temps de lire</translation>
    </message>
    <message>
        <source>nobody_has_bought_yet</source>
        <translation>Personne n’a encore acheté&#xa0;: ni avis, ni recommandation, ni retour possibles</translation>
    </message>
    <message>
        <source>nobody_knows_the_need</source>
        <translation>Personne ne demande ce dont il ignore le besoin&#xa0;: commencez en amont</translation>
    </message>
    <message>
        <source>nobody_searches_the_unknown</source>
        <translation>Personne ne cherche ce dont il ignore l’existence</translation>
    </message>
    <message>
        <source>nobody_studies_small_purchases</source>
        <translation>Personne ne cherche ni ne lit longtemps avant un achat d’impulsion</translation>
    </message>
    <message>
        <source>nonprofit_natural_cause</source>
        <translation>Une cause se répand par un récit partagé et des visages de confiance</translation>
    </message>
    <message>
        <source>nonprofit_natural_donors</source>
        <translation>Le donateur redonne quand il apprend ce que son don a permis</translation>
    </message>
    <message>
        <source>nonprofit_poor_fit_selling</source>
        <translation>Un donateur ne veut pas être traité comme un acheteur à qui l’on vend</translation>
    </message>
    <message>
        <source>nonprofit_senseless</source>
        <translation>C’est un moyen de vendre des produits, et un don n’en est pas un</translation>
    </message>
    <message>
        <source>novelty_responds_to_advertising</source>
        <translation>La publicité pour du nouveau attire plus que pour du connu</translation>
    </message>
    <message>
        <source>offers_trigger_unplanned_purchases</source>
        <translation>Une offre courte déclenche des achats non prévus</translation>
    </message>
    <message>
        <source>officials_out_of_reach_of_bought_audiences</source>
        <translation>Cette publicité ne peut pas cibler les décideurs publics</translation>
    </message>
    <message>
        <source>officials_visit_fairs</source>
        <translation>Les responsables publics rencontrent les fournisseurs dans les salons</translation>
    </message>
    <message>
        <source>offline_sales_lean_on_activation</source>
        <translation>Vendre en magasin ou par téléphone demande de susciter la visite ou l’appel</translation>
    </message>
    <message>
        <source>one_sale_too_small_for_outreach</source>
        <translation>Une vente à un particulier ne paie pas une visite ou un appel</translation>
    </message>
    <message>
        <source>one_sign_can_be_local</source>
        <translation>Un panneau près du magasin suffit pour être vu du quartier</translation>
    </message>
    <message>
        <source>online_sales_need_brand</source>
        <translation>Vendre en ligne est facile pour tous&#xa0;: c’est votre nom qui vous distingue</translation>
    </message>
    <message>
        <source>part_of_audience_outside_city</source>
        <translation>Une partie des lecteurs et spectateurs vit hors de votre ville</translation>
    </message>
    <message>
        <source>platforms_refuse_tobacco_alcohol</source>
        <translation>Tabac et alcool sont refusés ici par les plateformes ou par la loi</translation>
    </message>
    <message>
        <source>premium_buyers_expect_to_be_met</source>
        <translation>Qui paie plus s’attend à être reçu et choyé</translation>
    </message>
    <message>
        <source>premium_rests_on_reputation</source>
        <translation>Un prix élevé repose sur la réputation&#xa0;: bâtir la marque compte plus</translation>
    </message>
    <message>
        <source>price_comparison_in_marketplaces</source>
        <translation>On compare les prix sur les places de marché, et le vôtre y gagne</translation>
    </message>
    <message>
        <source>price_seekers_react_to_offers</source>
        <translation>Vos acheteurs cherchent le prix, et les offres les font agir</translation>
    </message>
    <message>
        <source>prime_contractors_open_doors</source>
        <translation>Un titulaire ou un partenaire ouvre des marchés inaccessibles seul</translation>
    </message>
    <message>
        <source>professional_services_natural_expertise</source>
        <translation>Qui partage son savoir est reconnu comme expert avant d’être sollicité</translation>
    </message>
    <message>
        <source>professional_services_natural_trust</source>
        <translation>Un expert se choisit sur recommandation et sur ses réalisations</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_mass</source>
        <translation>La plupart de ceux qui voient cette publicité n’ont pas besoin d’un conseil</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_offers</source>
        <translation>Une remise sur un conseil en diminue la valeur perçue</translation>
    </message>
    <message>
        <source>professional_services_senseless</source>
        <translation>Un service professionnel ne s’expose pas comme un produit ni en échantillon</translation>
    </message>
    <message>
        <source>property_adverts_need_a_permit</source>
        <translation>La publicité d’un bien sur plan exige souvent un permis, un délai et des frais</translation>
    </message>
    <message>
        <source>ranking_is_easier</source>
        <translation>Avec peu de concurrence, il est plus facile d’être bien classé</translation>
    </message>
    <message>
        <source>readers_anywhere_can_buy</source>
        <translation>Un lecteur, où qu’il soit, peut acheter chez vous</translation>
    </message>
    <message>
        <source>readers_live_elsewhere</source>
        <translation>Lecteurs et spectateurs sont partout, et peu vivent dans votre quartier</translation>
    </message>
    <message>
        <source>real_estate_natural_browse</source>
        <translation>Qui cherche un bien commence par les sites d’annonces</translation>
    </message>
    <message>
        <source>real_estate_natural_meet</source>
        <translation>Une grosse affaire se conclut quand acheteur et vendeur se rencontrent</translation>
    </message>
    <message>
        <source>real_estate_natural_standing</source>
        <translation>L’acheteur est rassuré par un projet qu’il voit et dont il entend parler partout</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_once</source>
        <translation>Qui vient d’acheter ne rachètera pas de sitôt&#xa0;: les anciens acheteurs rapportent peu</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_push</source>
        <translation>Personne n’achète un logement pour un message ou une remise éclair</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_reading</source>
        <translation>L’acheteur veut voir le bien, pas lire de longs textes</translation>
    </message>
    <message>
        <source>real_estate_senseless</source>
        <translation>Un bien ne s’échantillonne pas, ne se commande pas et ne se rachète pas</translation>
    </message>
    <message>
        <source>relations_decide_tenders</source>
        <translation>Les relations directes et le suivi des appels d’offres font la décision</translation>
    </message>
    <message>
        <source>remembered_until_they_choose</source>
        <translation>Un choix qui prend des mois va au nom dont on se souvient</translation>
    </message>
    <message>
        <source>remembered_when_the_want_comes</source>
        <translation>Ils n’achètent pas encore, mais penseront à vous le moment venu</translation>
    </message>
    <message>
        <source>reminder_through_deliberation</source>
        <translation>La réflexion dure&#xa0;: un rappel garde votre nom présent jusqu’à la décision</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_nearby</source>
        <translation>Quand on a faim, on cherche tout près&#xa0;: la carte, les avis et la vitrine décident</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_regulars</source>
        <translation>Les habitués commandent et réservent par message</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_taste</source>
        <translation>Un plat donne envie dès qu’on le voit ou qu’on le goûte</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_far</source>
        <translation>Cela touche un public trop éloigné pour venir à vos tables</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_reading</source>
        <translation>Choisir où manger va vite&#xa0;: peu de gens lisent ou cherchent longtemps avant</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless</source>
        <translation>Personne ne choisit un restaurant de cette façon</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless_business</source>
        <translation>Ce canal vend aux entreprises, et l’on vient chez vous pour manger</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_ready</source>
        <translation>L’acheteur en ligne compare puis revient à ce qui lui a plu&#xa0;: ici, vous êtes prêt à vendre</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_shown</source>
        <translation>Un produit vu en action dans une courte vidéo se vend mieux qu’une photo en boutique</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit</source>
        <translation>Un long détour vers une boutique en ligne&#xa0;: beaucoup d’efforts pour peu de commandes</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit_business</source>
        <translation>Ce contenu sert à convaincre des entreprises&#xa0;; l’acheteur en ligne commande sans lui</translation>
    </message>
    <message>
        <source>retail_ecommerce_senseless_business</source>
        <translation>Ce canal vend aux entreprises, et votre boutique vend aux particuliers</translation>
    </message>
    <message>
        <source>reviews_separate_rivals</source>
        <translation>Entre concurrents semblables, les avis font pencher la balance</translation>
    </message>
    <message>
        <source>rivals_bid_up_clicks</source>
        <translation>Les concurrents sont nombreux et leurs enchères renchérissent le clic</translation>
    </message>
    <message>
        <source>searchers_are_ready</source>
        <translation>Les acheteurs cherchent déjà&#xa0;: le plus sûr est de les capter à ce moment</translation>
    </message>
    <message>
        <source>seen_wanted_bought</source>
        <translation>Un achat rapide&#xa0;: vu, désiré, acheté</translation>
    </message>
    <message>
        <source>short_horizon_favours_sales</source>
        <translation>L’horizon est court, et bâtir la marque demande environ six mois</translation>
    </message>
    <message>
        <source>showing_explains_novelty</source>
        <translation>La nouveauté se comprend plus vite quand on la voit à l’œuvre</translation>
    </message>
    <message>
        <source>small_radius_costs_more</source>
        <translation>Diffuser dans un petit rayon renchérit chaque affichage</translation>
    </message>
    <message>
        <source>software_saas_natural_learn</source>
        <translation>L’acheteur de logiciel apprend, essaie et lit avant de se décider</translation>
    </message>
    <message>
        <source>software_saas_natural_linkedin</source>
        <translation>Ceux qui décident des logiciels en entreprise sont sur LinkedIn</translation>
    </message>
    <message>
        <source>software_saas_natural_proof</source>
        <translation>On se fie à un logiciel qui a réussi ailleurs ou qu’un partenaire conseille</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_local</source>
        <translation>Un logiciel se vend partout&#xa0;; un moyen local touche peu de gens concernés</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_mass</source>
        <translation>Un public large, dont peu cherchent un logiciel pour leur travail</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_offers</source>
        <translation>Un logiciel se choisit pour le problème qu’il résout, pas pour une remise</translation>
    </message>
    <message>
        <source>software_saas_senseless</source>
        <translation>Un logiciel ne se vend ni par un échantillon ni par une enseigne</translation>
    </message>
    <message>
        <source>someone_makes_the_content</source>
        <translation>Quelqu’un chez vous crée du contenu régulièrement&#xa0;: ce canal en dépend</translation>
    </message>
    <message>
        <source>standing_by_association</source>
        <translation>Une marque gagne en prestige quand des voix respectées en parlent</translation>
    </message>
    <message>
        <source>stories_create_the_want</source>
        <translation>Récits et exemples éveillent une envie qui n’existait pas</translation>
    </message>
    <message>
        <source>subscribers_stay_for_the_brand</source>
        <translation>L’abonné reste fidèle à un nom sûr&#xa0;: bâtir la marque compte plus</translation>
    </message>
    <message>
        <source>teaching_creates_the_category</source>
        <translation>Avant d’acheter un produit d’un genre nouveau, il faut le comprendre</translation>
    </message>
    <message>
        <source>tenders_not_won_by_advertising</source>
        <translation>Les appels d’offres publics ne se gagnent pas par la publicité en ligne</translation>
    </message>
    <message>
        <source>tenders_not_won_on_feeds</source>
        <translation>On ne gagne pas un appel d’offres avec des publications</translation>
    </message>
    <message>
        <source>the_want_comes_later</source>
        <translation>Ils ne sentent pas encore le besoin&#xa0;: peu achètent tout de suite</translation>
    </message>
    <message>
        <source>they_asked_for_messages</source>
        <translation>Les personnes de votre liste ont demandé vos messages&#xa0;: elles les lisent et y répondent davantage</translation>
    </message>
    <message>
        <source>they_look_for_understanding</source>
        <translation>Ils connaissent le problème, pas la solution&#xa0;: ils cherchent qui l’explique</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_inspire</source>
        <translation>Un voyage commence par une image ou une vidéo qui fait rêver</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_plan</source>
        <translation>Le voyageur compare, lit les avis, puis réserve là où il cherche</translation>
    </message>
    <message>
        <source>tourism_hospitality_poor_fit_business</source>
        <translation>Cela convient à la vente aux entreprises plus qu’à un voyageur en vacances</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless</source>
        <translation>Un séjour ou un voyage ne se distribue pas en échantillon</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless_business</source>
        <translation>On ne réserve pas ses vacances par un démarchage ou un webinaire</translation>
    </message>
    <message>
        <source>travel_sells_by_the_date</source>
        <translation>Une chambre ou un voyage dont la date passe est perdu&#xa0;: vendre vite compte plus</translation>
    </message>
    <message>
        <source>travel_takes_the_hours</source>
        <translation>Se déplacer vers des acheteurs dispersés mange les heures de vente</translation>
    </message>
    <message>
        <source>trusted_demonstration</source>
        <translation>Une personne de confiance qui l’essaie en public rend la nouveauté familière</translation>
    </message>
    <message>
        <source>urgent_need_closes_quickly</source>
        <translation>Le besoin est urgent&#xa0;: qui cherche maintenant achète aujourd’hui</translation>
    </message>
    <message>
        <source>urgent_need_leaves_little_to_brand</source>
        <translation>Un besoin urgent se règle aussitôt&#xa0;: bâtir la marque compte moins</translation>
    </message>
    <message>
        <source>what_is_remembered_is_built_on</source>
        <translation>En deux ans, ce dont on se souvient sert de base encore et encore</translation>
    </message>
    <message>
        <source>young_apps_lack_decision_makers</source>
        <translation>Les décideurs d’entreprise achètent rarement via les applications des jeunes</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>business</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Les objectifs et l’horizon</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Les acheteurs et le marché</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>L’offre et le prix</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Le budget et l’équipe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>Les canaux actuels</translation>
    </message>
</context>
<context>
    <name>sectors</name>
    <message>
        <source>beauty_personal_care</source>
        <translation>Beauté et soins</translation>
    </message>
    <message>
        <source>beauty_personal_care.differs</source>
        <translation>Le résultat se voit&#xa0;: vidéo courte, influenceurs et photos d’acheteurs, avec leur accord, convainquent plus que les mots. La marge est bonne et les visites se répètent&#xa0;; fidélité et rappel au bon moment peuvent accroître la valeur de chaque acheteur.</translation>
    </message>
    <message>
        <source>education_training</source>
        <translation>Enseignement et formation</translation>
    </message>
    <message>
        <source>education_training.differs</source>
        <translation>L’élève ou le parent compare longtemps avant de s’inscrire&#xa0;: explications, webinaires et portes ouvertes préparent la décision. Les inscriptions sont saisonnières, souvent deux fois par an, et le secteur consacre au marketing une part de ses revenus plus grande que les autres.</translation>
    </message>
    <message>
        <source>health_clinic</source>
        <translation>Cliniques et santé</translation>
    </message>
    <message>
        <source>health_clinic.differs</source>
        <translation>La confiance passe avant le prix&#xa0;: le patient lit les avis, cherche une clinique proche et interroge ceux qui y sont allés. La publicité de santé est encadrée dans plusieurs pays, surtout les photos avant-après et les résultats promis&#xa0;: consulter d’abord l’autorité de santé.</translation>
    </message>
    <message>
        <source>home_services</source>
        <translation>Services à domicile et travaux</translation>
    </message>
    <message>
        <source>home_services.differs</source>
        <translation>Le besoin est rare mais pressant&#xa0;: qui cherche un artisan appelle le premier nom de confiance. Le clic est cher mais finit souvent par un appel, et recommandations, cartes et photos avant et après travaux complètent le tableau.</translation>
    </message>
    <message>
        <source>manufacturing_wholesale</source>
        <translation>Industrie et gros</translation>
    </message>
    <message>
        <source>manufacturing_wholesale.differs</source>
        <translation>Les acheteurs sont rares, les affaires importantes et plusieurs personnes décident&#xa0;: salons, visites, catalogue et études de cas sont le langage du métier. La marge est limitée et les commandes se répètent&#xa0;; garder un ancien acheteur peut valoir plus qu’une large publicité.</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>Associations et organismes caritatifs</translation>
    </message>
    <message>
        <source>nonprofit.differs</source>
        <translation>Le donateur n’achète rien, il fait confiance&#xa0;: transparence, récits d’impact et messages réguliers passent avant la publicité. Le ramadan est le sommet des dons, et la collecte exige en général une autorisation&#xa0;: la vérifier avant toute campagne.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Autre secteur</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>Nous n’avons pas de références propres à ce secteur et partons de moyennes générales à larges fourchettes. Vos réponses sur le panier moyen, la marge et la durée de décision comptent ici plus qu’ailleurs.</translation>
    </message>
    <message>
        <source>professional_services</source>
        <translation>Services professionnels</translation>
    </message>
    <message>
        <source>professional_services.differs</source>
        <translation>Peu d’acheteurs possibles cherchent maintenant, les autres auront besoin de vous plus tard&#xa0;: on s’adresse d’abord à celui dont on se souvient. Recommandations, partenariats, études de cas et présence sur LinkedIn prouvent le savoir-faire mieux que les remises.</translation>
    </message>
    <message>
        <source>real_estate</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>real_estate.differs</source>
        <translation>La valeur est élevée, la décision lente et peu de demandeurs achètent&#xa0;: une bonne demande compte plus qu’une demande bon marché. Portails et courtiers portent une grande part de la demande, et l’annonce doit parfois afficher un numéro de licence, par exemple en Arabie saoudite et aux Émirats.</translation>
    </message>
    <message>
        <source>restaurant_cafe</source>
        <translation>Restaurants et cafés</translation>
    </message>
    <message>
        <source>restaurant_cafe.differs</source>
        <translation>L’acheteur est tout près et décide sur le moment&#xa0;: cartes, avis, vitrine et vidéo courte l’emportent en général sur les grandes campagnes. Une commande est petite mais revient souvent, et les applis de livraison jouent le rôle d’un marché à commission.</translation>
    </message>
    <message>
        <source>retail_ecommerce</source>
        <translation>Commerce et vente en ligne</translation>
    </message>
    <message>
        <source>retail_ecommerce.differs</source>
        <translation>La décision est rapide et la marge mince&#xa0;: ce qui touche les gens prêts à acheter paie souvent d’abord, comme les annonces Shopping, les places de marché et le rappel aux visiteurs repartis. Les avis et des saisons comme le ramadan et le Vendredi blanc peuvent peser plus que le reste de l’année.</translation>
    </message>
    <message>
        <source>software_saas</source>
        <translation>Logiciels et SaaS</translation>
    </message>
    <message>
        <source>software_saas.differs</source>
        <translation>La marge est élevée et l’abonnement se renouvelle&#xa0;: un bon prospect peut coûter plus et se rembourser dans la durée. Le clic est cher, tandis que contenu, webinaires et démonstrations amènent en général des prospects à moindre coût avec le temps.</translation>
    </message>
    <message>
        <source>tourism_hospitality</source>
        <translation>Tourisme et hôtellerie</translation>
    </message>
    <message>
        <source>tourism_hospitality.differs</source>
        <translation>La demande est saisonnière, les recherches nombreuses, le clic assez bon marché, et une chambre vide ce soir est perdue. Photos, avis et agences de réservation font le choix&#xa0;: le secteur penche vers des campagnes proches de la date du voyage.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>place sur l’axe de 0 à 1</translation>
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
        <translation>nouveaux acheteurs par mois</translation>
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
        <translation>coefficient</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>prospectus ou courrier</translation>
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
        <translation>heures par 1&#x202f;000 USD</translation>
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
        <translation>annonce d’un mois</translation>
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
        <translation>dans votre devise</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>dans votre devise par heure</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>dans votre devise par mois</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>dans votre devise par commande</translation>
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
        <translation>pour 1&#x202f;000 personnes par mois</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>à la personne contactée</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>à l’événement</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>à l’heure</translation>
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
        <translation>%</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>parution presse</translation>
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
        <translation>part de 0 à 1</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>mois d’enseigne</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente de la courbe de réponse</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stand de salon</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>1&#x202f;000 impressions</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>unités par dollar américain</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>par rapport au niveau américain</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>USD pour 1&#x202f;000 impressions</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>USD par clic</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>USD par contact</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>USD par fois</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>USD par heure</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>USD par mois</translation>
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
        <translation>ans</translation>
    </message>
</context>
</TS>
