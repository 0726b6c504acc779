package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// triggers are the words that tell of an event without naming it. A word may be in several classes: people are killed in attacks.
func triggers() []lang.Trigger {
	return []lang.Trigger{
		{ID: "abolition", Words: append(wordsAnd(`abolition aboli abolie abolis abolit abolissait abolir interdit interdite interdiction supprimé supprimée suppression fin`), append(ir("abol"), er("supprim")...)...)},
		{ID: "accession", Words: wordsAnd(`adhésion adhéré adhère adhérait rejoint rejointe rejoignait rejoignent rejoignit intégré intégrée intègre intégrait intégration entrée entré entrait entre accession`)},
		{ID: "agreement", Words: append(wordsAnd(`signature signer signe signent signé signée signés signées signait signaient signèrent signa conclu conclue conclus concluait conclusion adopté adoptée adoption adoptaient
			adopte scellé scellée ratifié ratifiée paraphé paraphée négocié arraché poignée trouvé accord traité pacte armistice trêve cessez-le-feu protocole convention`, "entré en vigueur", "entrée en vigueur"), er("sign", "paraph", "ratifi")...)},
		{ID: "annexation", Words: append(wordsAnd(`annexion annexe annexé annexée annexait annexa annexer rattachement rattache rattaché rattachée rattacha saisie`, "(s'est|s'était|s'étant) emparé", "(s'est|s'était) emparée"), er("annex", "rattach")...)},
		{ID: "arrest", Words: wordsAnd(`arrestation arrêté arrêtée arrêtés arrête arrêtaient capture capturé capturée capturait interpellé interpellée interpellation enlevé enlevée enlevées enlevés enlèvement kidnapping
			incarcéré incarcérée inculpé inculpation extradé détenu rapt`)},
		{ID: "assassination", Words: append(wordsAnd(`assassinat assassinats assassiné assassinée assassine assassinait assassina assassiner meurtre exécution exécuté exécutée abattu abattue abattait abattit
			poignardé poignardée égorgé égorgée décapité décapitée pendu pendaison lynché lynchage empoisonné empoisonnée empoisonnement étranglé étouffé fusillé élimination éliminé`,
			"(a|avait|ait|est|était|fut|être|soit|serait|aurait) [été] (tué|tuée)", "(tué|tuée) (par|dans|lors|d'une|le|en)", "perdu la vie", "trouvé la mort", "mort (de|du|d')", "plaqué (au|contre le) sol", "genou (sur|contre)"), er("assassin", "poignard", "égorg", "décapit", "étrangl", "empoisonn", "lynch")...)},
		{ID: "attack", Words: append(wordsAnd(`sabotage sabotages saboté sabotée sabotés dynamité dynamités dynamitage attaque attaques attaqué attaquée attaqués attaquait attaquaient attaquant attaquants attentat attentats assaut tuerie tueries fusillade fusillades massacre massacres massacré massacrés massacrait
			carnage bombardement bombardements bombardé bombardée bombardait bombe bombes frappe frappé frappée frappait frappaient visé visée tué tuée tués tuées tuait tuant tuaient abattu abattue abattus assassiné assassinée assassinés
			assassinées assassinat assassinats exécuté exécutés exécutait exécutées explosion explosions explosé kamikaze kamikazes terroriste terroristes terrorisme foncé fonçait fonce fauché fauchée fauchés fauchait fauchant endeuillé endeuillaient
			poignardé poignardée décapité décapitation égorgé égorgée otages otage détourné détournés pirates s'écrasaient s'écrasait écrasés victimes tuerie morts blessés mort tire tiré tirs péri périrent`, "prise d'otages", "perdu la vie",
			"(ouvert|ouvre|ouvrait|ouvrant|ouvrir|ouvrent|ouvrirent) le feu"), er("attaqu", "bombard", "massacr", "frapp", "fauch", "poignard", "décapit", "égorg", "mitraill", "cibl")...)},
		{ID: "championship", Words: append(wordsAnd(`sacre sacré sacrée sacrés sacrées champion champions championne championnes victoire victoires vainqueur vainqueurs remporté remporte remportait remportaient gagné gagne gagnait titre titres
			battu battus battait battaient triomphe triomphé triomphaient finale finales soulevé étoile trophée organisé organisait accueilli accueillait disputé médaille`), er("remport", "soulev", "triomph")...)},
		{ID: "collapse", Words: append(wordsAnd(`chute chutes effondrement effondré effondrée effondrés effondrait s'effondrait s'effondraient s'effondrer écroulement écroulé écroulée s'écroulait s'écroulaient s'écroulant tombé tombée tombés tombées tombait tomba tomber tombe
			faillite faillites rupture rompu rompue destruction détruit détruite détruits détruisait dynamité ruine krach ouverture ouvert`), er("tomb", "écroul", "effondr")...)},
		{ID: "coronation", Words: wordsAnd(`couronnement couronné couronnée couronnait intronisation intronisé intronisée sacre accession avènement`, "(montée|monté|montait) sur le trône", "accédé au trône")},
		{ID: "coup", Words: append(wordsAnd(`coup putsch renversé renversée renversement renverse renversait renversa destitué destituée destitution chassé chassée chassait chasse chassa déposé déposée évincé évincée putschistes pouvoir emparé`, "coup d'État", "prise (de|du) pouvoir"), er("renvers", "destitu", "chass", "évinc")...)},
		{ID: "crash", Words: append(wordsAnd(`désintégré désintégrée désintégrait désintégration crash accident écrasé écrasée s'écrasait s'écrasant s'écraser écrasement abîmé abîmée disparu disparue disparition disparaissait abattu abattue abattait précipité précipitait catastrophe volatilisé désintégré
			désintégrée désintégration désintégrait pulvérisé crashé crashée s'abîmait s'abîmer s'écrase s'écrasa tombé
			déraillement déraillé déraillait collision percuté percutait amerrissage explosé explosion`), er("écras", "abîm", "désintègr", "percut")...)},
		{ID: "creation", Words: wordsAnd(`création créé créée créés crée créait fondation fondé fondée fondés fonde fondait fonda né née naissance lancement lancé lancée lance lançait inauguré inaugurée parution paru parue publié publiée publication
			instauré instaurée instauration introduit introduite introduction formé formée voté votée promulgué promulguée`, "(mis|mise|mises) en (circulation|place|service|vente)", "entré en vigueur", "entrée en vigueur")},
		{ID: "death", Words: wordsAnd(`mort morte morts mourut meurt mourait mourir décès décédé décédée décède décédait disparition disparu disparue disparaissait éteint éteinte s'éteignait s'éteint tué tuée tuait tue abattu abattue abattait assassinat assassiné
			assassinée assassine assassinait assassina meurtre exécution exécuté exécutée exécutait pendu pendaison suicide suicidé noyé noyée succombé succombait péri emporté emportée asphyxié asphyxiée étouffé empoisonné
			lynché décapité égorgé tombé démembré`, "perdu la vie", "trouvé la mort", "donné la mort", "rendu (l'âme|son dernier souffle)")},
		{ID: "decease", Words: wordsAnd(`mort morte mourut meurt mourait mourir décès décédé décédée décède décédait disparition disparu disparue disparaissait éteint éteinte s'éteignait s'éteint succombé succombait
			emporté emportée terrassé foudroyé foudroyée`, "rendu (l'âme|son dernier souffle)", "nous quittait")}, // de sa belle mort
		{ID: "declaration", Words: append(wordsAnd(`déclaration déclaré déclarée déclarait déclare proclamation proclamé proclamée proclame proclamait décrété décrétée décrète décrétait décret annonce annoncé annoncée annonçait imposé imposée instauré instaurée
			qualifié qualifiée qualifiait reconnu reconnue reconnaissance reconnaissait décision excuses invoqué loi`), er("déclar", "proclam", "décrèt", "décrét", "annonc")...)},
		{ID: "departure", Words: wordsAnd(`départ départs quitté quitte quittait quitta sortie sorti sortie sortait retrait retiré retirée retirait retirés démission démissionné démissionnait démissionne abdication abdiqué abdiquait abdique divorce
			sécession fui fuite exil fuyait renoncé renonciation`)},
		{ID: "disaster", Words: wordsAnd(`catastrophe catastrophes accident accidents explosion explosé explosait fusion fuite marée naufrage drame tragédie bousculade incendie inondation inondations effondrement effondré effondrée effondrés
			s'effondrait s'effondraient s'effondrer écroulé écroulée s'écroulait implosion implosé désintégré contamination contaminé pollution déversé déversement déversait submergé submergée
			inondé inondée emporté emportés emportait crue crues coulée avalanche éboulement piétinés écrasés`, "mouvement de foule")},
		{ID: "dissolution", Words: wordsAnd(`dissolution dissous dissoute dissout dissolvait dissoudre éclatement disparition disparu fin effondrement implosion législatives`)},
		{ID: "earthquake", Words: append(wordsAnd(`séisme séismes tremblement tremblé tsunami tsunamis secousse secousses ravagé ravagée ravagés dévasté dévastée rasé rasée frappé frappée touché détruit vague raz-de-marée secoué secouait frappait dévastait ravageait
			tremblé tremblait magnitude réplique répliques épicentre endeuillé`), er("dévast", "ravag", "frapp", "secou", "endeuill")...)},
		{ID: "election", Words: wordsAnd(`élection élections élu élue élus élit élisait élire élisaient réélection réélu réélue réélisait vote voté votaient scrutin suffrages victoire remporté remporte remportait gagné défaite battu battue présidentielle législatives
			porté portaient accession conclave désigné`, "arrivée au pouvoir", "arrivé au pouvoir")},
		{ID: "epidemic", Words: wordsAnd(`pandémie épidémie confinement confiné confinée confinés confinait urgence virus cas foyer apparition apparu détecté qualifié déclaré déclarée décrété`)},
		{ID: "explosion", Words: append(wordsAnd(`anéanti anéantie rasé rasée explosion explosions explosé explosait explose déflagration soufflé soufflée soufflait ravagé ravagée ravageait dévasté dévastée dévastait détruit détruite
			détonation pulvérisé`), er("explos", "souffl", "dévast", "ravag")...)},
		{ID: "fire", Words: append(wordsAnd(`incendie incendies incendié incendiée feu flammes brûlé brûlait brûle ravagé ravagée ravageait embrasé embrasée embrasement dévasté dévastée dévastait détruit détruite détruits
			péri brasier sinistre s'embrasait consumé calciné parti partie`), er("dévast", "ravag", "brûl", "embras")...)},
		{ID: "funeral", Words: wordsAnd(`obsèques funérailles inhumation inhumé inhumée inhumait enterrement enterré enterrée enterrait`, "(mis|porté) en terre")},
		{ID: "handover", Words: wordsAnd(`rétrocession rétrocédé rétrocédée rétrocédait restitution restitué restituée rendu rendue retour revenu revenue cession cédé cédée transfert transféré`)},
		{ID: "inauguration", Words: wordsAnd(`investiture investi investie intronisé intronisée intronisation couronné couronnée couronnement sacre prêté prêtait prestation serment accession accédé montée monté avènement entré entrait`, "prise de fonctions", "prise de fonction")},
		{ID: "independence", Words: wordsAnd(`indépendance indépendant indépendante sécession proclamé proclamée proclamait séparé séparée séparation partition souveraineté`)},
		{ID: "invasion", Words: append(wordsAnd(`invasion envahi envahie envahit envahissait envahissaient envahirent envahir attaque attaqué attaquée offensive agression agressé assaut intervention intervenu entré entrés entraient entrée pénétré franchi franchissaient
			franchissait chars troupes occupation occupé occupée occupait opération conquête guerre entrée`), append(ir("envah"), er("attaqu", "agress", "occup", "pénétr")...)...)},
		{ID: "landing", Words: append(wordsAnd(`débarquement débarqué débarquaient débarquait débarquèrent débarque atterri atterrissage atterrissait alunissage aluni posé posait marché marchait marchaient foulé pied pas`), er("débarqu", "pos", "foul", "march")...)},
		{ID: "launch", Words: wordsAnd(`lancement lancé lancée lançait lance décollage décollé vol orbite envoyé envoyée satellisé espace cosmos`)},
		{ID: "marriage", Words: wordsAnd(`mariage noces épousé épousée épousait épousailles marié mariée mariés mariaient mariait`, "(dit|dits|disaient) oui")},
		{ID: "mutiny", Words: wordsAnd(`mutinerie mutins mutiné rébellion révolte marche marché marchait soulèvement insurrection rébellion`)},
		{ID: "opening", Words: wordsAnd(`ouverture ouvert ouverte ouvrait ouvre réouverture rouvert rouverte rouvrait inauguration inauguré inaugurée inauguraient inaugurait chute tombé tombée achèvement achevé mise`)},
		{ID: "ouster", Words: wordsAnd(`renversé renversée renversement renverse renversait renversa renversaient renverser chassé chassée chassait chasse chassa destitué destituée destituait destitution déposé déposée évincé
			évincée éviction putsch putschs censuré`, "(coup|coups) d'(État|Etat)", "coup de force", "(contraint|poussé) (à la démission|au départ|à l'exil)")},
		{ID: "referendum", Words: append(wordsAnd(`référendum référendums plébiscite voté votaient vote votait rejeté rejetée rejetait rejetaient approuvé approuvée approuvaient prononcés prononcé choisi choisissaient opté scrutin non oui consultation`), er("vot", "approuv", "rejet", "opt")...)},
		{ID: "release", Words: append(wordsAnd(`libération libéré libérée libérés libérait libère libérèrent libérer sorti sortait relâché relâchée sortie gracié acquitté élargissement`), er("libér", "relâch", "graci")...)},
		{ID: "revolution", Words: wordsAnd(`révolution révolutions soulèvement soulèvements insurrection révolte révoltes rébellion manifestations manifestation répression réprimé réprimée écrasé écrasée écrasait écrasement mouvement émeutes renversé chute dictature`)},
		{ID: "shipwreck", Words: append(wordsAnd(`naufrage naufragé coulé coulait coule sombré sombrait chaviré chavirait échoué échouait s'échouait s'échouer échouement échouage
			torpillé torpillée torpillage heurté coulée sombre chavirage noyés`), er("coul", "sombr", "chavir", "torpill")...)},
		{ID: "storm", Words: append(wordsAnd(`ouragan cyclone typhon tempête tempêtes frappé frappait touché ravagé ravagée dévasté dévastée noyé noyée inondé inondée éprouvés balayé balayée submergé submergée ravageait
			dévastait frappait s'abattait s'abattre abattu abattue inondation inondations crue crues cédé cédaient cédèrent cédait`), er("dévast", "ravag", "frapp", "balay")...)},
		{ID: "storming", Words: append(wordsAnd(`assaut attaque attaqué envahi envahissaient envahissait envahie invasion insurrection émeute émeutiers saccagé prise pris prenaient partisans`, "pris d'assaut"), append(ir("envah"), er("attaqu", "saccag")...)...)},
		{ID: "verdict", Words: wordsAnd(`verdict condamné condamnée condamnation condamnait jugement jugé reconnu coupable acquitté acquittement annulé annulée annulation révoqué arrêt décision légalisé légalisée légalisation dépénalisé dépénalisation autorisé`)},
		{ID: "war", Words: wordsAnd(`guerre guerres conflit combats éclaté éclatait éclate déclenché déclenchement début débuté commencé fin capitulation capitulé capitulait reddition génocide génocides massacres massacre bataille batailles hostilités armistice exterminés`)},
	}
}

// wordsAnd returns the words of a list and the phrases after it.
func wordsAnd(words string, phrases ...string) []string {
	return append(strings.Fields(words), phrases...)
}
