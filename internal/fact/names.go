package fact

import (
	"maps"
	"slices"
	"strings"
)

// fullName puts a person's names in the order in which they are written.
func fullName(family, given string, familyFirst bool) string {
	switch {
	case given == "":
		return family
	case familyFirst:
		return family + " " + given
	}
	return given + " " + family
}

// newName tells the family name apart in a full name. It is the person's family name where the full name holds it, else
// as many words at its end (or start) as the family name has, for « Vladimir Poutine » beside "Putin".
func newName(full, family string, familyFirst bool) Name {
	words, parts := strings.Fields(full), strings.Fields(family)
	if len(words) < 2 || len(parts) == 0 {
		return Name{Full: full}
	}
	for i := range words {
		if i+len(parts) <= len(words) && slices.Equal(words[i:i+len(parts)], parts) && len(parts) < len(words) {
			return Name{Full: full, Family: family}
		}
	}
	n := min(len(parts), len(words)-1)
	if familyFirst {
		return Name{Full: full, Family: strings.Join(words[:n], " ")}
	}
	return Name{Full: full, Family: strings.Join(words[len(words)-n:], " ")}
}

func newNames(full []string, family string, familyFirst bool) []Name {
	if len(full) == 0 {
		return nil
	}
	names := make([]Name, len(full))
	for i, f := range full {
		names[i] = newName(f, family, familyFirst)
	}
	return names
}

func fulls(names []Name) []string {
	var s []string
	for _, n := range names {
		s = append(s, n.Full)
	}
	return s
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
