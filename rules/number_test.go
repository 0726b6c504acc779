package rules_test

import "testing"

func TestFigures(t *testing.T) {
	testRule(t, "wrong-figure", []ruleCase{
		{"fr", "2023-09-20", "L’Union européenne compte [[28]] membres."},
		{"fr", "2023-09-20", "L’Union européenne compte vingt-sept membres."},
		{"fr", "2023-09-20", "L’Union européenne comptait 28 membres."},
		{"fr", "2023-09-20", "L’Union européenne ne compte pas 28 membres."},
		{"fr", "2023-09-20", "Si l’Union européenne compte 28 membres, elle change."},
		{"fr", "2020-01-30", "L’UE compte 28 membres."},
		{"fr", "2020-02-05", "L’UE compte 28 membres."}, // within a week
		{"fr", "2020-03-05", "L’UE compte [[28]] membres."},
		{"fr", "2023-09-20", "L’UE compte près de 30 membres."},
		{"fr", "2023-09-20", "L’UE à 15 a vécu."},
		{"fr", "2023-09-20", "Les cinq pays de l’UE qui ont refusé sont connus."},
		{"fr", "2023-09-20", "Les [[28]] pays de l’UE ont refusé."},
		{"fr", "2023-09-20", "Les 27 pays de l’UE ont refusé."},
		{"fr", "2023-09-20", "Le sommet de l’UE à 17 heures."},
		{"fr", "2100-01-01", "L’Union européenne compte 28 membres."}, // later than the facts
		{"en", "2025-09-20", "NATO has [[31]] members."},
		{"en", "2025-09-20", "NATO has 32 members."},
		{"en", "2025-09-20", "NATO had 31 members."},
		{"en", "2025-09-20", "Leaders of the [[31]]-nation NATO met."},
		{"en", "2025-09-20", "One of the [[twenty-eight]] EU member states refused."},
		{"en", "2025-09-20", "One of the twenty-seven EU member states refused."},
		{"en", "2025-09-20", "The five NATO countries bordering Russia agreed."},
		{"en", "2025-09-20", "Is it true that NATO has 31 members?"},
	})
}

func TestOrdinals(t *testing.T) {
	testRule(t, "wrong-ordinal", []ruleCase{
		{"fr", "2023-09-20", "Donald Trump, [[46e]] président des États-Unis, a parlé."},
		{"fr", "2023-09-20", "Donald Trump, 45e président des États-Unis, a parlé."},
		{"fr", "2023-09-20", "Le [[quarante-cinquième]] président américain, Joe Biden, a parlé."},
		{"fr", "2023-09-20", "Le quarante-sixième président américain, Joe Biden, a parlé."},
		{"fr", "2023-09-20", "Le fils du 45e président des États-Unis, Eric Trump, a parlé."},
		{"fr", "2023-09-20", "Joe Biden n’est pas le 45e président des États-Unis."},
		{"fr", "2023-09-20", "Emmanuel Macron est le 8e président français."}, // of the Fifth Republic
		{"fr", "2023-09-20", "Barack Obama, premier président noir des États-Unis, a parlé."},
		{"en", "2023-09-20", "Joe Biden is the [[47th]] president of the United States."},
		{"en", "2023-09-20", "Joe Biden is the 46th president of the United States."},
		{"en", "2026-01-20", "Donald Trump, the 47th US president, spoke."},
		{"en", "2026-01-20", "Donald Trump, the [[46th]] US president, spoke."},
		{"en", "2023-09-20", "Volodymyr Zelensky, the [[fifth]] president of Ukraine, spoke."},
		{"en", "2023-09-20", "Volodymyr Zelensky, the sixth president of Ukraine, spoke."},
	})
}
