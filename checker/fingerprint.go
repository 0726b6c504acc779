package checker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// fingerprint sets the fingerprints of the contradicted claims of one article. Claims that say the same are told apart by their
// order.
func fingerprint(claims []Claim) {
	seen := map[string]int{}
	for i := range claims {
		c := &claims[i]
		if c.Verdict != Contradicted {
			continue
		}
		h := sha256.New()
		fact := ""
		if len(c.Facts) > 0 {
			fact = c.Facts[0].ID
		}
		for _, s := range []string{c.Rule, fact, c.Said, folded(c.Text), folded(c.About)} {
			fmt.Fprintf(h, "%q\n", s)
		}
		key := hex.EncodeToString(h.Sum(nil)[:16])
		seen[key]++
		c.Fingerprint = key
		if n := seen[key]; n > 1 {
			c.Fingerprint = fmt.Sprintf("%s-%d", key, n)
		}
	}
}

// folded makes words the same however they are broken into lines.
func folded(s string) string { return strings.Join(strings.Fields(s), " ") }
