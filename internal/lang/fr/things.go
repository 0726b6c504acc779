package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// things fills the nouns that are nobody, and the words that open what stands before a subject.
func things(v *lang.Voice) {
	v.Things = strings.Fields(`discours visite visites poste postes bureau cabinet équipe parti camp gouvernement entourage clan
		politique politiques plan plans projet projets accord accords décision décisions choix offre offres proposition propositions arrivée départ victoire victoires défaite défaites
		chute montée retour retours appel appels lettre lettres note tweet message messages mot mots propos phrase phrases commentaire commentaires livre livres mémoires entretien
		discussion rencontre rencontres réunion réunions dîner déjeuner déplacement déplacements voyage voyages tournée séjour étape sommet allocution intervention témoignage récit version liste
		mort vie naissance obsèques funérailles anniversaire mariage santé maladie âge carrière bilan passé avenir rôle pouvoir pouvoirs mandat mandats règne autorité tutelle
		maison domicile résidence palais nom image portrait photo photographie mains côté côtés bord chevet sillage yeux ombre espoirs sort
		budget loi lois texte textes réforme réformes guerre guerres campagne campagnes stratégie approche ligne réponse demande demandes ordre ordres exigence exigences
		soutien appui éloge critiques coup revers avertissement mise plaidoyer menace menaces promesse promesses défi vœux voeux
		procès affaire enlèvement meurtre assassinat exécution éviction renversement limogeage démission destitution nomination élection réélection investiture refus veto feu
		invitation frais présence absence compagnie charge faveur instar inverse égard encontre occasion part profit sein place lieu initiative égide houlette compte moyen
		pays ville ministère département agence banque fonds cour parlement siège fauteuil avion hélicoptère voiture convoi cortège train chien chat
		volonté volontés intention intentions ambition ambitions échec échecs succès héritage popularité cote efforts effort tentative tentatives travail action
		style ton humeur colère surprise joie désarroi embarras vue regard regards annonce annonces nouvelle fin début veille lendemain jour jours époque temps auprès autour lors près loin`)
	v.ThingEndings = strings.Fields(`tion sion ment ance ence isme tude ité`)
	v.Reign = []string{"sous"}
	v.As = []string{"comme"}
	v.Opening = strings.Fields(`à a au aux en dans avec sans après avant pendant durant depuis pour de par sous sur comme malgré outre selon d chez devant derrière contre entre vers
		face auprès autour lors quand lorsque reçu reçue interrogé interrogée accompagné accompagnée flanqué flanquée entouré entourée invité invitée suivi suivie accueilli accueillie devancé
		recevant rencontrant accueillant succédant répondant imitant grâce`)
}
