package fr

import (
	"strings"

	"factcheck/internal/lang"
)

// lives fills the words of ages, births and deaths, and the verbs of what only the living do.
func lives(v *lang.Voice) {
	v.Aged = strings.Fields(`âgé âgée âge a`)
	v.Born = strings.Fields(`né née naît naquit`)
	v.Died = strings.Fields(`mort morte décédé décédée disparu disparue éteint éteinte décède meurt mourut`)
	v.Toll = strings.Fields(`fait coûté tué ravagé dévasté frappé secoué endeuillé détruit emporté blessé causé provoqué`)
	v.Acts = strings.Fields(`rencontre rencontrera rencontré rencontrée reçoit recevra reçu reçue accueille accueilli arrive arrivé arrivée rend rendu rendue
		entretient entretenu entretenue téléphone téléphoné signe signé annonce annoncé déclare déclaré dit affirme affirmé prononce prononcé participe participé
		visite visité préside présidé appelle appelé quitte quitté atterri inaugure inauguré nomme nommé limogé répond répondu vote voté promet promis
		parle parlé salue salué`)
}
