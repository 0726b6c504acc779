package rules

// officeSilence is when the rules about offices say nothing. They judge the same statements.
var officeSilence = Text{
	"Says nothing where the day is not certain: another date in the sentence, a past perfect, a short title with a family name and no day near publication; within three days of a handover; where the facts do not tell who held the office; where the title is not the head of its phrase (“the minister's spokesman, …”).",
	"Ne dit rien si le jour n’est pas certain : autre date dans la phrase, plus-que-parfait, titre court avec un nom de famille sans jour proche de la publication ; à moins de trois jours d’une passation ; si les faits ne disent pas qui occupait la fonction ; si le titre n’est pas le noyau de son groupe (« le porte-parole du ministre, … »).",
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
