package rules

import "factcheck/internal/binding"

// reasonText says in words why a statement was not judged.
func reasonText(r binding.Reason) Text {
	switch r {
	case binding.NoPublication:
		return Text{"the article gives no publication date", "l’article ne donne pas de date de publication"}
	case binding.AnotherTime:
		return Text{"the words around tell of another time", "le contexte parle d’un autre moment"}
	case binding.PastTense:
		return Text{"the verb tells of an earlier time", "le verbe raconte un moment antérieur"}
	case binding.TwoDates:
		return Text{"two dates could be meant", "deux dates sont possibles"}
	case binding.NotTheHead:
		return Text{"the title may belong to somebody else in the same phrase", "le titre peut être celui d’une autre personne du même groupe de mots"}
	case binding.TitleOnly:
		return Text{"a short title with a family name may tell of the past", "un titre court avec un nom de famille peut parler du passé"}
	case binding.Qualified:
		return Text{"a word such as “then” moves the day", "un mot comme « alors » déplace le jour"}
	case binding.Denied:
		return Text{"a negation, a condition or a question governs it", "une négation, une condition ou une question en dépend"}
	case binding.TwoFacts:
		return Text{"the words fit several facts", "les mots conviennent à plusieurs faits"}
	case binding.Listed:
		return Text{"name and title may be two items of a list", "le nom et le titre peuvent être deux éléments d’une liste"}
	case binding.LooseDate:
		return Text{"the date may belong to another verb", "la date peut dépendre d’un autre verbe"}
	case binding.ForeignAgent:
		return Text{"the words that follow may change which event is meant", "les mots qui suivent peuvent désigner un autre événement"}
	case binding.OpenDate:
		return Text{"the date is one end of a stretch of time", "la date n’est qu’une borne d’une période"}
	case binding.SharedName:
		return Text{"the name means more than the country", "le nom ne désigne pas que le pays"}
	case binding.LongerName:
		return Text{"the words may be part of a longer name or phrase", "les mots peuvent faire partie d’un nom ou d’un groupe plus long"}
	case binding.OtherOffice:
		return Text{"another office is meant", "il s’agit d’une autre fonction"}
	case binding.CountsSome:
		return Text{"the number may count only some of the holders", "le rang peut ne compter que certains titulaires"}
	case binding.RelativeToEvent:
		return Text{"the date is reckoned from another one", "la date est comptée à partir d’une autre"}
	}
	return Text{}
}

// dayWhyText says in words why a day was assumed.
func dayWhyText(w binding.DayWhy) Text {
	switch w {
	case binding.OwnDate:
		return Text{"the sentence gives this date", "la phrase donne cette date"}
	case binding.NearDay:
		return Text{"the sentence names a day near publication", "la phrase nomme un jour proche de la publication"}
	case binding.Publication:
		return Text{"the sentence reports what is new on the day of publication", "la phrase rapporte l’actualité du jour de publication"}
	}
	return Text{}
}
