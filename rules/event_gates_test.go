package rules_test

import (
	"testing"

	"factcheck/checker"
)

// TestEventGates: each sentence looks like an error of dates, and the words beside it say why it is none.
func TestEventGates(t *testing.T) {
	tests := []struct{ why, lang, published, text string }{
		{"the date is of the head of the relative clause", "fr", "2019-11-12", "Les marches qui ont suivi l’assassinat de Jo Cox ont eu lieu en juillet 2016."},
		{"the same in English", "en", "2019-11-12", "The rallies that followed the murder of Jo Cox took place in July 2016."},
		{"what somebody did in a war lasted for a part of it", "fr", "2015-03-01", "Pendant la guerre d’Algérie, de 1954 à 1958, il servit à Oran."},
		{"the same in English", "en", "2015-03-01", "He fought in the Spanish Civil War from 1936 to 1938."},
		{"years ago to the day", "en", "2017-06-23", "One year ago today Britons voted to leave the European Union."},
		{"two earthquakes may be meant", "en", "2023-03-11", "Seven years after the earthquake in Haiti, little is left."},
		{"an infinitive has the date", "fr", "2022-05-02", "Le témoin a accepté de comparaître le 10 mai 2022."},
		{"the day on which somebody spoke shows a later text", "fr", "2020-02-11", "Il sera jugé mardi, a-t-on appris lundi 17 février."},
		{"so does the next day", "en", "2013-11-23", "They reached a deal on Sunday, November 24."},
		{"what was set is ahead of the verb", "fr", "2022-05-02", "Le salon était prévu le 10 mai 2022."},
		{"reckoned from the day of the sentence, yesterday is right", "en", "2022-06-10", "The diary of Saturday 4 May 1940 reads that they left yesterday, Friday."},
		{"the 30th of February never comes", "en", "2022-06-10", "“I will pay on the 30th of February,” he said."},
		{"players are signed too", "en", "2022-02-21", "The striker, signed from Leeds in 2017, turns 30 on Tuesday."},
		{"the year is that of the firm", "en", "2022-02-21", "It is 30 years since he left the firm founded in 1972."},
		{"other countries follow the one that joined", "fr", "2012-03-01", "L’Autriche n’est entrée dans l’Union européenne qu’en 1995, avec la Finlande."},
		{"the date is the trial's", "fr", "2024-06-12", "Le procès des attentats du 13 novembre 2015, ouvert en septembre 2021, a duré dix mois."},
		{"the date is the inquiry's", "en", "2024-06-12", "The inquiry into the Grenfell Tower fire, begun in 2018, ended."},
		{"a plural at the end of a phrase is no verb", "en", "2024-06-12", "The memorial of the September 11 attacks, opened in 2011, draws crowds."},
		{"the sanctions began then", "en", "2024-06-12", "The sanctions over the annexation of Crimea, which began in 2022, bite."},
		{"the date is one of several", "en", "2024-06-12", "Since the invasion of Ukraine, in 2023 alone, prices rose by a tenth."},
		{"he works on the subject", "fr", "2024-06-12", "Il travaille depuis cinq ans à l’invasion de l’Ukraine."},
		{"the year is that of the anniversary", "en", "2024-06-12", "The 75th anniversary of D-Day in 2019 was marked."},
		{"the same before it", "en", "2024-06-12", "In 2019, the firm celebrated its 75th anniversary."},
		{"the same in French", "fr", "2024-06-12", "Le centenaire de l’armistice, en 2014, a réuni 80 chefs d’Etat."},
		{"the day is spoken of", "en", "2024-06-12", "Sweden, which once had a 30 February, changed its calendar."},
		{"the future of the past", "fr", "2020-10-12", "Il a été décidé que la salle rouvrirait le 1er décembre 2020."},
		{"it was said before", "en", "2023-01-19", "“We will win on 18 December 2022,” the captain had told fans before the final."},
		{"that year is the one before", "en", "2025-01-11", "He was indicted on 30 March 2023 and arraigned on 4 April of that year."},
		{"a warning is no tsunami", "en", "2024-11-12", "On 26 December 2005 a tsunami warning was tested in the Indian Ocean."},
		{"a reopening after the attack", "en", "2024-11-12", "On 13 November 2016, when the Bataclan reopened after the attack, Sting sang."},
		{"who comes from a country is not the country", "en", "2024-11-12", "A player from Latvia joined the European Union team in 2011."},
		{"the euro is used outside its area", "en", "2024-11-12", "Montenegro, which adopted the euro in 2002, waits."},
		{"the match is to come", "en", "2016-06-14", "Fans bought tickets for the final on 4 May 2017."},
		{"a participle goes with its noun", "en", "2016-06-14", "The law passed by parliament takes effect on 4 May 2017."},
		{"not a list of members", "en", "2015-03-01", "The eurozone countries, Switzerland and Norway agreed."},
	}
	for _, lang := range []string{"fr", "en"} {
		c, _ := checker.New(checker.Options{Lang: lang, Select: []string{"wrong-event-date", "wrong-anniversary", "future-as-past", "past-as-future", "wrong-relative-day",
			"impossible-date", "wrong-accession-date", "not-a-member", "reversed-interval"}})
		for _, tt := range tests {
			if tt.lang != lang {
				continue
			}
			r := c.Check(checker.Article{Path: "a.txt", Bytes: []byte(tt.text), Published: tt.published})
			for _, f := range r.Findings() {
				t.Errorf("%s: %s: %s", tt.why, tt.text, f.Message)
			}
		}
	}
}
