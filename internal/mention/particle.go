package mention

import (
	"slices"
	"strings"

	"factcheck/internal/fact"
)

// particles are groups of the small words of family names that are taken for each other.
var particles = []string{"van von", "de di da do du"}

// OtherParticles returns the full names with a particle for which another one stands in them: "Ursula van der Leyen". Names that are right are left out.
func OtherParticles(names []fact.Name) []string {
	var out []string
	for _, n := range names {
		words := strings.Fields(n.Full)
		for i := 1; i+1 < len(words); i++ {
			for _, p := range otherParticles(words[i]) {
				wrong := strings.Join(slices.Concat(words[:i], []string{p}, words[i+1:]), " ")
				if !slices.Contains(out, wrong) && !slices.ContainsFunc(names, func(n fact.Name) bool { return strings.EqualFold(n.Full, wrong) }) {
					out = append(out, wrong)
				}
			}
		}
	}
	return out
}

// otherParticles returns those that are taken for a particle, with a capital where it has one.
func otherParticles(word string) []string {
	for _, group := range particles {
		list := strings.Fields(group)
		k := slices.Index(list, strings.ToLower(word))
		if k < 0 {
			continue
		}
		list = slices.Delete(list, k, k+1)
		for i, p := range list {
			if word != strings.ToLower(word) {
				list[i] = strings.ToUpper(p[:1]) + p[1:]
			}
		}
		return list
	}
	return nil
}
