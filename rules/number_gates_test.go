package rules_test

import (
	"testing"

	"factcheck/checker"
)

// TestNumberLookAlikes says that numbers which only look like a wrong figure, sum, share or retelling are left alone.
func TestNumberLookAlikes(t *testing.T) {
	tests := []struct{ why, lang, published, text string }{
		{"some members more", "fr", "2004-05-02", "L’Union européenne compte dix membres de plus."},
		{"only the founders", "fr", "2019-05-14", "L’Union européenne compte six membres fondateurs."},
		{"only those with the euro", "en", "2024-05-14", "The EU has 20 members that use the euro."},
		{"a delegation", "en", "2024-05-14", "The five-member OPEC delegation arrived in Vienna."},
		{"a part of a country", "fr", "2019-05-14", "Le sud de l’Italie compte 20 millions d’habitants."},
		{"a part of a people", "en", "2019-05-14", "China has a population of 200 million Muslims."},
		{"a participle makes a part of them", "fr", "2020-11-14", "L’une des sept régions italiennes placées en zone rouge proteste."},
		{"a quotation that the text sets right", "en", "2017-06-18", "“There are 27 countries in the EU.” There will be. For now Britain is one of 28."},
		{"a cut headline", "en", "2008-09-16", "# Index loses 504 points\n\nThe index lost 504.48 points on Monday."},
		{"two groups of dead", "en", "2019-05-14", "In Paris 12 people died. Among the 14 dead in Nice were two children."},
		{"blank ballots", "fr", "2021-12-09", "Il a recueilli 395 voix, 303 députés votant contre et 6 s’abstenant, sur 707 bulletins."},
		{"another measure", "fr", "2019-05-14", "Il a acheté 5 kilos et 200 grammes, soit 5 200 grammes."},
		{"parts of other years", "fr", "2019-05-14", "Le fonds a donné 10 millions, dont 6 millions pour les routes et 7 millions promis en 2017."},
		{"not how many voted", "en", "2019-05-14", "Turnout was 60 percent: 4,000 of the 10,000 voters were under 30."},
		{"a share of something else", "en", "2019-05-14", "The company has 300 staff, 120 of them engineers, or 25 percent of the industry’s engineers."},
		{"a third may be a little less", "en", "2018-09-04", "Among voters, one in three, 29 percent, preferred to vote for a woman."},
		{"the parliament of the union", "en", "2022-05-14", "Germans sit in the European Parliament. The 705-seat parliament meets in May."},
	}
	for _, lang := range []string{"fr", "en"} {
		c, _ := checker.New(checker.Options{Lang: lang, Select: []string{"wrong-figure", "wrong-sum", "wrong-percentage", "inconsistent-figure"}})
		for _, tt := range tests {
			if tt.lang != lang {
				continue
			}
			r := c.Check(checker.Article{Path: "a.md", Bytes: []byte(tt.text), Published: tt.published})
			for _, f := range r.Findings() {
				t.Errorf("%s: %s: %s", tt.why, tt.text, f.Message)
			}
		}
	}
}
