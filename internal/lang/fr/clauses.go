package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// clauses fills the words that tie an event to its date and a statement to its time.
func clauses(v *lang.Voice) {
	v.Dating = strings.Fields(`en le la au aux à de d du dès courant début fin mi dans les l ce jour`)
	v.Began = append(strings.Fields(`survenu survenue survenus survenues lancé lancée lancés lancées déclenché déclenchée commencé commencée
		débuté débutée entamé entamée intervenu intervenue perpétré perpétrée perpétrés perpétrées commis commise datant date remonte remontant
		signé signée signés ouvert ouverte tenu tenue organisé organisée disputé disputée daté datée commis livré livrée mené menée menés menées duré dura durait`),
		"qui a commencé", "qui a débuté", "qui avait commencé", "qui avait débuté", "qui a eu lieu", "qui s'est produit", "qui s'est produite",
		"qui s'est tenu", "qui s'est tenue", "a commencé", "a débuté", "avait commencé", "avait débuté", "a eu lieu", "avait eu lieu",
		"s'est produit", "s'est produite", "s'est tenu", "s'est tenue", "ont eu lieu", "eut lieu", "commença", "débuta", "commencèrent")
	v.During = append(strings.Fields(`pendant durant`), "quand", "lorsque", "lorsqu'", "alors que", "tandis que", "dès que", "lors de", "lors d'", "au cours de", "au moment de", "lors du", "au cours du")
	v.Since = append(strings.Fields(`depuis`), "à partir de")
	v.After = append(strings.Fields(`après suivant`), "à la suite de", "au lendemain de", "à l'issue de", "dans la foulée de", "suite à", "en réaction à", "en réponse à")
	v.Before = append(strings.Fields(`avant précédant`), "à la veille de", "en prévision de", "en vue de")
	v.Spelt = append(strings.Fields(`orthographient orthographié orthographiée orthographie graphie graphies translittéré translittération transcrit transcription épelé épeler`), "s'(écrit|écrivent)")
	v.Corrects = []string{"(version|édition) (précédente|antérieure|initiale) de (cet article|ce texte|cette dépêche|cette page)", "(Rectificatif|RECTIFICATIF|Erratum|ERRATUM|erratum|Errata|Rectifications|rectifications)",
		"(écrit|écrite|indiqué|affirmé|attribué|attribuée|mentionné|daté|datée|situé|située) (par erreur|à tort)",
		"(par erreur|à tort) (écrit|indiqué|affirmé|attribué|attribuée|mentionné|daté|datée|situé|située)", "une erreur s'est glissée", "contrairement à ce que nous", "nous (avons|avions) [par erreur|à tort] (écrit|indiqué|affirmé|annoncé|attribué|interverti|confondu|mentionné|daté)"}
	v.Namesakes = []string{"homonyme", "homonymes", "(sans|aucun) lien de parenté", "aucune parenté", "(porte|portent|partage|partagent|portant|partageant) le même (nom|patronyme)",
		"avec (un seul|une seule|un|une|deux) (a|b|c|e|f|g|h|i|j|k|m|o|p|q|r|t|u|v|w|x|z)"}
	v.Derived = strings.Fields(`s es a e n ns an ans ien iens ienne iennes ois oise oises ais aise aises isme iste istes ique iques al ite ites ion ais`)
	v.Anniversary = strings.Fields(`anniversaire anniversaires`)
	v.ToTheDay = []string{"jour pour jour", "exactement", "tout juste"}
	v.Founded = strings.Fields(`fondé fondée créé créée signé signée lancé lancée inauguré inaugurée bâti bâtie construit construite ouvert ouverte adopté adoptée né née promulgué promulguée conclu conclue ratifié ratifiée instauré instaurée institué instituée paru parue publié publiée voté votée imprimé imprimée baptisé baptisée ouverts ouvertes créés créées inventé inventée`)
	v.Own = strings.Fields(`son sa ses leur leurs`)
	v.Back = append(strings.Fields(`remontant remonter remonte remontent remontée rebours reculons antichronologique descendant`), "en arrière", "à l'envers", "(ordre|sens) inverse")
	v.Starts = strings.Fields(`commence commencé commencée commençait commença commencèrent commencement début débute débuté débutée débutait débuta éclate éclaté éclatait éclata éclatement
		déclenché déclenchée déclenchement entamé entamée`)
	v.Ends = strings.Fields(`fin finit finie finissait termine terminé terminée terminait termina achève achevé achevée achevait acheva clos close`)
	v.Culminates = strings.Fields(`culmine culmine culminé culminait culminant culmina abouti aboutit aboutissait aboutissant débouché débouchait débouche déboucha débouchant conclut concluait`)
	v.Within = strings.Fields(`dans lors pendant durant`)
	v.Facing = strings.Fields(`à contre`)
	v.Befalls = append(strings.Fields(`survenu survenue survenus survenues intervenu intervenue perpétré perpétrée perpétrés perpétrées commis commise commises signé signée signés déclenché déclenchée livré livrée`), "s'est produit", "s'est produite")
	v.About = strings.Fields(`sur contre à au aux autour concernant visant devant`)
	v.Who, v.Whose = []string{", qui"}, []string{", dont (le|la|l'|les)"}
	v.Awaited = strings.Fields(`attendre`)
	v.StandIn, v.Anew = strings.Fields(`celui celle ceux celles`), []string{"déjà", "premier", "première", "auparavant", "précédemment", "initialement"}
	v.Candles, v.Elapsed = []string{"bougies"}, strings.Fields(`ont a se sont s est passé passés écoulé écoulés déjà exactement jour pour`)
	v.Withstands = strings.Fields(`résiste résistent résistait résistaient résisté résistant face tient tiennent oppose opposent lutte luttent luttait bat battent combat combattent défend défendent survit survivent`)
	v.Singular = strings.Fields(`il elle celui-ci celle-ci a est était fut avait eut commença débuta ouvert ouverte tenu tenue lancé lancée commencé commencée débuté débutée entamé entamée mené menée organisé organisée disputé disputée`)
	v.It = strings.Fields(`il elle ils elles ce c celui-ci celle-ci`)
	v.Span = strings.Fields(`période périodes années`)
	v.Functions = strings.Fields(`Professeur Docteur Commissaire Commandant Capitaine Lieutenant Sergent Adjudant Brigadier Maire Juge Procureur Préfet Père Frère Abbé Soeur Sœur Pasteur Rabbin Imam`)
	v.Polite = []string{"M.", "Mme", "Monsieur", "Madame"}
	v.Rules = strings.Fields(`régime gouvernement administration cabinet présidence réélection investiture dictature élection`)
	v.Leads = strings.Fields(`dirigé dirigée dirigés dirigées présidé présidée mené menée menés menées conduit conduite fondé fondée emmené emmenée emmenés piloté pilotée encadré encadrée
		entraîné entraînée entraînés coordonné coordonnée supervisé supervisée`)
	v.Agent = strings.Fields(`par`)
	v.Finite = strings.Fields(`a ont ait aient avait avaient est sont était étaient fut furent eut envahit envahirent attaque attaqua meurt mourut meurent
		tombe tomba tombait explose explosa démissionne démissionna remporte remporta annexe annexa assassine assassina signe signa signèrent
		déclare déclara bombarde bombarda frappe frappa rejoint rejoignit rejoignirent intègre intégra adhère adhéra débarque débarqua débarquent débarquèrent marche marcha`)
	v.Relative = strings.Fields(`qui que qu dont où lequel laquelle lesquels lesquelles auquel auxquels`)
	v.Participles = strings.Fields(`é ée és ées rejoint admis accueilli rencontré reçu dit eu fait mis pris vu tenu venu rendu voulu promis remis appris compris ouvert offert signé conduit écrit battu vaincu élu déchu choisi réuni exclu banni honni trahi`)
	v.That = []string{"que", "qu"}
	v.Present = strings.Fields(`va veut doit sera`)
	v.Adverbs = strings.Fields(`ment aussi déjà encore toujours tous`)
}
