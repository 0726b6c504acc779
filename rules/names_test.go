package rules_test

import (
	"strings"
	"testing"

	"factcheck/checker"

	"github.com/google/go-cmp/cmp"
)

// A rule finds the words in [[ ]] and nothing else. Published on 20 September 2023, unless the case says otherwise.
type ruleCase struct{ lang, published, text string }

func testRule(t *testing.T, rule string, cases []ruleCase) {
	t.Helper()
	c, problems := checker.New(checker.Options{Select: []string{rule}})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, tt := range cases {
		if tt.published == "" {
			tt.published = "2023-09-20"
		}
		plain := strings.NewReplacer("[[", "", "]]", "").Replace(tt.text)
		r := c.Check(checker.Article{Path: "case.txt", Bytes: []byte(plain), Lang: tt.lang, Published: tt.published})
		marked, end := "", len(plain)
		findings := r.Findings()
		for i := len(findings) - 1; i >= 0; i-- {
			s := findings[i].Span
			marked = "[[" + plain[s.Start:s.End] + "]]" + plain[s.End:end] + marked
			end = s.Start
		}
		if diff := cmp.Diff(tt.text, plain[:end]+marked); diff != "" {
			t.Errorf("%s (-want +got): %s", rule, diff)
		}
	}
}

func TestWrongNameOrder(t *testing.T) {
	testRule(t, "wrong-name-order", []ruleCase{
		{"fr", "", "Le ministre chinois des Affaires étrangères, [[Yi Wang]], est arrivé."},
		{"fr", "", "Le ministre chinois des Affaires étrangères, Wang Yi, est arrivé."},
		{"en", "", "Wang Yi arrived. “We agree,” said [[Yi Wang]]."},
		{"en", "", "[[Jinping Xi]] met business leaders in China."},
		{"en", "", "Xi Jinping met business leaders in China."},
		{"en", "", "Yi Wang, a physicist from China, won a prize."}, // a frequent name
		{"en", "", "Jinping Xi, a baker, won a prize."},
		{"en", "2014-09-20", "Japanese Prime Minister Abe Shinzo spoke."},
		{"en", "2014-09-20", "UN Secretary-General [[Ki-moon Ban]] spoke."},
		{"fr", "", "Le président français [[Macron Emmanuel]] a parlé."},
		{"fr", "", "Liste : Macron Emmanuel, Le Pen Marine."},
	})
}

func TestMisspeltName(t *testing.T) {
	testRule(t, "misspelt-name", []ruleCase{
		{"fr", "", "Le ministre russe des Affaires étrangères, [[Serguei Lavrof]], a parlé."},
		{"fr", "", "Le ministre russe des Affaires étrangères, Serguei Lavrov, a parlé."},
		{"fr", "", "Le président ukrainien [[Zelinsky]] a parlé."},
		{"fr", "", "Le président ukrainien Zelenskiy a parlé."},           // a transcription
		{"en", "", "Russian Foreign Minister Sergey Lavrov spoke."},       // another
		{"en", "", "Iran’s foreign minister Mohammed Javad Zarif spoke."}, // a vowel of a given name
		{"en", "", "French President [[Emmanuel Marcon]] spoke."},         // two neighbours swapped
		{"en", "", "French President [[Emannuel Macron]] spoke."},         // a letter doubled, another not
		{"en", "", "Canadian Prime Minister [[Justine Trudeau]] spoke."},
		{"en", "", "Justine Trudeau, a baker from Canada, spoke."},
		{"en", "", "Emmanuel Macron spoke. [[Marcon]] left."},                     // introduced
		{"en", "", "Emmanuel Macron spoke. The Macrons left."},                    // a plural
		{"en", "", "Emmanuel Macron spoke. Lucy Marcon, a baker, left. Marcon …"}, // another person
		{"en", "", "The baker Marcon left."},
		{"en", "", "President Obamaâ€™s plan."}, // a text in the wrong encoding
		{"en", "", "President [[Obana]] spoke."},
		{"en", "", "Follow @Zelinsky, said President Zelensky of Ukraine."},
		{"en", "", "Secretary of State [[Hilary Clinton]] and Hilary Benn met."},
		{"fr", "", "Le secrétaire d’État américain [[Anthony Blinken]] a parlé."},
		{"fr", "", "« Le président français [[Marcon]] a parlé », a dit Paul."},
		{"fr", "2017-11-05", "La reine d’Angleterre, Élizabeth II, a parlé."}, // an accent too many
		{"fr", "", "Le président Marcon a parlé."},                            // Macron or Marcos
		// a word that others have for a name, or that is one of the language
		{"en", "2009-04-02", "[[Gordon Browne]], the British prime minister, spoke."},
		{"en", "2009-04-02", "Gordon Browne, a baker from Britain, spoke."},
		{"en", "2022-10-04", "In Britain, [[Liz Trust]] spoke. The Liz Trust, a charity, said nothing."},
		// two letters off
		{"en", "2022-06-29", "German Chancellor [[Olaf Sholtz]] spoke."},
		{"en", "2022-06-29", "Olaf Sholtz, a German baker, spoke."},
		{"en", "", "Ukrainian President Volodymyr Zelenskii spoke."}, // a transcription
		// particles
		{"en", "", "[[Ursula van der Leyen]] spoke."},
		{"fr", "2006-04-10", "En France, [[Dominique du Villepin]] a parlé."},
		{"fr", "", "Dominique du Villepin, boulanger, a parlé."},
		// a stranger who is explained
		{"fr", "2020-06-23", "« On achète des herbes », dit Bachar al-Assar, l’un des vendeurs."},
	})
}

func TestGivenNameAsSurname(t *testing.T) {
	testRule(t, "given-name-as-surname", []ruleCase{
		{"en", "", "Angela Merkel spoke. Mrs [[Angela]] left."},
		{"en", "", "Angela Merkel spoke. Mrs Angela Durand left."},
		{"en", "", "Martin Schulz spoke. Mr Martin left."},              // a family name too
		{"en", "", "Thaksin Shinawatra spoke. Mr Thaksin left."},        // so they do in Thailand
		{"en", "", "Angela Merkel spoke. Tom Angela spoke. Mr Angela."}, // somebody else
		{"en", "", "Xi Jinping spoke. In Beijing [[Jinping]] left."},
		{"fr", "2018-04-28", "Kim Jong-un et sa sœur, Kim Yo-jong, sont venus. Jong-un a parlé."},
	})
}

func TestWrongGivenName(t *testing.T) {
	testRule(t, "wrong-given-name", []ruleCase{
		{"fr", "", "Le président russe [[Sergueï Poutine]] a reçu son ministre."},
		{"fr", "", "Le président russe Vladimir Poutine a reçu son ministre."},
		{"fr", "", "Sergueï Poutine, un boulanger russe, a parlé."},
		{"fr", "", "L’ancien président russe Sergueï Poutine a parlé."}, // somebody else, long ago
		{"fr", "", "En 1950, le président français Jacques Macron a parlé."},
		{"en", "", "US President [[Frank Biden]] spoke to reporters."},
		{"en", "", "US President Joseph Biden spoke to reporters."},
		{"en", "", "US President Jo Biden spoke to reporters."},
		{"en", "", "President Frank Biden of the local club spoke."},
		{"en", "", "President [[Frank Biden]] spoke in the United States."},
		{"fr", "", "Le président russe, [[Sergueï Poutine]], a parlé."},
		{"fr", "", "En février 2022, le président russe [[Sergueï Poutine]] a parlé."},
		{"en", "", "French President Urges Macron Ally to Resign Over Pension Plan"},
		{"en", "1990-05-01", "French President Jean Macron spoke to reporters."}, // not in office
		{"en", "2018-04-24", "The wife of French President [[Etienne Macron]] smiled."},
		{"fr", "2018-04-24", "La femme du président français Brigitte Macron a souri."},
		{"en", "2009-07-29", "[[Derek Miliband]], the British foreign secretary, spoke."},
		{"en", "2012-07-29", "Samantha Cameron (Britain's prime minister is her husband) spoke."},
		{"en", "2016-08-22", "Attorney General [[Frank Lynch]] spoke in the United States."},
		{"en", "2016-08-22", "Attorney General Frank Lynch of Rhode Island spoke in the United States."},
		{"en", "2016-08-22", "Gov. [[Frank Pence]] of Indiana spoke."},
		{"en", "2014-05-01", "Gov. [[Frank Kitzhaber]] spoke to Oregonians in January 2012."},
		{"en", "2013-08-28", "A letter came from Treasury Secretary [[Frank Lew]] to House Speaker John Boehner."},
		{"en", "2013-08-28", "Chairman of the Joint Chiefs of Staff Gen. [[Frank Dempsey]] spoke in the United States."},
		{"en", "2013-08-28", "The club's president, Frank Obama, spoke."},
		{"en", "2013-08-28", "Syrian President Hafez Assad spoke in 1990."},
	})
}

func TestInconsistentName(t *testing.T) {
	testRule(t, "inconsistent-name", []ruleCase{
		{"en", "", "Volodymyr Zelensky arrived. [[Zelenskyy]] spoke."},
		{"en", "", "Volodymyr Zelensky arrived. Zelensky spoke."},
		{"en", "", "[[Volodymyr Zelensky]] arrived. Zelenskyy spoke. Zelenskyy left."},
		{"en", "", "Volodymyr Zelensky arrived. “Zelenskyy is here,” she said."},
		{"en", "", "Russia’s Sergey Lavrov arrived. [[Sergei Lavrov]] spoke."},
		{"en", "", "Joe Biden arrived. Joseph Biden spoke."},
		{"en", "", "Luiz Inácio Lula da Silva arrived. Lula spoke."},
		{"fr", "", "Recep Tayyip Erdoğan est arrivé. Erdogan a parlé."},
		{"fr", "", "Le porte-avions Charles-de-Gaulle porte le nom de Charles de Gaulle."}, // a family name of two words
	})
}

func TestInconsistentNameOfStrangers(t *testing.T) {
	testRule(t, "inconsistent-name", []ruleCase{
		{"fr", "", "L’architecte Julien Marchetti a dessiné la halle. Elle est prête, a dit M. [[Marcheti]]."},
		{"en", "", "[[Chidi Okonkow]] runs the bank. Chidi Okonkwo said so. Okonkwo said no more."},
		// two people
		{"en", "", "Thomas Reid and Anna Read met. Mr Reid said yes. Ms Read said no."},
		{"fr", "", "Martin Leclerc et Martine Leclerc tiennent l’auberge. M. Leclerc cuisine."},
		{"en", "", "Peter Hanley and Jim O’Hanley spoke. “Never,” said O’Hanley."},
		// words that name no person, and words made from others
		{"en", "", "Three Senate Democrats left. Democratic leaders said no. Most Democrats stayed."},
		{"en", "", "He lives in North Carolina. North Carolinians said yes."},
		{"en", "", "He read the Privacy Policy. Police said no."},
		{"en", "", "Margaret Whitcombe, a nurse, left. The Whitcombes said nothing."},
		// a given name in the headline
		{"fr", "", "L’acteur Arnaud est mort\n\nArnaud Bertin jouait pour Jean-Jacques Annaud, a-t-il dit."},
	})
}
