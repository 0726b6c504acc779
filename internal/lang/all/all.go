// Package all lists the language packs.
package all

import (
	"factcheck/internal/lang"
	"factcheck/internal/lang/en"
	"factcheck/internal/lang/fr"
)

// Packs returns every language pack, made anew, in the order of their codes.
func Packs() []*lang.Pack {
	return []*lang.Pack{en.Pack(), fr.Pack()}
}
