package fr

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
)

// kin are the nouns for relatives, who may share the name of whoever they belong to.
func kin() []string {
	return []string{
		"(épouse|époux|femme|mari|compagne|compagnon|veuve|veuf|conjoint|conjointe|concubine|maîtresse|fiancé|fiancée)",
		"(fils|fille|filles|enfant|enfants|frère|frères|sœur|soeur|père|mère|parents|neveu|nièce|cousin|cousine|oncle|tante|gendre|beau-fils|beau-frère|beau-père|belle-sœur|belle-fille|petit-fils|petite-fille|famille|héritier)",
	}
}

// forLife are qualifiers that hold for life of whoever they held of once, in office or not: « première femme Premier ministre ».
const forLife = "((première|deuxième|seconde|seule) femme|premier (Noir|musulman|Afro-Américain)|plus (jeune|vieux|vieille|âgé|âgée)|unique|seul|seule)"

func voice() lang.Voice {
	return lang.Voice{
		Former: []string{
			"(ancien|ancienne|anciens|anciennes)", "ex", "(ex-futur|ex-future)", "(précédent|précédente)", "(déchu|déchue|déchus)", "(honoraire|émérite)",
		},
		Then:   []string{"alors", "(d'alors|de l'époque|à l'époque|du moment|en ce temps-là|à cette époque)"},
		Acting: []string{"par intérim", "(intérimaire|intérimaires)", "(transitoire|provisoire)", "de transition", "de facto", "par suppléance"},
		Elect:  []string{"(élu|élue)", "nouvellement (élu|élue)", "(désigné|désignée)", "(fraîchement|tout juste) (élu|élue)"},
		Future: []string{"(futur|future|futurs|futures)", "(prochain|prochaine)", "(pressenti|pressentie)", "(potentiel|potentielle)"},
		Unsettled: []string{
			"(renversé|renversée|destitué|destituée|limogé|limogée|défait|défaite|nommé|nommée|démis|démise|évincé|évincée|déposé|chassé)",
			"(deuxième|troisième|quatrième|cinquième|dernier|dernière|autre|un|une|deux|trois|plusieurs|chaque|tout|aucun)",
			forLife,
		},
		Late: []string{"(feu|feue)", "(défunt|défunte)", "le regretté", "la regrettée"},
		Current: []string{
			"(actuel|actuelle|actuels|actuelles)", "(nouveau|nouvel|nouvelle|nouveaux)", "(sortant|sortante)", "(démissionnaire|démissionnaires)", "en (exercice|poste|fonction|fonctions|place|titre)",
			"(réélu|réélue)", "(tout-puissant|inamovible|jeune|conservateur|conservatrice|socialiste|centriste|islamiste|travailliste|républicain|républicaine|démocrate)",
			forLife,
		},

		Negation: []string{
			"ne", "n'", "non", "pas", "jamais", "ni", "sans", "aucun", "aucune", "nullement", "aucunement", "guère", "personne", "rien",
			"(dément|démenti|démentie|démentent|dément avoir|nie|nié|nient|réfute|réfuté|réfutent)", "(faux|fausse)", "au lieu de", "loin de", "plutôt que",
		},
		Condition: []string{
			"si", "s'(il|ils)", "sinon", "au cas où", "à moins que", "à moins de", "à condition que", "pourvu que", "en cas de", "dans l'hypothèse où", "à supposer que", "supposons", "imaginons",
			"est-ce que", "pourquoi", "comme si", "même si", "quand bien même", "sauf si", "faute de", "peut-être", "sans doute", "probablement", "(hypothétique|éventuel|éventuelle)",
			"(prétendu|prétendue|présumé|présumée|supposé|supposée|soi-disant)", "(aurait|auraient|serait|seraient|aurais|serais)", "(devrait|devraient|pourrait|pourraient)", "selon la rumeur",
		},
		Reporting: reporting(),

		Presuppose: slices.Concat(
			er("condamn", "dénonc", "critiqu", "déplor", "regrett", "salu", "approuv", "désapprouv", "qualifi", "justifi", "oubli", "fêt", "commémor", "pardonn", "reproch", "veng", "sanctionn", "provoqu"),
			ir("réag", "sub", "flétr"), re("répond"),
			strings.Fields("célébrer célèbre célèbrent célébré célébrée célébrait célébraient célébra célébrant fuir fuit fui fuie fuient fuyait fuyaient fuyant fuyants fuirent fuis suivre suit suivent suivi suivie suivis suivies suivait suivaient suivant suivit suivirent suivra suivront survivre survécu survit"),
			strings.Fields("soutenir soutient soutiennent soutenu soutenue soutenait soutenaient soutint depuis"),
			[]string{"à la suite de", "en réaction à", "en réponse à", "en représailles à", "au lendemain de", "après", "(anniversaire|commémoration|commémorations|centenaire|cinquantenaire) de"},
		),
		LookAhead: slices.Concat(
			er("annonc", "prépar", "menac", "envisag", "planifi", "programm", "redout", "anticip", "souhait", "propos", "projet", "fix", "report", "retard", "évit", "empêch", "refus", "exig", "demand", "réclam", "organis"),
			strings.Fields("prévoir prévoit prévoient prévu prévue prévus prévues prévoyait prévoyaient prévit prévoyant espérer espère espèrent espéré espérait espéraient craindre craint craignent craignait craignaient crainte craignant"),
			strings.Fields("prédire prédit prédisent prédisait prédisaient prédite promettre promet promettent promis promise promettait promettaient attendre attend attendent attendu attendue attendait attendaient"),
			strings.Fields("vouloir veut veulent voulait voulaient voulu avertir avertit avertissait averti avertissaient pressentir pressentait"),
			[]string{"à la veille de", "en vue de", "en prévision de", "en attendant", "avant", "d'ici à"},
		),
		LookBack: slices.Concat(
			er("fêt", "commémor", "racont", "évoqu", "rappel", "rapport", "retrac", "relat", "mentionn", "analys", "étudi", "expliqu", "jug", "enquêt", "témoign", "honor"),
			strings.Fields("rappelle rappellent célébrer célèbre célèbrent célébré célébrée célébrait célébraient célébra célébrant souvenir souvient souviennent souvenait souvenaient revenir revient reviennent revenu revenait décrire décrit décrivent décrivait décrivaient"),
			[]string{"(anniversaire|commémoration|commémorations|centenaire|cinquantenaire) [de]", "(film|livre|roman|documentaire|procès|enquête|rapport|série|exposition) sur", "en souvenir de", "en mémoire de", "en hommage"},
		),

		Honorifics: []string{"M.", "MM.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Mademoiselle", "(Dr|Docteur)", "(Pr|Professeur)", "Me", "Maître", "Mgr", "Monseigneur", "Sir", "Lord", "Lady", "(le|la) (général|générale|amiral|colonel|maréchal|capitaine|commandant|cheikh|prince|princesse|cardinal|mollah)", "(général|amiral|colonel|maréchal|cheikh|ayatollah|mollah|prince|princesse|cardinal)", "l'(amiral|ayatollah)", "Sa Majesté", "Son Altesse", "Sa Sainteté", "Son Excellence"},
		Relations: append(kin(),
			"(porte-parole|porte-paroles)",
			"(conseiller|conseillère|conseillers|conseil|conseils|collaborateur|collaboratrice|collaborateurs|assistant|assistante|secrétaire particulier|chargé de mission|plume|bras droit|éminence grise)",
			"(avocat|avocate|avocats|défenseur|médecin|biographe|garde du corps|chauffeur|aide de camp|photographe|coiffeur)",
			"(directeur|directrice|chef|cheffe|membre|membres|service|services) (de|du) cabinet", "directeur de [la] campagne", "(cabinet|entourage|bureau|services|équipe|maison|parti|camp|clan|résidence|garde)",
			"(émissaire|envoyé|envoyée|représentant|représentante|ambassadeur|ambassadrice|émissaires|négociateur|délégué|mandataire)", "(envoyé|envoyée|représentant|représentante) (spécial|spéciale|personnel|personnelle)",
			"(prédécesseur|prédécesseure|prédécesseurs|successeur|successeure|successeurs|remplaçant|remplaçante|suppléant|suppléante|adjoint|adjointe|adjoints|numéro deux|dauphin|héritier|bras droit)",
			"(rival|rivale|rivaux|adversaire|adversaires|opposant|opposante|opposants|concurrent|challenger|ennemi|ennemie|critique|détracteur|détracteurs)",
			"(allié|alliée|alliés|ami|amie|amis|proche|proches|confident|confidente|partisan|partisans|fidèle|fidèles|protégé|protégée|mentor|lieutenant|homme de confiance|connaissance|relation|célébrité|éminence)",
			"(candidat|candidate|candidats|candidature|prétendant|prétendante|favori|favorite|aspirant) (à|au|aux) [la|poste de|poste du]",
			"(assassin|meurtrier|agresseur|bourreau|victime|sosie)",
		),
		Kin:        kin(),
		Ordinals:   strings.Fields("premier première second seconde"),
		Appointees: strings.Fields("protégé protégée protégés choix"),
		Fictions:   strings.Fields("film films série téléfilm feuilleton pièce roman fiction comédie long-métrage documentaire thriller"),
		Portrays:   strings.Fields("incarné incarnée interprété interprétée biopic docufiction sosie"),
		Races:      strings.Fields("course ticket candidat candidate candidature primaire primaires campagne"),

		Counterpart: []string{"(homologue|homologues)", "(alter ego|vis-à-vis)"},

		Background: strings.Fields("avait avaient avais avions aviez eut eurent"),
		Is:         []string{"est", "sont", "demeure", "reste", "devient", "c'est"},
		Was:        []string{"était", "étaient", "fut", "furent", "a été", "ont été", "avait été", "devint", "demeurait", "restait"},
		Articles:   strings.Fields("le la l les un une des ce cet cette ces son sa ses leur leurs notre nos"),
		Several:    strings.Fields("les ses ces leurs nos"),
		Indefinite: strings.Fields("un une d des aucun aucune nulle autre"),
		And:        []string{"et", "ou", "ainsi que"},
		Complement: strings.Fields("de du des d"),
	}
}

// reporting returns the verbs that say who said what, in the forms that a report uses: « a déclaré », « déclare », « déclarait ».
func reporting() []string {
	verbs := er("déclar", "affirm", "soulign", "indiqu", "annonc", "ajout", "assur", "précis", "expliqu", "estim", "jug", "not", "observ", "rappel", "insist", "martel", "lanc", "confi", "témoign", "racont", "révél",
		"confirm", "dénonc", "accus", "salu", "condamn", "répliqu", "rétorqu", "argument", "plaid", "constat", "regrett", "déplor", "réitér", "exprim", "comment", "signal", "relev", "rapport", "détaill", "demand", "interpell")
	verbs = append(verbs, ir("avert")...)
	verbs = append(verbs, re("répond")...)
	return append(verbs, strings.Fields("selon appris rappelle rappellent répète répètent répété répétait considère considèrent révèle révèlent réitère dit dire disait disaient disent dira dirent redit prévenu prévient prévenait tweeté écrit écrivait écrivent conclu conclut reconnu reconnaît reconnaissait promis promet soutenu soutient admis admet fait-il poursuivi poursuit")...)
}

// er returns the forms in use of verbs like « condamner », by their stems.
func er(stems ...string) []string {
	return forms(stems, strings.Fields("er e ent é ée és ées èrent era eront erait eraient ez"), strings.Fields("a ait aient ant ons"))
}

// ir returns the forms of verbs like « réagir », by their stems.
func ir(stems ...string) []string {
	return forms(stems, strings.Fields("ir it issent i ie is ies issait issaient issant irent ira iront irait iraient"), nil)
}

// re returns the forms of verbs like « répondre », by their stems.
func re(stems ...string) []string {
	return forms(stems, strings.Fields("re u ue us ues it irent ra ront rait raient ent"), append(strings.Fields("ait aient ant ons"), ""))
}

// forms joins stems and endings. Before a, o and u a stem in c or g keeps its sound: « dénonçait », « jugeait ».
func forms(stems, endings, hard []string) []string {
	var out []string
	for _, s := range stems {
		for _, e := range endings {
			out = append(out, s+e)
		}
		h := s
		switch s[len(s)-1] {
		case 'c':
			h = s[:len(s)-1] + "ç"
		case 'g':
			h += "e"
		}
		for _, e := range hard {
			out = append(out, h+e)
		}
	}
	return out
}
