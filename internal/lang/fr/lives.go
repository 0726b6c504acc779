package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// lives fills the words of ages, births and deaths.
func lives(v *lang.Voice) {
	v.Aged = append(strings.Fields(`âgé âgée agé agée âge a à`), "du haut de ses", "(fort|forte) de ses", "(malgré|avec) ses")
	v.Born = append(strings.Fields(`né née naît naquit naissait`), "(vit|vu|voit) le jour", "(vient|vint|venu|venue) au monde")
	v.Died = append(strings.Fields(`mort morte décédé décédée disparu disparue éteint éteinte décède meurt mourut succombé succomba péri périt suicidé suicidée décéda trépassé mourait décédait éteignait éteignit`),
		"(perdu|perd|perdit) la vie", "donné la mort", "rendu l'âme", "(poussé|rendu) (son|le) dernier (soupir|souffle)", "quitté ce monde", "nous (a|avait|ont|avaient) (quitté|quittés|quittée|quittées)", "(mort|morte|décédé|décédée|disparu|disparue) depuis", "mis fin à ses jours", "perdu son combat contre (la maladie|le cancer)")
	v.Toll = strings.Fields(`fait coûté tué ravagé dévasté frappé secoué endeuillé détruit emporté blessé causé provoqué achevé achevée terminé terminée soldé soldée`)
	v.Slain = strings.Fields(`tué tuée assassiné assassinée abattu abattue exécuté exécutée pendu pendue fusillé fusillée emporté emportée foudroyé foudroyée terrassé terrassée guillotiné
		guillotinée décapité décapitée lynché lynchée`)
	v.Slain = append(v.Slain, "mortellement (blessé|blessée|touché|touchée|atteint)", "(blessé|blessée) (mortellement|à mort)", "mis à mort", "mise à mort", "(retrouvé|retrouvée) (mort|morte)", "(porté|portée) (disparu|disparue)")
	v.Kills = strings.Fields(`tué assassiné exécuté fusillé décapité`)
	v.Himself = strings.Fields(`lui-même elle-même`)
	v.Births = append(strings.Fields(`naissance`), "date de naissance")
	v.Deaths = append(strings.Fields(`mort décès disparition suicide trépas`), "date (du décès|de décès|de mort|de la mort)")
	v.Killings = strings.Fields(`assassinat exécution meurtre`)
	v.Turns = strings.Fields(`fête fêtera fêté fêtait fêter célèbre célébrera célébré célébrait célébrer soufflera soufflé souffle aura anniversaire`)
	v.Dead = strings.Fields(`nécrologie`)
	v.TurnsAhead = strings.Fields(`aura fêtera célébrera soufflera`)
	v.With = strings.Fields(`avec`)
	v.Asked = strings.Fields(`interrogé interrogée questionné questionnée interviewé interviewée invité invitée reçu reçue accueilli accueillie relancé relancée sollicité sollicitée`)
	v.OfThem = strings.Fields(`en`)
	v.Next = append(strings.Fields(`puis ensuite`), "avant d'être", "avant d'")
	v.Merely = append(strings.Fields(`seulement uniquement désormais exactement justement`), "(tout juste|à peine)")
	v.Belongings = strings.Fields(`bronze plaque fresque rue avenue place pont aéroport timbre biographie biopic documentaire film pièce opéra exposition fondation archives papiers lettres journal
		carnets effets ombre fantôme esprit sépulture urne mort décès disparition assassinat obsèques funérailles enterrement inhumation dépouille cercueil cendres corps tombe tombeau mausolée mémoire héritage
		naissance centenaire bicentenaire cinquantenaire anniversaire maison statue portrait buste présidence règne ère époque régime vie carrière parcours œuvre Mémoires mémoires domicile`)
	v.He, v.She = strings.Fields(`il lui son sa`), strings.Fields(`elle son sa`)
	v.FeminineEndings = strings.Fields(`ée te ue`)
	v.Be = strings.Fields(`être sera seront été étant serait`)
	acts(v)
}

// acts fills the verbs of what only the living do. What is done for the dead, or by their texts, is left out: « entrer », « écrire ».
func acts(v *lang.Voice) {
	for _, stem := range strings.Fields(`rencontr accueill téléphon sign annonc déclar affirm prononc particip visit présid quitt inaugur nomm limog vot parl salu dîn déjeun félicit critiqu accus
		dénonc condamn assur confi avou réclam exig demand insist martel lanc estim appell propos refus accept rejet invit exhort plaid ironis plaisant tweet défend discut négoci
		rassembl retrouv voyag embrass écout constat regrett déplor échang prépar manifest organis envisag souhait confirm démissionn détaill récus échapp assist remerci hésit réun ordonn tranch préconis prôn menac ordonn autoris promulgu graci décor évoqu abord entam effectu regagn rassur réfut reproch serr trinqu emport supervis sour pleur
		prédi espèr avanc dépos pos grimp roul gagn remport assign moqu repouss report annul convoqu mandat lou prêt pilot nuanc tacl étrill éreint
		jug soulign rappel ajout expliqu observ répliqu`) {
		v.Acts = append(v.Acts, stem+"e", stem+"era", stem+"é", stem+"ent", stem+"eront", stem+"és", stem+"ée", stem+"ées")
		v.ActsAfterBe = append(v.ActsAfterBe, stem+"er")
	}
	v.Acts = append(v.Acts, strings.Fields(`reçoit recevra reçu reçue reçus reçues accueillie accueillis accueillies accueille accueillera accueilli rend rendra rendu entretient entretiendra entretenu
		appelle appellera appelé rappelle dit dira répond répondra répondu répondre promet promettra promis atterri réagit réagi prévient préviendra prévenu
		avertit avertira averti soutient soutiendra soutenu poursuit reconnaît reconnu intervient interviendra remet remettra remis
		ouvre ouvrira ouvert tient tiendra tenu prend prendra pris rejoint rejoindra atterrit convient convenu nie dément démenti conclut conclu admet admis arrive arrivera
		débarque séjourne atterri compte rentre rentrera revient reviendra repart repartira part partira espéré veut défend défendu conseille conseillé suggère suggéré exprime exprimera exprimé réitère réitéré répète répété déplace déplacé`)...)
	v.ActsAfterBe = append(v.ActsAfterBe, strings.Fields(`recevoir accueillir rendre entretenir dire répondre promettre réagir avertir ouvrir rejoindre soutenir tenir prendre intervenir remettre
		arrivé arrivée rendu rendue venu venue parti partie allé allée retourné retournée revenu revenue intervenu intervenue monté montée passé passée resté restée
		hospitalisé hospitalisée arrêté arrêtée interpellé interpellée opéré opérée réélu réélue envolé envolée envolés réuni réunis adressé adressée déplacé déplacée déplacés arrivés rendus venus partis allés retournés revenus intervenus rentrés attendus entretenus entretenue exprimé exprimée attendu attendue reparti repartie rentré rentrée descendu`)...)
	v.Meets = strings.Fields(`rencontre rencontré rencontrera rencontrer reçoit reçu recevra recevoir accueille accueilli accueillera accueillir`)
	v.MeetsWith = []string{
		"(entretenu|entretient|entretenir|entretiendra|entretenait|discuté|discute|discuter|dîné|dîner|dîne|déjeuné|déjeuner|déjeune|parlé|réunion|rendez-vous|tête-à-tête|négocié|négocier|échangé|échanger|pourparlers)"}
	v.Medium = strings.Fields(`tribune télévision radio antenne presse micro téléphone communiqué entretien interview tweet message discours allocution visioconférence vidéo`)
	v.Press = []string{"devant (la presse|les journalistes)", "en conférence de presse", "au micro", "face à la presse"}
	v.Here = []string{"(dans|à) nos (colonnes|confrères|lecteurs|micros)", "à nos questions", "à notre (journal|rédaction|micro|correspondant|correspondante|envoyé|antenne)", "nous (a|reçoit|confie|explique|répond)"}
	v.Tributes = strings.Fields(`inspiré inspirée timbre timbres plaque plaques porte-avions frégate navire paquebot aéroport rebaptisé rebaptisée rebaptisés biographie anthologie posthume posthumes hommage hommages statue buste effigie Mémoires mémoires biopic film documentaire roman exposition incarné interprété joué cendres Panthéon
		fantôme esprit archive archives lettre lettres journal fresque hologramme sosie`)
}
