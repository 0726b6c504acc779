package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// handovers fills the words by which one person follows another in an office.
func handovers(v *lang.Voice) {
	const (
		place   = "(suite|place|relève|succession|relais|flambeau|poste|fauteuil)" // what a successor takes, with « de » behind it
		seat    = "(l'Élysée|l'Elysée|Matignon|la Maison Blanche|Downing Street|le Kremlin|la chancellerie|le Pentagone|le département d'État)"
		at      = "(à l'Élysée|à l'Elysée|à Matignon|à la Maison Blanche|à Downing Street|au Kremlin|à la chancellerie|au Pentagone|au département d'État|au pouvoir|aux affaires|aux commandes|à la tête)"
		given   = "(" + seat + "|les clés de " + seat + "|sa place|la place|son poste|son fauteuil|le pouvoir|le flambeau|le témoin|le relais|la main|les rênes|les clés|les commandes|la présidence|ses fonctions)"
		leaving = "(la démission|le limogeage|le départ|le renvoi|la destitution|l'éviction|la révocation|le retrait)"
		elected = "(nommé|nommée|élu|élue|réélu|réélue|choisi|choisie|désigné|désignée|investi|investie|intronisé|intronisée|confirmé|confirmée|promu|promue|propulsé|propulsée|porté|portée|appelé|appelée)"
	)
	v.Succeeds = []string{
		"(succède|succéda|succédait|succédé|succédera|succèdent) [(à|au|aux)]", "(remplace|remplaça|remplaçait|remplacera|supplante|supplanta)", "(a|avait) (remplacé|supplanté)",
		"(va|doit|vient de|venait de|allait) (succéder|remplacer|prendre " + "(la|le) " + place + " (de|du|d'))",
		"(prend|prit|pris|prendra|prenait|reprend|repris|reprit) (la|le) " + place + " (de|du|d')", "(prend|prit|pris|prendra) * la " + place + " (de|du|d')",
		"(prend|prit|pris|prendra|prenait) (la|sa) (place|suite|relève|succession)", "(prend|prit|pris|prendra|reprend|reprit|repris|reprendra|occupe|occupera) (la|le) (place|poste|fauteuil|suite|relève|succession)", "(chausse|chaussé) les bottes de", "marche dans les pas de", "(hérite|hérité) du (poste|fauteuil|siège) de",
		"(s'installe|s'est installé|s'est installée) dans le fauteuil de",
	}
	v.Precedes = []string{
		"(a été|avait été|est|était|sera|fut|être|été) (remplacé|remplacée|supplanté|supplantée) [par]", "(remplacé|remplacée|supplanté|supplantée)", "(a|aura|avait|a eu) pour (successeur|remplaçant|remplaçante)",
	}
	v.Yields = []string{
		"(cède|a cédé|cédé|céda|cédera|cédant|laisse|laissé|laissera|laissant|passe|passé|passa|passera|passant|transmet|transmis|transmettra|transmettant|remet|remis|confie|rend|abandonne|laissait|cédait|transmettait|remettait|remettra) [*] " + given,
		"(s'efface|s'est effacé|s'est effacée|effacé|effacée|s'effaçant|s'effaça) (devant|au profit de)",
	}
	v.InPlace = []string{
		"(à la place|en remplacement|en lieu et place|à la suite|à la succession) (de|du|d')", "(succédant|remplaçant|détrônant|délogeant|évinçant|chassant|renversant)", "(avoir|ayant) (succédé|remplacé|supplanté)", "(avoir|ayant) pris (la|le) " + place + " (de|du|d')", "prenant (la|le) " + place + " (de|du|d')",
		"(pour|à) (succéder|remplacer)", "(pour|à) [y] (prendre|reprendre|assurer) (la|le) " + place + " (de|du|d')", "(comme|en tant que|en qualité de) (successeur|successeure|remplaçant|remplaçante) (de|du|d')",
		"(laissé|laissée|laissés|laissées) (vacant|vacante|vacants|vacantes|libre|libres) par [" + leaving + "] [(de|du|d')]",
		"(après|suite à|à la suite de) " + leaving + " (de|du|d')",
	}
	v.Successor = []string{"(successeur|successeure|remplaçant|remplaçante|successrice) [(désigné|désignée|immédiat|immédiate|direct|directe|officiel|officielle)]"}
	v.Predecessor = []string{"(prédécesseur|prédécesseure) [(immédiat|immédiate|direct|directe)]"}
	v.Ousts = []string{"(a|avait|ont) (détrôné|délogé|évincé|chassé|renversé|supplanté)", "(détrône|déloge|évince|chasse|renverse|détrôna|délogea|évinça|chassa|renversa)"}
	v.TakesOver = []string{
		"(succédera|remplacera|prendra|reprendra|entrera|deviendra|prêtera|héritera)", "(sera|seront) (investi|investie|nommé|nommée|intronisé|intronisée)",
		"(doit|devrait|va|s'apprête à) (succéder|remplacer|prendre|reprendre|entrer|devenir|prêter|être (investi|investie|nommé|nommée))",
	}
	v.Leaves = []string{
		"(démissionne|démissionné|démissionnera|démissionner|démissionnant)", "(quitte|quitté|quittera|quittant) (ses fonctions|son poste|le gouvernement|le pouvoir|la présidence|l'Élysée|Matignon)",
		"(limogé|limogée|évincé|évincée|renversé|renversée|destitué|destituée|révoqué|révoquée)", "poussé vers la sortie", "poussée vers la sortie",
	}
	v.Means = strings.Fields(`administration gouvernement cabinet entourage conseillers porte-parole présidence`)
	v.Accompanies, v.Gerunds = []string{"avec"}, []string{"ant"}
	v.Infinitives = strings.Fields(`er ir re`)
	v.Removed = []string{"(avant-dernier|avant-dernière|antépénultième|pénultième|lointain|lointaine|illustre|célèbre|grand|grande|plusieurs|nombreux)"}
	v.Also = strings.Fields(`aussi également toujours encore actuellement désormais parallèlement`)
	v.HandoverBetween = []string{"(passation|transmission|transition) [(de|des|du)] [(pouvoir|pouvoirs|témoin|flambeau)] entre", "(passation|transmission) (de|des|du) (pouvoir|pouvoirs|témoin|flambeau) de"}
	v.Partner = append(strings.Fields(`à au`), "des mains de")
	v.ObjectRelative = strings.Fields(`que qu dont où auquel auxquels laquelle lequel lesquels lesquelles`)
	v.Appoints = append(strings.Fields(`nommé nommée nomme nomma élu élue choisi choisie choisit désigné désignée désigne désigna investi investie intronisé intronisée confirmé confirmée
		proposé proposée promu promue propulsé propulsée porté portée appelé appelée nomination désignation investiture`), "jeté son dévolu sur")
	v.Enters = []string{
		"(est|été|était|fut|sera|être|étant) [(officiellement|finalement|largement|facilement|brillamment|aussi|donc|également)] " + elected,
		"(prête|prêté|prêta|prêtant) serment", "(prend|pris|prit|prenant|prendre) (ses|leurs) fonctions", "(prend|pris|prit|prenant|prendre) * ses fonctions", "(entre|entré|entrée|entrant) en (fonction|fonctions)",
		"(prend|pris|prit|prendra|prenant|prendre) (la tête|la direction|les rênes|les commandes|la présidence)", "(devient|devenu|devenue|devint|devenant|devenir|deviendra)", "(accède|accédé|accéda|accédant) (à|au)", "(s'installe|installé|installée)", "sera",
		"(arrive|arrivé|arrivée|arriva|arrivant|parvenu|parvenue|entre|entré|entrée|entra|monté|montée|revenu|revenue) [*] " + at,
	}
	v.Post = append(strings.Fields(`comme tête présidence direction mairie commandes manettes rênes barre chefferie primature poste fonctions ministère portefeuille secrétariat maire
		parti région groupe conseil perchoir patron patronne président présidente chef cheffe leader candidat candidate entraîneur capitaine chroniqueur
		député sénateur gouverneur sommet pourparlers débat tribune scène plateau liste équipe`), "en tant que", "en qualité de")
	v.SeatOfPower = append(strings.Fields(`pays État gouvernement exécutif République fédération royaume diplomatie fédérale Élysée Elysée Matignon chancellerie Kremlin Vatican Pentagone perchoir Église histoire`),
		"présidence du Conseil", "Église catholique", "Maison Blanche", "Réserve fédérale", "Downing Street")
	v.Pronoun = strings.Fields(`il elle celui-ci celle-ci`)
	v.Possessive = strings.Fields(`son sa`)
	v.Dative = strings.Fields(`lui`)
	v.Masculine = strings.Fields(`il celui-ci`)
	v.Feminine = strings.Fields(`elle celle-ci`)
}
