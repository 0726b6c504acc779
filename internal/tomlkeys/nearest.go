package tomlkeys

// Nearest returns the word that s was probably meant to be, or "".
func Nearest(s string, words []string) string {
	best, distance := "", 1+max(1, len(s)/3)
	for _, w := range words {
		if n := edits(s, w); n < distance {
			best, distance = w, n
		}
	}
	return best
}

// edits returns how many letters differ between two short words (Levenshtein, "Binary codes capable of correcting
// deletions, insertions, and reversals", 1966).
func edits(a, b string) int {
	if len(a) > 64 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
