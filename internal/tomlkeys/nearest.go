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

// edits returns how many letters two short words are apart: added, left out, changed, or swapped with their neighbour (the optimal string
// alignment distance; Damerau, "A technique for computer detection and correction of spelling errors", 1964).
func edits(a, b string) int {
	if len(a) > 64 {
		return len(a)
	}
	rows := [3][]int{make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)}
	before, last, row := rows[0], rows[1], rows[2]
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := last[j]
			if a[i] != b[j] {
				cost++
			}
			row[j+1] = min(cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
