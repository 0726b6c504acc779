package rules

// officeSilence is when the rules about offices say nothing. They judge the same statements.
var officeSilence = Text{
	"Says nothing where the day is not certain: another date of the clause (unless the person never held the office between it and publication), a past perfect, a paragraph that opens with a date of its own, words that take back what was printed, a time clause below the lead, a short title with a family name and no day near publication, or one left more than eight years ago; where somebody's predecessor is spoken of (“succeeded”, “under”, “nominated by”); within three days of a handover, unless the sentence says that the person “will succeed” somebody; where the title holds for life (“the first female prime minister”); where the facts do not tell who held the office, unless the person left it and nobody followed; where the title may be that of somebody else (“the minister's spokesman, …”, “After X, the minister, on a visit, …”) or an item of a list.",
	"Ne dit rien si le jour n’est pas certain : autre date de la proposition (sauf si la personne n’a jamais occupé la fonction entre elle et la publication), plus-que-parfait, paragraphe ouvert par une date, rectificatif, subordonnée de temps ailleurs qu’en attaque, titre court avec un nom de famille sans jour proche de la publication, ou d’une fonction quittée il y a plus de huit ans ; s’il est question d’un prédécesseur (« a succédé au », « sous », « nommé par ») ; à moins de trois jours d’une passation, sauf si la phrase dit que la personne « succédera » à une autre ; si le titre vaut pour la vie (« première femme Première ministre ») ; si les faits ne disent pas qui occupait la fonction, sauf si la personne l’a quittée et que nul ne l’a suivie ; si le titre peut être celui d’un autre (« le porte-parole du ministre, … », « Après X, le ministre, en visite, … ») ou un élément d’une liste.",
}

var wrongTitle = &Rule{
	Name:     "wrong-title",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given an office that somebody else holds", "une personne reçoit une fonction qu’occupe quelqu’un d’autre"},
	Doc: Doc{
		What: Text{
			"Compares the title beside a name with the holder of that office on the day the sentence speaks of.",
			"Compare le titre qui accompagne un nom avec le titulaire de la fonction au jour dont parle la phrase.",
		},
		Why: Text{
			"Offices change hands, and names of ministers are easily mixed up.",
			"Les fonctions changent de main, et les noms de ministres se confondent facilement.",
		},
		Silent: officeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "Le [[secrétaire d’État américain]] Jake Sullivan a rencontré son homologue mardi."},
			{"en", "2023-09-20", "[[US Secretary of State]] Jake Sullivan met his counterpart on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le secrétaire d’État américain Antony Blinken a rencontré son homologue mardi."},
			{"en", "2023-09-20", "US Secretary of State Antony Blinken met his counterpart on Tuesday."},
			{"fr", "2023-09-20", "Le porte-parole du secrétaire d’État américain, Jake Sullivan, a parlé mardi."},
		},
	},
	Run: runOffice(true),
}
